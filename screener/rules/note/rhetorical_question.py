"""Asks what is no question: it wants no answer, answers itself, or has only one.

Why it counts: it is the hook of an advertisement; who wants to know something asks about you and waits.
When it stays quiet: the question is about your work or a thing you both know, the asker buys, or another
rule has it as a pain or a dream.
Seen in: essay C and reports of users.
"""

from collections.abc import Iterator
from typing import Final

from screener.case import Case
from screener.models import Span
from screener.rules.kit import WORDS, Seen, Text, phrases, rule
from screener.rules.note import pain_question, what_if
from screener.text import MARKS, QUESTION

OPENS = phrases(
    "^ [so|hey|hi] (want|wanna|need|wish) (to|a|an|more|some|your|better|extra|less|fewer|new|help|free|out|every|something)",
    "^ (ready|eager|keen|dying|itching) (to|for) (take|grow|scale|stop|start|change|transform|escape|level|earn|save|break|make|get|be|a|your|the|more|something)",
    "^ (looking for|searching for|in need of|short of|running out of|bored of|bored with|had enough of|paying too|still paying|still using|still doing|still relying|still waiting|still slaving|stuck at|stuck in|stuck with|not getting|spending too|too busy|no time) [_]",
    "^ (who|who on earth) (doesnt|wouldnt|doesn|dont|does not|would not) (want|like|love|need|dream|enjoy|wish|hate|struggle|agree)",
    "^ (isnt|wasnt|arent|dont|doesnt|wouldnt|shouldnt|wont|havent|hasnt) (it time|you deserve|that what|we all|this the|you want|you think its|you wish|it feel|it be nice|it be great|your)",
    "^ (what are you|what is anyone) waiting for",
    "^ (why|how) (settle|pay|wait|bother|keep|waste|struggle|risk|not let|not try|not join|not give|do it alone|go on|spend|stop there|stay)",
    "^ (how much|how many) (longer|more) (will|can|do|are|must)",
    "^ how long (can|will|are|do) you [_] (afford|wait|keep|go on|going to|want to|put up|stay|let|willing)",
    "^ can you (afford|imagine|feel|hear|picture|see yourself|really|honestly|believe)",
    "^ do you (believe in|dream|like to travel|like money|like free|want to make|want to earn|want more|want to be (rich|free|seen|your own|featured|visible|one)|feel called|feel stuck|love money|wish you|deserve)",
    "^ (what|whats) (is it|would it|would that) [be] worth to you",
    "^ what would (your life|your day|your business|your week|life) [_] (look|feel|be) like",
    "^ what do you do with (your|the) [own] (savings|money|old|evenings|bonus)",
    "^ (is|are) your (home|business|website|family|data|team|staff|future|firm|pension|brand|savings|money|cash|practice|systems|employees) [_] (covered|protected|ready|safe|secure|compliant|prepared|working hard|visible|future proof|in need|at risk|insured|working for you)",
    "^ (guess (what|who|how)|you know what|want to know (how|why|what|the|a secret)|curious (how|why|what|to)|wondering how|can you guess)",
    "^ are you (a (man|woman|person|leader) of|sitting on|one of those|tapping|ready (to|for)|brave enough|hungry|serious about|the kind|that person|making the most|winning)",
    "^ (what|whats) (really|actually|truly) (keeps|stops|drives|separates|holds|matters)",
    "^ what (do|have|did) (all|most|the best|successful|great|{people}) _ [_] [_] (have in common|do differently|get wrong)",
    "^ (whats|what is|what was) (the|their|my|our) (secret|catch|trick|difference|one thing|number one|biggest mistake)",
    "^ (how|what) did (we|i|they|{name}) [_] [_] [_] (cut|double|grow|save|reduce|triple|win|go from|reach|sell|halve)",
)
"""Openings of a sentence that make no real question, where it ends in a question mark."""

KNOWS = phrases(
    "(did|do|would) you (know|believe) [that] [_] [_] [_] ({percent}|{number}|{times}|{money}|most|many|half|over|up to|every|two thirds|one in)",
    "(are you|were you) aware [that|of] [_] [_] ({percent}|{number}|{money}|most|many|half|over|the new|your|you)",
    "(have you|did you) (heard|hear|seen) [that|how|what] [_] [_] ({percent}|most {people}|ai is|everyone is)",
    "(who|which of us|which {people}) (doesnt|wouldnt) (want|like|love|need|dream)",
)
"""Facts and common wishes in the shape of a question, wherever they stand in a sentence."""

ANSWERS_ITSELF = phrases(
    "^ [and|but] [the|our|my] [best] (result|results|outcome|problem|solution|answer|secret|catch|best part|good news|bad news|cost|price|difference|reason|goal|mission|trick|investment|upshot|takeaway) ?",
    "^ (sound simple|sounds simple|sound crazy|sounds crazy|too good to be true|sounds too good to be true|impossible|coincidence|magic|luck|sceptical|skeptical|surprised|scary|crazy) ?",
)
"""A question of a word or two, which the next sentence answers."""

REAL = phrases(
    "{buys}",
    "(lift|ticket|tickets|sofa|bed|eggs|hand|your old|your bike|spare|borrow|babysit*|walk the)",
    "(me|us|our|my|ours|mine) too",
)

_SAID_ELSEWHERE: Final = (pain_question.RULE.looks_for[0], what_if.RULE.looks_for[0])


def judge(_case: Case, seen: Seen) -> Iterator[Span]:
    """The words of questions that are none."""
    if any(seen.has(group, *WORDS) for group in _SAID_ELSEWHERE):
        return
    yield from seen.quotes(KNOWS, *WORDS, unless_anywhere=REAL)
    for text in seen.case.reading(*WORDS):
        found = seen.found.get(text.field, {})
        if REAL in found:
            continue
        yield from (text.quote(*match) for match in found.get(OPENS, ()) if _asks(text, match[1]))
        yield from (text.quote(*match) for match in found.get(ANSWERS_ITSELF, ()) if _goes_on(text, match[1]))


def _asks(text: Text, at: int) -> bool:
    """Whether the sentence of word ``at`` ends in a question mark."""
    return next((word.form for word in text.words[at:] if word.form in MARKS), "") == QUESTION


def _goes_on(text: Text, at: int) -> bool:
    """Whether another sentence follows word ``at``, and is no question."""
    return at + 1 < len(text.words) and not _asks(text, at + 1)


RULE = rule(
    __name__,
    __doc__,
    says="Asks what is not a real question",
    reads=WORDS,
    looks_for=(OPENS, KNOWS, ANSWERS_ITSELF, REAL, *_SAID_ELSEWHERE),
    judge=judge,
    fires=[
        "«Want more» school visits? Our theatre travels.",
        "«Who doesn't want» a calmer inbox?",
        "We changed one line of text. «The result?» Twice the bookings.",
        "Hi Ola, «did you know that 70 %» of florists close early?",
        "«Why pay» twice for the same boiler?",
        "«Is your firm covered» when the river rises?",
    ],
    quiet=[
        "Want a lift to the choir on Sunday?",
        "Do you want to know which glue held? It was the cheap one.",
        "I need a new boiler, do you sell them? How much is the small one?",
        "How? I tried your knot three times and it slipped.",
        "Did you know Halina from the archive? She spoke of you.",
        "Who doesn't have a key to the hall yet? I counted nine.",
    ],
)
