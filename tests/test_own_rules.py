"""An owner's own rules keep their promises, and are rules like the others."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from screener import ConnectionRequest, Profile, lint, screen
from screener.errors import RuleError
from screener.models import Message, Owner, Recommendation
from screener.network.graph import Network
from screener.policy.model import Policy, default_policy
from screener.policy.own_catalogue import problems, rules_of
from screener.policy.own_rules import OwnRule
from screener.rules import RULES, scanner, see
from screener.screen import case_of
from screener.settings import parse_settings, policy_with

WINE = {
    "id": "wine-tasting",
    "says": "Invites you to taste wine",
    "phrases": ("(wine|port) tasting", "degustation de vin*"),
    "unless": ("(no|without) wine",),
    "points": -6.0,
    "fires": ("Join our «wine tasting» on Friday", "Une «dégustation de vins» vendredi"),
    "quiet": ("I wrote a book on wine", "A wine tasting without wine"),
}


def own(**given: Any) -> OwnRule:
    return OwnRule(**WINE | given)


def policy(*rules: OwnRule, **more: Any) -> Policy:
    kept = {field: getattr(default_policy(), field) for field in Policy.model_fields}
    return Policy(**kept | {"own_rules": rules} | more)


def judged(policy: Policy, note: str | None = None, **requester: Any) -> Recommendation:
    messages = (Message(author="them", text="Our Wine-Tasting!"), Message(author="me", text="wine tasting"))
    request = ConnectionRequest(
        id="1", requester=Profile(**requester), note=note, history=messages if note is None else None
    )
    [found] = screen([request], policy=policy)
    return found


def points_of(found: Recommendation) -> dict[str, float]:
    return {each.rule: each.points for each in (*found.reasons, *found.counter)}


def test_it_is_seen_quoted_and_weighed() -> None:
    found = judged(policy(own()), "A «Wine Tásting» at ours")
    [reason] = [each for each in (*found.reasons, *found.counter) if each.rule == "own.wine-tasting"]
    assert (reason.says, reason.points, reason.listed) == ("Invites you to taste wine", -6.0, -6.0)
    assert [span.text for span in reason.quotes] == ["Wine Tásting"]
    assert found.sum.total == pytest.approx(judged(policy(), "A «Wine Tásting» at ours").sum.total - 6)


def test_without_own_rules_nothing_is_looked_for_besides() -> None:
    built = scanner.cache_info().currsize
    judged(policy(), "Join our wine tasting")
    assert rules_of(()) == ()
    assert scanner.cache_info().currsize == built


def test_it_reads_where_it_is_told_to() -> None:
    assert points_of(judged(policy(own())))["own.wine-tasting"] == -6
    assert "own.wine-tasting" not in points_of(judged(policy(own(reads=("headline",)))))
    headline = judged(policy(own(reads=("headline",))), "Hi", headline="Wine tasting every day")
    assert "own.wine-tasting" in points_of(headline)


def test_points_of_the_owner_go_first_and_a_rule_off_is_off() -> None:
    assert points_of(judged(policy(own(), points={"own.wine-tasting": 2.0})))["own.wine-tasting"] == 2
    assert "own.wine-tasting" not in points_of(judged(policy(own(), off=("own.wine-tasting",))))


def test_it_is_part_of_the_version_of_the_policy() -> None:
    versions = {policy(*rules).version for rules in ((), (own(),), (own(points=-5.0),), (own(says="So"),))}
    assert len(versions) == 4
    assert judged(policy(own())).versions.policy == policy(own()).version


def test_a_known_word_is_no_slip_of_an_own_one() -> None:
    [rule] = rules_of((own(phrases=("our complany",), fires=("our complany",), quiet=()),))
    request = ConnectionRequest(id="1", requester=Profile(), note="our company grows")

    assert not see(case_of(request, Owner(), Network()), (rule,))


def test_a_rule_that_keeps_its_promises_has_no_problems() -> None:
    assert list(problems((own(),))) == []
    assert rules_of((own(),)) is rules_of((own(),))


@pytest.mark.parametrize(
    ("given", "key", "told"),
    [
        ({"phrases": ("Wine tasting",)}, "phrases", "write 'Wine' as 'wine'"),
        ({"phrases": ("(wine tasting",)}, "phrases", "')' is missing"),
        ({"phrases": ("{wyne} tasting",)}, "phrases", "there is no vocabulary {wyne}"),
        ({"phrases": ("{percnt} of wine",)}, "phrases", "did you mean percent?"),
        ({"unless": ("... wine",)}, "unless", "begins or ends in a gap"),
        ({"fires": ("Come for beer",)}, "fires", "it should fire on 'Come for beer', and does not"),
        ({"fires": ("A «wine» tasting",)}, "fires", "it quotes 'wine tasting' and not what stands between"),
        ({"quiet": ("Our wine tasting",)}, "quiet", "should stay quiet on 'Our wine tasting', and fires on"),
        ({"reads": ("signature",)}, "reads", "add one of them"),
    ],
)
def test_what_is_wrong_is_said(given: dict[str, Any], key: str, told: str) -> None:
    found = next(problems((own(**given),)))
    assert found.key == key
    assert told in found.says


def test_a_policy_with_a_phrase_that_cannot_be_read_says_so() -> None:
    with pytest.raises(RuleError, match="is missing"):
        judged(policy(own(phrases=("(wine",))), "Hi")


def test_of_several_rules_each_is_tried_by_itself() -> None:
    beer = own(
        id="beer", phrases=("(craft|small) beer",), fires=("A craft beer",), quiet=("Our wine tasting",)
    )
    assert list(problems((own(), beer))) == []
    [found] = problems((own(), beer.model_copy(update={"fires": ("Our wine tasting",)})))
    assert (found.place, found.key) == (1, "fires")


@pytest.mark.parametrize("reads", ["note", "message", "headline", "position", "company", "about"])
def test_examples_stand_in_the_first_text_it_reads(reads: str) -> None:
    assert list(problems((own(reads=(reads,)),))) == []
    assert list(problems((own(reads=("signature", reads)),))) == []


words = st.sampled_from(
    [
        "wine",
        "port",
        "tasting",
        "..",
        "...",
        "(",
        ")",
        "[",
        "]",
        "|",
        "*",
        "?",
        "^",
        "$",
        "_",
        "{money}",
        "x*",
        "Ü",
    ]
)


@given(st.lists(words, max_size=8).map(" ".join) | st.text(max_size=20), st.text(max_size=40))
def test_any_phrase_is_read_or_refused(phrase: str, example: str) -> None:
    if phrase.strip() and example.strip():
        rule = own(phrases=(phrase,), unless=(), fires=(example,), quiet=(example,))
        assert all(len(each.says) > 0 for each in problems((rule,)))
        assert list(problems((rule,)))


def test_own_rules_do_not_touch_the_catalogue() -> None:
    before = tuple(rule.id for rule in RULES)
    policy_with(parse_settings(SETTINGS, "x"))
    assert tuple(rule.id for rule in RULES) == before
    assert policy_with(parse_settings("", "x")) == default_policy()


SETTINGS = """
[[rules]]
id = "own.wine-tasting"
says = "Invites you to taste wine"
phrases = ["wine tasting"]
points = -6
fires = ["wine tasting"]
"""


def test_a_note_about_to_be_sent_meets_them_as_well() -> None:
    found = lint("Join our wine tasting on Friday", policy=policy(own()))
    assert [each.rule for each in found.against].count("own.wine-tasting") == 1
    assert "own.wine-tasting" not in [each.rule for each in lint("Join our wine tasting on Friday").against]
