"""The owner's answers, from any file that holds some: a table, the changelog, or an audit record."""

from collections.abc import Iterator
from pathlib import Path
from typing import Final

from screener.audit import Answer as Reply
from screener.audit import Decision, called, read_entries
from screener.sources.answers import Answer, Answers, read_answers
from screener.sources.content import content_of

_RECORD: Final = b'{"entry":'
"""How each line of an audit record begins, whose keys are sorted."""


def answers_in(path: Path) -> Answers:
    """The answers in this file; what it holds decides how it is read.

    Raises:
        SourceError: the file cannot be read, or holds no answers.
        AuditError: it is an audit record that does not hold.
    """
    if content_of(path).head.startswith(_RECORD):
        return Answers(tuple(_in_record(path)))
    return read_answers(path)


def _in_record(path: Path) -> Iterator[Answer]:
    """What was answered to requests; of several answers to one decision the last counts, by its day.

    Whether somebody already connected was kept says nothing about the request that they once sent.
    """
    names: dict[str, frozenset[str]] = {}
    for entry, _ in read_entries(path):
        said = entry.entry
        if isinstance(said, Decision) and not said.connected:
            names[entry.id] = frozenset((called(said),))
        elif isinstance(said, Reply) and said.decision in names:
            yield Answer(names[said.decision], said.verdict, said.why, said.at.date())
