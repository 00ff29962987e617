"""Likes a particular way in which the owner's firm or team does things.

Why it counts: it names the firm's own doing, which no list of names holds, and wants nothing for it.
When it stays quiet: the praise is of the firm at large, or an offer follows it.
Seen in: essay C; reports of users.
"""

from collections.abc import Iterator

from screener.case import Case
from screener.rules.kit import WORDS, Seen, Span, phrases, rule
from screener.rules.selling import SIGNS_OF_AN_OFFER, all_of, formula

DOING = phrases(
    "{admires} [very much|so much|really|a lot] (how|the way|that|the manner in which) (you|your|the|{name}) ... {does_there}",
    "{admires} [very much|so much|really|a lot] (how|the way|the manner in which) (your {firm}|{name})",
    "(the way|how|the manner in which|the fact that|that) (your|you at|{name}) ... (interests me|interest me|fascinates me|impresses me|intrigues me|inspires me|has my|is a|is an|is so|is really|is something|is excellent|is exemplary|is refreshing|is admirable|is smart|is lovely|is clever|makes me|made me|caught my|caught our|appeals|speaks to me)",
    "your {firm} [own|long|new|unusual|careful|open|quiet|clear|honest] (habit|approach|way|policy|method|practice|decision|stance|experiment|attitude|idea|practices|tradition|insistence|refusal|rule|work|take|choice|efforts|care) (of|to|on|for|with|in|towards|that|about|at|where|when|not)",
    "{the_work} (of|by|at|from|in) your {firm}",
    "your {firm} .. (work|project|trial|scheme|reports|figures|updates|photos|notes|posts|publications|page|experiments|pilot) (on|with|about|for|in|to|is|are|has|have)",
    "your {firm} (publishes|writes|shows|shares|trains|treats|marks|names|explains|repairs|mends|prints|posts|takes|lets|keeps|gives|makes|handles|runs|does|recruits|hires|pays|digitises|counts|asks|sources|grows|tests|reports|documents|answers|teaches|builds|restores|uses|open sources) .. (such|so|its|every|each|their|all|the|in|with|a|to|before|after|without|instead|rather)",
    "(you|you people|you folks|you all|you lot) at {name} [_] (have|do|make|run|keep|know|treat|take|explain|show|handle|write)",
    "(watched|watching|following|followed|follow|observing|observed|admiring|admired|read|reading) (your {firm}|{name}|{name} {name}) .. (from|for|since|over|with|because|and|through)",
    "(follow|following|followed|watch|watched|watching) .. (at {name}|at your {firm}|your {firm}) .. (for|since|from|over|with|and|as|because)",
    "(whenever|every time|each time) (your {firm}|{name}|{name} {name})",
    "(fan|admirer|follower|reader) of (your {firm}|how your|what your|the way|{name} {name})",
    "(look at|looks at|read|reads|watch|watches|use|uses|follow|follows) your {firm}",
    "what (your {firm}|you and your {firm}|{name} {name}|you at {name}) (do|does|did|have done|has done|have built|has built|are doing|is doing|are building|is building|have made|has made)",
)
AT_LARGE = phrases(
    "(handles|handle|manages|manage) its [_] (cards|expenses|payroll|invoices|travel|energy|waste|it|phones|insurance|cleaning|fleet|payments)",
    "(best to speak|who would|everything you|everything that you|your expenses|photographer)",
    "(growth|growing|grow|success|journey|innovative|impressive work|amazing work|great work|doing great|great things|profile|background|leading|industry|brand|expanding|website|potential|vision|scaling)",
    "your (company|firm|business|team) (is|are|has|have) (great|amazing|impressive|growing|doing|expanding|hiring)",
)
LIKES = phrases(
    "{admires}",
    "(admiration|impressed|impressive|fascinated|fascinates|fascinating|interested|interests|interesting|curious|intrigued|intrigues|inspired|refreshing|exemplary|brilliant|clever|smart|wonderful|excellent|lovely|beautiful|careful|honest|thoughtful|rare|brave|joy|fan|attention|cheer|delight|delighted|respect|applause|bravo|enviable|envy|stands out|one of the few|best i|model for|example to|example for|happy|glad|well done|hats off|thumbs up|good to see|great to see)",
)
YOUR_PEOPLE = phrases(
    "your {firm}",
    "(you|the team|the people|the folks|the crew|everyone|they) at {name}",
    "(how|that|the way|when|whenever|why) {name} ... {does_there}",
    "{name} ... (way|policy|habit|approach|practice|method|work|decision|reports|stance|project|scheme|programme|idea|system) (of|on|for|to|with|in|about|that)",
)
THEIR_WAY = phrases(
    "(how|the way|the manner|way of|habit|policy|approach|method|practice|decision|stance|tradition|idea of|insistence|that you|that your|that it|what you|what your|reports|project|scheme|experiment|trial|work on|work with|work for|so carefully|so openly|so honestly|openly|without|instead of|rather than|every|each|even|all its|all your|long before|since the start|from afar)",
)
AFTER_SOMETHING = phrases(
    "(grow|growing|growth|success|scale|scaling|clients|client|we help|i help|our|services|hiring|team member|join your|opportunity|opportunities|partner|partnership|collaborate|budget|responsible|best to speak|currently|quote|price|offer|improve|website|site|page|profile|background|career|leader|leaders|leadership|journey|innovative|brand|content|call|chat|meeting|minutes|demo|video|send you|show you|free|invest|award|nominee|feature|podcast|guest|introduce|competitors|potential|market|expanding|expansion|new role|open to|supplier|suppliers)",
)

_in_so_many_words = formula(DOING, unless=AT_LARGE)
_by_signs = all_of(LIKES, YOUR_PEOPLE, THEIR_WAY, unless=AFTER_SOMETHING, longest=45)


def judge(case: Case, seen: Seen) -> Iterator[Span]:
    """What says it in so many words, or what says it together."""
    yield from tuple(_in_so_many_words(case, seen)) or _by_signs(case, seen)


RULE = rule(
    __name__,
    __doc__,
    says="Likes a particular thing your firm or team does",
    reads=WORDS,
    looks_for=(DOING, LIKES, YOUR_PEOPLE, THEIR_WAY, AFTER_SOMETHING, AT_LARGE, *SIGNS_OF_AN_OFFER),
    judge=judge,
    fires=[
        "I «admire how your nursery labels» every plant with its grower.",
        "«Your depot's habit of» posting the reason for each late tram is a joy.",
        "«The way Hollis Ferries trains its deckhands interests me».",
    ],
    quiet=[
        "Have you considered what your practice is worth?",
        "We should talk about how your firm handles its fuel cards.",
        "I love how your company is growing!",
        "Impressed by how your team works. We help firms hire, worth a chat?",
        "I love that you are a leader.",
    ],
)
