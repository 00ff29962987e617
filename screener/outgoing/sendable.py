"""Whether a note can go out as it stands: slots filled, plain text, short enough."""

import re
from collections.abc import Iterable, Iterator
from itertools import islice
from typing import Final

from screener.models import Span
from screener.outgoing.values import Missing

FREE, PREMIUM = 200, 300
"""So many characters LinkedIn takes in the note of an invitation, without Premium and with it."""
MESSAGE: Final = 8000
"""So many characters LinkedIn takes in a message to a connection."""
_MOST_QUOTED: Final = 3
_SLOT_WORDS: Final = frozenset(
    (
        *("your", "insert", "my", "first", "last", "name", "company", "firm", "vorname", "firma"),
        *("nom", "nombre", "nome", "naam", "prénom", "empresa", "azienda"),
    )
)
"""What a slot in square brackets begins with, if no capitals mark it."""

_TAG: Final = (
    r"</?(?:a|b|i|p|u|em|br|hr|h[1-6]|div|span|strong|ul|ol|li|img|table|tr|td|html|body|head|script|style"
    r"|font)(?:\s[^<>]{0,300})?/?>"
)
_MARKDOWN_LINK: Final = r"\[[^\[\]\n]{1,100}\]\((?:https?:|www\.)[^()\s]{1,500}\)"
_GREETING: Final = (
    r"hi|hello|hey|dear|hallo|liebe|lieber|sehr geehrter? (?:herr|frau)|bonjour|ch[eè]re?|hola|estimad[oa]"
    r"|ol[aá]|car[oa]|prezad[oa]|ciao|gentile|hoi|beste|geachte (?:heer|mevrouw)"
)
_FILLED_WITH_NOTHING: Final = (
    r"first ?name|first_name|last ?name|fname|lname|vorname|nachname|pr[eé]nom|voornaam"
    r"|null|undefined|(?-i:NaN|nan|None|none)|n/a|#n/a|#ref!|xxx?"
)
# Every repetition is bounded, so no text is slow to search.
_SLOT: Final = re.compile(
    rf"(?P<markup>{_TAG}|{_MARKDOWN_LINK})"
    r"|(?P<slot>\{\{[^{}\n]{1,60}\}\}|\$\{[^{}\n]{1,60}\}|\{(?![\s\d])[^{}\n]{1,40}\}|\*\|[^|\n]{1,40}\|\*"
    r"|\[\[[^\[\]\n]{1,40}\]\]|%[^\W\d]\w{1,30}%|<<?[^\W\d][\w .]{1,30}>>?|\#[A-Z_]{3,30}\#)"
    r"|\[(?P<bracketed>[^\W\d][^\[\]\n]{1,40})\]"
    rf"|(?P<empty>^\W{{0,5}}(?:{_GREETING})[ \t]{{1,3}}(?:(?:{_FILLED_WITH_NOTHING})(?!\w)|(?=,)))",
    re.IGNORECASE | re.MULTILINE,
)
_MARKUP: Final = re.compile(
    rf"{_TAG}|{_MARKDOWN_LINK}|&(?:nbsp|amp|quot|apos|lt|gt|\#\d{{1,6}});|\*\*(?=\S)[^*\n]{{1,300}}\*\*"
    r"|(?<!\w)__(?=\S)[^_\n]{1,300}__(?!\w)|^\#{1,4}[ ](?=\S)",
    re.IGNORECASE | re.MULTILINE,
)
_MAIL_HEAD: Final = re.compile(
    r"\A\s{0,20}(?:subject|from|to|cc|date|betreff|von|an|objet|asunto|assunto|oggetto|onderwerp):[ \t]"
    r"[^\n]{1,300}",
    re.IGNORECASE,
)


def sendable(note: str, *, connected: bool) -> Iterator[Missing]:
    """What keeps this note from going out as it stands."""
    if slots := _quotes(note, (each for each in _SLOT.finditer(note) if _is_slot(each))):
        yield Missing(what="filling", says="A slot of a template is left unfilled", quotes=slots)
    if marks := _quotes(note, _MARKUP.finditer(note)):
        says = "LinkedIn knows plain text only, and shows such marks as they stand"
        yield Missing(what="plain-text", says=says, quotes=marks)
    if head := _quotes(note, _MAIL_HEAD.finditer(note)):
        says = "It begins with the head of an e-mail, which they would see"
        yield Missing(what="plain-text", says=says, quotes=head)
    if too_long := _too_long(len(note), connected=connected):
        yield Missing(what="shortness", says=too_long)


def _is_slot(found: re.Match[str]) -> bool:
    """Whether this is a slot, and not markup or a remark in brackets such as "[in German]"."""
    inside = found["bracketed"]
    if inside is None:
        return found["markup"] is None
    return inside.istitle() or inside.isupper() or "_" in inside or inside.split()[0].lower() in _SLOT_WORDS


def _quotes(note: str, found: Iterable[re.Match[str]]) -> tuple[Span, ...]:
    return tuple(_span(note, each.start(), each.end()) for each in islice(found, _MOST_QUOTED))


def _span(note: str, start: int, end: int) -> Span:
    words = note[start:end]
    start, end = start + len(words) - len(words.lstrip()), start + len(words.rstrip())
    return Span(field="note", text=note[start:end], start=start, end=end)


def _too_long(characters: int, *, connected: bool) -> str | None:
    has = f"It has {characters} characters"
    if connected:
        return f"{has}; LinkedIn takes {MESSAGE} in a message" if characters > MESSAGE else None
    if characters > PREMIUM:
        return f"{has}; LinkedIn takes {PREMIUM} in an invitation, {FREE} without Premium"
    if characters > FREE:
        return f"{has}; without Premium LinkedIn takes {FREE} in an invitation"
    return None
