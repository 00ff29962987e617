"""Sells certificates, exam passes, theses or documents.

Why it counts: a bought paper is a forged one, and the buyer can be blackmailed.
When it stays quiet: people speak of studying for an exam or of helping students to learn.
Seen in: reports of users.
"""

from screener.rules.kit import WORDS, phrases, rule

RULE = rule(
    __name__,
    __doc__,
    says="Offers bought certificates, exams or theses",
    reads=(*WORDS, "headline"),
    phrases=phrases(
        "(certificate|certification|degree|diploma|license|licence|ielts|toefl|pmp|cissp|cisa|aws|visa) ... without [the|an|any] (exam|exams|test|attending|sitting|studying|ielts)",
        "without (ielts|exam|exams|sitting)",
        "(pass|clear|get|passing) [your|any|the] [_] (exam|exams|certification*|certificate|ielts|pmp|cissp) ... (guarantee*|first attempt|pay after|dump*|real questions|proxy|results)",
        "(exam|certification) (dump|dumps|proxy|question bank)",
        "pay after (pass*|result*|exam|visa|you pass)",
        "(genuine|registered) (certificate*|documents|degree*|diploma*|passport*|permits|ielts)",
        "(thesis|theses|dissertation|assignment*|essay*|homework) (writing|writers|help|service*|assist*)",
        "(assist|assisting|help|helping) [_] students with ... (thesis|theses|assignment*|essays|dissertation*)",
        "(write|do|complete) your (thesis|assignment*|homework|essay*|dissertation|exam) for",
        "(work|study) [and] [_] (visa|permit|permits) ... (guarantee*|genuine|agent|slots|approval)",
        "({percent}|100|guaranteed) (approval|genuine|visa|pass rate|success visa)",
        "(diploma*|degree*|phd|doctorate) ... (life experience|no study|without studying|within weeks)",
        "we (sit|take|write|pass) (it|the exam|the test|them) for you",
    ),
    unless_anywhere=phrases("(library|lecturer|study skills|tutor at|plagiarism policy)"),
    fires=[
        "Get the «certificate without any exam», ask me.",
        "Our team sells «exam dumps» for every vendor.",
        "We offer «thesis writing» at student prices.",
    ],
    quiet=[
        "I failed my exam twice; how did you study for it?",
        "I teach essay structure in the library and borrowed your diagram.",
        "We need the certificate of the boiler before the visit.",
    ],
)
