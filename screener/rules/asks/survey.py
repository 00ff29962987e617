"""Asks you to fill in a survey.

Why it counts: a form sent to many costs each of them what it saves the sender.
When it stays quiet: you agreed to take part, or the research is about your own case.
Seen in: reports of users.
"""

from screener.rules.kit import WORDS, phrases, rule

RULE = rule(
    __name__,
    __doc__,
    says="Asks you to fill in a survey",
    reads=WORDS,
    ask="advice",
    phrases=phrases(
        "(take|fill|fill in|fill out|complete|answer|do|try) (my|our|the|this|a|out|in|some|these) [short|quick|brief|anonymous|little|five|three|few|2|3|5] .. (survey|questionnaire|form|poll|quiz|scorecard|assessment)",
        "(my|our|short|quick|brief|anonymous|2 minute|minute|min) (survey|questionnaire|poll|quiz|scorecard)",
        "(survey|quiz|scorecard|questionnaire) (takes|will take|closes|link)",
        "(interview|interviewing|speaking to|speaking with|talking to|surveying|polling|asking) [with|about|around|to] {number} [senior|other|more] (leaders|people|founders|managers|directors|owners|heads|ceos|professionals|experts|executives|hr|coaches|teachers|doctors|nurses)",
        "(win|chance to win|in with a chance|prize draw|gift card|voucher|amazon card|coffee card)",
    ),
    unless=phrases("{waiver}"),
    fires=[
        "Please «complete our short survey».",
        "I am «interviewing 50 leaders» about burnout.",
        "«My quiz» takes two minutes.",
    ],
    quiet=[
        "The land survey shows the wall a metre further east.",
        "You said yes to the hearing study, here is the map.",
        "Who set the quiz at the Crown last night?",
    ],
)
