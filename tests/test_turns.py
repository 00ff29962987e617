"""What the turns of a conversation say, whatever they hold."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from screener.case import Case
from screener.models import ConnectionRequest, Message, Owner, Profile
from screener.network.graph import Network
from screener.rules import scanner, see
from screener.rules.kit import Seen
from screener.rules.thread import RULES
from screener.rules.thread.turns import refuses, turns
from screener.screen import case_of

TALK = st.lists(st.tuples(st.sampled_from(("me", "them")), st.text(max_size=60)), max_size=8)


def case(*said: tuple[str, str]) -> Case:
    history = tuple(Message.model_validate({"author": author, "text": text}) for author, text in said)
    request = ConnectionRequest(id="1", requester=Profile(), history=history, connected=True)
    return case_of(request, Owner(), Network())


def test_empty_turns_fall_away_and_the_order_stays() -> None:
    found = turns(case(("them", "Hello"), ("me", ""), ("me", " "), ("me", "Who? Why?")))
    assert [(turn.mine, turn.text.written) for turn in found] == [(False, "Hello"), (True, "Who? Why?")]


def test_questions_and_opening_are_quoted_as_written() -> None:
    (turn,) = turns(case(("them", "Good day! Is it wet? I ask. And cold?")))
    assert [span.text for span in turn.questions()] == ["Is it wet?", "And cold?"]
    assert turn.opening().text == "Good day!"


@pytest.mark.parametrize(
    ("said", "a_no"),
    [
        ("Nie, dziękujemy, mieszkamy w bloku.", True),
        ("Nie wiem jeszcze, ile to kosztuje?", False),
        ("Nej tack, vi dricker te.", True),
        ("Tack för ritningarna!", False),
        ("Teşekkürler, gerek yok.", True),
        ("Teşekkürler, perşembe uygun.", False),
    ],
)
def test_a_no_is_understood_in_other_languages(said: str, a_no: bool) -> None:
    conversation = case(("them", "?!"), ("me", said))
    seen = Seen(conversation, {name: scanner().scan(text) for name, text in conversation.texts.items()})
    assert refuses(turns(conversation)[-1], seen) == a_no


@given(TALK)
def test_no_conversation_is_too_odd(said: list[tuple[str, str]]) -> None:
    for evidence in see(case(*said), RULES):
        for span in evidence.quotes:
            assert span.field.startswith("history[")
            assert said[int(span.field[8:-1])][1][span.start : span.end] == span.text
