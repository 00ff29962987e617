"""Asks you for any job at all.

Why it counts: “any vacancy” asks you to do the work of finding where they fit.
When it stays quiet: a named role, or a question about the work that shows what they want to do.
Seen in: essay E, by its opposite.
"""

from screener.rules.kit import WORDS, phrases, rule

RULE = rule(
    __name__,
    __doc__,
    says="Asks you for any job at all",
    reads=WORDS,
    ask="introduction",
    phrases=phrases(
        "(any|some|suitable|if there is any) [suitable|open|relevant|available|kind of|other|job|potential] (vacancy|vacancies|opening|openings|opportunity|opportunities|position|positions|job|jobs|role|roles|internship) [for|in|at|that|available|with|which|arises|arise|comes|sir|please|suits]",
        "(keep|have|bear) me (in mind|in your mind) [for|of|about|when|if]",
        "(pfa|attached|attaching|find|please find|enclosed|sending|here is|heres|sharing) [attached|herewith|you|with you] my [updated|latest|full] (cv|resume|cover letter)",
        "(hire|employ|recruit|accommodate|absorb) me",
        "(give|need|find|help|offer|provide|get) me .. (job|employment|internship|placement|a chance)",
        "(looking|searching|seeking|hunting|open) (for|to) (a|any|new|some|suitable|better) (job|opportunity|opportunities|position|challenge|work|openings|vacancy)",
        "(immediate|immediately) (joiner|joining|available)",
        "actively (looking|seeking|searching)",
        "(consider|forward|share|circulate) my (cv|resume|profile|application)",
        "(get|find|give|arrange|secure|land|organise|organize|help me get|help me find) (me|us|my|him|her|my son|my daughter|my wife|my husband|my friend|our) [_] (an|a|some) .. (internship|job|visa|placement|apprenticeship|traineeship|interview|vacancy)",
        "(sponsor|sponsoring|sponsorship) .. (my visa|a visa|visa|my work permit)",
        "{ask_you} .. (hire|employ|take me on|take on|recruit) (me|my)",
    ),
    unless=phrases("{waiver}"),
    fires=[
        "Kindly «keep me in mind for» anything.",
        "«Please find attached my CV».",
        "I am «looking for a job», «any vacancy» is fine.",
    ],
    quiet=[
        "I applied for the post of fish inspector, reference 41; is the boat licence required?",
        "You asked for my CV: it is on its way by post.",
        "The job of the beadle fascinates me.",
    ],
)
