"""Asks you to vouch for them in public.

Why it counts: a recommendation, a review or five stars is your good name, lent to someone whose work you may not know.
When it stays quiet: they give you one, or ask about a review that you wrote.
Seen in: essays A and B.
"""

from screener.rules.kit import WORDS, phrases, rule

RULE = rule(
    __name__,
    __doc__,
    says="Asks you to vouch for them in public",
    reads=WORDS,
    ask="endorsement",
    phrases=phrases(
        "(leaving|writing|giving|posting|dropping) [me|us] (a|an|your|some|honest) [short|quick|honest|nice|kind|positive|brief|5|five|star|little] {endorsement}",
        "(endorse|endorsing|endorsements|endorsement) [me|my|us|our|for|from|on|each|skills|of]",
        "{ask_you} [kindly] (write|leave|give|post|drop|provide|submit|record|pop|put|add|do) [me|us] [a|an|your|one|some|our] [short|quick|honest|nice|kind|google|trustpilot|linkedin|amazon|glassdoor|few|positive|written|good|glowing|brief|5|five|star|little|public|small] {endorsement}",
        "(need|want|get|collecting|collect|hoping for|ask for|asking for|love|appreciate|looking for|be|swap|exchange|exchanging|owe me|give me|leave us|leave me|write me) [me|us|a|an|your|one|some|more|ten|few] [short|quick|honest|nice|kind|google|positive|written|good|glowing|brief|5|five|star|little|public|reviews|few|more] {endorsement}",
        "(five|5) (star|stars)",
        "(rate|review) (me|us|my|our)",
        "(recommend|vouch for) me (here|on|as|for)",
        "(recommendation|review|testimonial|endorsement) (for me|from you|on here|on google|on my profile|on linkedin|about me|would)",
        "(your|a) (quote|blurb|words|line|name) (for|on|to) (our|my|the) (cover|site|website|book|page|landing|back cover|jacket|homepage|campaign|deck|leaflet)",
        "(google|trustpilot|glassdoor|goodreads|tripadvisor|app store|amazon) (review|reviews|rating|ratings)",
        "(your|an) endorsement",
        "{ask_you} [kindly] (rate|review|score) (your|the|this|it|our|my|them)",
        "(rate|review|recommend|praise|score) (your|our|my|us|me|the|this|it) ... (on|at|in|to) (google|tripadvisor|facebook|trustpilot|yelp|amazon|glassdoor|goodreads|linkedin|the app store|the store|app store|indeed|our page|our website|my profile|our profile)",
        "(what you think|what you thought|your experience|a few words|kind words|nice words|a few lines|a line|a sentence|something nice|an opinion|your opinion) .. (on|to|in|at) (google|tripadvisor|facebook|trustpilot|yelp|amazon|glassdoor|goodreads|our page|our website|my profile|our profile|the store|the app store)",
        "(tell|telling) the (store|app store|play store|world|internet) what you think",
        "your [kind|honest|short|public|positive|brief|own] (testimonial|review|rating|recommendation|reference|stars) (on|for|in|about|would|will|could|helps|goes|means)",
        "{ask_you} [kindly|so kind as to|please|also] (recommend|vouch for|endorse|certify|attest) (me|my|our|us|his|her|the)",
        "(use|give|put|mention|list|name) (your name|you) (as|for) (a|my|our) (reference|referee|guarantor|sponsor|character witness|witness|recommender)",
        "lend (your|me your|us your|my cause your) name",
        "(be|act as|serve as|stand as|stand in as) (my|a|our) [_] (referee|reference|guarantor|sponsor|witness|recommender)",
        "(letter|letters) of (support|recommendation|invitation|reference|endorsement|guarantee)",
        "(invitation|recommendation|reference|sponsorship|sponsor|support) (letter|letters) (from|for|by|to|?)",
        "(sign|countersign|stamp) (one|it|the form|my|our|a letter|a form|the letter|this form|this letter)",
        "{ask_you} [_] (give|leave|write|drop|grant) (my|our|us|me) [_] [a|an|some] [_] (rating|review|stars|recommendation|testimonial|feedback)",
        "(thankful|grateful|glad|happy|delighted|appreciate|obliged) [_] (for|about|if) [_] [_] (review|rating|testimonial|recommendation|endorsement)",
    ),
    unless=phrases("{waiver}"),
    fires=[
        "«Could you leave us a short review»?",
        "«Please endorse my» skills, I will do yours.",
        "I «need a few recommendations» on my profile.",
        "«Five stars» would make our week!",
    ],
    quiet=[
        "I left you a note about the organ, under the bench.",
        "The reviewer of my paper was kinder than I deserved.",
        "Your review of the tide tables saved us a boat.",
        "We met under the five oaks.",
    ],
)
