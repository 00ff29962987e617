"""Takes your no and leaves.

Why it counts: taking a no with good grace is what a good contact does, and sellers seldom do.
When it stays quiet: another question, offer or promise to return follows.
Seen in: essay A, by its opposite.
"""

from collections.abc import Iterator

from screener.case import Case
from screener.rules.kit import Example, Seen, Span, phrases, rule
from screener.rules.languages.refusals import ADDS, TAKES_NO
from screener.rules.thread.turns import PLEASED, POSTPONES, REFUSES, after_refusal, turns

TAKES_IT = phrases(
    "(no|not a) (problem|worries|problems|trouble|bother|offence|hard feelings|harm done)",
    "(thanks|thank you|thx|cheers|grateful|ta) [you] (for|so much|very much|anyway|all the same)",
    "^ (thanks|thank you|understood|noted|fair enough|of course|makes sense|quite right|got it|will do|ok|okay|right|sure)",
    "(all the best|good luck|best wishes|take care|every success|wish you)",
    "(have a|enjoy) (good|great|nice|lovely|the|your) _",
    "{ill} (leave|step back|stop|remove|take you off|delete|not write|cross) [you]",
    "(wont|will not|shant) (bother|trouble|disturb|write|contact|chase|add|keep)",
    "(im|so|very|am|and) sorry",
    "(sorry|apologies|i apologise|i apologize) (for|to|about|again)",
    "not selling anything",
    *TAKES_NO,
)
MORE = phrases(
    "(but|however|anyway|nevertheless|meanwhile|in case|before i go|before you|that said|the thing is)",
    "(attached|enclosed|{money}|{percent}|{link}|brochure|offer|discount|demo|price)",
    "{ill} [still|also|just|then] (send|call|ring|drop|try|follow|put|book|hold|telephone|mention|keep|copy|check|come|pass|catch|pop|email|reach|circle|be in touch)",
    "(ive|i have|we have|weve) _",
    "(ready|when youre|whenever you|if you ever|if youd ever|if you change|should you)",
    *ADDS,
)
MOST_WORDS = 60


def _leaves(case: Case, seen: Seen) -> Iterator[Span]:
    later = after_refusal(case, seen)
    if not later or (turns(case)[-1].mine and len(later) > 1):
        return
    if any(turn.asks or turn.says(MORE, seen) or len(turn.text.words) > MOST_WORDS for turn in later):
        return
    for turn in later:
        yield from turn.quotes(TAKES_IT, seen)


RULE = rule(
    __name__,
    __doc__,
    says="Takes your no and leaves",
    looks_for=(TAKES_IT, MORE, REFUSES, POSTPONES, PLEASED),
    judge=_leaves,
    fires=[
        Example(
            history=(
                ("them", "Wir suchen Partner für Solardächer."),
                ("me", "Nein danke, kein Interesse."),
                ("them", "«Danke für die Rückmeldung». «Schönes Wochenende»!"),
            )
        ),
        Example(
            history=(
                ("them", "Would you judge our pie contest?"),
                ("me", "No, thank you, not this year."),
                ("them", "«No problem» at all, «thank you for» answering."),
            )
        ),
        Example(
            history=(
                ("them", "Do you buy honey in bulk?"),
                ("me", "No thanks, we keep bees."),
                ("them", "«Understood». «Good luck» with the swarm."),
            )
        ),
        Example(
            history=(
                ("me", "Please take me off this list."),
                ("them", "«Sorry for» the trouble, you are off it."),
            )
        ),
    ],
    quiet=[
        Example(
            history=(
                ("them", "Wir suchen Partner für Solardächer."),
                ("me", "Nein danke, kein Interesse."),
                ("them", "Alles Gute! Aber der Preis fällt am Freitag."),
            )
        ),
        Example(
            history=(
                ("them", "Do you buy honey in bulk?"),
                ("me", "No thanks, we keep bees."),
                ("them", "No problem! Who else should I ask?"),
            )
        ),
        Example(
            history=(
                ("them", "May we wash your windows?"),
                ("me", "Not interested, thanks."),
                ("them", "Thanks for the quick answer, but our prices fell this week."),
            )
        ),
        Example(history=(("them", "No problem, thank you for the ladder."),)),
    ],
)
