"""The owner's own word goes before everything else; all people and companies are invented."""

import io
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from screener import ConnectionRequest, Profile, inbox, screen
from screener.models import Recommendation, Verdict
from screener.policy.model import Policy, default_policy
from screener.policy.own_word import OwnWord, Word
from screener.policy.web import canonical, domains_in, is_domain
from screener.settings import parse_settings, policy_with, remarks
from screener.text import Text
from tools.make_archive import files_of, zipped

SCAM = "Easy task from your phone, daily payouts. Chat with my manager on Telegram."
ADA = "https://www.linkedin.com/in/ada-roe"


def policy(*words: tuple[Verdict, dict[str, Any]]) -> Policy:
    said = tuple(OwnWord(verdict=verdict, **word) for verdict, word in words)
    return default_policy().model_copy(update={"own_words": said})


def judged(policy: Policy, note: str = "Hello", today: date | None = None, **given: Any) -> Recommendation:
    requester = Profile(**{"name": "Ada Roe", "profile_url": ADA, "company": "Vell Digital Ltd"} | given)
    [found] = screen([ConnectionRequest(id="1", requester=requester, note=note)], policy=policy, today=today)
    return found


@pytest.mark.parametrize(
    ("word", "meant"),
    [
        ({"person": "Ada Roe"}, True),
        ({"person": "Dr. ADA ROE, PhD"}, True),
        ({"person": "Ada"}, False),
        ({"person": "linkedin.com/in/Ada-Roe/"}, True),
        ({"person": "https://uk.linkedin.com/in/ada-roe-2"}, False),
        ({"company": "vell digital"}, True),
        ({"company": "Vell"}, False),
        ({"domain": "vell.example"}, True),
        ({"domain": "ell.example"}, False),
        ({"domain": "other.example"}, False),
        ({"domain": "www.Vell.example."}, True),
        ({"person": "http://de.linkedin.com/in/%61da-roe/de?trk=x#y"}, True),
        ({"person": "//m.linkedin.com/mwlite/in/ADA-ROE/"}, True),
        ({"person": "https://www.linkedin.com.evil.example/in/ada-roe"}, None),
        ({"company": "VELL digital Limited"}, True),
        ({"company": "Vell Digital GmbH & Co. KG"}, True),
        ({"company": "Véll Digital (Leeds)"}, True),
        ({"person": "Ada Roe", "company": "Vell Digital"}, True),
        ({"person": "Ada Roe", "company": "Acme"}, False),
    ],
)
def test_whom_a_word_is_about(word: dict[str, str], meant: bool | None) -> None:
    if meant is None:
        with pytest.raises(ValidationError, match="no address of a profile"):
            Word(**word)
        return
    found = judged(policy((Verdict.DECLINE, word)), "See https://shop.vell.example/x")
    assert (found.own_word is not None) is meant
    assert (found.decided_by == found.own_word) is meant
    if meant:
        assert found.verdict is Verdict.DECLINE


def test_it_goes_before_a_veto_and_changes_neither_reasons_nor_chance() -> None:
    plain = judged(default_policy(), SCAM)
    accepted = judged(policy((Verdict.ACCEPT, {"person": ADA, "reason": "My cousin"})), SCAM)
    assert plain.verdict is Verdict.DECLINE
    assert accepted.verdict is Verdict.ACCEPT
    assert accepted.decided_by == f"your own word on {ADA}: My cousin"
    assert (accepted.chance, accepted.sum) == (plain.chance, plain.sum)
    assert {*accepted.reasons, *accepted.counter} == {*plain.reasons, *plain.counter}


def test_to_ask_comes_with_a_question() -> None:
    found = judged(policy((Verdict.ASK, {"company": "Vell Digital"})), today=date(2026, 11, 20))
    assert found.verdict is Verdict.ASK
    assert found.question
    assert found.silence_answers_on == date(2026, 12, 4)


@pytest.mark.parametrize(
    ("today", "holds"),
    [
        (date(2026, 1, 31), False),
        (date(2026, 2, 1), True),
        (date(2026, 3, 1), True),
        (date(2026, 3, 2), False),
        (None, True),
    ],
)
def test_it_holds_from_its_first_day_to_its_last(today: date | None, holds: bool) -> None:
    word = {"person": "Ada Roe", "since": date(2026, 2, 1), "until": date(2026, 3, 1)}
    found = judged(policy((Verdict.DECLINE, word)), today=today)
    assert (found.own_word is not None) is holds
    assert found.own_word in (None, "your own word on Ada Roe (until 2026-03-01)")


def test_the_most_exact_word_counts_and_then_the_stricter() -> None:
    company = (Verdict.DECLINE, {"company": "Vell Digital"})
    name, address = (Verdict.ASK, {"person": "Ada Roe"}), (Verdict.ACCEPT, {"person": ADA})
    for words in ((company, name, address), (address, company, name)):
        assert judged(policy(*words)).verdict is Verdict.ACCEPT
    assert judged(policy(company, name)).verdict is Verdict.ASK
    same = [(verdict, {"person": "Ada Roe"}) for verdict in Verdict]
    assert judged(policy(*same)).verdict is judged(policy(*reversed(same))).verdict is Verdict.DECLINE


@pytest.mark.parametrize(
    ("given", "told"),
    [
        ({}, "say whom it is about"),
        ({"person": " "}, "names nobody"),
        ({"person": "https://example.com/x"}, "no address of a profile"),
        ({"company": "Self-employed"}, "names no company"),
        ({"domain": "https://acme.example/"}, "no domain"),
        ({"domain": "acme"}, "no domain"),
        ({"person": "ada@acme.example"}, "an e-mail address; write a full name, or the domain"),
        ({"person": "A", "since": date(2026, 2, 2), "until": date(2026, 2, 1)}, "before it begins"),
    ],
)
def test_a_word_that_means_nobody_is_refused(given: dict[str, Any], told: str) -> None:
    with pytest.raises(ValidationError, match=told):
        Word(**given)


@pytest.mark.parametrize(
    ("written", "domain"),
    [
        ("https://acme.example/x?y=z", "acme.example"),
        ("https://ACME.example:8080", "acme.example"),
        ("https://acme.example@evil.example/", "evil.example"),
        ("https://evil.example\\@acme.example", "evil.example"),
        ("https://evil.example#@acme.example", "evil.example"),
        ("www.acme.example", "www.acme.example"),
        ("ada@acme.example", "acme.example"),
        ("https://аcme.example", "аcme.example"),  # a Cyrillic letter
    ],
)
def test_the_domain_is_the_one_that_a_browser_would_call(written: str, domain: str) -> None:
    assert domain in domains_in([Text("note", f"See {written} today")])


@pytest.mark.parametrize(
    ("meant", "written"),
    [
        ("bücher.example", "https://xn--bcher-kva.example/x"),
        ("xn--bcher-kva.example", "https://www.BÜCHER.example"),
        ("bücher.example", "ada@mail.bücher.example"),
        ("acme.example", "https://ａｃｍｅ.example/x"),
        ("acme.example", "https://acme.example./x"),
        ("straße.example", "https://strasse.example"),
    ],
)
def test_a_domain_may_be_written_in_several_ways(meant: str, written: str) -> None:
    assert judged(policy((Verdict.DECLINE, {"domain": meant})), f"See {written} today").own_word


@given(st.text(max_size=40))
def test_the_form_in_which_domains_are_compared_is_one(written: str) -> None:
    once = canonical(written)
    assert canonical(once) == once


@given(
    st.lists(
        st.sampled_from([{"person": "Ada Roe"}, {"person": ADA}, {"company": "Vell Digital"}]), max_size=4
    ),
    st.integers(0, 400),
)
def test_a_long_list_says_what_a_short_one_says(words: list[dict[str, str]], others: int) -> None:
    said = [(verdict, word) for word in words for verdict in Verdict]
    many = [(Verdict.DECLINE, {"person": f"Person {number} Roe"}) for number in range(others)]
    assert judged(policy(*many, *said)).own_word == judged(policy(*said)).own_word


def test_a_copy_of_a_policy_with_other_words_knows_them() -> None:
    first = policy((Verdict.DECLINE, {"person": "Ada Roe"}))
    assert judged(first).own_word
    assert judged(first.model_copy(update={"own_words": ()})).own_word is None


def test_what_has_ended_and_what_contradicts_is_said_once() -> None:
    def word(verdict: Verdict, **given: Any) -> OwnWord:
        return OwnWord(verdict=verdict, **given)

    words = [
        word(Verdict.DECLINE, company="Vell Ltd", until=date(2026, 1, 31)),
        word(Verdict.ACCEPT, person="Ada Roe"),
        word(Verdict.DECLINE, person="Dr Ada Roe", since=date(2026, 2, 1)),
        word(Verdict.DECLINE, person="Noor Haddad"),
    ]
    assert list(remarks(words, date(2026, 11, 22))) == [
        "no longer counts: your own word on people at Vell Ltd (until 2026-01-31)",
        "your own word on Ada Roe stands under [[accept]] and [[decline]]; [[decline]] counts",
    ]
    assert list(remarks(words, date(2026, 1, 31))) == []
    ended = [word(Verdict.ASK, person=f"Ada {name} Roe", until=date(2026, 1, 1)) for name in "ABCDEFG"]
    assert next(remarks(ended, date(2026, 11, 22))).endswith("; and 2 more")


def test_a_look_alike_is_another_domain() -> None:
    words = policy((Verdict.ACCEPT, {"domain": "acme.example"}))
    assert judged(words, "See https://acme.example/x").own_word
    assert judged(words, "See https://аcme.example/x").own_word is None
    assert judged(words, "See https://acme.example.evil.example").own_word is None
    assert judged(words, "See https://evilacme.example").own_word is None


@given(st.text(max_size=60))
def test_no_text_trips_it(written: str) -> None:
    assert is_domain(written) in (True, False)
    for each in domains_in([Text("note", f"https://{written} www.{written} a@{written}")]):
        assert "/" not in each


def test_in_the_inbox_it_reads_keep_call_and_part_ways() -> None:
    words = policy_with(
        parse_settings(
            '[[accept]]\nperson = "Abigail Thorne"\nuntil = 2026-12-31\n'
            '[[ask]]\nperson = "Hanne Osei"\n[[decline]]\nperson = "Elif Karaca"\nreason = "We fell out"\n',
            "x",
        )
    )
    archive = zipped(files_of())

    def standing(policy: Policy | None, today: date) -> dict[str | None, Recommendation]:
        people = inbox(io.BytesIO(archive), policy=policy, today=today)
        return {each.requester.name: each for each in people}

    plain = standing(None, date(2026, 11, 21))
    told = standing(words, date(2026, 11, 21))
    changed = {name: each.verdict for name, each in told.items() if each.verdict is not plain[name].verdict}
    assert changed == {
        "Abigail Thorne": Verdict.ACCEPT,
        "Hanne Osei": Verdict.ASK,
        "Elif Karaca": Verdict.DECLINE,
    }
    assert told["Elif Karaca"].decided_by == "your own word on Elif Karaca: We fell out"
    later = standing(words, date(2027, 1, 1))["Abigail Thorne"]
    assert later.own_word is None
    assert later.verdict is Verdict.DECLINE
