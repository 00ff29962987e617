"""The review page in a browser, where there is one: keys, undo, what is kept, and what is saved."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from screener.learn import answers_in
from screener.models import ConnectionRequest, Profile, Verdict
from screener.page import review_page
from tests.browser import PROGRAM, Tab, a_tab
from tests.pages import MARKUP, card, request
from tests.recommendations import recommendation

pytestmark = pytest.mark.skipif(PROGRAM is None, reason="needs Chromium")

PEOPLE = ("Ada Linde", "Bo Ek", "Cy Rowe", "Di Marsh")
HERE = "document.querySelector('.here h2')?.textContent"
TOLD = "document.getElementById('told').textContent"
PROGRESS = "document.getElementById('progress').textContent"
STORED = "Object.values(localStorage).join()"


@pytest.fixture(scope="module")
def browser(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Tab]:
    with a_tab(tmp_path_factory.mktemp("browser")) as tab:
        yield tab


@pytest.fixture
def page(tmp_path: Path) -> Path:
    """Four invented people, two of whom have an address; all of them are recommended to be declined."""
    path = tmp_path / "review.html"
    cards = []
    for number, name in enumerate(PEOPLE, 1):
        url = f"https://www.linkedin.com/in/person-{number}-invented" if number % 2 else None
        asked = ConnectionRequest(id=str(number), requester=Profile(name=name, profile_url=url))
        found = recommendation(id=str(number), name=name, input_hash=f"{number:064}", reply="Hello")
        cards.append(card(found, asked, number))
    path.write_text("".join(review_page(cards)), "utf-8")
    return path


@pytest.fixture
def tab(browser: Tab, page: Path) -> Tab:
    browser.open(page)
    browser.value("localStorage.clear()")
    browser.open(page)
    return browser


def test_a_key_answers_and_goes_on(tab: Tab) -> None:
    tab.press("j", "d", "a")
    assert tab.value(HERE) == "Cy Rowe"
    assert tab.value(PROGRESS) == "2 of 4 answered, 1 as recommended."
    assert tab.value(TOLD) == "Bo Ek: accept. Undo takes it back."
    assert not tab.faults()


def test_undo_takes_back_and_goes_there(tab: Tab) -> None:
    tab.press("j", "d", "a", "u")
    assert tab.value(HERE) == "Bo Ek"
    assert tab.value(PROGRESS) == "1 of 4 answered, 1 as recommended."
    tab.press("u", "u")
    assert tab.value(PROGRESS) == "0 of 4 answered."
    assert tab.value(TOLD) == "There is nothing to undo"
    assert tab.value(STORED) == ""


def test_nobody_out_of_sight_is_answered(tab: Tab) -> None:
    tab.press("d")
    assert tab.value(PROGRESS) == "0 of 4 answered."
    assert tab.value(TOLD) == "Now at Ada Linde; press again to answer"
    tab.press("d")
    assert tab.value(PROGRESS) == "1 of 4 answered, 1 as recommended."
    tab.value("scrollTo(0, document.body.scrollHeight)")
    tab.press("d")
    assert tab.value(PROGRESS) == "1 of 4 answered, 1 as recommended."
    assert tab.value(HERE) in ("Cy Rowe", "Di Marsh")


def test_a_key_that_is_held_answers_once(tab: Tab) -> None:
    tab.press("j")
    for repeated in (False, True, True):
        tab.ask("Input.dispatchKeyEvent", type="keyDown", key="d", text="d", autoRepeat=repeated)
    assert tab.value(PROGRESS) == "1 of 4 answered, 1 as recommended."


def test_undo_leaves_what_was_written(tab: Tab) -> None:
    tab.press("j", "d", "k", "w")
    tab.write("sells soap")
    tab.press("Enter", "u")
    assert tab.value(PROGRESS) == "0 of 4 answered."
    assert tab.value("document.querySelector('.why input').value") == "sells soap"


def test_keys_are_letters_where_one_writes_and_when_they_are_off(tab: Tab) -> None:
    tab.press("j", "w", "a", "d", "Enter")
    assert tab.value("document.querySelector('.why input').value") == "ad"
    assert tab.value(PROGRESS) == "0 of 4 answered."
    tab.value("document.getElementById('keys').checked = false")
    tab.press("d")
    assert tab.value(PROGRESS) == "0 of 4 answered."


def test_the_answer_given_is_taken_back_by_giving_it_again(tab: Tab) -> None:
    click = "document.querySelector('[data-verdict=accept][data-answer]').click()"
    tab.value(click)
    assert tab.value(PROGRESS) == "1 of 4 answered, 0 as recommended."
    tab.value(click)
    assert tab.value(PROGRESS) == "0 of 4 answered."


def test_answers_are_kept_without_names_and_forgotten_when_asked(tab: Tab, page: Path) -> None:
    tab.press("j", "s", "k", "w")
    tab.write("met in Leeds")
    tab.open(page)
    assert tab.value(PROGRESS) == "1 of 4 answered, 0 as recommended."
    assert tab.value("document.querySelector('.why input').value") == "met in Leeds"
    assert "Ada" not in tab.value(f"Object.keys(localStorage).join() + {STORED}")
    tab.value("confirm = () => true; document.getElementById('forget').click()")
    assert tab.value(STORED) == ""
    assert tab.value(PROGRESS) == "0 of 4 answered."


def test_rubbish_in_the_browser_is_no_answer(tab: Tab, page: Path) -> None:
    rubbish = ("null", "[]", "{", '"x"', '{"verdict": "evil", "why": {"a": 1}}')
    for number, text in enumerate(rubbish, 1):
        tab.value(f"localStorage.setItem('screener answer {number:064}', {text!r})")
    tab.open(page)
    assert tab.value(PROGRESS) == "0 of 4 answered."
    assert not tab.faults()


def test_what_is_saved_is_what_learn_reads(tab: Tab, tmp_path: Path) -> None:
    tab.ask("Browser.setDownloadBehavior", behavior="allow", downloadPath=str(tmp_path), eventsEnabled=True)
    tab.press("j", "d", "a", "w")
    tab.write('=sum("a"), or so')
    tab.press("Enter", "s")
    tab.value("document.getElementById('save').click()")
    tab.wait_for("Browser.downloadProgress", state="completed")
    found = answers_in(tmp_path / "answers.csv").answers
    assert [(set(each.names), each.verdict, each.why) for each in found] == [
        ({"linkedin.com/in/person-1-invented"}, Verdict.DECLINE, None),
        ({"2"}, Verdict.ACCEPT, None),
        ({"linkedin.com/in/person-3-invented"}, Verdict.ASK, '=sum("a"), or so'),
    ]


def test_one_at_a_time_shows_one_and_filters_say_what_they_leave_out(tab: Tab) -> None:
    tab.press("o")
    seen = "[...document.querySelectorAll('article')].filter(each => each.offsetParent).length"
    assert tab.value(seen) == 1
    tab.press("d", "o")
    assert tab.value(seen) == 4
    tab.value("document.querySelector('[data-kind=open]').click()")
    assert tab.value(seen) == 3
    assert tab.value("document.getElementById('left-out').textContent") == "1 not shown; All shows them."


def test_who_always_agrees_is_told(tab: Tab) -> None:
    assert tab.value("document.getElementById('advice').hidden") is True
    tab.value("document.documentElement.dataset.enough = 3")
    tab.press("j", "d", "d", "d")
    assert tab.value("document.getElementById('advice').hidden") is False


def test_hostile_texts_run_nothing_and_load_nothing(browser: Tab, tmp_path: Path) -> None:
    path = tmp_path / "hostile.html"
    cards = [
        card(
            recommendation(name=text, headline=text, profile_url=text, reply=text, question=text),
            request(note=text, profile={"name": text, "headline": text, "about": text, "profile_url": text}),
            number,
        )
        for number, text in enumerate(MARKUP, 1)
    ]
    path.write_text("".join(review_page(cards)), "utf-8")
    browser.open(path)
    assert browser.value("document.querySelectorAll('article').length") == len(MARKUP)
    assert browser.value("document.scripts.length") == 1
    assert browser.value("performance.getEntriesByType('resource').length") == 0
    assert not browser.faults()


SNEAKED_IN = """
(() => {
  const script = document.createElement("script");
  try { script.textContent = "window.evil = 1"; document.body.append(script); } catch {}
  return window.evil === undefined;
})()
"""
PICTURE = """
new Promise((done) => {
  const picture = new Image();
  picture.onerror = () => done("refused");
  picture.onload = () => done("loaded");
  picture.src = "data:image/gif;base64,R0lGODlhAQABAAAAACw=";
})
"""


def test_even_what_got_in_would_neither_run_nor_load(tab: Tab) -> None:
    assert tab.value(SNEAKED_IN) is True
    assert tab.value(PICTURE) == "refused"
