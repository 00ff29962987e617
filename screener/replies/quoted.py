"""What a reply repeats of their own words: whole sentences, as data, on one short line."""

import re
from collections.abc import Iterable, Iterator
from typing import Final

from screener.case import Case
from screener.line import clipped
from screener.models import Span
from screener.text import MARKS, QUESTION, Text

LONGEST: Final = 140
"""Characters of what is quoted from them."""
_GREETING: Final = re.compile(
    r"(?:hi|hello|hey|dear|good (?:morning|day|evening)|hallo|guten (?:tag|morgen|abend)|liebe[rs]?"
    r"|sehr geehrte[rs]?|moin|servus|bonjour|bonsoir|salut|ch[eè]re?|hola|buenos d[ií]as|buenas|estimad[oa]"
    r"|querid[oa]|ciao|buongiorno|buonasera|salve|gentile|car[oa]|ol[aá]|oi|bo[am] (?:dia|tarde|noite)"
    r"|prezad[oa]|beste|geachte|hoi|goedendag|dag)\b[^,\n]*,\s*",
    re.IGNORECASE,
)
_LONGEST_GREETING: Final = 60
"""Characters; what is longer up to its comma is no greeting."""
_FEWEST: Final = 3
"""Fewer words say nothing on their own."""
_TELLS: Final = 5
"""Words of a sentence that tells what it is about."""
_NEVER_REPEATED: Final = frozenset(("link", "mail", "slot"))
"""Kinds of words that a reply does not repeat."""
_OPENING: Final = "¿¡"
"""Marks that open a sentence and belong to it."""
_LEADS_ON: Final = ":¿"
"""Marks after which what was begun goes on."""
_SMALL_TALK: Final = re.compile(
    r"\bhow (?:are you(?: doing| keeping| today| all)?$|have you been)"
    r"|\bhow(?:s| is| are) (?:things|life|everything|it going)\b"
    r"|\b(?:hope you|are you well|all well|remember me|wie geht|alles gut|alles goed|tudo bem|tutto bene)\b"
    r"|\b(?:comment|ca) (?:allez|vas|va|tu vas|vous allez)\b|\bque tal\b|\bcomo (?:estas?|te va|le va|vai)\b"
    r"|\bcome (?:stai|sta|va)\b|\bhoe (?:gaat|is het)\b"
    r"|\b(?:connect|connecting|link|linken|vernetzen|connecter|conectar|conectamos|conectarnos|collegarci)$"
)
"""Folded words of questions that ask for no answer but the connection."""
_ASKS_LEAVE: Final = re.compile(
    r"\bask you (?:something|a question|one thing)\b"
    r"|\b(?:sie|dich|ihnen|dir) (?:\w+ )?(?:etwas|eine frage) (?:fragen|stellen)\b"
    r"|\b(?:poser|hacerle|hacerte|fazer lhe|farle|farti) una? (?:pregunta|domanda)\b|\bposer une question\b"
    r"|\bpreguntar[lt]e algo\b|\bfazer uma pergunta\b|\bchieder[lt]i una cosa\b|\biets vragen\b"
)
"""Folded words of questions that only ask whether they may ask."""


def said_in(case: Case, span: Span) -> str | None:
    """The sentence in which they wrote these words, from the words on where it is long.

    ``None`` where it says nothing on its own, or holds a link, an address or an unfilled slot.
    """
    text = case.texts.get(span.field)
    if text is None or not text.words or span.field.startswith("mine["):
        return None
    at = next((place for place, word in enumerate(text.words) if word.end > span.start), 0)
    first, last = _around(text, at)
    return _quotable(text, _after_greeting(text, first, before=span.start), last, fro=span.start)


def asked_by(case: Case) -> str | None:
    """The question that they put and that has no answer yet, with its mark: the first that says something."""
    found = [said for text in unanswered_by(case) for said, leave in _questions(text) if not leave]
    return next(filter(tells, found), max(found, key=len, default=None))


def leave_asked_by(case: Case) -> str | None:
    """The question whether they may ask something."""
    return next((said for text in unanswered_by(case) for said, leave in _questions(text) if leave), None)


def last_words(case: Case) -> str | None:
    """What their last messages were about, in one sentence; ``None`` where none says anything."""
    return main_sentence(reversed(tuple(case.reading("message"))))


def main_sentence(texts: Iterable[Text]) -> str | None:
    """The longest sentence that can be repeated whole, of the first of these texts that has one."""
    for text in texts:
        said = (_sentence(text, first, last) for first, last in _sentences(text))
        telling = [each for each in said if each and tells(each)]
        if telling:
            return max(telling, key=len)
    return None


def tells(said: str) -> bool:
    """Whether a sentence is long enough to tell what it is about."""
    return len(said.split()) >= _TELLS


def unanswered_by(case: Case) -> Iterator[Text]:
    """What they wrote since the owner's last message: all of it, the note too, where there is none."""
    mine = max((number for number, turn in enumerate(case.turns) if turn.author == "me"), default=-1)
    if mine < 0:
        yield from case.reading("note")
    for number in range(mine + 1, len(case.turns)):
        yield from case.reading(f"history[{number}]")


def _questions(text: Text) -> Iterator[tuple[str, bool]]:
    """Each question, and whether it only asks for leave to ask."""
    begun = 0
    for first, last in _sentences(text):
        if text.written[text.words[last].end - 1] == "?":
            folded = " ".join(word.form for word in text.words[first:last])
            said = None if _SMALL_TALK.search(folded) else _sentence(text, begun, last, first)
            if said and said.endswith("?"):
                yield said, bool(_ASKS_LEAVE.search(folded))
        if text.written[text.words[last].start] not in _LEADS_ON:
            begun = last + 1


def _sentences(text: Text) -> Iterator[tuple[int, int]]:
    """The places of the first and last word of each sentence; the mark that ends it belongs to it."""
    first = 0
    for place, word in enumerate(text.words):
        if word.form in MARKS or place + 1 == len(text.words):
            yield first, place
            first = place + 1


def _sentence(text: Text, first: int, last: int, otherwise: int | None = None) -> str | None:
    """A sentence of at most :data:`LONGEST` characters, without its greeting.

    One that is longer is taken from ``otherwise`` on.
    """
    begins = _after_greeting(text, first, before=text.words[last].start)
    said = _quotable(text, begins, _without_mark(text, first, last), fro=text.words[begins].start)
    if said and not said.endswith("…"):
        return said
    return None if otherwise in (None, first) else _sentence(text, otherwise or first, last)


def _around(text: Text, at: int) -> tuple[int, int]:
    """The places of the first and last word of the sentence with this place; a question keeps its mark."""
    number = text.sentences[at]
    first = last = at
    while first and text.sentences[first - 1] == number:
        first -= 1
    while last + 1 < len(text.words) and text.sentences[last + 1] == number:
        last += 1
    return first, _without_mark(text, first, last)


def _without_mark(text: Text, first: int, last: int) -> int:
    word = text.words[last]
    asks = word.form == QUESTION and text.written[word.end - 1] == "?"
    return last - 1 if word.form in MARKS and not asks and last > first else last


def _after_greeting(text: Text, first: int, *, before: int) -> int:
    """The place of the first word after a greeting that begins the sentence and ends ``before``."""
    start = text.words[first].start
    greeting = _GREETING.match(text.written, start, start + _LONGEST_GREETING)
    if greeting is None or greeting.end() > before:
        return first
    return next((at for at in range(first, len(text.words)) if text.words[at].end > greeting.end()), first)


def _quotable(text: Text, first: int, last: int, *, fro: int) -> str | None:
    words = text.words[first : last + 1]
    if sum(word.form not in MARKS for word in words) < _FEWEST or any(
        word.kind in _NEVER_REPEATED for word in words
    ):
        return None
    start, end = words[0].start, words[-1].end
    if start and text.written[start - 1] in _OPENING:
        start -= 1
    if text.written[start:end].count("(") > text.written[start:end].count(")"):
        end += text.written[end : end + 1] == ")"
    if end - start <= LONGEST:
        return clipped(text.written[start:end], LONGEST)
    begun = "… " if fro > start else ""
    return begun + clipped(text.written[fro:end], LONGEST - len(begun))
