"""Vetoes decide whatever else is known; each names rules that exist."""

import pytest

from screener.models import ConnectionRequest, Note, Owner, Profile, Verdict
from screener.network.graph import Network
from screener.policy.model import Veto, default_policy
from screener.rules import RULES
from screener.screen import case_of, recommend


def test_every_veto_names_rules_that_exist() -> None:
    known = {rule.id for rule in RULES}
    for veto in default_policy().vetoes:
        assert known.issuperset(veto.when)
        assert (veto.least or 1) <= len(veto.when)


def test_a_veto_needs_all_rules_or_the_least() -> None:
    rules = ("a", "b", "c")
    assert not Veto(when=rules, says="x").applies({"a", "b"})
    assert Veto(when=rules, says="x").applies({"a", "b", "c", "d"})
    assert Veto(when=rules, least=2, says="x").applies({"a", "c"})
    assert not Veto(when=rules, least=2, says="x").applies({"a", "d"})


@pytest.mark.parametrize(
    "note",
    [
        "Easy task from your phone, daily payouts. Chat with my manager on Telegram.",
        "You have a kind face. I rarely log in here, add me on WhatsApp.",
        "You are the sole heir of a client. Tell nobody and pay the small file fee.",
        "Your account will be closed. Confirm your password here: https://bit.ly/x",
        "Dear author, your esteemed paper is accepted, the publication fee is only 99.",
    ],
)
def test_scams_are_declined_even_with_a_good_tie(note: str) -> None:
    requester = Profile(headline="Nurse", schools=("Leeds",), groups=("Bridges",))
    request = ConnectionRequest(id="1", requester=requester, note=Note(text=note))
    owner = Owner(schools=("Leeds",), groups=("Bridges",))
    found = recommend(case_of(request, owner, Network()), default_policy())
    assert found.verdict is Verdict.DECLINE
    assert found.decided_by in {veto.says for veto in default_policy().vetoes}
