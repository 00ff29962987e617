"""What in a headline is about its owner's work, and what about customers, wishes, the past, employers."""

from collections.abc import Iterator
from typing import Final, NamedTuple

from screener.text import MARKS, Text


def _words(written: str) -> frozenset[str]:
    return frozenset(written.split())


def _pairs(written: str) -> frozenset[str]:
    return frozenset(" ".join(part.split()) for part in written.split("|"))


_WHOM: Final = _words(
    """
    for help helping helps helped empower empowers empowering serve serves serving supports supporting
    connect connects connecting looking seeking hiring want wanted passionate interested love loves enable
    enabling hire unlike not without below investing we you your yours get cut join stop comment turning
    turn secrets replaced wir nous noi wij nosotros nos unser unsere votre vos nuestro nuestra vostro fur
    helfe helfen hilft suche suchen sucht unterstutze unterstutzen begleite begleiten verbinde vernetze
    pour aidons accompagne accompagnons cherche jaide jaccompagne recrute recrutons para ayudo ayudamos
    ayudando ayuda busco buscando acompano conecto ajudo ajudamos ajudando ajuda procuro per aiuto
    aiutiamo aiutando aiutare cerco cerca supporto affianco voor zoek zoekt ondersteun verbind begeleid
    dla pomagam szukam hjalper soker
    """
)
"""After these a headline says whom its owner works for or what they look for, not what they do."""
_WISHES: Final = _pairs(
    """
    suche nach | recherche de | recherche d | en busca | em busca | in cerca | zoek naar | open to | a
    lecoute | a la recherche | recherche un | recherche une | en recherche | building community | building
    communities | aide les | aide des | aide aux | aide mes | building a | building an | building the |
    building better | building great | building strong | student of | fan of | lover of | aspiring to |
    dream of | future of
    """
)
_DUTY: Final = _words(
    """
    leiter leiterin referent referentin fachkraft verantwortlich verantwortlicher verantwortliche
    responsible responsable responsavel responsabile zustandig sachbearbeiter sachbearbeiterin
    beauftragter beauftragte kaufmann kauffrau fachmann fachfrau verantwoordelijk manager head director
    adviser advisor officer fachangestellte fachangestellter direktor direktorin
    """
)
"""After these, ``for`` says what somebody answers for."""
_FOR: Final = _words("for fur pour para per voor dla")
_FORMER: Final = _words(
    """
    ex former formerly retired past previously ehemals ehemalige ehemaliger ehemaligen fruher fruhere
    fruherer ancien ancienne antiguo antigua jubilado jubilada aposentado aposentada pensionato pensionata
    voormalig voormalige gepensioneerd gepensioneerde byly byla tidigare emekli retraite retraitee
    """
)
_NOW: Final = _words(
    """
    now currently today turned heute jetzt aujourdhui devenu devenue hoy ahora hoje agora oggi nu
    """
)
_TURNED: Final = _words("turned devenu devenue")
_EMPLOYER: Final = _words("at bei chez presso bij hos")
_WITHIN: Final = _words("in within im en dans")
_ENDINGS: Final = _words("in innen e ne euse trice ere a o ora iva ice ienne frau")
"""What stands after a stroke or star in ``Lehrer/in`` or ``ingeniero/a``."""


class OwnWord(NamedTuple):
    """A word by its number in the text.

    ``apart``: more than a blank or hyphen stands before it. ``within``: it follows ``in``. ``capitals``:
    it is written in capitals, while not all is. ``elided``: from the apostrophe on, for ``l'avocat``.
    ``listed``: a comma stands before it or before the words just before it.
    """

    number: int
    form: str
    apart: bool = False
    within: bool = False
    capitals: bool = False
    elided: str = ""
    listed: bool = False


class Part(NamedTuple):
    """A part of a headline: words on its owner, and words on where they work."""

    titles: tuple[OwnWord, ...]
    employer: tuple[OwnWord, ...]


def own_words(text: Text) -> Iterator[Part]:
    """Each part of a headline up to a mark, without customers, wishes and former work."""
    reading = _Reading()
    words = text.words
    for number, word in enumerate(words):
        before = text.written[words[number - 1].end : word.start] if number else " "
        if word.form in MARKS:
            if not _inside(text, number):
                yield reading.part()
                reading = _Reading()
        elif not (before.strip(" ") and " " not in before and word.form in _ENDINGS) and not (
            number and words[number - 1].form in MARKS and _inside(text, number - 1)
        ):
            raw = text.written[word.start : word.end]
            reading.add(number, word.form, before, raw, shouts=text.shouts)
    yield reading.part()


def _inside(text: Text, number: int) -> bool:
    """Whether this mark only joins an ending to its word, as in ``enseignant·e``."""
    words = text.words
    if not 0 < number < len(words) - 1:
        return False
    joined = words[number - 1].end == words[number].start and words[number].end == words[number + 1].start
    return joined and words[number + 1].form in _ENDINGS


class _Reading:
    """Where in a part of a headline the reading stands."""

    def __init__(self) -> None:
        self._titles: list[OwnWord] = []
        self._employer: list[OwnWord] = []
        self._customers = self._former = self._at = self._within = self._broken = self._listed = False
        self._last = self._last_but_one = ""

    def add(self, number: int, form: str, before: str, raw: str, *, shouts: bool) -> None:
        """Go on by one word; ``before`` is what stands between it and the word before."""
        apart = bool(before.strip(" -‐‑")) and self._last != ""
        if any(mark in before for mark in ",/()[]&+–—"):
            self._former = self._at = self._within = False
            self._listed = "," in before
        self._turn(form)
        if not self._passes_over(form):
            word = OwnWord(
                number,
                form,
                apart or self._broken,
                self._within,
                raw.isupper() and not shouts,
                _after_apostrophe(raw),
                self._listed,
            )
            (self._employer if self._at else self._titles).append(word)
            self._broken = False
        else:
            self._broken = True
        self._last_but_one, self._last = self._last, form

    def _turn(self, form: str) -> None:
        """Take note of a word after which something else is spoken of."""
        pair = f"{self._last} {form}"
        if pair in _WISHES or f"{self._last_but_one} {pair}" in _WISHES:
            self._customers = True
        if form in _WHOM and not (form in _FOR and self._last in _DUTY):
            self._customers = True
        if form in _TURNED:
            self._titles.clear()
        if form in _NOW:
            self._former = self._customers = False
        if form in _FORMER:
            self._former = True
        if form in _EMPLOYER:
            self._at = True
        if form in _WITHIN:
            self._within = True

    def _passes_over(self, form: str) -> bool:
        return self._customers or self._former or form in _EMPLOYER

    def part(self) -> Part:
        """What was found in this part."""
        return Part(tuple(self._titles), tuple(self._employer))


def _after_apostrophe(raw: str) -> str:
    for mark in "'’ʼ":
        head, found, rest = raw.partition(mark)
        if found and rest and len(head) <= 2:
            return "'" + rest.lower()
    return ""
