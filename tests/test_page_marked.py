"""The words that told are marked where they stand, by what they speak for."""

from collections.abc import Iterable

from hypothesis import given
from hypothesis import strategies as st

from screener.models import Reason, Span
from screener.page.marked import marked
from tests.pages import MARTA, at, span_in
from tests.recommendations import hostile, reason


def quoting(points: float, *spans: Span) -> Reason:
    return reason("Says", quotes=spans, points=points)


def test_words_are_marked_by_what_they_speak_for() -> None:
    for_, against = at(MARTA, "your website"), at(MARTA, "website looks tired")
    told = marked("note", MARTA, [quoting(2, for_), quoting(-2, against)])
    assert [(piece.text, piece.speaks) for piece in told[:5]] == [
        ("Hi Ruth, ", ""),
        ("your ", "for"),
        ("website", "both"),
        (" looks tired", "against"),
        (".\nShall I make it shine?", ""),
    ]


def test_a_quote_that_does_not_stand_there_is_passed_over() -> None:
    wrong = Span(field="note", text="elsewhere", start=0, end=9)
    other = at(MARTA, "tired", "headline")
    assert [piece.text for piece in marked("note", MARTA, [quoting(2, wrong, other)])] == [MARTA]


@st.composite
def text_and_reasons(draw: st.DrawFn) -> tuple[str, list[Reason]]:
    text = draw(hostile)
    spans = draw(st.lists(st.tuples(span_in(text), st.sampled_from([-2.0, 0.0, 3.0])), max_size=6))
    return text, [quoting(points, span) for span, points in spans]


@given(text_and_reasons())
def test_the_pieces_are_the_text_and_the_marks_the_quotes(given: tuple[str, Iterable[Reason]]) -> None:
    text, reasons = given
    pieces = marked("note", text, reasons)
    assert "".join(piece.text for piece in pieces) == text
    speaks = [piece.speaks for piece in pieces for _ in piece.text]
    for place, found in enumerate(speaks):
        over = [each for each in reasons for span in each.quotes if span.start <= place < span.end]
        sides = {each.points > 0 for each in over if each.points}
        assert found == (
            "both" if len(sides) == 2 else "" if not sides else "for" if True in sides else "against"
        )
