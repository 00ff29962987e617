"""The scanner finds what the plainest matcher finds, and its work is linear in the text."""

import random
from collections.abc import Callable, Iterator

import pytest
from hypothesis import assume, example, given, settings
from hypothesis import strategies as st

from screener.errors import RuleError
from screener.rules import RULES, scanner
from screener.rules.phrases import MOST_GAPS, Gap, Variant, flatten, parse
from screener.rules.scan import Phrases, Scanner, _Walk
from screener.rules.words import VOCABULARY
from screener.text import Text
from tests.reference import Reference

SMALL = {"pair": "a b | c", "more": "{pair} | d* | b a c"}
WRITTEN = {"{money}": "$500", "{name}": "Marta", "{number}": "12", "{link}": "bit.ly/x", "_": "xyz"}


def found(phrase: str, written: str, vocabulary: dict[str, str] | None = None) -> list[str]:
    text = Text("note", written)
    group = Phrases((phrase,))
    matches = Scanner([group], vocabulary or SMALL).scan(text).get(group, ())
    return [text.quote(first, last).text for first, last in matches]


@pytest.mark.parametrize(
    ("phrase", "written", "expected"),
    [
        ("quick question", "A Quick  QUESTION, please", ["Quick  QUESTION"]),
        ("quick question", "quick. Question", []),
        (
            "pay .. now",
            "pay now, pay me now, pay us all now, pay us all right now",
            ["pay now", "pay me now", "pay us all now"],
        ),
        ("pay .. now", "pay. now", []),
        ("^ hello", "Hello hello. Hello", ["Hello", "Hello"]),
        ("bye $", "bye bye. bye? bye all", ["bye", "bye"]),
        ("free ? $", "Are you free? Tell me", ["free?"]),
        ("free ..  ?", "free this week? free.", ["free this week?"]),
        ("{pair} x", "a b x, c x, b x", ["a b x", "c x"]),
        ("{more}", "b a c, dada, a d", ["b a c", "dada", "d"]),
        ("{money} a _", "$1,200 a day", ["$1,200 a day"]),
        ("a _", "a. a", []),
        ("(a|a b)", "a b", ["a b"]),
        ("d* x", "d x", ["d x"]),
    ],
)
def test_finds(phrase: str, written: str, expected: list[str]) -> None:
    assert found(phrase, written) == expected


def test_refuses_an_unknown_vocabulary() -> None:
    with pytest.raises(RuleError, match=r"there is no vocabulary \{nothing\}"):
        Scanner([Phrases(("{nothing}",))], SMALL)


ATOMS = st.sampled_from(
    ["a", "b", "c", "d*", "_", "?", "{pair}", "{more}", "{name}", "[a]", "[b c]", "(a|b c)"]
)
GAPS = st.sampled_from([" ", " ", " .. ", " ... "])


PLAIN = st.sampled_from(["a", "b", "d*", "{pair}", "(c|a b)", "_"])


@st.composite
def written_phrases(draw: st.DrawFn) -> str:
    inner = [draw(ATOMS) + draw(GAPS) for _ in range(draw(st.integers(0, 3)))]
    body = draw(PLAIN) + draw(GAPS) + "".join(inner) + draw(PLAIN)
    assume(body.count("..") <= MOST_GAPS)
    return draw(st.sampled_from(["", "", "^ "])) + body + draw(st.sampled_from(["", "", " $"]))


LINES = st.lists(st.sampled_from(["a", "b", "c", "d", "da", "x", "Anna", ".", "?", "→"]), max_size=14).map(
    " ".join
)


@settings(max_examples=500)
@example([["a .. [a] .. b"]], "a b")
@given(phrases=st.lists(st.lists(written_phrases(), min_size=1, max_size=3), max_size=4), line=LINES)
def test_random_phrases_match_as_in_the_reference(phrases: list[list[str]], line: str) -> None:
    groups = [Phrases(tuple(written)) for written in phrases]
    text = Text("note", line)
    assert Scanner(groups, SMALL).scan(text) == Reference(groups, SMALL).scan(text)


def catalogue() -> list[Phrases]:
    return [group for rule in RULES for group in rule.looks_for]


ENTRIES = flatten(VOCABULARY)


def said(variant: Variant, chance: random.Random) -> Iterator[str]:
    """One way to say it, or nearly: a gap may come out one word too long or hold the end of a sentence."""
    for step in variant.steps:
        if isinstance(step, Gap):
            yield from chance.choices(
                ["and", "the", "you", "."], [6, 6, 6, 1], k=chance.randint(0, step.most + 1)
            )
        else:
            atom = chance.choice(sorted(step.atoms))
            entries = ENTRIES.get(atom.strip("{}"), ()) if atom.startswith("{") else ()
            yield " ".join(chance.choice(entries) if entries else [WRITTEN.get(atom, atom)]).replace("*", "")


def test_phrases_of_the_catalogue_match_as_in_the_reference() -> None:
    chance = random.Random(7)
    for group in chance.sample(sorted(catalogue(), key=lambda group: group.written), 150):
        variants = [variant for phrase in group.written for variant in parse(phrase)]
        parts = [" ".join(said(chance.choice(variants), chance)) for _ in range(3)]
        text = Text("note", "".join(part + chance.choice([" ", ", ", ". ", "? "]) for part in parts))
        expected = Reference([group], VOCABULARY).scan(text).get(group, ())
        assert scanner().scan(text).get(group, ()) == expected, (group.written, text.written)


def steps(scan: Scanner, written: str, monkeypatch: pytest.MonkeyPatch) -> int:
    for _ in range(2):  # from the second time on, what stands behind a first word is taken as one
        scan.scan(Text("note", written))
    count = 0
    step = _Walk._step

    def counting(self: _Walk, *given: object) -> None:
        nonlocal count
        count += 1
        step(self, *given)  # type: ignore[arg-type]

    with monkeypatch.context() as patch:
        patch.setattr(_Walk, "_step", counting)
        scan.scan(Text("note", written))
    return count


HOSTILE = [
    "we ",
    "your ",
    "i can ",
    "can you ",
    "? ",
    "$500 a day ",
    "Anna ",
    "in your network ",
    "a b c d ",
    ". you ",
]
DEEP = Scanner(
    [Phrases(("a ... b ... a ... b", "{more} .. a .. {more} ... a", "_ ... _ ... _ ... _"))], SMALL
)


@pytest.mark.parametrize("unit", HOSTILE)
@pytest.mark.parametrize("scanner", [scanner, lambda: DEEP], ids=["catalogue", "deep gaps"])
def test_steps_grow_as_the_text(
    unit: str, scanner: Callable[[], Scanner], monkeypatch: pytest.MonkeyPatch
) -> None:
    one, two, four = (steps(scanner(), unit * count, monkeypatch) for count in (25, 50, 100))
    assert four - two == 2 * (two - one)


@pytest.mark.parametrize(
    "written", ["a" * 100_000, "é" * 100_000, "." * 100_000, "a'" * 50_000, "\u200b" * 100_000]
)
def test_a_long_run_without_a_space_is_one_step_or_few(written: str, monkeypatch: pytest.MonkeyPatch) -> None:
    assert steps(scanner(), written, monkeypatch) < 2_000


def test_a_long_strange_word_is_looked_up_once_per_prefix_length() -> None:
    group = Phrases(("abc*", "ab*", "x*"))
    text = Text("note", "abc" * 30_000 + " x")
    assert Scanner([group], SMALL).scan(text) == {group: ((0, 0), (1, 1))}
