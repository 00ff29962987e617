"""The page of a rule, and the list of all rules, written from the files of the rules."""

import json
from collections.abc import Iterable, Iterator
from itertools import groupby

from screener.policy.model import Policy
from screener.report.words import number, points
from screener.rules.kit import Example, Rule


def page(rule: Rule, policy: Policy) -> Iterator[str]:
    """The lines of the page: the sentence, the points, why, when it is quiet, and the examples."""
    yield rule.says
    yield f"{rule.id} · {weighs(policy.listed(rule.id))}"
    if rule.ask:
        yield f"An ask ({rule.ask}): the better you know each other, the less it weighs."
    yield ""
    yield from rule.doc.strip().partition("\n\n")[2].splitlines()
    for title, examples in (("Fires on", rule.fires), ("Stays quiet on", rule.quiet)):
        yield ""
        yield f"{title}:"
        yield from (f"  - {example_line(each)}" for each in examples)


def weighs(listed: float) -> str:
    """What these points come to, in words."""
    if listed == 0:
        return "0 points: seen, but not counted"
    effect = "for" if listed > 0 else "against"
    return f"{points(listed)} points: {10 ** (abs(listed) / 10):.2g} times the odds {effect} accepting"


def example_line(example: Example) -> str:
    """The example on one line: its texts, with « » around what is quoted, and whatever else is given."""
    told = [("headline", example.headline), ("note", example.note), ("message", example.message)]
    told += [(str(turn[0]), str(turn[1])) for turn in example.history]
    told += [(key, str(value)) for key, value in example.requester.items()]
    told += [(f"your {key}", str(value)) for key, value in example.owner.items()]
    told += (
        [("mutual connections", str(dict(example.mutual_connections)))] if example.mutual_connections else []
    )
    told += [("contacts", None if example.connection_count is None else str(example.connection_count))]
    told += [("known as", example.known_as)]
    told += [("also", f"({example_line(each)})") for each in example.others]
    shown = [(key, " ".join(text.split())) for key, text in told if text is not None]
    return " · ".join(f"{key}: {text or '(empty)'}" for key, text in shown)


def catalogue(rules: Iterable[Rule], policy: Policy) -> Iterator[str]:
    """All rules, folder by folder: points, sentence, id."""
    for folder, members in groupby(rules, key=lambda rule: rule.folder):
        listed = list(members)
        cap = policy.caps.get(folder)
        yield f"{folder}: {number(len(listed), 'rule')}" + (
            f", together at most {cap:g} points" if cap else ""
        )
        for rule in listed:
            yield f"{points(policy.listed(rule.id)):>7}  {rule.says}  ({rule.id})"
        yield ""


def catalogue_record(rules: Iterable[Rule], policy: Policy) -> str:
    """The catalogue as a JSON array of ``{id, says, points, ask, reads}``."""
    listed = [
        {
            "id": rule.id,
            "says": rule.says,
            "points": policy.listed(rule.id),
            "ask": rule.ask,
            "reads": rule.reads,
        }
        for rule in rules
    ]
    return json.dumps(listed, ensure_ascii=False, indent=2)
