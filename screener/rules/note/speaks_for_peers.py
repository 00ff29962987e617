"""Says what most people in the owner's trade think, lose or fear.

Why it counts: whoever talks to so many of them sells to them.
When it stays quiet: the sender is one of them.
Seen in: reports of users.
"""

from screener.rules.kit import WORDS, phrases, rule

RULE = rule(
    __name__,
    __doc__,
    says="Says what people in your trade lose or fear",
    reads=WORDS,
    phrases=phrases(
        "{kinds_of_people} (i|we) (speak|meet|talk|work|know|coach|see|chat|help|connect|support)",
        "(most|many|all|every|some|plenty of|lots of|a lot of) [_] [_] {kinds_of_people} (i|we|tell|lose|struggle|overpay|have no|dont|never)",
        "(most|many|all|every|some|plenty of|lots of|a lot of) [_] [_] {kinds_of_people} (still|ask|dread|hate|say|are|think|want|get|who check)",
        "{kinds_of_people} (tell|telling|told|are telling|often tell|always tell|keep telling) (me|us)",
        "{kinds_of_people} (normally|usually|typically|often|always) (look|review|start|struggle|find|lose|ask|tell|say|have|want|need|check|make)",
        "(most|every) [_] [_] (people|men|women|doctors|teachers|owners|engineers|dentist|practice) (i|we|have no|dont|lose|are|overpay|never|still|who)",
        "({number_word} in {number_word}|{number} in {number}|{number} out of {number}) [_] [_] (people|men|women|doctors) (i|we|have no|dont|lose)",
        "({number_word} in {number_word}|{number} in {number}|{number} out of {number}) [_] [_] (people|men|women|doctors) (are|overpay|never|still|who)",
        "({number_word} in {number_word}|{number} in {number}|{number} out of {number}) [_] [_] (teachers|owners) (i|we|have no|dont|lose)",
        "({number_word} in {number_word}|{number} in {number}|{number} out of {number}) [_] [_] (engineers|dentist|practice) (i|we|have no|dont|lose)",
        "({number_word} in {number_word}|{number} in {number}|{number} out of {number}) [_] [_] (teachers|owners) (are|overpay|never|still|who)",
        "({number_word} in {number_word}|{number} in {number}|{number} out of {number}) [_] [_] (engineers|dentist|practice) (are|overpay|never|still|who)",
        "(most|every) [_] [_] (business|company|founder|leader|officers) (i|we|have no|dont|lose|are|overpay|never|still|who)",
        "(most|every) [_] [_] (heads|speakers|authors|creators|them) (i|we|have no|dont|lose|are|overpay|never|still|who)",
        "({number_word} in {number_word}|{number} in {number}|{number} out of {number}) [_] [_] (business|company) (i|we|have no|dont|lose)",
        "({number_word} in {number_word}|{number} in {number}|{number} out of {number}) [_] [_] (founder|leader|officers) (i|we|have no|dont|lose)",
        "({number_word} in {number_word}|{number} in {number}|{number} out of {number}) [_] [_] (business|company) (are|overpay|never|still|who)",
        "({number_word} in {number_word}|{number} in {number}|{number} out of {number}) [_] [_] (founder|leader|officers) (are|overpay|never|still|who)",
        "({number_word} in {number_word}|{number} in {number}|{number} out of {number}) [_] [_] (heads|speakers|authors|creators|them) (i|we|have no|dont|lose)",
        "({number_word} in {number_word}|{number} in {number}|{number} out of {number}) [_] [_] (heads|speakers) (are|overpay|never|still|who)",
        "({number_word} in {number_word}|{number} in {number}|{number} out of {number}) [_] [_] (authors|creators|them) (are|overpay|never|still|who)",
        "(i|we) (keep hearing|often hear|hear (the same|three things|two things)|hear from|constantly hear|hear a lot)",
        "(i|we) (ask|asked|help|see|meet|get asked by) (every|most|all|many|a lot of) [_] {kinds_of_people}",
        "{kinds_of_people} [_] [_] are (losing|leaving|overpaying|crying|panicking|fed up|burning out|drowning)",
        "(top|no 1|number one|biggest) (headache|challenge|complaint|regret|mistake|worry) (of|for|in|{kinds_of_people})",
        "{kinds_of_people} (at|of|in) your (stage|size|position|space|field|sector|industry|age|situation) (usually|often|normally|typically|tend|always|struggle|need|want|lose|spend|are)",
    ),
    unless=phrases("{buys}", "(we|us) (nurses|teachers|midwives|engineers|librarians)", "of us"),
    fires=[
        "«Most heads I» speak to are fed up with fees.",
        "«Heads tell me» they lose six hours a week.",
        "«New managers usually struggle» in May.",
        "«7 out of 10 teachers overpay».",
    ],
    quiet=[
        "I speak to the parents tonight, wish me luck.",
        "Most of us on the ward read your note.",
        "Every nurse on ward 4 signed your card.",
        "Some people in the choir know your aunt.",
    ],
)
