"""The smallest single thing that would have changed a verdict."""

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import islice
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

import screener
from screener.case import Case
from screener.evaluate.cases import read_cases
from screener.models import (
    Change,
    ConnectionRequest,
    Evidence,
    KnownAs,
    Message,
    MutualConnections,
    Note,
    Opinion,
    Owner,
    Profile,
    Reading,
    Reason,
    Recommendation,
    Span,
    Verdict,
)
from screener.network.graph import Network
from screener.policy.change import smallest_change
from screener.policy.decide import LEARNED, decide, weigh
from screener.policy.model import Policy, Veto, default_policy
from screener.policy.weighing import seen as seen_in
from screener.policy.what_if import COULD_SAY, MIGHT_BE, Possible, WhatIf, what_ifs
from screener.screen import case_of, conclude, recommend

ROOT = Path(__file__).resolve().parent.parent
NOTE = "x" * 100


def seen(rule: str, *, at: int = 0, quoted: bool = True, words: str = "word") -> Evidence:
    span = Span(field="note", text=words, start=at, end=at + 4)
    return Evidence(rule=rule, says="Says a thing", quotes=(span,) if quoted else ())


def change(policy: Policy, *evidence: Evidence, steady: bool = True, **given: Any) -> Change | None:
    """What is found where judging anew comes to what the evidence says."""
    profile = Profile(name="Marta Vell", headline="Baker", position="Baker", company="Bakery")
    usual = {"id": "1", "requester": profile, "note": NOTE, "mutual_connections": MutualConnections(count=0)}
    request = ConnectionRequest(**(usual | given))

    def weighed(other: tuple[Evidence, ...]) -> tuple[Reason, ...]:
        return weigh(other, policy, tie=0.0)

    def again(what_if: WhatIf) -> Verdict:
        return decide(weighed(what_if.applied(evidence)), policy).verdict

    return smallest_change(
        case_of(request, Owner(), Network()),
        evidence,
        decide(weighed(evidence), policy),
        policy,
        weigh=lambda other: weighed(tuple(other)),
        again=again,
        steady=steady,
    )


def test_the_words_without_which_it_would_be_another() -> None:
    policy = Policy(points={"note.a": -2.0, "note.b": -12.0})
    found = change(policy, seen("note.a"), seen("note.b", at=10, words="double your income"))
    assert found is not None
    assert found.says == "Without “double your income” – says a thing – this would be an ask."
    assert found.verdict is Verdict.ASK


def test_the_smallest_is_told_and_what_could_be_added_first_among_equals() -> None:
    policy = Policy(
        start=-1.0,
        points={"note.a": -4.0, "welcome.says-why": 9.0, "welcome.way-out": 4.2, "asks.asks-nothing": 4.9},
    )
    found = change(policy, seen("note.a"))
    assert found is not None
    assert found.says == "If they had left you a way out, this would be an ask."


def test_reasons_on_the_same_words_go_together() -> None:
    policy = Policy(points={"note.a": -4.0, "note.b": -4.0, "note.c": -4.0})
    assert change(policy, seen("note.a"), seen("note.b", at=50), seen("note.c", at=90)) is None
    found = change(policy, seen("note.a"), seen("note.b"), seen("note.c"))
    assert found is not None
    assert found.verdict is Verdict.ASK


def test_nothing_is_told_where_no_single_thing_is_enough() -> None:
    assert (
        change(Policy(points={"note.a": -20.0, "note.b": -20.0}), seen("note.a"), seen("note.b", at=9))
        is None
    )


def test_a_veto_that_no_longer_applies_counts() -> None:
    veto = Veto(when=("safety.a", "safety.b"), says="two marks")
    found = change(
        Policy(vetoes=(veto,), points={"safety.a": -0.1, "safety.b": -0.1}),
        seen("safety.a"),
        seen("safety.b", at=9),
    )
    assert found is not None
    assert found.verdict is not Verdict.DECLINE


def test_a_last_reason_counts_even_if_it_weighs_almost_nothing() -> None:
    found = change(Policy(start=20.0, points={"note.a": 0.1}), seen("note.a", quoted=False))
    assert found is not None
    assert found.says == "It turns on one thing: says a thing. Were that not so, this would be an ask."


def test_only_what_is_not_known_might_turn_out() -> None:
    policy = Policy(start=-1.0, points={"headline.plain-role": 3.0, "network.many-in-common": 3.0})
    assert change(policy) is None
    unknown = Profile(name="Marta Vell", position="Baker", company="Bakery")
    found = change(policy, requester=unknown)
    assert found is not None
    assert (
        found.says == "If their headline turned out to name an ordinary occupation, this would be an accept."
    )
    found = change(policy, mutual_connections=None)
    assert found is not None
    assert found.says == "If you turned out to know many of the same people, this would be an accept."


def test_only_somebody_whose_name_is_known_to_be_shared_could_be_named() -> None:
    policy = Policy(start=-2.0, points={"network.names-shared-contact": 9.0})
    assert change(policy) is None
    assert change(policy, mutual_connections=MutualConnections(count=3)) is None
    found = change(policy, mutual_connections=MutualConnections(names=("Ana Ruiz",)))
    assert found is not None
    assert "named someone you both know" in found.says


def test_of_the_connected_it_says_what_it_would_be_for_them() -> None:
    found = change(Policy(points={"note.a": -12.0}), seen("note.a"), connected=True)
    assert found is not None
    assert found.says.endswith("this would be someone to call.")


def test_braces_and_lines_of_a_note_are_quoted_as_they_are() -> None:
    found = change(Policy(points={"note.a": -12.0}), seen("note.a", words="{become}\n{0} %s"))
    assert found is not None
    assert "“{become} {0} %s”" in found.says


RULES = ("note.a", "note.b", "asks.c", "headline.d", "wording.e", *(each.rule for each in COULD_SAY))
points = st.floats(-15, 15).map(lambda value: round(value, 1))
policies = st.builds(
    Policy,
    start=points,
    points=st.fixed_dictionaries(
        dict.fromkeys((*RULES, "headline.plain-role", "network.nobody-in-common"), points)
    ),
    caps=st.just({"note": 6.0, "welcome": 5.0}),
    off=st.sampled_from([(), ("headline.d",), ("note.b", "welcome.way-out")]),
    vetoes=st.sampled_from([(), (Veto(when=("note.a", "asks.c"), says="both"),)]),
)
found_in = st.lists(st.sampled_from(RULES), unique=True, max_size=6)


@given(policies, found_in, st.booleans(), st.sampled_from([None, MutualConnections(count=2)]))
def test_passing_over_what_cannot_matter_changes_nothing(
    policy: Policy, rules: list[str], quoted: bool, mutual: MutualConnections | None
) -> None:
    evidence = [seen(rule, at=10 * place, quoted=quoted) for place, rule in enumerate(rules)]
    given: Any = {"mutual_connections": mutual, "requester": Profile(name="Marta Vell")}
    assert change(policy, *evidence, **given) == change(policy, *evidence, steady=False, **given)


@given(policies, found_in)
def test_it_leads_to_another_verdict_on_the_right_side(policy: Policy, rules: list[str]) -> None:
    evidence = tuple(seen(rule, at=10 * place) for place, rule in enumerate(rules))
    now = decide(weigh(evidence, policy, tie=0.0), policy).verdict
    found = change(policy, *evidence)
    assert found is None or found.verdict is not now


def everyday() -> Iterator[Case]:
    """The sample requests, and texts of every tongue that the project was developed with."""
    samples = screener.read(ROOT / "sample_profiles" / "export.csv")
    yield from (case_of(each, Owner(), samples.network) for each in samples)
    for path in sorted((ROOT / "tools" / "wording" / "corpus").glob("*.jsonl")):
        lines = islice(path.read_text("utf-8").splitlines(), 2, None, 71)
        yield from (each.case() for each in read_cases(lines, path.name))


@pytest.fixture(scope="module")
def told() -> list[tuple[Case, Recommendation, Change]]:
    judged = ((case, recommend(case, default_policy())) for case in everyday())
    return [(case, each, each.would_change) for case, each in judged if each.would_change]


Told = list[tuple[Case, Recommendation, Change]]


def test_it_is_told_in_plain_words(told: Told) -> None:
    become = "(an accept|an ask|a decline|someone to (keep|call|part ways with))"
    close = "(It was close: )?"
    forms = (
        f"{close}(I|i)f .+, this would be {become}[.]",
        f"{close}(W|w)ithout “.+” – .+ – this would be {become}[.]",
        f"It (was close, and )?turns on one thing: .+[.] Were that not so, this would be {become}[.]",
    )
    found = [next((form for form in forms if re.fullmatch(form, each.says)), None) for *_, each in told]
    assert set(found) == set(forms)


def test_without_the_quoted_words_it_is_as_told(told: Told) -> None:
    tried = 0
    for case, judged, change in told:
        quoted = re.findall("“(.*?)”[, ]", change.says.partition(" – ")[0] + " ")
        for reason in (*judged.reasons, *judged.counter):
            told_of = [span.text for span in reason.quotes] == quoted
            if quoted and told_of and reason.says[1:] in change.says:
                again = recommend(replace(case, request=cut(case.request, reason.quotes)), default_policy())
                assert again.verdict is change.verdict, change.says
                tried += 1
    assert tried > 30


def cut(request: ConnectionRequest, quotes: tuple[Span, ...]) -> ConnectionRequest:
    """The request without these words, made by way of what is written as JSON."""
    written = request.model_dump(mode="json")
    for span in sorted(quotes, key=lambda each: -each.start):
        if span.field == "note":
            place, key = written["note"], "text"
        elif span.field.startswith("history"):
            place, key = written["history"][int(span.field[8:-1])], "text"
        else:
            place, key = written["requester"], span.field
        assert place[key][span.start : span.end] == span.text
        place[key] = place[key][: span.start] + " " + place[key][span.end :]
    return ConnectionRequest.model_validate(written)


def test_with_a_sentence_of_that_kind_it_is_as_told(told: Told) -> None:
    sentences = {each.if_: sentence for each, sentence in COULD_SAY.items()}
    tried = 0
    for case, _, change in told:
        said = re.search("[Ii]f (.+), this would", change.says)
        sentence = sentences.get(said[1]) if said else None
        if sentence:
            request = add(case.request, sentence)
            assert with_wording_of(case, replace(case, request=request)) is change.verdict, change.says
            tried += 1
    assert tried > 30


def add(request: ConnectionRequest, sentence: str) -> ConnectionRequest:
    turns = list(request.history or ())
    for place in reversed(range(len(turns))):
        if turns[place].author == "them":
            turns[place] = Message(author="them", text=f"{turns[place].text.rstrip()} {sentence}")
            return request.model_copy(update={"history": tuple(turns)})
    text = f"{request.note.text if request.note else ''}".rstrip()
    return request.model_copy(update={"note": Note(text=f"{text} {sentence}".strip())})


def with_wording_of(before: Case, after: Case) -> Verdict:
    seen_then = [each for each in seen_in(after, default_policy()) if each.folder != LEARNED]
    read = [each for each in seen_in(before, default_policy()) if each.folder == LEARNED]
    return conclude(after, (*seen_then, *read), default_policy()).verdict


def test_once_known_as_it_might_be_it_is_as_told(told: Told) -> None:
    texts = {
        each.if_: (field, text) for field, both in MIGHT_BE.items() for each, text in both.items() if text
    }
    tried = 0
    for case, _, change in told:
        said = re.search("[Ii]f (.+), this would", change.says)
        if said and said[1] in texts:
            field, text = texts[said[1]]
            assert getattr(case.request.requester, field) is None
            requester = case.request.requester.model_copy(update={field: text})
            request = case.request.model_copy(update={"requester": requester})
            assert with_wording_of(case, replace(case, request=request)) is change.verdict, change.says
            tried += 1
    assert tried > 10


def what_if(if_: str) -> WhatIf:
    unknown = case_of(ConnectionRequest(id="1", requester=Profile()), Owner(), Network())
    [found] = [each for each in what_ifs(unknown, (), default_policy()) if each.if_ == if_]
    return found


@pytest.mark.parametrize("said", COULD_SAY, ids=lambda each: each.rule)
def test_each_sentence_is_of_its_kind_and_speaks_for_them(said: Possible) -> None:
    come = [each.rule for each in what_if(said.if_).come]
    assert said.rule in come
    assert all(default_policy().listed(rule) > 0 for rule in come)


@pytest.mark.parametrize(
    "known", [each for both in MIGHT_BE.values() for each in both], ids=lambda each: each.rule
)
def test_each_text_that_might_be_is_of_its_kind(known: Possible) -> None:
    come = [each.rule for each in what_if(known.if_).come]
    assert known.rule in come
    assert len({default_policy().listed(rule) > 0 for rule in come}) == 1


def test_nothing_is_told_where_a_second_opinion_counted(told: Told) -> None:
    asked = [case for case, judged, _ in told if judged.verdict is Verdict.ASK and case.texts.get("note")]

    def opinion(case: Case) -> Opinion:
        note = case.texts["note"].written
        quote = Span(field="note", text=note, start=0, end=len(note))
        return Opinion(model="m", reading=Reading.SELLS, quotes=(quote,), outcome="an opinion")

    heard = [recommend(case, default_policy(), second_opinion=opinion) for case in asked[:20]]
    counted = [each for each in heard if each.opinion and each.opinion.reading]
    assert counted
    assert all(each.would_change is None for each in counted)


FRAGMENTS = st.sampled_from(
    [
        "Your website looks tired.",
        "May I have 15 minutes on Tuesday?",
        "I read your article on drystone walls.",
        "We help coaches double their income.",
        "Join our wine tasting, seats are limited!",
        "No reply needed.",
        "“{become}” – {0} %s",
        "Ana Ruiz told me about you.",
        "\U0001f64f\u202e\x1b[31m",
    ]
) | st.text(max_size=12)
TEXTS = st.none() | st.lists(FRAGMENTS, max_size=5).map(" ".join)
TURNS = st.lists(
    st.builds(Message, author=st.sampled_from(["them", "me"]), text=TEXTS.map(lambda text: text or "")),
    max_size=3,
)


@given(
    st.builds(Profile, headline=TEXTS, position=TEXTS, company=TEXTS),
    TEXTS,
    st.none() | TURNS.map(tuple),
    st.sampled_from([None, *KnownAs]),
    st.sampled_from([(), ("job seekers", "vendors of wine")]),
    st.sampled_from([None, MutualConnections(names=("Ana Ruiz",)), MutualConnections(count=0)]),
)
def test_whatever_they_wrote_a_change_leads_to_another_verdict(
    requester: Profile,
    note: str | None,
    history: tuple[Message, ...] | None,
    known_as: KnownAs | None,
    welcomes: tuple[str, ...],
    mutual: MutualConnections | None,
) -> None:
    request = ConnectionRequest(
        id="1",
        requester=requester,
        note=None if note is None else Note(text=note),
        history=history,
        known_as=known_as,
        mutual_connections=mutual,
    )
    judged = recommend(case_of(request, Owner(welcomes=welcomes), Network()), default_policy())
    change = judged.would_change
    assert change is None or change.verdict is not judged.verdict
    assert change is None or change.says.isprintable()


def test_removed_words_are_those_of_a_reason_that_is_there() -> None:
    request = ConnectionRequest(
        id="1", requester=Profile(name="Marta Vell"), note="Your website looks tired."
    )
    judged = recommend(
        case_of(request, screener.Owner(), Network()), Policy(points={"note.website-fault": -12.0})
    )
    assert judged.verdict is Verdict.DECLINE
    assert judged.would_change is not None
    assert "website" in judged.would_change.says
    again = conclude(case_of(request, screener.Owner(), Network()), (), Policy())
    assert again.verdict is judged.would_change.verdict
