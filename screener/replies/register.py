"""In which language to answer, and how formally: Sie or du, vous or tu, usted or tú, Lei or tu, u or je."""

from collections.abc import Iterable, Mapping
from typing import Final, Literal, NamedTuple

from screener.case import Case
from screener.language import language_of
from screener.text import MARKS, Text, forms

Register = Literal["formal", "informal"]


class _Marks(NamedTuple):
    """Folded words that mark a register; ``capital`` ones only where a capital stands inside a sentence."""

    formal: frozenset[str]
    informal: frozenset[str]
    capital: frozenset[str] = frozenset()
    usual: Register = "formal"


def _marks(formal: str, informal: str, capital: str = "", usual: Register = "formal") -> _Marks:
    return _Marks(frozenset(forms(formal)), frozenset(forms(informal)), frozenset(forms(capital)), usual)


_BY_LANGUAGE: Final[Mapping[str, _Marks]] = {
    "en": _marks(
        "dear sir madam mr mrs ms sincerely respectfully faithfully",
        "hi hey hello hiya cheers thanks",
        usual="informal",
    ),
    "de": _marks(
        "geehrte geehrter geehrten hochachtungsvoll",
        "du dich dir dein deine deinen deinem deiner deines euch euer eure",
        capital="sie ihnen ihr ihre ihren ihrem ihrer ihres",
    ),
    "fr": _marks("vous votre vos veuillez", "tu te toi ton ta tes salut"),
    "es": _marks(
        "usted ustedes estimado estimada atentamente",
        "tu te ti tus contigo vos vosotros os vuestro vuestra tuyo tuya eres has sabes tienes puedes quieres",
    ),
    "pt": _marks(
        "senhor senhora lhe vossa prezado prezada cordialmente", "tu te ti teu tua teus tuas você vc oi"
    ),
    "it": _marks(
        "gentile egregio egregia spettabile buongiorno cordiali",
        "tu te ti tuo tua tuoi tue sei hai puoi vuoi ciao",
        capital="lei suo sua suoi sue la le",
    ),
    "nl": _marks("u uw geachte", "je jij jou jouw jullie hoi"),
}


TELLS_ENOUGH: Final = 7
"""A headline of fewer words does not tell in which language somebody wants to be answered.

In those of four words every fourth misleads; see ``docs/decisions/0012-how-replies-are-worded.md``.
"""
TELLS_ALONE: Final = 4
"""A note of fewer words is read together with the headline: “Hallo” is said in more than one language."""


def answered_in(case: Case, language: str | None) -> str:
    """The language to answer in: that of what they wrote, or of a headline of some length, else English.

    ``language`` is that of their words, or of their headline where they wrote nothing, if it is known.
    """
    headline = [text for text in case.reading("headline") if len(text.words) >= TELLS_ENOUGH]
    if case.length >= TELLS_ALONE or (case.length and not headline):
        return language or "en"
    return language_of((*case.words, *headline)) or "en" if headline else "en"


def register(texts: Iterable[Text], language: str) -> Register:
    """The register of most of the words that mark one; where none do, the one usual in ``language``.

    Languages without marks of their own count as English.
    """
    marks = _BY_LANGUAGE.get(language, _BY_LANGUAGE["en"])
    formal = informal = 0
    for text in texts:
        before = ""
        for word in text.words:
            informal += word.form in marks.informal
            inside = before and before not in MARKS and not text.shouts
            formal += word.form in marks.formal or (
                word.form in marks.capital and word.kind == "name" and bool(inside)
            )
            before = word.form
    if formal == informal:
        return marks.usual
    return "formal" if formal > informal else "informal"
