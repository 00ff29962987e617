"""The worked example of ``docs/network.md`` comes out as it is printed there."""

from pathlib import Path

import pytest

from screener.models import ConnectionRequest, MutualConnections, Note, Owner, Profile
from screener.network.graph import Network
from screener.network.overlap import Overlap, SharedPlace, by_people
from screener.network.ties import Dealings, closeness, freshness, tie

PAGE = (Path(__file__).parent.parent / "docs" / "network.md").read_text("utf-8")
EXAMPLE = PAGE.partition("## An example")[2].partition("\n## ")[0]


def printed(value: float) -> None:
    assert f"{value:.3f}" in EXAMPLE


def test_the_example() -> None:
    owner = Owner(name="Marta Vell")
    known = closeness(Dealings(written=10, received=8, days_silent=365))
    printed(freshness(365))
    printed(known)

    network = Network()
    me, ana = network.add_person(owner), network.add_person(Profile(name="Ana Ruiz"))
    network.add_connection(me, ana, closeness=known)
    network.add_group("Leeds Coaches", [me], size=400)
    request = ConnectionRequest(
        id="1",
        requester=Profile(name="Jo Hart", groups=("Leeds Coaches",)),
        note=Note(text="Ana Ruiz said that you might know a good printer."),
        mutual_connections=MutualConnections(names=("Ana Ruiz", "Tom Bell"), count=6),
    )
    overlap = network.overlap(owner, request)
    printed(overlap.people[0].weight)
    printed(overlap.weight)
    printed(by_people(overlap.weight))
    printed(overlap.groups[0].rarity)
    assert overlap.strength is not None
    printed(overlap.strength)
    printed(tie(request, overlap))
    assert f"{-8 * (1 - tie(request, overlap)):.1f}".replace("-", "−") in EXAMPLE


def test_the_table_of_weights() -> None:
    assert by_people(1) == pytest.approx(0.04, abs=0.005)
    assert by_people(8) == 0.5


def test_the_table_of_shared_employers() -> None:
    for months, called in ((2, "2 months"), (24, "2 years"), (120, "10 years")):
        shared = (SharedPlace("Acme", True, months=months, size=size) for size in (30, None, 200_000))
        said = [Overlap(employers=(place,)).strength for place in shared]
        assert f"| {called} | {' | '.join(f'{each:.3f}' for each in said if each)} |" in PAGE


def test_the_code_runs() -> None:
    code = PAGE.partition("```python")[2].partition("```")[0]
    names: dict[str, object] = {}
    exec(code, names)  # noqa: S102
    network = names["network"]
    assert isinstance(network, Network)
    assert network.find(Profile(name="Ana Ruiz")) == "linkedin.com/in/ana-ruiz"


def test_the_weight_of_people_keeps_to_the_odds_that_were_measured() -> None:
    rows = [
        [cell.strip() for cell in line.strip("|").split("|")]
        for line in PAGE.splitlines()
        if line.startswith(("| people in common", "| measured", "| ours"))
    ]
    (_, *_counts), (_, *measured), (_, *ours) = rows
    for odds, told in zip(measured, ours, strict=True):
        shown, at = told.rstrip(")").split(" (")
        strength = by_people(float(at))
        found = strength / (1 - strength)
        assert float(shown) == pytest.approx(found, rel=0.15)
        assert 0.45 < found / float(odds) < 2.3


def test_a_contact_adds_most_with_about_ten_people_in_common() -> None:
    def adds(count: int) -> float:
        value = Overlap(known="count", count=count).value
        assert value is not None
        return value

    assert max(range(200), key=adds) == 10
    assert adds(0) == 0
    assert adds(1) < adds(5) < adds(10) > adds(50) > adds(199)
    assert Overlap().value is None
