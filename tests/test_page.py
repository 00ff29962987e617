"""The review page: complete, calm about hostile text, and telling what the table tells."""

import re
from base64 import b64encode
from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import UTC, date, datetime
from functools import cache
from hashlib import sha256
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from screener.line import in_lines
from screener.models import (
    Change,
    ConnectionRequest,
    HeardOpinion,
    Message,
    MutualConnections,
    Note,
    Occurrence,
    Others,
    Owner,
    Profile,
    Reason,
    Recommendation,
    Span,
    Verdict,
)
from screener.network.graph import Network
from screener.page import KNOWN, Card, card_of, review_page
from screener.page.card import profile_address
from screener.page.marked import marked
from screener.profile_url import normalise
from screener.report.table import MOST_REASONS
from screener.report.words import continued, fact, quoted, within
from screener.screen import screen
from screener.sources import read
from tests.recommendations import asking, hostile, reason, recommendation, recommendations
from tests.test_plain_words import ours

MARTA = "Hi Ruth, your website looks tired.\nShall I make it shine?"
VOID = {"meta", "input"}


class Read(HTMLParser):
    """A page as a browser reads it: elements with their attributes, and what is written where."""

    def __init__(self, page: str) -> None:
        super().__init__(convert_charrefs=True)
        self.elements: list[tuple[str, dict[str, str]]] = []
        self.inside: list[str] = []
        self.written: list[str] = []
        self.feed(page)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, {name: value or "" for name, value in attrs}))
        if tag not in VOID:
            self.inside.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, {name: value or "" for name, value in attrs}))

    def handle_endtag(self, tag: str) -> None:
        assert self.inside.pop() == tag

    def handle_data(self, data: str) -> None:
        self.written.append(data)

    def count(self) -> Counter[str]:
        return Counter(tag for tag, _ in self.elements)

    def names(self) -> set[tuple[str, str]]:
        """Every element, and every attribute of one."""
        return {(tag, name) for tag, attributes in self.elements for name in ("", *attributes)}

    def all(self, name: str) -> Iterator[str]:
        return (attributes[name] for _, attributes in self.elements if name in attributes)

    def text(self) -> str:
        return "".join(self.written)


def request(**given: Any) -> ConnectionRequest:
    note = given.pop("note", MARTA)
    about = {"name": "Marta Vell", "headline": "Growth marketer", **given.pop("profile", {})}
    return ConnectionRequest(id="7", requester=Profile(**about), note=note, **given)


def card(found: Recommendation, asked: ConnectionRequest | None = None, number: int = 1) -> Card:
    return card_of(number, asked or request(), found, owner=Owner(name="Ruth Ellery"), network=Network())


def page(*cards: Card, **more: Any) -> str:
    return "".join(review_page(cards, **more))


def body(text: str) -> str:
    """The page without its style and its script."""
    return re.sub(r"<(style|script)>.*?</\1>", "", text, flags=re.DOTALL)


def at(text: str, words: str, field: str = "note") -> Span:
    start = text.index(words)
    return Span(field=field, text=words, start=start, end=start + len(words))


# What it shows


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


# What it must never do


def test_it_loads_nothing_and_runs_only_its_own_script() -> None:
    text = page(card(recommendation()))
    [policy] = re.findall(r'Content-Security-Policy" content="([^"]*)"', text)
    policy = policy.replace("&#39;", "'")
    assert policy.startswith("default-src 'none'; ")
    for tag in ("style", "script"):
        [content] = re.findall(rf"<{tag}>(.*?)</{tag}>", text, re.DOTALL)
        digest = b64encode(sha256(content.encode()).digest()).decode()
        assert f"{tag}-src 'sha256-{digest}'" in policy
        assert "<!--" not in content
        assert "</" not in content or tag == "style"
        assert not re.search(r"https?:|url\(|@import|innerHTML|eval\(|fetch\(|XMLHttpRequest", content)
    assert "unsafe" not in policy


_MARKUP = (
    "</script><script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    '" onmouseover="alert(1)" x="',
    "' autofocus onfocus='alert(1)",
    "</textarea><b>",
    "</title></svg><iframe src=//example.org>",
    "<!-- ",
    "]]>",
    "{{ 7 * 7 }}{% for x in y %}",
    "javascript:alert(1)",
    "data:text/html,<script>alert(1)</script>",
    "https://www.linkedin.com/in/x' onclick='alert(1)",
    'https://www.linkedin.com/in/x"><script>',
)
nasty = hostile | st.sampled_from(_MARKUP)


def span_in(text: str) -> st.SearchStrategy[Span]:
    cut = st.tuples(st.integers(0, len(text)), st.integers(0, len(text))).map(sorted)
    return cut.map(lambda ends: Span(field="note", text=text[ends[0] : ends[1]], start=ends[0], end=ends[1]))


@st.composite
def cards(draw: st.DrawFn) -> Card:
    """Any card of any request, with quotes that stand where they say and quotes that do not."""
    text = st.none() | nasty
    fields = ("name", "profile_url", "headline", "position", "company", "about")
    profile = {field: draw(text) for field in fields}
    note = draw(text)
    history = draw(
        st.none() | st.lists(st.builds(Message, author=st.sampled_from(["me", "them"]), text=nasty))
    )
    names = draw(st.none() | st.lists(nasty, max_size=3).map(tuple))
    asked = ConnectionRequest(
        id=draw(nasty),
        requester=Profile(**profile),
        note=None if note is None else Note(text=note),
        history=history and tuple(history),
        mutual_connections=MutualConnections(names=names),
    )
    quote = reason("Says", quotes=(draw(span_in(note or "")),), points=draw(st.sampled_from([-3.0, 2.0])))
    found = draw(recommendations)
    others = Others(count=3, named=(Occurrence(id=draw(nasty), name=draw(text)),))
    known = {key: profile[key] for key in fields[:-1]}
    more = {
        "reasons": (*found.reasons, quote),
        "requester": found.requester.model_copy(update=known),
        "own_word": draw(text),
        "same_words": others,
        "reply": draw(text),
    }
    return card(found.model_copy(update=more), asked)


@cache
def harmless() -> set[tuple[str, str]]:
    """What a page consists of when nobody means ill: with everything that can be known, and with little."""
    full = card_of(1, known_well(), concluded(), owner=Owner(groups=("Leeds Coaches",)), network=Network())
    talk = (Message(author="them", text=MARTA),)
    little = recommendation(own_word="you said no", reasons=(), language=None)
    bare = card(little, request(note="", history=talk, profile={"profile_url": "example.org/x"}))
    text = page(full, bare, card(recommendation()), ending=lambda: ["1 request"], today=date(2026, 11, 21))
    return Read(body(text)).names()


def known_well() -> ConnectionRequest:
    profile = {
        "profile_url": "https://www.linkedin.com/in/marta-vell-invented",
        "company": "Acme",
        "position": "Coach",
        "about": "I sell words.",
        "groups": ("Leeds Coaches",),
    }
    common = MutualConnections(names=tuple(f"Friend {number}" for number in range(9)))
    turn = Message(author="me", text=MARTA, sent_at=datetime(2026, 10, 1, tzinfo=UTC))
    note = Note(text=MARTA, sent_at=datetime(2026, 10, 1, tzinfo=UTC))
    return request(note=note, profile=profile, mutual_connections=common, history=(turn,) * 6)


def concluded() -> Recommendation:
    slight = tuple(reason(points=-0.1) for _ in range(9))
    about = reason("About", quotes=(at("I sell words.", "sell", "about"),))
    return asking(
        reasons=(about, both(-2.0), *slight),
        counter=(both(2.0), reason("Told", quotes=(at(MARTA, "Ruth"),), points=2.0)),
        same_words=Others(count=5, named=(Occurrence(id="9", name="Bo Ek"),)),
        opinion=HeardOpinion(model="local", outcome="unmoved", before=Verdict.ASK),
        reply="Hello\n\nRuth",
        language="de",
        unknown=("their headline",),
        would_change=Change(says="With a note this would be an ask", verdict=Verdict.ASK),
    )


def both(points: float) -> Reason:
    return reason("Both", quotes=(at(MARTA, "website"),), points=points)


@given(cards())
@settings(suppress_health_check=[HealthCheck.too_slow], deadline=None, max_examples=60)
def test_no_text_adds_an_element_an_attribute_or_an_address(shown: Card) -> None:
    text = page(shown, ending=lambda: [shown.found.decided_by])
    read = Read(body(text))
    assert not read.inside
    assert read.names() <= harmless()
    assert [read.count()[tag] for tag in ("article", "meta", "template", "script", "style")] == [
        1,
        5,
        2,
        0,
        0,
    ]
    for address in read.all("href"):
        assert address == "#list" or re.fullmatch(r"https://www\.linkedin\.com/in/[\w.~%-]+", address)


@given(cards())
@settings(suppress_health_check=[HealthCheck.too_slow], deadline=None, max_examples=30)
def test_what_was_written_stands_there_as_it_was_written(shown: Card) -> None:
    text = body(page(shown))
    assert in_lines(text) == text, "nothing hidden, nothing that turns the direction of writing"
    told = re.sub(r"\s+", "", Read(text).text())
    note = shown.request.note.text if shown.request.note else ""
    for each in (note, shown.found.reply or "", *(turn.text for turn in shown.request.history or ())):
        assert re.sub(r"\s+", "", in_lines(each)) in told


@given(nasty | st.from_regex(r"https?://(www\.)?linkedin\.com/in/\S{1,30}", fullmatch=True))
def test_only_profiles_on_linkedin_are_linked(url: str) -> None:
    address = profile_address(url)
    assert (address is None) == (normalise(url) is None)
    if address is not None:
        assert re.fullmatch(r"https://www\.linkedin\.com/in/[\w.~%-]+", address, re.ASCII)
        assert normalise(address) == normalise(url)


# The words that told


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
