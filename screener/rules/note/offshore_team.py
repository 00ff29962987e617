"""Offers developers, assistants or back offices for hire by the hour.

Why it counts: staff for rent is among the most common mass mailings there are.
When it stays quiet: the owner's own experience with it is asked, or it is one of the sender's jobs.
Seen in: reports of users.
"""

from screener.rules.kit import WORDS, phrases, rule

RULE = rule(
    __name__,
    __doc__,
    says="Offers outsourced staff or developers",
    reads=WORDS,
    phrases=phrases(
        "(on|on the|on our|off the) bench (who|that|ready|available|and)",
        "{number} .. (on|on our|on the) bench",
        "(hotlist|hot list|body shopping|staff augmentation)",
        "bench (strength|resources|list|sales|candidates)",
        "prime vendors",
        "c2c [resources|roles|requirements]",
        "white label [_] (partner|development|agency|services|dev|solution|team|design)",
        "(dedicated|offshore|nearshore|full stack|pre vetted|vetted|skilled) [_] {hired_hands}",
        "(certified|remote|overseas|affordable|cost effective|low cost|cheap) [_] {hired_hands}",
        "(providing|provide|offer|offering|provides|do|doing|specialise in|specialize in) .. {outsourcing}",
        "({outsourcing}|development|engineering|dev|technology|software) (partner|agency|provider|house|vendor|services company|needs|rates)",
        "(web|app|mobile|software|website) (development|design|dev) (company|firm|agency|team|services)",
        "(our|my) {hired_hands} (start at|start within|can start|speak|from|are available|work for)",
        "{hired_hands} [_] (ready to|can start|available|starting|start at|start within|for hire|at a fraction)",
        "{tech} [_] {tech} [_] {tech}",
        "(extension of your team|plug and play team|fraction of the cost)",
        "hire [our|my] {hired_hands}",
        "your (backend|back office|development|tech|offshore) team",
        "(we|i) have .. (developers|engineers|resources|vas|programmers)",
        "{money} (per|an) hour [_] (and|speak|developers|with|english)",
    ),
    unless=phrases("{buys}", "(our|my) outsourc* (went|failed|ended)"),
    fires=[
        "«We have 40 engineers» «on the bench who» can start on Monday.",
        "We offer «dedicated developers» for agencies.",
        "Let us be «your backend team».",
        "«React, Node, PHP» and more for your projects.",
    ],
    quiet=[
        "Did offshoring your payroll pay off in the end?",
        "I am one of the engineers on the bench project.",
        "The bench in the park bears your name.",
        "Are you hiring developers in Lyon?",
    ],
)
