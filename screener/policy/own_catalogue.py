"""The owner's own rules as rules of the catalogue, and whether they keep their own promises."""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Final, NamedTuple

from screener.case import Case
from screener.errors import RuleError
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


class Problem(NamedTuple):
    """What is wrong with an own rule: under which key, with which text of it, and what to do."""

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


def problems(written: OwnRule) -> Iterator[Problem]:
    """All that is wrong with a rule: phrases that cannot be read, then examples it does not keep to."""
    if set(written.reads) == {SIGNATURE}:
        yield Problem("reads", SIGNATURE, "a signature stands under a note or a message: add one of them")
        return
    unreadable = [*_unreadable("phrases", written.phrases), *_unreadable("unless", written.unless)]
    yield from unreadable or _broken(written)


def _unreadable(key: str, listed: tuple[str, ...]) -> Iterator[Problem]:
    known = (*KINDS, *VOCABULARY)
    for phrase in listed:
        try:
            parse(phrase)
        except RuleError as error:
            yield Problem(key, phrase, str(error))
        for name in _NAMED.findall(phrase):
            if name not in known:
                advice = nearest(name, known, "docs/settings.md names those that are most used")
                yield Problem(key, phrase, f"phrase {phrase!r}: there is no vocabulary {{{name}}}; {advice}")


def _broken(written: OwnRule) -> Iterator[Problem]:
    for text in written.fires:
        quoted = _quoted(written, _MARKED.sub(r"\1", text))
        marked = _MARKED.findall(text)
        if quoted is None:
            yield Problem("fires", text, f"it should fire on {text!r}, and does not")
        elif marked and sorted(marked) != sorted(quoted):
            found = ", ".join(map(repr, quoted))
            yield Problem("fires", text, f"in {text!r} it quotes {found} and not what stands between « and »")
    for text in written.quiet:
        quoted = _quoted(written, _MARKED.sub(r"\1", text))
        if quoted is not None:
            found = ", ".join(map(repr, quoted))
            yield Problem("quiet", text, f"it should stay quiet on {text!r}, and fires on {found}")


def _quoted(written: OwnRule, text: str) -> tuple[str, ...] | None:
    """The words of the text that the rule quotes; ``None`` if it does not fire."""
    first = next(field for field in written.reads if field != SIGNATURE)
    evidence = see(_case(first, text), rules_of((written,)))
    return tuple(span.text for span in evidence[0].quotes) if evidence else None


def _case(field: str, text: str) -> Case:
    request = ConnectionRequest(
        id="example",
        requester=Profile() if field in ("note", "message") else Profile.model_validate({field: text}),
        note=Note(text=text) if field == "note" else None,
        history=(Message(author="them", text=text),) if field == "message" else None,
    )
    return Case(request, Owner(), Overlap())
