"""Hurries the owner with last places, closing doors or a date of the sender's.

Why it counts: the hurry is the sender's; it is there so that nobody thinks.
When it stays quiet: the date is a fact of the matter: a tender, a funeral, an application.
Seen in: essay A.
"""

from screener.rules.kit import WORDS, phrases, rule

RULE = rule(
    __name__,
    __doc__,
    says="Hurries you with scarce places or a closing date",
    reads=WORDS,
    phrases=phrases(
        "({number}|{number_word}|{few}) [_] [_] (spots|seats|slots|spaces|openings|tickets) [_] (left|remaining|available|open|gone)",
        "({number}|{number_word}) (spots|seats|slots|places) [_] (for|gone|each|only|per)",
        "(spots|seats|places|slots|spaces|packages|tickets|availability) [_] [_] (left|remaining|are limited|is limited|limited)",
        "(spots|seats|places|slots|spaces|packages|tickets|availability) [_] [_] (nearly gone|almost gone|going fast|filling|gone)",
        "{we} [can] only (take|taking|work with|accept|hold)",
        "only ({number}|{number_word}) [_] (per|places|seats|spots|spaces|firms|clients|tickets|left|organisations)",
        "(first|next) ({number}|{number_word}) (people|who|businesses|companies|clients|applicants|responders|sign ups)",
        "(room|space) for (one|{number}|just) [_] ({kinds_of_people}|roofing|company|firm|more)",
        "(limited time|final call|last chance|final reminder|last call|final few)",
        "dont miss (out|this|it|the|your|our|these)",
        "^ dont miss",
        "(act now|act fast|first come|early bird|doors close|closing soon|closing tonight)",
        "(while stocks|today only|this week only|time sensitive|founder rate|before its gone)",
        "(before its too late|before you miss|selling fast|going fast|almost gone|nearly gone)",
        "limited (spots|seats|places|spaces|edition|availability|offer|number)",
        "for (24|48|72)h",
        "your .. (is|are|has) (expiring|about to expire|lapsing|expired|overdue|at risk|eligible|pre approved)",
        "(youre|you are|you may be|organisation is|company is|youre likely) (eligible|entitled|owed|due a)",
        "(offer|bundle|sale|price|rate|deal|discount|shortlisting) [_] [_] (ends|closes|expires|until) [_] [_] {soon}",
        "(offer|bundle|sale|price|rate|deal|discount|shortlisting) [_] [_] (till|is on until|ends on|valid until|valid till) [_] [_] {soon}",
        "(reduction|window|round|enrolment|enrollment|registration|scheme|rates) [_] [_] (ends|closes|expires|until) [_] [_] {soon}",
        "(reduction|window|round|enrolment|enrollment|registration|scheme|rates) [_] [_] (till|is on until|ends on|valid until|valid till) [_] [_] {soon}",
        "(until|by|before) (tonight|midnight|friday|sunday|tomorrow) [_] [_] (price|rate|only|hurry|offer|please|or|after that)",
        "(asap|a s a p|at your earliest convenience|earliest convenience)",
        "(hold|holding|held) [_] [_] [_] (until|till|for) (tomorrow|tonight|midnight|48|24)",
        "(confirm|reply|respond|let me know|decide|answer) [_] [_] [_] (by|before|within|until) [_] ({soon}|{number} hours)",
        "clock is ticking",
        "(window|grant|scheme|fund) [_] (narrow|closes|closing|is short|ends)",
        "in the (next|first) {number} (hours|minutes)",
        "time is (short|running out|limited)",
        "({number_word}|{number}) (place|spot|seat|slot|space|opening) [_] (left|remaining|available|open)",
        "(next|new) (cohort|intake|batch|round|group) (starts|begins|opens|closes|kicks off)",
        "(enrolment|enrollment|registration|doors|applications) (closes|close|open|opens) [_] {soon}",
        "id love for it to be yours|last remaining|nearly full|almost full|almost sold out|nearly sold out",
    ),
    unless=phrases(
        "{buys}",
        "{link}",
        "(application|applications|tender|applicants|interview|interviews|phd|grant application)",
        "(consultation|hearing|inquest|submission|funeral|vote|rota|shift)",
    ),
    fires=[
        "«Only two spots left» on my retreat.",
        "This is the «final call» for Thursday.",
        "The «offer ends on Sunday».",
        "Please «confirm by Thursday».",
    ],
    quiet=[
        "The tender closes on 4 May, ref 26/0117.",
        "The funeral is on Friday at two.",
        "There are four seats in my van.",
        "We need tilers by Monday at 220 a day, are you free?",
        "I'd love to connect so I don't miss any of your notes.",
    ],
)
