"""What somebody asks that has no answer yet."""

import re
from collections.abc import Iterator
from typing import Final

from screener.case import Case
from screener.replies.quoted import sentence_in, sentences_of, tells, unanswered_by
from screener.text import Text

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


def asked_by(case: Case) -> str | None:
    """The question that they put and that has no answer yet, with its mark: the first that says something."""
    found = _asked(case)
    return next(filter(tells, found), max(found, key=len, default=None))


def last_asked_by(case: Case) -> str | None:
    """The question with which they end, where an offer says what it wants."""
    return next(filter(tells, reversed(_asked(case))), asked_by(case))


def _asked(case: Case) -> list[str]:
    return [said for text in unanswered_by(case) for said, leave in _questions(text) if not leave]


def leave_asked_by(case: Case) -> str | None:
    """The question whether they may ask something."""
    return next((said for text in unanswered_by(case) for said, leave in _questions(text) if leave), None)


def _questions(text: Text) -> Iterator[tuple[str, bool]]:
    """Each question, and whether it only asks for leave to ask."""
    begun = 0
    for first, last in sentences_of(text):
        if text.written[text.words[last].end - 1] == "?":
            folded = " ".join(word.form for word in text.words[first:last])
            said = None if _SMALL_TALK.search(folded) else sentence_in(text, begun, last, first)
            if said and said.endswith("?"):
                yield said, bool(_ASKS_LEAVE.search(folded))
        if text.written[text.words[last].start] not in _LEADS_ON:
            begun = last + 1
