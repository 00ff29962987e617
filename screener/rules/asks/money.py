"""Asks for money.

Why it counts: money asked of a stranger, for however good a cause, comes before any relation could carry it.
When it stays quiet: they pay, owe, return or offer a fee to you.
Seen in: essay A.
"""

from screener.rules.kit import WORDS, phrases, rule

RULE = rule(
    __name__,
    __doc__,
    says="Asks for money",
    reads=WORDS,
    ask="money",
    phrases=phrases(
        "(donate|donating|chip in|crowdfunding|crowdfund|kickstarter|gofundme|justgiving|indiegogo|go fund me)",
        "(your|a|any|small|make a|kind|generous|of|for) (donation|donations|contribution|pledge)",
        "(become|be|as|our|seeking|looking for|find|need|secure|would you|could you|consider) [a|an|our|the|gold|main|new|for] (sponsor|sponsors|sponsoring|sponsorship|patron|patrons|donor|donors|backer)",
        "sponsorship (package|packages|opportunities|opportunity|deck|tiers|level)",
        "(lend|loan|borrow) (me|us) [a|some|the|{money}|{number}|until|till]",
        "(help|support) (me|us|him|her|them) (financially|with money|with funds|with {money}|out with)",
        "(invest|investing) (in|with) (my|our|us|this|the)",
        "(our|my|this|the) (round|raise|seed round|funding round|fundraiser|campaign|crowdfunder|appeal) [is|closes|opens|has|we|for|at]",
        "(buy|order|preorder|pre order|purchase|get) (my|our) [new|latest|signed|own] (book|novel|album|course|product|products|candles|ticket|tickets|raffle)",
        "(contribution|contribute|packages|tickets|places|membership|fee|licence) (is|of|from|start|starts|starting|costs|at) [from|just|only|at] {money}",
        "(register|registration|processing|handling|listing|file|application|membership|enrolment|joining) fee",
    ),
    unless=phrases("{waiver}"),
    fires=[
        "Would you consider a «small donation» to our hall?",
        "We are «looking for sponsors» for the cup.",
        "Could you «lend me 200» until Friday?",
    ],
    quiet=[
        "Your invoice was paid twice; may I return the money?",
        "The fee for the lecture is 80 pounds, which we pay.",
        "We raised the beam on Sunday, all forty of us.",
    ],
)
