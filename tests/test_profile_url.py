"""Profile addresses come out in one form, whoever wrote them."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from screener.profile_url import normalise

ANA = "linkedin.com/in/ana-ruiz-1a2b3c"


@pytest.mark.parametrize(
    "written",
    [
        "https://www.linkedin.com/in/ana-ruiz-1a2b3c",
        "http://linkedin.com/in/ana-ruiz-1a2b3c/",
        "www.linkedin.com/in/ana-ruiz-1a2b3c",
        "//www.linkedin.com/in/ana-ruiz-1a2b3c",
        "linkedin.com/in/ana-ruiz-1a2b3c",
        "  https://de.linkedin.com/in/Ana-Ruiz-1A2B3C/de?trk=people-guest  ",
        "HTTPS://WWW.LINKEDIN.COM/IN/ANA-RUIZ-1A2B3C#about",
        "https://www.linkedin.com:443/in/ana-ruiz-1a2b3c/detail/recent-activity/",
        "https://www.linkedin.com/comm/in/ana-ruiz-1a2b3c?midToken=x&trk=eml",
        "https://www.linkedin.com/mwlite/in/ana-ruiz-1a2b3c",
        "https://www.linkedin.cn/in/ana-ruiz-1a2b3c",
        "https://uk.linkedin.com/pub/ana-ruiz-1a2b3c",
    ],
)
def test_one_person_one_form(written: str) -> None:
    assert normalise(written) == ANA


@pytest.mark.parametrize(
    ("written", "form"),
    [
        ("https://www.linkedin.com/in/zo%C3%AB-brandt", "linkedin.com/in/zoë-brandt"),
        ("https://www.linkedin.com/in/zo%c3%ab-brandt/", "linkedin.com/in/zoë-brandt"),
        ("https://www.linkedin.com/in/zo%25C3%25AB-brandt", "linkedin.com/in/zoë-brandt"),
        ("https://www.linkedin.com/in/ZOË-brandt", "linkedin.com/in/zoë-brandt"),
        ("https://www.linkedin.com/in/zoe\u0308-brandt", "linkedin.com/in/zoë-brandt"),
        ("https://www.linkedin.com/in/ACoAABcDeF12_x-Y", "linkedin.com/in/ACoAABcDeF12_x-Y"),
        ("https://www.linkedin.com/sales/lead/ACwAAbCd9,NAME_SEARCH,k3Pz", "linkedin.com/in/ACwAAbCd9"),
        ("https://www.linkedin.com/comm/profile/view?trk=eml&id=AAsAAbCd9&x=1", "linkedin.com/in/AAsAAbCd9"),
        ("https://www.linkedin.com/pub/ana-ruiz/1a/2b3/c4d", "linkedin.com/in/ana-ruiz-c4d2b31a"),
        ("https://www.linkedin.com/pub/ana-ruiz/1/b/4d?trk=x", "linkedin.com/in/ana-ruiz-04d00b1"),
    ],
)
def test_slugs_and_ids(written: str, form: str) -> None:
    assert normalise(written) == form


@pytest.mark.parametrize(
    "written",
    [
        "",
        "Ana Ruiz",
        "ana-ruiz",
        "https://www.linkedin.com/",
        "https://www.linkedin.com/in/",
        "https://www.linkedin.com/company/acme",
        "https://linkedin.com.example/in/ana",
        "https://notlinkedin.com/in/ana",
        "https://linkedin.com@evil.example/in/ana",
        "https://evil.example/?u=https://www.linkedin.com/in/ana",
        "https://www.linkedin.com/in/ana%2Fruiz",
        "https://www.linkedin.com/in/%FF",
        "https://www.linkedin.com/in/ana%00",
        "https://www.linkedin.com/in/" + "a" * 300,
        "https://www.linkedin.com/sales/lead/12345",
    ],
)
def test_what_is_no_profile(written: str) -> None:
    assert normalise(written) is None


parts = st.text() | st.sampled_from(
    ["%", "%25", "%2F", "ACoAA", "/", "?id=", "\u0130", "\ufb01", " ", "İ%CC%87"]
)
addresses = st.builds(
    lambda head, tail: head + "".join(tail),
    st.sampled_from(["linkedin.com/in/", "https://x.linkedin.com/pub/", "linkedin.com/sales/lead/", ""]),
    st.lists(parts, max_size=6),
)


@given(addresses)
@example("linkedin.com/in/\u1e9e\u0345")
def test_never_raises_and_twice_is_once(written: str) -> None:
    once = normalise(written)
    assert once is None or normalise(once) == once


@given(st.text(alphabet="abcdefghijklmnopqrstuvwxyz0123456789-ëñ", min_size=1, max_size=60))
def test_scheme_host_case_and_query_do_not_matter(slug: str) -> None:
    plain = normalise(f"linkedin.com/in/{slug}")
    assert plain is not None
    assert normalise(f"https://pl.linkedin.com/in/{slug.upper()}/?trk=x") == plain
