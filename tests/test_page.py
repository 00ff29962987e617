"""What the review page shows: all that the table tells, and who asks."""

import re
from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from screener.models import (
    ConnectionRequest,
    HeardOpinion,
    Message,
    MutualConnections,
    Occurrence,
    Others,
    Recommendation,
    Verdict,
)
from screener.page import KNOWN, Card, review_page
from screener.report.table import MOST_REASONS
from screener.report.words import continued, fact, quoted, within
from screener.screen import screen
from screener.sources import read
from tests.pages import MARTA, Read, at, body, card, page, request
from tests.recommendations import asking, reason, recommendation
from tests.test_plain_words import ours


def judged(asked: ConnectionRequest) -> Recommendation:
    [found] = screen([asked], today=date(2026, 11, 21))
    return found


def test_a_card_tells_who_asks_and_why() -> None:
    asked = request(profile={"profile_url": "https://de.linkedin.com/in/Marta-Vell-Invented/?x=1"})
    found = judged(asked)
    text = page(card(found, asked))
    assert re.search(r"<strong>Decline</strong>", text)
    assert "<bdi>Marta Vell</bdi>" in text
    assert '<mark class="against">your website looks tired</mark>' in text
    assert "“your website looks tired”</span> – finds fault with your website" in text
    assert found.reply is not None
    assert found.reply in Read(body(text)).text()
    assert 'href="https://www.linkedin.com/in/marta-vell-invented"' in text


def test_what_the_table_tells_is_told_in_the_same_words_and_never_folded_away() -> None:
    requests = list(read(Path(__file__).parent.parent / "sample_profiles" / "export.csv"))[:60]
    for asked, found in zip(requests, screen(requests, today=date(2026, 11, 21)), strict=True):
        text = re.sub(r"<details>.*?</details>", "", body(page(card(found, asked))), flags=re.DOTALL)
        told = Read(text).text()
        for each in (*found.reasons[:MOST_REASONS], *found.counter[:1]):
            said = f"{quoted(each)} – {continued(fact(each))}" if each.quotes else fact(each)
            assert said in told or not each.points
        assert within(found.question or "") in told


def test_an_ask_shows_the_question_and_when_silence_answers() -> None:
    text = page(card(asking()))
    assert "What made you think of me?" in text
    assert "Silence until 5 Dec is an answer." in text


def test_for_and_against_are_told_by_what_they_speak_for_whatever_the_verdict() -> None:
    good, bad = reason("Has read your work", points=4.0), reason("Sells to you", points=-3.0)
    for verdict in Verdict:
        shown = card(recommendation(verdict=verdict, reasons=(good,), counter=(bad,)))
        assert shown.good.shown == (good,)
        assert shown.bad.shown == (bad,)


def test_slight_signs_are_folded_away_but_for_the_strongest() -> None:
    many = tuple(reason(f"Says {number}", points=-0.1 * number) for number in range(6, 0, -1))
    shown = card(recommendation(reasons=many)).bad
    assert [each.says for each in shown.shown] == ["Says 6", "Says 5", "Says 4"]
    assert "3 slight signs more" in page(card(recommendation(reasons=many)))


@pytest.mark.parametrize(
    ("note", "words"),
    [("", "They wrote no note."), (None, "Whether they wrote a note is not known.")],
)
def test_no_note_and_an_unknown_note_are_told_apart(note: str | None, words: str) -> None:
    assert words in page(card(recommendation(), request(note=note)))


def test_what_both_share_is_drawn_or_said_once() -> None:
    known = request(mutual_connections=MutualConnections(names=("Ana Ruiz",)))
    assert "<svg" in page(card(recommendation(), known))
    counted = request(mutual_connections=MutualConnections(count=7))
    assert "You have 7 people in common" in page(card(recommendation(), counted))
    said = recommendation(counter=(reason("Known", facts=("You have 7 people in common",), points=1.0),))
    assert page(card(said, counted)).count("You have 7 people in common") == 1
    assert "<svg" not in page(card(recommendation(), request()))


def test_a_conversation_is_shown_turn_by_turn() -> None:
    turns = [Message(author="them", text=MARTA, sent_at=datetime(2026, 10, 1, tzinfo=UTC))]
    turns.append(Message(author="me", text="No, thank you."))
    spoke = recommendation(reasons=(reason("Pushes", quotes=(at(MARTA, "tired", "history[0]"),)),))
    text = page(card(spoke, request(note=None, history=tuple(turns), connected=True)))
    assert "They wrote, 1 Oct 2026" in text
    assert '<mark class="against">tired</mark>' in text
    assert "No, thank you." in text


def test_people_already_connected_are_kept_called_or_parted_with() -> None:
    text = page(card(recommendation(connected=True), request(connected=True)), heading=KNOWN)
    assert "<strong>Part ways</strong>" in text
    assert 'data-kind="connected"' in text
    assert "The people you know" in text


def test_everything_else_that_was_concluded_is_told() -> None:
    others = Others(count=5, named=(Occurrence(id="9", name="Bo Ek"), Occurrence(id="10")))
    heard = HeardOpinion(model="local", outcome="it reads the same", before=Verdict.ASK)
    text = page(
        card(
            recommendation(
                same_words=others,
                opinion=heard,
                unknown=("their headline",),
                own_word="you said no",
                reply=None,
            )
        )
    )
    told = " ".join(Read(body(text)).text().split())
    assert "Nearly the same words came from: Bo Ek, request 10 and 3 more" in told
    assert "Second opinion, by local: it reads the same" in told
    assert "Not known, and so not counted: their headline" in told
    assert "You said no" in told
    assert "textarea" not in body(text)


def test_the_last_lines_are_asked_for_when_all_is_written() -> None:
    seen: list[int] = []

    def cards() -> Iterator[Card]:
        for number in range(3):
            seen.append(number)
            yield card(recommendation(), number=number)

    text = "".join(review_page(cards(), ending=lambda: [f"{len(seen)} in all"], today=date(2026, 11, 21)))
    assert "<p>3 in all</p>" in text
    assert "Written on 21 Nov 2026." in text


def test_cards_are_written_as_they_come() -> None:
    taken: list[int] = []

    def cards() -> Iterator[Card]:
        for number in range(50):
            taken.append(number)
            yield card(recommendation(name=f"Person {number}"), number=number)

    pieces = review_page(cards())
    assert next(piece for piece in pieces if "Person 3" in piece)
    assert len(taken) <= 5


def test_the_example_in_the_documentation_works(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    written = (Path(__file__).parent.parent / "docs" / "page.md").read_text("utf-8")
    [example] = re.findall(r"^```python\n(.*?)^```", written, re.MULTILINE | re.DOTALL)
    (tmp_path / "export.csv").write_text("name,note\nMarta Vell,Your website looks tired.\n", "utf-8")
    monkeypatch.chdir(tmp_path)
    exec(compile(example, "docs/page.md", "exec"), {})  # noqa: S102
    assert "Marta Vell" in (tmp_path / "review.html").read_text("utf-8")


def test_a_page_of_nobody_says_so() -> None:
    text = page()
    assert "There is nobody to show." in text
    assert not Read(text).inside


def test_the_page_speaks_plainly() -> None:
    assert ours(Read(body(page(card(asking())))).text()) is None
