"""Writes ``docs/rules/``: a page for each folder of rules, from the files of the rules.

Usage: python tools/write_rule_pages.py
"""

from collections.abc import Iterator
from itertools import groupby
from pathlib import Path

import screener.rules
from screener.policy.model import Policy, default_policy
from screener.report.rule_page import example_line, weighs
from screener.rules import RULES
from screener.rules.kit import Rule

HEADINGS = ("Why it counts", "When it stays quiet", "Seen in")
PAGES = Path(__file__).resolve().parent.parent / "docs" / "rules"


def pages(policy: Policy) -> dict[str, str]:
    """The text of each page by the name of its file; written by no hand."""
    folders = {folder: list(members) for folder, members in groupby(RULES, key=lambda rule: rule.folder)}
    written = {"README.md": "\n".join(_index(folders))}
    for folder, members in folders.items():
        written[f"{folder}.md"] = "\n".join(_page(folder, members, policy))
    return written


def _index(folders: dict[str, list[Rule]]) -> Iterator[str]:
    yield "# Rules"
    yield ""
    yield "Written from the files of the rules by `make pages`. `screener explain ID` shows one of them."
    for folder, members in folders.items():
        about = getattr(screener.rules, folder).__doc__.strip()
        yield ""
        yield f"## [{folder}]({folder}.md)"
        yield ""
        yield about
        yield ""
        yield from (f"- [{rule.says}]({folder}.md#{rule.id.replace('.', '')})" for rule in members)
    yield ""


def _page(folder: str, members: list[Rule], policy: Policy) -> Iterator[str]:
    yield f"# {folder}"
    yield ""
    yield getattr(screener.rules, folder).__doc__.strip()
    for rule in members:
        yield ""
        yield f"## {rule.id}"
        yield ""
        yield f"**{rule.says}.** {weighs(policy.listed(rule.id))}."
        yield ""
        yield _told(rule.doc)
        for title, examples in (("Fires on", rule.fires), ("Stays quiet on", rule.quiet)):
            yield ""
            yield f"{title}:"
            yield ""
            yield from (f"- {_literal(example_line(each))}" for each in examples)
    yield ""


def _told(doc: str) -> str:
    """The headed paragraphs of a rule's docstring, apart and with their headings in italics."""
    _, _, told = doc.strip().partition("\n\n")
    for heading in HEADINGS:
        told = told.replace(f"{heading}:", f"\n*{heading}:*")
    return told.strip()


def _literal(text: str) -> str:
    """``text`` as Markdown that shows it as it is."""
    fence = "``" if "`" in text else "`"
    return f"{fence}{text}{fence}"


def main() -> None:
    """Write the pages, and take away those of folders that are gone."""
    PAGES.mkdir(parents=True, exist_ok=True)
    written = pages(default_policy())
    for old in PAGES.glob("*.md"):
        if old.name not in written:
            old.unlink()
    for name, text in written.items():
        (PAGES / name).write_text(text, "utf-8")


if __name__ == "__main__":
    main()
