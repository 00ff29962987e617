"""Says whom they help, and what those people gain: "I help founders grow sales".

Why it counts: the sentence is the first line of a sales page; the owner is the next founder in it.
When it stays quiet: the help is given at a job the owner would know, or thanks are given for help.
Seen in: essay C.
"""

from screener.rules.kit import WORDS, phrases, rule

RULE = rule(
    __name__,
    __doc__,
    says="Says whom they help and what it brings: a sales line",
    reads=WORDS,
    phrases=phrases(
        "{we} [also|now|mainly|just|only|really|specifically|currently|typically|exclusively] {guidance} [a lot of|lots of|many|busy|senior|other|local|independent|growing|mid career|small|high|ambitious|corporate|first time|private|more|new|overwhelmed] [_] {kinds_of_people} [_] [_] (to|with)",
        "{we} [also|now|mainly|just|only|really|specifically|currently|typically|exclusively] {guidance} [a lot of|lots of|many|busy|senior|other|local|independent|growing|mid career|small|high|ambitious|corporate|first time|private|more|new|overwhelmed] [_] {kinds_of_people} [_] [_] (who|without)",
        "{we} [also|now|mainly|just|only|really|specifically|currently|typically|exclusively] {guidance} [a lot of|lots of|many|busy|senior|other|local|independent|growing|mid career|small|high|ambitious|corporate|first time|private|more|new|overwhelmed] [_] {kinds_of_people} [_] [_] (achieve|through)",
        "{we} [also|now|mainly|just|only|really|specifically|currently|typically|exclusively] {guidance} [a lot of|lots of|many|busy|senior|other|local|independent|growing|mid career|small|high|ambitious|corporate|first time|private|more|new|overwhelmed] [_] {kinds_of_people} [_] [_] (by|turn|navigate)",
        "{we} [also|now|mainly|just|only|really|specifically|currently|typically|exclusively] {guidance} [a lot of|lots of|many|busy|senior|other|local|independent|growing|mid career|small|high|ambitious|corporate|first time|private|more|new|overwhelmed] [_] {kinds_of_people} [_] [_] (so|move)",
        "{we} [also|now|mainly|just|only|really|specifically|currently|typically|exclusively] {guidance} [a lot of|lots of|many|busy|senior|other|local|independent|growing|mid career|small|high|ambitious|corporate|first time|private|more|new|overwhelmed] [_] {kinds_of_people} [_] [_] (build|find)",
        "{we} [also|now|mainly|just|only|really|specifically|currently|typically|exclusively] {guidance} [a lot of|lots of|many|busy|senior|other|local|independent|growing|mid career|small|high|ambitious|corporate|first time|private|more|new|overwhelmed] [_] {kinds_of_people} [_] [_] (get|become)",
        "{we} [also|now|mainly|just|only|really|specifically|currently|typically|exclusively] {guidance} [a lot of|lots of|many|busy|senior|other|local|independent|growing|mid career|small|high|ambitious|corporate|first time|private|more|new|overwhelmed] [_] {kinds_of_people} [_] [_] (into|from|{improve})",
        "{we} [also|now|specialise in|specialize in|focus on|focused on] {guidance} .. {kinds_of_people} ... {improve}",
        "{we} {guidance} .. (firms|companies|businesses|people|teams|clients|schools|leaders|professionals) ... {business_gain}",
        "{we} {guidance} .. (practices|{like_you}|golfers|founders|women|owners|trades|heads|offices) ... {business_gain}",
        "{we} (help|support|guide|coach|show|teach) .. (to|with|go|move|get|sort|find|achieve|make|turn|write|navigate|build|sleep|solve|fill|grow|hire)",
        "help* {kinds_of_people} [_] [_] [_] {improve} [_] [_] [_] {business_gain}",
        "{improve} [_] (your|their) [_] {business_gain}",
        "{we} (bring|get|find|win) {kinds_of_people} .. {business_gain}",
        "(go|move|moving|get|from) from (stuck|burnout|burned|employed|overwhelmed|surviving|idea|zero|invisible|chaos|good) to",
        "(so that|so) [they|you] can (focus|scale|grow|spend|sleep|finally)",
        "{we} [also|now|mainly|just|only|really|typically] {guidance} [_] [_] {kinds_of_people}",
        "{we} [also] (do|run|make|build|write|design|sell|print) .. for ({kinds_of_people}|events|offices)",
        "{we} [also] (clean|provide|produce|organise|host|develop|create|plan|install) .. for ({kinds_of_people}|events|offices)",
        "on a mission to (help|empower|change|support|make)",
    ),
    unless=phrases(
        "{buys}",
        "your [_] {work} ... (helped|saved|taught|answered|gave|was right|is right) [_] (us|me|my|our|it|on|a)",
        "(use|uses|using|quote|quoted|cite|cited|follow) your",
    ),
    unless_anywhere=phrases("(which|what) _ did you use", "(which|what) [_] [_] do you use (for|on|in|to)"),
    fires=[
        "«I help founders find calm and clients».",
        "«We help dental practices cut their costs».",
        "«We support busy HR leaders with» hiring.",
        "Our clients «move from stuck to» started.",
    ],
    quiet=[
        "Thank you for helping the parents at the gate.",
        "I help out at the food bank on Fridays.",
        "Could you help our teachers with the new register?",
        "My sister helps at your clinic.",
        "I design signs for hospitals and your piece on wayfinding helped us a lot.",
        "I teach maths to teachers in Kent and use your puzzles.",
        "I build boats for museums. Which varnish did you use on the Hull one?",
    ],
)
