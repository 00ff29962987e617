"""Whether a note speaks of whoever receives it, and what it asks, told by a few words of ten languages."""

from collections.abc import Collection, Iterator
from typing import Final

from screener.language import language_of
from screener.models import Span
from screener.rules.particulars import named
from screener.text import QUESTION, Text, forms

_THEIRS: Final = {
    language: frozenset(forms(words))
    for language, words in {
        "en": "your yours",
        "de": "dein deine deiner deinem deinen deines ihr ihre ihrer ihrem ihren ihres euer eure eurer eurem",
        "fr": "votre vos ton ta tes",
        "es": "tu tus su sus vuestro vuestra vuestros vuestras",
        "pt": "seu sua seus suas teu tua teus tuas",
        "it": "tuo tua tuoi tue suo sua suoi sue vostro vostra vostri vostre",
        "nl": "uw jouw jullie je",
        "pl": "twój twoja twoje twojego twojej twoim twoją pana pani państwa wasz wasza wasze",
        "sv": "din ditt dina er ert era",
        "tr": "sizin senin",
    }.items()
}
_WANTS_TO_KNOW: Final = frozenset(
    forms(
        "wonder wondering wondered curious know see hear learn frage wüsste wissen interessiert savoir"
        " demande saber pregunto pergunto sapere chiedo weten vraag benieuwd"
    )
)
_ASKS: Final = frozenset(
    forms(
        "if whether how what which when where who why ob wie was welche welcher welches wann wo wer warum si"
        " comment quel quelle quels quelles quand où pourquoi cómo qué cuál cuándo dónde quién se como qual"
        " quando onde quem come quale dove chi of hoe wat welk welke wanneer waar wie waarom"
    )
)
_TELLS: Final = frozenset(forms("let lassen lass laissez dites dis déjame déjeme deixe fammi mi laat"))
"""Who writes "let me know if …" asks for an answer, and nothing about whoever reads it."""
_NEAR: Final = 3
_FURTHER_MARKS: Final = "？؟"
"""Question marks of scripts that the rules do not read."""


def about_them(note: Text, doubtful: Collection[Span], own: Collection[str]) -> bool:
    """Whether a sentence speaks of something of theirs and names what, and none of it is ``doubtful``.

    ``own`` are words, folded, that name nothing particular: those of the two people's names and firms.
    """
    theirs = _THEIRS.get(language_of((note,)) or "en", _THEIRS["en"])
    places = {at for at, word in enumerate(note.words) if word.form in theirs}
    if not places:
        return False
    speaking = {note.sentences[at] for at in places}
    starts = {word.start: at for at, word in enumerate(note.words)}
    return any(
        note.sentences[starts[span.start]] in speaking
        and not any(word in own for word in forms(span.text))
        and not _meets(_sentence(note, starts[span.start]), doubtful)
        for span in named(note)
    )


def questions(note: Text) -> Iterator[tuple[int, int]]:
    """Where the sentences begin and end that ask: by a question mark, or as "I wonder whether …" does."""
    for at, word in enumerate(note.words):
        if (word.form == QUESTION and note.written[word.start : word.end] != "¿") or _wonders(note, at):
            yield _sentence(note, at)
    yield from ((at, at + 1) for at, sign in enumerate(note.written) if sign in _FURTHER_MARKS)


def _wonders(note: Text, at: int) -> bool:
    words = note.words
    if words[at].form not in _WANTS_TO_KNOW:
        return False
    before = {word.form for word in words[max(0, at - _NEAR) : at]}
    behind = {word.form for word in words[at + 1 : at + 1 + _NEAR]}
    return bool(behind & _ASKS) and not before & _TELLS


def _sentence(note: Text, at: int) -> tuple[int, int]:
    """Where the sentence of this word begins and ends; an opening question mark begins one."""
    numbers, words = note.sentences, note.words
    first = last = at
    while first and numbers[first - 1] == numbers[at]:
        first -= 1
    while last + 1 < len(words) and numbers[last + 1] == numbers[at]:
        last += 1
    return words[first].start, words[last].end


def _meets(place: tuple[int, int], spans: Collection[Span]) -> bool:
    return any(span.start < place[1] and place[0] < span.end for span in spans)
