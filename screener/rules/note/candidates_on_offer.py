"""Offers candidates or hiring help to someone who did not ask.

Why it counts: agencies write to whoever has a vacancy; the fee follows the CV.
When it stays quiet: the sender applies for themselves, or hires.
Seen in: reports of users.
"""

from screener.rules.kit import WORDS, phrases, rule

RULE = rule(
    __name__,
    __doc__,
    says="Offers you candidates for a fee",
    reads=WORDS,
    phrases=phrases(
        "(on|off) (my|our) books",
        "(immediately|currently|just become|newly|just) available [_] [_] (who|for|and|with|candidate|in|to)",
        "(pre screened|prescreened|pre vetted|vetted|qualified|skilled|passive|top) (candidate|candidates|talent|applicants)",
        "{kinds_of_people} available [_] (immediately|now)",
        "(exceptional|superb|strong) (candidate|candidates|cleaners|people on) [_] (for|who|in|on|that|available|whos|with)",
        "(great|excellent|fantastic|outstanding) (candidate|candidates|cleaners|people on) [_] (for|who|in|on|that|available|whos|with)",
        "(perfect|brilliant|senior|pre vetted|qualified|good|a) (candidate|candidates|cleaners|people on) [_] (for|who|in|on|that|available|whos|with)",
        "(send|share|email|forward) [you|over] [the|an] (cvs|profiles|anonymised profile|blind cv|their cv|his cv|her cv)",
        "(anonymised|anonymized) (profile|cv)",
        "(are you|is your team|are you guys|you) [currently|still|actively|also] (hiring|recruiting|looking to hire)",
        "planning to (hire|recruit)",
        "(hiring|recruitment|staffing|recruiting) (plans|needs|requirements|challenges|goals|headaches)",
        "accept our terms",
        "(our|my|the) fee (is|would)",
        "(agency|recruitment|recruiter) (fee|fees)",
        "{we} (place|recruit|headhunt|supply|hire) [_] [_] (for|in|into|nurses|teachers|engineers|part qualifieds)",
        "{we} (place|recruit|headhunt|supply|hire) [_] [_] (people like|professionals|staff|teams|cleaners|developers|{kinds_of_people})",
        "(still|been) looking for (a|an|that|the) [_] [_] (surveyor|manager|engineer|developer|head|chef|nurse|teacher|accountant)",
        "(advert|ad|vacancy|role|post) [_] [_] [_] [_] has been (up|open|live|out)",
        "(dates free|free dates|free from monday|ready to start|can start monday|can start on monday)",
        "(all ticketed|hold {number})",
        "(top talent|great talent)",
        "specifically asked (me|for)",
        "asked me to (approach|contact) (you|your)",
        "talent (pool|pipeline|acquisition partner)",
    ),
    unless=phrases(
        "{buys}",
        "my (son|daughter|brother|sister|nephew|niece|friend)",
        "(i am|im|i was) [_] (candidate|applicant|applying)",
        "apprentice*",
        "applied",
    ),
    fires=[
        "I have an «exceptional candidate for» you.",
        "«Are you hiring» at the moment?",
        "«We place teachers in» Kent.",
        "He is «on our books».",
    ],
    quiet=[
        "Are you hiring apprentices? My son is 17.",
        "I was an unsuccessful candidate on Thursday, thank you for the call.",
        "Your candidate for mayor knocked at our door.",
        "I'm the hiring manager and we have a role in Reading at 52k.",
    ],
)
