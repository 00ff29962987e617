"""``screener learn`` and ``screener policy diff`` as their users meet them."""

import csv
import io
import json
import re
from pathlib import Path

import pytest
from screener_cli.app import app
from typer.testing import CliRunner, Result

from screener.errors import SettingsError
from screener.policy.model import default_policy
from screener.settings import parse_settings, policy_with, read_lessons, read_settings
from tests.decisions import INTRODUCTION, JOB, PITCH, READER, TODAY, Asker, archive_files, crowd, some
from tools.make_archive import zipped

DAY = ("--today", f"{TODAY:%Y-%m-%d}")
ASKED = "asks.introduction"
ASKERS = (
    *some(INTRODUCTION, 12, called="Intro"),
    *some(READER, 12, called="Reader", accepted=True, days_ago=80),
    *some(PITCH, 4, called="Pitch"),
    Asker("Wait Ing", PITCH, 9),
)


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / "archive.zip").write_bytes(zipped(archive_files(ASKERS)))
    (tmp_path / "screener.toml").write_text('lessons = "lessons.toml"\n', "utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def screener(*words: str) -> Result:
    return CliRunner().invoke(app, words, env={"COLUMNS": "100", "NO_COLOR": "1"})


def test_it_says_what_it_learned_from_whom_and_what_that_would_have_done(here: Path) -> None:
    result = screener("learn", "archive.zip", *DAY)
    assert result.exit_code == 0, result.stderr
    assert "12 wanted: 12 you accepted\n16 unwanted: 16 you left it unanswered\n" in result.stdout
    assert "Asks you to open a door to someone else  (asks.introduction)" in result.stdout
    assert "by 12 people, 0 up and 12 down: Intro Avell −" in result.stdout
    assert "(you left it unanswered) · Intro" in result.stdout
    assert "in the last 90 days, of 0 unwanted it would have let in 0, not 0;" in result.stdout
    assert re.search(
        r"in all, of 16 unwanted it would have let in \d+ \(95 %: \d+ to \d+\), not", result.stdout
    )
    assert re.search(
        r"At what mistakes and calls cost you, that comes to [\d.]+, not [\d.]+\.\n", result.stdout
    )
    assert result.stdout.endswith("Nothing is switched on. -o lessons.toml writes it down.\n")
    assert not (here / "lessons.toml").exists()


def test_what_is_written_counts_once_the_settings_name_it_and_can_be_undone(here: Path) -> None:
    assert screener("learn", "archive.zip", *DAY, "-o", "lessons.toml").exit_code == 0
    learned = policy_with(read_settings(here / "screener.toml"), today=TODAY.date())
    assert learned.listed(ASKED) < default_policy().listed(ASKED)
    review = screener("review", "archive.zip", "--owner", "screener.toml", "--format", "json", "--quiet")
    assert json.loads(review.stdout)[0]["versions"]["policy"] != default_policy().version

    undone = screener("learn", "--owner", "screener.toml", "--undo", "all")
    assert undone.exit_code == 0, undone.stderr
    assert undone.stdout.startswith("undone: all, in ")
    assert policy_with(read_settings(here / "screener.toml")) == default_policy()
    assert screener("learn", "--undo", "Intro Bvell", "--redo", "all", "-o", "lessons.toml").exit_code == 0
    assert read_lessons(here / "lessons.toml").undone == ("Intro Bvell",)

    again = screener("learn", "archive.zip", *DAY, "-o", "lessons.toml")
    assert "Undone by you: Intro Bvell" in again.stdout
    assert "by 11 people" in again.stdout


def test_the_owners_own_points_go_before_lessons(here: Path) -> None:
    screener("learn", "archive.zip", *DAY, "-o", "lessons.toml")
    written = f'lessons = "lessons.toml"\n[points]\n"{ASKED}" = -2.5\n'
    (here / "screener.toml").write_text(written, "utf-8")
    assert policy_with(read_settings(here / "screener.toml")).listed(ASKED) == -2.5


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (("learn",), "give a SOURCE to learn from, or --undo or --redo"),
        (("learn", "archive.zip", "--undo", "all"), "give a SOURCE to learn from, or --undo or --redo"),
        (("learn", "--undo", "all"), "name the file of lessons"),
        (("learn", "--undo", "all", "-o", "none.toml"), "none.toml: no such file; screener learn writes one"),
        (("learn", "archive.zip", "--answers", "archive.zip"), "holds no answers"),
        (("review", "archive.zip", "--owner", "screener.toml"), "lessons.toml: no such file"),
    ],
)
def test_what_cannot_be_done_is_said(here: Path, words: tuple[str, ...], told: str) -> None:
    assert here.exists()
    result = screener(*words)
    assert result.exit_code == 2
    assert told in " ".join(result.stderr.replace("│", " ").split())


def test_undoing_what_was_not_learned_is_said(here: Path) -> None:
    screener("learn", "archive.zip", *DAY, "-o", "lessons.toml")
    before = (here / "lessons.toml").read_text("utf-8")
    result = screener("learn", "--undo", "Nobody Atall", "-o", "lessons.toml")
    assert (result.exit_code, before) == (2, (here / "lessons.toml").read_text("utf-8"))
    assert "no lesson is about 'Nobody Atall'" in result.stderr
    result = screener("learn", "--redo", "all", "-o", "lessons.toml")
    assert "'all' was not undone; undone is nothing" in result.stderr


def test_too_few_decisions_teach_nothing(here: Path) -> None:
    few = zipped(archive_files(some(READER, 4, called="Reader", accepted=True)))
    (here / "few.zip").write_bytes(few)
    result = screener("learn", "few.zip", *DAY, "-o", "lessons.toml")
    assert result.exit_code == 2
    assert "4 wanted: 4 you accepted" in result.stdout
    assert "4 wanted and 0 unwanted requests are too few to learn from; it takes 20, and 5 of each" in (
        result.stderr
    )
    assert not (here / "lessons.toml").exists()


def test_answers_and_json(here: Path) -> None:
    rows = [f"https://www.linkedin.com/in/reader-{letter}vell-invented,no" for letter in "abcdef"]
    (here / "answers.csv").write_text("\n".join(("profile url,my verdict", *rows, "nobody,yes")), "utf-8")
    result = screener("learn", "archive.zip", "--answers", "answers.csv", *DAY, "--json")
    told = json.loads(result.stdout)
    assert told["decided"]["unwanted"] == 22
    assert told["decided"]["answers_that_fit_nobody"] == 1
    assert {"about", "before", "after", "by"} == set(told["lessons"][0])
    assert told["trial"]["all"]["after"]["let_in"]["of"] == 22


def test_a_change_of_settings_by_name_the_strongest_mistakes_first(here: Path) -> None:
    (here / "new.toml").write_text(f'[points]\n"{ASKED}" = -6\n"welcome.your-work" = -9', "utf-8")
    result = screener("policy", "diff", "new.toml", "archive.zip", *DAY)
    assert result.exit_code == 0, result.stderr
    cost, spared = result.stdout.split("It would have spared you:")
    assert re.match(r"It would have cost you:\n  (accept|ask) → decline  Reader ", cost)
    assert "(you accepted; " in cost
    assert " → decline  Intro Avell  (you left it unanswered; " in spared
    assert "“introduce me to people” – Asks you to open a door to someone else" in spared
    assert re.search(r"\n29 requests, 2\d with another verdict\n", result.stdout)
    assert ") before, 12 (95 %: 9 to 12) after" in result.stdout


def test_a_change_as_json_and_of_nothing(here: Path) -> None:
    (here / "new.toml").write_text(f'rules_off = ["{ASKED}"]', "utf-8")
    told = json.loads(screener("policy", "diff", "new.toml", "archive.zip", *DAY, "--json").stdout)
    assert told["requests"] == 29
    assert {each["effect"] for each in told["changed"]} <= {"cost", "spared", "unknown"}
    same = screener("policy", "diff", "new.toml", "archive.zip", "--owner", "new.toml", *DAY)
    assert same.stdout.startswith("\n29 requests, 0 with") or same.stdout.startswith("29 requests, 0 with")


def test_a_table_says_what_nobody_decided(here: Path) -> None:
    (here / "t.csv").write_text(f"name,note,sent at\nAda Quist,{INTRODUCTION.replace(',', '')},2026-11-01\n")
    (here / "new.toml").write_text(f'[points]\n"{ASKED}" = -20', "utf-8")
    (here / "old.toml").write_text(f'[points]\n"{ASKED}" = 20', "utf-8")
    result = screener("policy", "diff", "new.toml", "t.csv", "--owner", "old.toml", *DAY)
    assert "nobody knows what you would have wanted:\n  accept → decline  Ada Quist  (" in result.stdout
    assert "nothing is known of what you decided; --answers adds" in result.stdout


def test_the_same_requests_are_judged_as_review_judges_them(here: Path) -> None:
    """Those who are still waiting get the verdicts that review gives, copies of a note included."""
    copies = [Asker(f"Copy {letter}quist", INTRODUCTION + " It would mean much.", 9) for letter in "ABCD"]
    (here / "archive.zip").write_bytes(zipped(archive_files((*ASKERS, *copies))))
    (here / "new.toml").write_text("[costs]\npitch_let_in = 0.01\ncall = 0.001\n", "utf-8")
    told = json.loads(screener("policy", "diff", "new.toml", "archive.zip", *DAY, "--json").stdout)
    review = json.loads(screener("review", "archive.zip", "--format", "json", "--quiet").stdout)
    verdicts = {each["id"]: (each["verdict"], each["chance"]) for each in review}
    compared = [each for each in told["changed"] if each["id"] in verdicts]
    assert compared
    for each in compared:
        assert (each["before"]["verdict"], each["before"]["chance"]) == verdicts[each["id"]]


@pytest.mark.parametrize(
    ("written", "told"),
    [
        ("lessons = 3", "screener.toml, line 1: lessons: write it in quotes"),
        ("[learned]", "screener.toml, line 1: no key is called learned"),
    ],
)
def test_what_settings_may_say_of_lessons(written: str, told: str) -> None:
    with pytest.raises(SettingsError, match=told):
        parse_settings(written, "screener.toml")


@pytest.mark.parametrize(
    ("written", "told"),
    [
        ("undone = 3", "undone: "),
        ("x = ", "not valid TOML"),
        (
            '[[lessons]]\nabout = "a.b"\nby = [{ person = "x", points = 9 }]',
            "nobody moves a.b by more than",
        ),
        ("half_life_days = 0", "half_life_days: "),
        ("lesons = []", "lesons: "),
    ],
)
def test_what_lessons_may_not_say(tmp_path: Path, written: str, told: str) -> None:
    (tmp_path / "lessons.toml").write_text(written, "utf-8")
    with pytest.raises(SettingsError) as error:
        read_lessons(tmp_path / "lessons.toml")
    assert told in str(error.value)
    assert len(str(error.value).splitlines()) == 1


LIKED = (
    *some(JOB, 12, called="Seeker", accepted=True),
    *some(READER, 8, called="Reader", accepted=True),
    *some(PITCH, 12, called="Pitch"),
)


def test_what_could_be_said_at_once_is_told_and_kinds_have_a_page(here: Path) -> None:
    (here / "archive.zip").write_bytes(zipped(archive_files(LIKED)))
    result = screener("learn", "archive.zip", *DAY, "-o", "lessons.toml")
    moved = re.search(r" 0\.0 → (\+\d\.\d) +People who look for work, .* \(job seekers\)", result.stdout)
    assert moved
    assert '\n  welcomes = ["job seekers"]   under [owner]\n' in result.stdout
    told = json.loads(screener("learn", "archive.zip", *DAY, "--json").stdout)
    assert [each["line"] for each in told["suggestions"]] == ['welcomes = ["job seekers"]']
    page = screener("explain", "kind.job-seekers", "--owner", "screener.toml").stdout
    assert page.startswith(f"kind.job-seekers\n{moved[1]} points\n\njob seekers: people who look for work")
    assert "+0.0 points" in screener("explain", "kind.recruiters").stdout


def test_only_the_strongest_lessons_are_listed(here: Path) -> None:
    assert here.exists()
    long, short = (screener("learn", "archive.zip", *DAY, *limit).stdout for limit in ((), ("--limit", "2")))
    assert short.count(" people, ") == 2
    assert "more; --limit shows more of them, and the file has all\n" in short
    assert long.count(" people, ") > 2


def test_a_preset_can_be_tried_by_its_name(here: Path) -> None:
    (here / "new.toml").write_text('preset = "strict"', "utf-8")
    by_name = screener("policy", "diff", "--preset", "strict", "archive.zip", *DAY)
    assert by_name.exit_code == 0, by_name.stderr
    assert by_name.stdout == screener("policy", "diff", "new.toml", "archive.zip", *DAY).stdout
    assert re.search(r"cost you now, that comes to [\d.]+ before, [\d.]+ after\n", by_name.stdout)
    assert re.search(r"cost you then, that comes to [\d.]+ before, [\d.]+ after\n", by_name.stdout)
    for words in (("new.toml",), ("--preset", "strict", "new.toml", "archive.zip")):
        wrong = screener("policy", "diff", *words)
        assert wrong.exit_code == 2
        assert "give NEW.toml and SOURCE, or --preset and SOURCE" in wrong.stderr


def test_what_cost_the_owner_most_comes_first(here: Path) -> None:
    """A good contact turned away before one only asked about, whatever the chances."""
    (here / "new.toml").write_text(f'[points]\n"{ASKED}" = 6\n"welcome.took-it-in" = -14', "utf-8")
    told = json.loads(screener("policy", "diff", "new.toml", "archive.zip", *DAY, "--json").stdout)
    costs = default_policy().costs
    prices = {
        "accept": (0.0, costs.pitch_let_in),
        "ask-for-call": (costs.call, costs.call),
        "decline": (costs.good_contact_lost, 0.0),
    }
    for effect in ("cost", "spared"):
        moved = [
            abs(prices[each["after"]["verdict"]][unwanted] - prices[each["before"]["verdict"]][unwanted])
            for each in told["changed"]
            if each["effect"] == effect
            for unwanted in [each["decided"] == "you left it unanswered"]
        ]
        assert moved == sorted(moved, reverse=True)
    assert told["changed"]


def test_other_costs_alone_are_said_to_be_all_that_differs(here: Path) -> None:
    (here / "new.toml").write_text("[costs]\npitch_let_in = 90\n", "utf-8")
    text = screener("policy", "diff", "new.toml", "archive.zip", *DAY).stdout
    assert "what speaks for and against them is the same; what mistakes cost is not" in text
    assert "expected cost" not in text


def test_the_whole_road_with_three_hundred_people_and_a_messy_archive(here: Path) -> None:
    """Days that are none, people who were answered and people who were not, answers that fit nobody."""
    people = crowd(300)
    files = archive_files(people)
    rows = list(csv.reader(io.StringIO(files["Invitations.csv"].decode())))
    for at, date_ in enumerate(("", "not a day", "2026-13-45", "13/13/26, 9:30 AM")):
        for row in rows[1 + at :: 20]:
            row[2] = date_
    messy = io.StringIO(newline="")
    csv.writer(messy).writerows(rows)
    (here / "archive.zip").write_bytes(zipped({**files, "Invitations.csv": messy.getvalue().encode()}))
    (here / "answers.csv").write_text(
        "\ufeffprofile url,id,name,my verdict,why,day\r\n"
        f'{people[0].url},,,decline,"sells, ""quietly""",2026-11-02\r\n'
        ",,Nobody,no,,\r\n,9999,Somebody Else,yes,,\r\n,,,perhaps,,\r\n",
        "utf-8",
    )
    words = ("learn", "archive.zip", "--answers", "answers.csv", *DAY)
    result = screener(*words, "--json", "-o", "lessons.toml")
    assert result.exit_code == 0, result.stderr
    told = json.loads(result.stdout)
    decided = told["decided"]
    assert decided["wanted"] + decided["unwanted"] + sum(decided["left_out"].values()) == 300
    assert decided["answers_that_fit_nobody"] == 1
    assert "the day of the request is not known" in " ".join(decided["left_out"])
    assert "do not say to whom in row 2; give a profile url or an id" in result.stderr
    assert "not understood in row 4; write accept, ask or decline" in result.stderr
    answered = {each.name for each in people if each.mine}
    blamed = {by["name"] for each in told["lessons"] for by in each["by"] if "left" in by["why"]}
    assert blamed
    assert not blamed & answered
    assert all(len(each["by"]) >= 3 for each in told["lessons"])
    assert "95 %" in screener(*words).stdout
    undone = screener("learn", "--undo", told["lessons"][0]["by"][0]["name"], "-o", "lessons.toml")
    assert undone.exit_code == 0, undone.stderr
    assert screener("learn", "--undo", "all", "-o", "lessons.toml").exit_code == 0
    assert policy_with(read_settings(here / "screener.toml")) == default_policy()


def test_answers_by_id_and_name_from_a_table_without_addresses(here: Path) -> None:
    """As the page saves them: ids are numbers of rows, and the name says that it is the same file."""
    notes = [READER.replace(",", ";")] * 12 + [PITCH.replace(",", ";")] * 12
    people = [(str(at), f"Ada {chr(65 + at)}quist", f"{note} {at}") for at, note in enumerate(notes)]
    rows = "".join(f"{at},{name},{note}\n" for at, name, note in people)
    (here / "t.csv").write_text(f"id,name,note\n{rows}", "utf-8")
    header = "\ufeffprofile url,id,name,my verdict,why,day\r\n"

    def saved(called: str) -> str:
        verdicts = ["accept"] * 12 + ["decline"] * 12
        told = zip(people, verdicts, strict=True)
        return header + "".join(
            f',{at},{called or name},{verdict},"so ""it"" was",2026-11-02\r\n'
            for (at, name, _), verdict in told
        )

    (here / "answers.csv").write_text(saved(""), "utf-8")
    result = screener("learn", "t.csv", "--answers", "answers.csv", *DAY, "--json")
    assert result.exit_code == 0, result.stderr
    told = json.loads(result.stdout)["decided"]
    assert (told["wanted"], told["unwanted"], told["answers_that_fit_nobody"]) == (12, 12, 0)
    (here / "answers.csv").write_text(saved("Somebody Else"), "utf-8")
    result = screener("learn", "t.csv", "--answers", "answers.csv", *DAY)
    assert result.exit_code == 2
    assert "24 answers of yours fit nobody there" in result.stdout
