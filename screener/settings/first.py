"""The first ``screener.toml``, with comments, from what is known of the owner."""

import json
import re
from datetime import date
from typing import Final, NamedTuple

from screener.line import printable
from screener.models import Owner, Spell


class _Key(NamedTuple):
    field: str
    comment: str
    example: object


_WHO: Final = (
    _Key("name", "", "Ada Example"),
    _Key("profile_url", "", "https://www.linkedin.com/in/ada-example"),
    _Key("headline", "", "Career coach for people in their second career"),
    _Key("position", "", "Career coach"),
    _Key("company", "", "Ada Example Coaching"),
    _Key("industry", "", "Professional training"),
    _Key("location", "", "Leeds, United Kingdom"),
    _Key("about", "", "I help people change careers."),
    _Key("employers", "Present and former: a colleague from there is no stranger.", ("Northgate Library",)),
    _Key("schools", "", ("University of Example",)),
    _Key("groups", "LinkedIn groups you belong to.", ("Job Clubs of the North",)),
    _Key(
        "worked",
        "When you were at your employers: who was there too counts more the longer it was.",
        (Spell(at="Northgate Library", start=date(2015, 3, 1), end=date(2019, 12, 31)),),
    ),
    _Key("studied", "", (Spell(at="University of Example", start=date(2001, 9, 1), end=date(2004, 7, 1)),)),
    _Key("company_size", "How many people work where you work.", 12),
    _Key(
        "sizes",
        "How many people are in a company, school or group: a shared small one says more.",
        {"Northgate Library": 30, "Job Clubs of the North": 400},
    ),
)
_WELCOME: Final = (
    _Key("field", "What you do, in a few words.", "career coaching"),
    _Key("complementary_fields", "Fields whose people you like to meet.", ("recruiting", "libraries")),
    _Key("interests", "What you like to be asked about.", ("job clubs", "interview practice")),
    _Key("languages", "Languages you read, as two-letter codes.", ("en", "de")),
    _Key(
        "welcomes",
        "Kinds of request that are welcome; screener presets lists them.",
        ("job seekers", "students"),
    ),
)
_HEAD: Final = """\
# Who you are, and what you welcome. Use it with: screener review SOURCE --owner {name}
# Every line is optional: what is not said here counts as unknown. A line that begins with # says nothing.

# What mistakes cost and what is welcome in a life like yours; screener presets lists them all.
# preset = "balanced"

# Rules, or whole folders of rules, that shall not count; screener rules lists them all.
rules_off = []

# What screener learned from your own decisions; screener learn writes the file, seen from this folder.
# lessons = "lessons.toml"

[owner]
"""
_TAIL: Final = """
# What mistakes cost you, in any unit: only the proportions matter. A higher cost of a pitch let in
# makes the screener stricter, a higher cost of a good contact lost makes it milder, and a lower cost
# of a call makes it ask more often.
[costs]
# pitch_let_in = 2.3
# good_contact_lost = 3.5
# call = 1.0

# Your own weight for a rule, in points: +10 makes a request ten times as likely to be worth accepting.
[points]
# "note.website-fault" = -20

# Your own words for replies: a folder with texts such as decline.txt.
[replies]
# folder = "my-replies"

# A file that remembers who sent which words, seen from this folder. It holds names, days and numbers made
# of the words, but no words; without it nothing is kept.
[history]
# path = "screener-history.db"

# A second opinion on close verdicts, from a language model of yours, such as one that Ollama runs on this
# machine. Without these lines nothing is sent anywhere; with them, what people in doubt wrote goes to
# base_url. screener opinion shows each letter before any is sent.
# [second_opinion]
# base_url = "http://localhost:11434/v1"
# model = "qwen3:8b"
# redact = true  # replace names, addresses, links and numbers
# cache = "screener-opinions.jsonl"  # ask nothing twice

# Your own word on somebody goes before everything else: [[accept]], [[ask]] or [[decline]]. Say whom it is
# about by person (a name, or better the address of the profile), company or domain.
# [[decline]]
# company = "Example Leads Ltd"
# reason = "They wrote to everybody in the club."
# until = 2027-12-31

# A rule of your own: words to look for, what they say, and what they weigh.
# [[rules]]
# id = "wine-tasting"
# says = "Invites you to taste wine"
# phrases = ["(wine|port) tasting", "degustation de vin*"]
# points = -6
# fires = ["Join our wine tasting on Friday"]
# quiet = ["I wrote a book on wine"]
"""
_FORBIDDEN: Final = re.compile("[\ud800-\udfff]")


def settings_text(owner: Owner | None = None, *, name: str = "screener.toml") -> str:
    """A ``screener.toml`` that says what is known of ``owner`` and shows how to say the rest.

    ``name`` is what the file will be called. Reading the text back gives the same owner.
    """
    owner = owner or Owner()
    shown = " ".join(printable(name).split())
    who = "".join(_line(key, owner) for key in _WHO)
    return _HEAD.format(name=shown) + who + "\n" + "".join(_line(key, owner) for key in _WELCOME) + _TAIL


def _line(key: _Key, owner: Owner) -> str:
    value: object = getattr(owner, key.field)
    comment = f"# {key.comment}\n" if key.comment else ""
    if value is None or value == {} or (value == () and key in _WELCOME):
        return f"{comment}# {key.field} = {_toml(key.example)}\n"
    return f"{comment}{key.field} = {_toml(value)}\n"


def _toml(value: object) -> str:
    if isinstance(value, tuple) and len(value) > 1 and all(isinstance(each, Spell) for each in value):
        return "[\n" + "".join(f"  {_toml(each)},\n" for each in value) + "]"
    if isinstance(value, tuple):
        return f"[{', '.join(map(_toml, value))}]"
    if isinstance(value, Spell):
        said = value.model_dump(exclude_none=True)
        return f"{{ {', '.join(f'{key} = {_toml(each)}' for key, each in said.items())} }}"
    if isinstance(value, dict):
        # TOML reads dotted keys, so every key is quoted.
        return f"{{ {', '.join(f'{_toml(key)} = {_toml(each)}' for key, each in value.items())} }}"
    if isinstance(value, date | int):
        return str(value)
    # TOML's basic strings are JSON's, but for DEL and the halves of broken characters.
    return json.dumps(_FORBIDDEN.sub("\ufffd", str(value)), ensure_ascii=False).replace("\x7f", "\\u007F")
