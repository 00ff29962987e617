"""Pushes on after you said no.

Why it counts: whoever does not hear a kind no will not hear a firm one; politeness changes nothing.
When it stays quiet: they thank you and leave, or you spoke up again gladly.
Seen in: essay A.
"""

from collections.abc import Iterator

from screener.case import Case
from screener.rules.kit import Example, Seen, Span, phrases, rule
from screener.rules.languages.refusals import ADDS, TAKES_NO
from screener.rules.thread.leaves_after_no import TAKES_IT
from screener.rules.thread.turns import PLEASED, POSTPONES, REFUSES, after_refusal, turns

PUSHES = phrases(
    "(but|however|anyway|anyhow|regardless|nevertheless|nonetheless|meanwhile|before you|before i go|that said|having said|even so)",
    "in case",
    "(attached|attach|attaching|enclosed)",
    "{ill} [still|also|just|simply|then|be] (send|sent|call|called|calling|ring|rung|drop|try|follow|put|booked|reserve|hold|held|telephone|mention|mentioned|keep|copied|asked|tagged|check|come|pass|catch|pop|posted|spoken|email|emailed|given|tell|told|in touch|save|saved|redone|circle|reach)",
    "({money}|{percent}|{link}|discount|cheaper|free|offer|special)",
    "(just|only|simply|merely) (one|a|an|two|five|ten|the|press|sign|say|click|look|give|need|send|want|wanted|wondering|thought)",
    "(i|we) (hear|get|understand|respect|appreciate) (that|this|it|you|your)",
    "(you should know|as you know|surely|honestly|to be fair|the thing is|thing is|with respect)",
    "(last|final) (try|chance|attempt|offer|message|reminder)",
    *ADDS,
)
GOODBYE = phrases(
    "(wont|will not|shant|never) (bother|trouble|disturb|write|contact|chase|ask|message|pester)",
    "(leave|let) you (be|alone|to it|in peace)",
    "(no problem|no worries|understood|noted|fair enough|of course|quite right|makes sense|all good)",
    *TAKES_NO,
)
MOST_WORDS_OF_A_GOODBYE = 30


def _pushes(case: Case, seen: Seen) -> Iterator[Span]:
    answered = turns(case)[-1:] and turns(case)[-1].mine
    for turn in after_refusal(case, seen):
        graceful = turn.says(TAKES_IT, seen)
        goodbye = turn.says(GOODBYE, seen) and len(turn.text.words) <= MOST_WORDS_OF_A_GOODBYE
        if not goodbye:
            yield from turn.quotes(PUSHES, seen)
        if not graceful:
            yield from turn.questions()
        if not answered and not graceful and not goodbye and not turn.asks and not turn.says(PUSHES, seen):
            yield turn.opening()


RULE = rule(
    __name__,
    __doc__,
    says="Pushes on after you said no",
    looks_for=(PUSHES, GOODBYE, TAKES_IT, REFUSES, POSTPONES, PLEASED),
    judge=_pushes,
    fires=[
        Example(
            history=(
                ("them", "Wären Sie an einem neuen Firmenkonto interessiert?"),
                ("me", "Danke, wir sind gut versorgt und haben keinen Bedarf."),
                ("them", "Das verstehe ich gut. «Trotzdem ein» Termin am Dienstag"),
            )
        ),
        Example(
            history=(
                ("them", "May I show you our hay scales?"),
                ("me", "No thank you, we have scales."),
                ("them", "Totally understand. «Who should I ask at the dairy instead?»"),
            )
        ),
        Example(
            history=(
                ("them", "Would you sponsor our regatta?"),
                ("me", "I'm afraid not this year. Good luck with it!"),
                ("them", "A pity. «I'll send» the form «in case» you think again."),
            )
        ),
        Example(
            history=(
                ("me", "Thanks, but it is not for us."),
                ("them", "Noted.", 1),
                ("them", "«Has anything changed since spring?»", 40),
            )
        ),
    ],
    quiet=[
        Example(
            history=(
                ("them", "Our bell letter is out!"),
                ("me", "Could you take me off, please?"),
                ("them", "Off you are. We miss you on the tenor."),
                ("me", "I might come for the tea."),
            )
        ),
        Example(
            history=(
                ("them", "May I show you our hay scales?"),
                ("me", "No thank you, we have scales."),
                ("them", "No problem, I won't write again. Enjoy the harvest."),
            )
        ),
        Example(
            history=(
                ("them", "Could you lend us the long ladder?"),
                ("me", "Sure, it is behind the barn."),
                ("them", "Thank you! Shall I bring it back on Sunday?"),
            )
        ),
        Example(
            history=(
                ("them", "Would the tenth suit you?"),
                ("me", "I'm afraid not, I am in Split."),
                ("them", "The twelfth?"),
                ("me", "The twelfth sounds good."),
            )
        ),
    ],
)
