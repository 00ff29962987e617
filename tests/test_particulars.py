"""What points at particular things, and what keeps a good sign quiet."""

from hypothesis import given
from hypothesis import strategies as st

from screener.models import ConnectionRequest, Owner
from screener.network.graph import Network
from screener.rules import see, welcome
from screener.rules.particulars import named, particulars, readable
from screener.screen import case_of
from screener.text import Text

TRUE_STORY = "You asked on Sunday who still mends nets. My father did, at the quay in Roan, until 1998."


def signs(*turns: tuple[str, str]) -> set[str]:
    history = [{"author": author, "text": text} for author, text in turns]
    request = ConnectionRequest.model_validate(
        {"id": "x", "requester": {}, "connected": True, "history": history}
    )
    return {found.rule for found in see(case_of(request, Owner(), Network()), welcome.RULES)}


def test_a_true_story_points_at_more_than_a_template() -> None:
    template = Text("note", "I came across your profile and would love to explore what we could do together.")
    assert particulars([Text("note", TRUE_STORY)]) > 0.2 > 0.1 > particulars([template])


def test_who_uses_no_articles_loses_nothing_by_it() -> None:
    fluent = (
        "My father mends the nets on the quay, I carry the fish to the shop, you buy the boat and the rope."
    )
    learner = fluent.replace("the ", "")
    assert particulars([Text("note", learner)]) > 0
    assert particulars([Text("note", "I carry fish to shop.")]) == 0


def test_questions_links_and_shares_point_at_nothing() -> None:
    assert particulars([Text("note", "Ready? 40% more? https://example.com")]) < 0


def test_names_days_and_numbers_are_quoted_as_written() -> None:
    text = Text("note", "We sailed from Örebro on the 3rd, at 7.30.")
    assert [span.text for span in named(text)] == ["Örebro", "3rd", "7.30"]


def test_a_pitch_silences_every_good_sign() -> None:
    assert signs(("them", TRUE_STORY))
    assert not signs(("them", TRUE_STORY), ("them", "Our platform helps ports save 30% more time."))


def test_a_refusal_silences_every_good_sign() -> None:
    assert not signs(("them", TRUE_STORY), ("me", "No thank you, please stop."), ("them", TRUE_STORY))


@given(st.lists(st.text(max_size=300), max_size=3))
def test_any_text_has_a_bounded_share(written: list[str]) -> None:
    texts = [Text("note", each) for each in written]
    assert -2 <= particulars(texts) <= 1
    for text in texts:
        for span in named(text):
            assert text.written[span.start : span.end] == span.text


def test_only_english_of_some_length_is_readable() -> None:
    assert readable([Text("note", "I see your profile and believe there may be synergies worth exploring.")])
    assert not readable(
        [Text("note", "Ich sehe Ihr Profil und glaube, dass es Synergien zu entdecken gibt.")]
    )
    assert not readable([Text("note", "Happy to connect with you!")])
