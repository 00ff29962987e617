"""Asks you for names of other people.

Why it counts: names of friends and clients are not yours to hand to a stranger.
When it stays quiet: someone offers you a name, or looks for one particular person.
Seen in: essay B.
"""

from screener.rules.kit import WORDS, phrases, rule

RULE = rule(
    __name__,
    __doc__,
    says="Asks you for names of other people",
    reads=WORDS,
    ask="introduction",
    phrases=phrases(
        "(do you know|you know|know of|think of|know) (anyone|anybody|someone|somebody|any|two|three|other|people|friends) .. (who needs|that needs|looking|in need|might benefit|interested|needs|would benefit|could use|wants|struggling|thinking of|in the market|open to|hiring)",
        "(names|numbers|emails|list|details) of .. (friends|colleagues|people|founders|owners|clients|others|contacts|members|neighbours|parents|managers|directors|customers|suppliers)",
        "(two|three|five|ten|2|3|5|10|15|20|few|four|4|some|any) [more|other|good|warm|fellow] {people_sought} (you|who|that|of yours|in your|from your|among your)",
        "(send|give|need|want|get|share|owe|name|provide|suggest|leave) [me|us] [just|only] (two|three|five|ten|2|3|5|10|15|four|4|few|a few|some) [more|other|good|warm] (names|referrals|leads|introductions|intros|contacts|recruits|sponsors)",
        "(anyone|anybody|someone|somebody) (in|from|within|on|among) your (network|circle|team|contacts|family|group|company|connections|community|clients)",
        "(refer|recommend|bring|invite|tag|forward|send) (a|your|some|any|two|three|five|ten|2|3|5|10|other|fellow|one) [of|your] (friend|friends|colleague|colleagues|people|contacts|others|peers|clients|mates|neighbours|parents|founders|connections|members|candidate|candidates|ppl)",
        "(your|for|any|send me|get|give) referrals",
        "(referral|finder|introducer|finders|affiliate) (fee|fees|bonus|commission|scheme|program|programme|arrangement|partner|partners|partnership|code)",
        "who (else|do you know) .. (in your|on your|among your|might be|might need|could use|you know|struggling|unhappy|looking|should i)",
        "(is|s) the next person you know",
        "(send|share|give|get|need|provide|let me have|export) .. (client|customer|contact|patient|member|mailing|email|staff|parent|delegate|attendee|supplier) (list|lists|base|database|details|emails|numbers|contacts)",
        "(for|per) [every|each] (referral|name|introduction|friend|person you)",
    ),
    unless=phrases("{waiver}"),
    fires=[
        "«Do you know anyone who is looking» for a broker?",
        "Just «send me three names» of founders you like.",
        "«Anyone in your network» I should talk to?",
        "We pay a «referral fee» for each.",
    ],
    quiet=[
        "The officer gave me three surveyors, and you answered first.",
        "Anyone at the gate can tell you where the kiln is.",
        "I know people in Cork who still thatch.",
        "We lost the list of seeds, do you have a copy?",
    ],
)
