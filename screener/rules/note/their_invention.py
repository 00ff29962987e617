"""Presents a tool, app or method of the sender's.

Why it counts: a product that introduces itself wants buyers or testers.
When it stays quiet: the sender asks the maker of a tool, or speaks of a thing made for the owner's own club.
Seen in: essay A.
"""

from screener.rules.kit import WORDS, phrases, rule

RULE = rule(
    __name__,
    __doc__,
    says="Presents a tool or method of their own",
    reads=WORDS,
    phrases=phrases(
        "(i|we) [just|have|recently] (built|made|created) (a|an|the|something|this|our|some) [_] [_] [_] (that|which|tool|app|platform|software)",
        "(i|we) [just|have|recently] (designed|developed|invented) (a|an|the|something|this|our|some) [_] [_] [_] (that|which|tool|app|platform|software)",
        "(i|we) [just|have|recently] (built|made|created|designed|developed|invented) (a|an|the|something|this|our|some) [_] [_] [_] (bot|agent|course)",
        "(i|we) [just|have|recently] (built|made|created) (a|an|the|something|this|our|some) [_] [_] [_] (programme|system|community|network)",
        "(i|we) [just|have|recently] (designed|developed|invented) (a|an|the|something|this|our|some) [_] [_] [_] (programme|system|community|network)",
        "(we|i) have (a|an|the|our|some) [_] [_] (tool|platform|app|system|solution|programme|program|machine|product|scheme|bundle|proven)",
        "(our|my|the|a) (tool|platform|app|system|programme|program|framework) (that|which) (helps|saves|finds|reads|cuts|makes|does|turns|lets|chases)",
        "(our|my|the|a) (machine|gadget|device|product|service|software|agent) (that|which) (helps|saves|finds|reads|cuts|makes|does|turns|lets|chases)",
        "(our|my|the|a) (tool|platform|app|system|programme|program|framework) (that|which) (doubled|tells|shows|writes|answers|gives|takes|can|will|could|you)",
        "(our|my|the|a) (machine|gadget|device|product|service|software|agent) (that|which) (doubled|tells|shows|writes|answers|gives|takes|can|will|could|you)",
        "(its|that is|thats|is) [_] (exactly|precisely) (what|why|where|the) [_] [_] (built|made|for|do|does|comes in|we|i)",
        "where (i|we) come in",
        "(my|our) [_] (app|platform|system|method|framework|formula|programme|program|software|signature program)",
        "(my|our) [_] (signature programme|toolkit|blueprint|masterclass|presets|ebook|playbook|guide|cheat sheet|protocol)",
        "(wrote|written|made|put together|prepared|created) (a|an|the|this) [_] [_] (playbook|guide|ebook|checklist|kit|toolkit|template)",
        "(wrote|written|made|put together|prepared|created) (a|an|the|this) [_] [_] (whitepaper|white paper|report|infographic)",
        "(wrote|written|made|put together|prepared|created) (a|an|the|this) [_] [_] (survival kit|cheat sheet|assessment|quiz)",
    ),
    unless=phrases("{buys}", "your (tool|app|platform|guide|package|playbook)", "at platform"),
    fires=[
        "«We built a tool that» reads invoices.",
        "«That is exactly what we do».",
        "«Our platform» finds the gaps.",
        "I «wrote a playbook» for heads of care.",
    ],
    quiet=[
        "The tool you lent us is clean again, thank you.",
        "We built a bench for the parish hall.",
        "The machine in bay 4 is yours, I only oil it.",
        "The platform at York is closed.",
    ],
)
