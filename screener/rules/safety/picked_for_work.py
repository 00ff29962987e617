"""Says that the owner was picked for a job without having applied.

Why it counts: nobody is hired unasked; the flattery makes people skip the usual questions.
When it stays quiet: the owner applied, somebody recommended the owner, or the post is named.
Seen in: reports of users.
"""

from screener.rules.kit import WORDS, phrases, rule

RULE = rule(
    __name__,
    __doc__,
    says="Says you were picked for a job you did not apply for",
    reads=WORDS,
    phrases=phrases(
        "your (profile|resume|cv) (was|is|has|have|got|were) [been] [automatically|already] (select|selected|shortlisted|accepted|chosen|approved|matched|picked|qualified)",
        "(reviewed|review|seen|saw|checked|viewed|went through|considered) your (profile|resume|cv|background) .. (find|found|deem|consider) (you|it) [..] (suitable|fit|qualified|perfect|trustworthy)",
        "(find|found) you (suitable|qualified|trustworthy|via ai|via an ai|through ai|by ai|by our system|through our system)",
        "(found|picked|matched|selected|recommended) (you|your profile) ... (ai match|algorithm|our system|our database|several agencies)",
        "(youve been|you have been|you are|youre) (headhunted|pre selected|preselected|pre approved|automatically selected)",
        "your (resume|cv|profile) (scores|scored) {number}",
        "your (profile|face|picture) gives .. (trustworthy|calm|kind|honest) .. (person|impression)",
        "(position|role|job|vacancy) (was|is|has been) reserved for you",
        "they asked for you by name",
        "offer letter ... (without|immediately|no interview)",
        "(start|begin|hired) ... (no interview|without [an] interview)",
        "(resume|cv) ... (ats|scan) ... (cost|fee|writer|fix*|refundable|partner)",
    ),
    unless_anywhere=phrases("you applied", "(award*|podcast|grant|bursary|prize|conference|tender|panel)"),
    fires=[
        "Hello, «your resume has been selected» for an online post.",
        "We «reviewed your profile and found you suitable» for our team.",
        "«You have been headhunted», congratulations from our desk.",
    ],
    quiet=[
        "Your application for the allotment is accepted, plot 14 by the pond.",
        "I think your background could fit a controller role in Ghent, 70k. Interested?",
        "Your name was recommended by Anna Roy, who sat next to you at Kelso's.",
        "Your profile picture made me smile, is that the pier at Deal?",
        "Great news about your application: plot 14 is yours.",
    ],
)
