"""What comes from outside stays data in an answer, however hostile or long."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from screener import ConnectionRequest, MutualConnections, Owner, Profile, Verdict, screen
from screener.models import Evidence, Span
from screener.network.graph import Network
from screener.policy.model import default_policy
from screener.replies import question_for
from screener.screen import answered, case_of, conclude
from tests.drafts import request

TRICKS = (
    "{{ 7*7 }}",
    "{% for x in range(9) %}x{% endfor %}",
    "{{ ''.__class__.__mro__ }}",
    "--- formal",
    "{person} {0} %s %(x)s",
    "a\nb\r\nc\u2028d",
    "\x1b[31mred\u202e",
    "{# note #}",
)
hostile = st.text(st.characters(codec="utf-8"), max_size=80) | st.sampled_from(TRICKS)


@given(
    name=hostile,
    note=hostile,
    headline=hostile,
    group=hostile,
    person=hostile,
    verdict=st.sampled_from(Verdict),
)
def test_what_comes_from_outside_stays_data(
    name: str, note: str, headline: str, group: str, person: str, verdict: Verdict
) -> None:
    of = ConnectionRequest(
        id="1",
        requester=Profile(name=name, headline=headline, groups=(group,), company=headline),
        note=f"{person} {note}",
        mutual_connections=MutualConnections(names=(person,)),
    )
    owner = Owner(name=name, groups=(group,))
    case = case_of(of, owner, Network())
    [judged] = screen([of], owner=owner)
    other = judged.model_copy(
        update={"verdict": verdict, "question": judged.question or question_for(case, judged.reasons)}
    )
    for each in (judged.reply, answered(case, other).reply):
        if each is None:
            continue
        assert len(each) < 1500
        assert "49" not in each or "49" in name + note + headline + group + person
        assert all(character.isprintable() or character == "\n" for character in each)
        assert answered(case, other).reply == answered(case, other).reply


@pytest.mark.parametrize("word", ["w ", "{{ x }} ", "Marta ", "\n", "“", "a" * 100])
def test_a_huge_request_gives_a_short_draft(word: str) -> None:
    huge = word * (100_000 // len(word))
    of = ConnectionRequest(
        id="1",
        requester=Profile(name=huge, headline=huge, groups=(huge,), company=huge),
        note=f"Thank you for your talk at the fair. {huge}",
        mutual_connections=MutualConnections(names=(huge,)),
    )
    case = case_of(of, Owner(name=huge, groups=(huge,)), Network())
    words = Span(field="note", text=huge[:9], start=41, end=50)
    seen = [Evidence(rule=rule, says="", quotes=(words,)) for rule in ("welcome.your-work", "note.urgency")]
    judged = conclude(case, seen, default_policy())
    for verdict in Verdict:
        said = answered(case, judged.model_copy(update={"verdict": verdict, "question": "Why?"})).reply
        assert said is None or len(said) < 1000
    assert len(question_for(case, judged.reasons)) < 400


def test_braces_of_a_note_are_quoted_as_they_are() -> None:
    note = "We met at the Lisbon meetup on Tuesday and you spoke of {{ 7*7 }} and of {% raw %} things."
    [judged] = screen([request(note=note)])
    assert judged.verdict is Verdict.ACCEPT
    assert judged.reply is not None
    assert "49" not in judged.reply


def test_links_and_addresses_are_not_repeated() -> None:
    of = request(
        note="Could you tell me what you think of https://evil.example/x before the meeting on Friday?"
    )
    [judged] = screen([of])
    assert "evil" not in f"{judged.reply} {judged.question}"
