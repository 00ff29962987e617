"""The phrase language: what it means, and what it refuses in one line."""

import pytest

from screener.errors import RuleError
from screener.rules.phrases import KINDS, Choice, Gap, flatten, parse


def readings(phrase: str) -> list[str]:
    return sorted(
        " ".join(
            f"~{step.most}" if isinstance(step, Gap) else "/".join(sorted(step.atoms))
            for step in variant.steps
        )
        for variant in parse(phrase)
    )


@pytest.mark.parametrize(
    ("phrase", "expected"),
    [
        ("quick question", ["quick question"]),
        ("(old|out of date) site", ["old site", "out of date site"]),
        ("(old|dated|tired) site", ["dated/old/tired site"]),
        ("you [really|do] care", ["you care", "you do/really care"]),
        ("guarantee* .. results", ["guarantee* ~2 results"]),
        ("pay ... {money}", ["pay ~5 {money}"]),
        ("dear _ ?", ["dear _ ?"]),
        ("(a [b] c|d)", ["a b c", "a c", "d"]),
        ("a|b c", ["a", "b c"]),
        ("(a|a) b", ["a b"]),
    ],
)
def test_readings(phrase: str, expected: list[str]) -> None:
    assert readings(phrase) == expected


def test_marks_bind_a_reading_to_the_sentence() -> None:
    (variant,) = parse("^ hi there $")
    assert (variant.opens, variant.closes) == (True, True)
    assert [(v.opens, v.closes) for v in parse("(^|^ so) hi")] == [(True, False)] * 2


@pytest.mark.parametrize(
    ("phrase", "told"),
    [
        ("Quick question", "write 'Quick' as 'quick'"),
        ("don't", "write \"don't\" as 'dont'"),
        ("naïve", "write 'naïve' as 'naive'"),
        ("e-mail me", "write 'e-mail' as 'e mail'"),
        ("24/7 help", "write '24/7' as '24 7'"),
        ("Guarant* it", "write 'Guarant*' as 'guarant*'"),
        ("*olog*", "one * only"),
        ("(old|new", "')' is missing"),
        ("[old|new)", "')' closes nothing"),
        ("old) site", "')' closes nothing"),
        ("old ] site", "']' closes nothing"),
        (".. site", "begins or ends in a gap"),
        ("site ...", "begins or ends in a gap"),
        ("[my] ... site", "begins or ends in a gap"),
        ("[my]", "some reading is empty"),
        ("", "some reading is empty"),
        ("a .. b .. c .. d .. e", "more than 3 gaps"),
        ("a ^ b", "^ and $ belong at the ends"),
        ("a $ b", "^ and $ belong at the ends"),
        ("a .... b", "cannot read"),
        ("a * b", "cannot read"),
        ("{Site}", "cannot read"),
        (" ".join(["(a b|c d|e f)"] * 5), "more than 200 readings"),
        (" ".join(["[a b]"] * 60), "more than 200 readings"),
    ],
)
def test_refuses(phrase: str, told: str) -> None:
    with pytest.raises(RuleError) as refused:
        parse(phrase)
    assert told in str(refused.value)
    assert "\n" not in str(refused.value)


def test_steps_are_values() -> None:
    assert parse("a .. (b|c)") == parse("a  ..  (c|b)")
    assert parse("a .. b")[0].steps == (Choice(frozenset("a")), Gap(2), Choice(frozenset("b")))


def test_vocabularies_hold_words_and_other_vocabularies() -> None:
    flat = flatten({"site": "web site | page*", "ours": "our shop|{site}"})
    assert flat["ours"] == (("our", "shop"), ("web", "site"), ("page*",))


@pytest.mark.parametrize(
    ("vocabulary", "told"),
    [
        ({"a": "Big"}, "write 'Big' as 'big'"),
        ({"a": "big | e-mail"}, "write 'e-mail' as 'e mail'"),
        ({"a": "big | | small"}, "an entry is empty"),
        ({"a": "{b}", "b": "c"}, "{b} does not come before it"),
        ({"a": "web* site"}, "must begin with a whole word"),
        ({min(KINDS): "x"}, "taken by a kind of word"),
    ],
)
def test_refuses_a_vocabulary(vocabulary: dict[str, str], told: str) -> None:
    with pytest.raises(RuleError) as refused:
        flatten(vocabulary)
    assert told in str(refused.value)


def test_an_article_between_two_words_may_be_lacking() -> None:
    readings = {
        " ".join("/".join(sorted(step.atoms)) for step in variant.steps if isinstance(step, Choice))
        for variant in parse("money on the table")
    }
    assert readings == {"money on the table", "money on table"}
    assert len(parse("the table")) == len(parse("book a .. call")) == 1
