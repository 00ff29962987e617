"""Pictures and graph files: complete, well-formed whatever people are called, and silent about nothing."""

import re
from base64 import b64encode
from collections.abc import Sequence
from datetime import date
from hashlib import sha256
from io import BytesIO
from xml.etree import ElementTree as ET

import networkx as nx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from screener.models import ConnectionRequest, KnownAs, MutualConnections, Owner, Profile, Spell, Verdict
from screener.network.graph import Network
from screener.picture.glance import MOST_SHOWN as AT_A_GLANCE
from screener.picture.glance import glance_drawing
from screener.picture.graph_file import graph_file
from screener.picture.neighbourhood import OWNER, Placed, neighbourhood, placed
from screener.picture.page import page
from screener.picture.pair import MOST_SHOWN, pair_drawing
from screener.picture.queue import MOST_DRAWN, queue_drawing
from screener.picture.svg import verdict_mark, written

ME = Owner(name="Ruth Ellery", groups=("Leeds Coaches",), employers=("Acme Ltd",), schools=("Calder School",))


SHOWN = {"body", "details", "summary", "b", "small"} | {
    "{http://www.w3.org/2000/svg}" + tag
    for tag in ("svg", "title", "style", "g", "path", "circle", "rect", "text")
}


def asking(number: int, name: str = "", **known: object) -> ConnectionRequest:
    person = Profile(name=name or f"Person {number}", groups=("Leeds Coaches",), company="Acme")
    return ConnectionRequest(id=str(number), requester=person, **known)


def by_names(*names: str) -> MutualConnections:
    return MutualConnections(names=names)


def seen(*requests: ConnectionRequest, network: Network | None = None) -> list[Placed]:
    return list(placed(requests, owner=ME, network=network or Network()))


def texts(drawing: str) -> list[str]:
    return [text for text in ET.fromstring(drawing).itertext() if text.strip()]


def test_the_neighbourhood_names_all_that_is_shared() -> None:
    network = Network.from_edges([("Ruth Ellery", "Ana Ruiz", 0.6)])
    graph = neighbourhood(
        ME, seen(asking(1, mutual_connections=by_names("Ana Ruiz", "Tom Bell")), network=network)
    )
    assert {node: about["kind"] for node, about in graph.nodes(data=True)} == {
        OWNER: "owner",
        "request 1": "requester",
        "person ana ruiz": "person",
        "person tom bell": "person",
        "group leeds coaches": "group",
        "company acme": "company",
    }
    assert graph.edges[OWNER, "person ana ruiz"] == {"kind": "knows", "closeness": 0.6}
    assert "closeness" not in graph.edges[OWNER, "person tom bell"]


def test_what_is_not_known_is_left_out_and_not_nought() -> None:
    alone = ConnectionRequest(id="9", requester=Profile(name="Bo Ek"))
    about = neighbourhood(ME, seen(alone)).nodes["request 1"]
    assert "strength" not in about
    assert about["tie"] == 0


@pytest.mark.parametrize("form", ["graphml", "gexf"])
def test_graph_files_are_read_back_whole(form: str) -> None:
    everybody = seen(asking(1, mutual_connections=by_names("Ana\x00 <Ruiz>")), asking(2, "Łukasz & Co"))
    text = graph_file(ME, everybody, form=form)  # type: ignore[arg-type]
    read = nx.read_graphml if form == "graphml" else nx.read_gexf
    graph = read(BytesIO(text.encode()))
    mine = neighbourhood(ME, everybody)
    assert {about["kind"] for _, about in graph.nodes(data=True)} == {
        about["kind"] for _, about in mine.nodes(data=True)
    }
    assert graph.number_of_edges() == mine.number_of_edges()
    assert any(about["label"] == "Łukasz & Co" for _, about in graph.nodes(data=True))


def test_the_pair_shows_whom_both_know_and_where_they_were() -> None:
    (one,) = seen(asking(1, "Jo Penn", mutual_connections=by_names("Ana Ruiz")))
    shown = " ".join(texts(written(pair_drawing(ME, one))))
    for name in ("Jo Penn", "Ruth Ellery", "Ana Ruiz", "Leeds Coaches", "Acme"):
        assert name in shown


def test_the_pair_says_when_both_were_there_and_how_large_it_is() -> None:
    stay = Spell(at="Acme Ltd", start=date(2018, 1, 1), end=date(2020, 12, 31))
    owner = Owner(name="Ruth Ellery", worked=(stay,), sizes={"Acme Ltd": 30})
    colleague = ConnectionRequest(id="1", requester=Profile(name="Jo Penn", worked=(stay,)))
    (one,) = placed([colleague], owner=owner, network=Network())
    assert "Acme Ltd · employer from 2018 to 2020 (30 people)" in texts(written(pair_drawing(owner, one)))


def test_the_pair_says_how_many_are_not_shown() -> None:
    names = [f"Friend {number}" for number in range(MOST_SHOWN + 5)]
    (one,) = seen(asking(1, mutual_connections=by_names(*names)))
    assert f"and {5 + 2} more" in texts(written(pair_drawing(ME, one)))


def test_the_closer_somebody_is_the_thicker_the_line_and_the_nearer_they_stand() -> None:
    network = Network.from_edges([("Ruth Ellery", "Ana Ruiz", 0.9), ("Ruth Ellery", "Tom Bell", 0.1)])
    (one,) = seen(asking(1, mutual_connections=by_names("Tom Bell", "Ana Ruiz")), network=network)
    drawing = pair_drawing(ME, one)
    marks = [group for group in drawing.iter("g") if group.find("circle") is not None]
    by_name = {group.findtext("text"): group for group in marks}
    ana, tom = by_name["Ana Ruiz"], by_name["Tom Bell"]
    assert _number(ana, "path", "stroke-width") > _number(tom, "path", "stroke-width")
    assert _number(ana, "circle", "cx") < _number(tom, "circle", "cx")


def _number(group: ET.Element, mark: str, of: str) -> float:
    found = group.find(mark)
    assert found is not None
    return float(found.attrib[of])


@pytest.mark.parametrize(
    ("mutual", "words"),
    [
        (None, "what lies between you is not known"),
        (MutualConnections(count=0), "nobody in common"),
        (MutualConnections(count=7), "7 people in common"),
    ],
)
def test_the_pair_without_names_says_what_is_known(mutual: MutualConnections | None, words: str) -> None:
    stranger = ConnectionRequest(id="1", requester=Profile(name="Bo Ek"), mutual_connections=mutual)
    assert words in " ".join(texts(written(pair_drawing(ME, seen(stranger)[0]))))


def glance(request: ConnectionRequest, network: Network | None = None) -> str | None:
    [one] = seen(request, network=network)
    drawing = glance_drawing(one.overlap, one.recommendation.verdict, name="Jo Penn")
    return None if drawing is None else written(drawing)


def test_a_glance_shows_the_closest_and_counts_the_rest() -> None:
    names = [f"Friend {number}" for number in range(8)]
    drawing = glance(asking(1, mutual_connections=by_names(*names)))
    assert drawing is not None
    told = texts(drawing)
    assert f"and {len(names) + 2 - AT_A_GLANCE} more" in told
    assert told[0].startswith("Jo Penn: You both know Friend 0, Friend 1, Friend 2 and 5 others")
    assert "style" not in drawing


def test_a_glance_at_somebody_known_shows_the_line_between_the_two() -> None:
    network = Network.from_edges([("Ruth Ellery", "Bo Ek", 0.8)])
    friend = ConnectionRequest(id="1", requester=Profile(name="Bo Ek"))
    drawing = glance(friend, network)
    assert drawing is not None
    assert len(list(ET.fromstring(drawing).iter("{http://www.w3.org/2000/svg}path"))) >= 2


def test_of_nothing_there_is_no_glance() -> None:
    assert glance(ConnectionRequest(id="1", requester=Profile(name="Bo Ek"))) is None


def test_the_queue_counts_those_who_do_not_fit_and_those_who_share_nothing() -> None:
    many = [asking(number) for number in range(MOST_DRAWN + 3)]
    strangers = [ConnectionRequest(id=f"s{number}", requester=Profile(name="Bo Ek")) for number in range(4)]
    shown = " ".join(texts(written(queue_drawing(ME, seen(*many, *strangers)))))
    assert f"{MOST_DRAWN + 7} requests" in shown
    assert f"Drawn are the {MOST_DRAWN} nearest of {MOST_DRAWN + 3}" in shown
    assert "Below stand 4" in shown


def test_an_empty_queue_is_a_picture_too() -> None:
    assert "0 requests" in " ".join(texts(written(queue_drawing(ME, []))))
    assert page(ME, []).startswith("<!doctype html>")


def test_the_nearer_the_more_is_shared() -> None:
    friend = asking(1, "Near Person", known_as=KnownAs.FRIEND)
    known = ConnectionRequest(id="2", requester=Profile(name="Far Person", groups=("Leeds Coaches",)))
    near, far = seen(friend, known)
    assert (near.nearness or 0) > (far.nearness or 0)


def test_verdicts_are_told_apart_without_colour() -> None:
    shapes = {
        verdict: [(mark.tag, mark.get("class")) for mark in verdict_mark((0, 0), 5, verdict)]
        for verdict in ("accept", "ask", "decline", "keep", "call", "part ways")
    }
    assert len({str(shapes[verdict]) for verdict in ("accept", "ask", "decline")}) == len(Verdict)
    assert shapes["keep"] == shapes["accept"]
    assert shapes["part ways"] == shapes["decline"]


def _body(page: str) -> str:
    return page[page.index("<body>") : page.index("</body>") + len("</body>")]


def test_the_page_loads_and_runs_nothing() -> None:
    hostile = '<script>alert(1)</script><img src="http://example.org/x">'
    text = page(ME, seen(asking(1, hostile, mutual_connections=by_names(hostile))))
    assert "<script" not in text
    assert "<img" not in text
    assert {mark.tag for mark in ET.fromstring(_body(text)).iter()} <= SHOWN
    assert "default-src 'none'" in text
    assert "script-src 'none'" in text
    assert "unsafe" not in text
    assert 'style="' not in text
    for style in re.findall(r"<style>(.*?)</style>", text, re.DOTALL):
        assert b64encode(sha256(style.encode()).digest()).decode() in text


@given(st.lists(st.text(max_size=40), min_size=1, max_size=6))
def test_any_name_gives_well_formed_drawings(names: Sequence[str]) -> None:
    requests = [
        asking(number, name, mutual_connections=by_names(*names)) for number, name in enumerate(names)
    ]
    everybody = seen(*requests)
    ET.fromstring(written(queue_drawing(ME, everybody)))
    for each in everybody:
        ET.fromstring(written(pair_drawing(ME, each)))
        small = glance_drawing(each.overlap, each.recommendation.verdict, name="x")
        assert small is not None
        ET.fromstring(written(small))
    nx.read_graphml(BytesIO(graph_file(ME, everybody, form="graphml").encode()))
