"""Speaks the language of sales decks: pain points, scaling, next level.

Why it counts: it is how products are spoken of, seldom how people speak of their work.
When it stays quiet: the word is the subject of the sender's or the owner's work.
Seen in: reports of users.
"""

from screener.rules.kit import WORDS, phrases, rule

RULE = rule(
    __name__,
    __doc__,
    says="Speaks in the words of a sales deck",
    reads=WORDS,
    phrases=phrases(
        "ai [_] (tool|platform|agent|agents|powered|assistant|driven|solution|software|system|automation|app)",
        "(pain points|pain point|next level|growth mindset|personal brand|personal branding)",
        "(value add|added value|low hanging fruit|bottom line|thought leadership|touch base|b2b)",
        "(saas|roi|10x|scalable|seamless|seamlessly|frictionless|leverage|ecosystem)",
        "(actionable|holistic|game changer|data driven|results driven|ai driven|ai powered)",
        "(cutting edge|world class|state of the art|industry leading|best in class|unleash)",
        "(supercharge|skyrocket|empowering|differentiated|disruptive|tech stack|go to market)",
        "(quick wins|deep dive|circle back|deliverables|customer journey|digital transformation)",
        "(growth partner|growth strategy|growth strategies|onboarded|decision makers)",
        "(key stakeholders|stakeholder buy in|pipeline|funnel|monetise|monetize|automate|chatbot)",
        "(chatbots|no code)",
        "(scale|scaling) (your|their|up|fast|without|faster|businesses|brands|companies)",
        "fractional (cmo|cfo|cto|coo|chro)",
        "(product market fit|scaleups|scale ups|high ticket|done for you|hands free|autopilot|on autopilot|passive|evergreen|omnichannel|client attraction)",
    ),
    unless=phrases("{buys}", "(gas|oil|water|ci|data|build|deployment) pipeline"),
    fires=[
        "We solve your «pain points».",
        "It takes firms to the «next level».",
        "An «AI powered assistant» for clerks.",
    ],
    quiet=[
        "The gas pipeline runs under the north field.",
        "Your scale model of the mill is in our hall.",
        "The level crossing is closed on Sunday.",
    ],
)
