"""What the review page must never do, whatever people wrote."""

import re
from base64 import b64encode
from datetime import UTC, date, datetime
from functools import cache
from hashlib import sha256

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
    Verdict,
)
from screener.network.graph import Network
from screener.page import Card, card_of
from screener.page.card import profile_address
from screener.profile_url import normalise
from tests.pages import MARKUP, MARTA, Read, at, body, card, page, request, span_in
from tests.recommendations import asking, hostile, reason, recommendation, recommendations


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


nasty = hostile | st.sampled_from(MARKUP)


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
@settings(suppress_health_check=[HealthCheck.too_slow], max_examples=60)
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
@settings(suppress_health_check=[HealthCheck.too_slow], max_examples=30)
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
