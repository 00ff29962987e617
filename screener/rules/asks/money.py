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
        "(could|can|would|will) you [like to|consider|be willing to|be open to] (invest|investing)",
        "{money} to (cover|take part|join|participate|be featured|appear|be listed)",
        "(our|my|this|the) (round|raise|seed round|funding round|fundraiser|campaign|crowdfunder|appeal) [is|closes|opens|has|we|for|at]",
        "(buy|order|preorder|pre order|purchase|get) (my|our) [new|latest|signed|own] (book|novel|album|course|product|products|candles|ticket|tickets|raffle)",
        "(contribution|contribute|packages|tickets|places|membership|fee|licence) (is|of|from|start|starts|starting|costs|at) [from|just|only|at] {money}",
        "(register|registration|processing|handling|listing|file|application|membership|enrolment|joining) fee",
        "support (my|our|his|her) [_] (marathon|run|ride|campaign|fundraiser|fund|walk|climb|swim|crowdfunding|trek|challenge|bake sale|charity|appeal)",
        "(every|any|each) (pound|penny|euro|dollar|donation|cent|little bit|bit|contribution|coin|rupee|note) (counts|count|helps|matters|goes|makes|brings)",
        "(sponsor|sponsoring|pledge) (me|us|my|our|him|her) .. (run|ride|marathon|walk|climb|swim|trek|team|kit|shirts|for)",
        "(needs|need|short of|lacks) [some|a bit of|urgent] (cash|money|funds) ... (help|lend|send|wire)",
        "(help|lend|send|wire|give) ... (stuck|stranded|abroad) .. (cash|money|funds)",
    ),
    unless=phrases("{waiver}"),
    fires=[
        "Would you consider a «small donation» to our hall?",
        "We are «looking for sponsors» for the cup.",
        "Could you «lend me 200» until Friday?",
        "«Would you invest» or ask your brother?",
        "It is «80 euros to cover» the cost.",
    ],
    quiet=[
        "Your invoice was paid twice; may I return the money?",
        "The fee for the lecture is 80 pounds, which we pay.",
        "We raised the beam on Sunday, all forty of us.",
    ],
)
