"""What the owner could state at once: only what is beyond luck, and never from too few. All are invented."""

from itertools import product
from math import prod

import pytest
from hypothesis import given
from hypothesis import strategies as st

from screener import Owner
from screener.learn import Decided, Suggestion, decisions_in, suggestions
from screener.learn.luck import Saved, luck
from screener.learn.suggested import suggestions_json, suggestions_text
from screener.models import Verdict
from screener.policy.model import default_policy
from screener.settings import Settings, parse_settings, policy_with
from screener.sources.answers import Answer
from tests.decisions import JOB, PITCH, READER, RECRUITER, TODAY, Asker, archive, some

DAY = TODAY.date()
WELCOMING = (
    *some(JOB, 12, called="Seeker", accepted=True),
    *some(READER, 8, called="Reader", accepted=True),
    *some(PITCH, 12, called="Pitch"),
)


def known(askers: tuple[Asker, ...], said: dict[str, Verdict] | None = None) -> tuple[Decided, ...]:
    """Those decided on; ``said`` is the owner's own answer by the first word of a name."""
    answers = [
        Answer(frozenset((each.url.removeprefix("https://www."),)), verdict)
        for each in askers
        if (verdict := (said or {}).get(each.name.split()[0]))
    ]
    source = archive(askers)
    return decisions_in(source, owner=Owner(), policy=default_policy(), today=DAY, answers=answers).decided


def found(decided: tuple[Decided, ...], settings: Settings | None = None) -> tuple[Suggestion, ...]:
    settings = settings or Settings()
    return suggestions(decided, owner=settings.owner, settings=settings)


def test_who_always_accepts_a_kind_is_told_that_they_could_welcome_it() -> None:
    [best] = found(known(WELCOMING))
    assert (best.table, best.line, best.kind) == ("owner", 'welcomes = ["job seekers"]', "job seekers")
    assert (best.wanted.hits, best.wanted.of, best.accepted.hits) == (12, 12, 0)
    assert (best.better.hits, best.worse, best.saved) == (12, 0, 12.0)
    assert best.luck < 0.05
    assert policy_with(best.settings).welcomes == ("job seekers",)
    written = parse_settings(f"[{best.table}]\n{best.line}\n", "screener.toml")
    assert policy_with(written) == policy_with(best.settings)


def test_it_is_said_in_plain_words_and_never_switched_on() -> None:
    text = " ".join(" ".join(suggestions_text(found(known(WELCOMING)))).split())
    assert 'welcomes = ["job seekers"] under [owner]' in text
    assert "You wanted 12 of 12 job seekers, of whom 0 would have been accepted." in text
    assert "Of 12 verdicts that it changes, 12 (95 %: 9 to 12) are better for you and 0 worse" in text
    assert text.endswith("Nothing of it is switched on.")
    [record] = suggestions_json(found(known(WELCOMING)))
    assert record["line"] == 'welcomes = ["job seekers"]'
    assert (record["wanted"], record["better"], record["worse"]) == ({"count": 12, "of": 12}, 12, 0)
    assert list(suggestions_text(())) == []


def test_nothing_is_suggested_from_too_few_or_within_luck() -> None:
    few = (*some(JOB, 8, called="Seeker", accepted=True), *some(PITCH, 5, called="Pitch"))
    assert found(known(few)) == ()
    half = (
        *some(JOB, 6, called="Seeker", accepted=True),
        *some(JOB, 6, called="Other"),
        *some(READER, 8, called="Reader", accepted=True),
    )
    assert found(known(half)) == ()


def test_copies_of_one_text_count_once() -> None:
    copies = tuple(each._replace(note=JOB) for each in WELCOMING[:12])
    assert found(known((*copies, *WELCOMING[12:]))) == ()


def test_what_is_welcome_already_is_not_suggested_again() -> None:
    settings = parse_settings('[owner]\nwelcomes = ["job seekers"]', "screener.toml")
    assert not any(each.kind == "job seekers" for each in found(known(WELCOMING), settings))


STRICT = (
    *some(JOB, 24, called="Seeker"),
    *some(READER, 24, called="Reader", accepted=True),
    *some(PITCH, 6, called="Pitch"),
)


def test_an_archive_alone_never_speaks_of_presets_costs_or_welcomes_taken_back() -> None:
    settings = parse_settings('[owner]\nwelcomes = ["job seekers"]', "screener.toml")
    assert found(known(STRICT), settings) == ()


def test_their_own_answers_do() -> None:
    settings = parse_settings('[owner]\nwelcomes = ["job seekers"]', "screener.toml")
    own = {"Seeker": Verdict.DECLINE, "Reader": Verdict.ACCEPT, "Pitch": Verdict.DECLINE}
    told = found(known(STRICT, own), settings)
    assert told
    assert all(each.kind is None and each.saved > 0 for each in told)
    assert policy_with(told[-1].settings) != policy_with(settings)


def test_own_words_stay() -> None:
    """Whom the owner's own word is about is no reason to suggest anything."""
    words = "".join(
        f'[[accept]]\nperson = "{each.url}"\n' for each in WELCOMING if each.name.startswith("Seeker")
    )
    assert found(known(WELCOMING), parse_settings(words, "screener.toml")) == ()


def test_a_suggestion_counts_on_top_of_those_before_it() -> None:
    both = (*WELCOMING, *some(RECRUITER, 14, called="Recruiter", accepted=True))
    lines = [each.line for each in found(known(both))]
    assert lines
    assert len(lines) == len(set(lines))
    assert found(known(both), found(known(both))[-1].settings) == ()


one = st.tuples(st.floats(0.1, 5), st.floats(0.1, 5), st.booleans())


@given(st.lists(one, min_size=1, max_size=9))
def test_luck_is_never_underrated(cases: list[tuple[float, float, bool]]) -> None:
    """The bound is above the exact chance where each case is as likely as not to save anything."""
    saved = [Saved(won if good else -lost, -lost, won) for lost, won, good in cases]
    total = sum(each.saved for each in saved)
    exact = sum(
        prod(lost / (lost + won) if good else won / (lost + won) for (lost, won, _), good in both)
        for outcome in product((True, False), repeat=len(cases))
        if (both := tuple(zip(cases, outcome, strict=True)))
        and sum(won if good else -lost for (lost, won, _), good in both) >= total - 1e-9
    )
    assert exact - 1e-9 <= luck(saved) <= 1


@pytest.mark.parametrize("count", [1, 5, 400])
def test_luck_where_all_is_better_is_that_of_a_coin(count: int) -> None:
    assert luck([Saved(1.0, -1.0, 1.0)] * count) == pytest.approx(0.5**count, rel=0.05)


def test_nothing_saved_is_luck() -> None:
    assert luck([]) == luck([Saved(-1.0, -1.0, 1.0)]) == 1.0
