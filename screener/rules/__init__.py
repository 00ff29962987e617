"""The catalogue: a rule is on if it is named in its folder's ``RULES``."""

from bisect import bisect
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from functools import cache, lru_cache
from typing import Final

from screener.case import Case
from screener.kept import kept
from screener.letter import signature
from screener.models import Evidence, Fact, Span
from screener.rules import asks, headline, network, note, profile, safety, thread, welcome, wording
from screener.rules import compiled as _compiler
from screener.rules import phrases as _parser
from screener.rules.compiled import Tables, compiled
from screener.rules.kit import MOST_QUOTES, SIGNATURE, Rule, Seen, Strength, speaking
from screener.rules.languages import LANGUAGES
from screener.rules.reversal import REVERSED, meant
from screener.rules.scan import Phrases, Scanner
from screener.rules.selling import PITCHES, PRESSES, SELLS
from screener.rules.words import VOCABULARY

_WRITTEN = (
    *headline.RULES,
    *note.RULES,
    *asks.RULES,
    *welcome.RULES,
    *thread.RULES,
    *network.RULES,
    *profile.RULES,
    *safety.RULES,
    *wording.RULES,
)

RULES: Final[tuple[Rule, ...]] = tuple(
    speaking(rule, [language[rule.id] for language in LANGUAGES if rule.id in language]) for rule in _WRITTEN
)


_MOST_CATALOGUES: Final = 64
"""For so many tuples of rules what was built is remembered: those of owners come and go."""


@lru_cache(maxsize=_MOST_CATALOGUES)
def scanner(rules: tuple[Rule, ...] = RULES) -> Scanner:
    """The scanner for all phrases of these rules, built on first use.

    A word that the catalogue looks for is no slip of the finger for other rules either.
    """
    groups = (group for rule in rules for group in rule.looks_for)
    if rules is RULES:
        return Scanner((*REVERSED, *groups), VOCABULARY, compiling=_compiled_once)
    return Scanner((*REVERSED, *groups), VOCABULARY, beside=scanner(RULES))


def _compiled_once(groups: tuple[tuple[str, ...], ...], vocabulary: Mapping[str, str]) -> Tables:
    return Tables(
        *kept(
            "phrases",
            lambda: tuple(compiled(groups, vocabulary)),
            made_from=(groups, tuple(vocabulary.items())),
            made_by=(_compiler, _parser),
        )
    )


def see(case: Case, rules: tuple[Rule, ...] = RULES) -> tuple[Evidence, ...]:
    """The evidence of every rule that fires, in the order of the catalogue."""
    scan = scanner(rules).scan
    seen = Seen(case, {field: scan(text) for field, text in case.texts.items()})
    said = meant(_said(seen), _offering())
    return tuple(
        evidence
        for rule in _called(rules, seen)
        if (evidence := _fired(rule, case, seen if _reads_all(rule) else said))
    )


@cache
def _offering() -> frozenset[Phrases]:
    """What asks or offers, in any language, and so counts for nothing where it is denied."""
    rules = (rule for rule in RULES if rule.folder in ("note", "asks"))
    return frozenset((SELLS, PRESSES, PITCHES, *(group for rule in rules for group in rule.looks_for)))


def _said(seen: Seen) -> Seen:
    """What was found in the words themselves and not in a signature under them."""
    signed = {text.field: zone for text in seen.case.words if (zone := signature(text))}
    if not signed:
        return seen
    found = dict(seen.found)
    for field, zone in signed.items():
        kept = {
            what: tuple(match for match in matches if match[0] not in zone)
            for what, matches in found[field].items()
        }
        found[field] = {what: matches for what, matches in kept.items() if matches}
    return Seen(seen.case, found)


def _reads_all(rule: Rule) -> bool:
    """Whether a rule reads signatures too: a trap is a trap wherever it stands."""
    return rule.folder == "safety" or SIGNATURE in rule.reads


def _called(rules: tuple[Rule, ...], seen: Seen) -> Iterator[Rule]:
    """The rules that may find something, in their order: most need a match of phrases that are not there."""
    always, of_turns, needing = _callers(rules)
    places = always.union(*(needing[group] for group in seen.all_found & needing.keys()))
    return (rules[place] for place in sorted(places | of_turns if seen.case.turns else places))


@lru_cache(maxsize=_MOST_CATALOGUES)
def _callers(
    rules: tuple[Rule, ...],
) -> tuple[frozenset[int], frozenset[int], Mapping[Phrases, tuple[int, ...]]]:
    """By their places, the rules to call for every case, for every conversation, and where a group matches."""
    needing: defaultdict[Phrases, tuple[int, ...]] = defaultdict(tuple)
    for place, rule in enumerate(rules):
        for group in rule.needs_one_of or ():
            needing[group] += (place,)
    others = frozenset(place for place, rule in enumerate(rules) if rule.needs_one_of is None)
    of_turns = frozenset(place for place in others if rules[place].reads_turns)
    return others - of_turns, of_turns, needing


def _fired(rule: Rule, case: Case, seen: Seen) -> Evidence | None:
    found = tuple(rule.found(case, seen))
    if not found:
        return None
    quotes = _apart(each for each in found if isinstance(each, Span))[:MOST_QUOTES]
    facts = tuple(each.says for each in found if isinstance(each, Fact))
    strength = next((each.times for each in found if isinstance(each, Strength)), 1.0)
    return Evidence(rule=rule.id, says=rule.says, quotes=quotes, facts=facts, strength=strength)


def _apart(spans: Iterable[Span]) -> tuple[Span, ...]:
    """These quotes in their order, without those that lie in or across a longer one."""
    listed = list(dict.fromkeys(spans))
    taken: defaultdict[str, list[tuple[int, int]]] = defaultdict(list)
    longest_first = sorted(enumerate(listed), key=lambda numbered: numbered[1].start - numbered[1].end)
    kept = [at for at, span in longest_first if _fits(taken[span.field], span)]
    return tuple(listed[at] for at in sorted(kept))


def _fits(taken: list[tuple[int, int]], span: Span) -> bool:
    """Take the place of ``span`` among these, which are in order and do not meet, if it is free."""
    at = bisect(taken, (span.start, span.end))
    if (at and taken[at - 1][1] > span.start) or (at < len(taken) and taken[at][0] < span.end):
        return False
    taken.insert(at, (span.start, span.end))
    return True
