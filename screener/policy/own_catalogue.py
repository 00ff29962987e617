"""The owner's own rules as rules of the catalogue, and whether they keep their own promises."""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Final, NamedTuple

from screener.case import Case
from screener.errors import RuleError
from screener.line import clipped
from screener.models import ConnectionRequest, Message, Note, Owner, Profile
from screener.network.overlap import Overlap
from screener.policy.named import nearest
from screener.policy.own_rules import OwnRule
from screener.rules import see
from screener.rules.kit import SIGNATURE, Rule, phrases, rule
from screener.rules.phrases import KINDS, parse
from screener.rules.words import VOCABULARY

_MARKED: Final = re.compile("«([^«»]*)»")
_NAMED: Final = re.compile(r"\{([a-z_]+)\}")
_VOCABULARIES: Final = (*KINDS, *VOCABULARY)


class Problem(NamedTuple):
    """What is wrong with the own rule in this place, from 0: under which key, with which text, and what."""

    place: int
    key: str
    text: str
    says: str


@lru_cache(maxsize=16)
def rules_of(written: tuple[OwnRule, ...]) -> tuple[Rule, ...]:
    """These own rules as rules of the catalogue, in their order.

    Raises:
        RuleError: a phrase is written wrongly; :func:`problems` says which.
    """
    return tuple(
        rule(
            each.id,
            f"{each.says}.\n\nOne of your own rules, from your settings.",
            says=each.says,
            reads=tuple(each.reads),
            phrases=phrases(*each.phrases),
            unless=phrases(*each.unless) if each.unless else None,
            fires=each.fires,
            quiet=each.quiet,
        )
        for each in written
    )


def problems(written: tuple[OwnRule, ...]) -> Iterator[Problem]:
    """All that is wrong with these rules: what cannot be read, and where all can, broken examples."""
    unreadable = [Problem(place, *found) for place, each in enumerate(written) for found in _unreadable(each)]
    yield from unreadable or (
        Problem(place, *found) for place, each in enumerate(written) for found in _broken(each, written)
    )


_Found = tuple[str, str, str]


def _unreadable(written: OwnRule) -> Iterator[_Found]:
    if set(written.reads) == {SIGNATURE}:
        yield "reads", SIGNATURE, "a signature stands under a note or a message: add one of them"
    listed = [("phrases", phrase) for phrase in written.phrases]
    listed += [("unless", phrase) for phrase in written.unless]
    for key, phrase in listed:
        try:
            parse(phrase)
        except RuleError as error:
            yield key, phrase, str(error).replace(repr(phrase), repr(clipped(phrase, 60)))
        for name in _NAMED.findall(phrase):
            if name not in _VOCABULARIES:
                advice = nearest(name, _VOCABULARIES, "docs/settings.md names those that are most used")
                yield key, phrase, f"phrase {phrase!r}: there is no vocabulary {{{name}}}; {advice}"


def _broken(written: OwnRule, among: tuple[OwnRule, ...]) -> Iterator[_Found]:
    for text in written.fires:
        quoted = _quoted(written, among, _MARKED.sub(r"\1", text))
        marked = _MARKED.findall(text)
        if quoted is None:
            yield "fires", text, f"it should fire on {text!r}, and does not"
        elif marked and sorted(marked) != sorted(quoted):
            found = ", ".join(map(repr, quoted))
            yield "fires", text, f"in {text!r} it quotes {found} and not what stands between « and »"
    for text in written.quiet:
        quoted = _quoted(written, among, _MARKED.sub(r"\1", text))
        if quoted is not None:
            found = ", ".join(map(repr, quoted))
            yield "quiet", text, f"it should stay quiet on {text!r}, and fires on {found}"


def _quoted(written: OwnRule, among: tuple[OwnRule, ...], text: str) -> tuple[str, ...] | None:
    """The words of the text that the rule quotes; ``None`` if it does not fire."""
    first = next(field for field in written.reads if field != SIGNATURE)
    fired = (each for each in see(_case(first, text), rules_of(among)) if each.rule == written.id)
    return next((tuple(span.text for span in each.quotes) for each in fired), None)


def _case(field: str, text: str) -> Case:
    request = ConnectionRequest(
        id="example",
        requester=Profile() if field in ("note", "message") else Profile.model_validate({field: text}),
        note=Note(text=text) if field == "note" else None,
        history=(Message(author="them", text=text),) if field == "message" else None,
    )
    return Case(request, Owner(), Overlap())
