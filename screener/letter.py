"""Where the signature of a letter stands: what is under its words and says who writes, not what."""

from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import pairwise
from typing import Final

from screener.text import BREAK, MARKS, QUESTION, Text, forms

_WRITTEN: Final = """
regards, kind regards, kindest regards, best regards, warm regards, warmest regards, many regards,
with kind regards, with best regards, with warm regards, best wishes, all best wishes, with best
wishes, all the best, best, warmly, cheers, thanks, many thanks, thank you, thanks in advance, thank
you in advance, sincerely, yours sincerely, sincerely yours, yours faithfully, yours truly, yours,
respectfully, take care, with thanks, in friendship, Mit freundlichen Grüßen, Mit freundlichen
Gruessen, Freundliche Grüße, Freundliche Gruesse, Beste Grüße, Beste Gruesse, Mit besten Grüßen,
Herzliche Grüße, Mit herzlichen Grüßen, Viele Grüße, Viele Gruesse, Liebe Grüße, Liebe Gruesse,
Schöne Grüße, Grüße, Gruß, Beste Grüsse, Viele Grüsse, Herzlichst, Vielen Dank, Danke, LG, MfG, VG,
Cordialement, Bien cordialement, Très cordialement, Bien à vous, Cordialement vôtre, Amicalement,
Salutations, Meilleures salutations, Salutations distinguées, Sincères salutations, Belle journée,
Bonne journée, Merci, Merci d'avance, Amitiés, Saludos, Un saludo, Saludos cordiales, Un cordial
saludo, Cordiales saludos, Atentamente, Cordialmente, Un abrazo, Gracias, Muchas gracias,
Atenciosamente, Cumprimentos, Com os melhores cumprimentos, Melhores cumprimentos, Abraço, Um
abraço, Abraços, Att, Obrigado, Obrigada, Saluti, Cordiali saluti, Distinti saluti, Un saluto, Un
caro saluto, Un cordiale saluto, Cari saluti, Grazie, Met vriendelijke groet, Met vriendelijke
groeten, Vriendelijke groet, Vriendelijke groeten, Hartelijke groet, Hartelijke groeten, Groet,
Groeten, Groetjes, Mvg, Bedankt, Alvast bedankt, Z poważaniem, Pozdrawiam, Pozdrowienia, Serdecznie
pozdrawiam, Vänliga hälsningar, Med vänlig hälsning, Hälsningar, Mvh, Saygılarımla, Sevgiler, İyi
günler
"""
FORMULAS: Final = frozenset(forms(each) for each in _WRITTEN.split(","))
"""Words that close a letter, above a name, in the languages the rules speak."""
_SAID_IN_PASSING: Final = frozenset(
    forms(
        "thanks thank cheers danke vielen merci gracias muchas grazie obrigado obrigada bedankt alvast take"
    )
)
"""The first words of formulas that also stand before the name of whom one speaks to."""
_MOST_IN_FORMULA: Final = max(map(len, FORMULAS))
_OPENING: Final = frozenset(formula[0] for formula in FORMULAS)
_AGAIN: Final = frozenset(("ps", "nb"))
_BARS: Final = "|•·"
_CARD: Final = _BARS + ",(/–—-"
"""What goes on behind a name as on a visiting card."""
_MOST: Final = 60
"""A signature holds no more words and marks."""
_MOST_IN_LINE: Final = 16
_MOST_LINES: Final = 9
_MOST_NAMES: Final = 4
_NOTHING: Final = range(0)


@lru_cache(maxsize=64)
def signature(text: Text) -> range:
    """The places of the words of its signature: name, role, firm, address, slogan; none where it has none.

    It stands at the end, or before a postscript, behind a closing formula or from a name that stands on
    a line of its own above other short lines.
    """
    words, breaks = text.words, _line_starts(text)
    end = next((at for at in sorted(breaks) if _is_postscript(text, at)), len(words))
    for at in range(max(1, end - _MOST), end):
        if at not in breaks and words[at - 1].form not in MARKS:
            continue
        begin = _behind_formula(text, at, end)
        if begin is not None and _is_card(text, range(begin, end), breaks):
            plain = words[at].form in _SAID_IN_PASSING and begin not in breaks
            return (
                _NOTHING
                if plain and _behind_names(text, range(begin, end), breaks) != end
                else range(begin, end)
            )
        if at in breaks and _is_unannounced(text, range(at, end), breaks):
            return range(at, end)
    return _NOTHING


def _line_starts(text: Text) -> frozenset[int]:
    """The places of words before which a line ends."""
    if "\n" not in text.written:
        return frozenset()
    return frozenset(
        at
        for at, (before, word) in enumerate(pairwise(text.words), 1)
        if word.form not in MARKS and "\n" in text.written[before.start : word.start]
    )


def _is_postscript(text: Text, at: int) -> bool:
    forms = tuple(word.form for word in text.words[at : at + 3])
    return forms[:1] in {(each,) for each in _AGAIN} or forms in {("p", BREAK, "s"), ("n", BREAK, "b")}


def _behind_formula(text: Text, at: int, end: int) -> int | None:
    """The place behind a closing formula that begins at ``at``, and behind a mark after it."""
    words = text.words
    if words[at].form not in _OPENING:
        return None
    for length in range(_MOST_IN_FORMULA, 0, -1):
        behind = at + length
        if behind < end and tuple(word.form for word in words[at:behind]) in FORMULAS:
            alone = length > 1 and words[at].form not in _SAID_IN_PASSING
            return behind + (words[behind].form == BREAK) if alone or _between(text, behind) else None
    return None


def _is_card(text: Text, zone: range, breaks: frozenset[int]) -> bool:
    """Whether a name stands at the head of short lines that ask nothing."""
    if not zone or not _short(text, zone, breaks):
        return False
    behind = _behind_names(text, zone, breaks)
    if behind is None:
        return False
    return behind >= zone.stop or behind in breaks or _between(text, behind) in tuple(_CARD)


def _is_unannounced(text: Text, zone: range, breaks: frozenset[int]) -> bool:
    """Whether names fill a line above others that are no sentences, or go on behind a bar."""
    behind = _behind_names(text, zone, breaks)
    if behind is None or behind >= zone.stop or not _short(text, zone, breaks):
        return False
    if _between(text, behind) in tuple(_BARS):
        return True
    return behind in breaks and not any(
        text.written[text.words[last].start] in ".!…:" for last in _line_ends(zone, breaks)
    )


def _between(text: Text, at: int) -> str:
    """The first sign between word ``at`` and the one before it; nothing where there is none."""
    words = text.words
    signs = text.written[words[at - 1].end : words[at].end if words[at].form in MARKS else words[at].start]
    return signs.strip()[:1] or signs.strip(" ")[:1]


def _behind_names(text: Text, zone: range, breaks: frozenset[int]) -> int | None:
    """The place behind the one to four names with which this zone begins, if it does."""
    behind = zone.start
    while behind < zone.stop and text.words[behind].kind == "name" and behind - zone.start < _MOST_NAMES:
        behind += 1
        if behind < zone.stop and (behind in breaks or _between(text, behind)):
            break
    return behind if behind > zone.start else None


def _short(text: Text, zone: range, breaks: frozenset[int]) -> bool:
    """Whether these are few short lines without a question."""
    if len(zone) > _MOST or any(text.words[at].form == QUESTION for at in zone):
        return False
    lines = tuple(_lines(zone, breaks))
    return len(lines) <= _MOST_LINES and max(map(len, lines)) <= _MOST_IN_LINE


def _lines(zone: range, breaks: frozenset[int]) -> Iterator[range]:
    starts: Sequence[int] = (zone.start, *(at for at in zone[1:] if at in breaks), zone.stop)
    return (range(first, behind) for first, behind in pairwise(starts))


def _line_ends(zone: range, breaks: frozenset[int]) -> Iterator[int]:
    return (line[-1] for line in _lines(zone, breaks))
