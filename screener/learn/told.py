"""What was learned, what it would have done, and what a change would have done: as text and as JSON."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from typing import Any, Final

from screener.evaluate import Share
from screener.learn.decided import Decisions
from screener.learn.lesson import SAYS
from screener.learn.replay import Change, Replay
from screener.learn.trial import RECENT_DAYS, Counts, Trial
from screener.policy.decide import BY_COST
from screener.policy.lessons import Lesson, Lessons
from screener.policy.model import Costs, Policy
from screener.policy.welcome import kinds
from screener.report.plain import columns, one_line, shortened
from screener.report.table import wrapped
from screener.report.words import chance_in_words, number, points, quoted, says, verdict_in_words

MOST_NAMED: Final = 3
"""So many teachers of a lesson are named; the file has them all."""
SHOWN: Final = 0.05
"""Points: what moves less is not listed one by one."""
_INDENT: Final = 17
_WHOM: Final = {
    "cost": "It would have cost you",
    "spared": "It would have spared you",
    "unknown": "It would have changed, and nobody knows what you would have wanted",
}


def decisions_text(decisions: Decisions) -> Iterator[str]:
    """How many people were decided on, how that is known, and who teaches nothing."""
    for wanted, word in ((True, "wanted"), (False, "unwanted")):
        known = decisions.of(wanted=wanted)
        hows = Counter(each.how.value for each in known)
        told = ": " + " · ".join(f"{count} {how}" for how, count in sorted(hows.items())) if hows else ""
        yield f"{len(known)} {word}{told}"
    for why, count in sorted(decisions.left_out.items()):
        yield f"{number(count, 'request')} left out, as {why}"
    if decisions.unmatched:
        yield f"{number(decisions.unmatched, 'answer')} of yours fit nobody there"


def lessons_text(
    lessons: Lessons, policy: Policy, *, today: date, width: int = 80, most: int | None = None
) -> Iterator[str]:
    """Each rule and kind of request that moves, from what to what, and whose cases moved it.

    Kinds come first, then what moves farthest; ``most`` of them are listed.
    """
    moves = lessons.moves(policy, today)
    shown = [each for each in lessons.lessons if abs(moves.get(each.about, 0.0)) >= SHOWN]
    shown.sort(key=lambda each: (each.about not in kinds(), -abs(moves[each.about]), each.about))
    yield f"{_counted(shown)} would count otherwise for you:" if shown else "Nothing would count otherwise."
    for each in shown[:most]:
        before = policy.listed(each.about)
        after = before + moves[each.about]
        yield f"{points(before):>7} → {points(after):<6} {_said(each.about)}  ({one_line(each.about)})"
        for line in wrapped([(_taught_by(each), "plain")], max(width - _INDENT, 12)):
            yield " " * _INDENT + line
    rest = shown[len(shown[:most]) :]
    if rest:
        yield f"{_counted(rest)} more; --limit shows more of them, and the file has all"
    small = [each for each in lessons.lessons if each.about in moves and each not in shown]
    if small:
        yield f"{_counted(small)} more by less than {SHOWN:g} points"
    if lessons.undone:
        yield f"Undone by you: {', '.join(map(one_line, lessons.undone))}"


def _counted(lessons: Iterable[Lesson]) -> str:
    """How many kinds and rules, as in "2 kinds of request and 7 rules"."""
    is_kind = Counter(each.about in kinds() for each in lessons)
    counted = ((True, "kind of request", "kinds of request"), (False, "rule", "rules"))
    return " and ".join(
        f"{is_kind[kind]} {one if is_kind[kind] == 1 else more}"
        for kind, one, more in counted
        if is_kind[kind]
    )


def _said(about: str) -> str:
    """What a rule says, or whom a kind of request means."""
    if about in kinds():
        means = kinds()[about].means
        return means[:1].upper() + means[1:]
    return SAYS.get(about, "")


def _taught_by(lesson: Lesson) -> str:
    named = (
        f"{shortened(one_line(each.name), 40)} {points(each.points, 2)} ({shortened(one_line(each.why), 80)})"
        for each in lesson.by[:MOST_NAMED]
    )
    more = len(lesson.by) - MOST_NAMED
    up, down = (sum(each.points * sign > 0 for each in lesson.by) for sign in (1, -1))
    said = f"by {len(lesson.by)} people, {up} up and {down} down: {' · '.join(named)}"
    return said + (f" and {more} more" if more > 0 else "")


def trial_text(trial: Trial, costs: Costs, *, today: date) -> Iterator[str]:
    """What lessons would have done, over the last days and over all, each judged by what others taught."""
    recent = trial.recent(today)
    yield "Had it been on, each judged by what the others taught:"
    yield from _compared(f"in the last {RECENT_DAYS} days", recent.before, recent.after)
    yield from _compared("in all", trial.before, trial.after)
    before, after = trial.before.cost(costs), trial.after.cost(costs)
    if trial.judged:
        better = "" if after <= before else ": better leave it off"
        yield f"At what mistakes and calls cost you, that comes to {after:g}, not {before:g}{better}."


def _compared(title: str, before: Counts, after: Counts) -> Iterator[str]:
    if not before.asked.of:
        yield f"  {title}: nobody you decided on"
        return
    let_in, turned_away, asked = before.let_in, before.turned_away, before.asked
    yield f"  {title}, of {let_in.of} unwanted it would have let in {told(after.let_in)}, not {let_in.hits};"
    yield (
        f"    of {turned_away.of} wanted it would have turned away {told(after.turned_away)},"
        f" not {turned_away.hits};"
    )
    yield f"    and asked about {after.asked.hits} of {asked.of}, not {asked.hits}"


def told(share: Share) -> str:
    """The count, and the 95 % interval of how many it might as well have been: "3 (95 %: 1 to 8)"."""
    least, most = (round(part * share.of) for part in share.interval)
    return f"{share.hits} (95 %: {least} to {most})" if share.of else "0"


def replay_text(replay: Replay, *, width: int = 80, most: int | None = None) -> Iterator[str]:
    """Whom the change would have cost and spared the owner, and how many in all."""
    effects: dict[str, list[Change]] = {}
    for each in replay.changed:
        effects.setdefault(each.effect, []).append(each)
    for effect, title in _WHOM.items():
        if effect in effects:
            yield f"{title}:"
            for each in effects[effect][:most]:
                yield from _change(each, width)
            rest = len(effects[effect]) - len(effects[effect][:most])
            if rest:
                yield f"  and {rest} more; --limit shows more of them"
            yield ""
    yield f"{number(len(replay.all), 'request')}, {len(replay.changed)} with another verdict"
    before, after = replay.before, replay.after
    if before.asked.of:
        yield (
            f"of {before.let_in.of} unwanted let in: {told(before.let_in)} before, {told(after.let_in)} after"
        )
        yield (
            f"of {before.turned_away.of} wanted turned away: {told(before.turned_away)} before,"
            f" {told(after.turned_away)} after"
        )
        yield f"asked about {before.asked.hits} of {before.asked.of} before, {after.asked.hits} after"
        yield from _costs(replay)
    else:
        yield "nothing is known of what you decided; --answers adds what you say yourself"


def _costs(replay: Replay) -> Iterator[str]:
    """What all of it comes to, at the old costs and, where they are others, at the new ones."""
    by = {"now": replay.costs} | ({"then": replay.new_costs} if replay.new_costs != replay.costs else {})
    for when, costs in by.items():
        was, comes = replay.before.cost(costs), replay.after.cost(costs)
        yield f"at what mistakes and calls cost you {when}, that comes to {was:g} before, {comes:g} after"


def _change(each: Change, width: int) -> Iterator[str]:
    old, new = (verdict_in_words(side.verdict, connected=False) for side in (each.before, each.after))
    how = f"{each.decided.how}; " if each.decided else ""
    odds = " → ".join(dict.fromkeys(chance_in_words(side.chance) for side in (each.before, each.after)))
    yield shortened(f"  {old} → {new}  {one_line(each.name)}  ({how}{odds})", width)
    reason = each.because
    if each.after.decided_by not in (each.before.decided_by, BY_COST):
        yield shortened(f"      decided by: {one_line(each.after.decided_by)}", width)
    elif reason:
        words = f"{quoted(reason, most=40)} – " if reason.quotes else ""
        yield shortened(f"      {words}{says(reason)}", max(width, columns("      ") + 12))
    elif each.before.decided_by != each.after.decided_by:
        yield shortened(f"      no longer decided by: {one_line(each.before.decided_by)}", width)
    else:
        yield "      what speaks for and against them is the same; what mistakes cost is not"


def lessons_json(
    decisions: Decisions, trial: Trial, lessons: Lessons, policy: Policy, *, today: date
) -> dict[str, Any]:
    """All of it for programs."""
    moves = lessons.moves(policy, today)
    recent = trial.recent(today)
    return {
        "decided": {
            "wanted": len(decisions.of(wanted=True)),
            "unwanted": len(decisions.of(wanted=False)),
            "left_out": dict(sorted(decisions.left_out.items())),
            "answers_that_fit_nobody": decisions.unmatched,
        },
        "lessons": [
            {
                "about": each.about,
                "before": policy.listed(each.about),
                "after": policy.listed(each.about) + moves[each.about],
                "by": [by.model_dump() for by in each.by],
            }
            for each in lessons.lessons
            if each.about in moves
        ],
        "undone": list(lessons.undone),
        "trial": {
            "all": {"before": counts_json(trial.before), "after": counts_json(trial.after)},
            f"last_{RECENT_DAYS}_days": {
                "before": counts_json(recent.before),
                "after": counts_json(recent.after),
            },
        },
    }


def counts_json(counts: Counts) -> dict[str, Any]:
    """Each share as its count, of how many, and its interval."""
    shares: Mapping[str, Share] = {
        "let_in": counts.let_in,
        "turned_away": counts.turned_away,
        "asked": counts.asked,
    }
    return {
        name: {"count": each.hits, "of": each.of, "share": each.value, "interval": list(each.interval)}
        for name, each in shares.items()
    }


def replay_json(replay: Replay) -> dict[str, Any]:
    """All of it for programs; changes in the order of the text."""
    return {
        "requests": len(replay.all),
        "changed": list(_changes_json(replay.changed)),
        "before": counts_json(replay.before) | {"cost": replay.before.cost(replay.costs)},
        "after": counts_json(replay.after) | {"cost": replay.after.cost(replay.costs)},
    }


def _changes_json(changes: Iterable[Change]) -> Iterator[dict[str, Any]]:
    for each in changes:
        yield {
            "id": each.before.id,
            "person": each.person,
            "name": each.name,
            "effect": each.effect,
            "decided": each.decided.how.value if each.decided else None,
            "before": {"verdict": each.before.verdict.value, "chance": each.before.chance},
            "after": {"verdict": each.after.verdict.value, "chance": each.after.chance},
            "rule": each.because.rule if each.because else None,
            "decided_by": each.after.decided_by,
        }
