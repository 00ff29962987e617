"""What the rules on the network make of hubs, crowds and years, which their own examples cannot show."""

from datetime import date

import pytest

from screener.models import ConnectionRequest, MutualConnections, Owner, Profile
from screener.network.fields import fields_of, in_field
from screener.network.graph import Network
from screener.network.overlap import Overlap, SharedPerson, whom_both_know
from screener.rules import see
from screener.screen import case_of
from screener.text import Text

ME = Owner(name="Marta Vell", groups=("Leeds Coaches",))


def facts(network: Network, requester: Profile, rule: str, **rest: object) -> tuple[str, ...] | None:
    request = ConnectionRequest.model_validate({"id": "1", "requester": requester, **rest})
    evidence = see(case_of(request, ME, network))
    return next((found.facts for found in evidence if found.rule == rule), None)


@pytest.mark.parametrize(("size", "seen"), [(300, True), (None, True), (400_000, False)])
def test_a_crowd_is_no_group(size: int | None, seen: bool) -> None:
    network = Network()
    network.add_group("Leeds Coaches", size=size)
    found = facts(network, Profile(groups=("Leeds Coaches",)), "network.shared-group")
    assert (found is not None) == seen


@pytest.mark.parametrize(("start", "seen"), [(date(2012, 1, 1), True), (date(2020, 1, 1), False)])
def test_colleagues_who_never_met_are_none(start: date, seen: bool) -> None:
    network = Network()
    for person, since, until in (
        ("Marta Vell", date(2010, 1, 1), date(2015, 1, 1)),
        ("Jo Hart", start, None),
    ):
        network.add_person(Profile(name=person))
        network.add_employment(person, "Acme", start=since, end=until)
    found = facts(network, Profile(name="Jo Hart"), "network.shared-employer")
    assert found == (("You were both at Acme from 2012 to 2015",) if seen else None)


def test_people_whom_everybody_knows_are_few_however_many() -> None:
    network = Network()
    hubs = [f"Hub {number}" for number in range(10)]
    for hub in hubs:
        for number in range(60):
            network.add_connection(hub, f"{hub} guest {number}")
        network.add_connection("Marta Vell", hub)
        network.add_connection("Jo Hart", hub)
    for number in range(40):
        network.add_connection("Marta Vell", f"Friend {number}")
    assert facts(network, Profile(name="Jo Hart"), "network.few-in-common") is not None
    assert facts(network, Profile(name="Jo Hart"), "network.many-in-common") is None


def test_unknown_is_silent() -> None:
    request = ConnectionRequest(id="1", requester=Profile())
    assert not [found for found in see(case_of(request, ME, Network())) if found.rule.startswith("network.")]


def test_whom_both_know_in_words() -> None:
    ana, tom = SharedPerson("Ana Ruiz"), SharedPerson("Tom Bell")
    assert whom_both_know(Overlap(people=(ana,))) == "You both know Ana Ruiz"
    assert whom_both_know(Overlap(people=(ana, tom))) == "You both know Ana Ruiz and Tom Bell"
    assert (
        whom_both_know(Overlap(people=(ana, tom), count=3)) == "You both know Ana Ruiz, Tom Bell and 1 other"
    )
    assert whom_both_know(Overlap(people=(ana,) * 5)).endswith("Ana Ruiz, Ana Ruiz, Ana Ruiz and 2 others")
    assert whom_both_know(Overlap(count=12)) == "You have 12 people in common"
    assert whom_both_know(Overlap(count=1)) == "You have 1 person in common"


def test_a_mutual_list_is_named_with_what_the_network_knows() -> None:
    network = Network()
    network.add_connection("Marta Vell", "Ana Ruiz", closeness=0.8)
    mutual = MutualConnections(names=("Tom Bell", "Ana Ruiz"))
    found = facts(network, Profile(), "network.some-in-common", mutual_connections=mutual)
    assert found is None
    found = facts(network, Profile(), "network.few-in-common", mutual_connections=mutual)
    assert found == ("You both know Ana Ruiz and Tom Bell",)


@pytest.mark.parametrize(
    ("field", "headline", "quotes"),
    [
        ("career coaching", "Executive coach | Facilitator", ["Executive coach"]),
        ("career coaching", "Helping coaches grow | Coach since 2009", ["Coach"]),
        ("UX design", "Senior graphic designer at Acme", ["graphic designer"]),
        ("beekeeping", "Beekeeping and honey", ["Beekeeping"]),
        ("business consulting", "Business consultant", []),
    ],
)
def test_words_of_a_field(field: str, headline: str, quotes: list[str]) -> None:
    assert [span.text for span in in_field(Text("headline", headline), fields_of(field))] == quotes
