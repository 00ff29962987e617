"""The network finds people and says what two of them share, as well as the data allow."""

import subprocess
import sys
from datetime import date

import networkx as nx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from screener.models import ConnectionRequest, MutualConnections, Owner, Profile
from screener.network.graph import Network
from screener.network.names import company_key, mentions, name_key, person_key
from screener.network.overlap import (
    Overlap,
    SharedGroup,
    SharedPerson,
    SharedPlace,
    by_people,
    rarity_by_prior,
)
from screener.network.places import Place

ME = Owner(name="Marta Vell")


def ask(
    network: Network, requester: Profile, *, owner: Owner = ME, mutual: MutualConnections | None = None
) -> Overlap:
    request = ConnectionRequest(id="1", requester=requester, mutual_connections=mutual)
    return network.overlap(owner, request)


# networkx agrees


@given(st.integers(0, 10_000), st.integers(2, 25), st.floats(0.05, 0.9))
def test_indices_are_those_of_networkx(seed: int, size: int, density: float) -> None:
    graph = nx.relabel_nodes(nx.gnp_random_graph(size, density, seed=seed), str)
    overlap = ask(Network(graph), Profile(name="1"), owner=Owner(name="0"))
    pair = [("0", "1")]
    common = set(nx.common_neighbors(graph, "0", "1"))
    assert {person.name for person in overlap.people} == common
    if overlap.known == "unknown":
        assert not common
        assert overlap.jaccard is None
        return
    for measured, method in (
        (overlap.jaccard, nx.jaccard_coefficient),
        (overlap.adamic_adar, nx.adamic_adar_index),
        (overlap.resource_allocation, nx.resource_allocation_index),
    ):
        assert measured == pytest.approx(next(method(graph, pair))[2], abs=1e-12)
    assert overlap.count == len(common)


def test_the_graph_given_is_the_graph_kept_and_may_grow() -> None:
    graph: nx.Graph[str] = nx.Graph([("Marta Vell", "Ana Ruiz")])
    network = Network(graph)
    assert network.graph is graph
    assert not ask(network, Profile(name="Tom Bell")).people
    graph.add_edges_from([("Tom Bell", "Ana Ruiz")])
    assert [person.name for person in ask(network, Profile(name="Tom Bell")).people] == ["Ana Ruiz"]


@pytest.mark.parametrize("graph", [nx.DiGraph(), nx.MultiGraph()])
def test_other_graphs_are_refused(graph: "nx.Graph[str]") -> None:
    with pytest.raises(TypeError, match=r"networkx\.Graph"):
        Network(graph)


def test_networkx_is_loaded_only_for_a_graph() -> None:
    code = (
        "import sys, screener; from screener.network.graph import Network;"
        "from screener.models import ConnectionRequest, Owner, Profile;"
        "Network().overlap(Owner(), ConnectionRequest(id='1', requester=Profile()));"
        "assert 'networkx' not in sys.modules"
    )
    subprocess.run([sys.executable, "-c", code], check=True)


# finding people


def test_people_are_found_by_address_then_by_name() -> None:
    network = Network()
    ana = network.add_person(
        Profile(name="Ana Ruiz, PhD", profile_url="https://es.linkedin.com/in/Ana-Ruiz/")
    )
    assert ana == "linkedin.com/in/ana-ruiz"
    assert network.find(Profile(profile_url="www.linkedin.com/in/ana-ruiz?trk=x")) == ana
    assert network.find(Profile(name="Dr. ANA RUÍZ")) == ana
    assert network.find(Profile(name="Ana Ruiz", profile_url="linkedin.com/in/another-ana")) is None
    assert network.find(Profile(name="Tom Bell")) is None
    assert network.find(Profile()) is None


def test_a_name_that_two_people_bear_finds_nobody() -> None:
    network = Network()
    for slug in ("ana-1", "ana-2"):
        network.add_person(Profile(name="Ana Ruiz", profile_url=f"linkedin.com/in/{slug}"))
    assert network.find(Profile(name="Ana Ruiz")) is None
    assert network.bearing("ana ruiz") == ("linkedin.com/in/ana-1", "linkedin.com/in/ana-2")


def test_a_name_learnt_late_is_found() -> None:
    network = Network.from_edges([("Marta Vell", "linkedin.com/in/ana-ruiz")])
    assert network.find(Profile(name="Ana Ruiz")) is None
    ana = network.add_person(Profile(name="Ana Ruiz", profile_url="linkedin.com/in/ana-ruiz"))
    assert network.find(Profile(name="Ana Ruiz")) == ana


def test_a_person_needs_a_name_or_an_address() -> None:
    with pytest.raises(ValueError, match="name or a profile URL"):
        Network().add_person(Profile(headline="Coach"))
    with pytest.raises(ValueError, match=r"\[0, 1\]"):
        Network().add_connection("a", "b", closeness=1.5)


@pytest.mark.parametrize(
    ("one", "other"),
    [("Acme Ltd.", "ACME"), ("The Öko-Werk GmbH & Co. KG", "oko werk"), ("Wavelet Sp. z o.o.", "Wavelet")],
)
def test_one_company_under_two_names(one: str, other: str) -> None:
    assert company_key(one) == company_key(other)


@pytest.mark.parametrize("name", ["Self-employed", "Freelance", "Stealth Startup", "N/A", "…", ""])
def test_no_employer_is_no_place(name: str) -> None:
    assert company_key(name) == ""


@given(st.text(), st.text())
def test_names_of_any_kind_are_read(name: str, text: str) -> None:
    for key in (name_key, person_key, company_key):
        assert key(key(name)) in (key(name), "") or "," in name
    mentions(text, name)


def test_only_a_full_name_is_a_mention() -> None:
    assert mentions("Hi, Ana Ruiz (Leeds) said I should write.", "Ana Ruíz, PhD")
    assert mentions("A friend (Ana Ruiz) said so", "Ana Ruiz")
    assert not mentions("Ana said I should write", "Ana Ruiz")
    assert not mentions("Ana said I should write", "Ana")


# degrading


def test_closest_first_and_named() -> None:
    network = Network.from_edges((ME.name or "", *edge) for edge in [("Ana Ruiz", 0.2), ("Tom Bell", 0.9)])
    network.add_connection("Marta Vell", "Kim Oda")
    for name in ("Ana Ruiz", "Tom Bell", "Kim Oda", "Lee Fox"):
        network.add_connection("Jo Hart", name)
    overlap = ask(network, Profile(name="Jo Hart"))
    assert [person.name for person in overlap.people] == ["Tom Bell", "Ana Ruiz", "Kim Oda"]
    assert [person.closeness for person in overlap.people] == [0.9, 0.2, None]
    assert (overlap.known, overlap.count) == ("list", 3)


def test_names_are_looked_up_among_the_contacts() -> None:
    network = Network()
    me = network.add_person(ME)
    ana = network.add_person(Profile(name="Ana Ruiz", profile_url="linkedin.com/in/ana-ruiz"))
    network.add_connection(me, ana, closeness=0.6)
    told = MutualConnections(names=("Ana Ruiz", "Tom Bell"), count=12)
    overlap = ask(network, Profile(name="Jo Hart"), mutual=told)
    assert overlap.people == (SharedPerson("Ana Ruiz", 0.6), SharedPerson("Tom Bell"))
    assert (overlap.known, overlap.count) == ("names", 12)
    assert overlap.weight == pytest.approx(1.1 + 1 + 10)
    assert overlap.jaccard is None


def test_a_list_of_addresses_needs_no_names() -> None:
    network = Network()
    me = network.add_person(ME)
    ana = network.add_person(Profile(name="Ana Ruiz", profile_url="linkedin.com/in/ana-ruiz"))
    network.add_connection(me, ana, closeness=0.6)
    urls = ("https://www.linkedin.com/in/ana-ruiz", "https://www.linkedin.com/in/tom-bell")
    overlap = ask(network, Profile(name="Jo Hart"), mutual=MutualConnections(urls=urls))
    assert overlap.known == "list"
    assert [person.name for person in overlap.people] == ["Ana Ruiz", "linkedin.com/in/tom-bell"]
    named = MutualConnections(urls=urls, names=("Ana R.", "Tom Bell"))
    assert [each.name for each in ask(network, Profile(name="Jo Hart"), mutual=named).people] == [
        "Ana Ruiz",
        "Tom Bell",
    ]


def test_unknown_is_not_zero() -> None:
    nothing = ask(Network(), Profile())
    assert (nothing.known, nothing.count, nothing.strength) == ("unknown", None, None)
    nobody = ask(Network(), Profile(), mutual=MutualConnections(count=0))
    assert (nobody.known, nobody.count, nobody.strength) == ("count", 0, 0.0)
    empty = ask(Network(), Profile(), mutual=MutualConnections(urls=()))
    assert (empty.known, empty.count, empty.strength) == ("list", 0, 0.0)


def test_a_contact_whose_contacts_are_not_known_says_nothing_about_people() -> None:
    network = Network.from_edges([("Marta Vell", "Jo Hart", 0.4)])
    overlap = ask(network, Profile(name="Jo Hart"))
    assert (overlap.known, overlap.closeness) == ("unknown", 0.4)
    assert overlap.jaccard is None


texts = st.text(max_size=20) | st.sampled_from(
    ["Marta Vell", "linkedin.com/in/ana", "ana", "(", "self-employed"]
)
names = st.none() | st.lists(texts, max_size=4).map(tuple)


@given(
    st.builds(Profile, name=st.none() | texts, profile_url=st.none() | texts, groups=names, schools=names),
    st.builds(Owner, name=st.none() | texts, company=st.none() | texts, groups=names, employers=names),
    st.none() | st.builds(MutualConnections, urls=names, names=names, count=st.none() | st.integers(0)),
    st.lists(st.tuples(texts, texts), max_size=6),
)
def test_whatever_is_written_is_answered(
    requester: Profile, owner: Owner, mutual: MutualConnections | None, edges: list[tuple[str, str]]
) -> None:
    overlap = ask(Network.from_edges(edges), requester, owner=owner, mutual=mutual)
    assert overlap.strength is None or 0 <= overlap.strength <= 1
    assert overlap.known != "unknown" or overlap.count is None


# places


def test_profiles_share_places_under_any_spelling() -> None:
    owner = Owner(
        name="Marta Vell",
        groups=("Leeds Coaches",),
        employers=("Acme Ltd", "Self-employed"),
        schools=("The Open University",),
    )
    requester = Profile(
        groups=("LEEDS COACHES (UK)",),
        company="ACME",
        employers=("Self-employed",),
        schools=("Open University",),
    )
    overlap = ask(Network(), requester, owner=owner)
    assert overlap.groups == (SharedGroup("LEEDS COACHES (UK)"),)
    assert overlap.employers == (SharedPlace("ACME"),)
    assert overlap.schools == (SharedPlace("Open University"),)


def test_a_group_known_to_the_network_has_a_size() -> None:
    network = Network()
    me = network.add_person(ME)
    network.add_group("Leeds Coaches", [me], size=40)
    overlap = ask(network, Profile(groups=("leeds coaches",)))
    assert overlap.groups == (SharedGroup("leeds coaches", 40, seen=1),)


@pytest.mark.parametrize(
    ("start", "end", "together"),
    [
        (date(2015, 1, 1), date(2016, 1, 1), True),
        (date(2012, 1, 1), None, True),
        (date(2019, 1, 1), None, False),
        (date(2001, 1, 1), date(2009, 12, 31), False),
        (None, None, None),
        (None, date(2016, 1, 1), True),
        (None, date(2019, 1, 1), None),
        (None, date(2009, 1, 1), False),
    ],
)
def test_colleagues_of_the_same_years(start: date | None, end: date | None, together: bool | None) -> None:
    network = Network()
    me, jo = network.add_person(ME), network.add_person(Profile(name="Jo Hart"))
    network.add_employment(me, "Acme Ltd", start=date(2010, 1, 1), end=date(2018, 6, 30))
    network.add_employment(jo, "Acme", start=start, end=end)
    (place,) = ask(network, Profile(name="Jo Hart")).employers
    assert (place.name, place.together, place.seen) == ("Acme Ltd", together, 2)


def test_colleagues_of_today_are_together() -> None:
    overlap = ask(Network(), Profile(company="Acme"), owner=Owner(company="Acme Inc."))
    assert overlap.employers == (SharedPlace("Acme", together=True),)


def test_places_are_nodes_of_the_graph() -> None:
    network = Network()
    network.add_person(Profile(name="Jo Hart", company="Acme Ltd", schools=("Leeds Beckett",)))
    network.add_education("Jo Hart", "Leeds Beckett", start=date(2001, 9, 1), end=date(2004, 7, 1))
    assert set(network.graph["Jo Hart"]) == {Place("company", "acme"), Place("school", "leeds beckett")}
    assert network.graph.nodes["company", "acme"]["name"] == "Acme Ltd"
    assert not network.bearing("acme")


# strength

shares = st.builds(
    Overlap,
    known=st.just("list"),
    count=st.integers(0, 3000),
    people=st.lists(
        st.builds(SharedPerson, st.text(), st.none() | st.floats(0, 1), st.floats(0.001, 2)), max_size=9
    ).map(tuple),
    groups=st.lists(st.builds(SharedGroup, st.text(), st.none() | st.integers(0, 10**7)), max_size=3).map(
        tuple
    ),
    employers=st.lists(st.builds(SharedPlace, st.text(), st.none() | st.booleans()), max_size=3).map(tuple),
)


@given(shares)
def test_strength_is_a_share(overlap: Overlap) -> None:
    strength = overlap.strength
    assert strength is not None
    assert 0 <= strength <= 1


@given(st.floats(0, 1e9), st.floats(0, 1e9))
def test_more_people_never_say_less(one: float, other: float) -> None:
    assert (by_people(one) <= by_people(other)) or one > other
    assert by_people(10**400) < 1


@given(st.integers(0, 10**9), st.integers(0, 10**9))
def test_larger_groups_and_busier_people_never_say_more(one: int, other: int) -> None:
    small, large = sorted((one, other))
    assert SharedGroup("", small).rarity >= SharedGroup("", large).rarity >= 0
    assert rarity_by_prior(small) >= rarity_by_prior(large) > 0


def test_one_in_common_is_almost_nothing_and_eight_are_half() -> None:
    assert by_people(0) == 0
    assert by_people(1) < 0.05
    assert by_people(8) == 0.5
    assert by_people(500) > 0.99


@given(st.integers(2, 30))
def test_who_knows_everybody_counts_less(crowd: int) -> None:
    network = Network.from_edges([("Marta Vell", "Hub"), ("Marta Vell", "Ana"), ("Jo", "Hub"), ("Jo", "Ana")])
    for number in range(crowd):
        network.add_connection("Hub", f"guest {number}")
    rarity = {person.name: person.rarity for person in ask(network, Profile(name="Jo")).people}
    assert rarity["Hub"] < rarity["Ana"]
