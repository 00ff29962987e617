"""The one road: requests in, recommendations out, one at a time."""

from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from functools import cache
from hashlib import sha256

from screener.case import Case
from screener.language import language_of
from screener.models import (
    ConnectionRequest,
    Evidence,
    HeardOpinion,
    Occurrence,
    Others,
    Owner,
    Reason,
    Recommendation,
    Requester,
    Sum,
    Verdict,
    Versions,
)
from screener.network.campaigns import NOBODY, Campaigns, Company
from screener.network.graph import Network
from screener.network.past import Past
from screener.network.ties import tie
from screener.policy.decide import WITNESSES, Decision, decide
from screener.policy.model import Policy, default_policy
from screener.policy.opinion import SecondOpinion, in_doubt, with_witness, witness
from screener.policy.weighing import change_of, seen, weighed
from screener.replies import Templates, draft, question_for
from screener.rules import RULES
from screener.version import __version__

MOST_NAMED = 20
"""So many of those who sent the same are named in a recommendation."""

DAYS_TO_ANSWER = 14
"""After this many days silence is an answer."""

_UNKNOWN = (
    ("headline", "their headline"),
    ("position", "what they do"),
    ("company", "where they work"),
)


def screen(
    requests: Iterable[ConnectionRequest],
    *,
    owner: Owner | None = None,
    network: Network | None = None,
    policy: Policy | None = None,
    campaigns: Campaigns | None = None,
    today: date | None = None,
    templates: Templates | None = None,
    second_opinion: SecondOpinion | None = None,
    in_brief: bool = False,
) -> Iterator[Recommendation]:
    """Recommend accept, ask for a call, or decline for each request, in the order given.

    Requests are read as they are needed and nothing is kept, so memory does not grow with their
    number. ``owner`` says who is asked, ``network`` who knows whom, ``policy`` what things weigh,
    ``campaigns`` who else sent the same (:meth:`screener.Campaigns.of` reads the requests for it),
    ``templates`` how replies are worded; without ``today`` a recommendation to ask carries no date, and
    the owner's own word never expires. ``second_opinion`` is asked about the requests whose verdict is
    in doubt, and about no others (:mod:`screener.policy.opinion`); what it raises is raised here.
    ``in_brief`` leaves out what would have changed a verdict and the draft of an answer, which take about a
    third of the time.

    Raises:
        SettingsError: the owner welcomes a kind of request that is not known, or a text in
            ``templates`` that the owner wrote cannot be used.
        RuleError: a phrase of an own rule in the policy is written wrongly.
    """
    owner = owner or Owner()
    network = network or Network()
    policy = policy or default_policy()
    for request in requests:
        case = case_of(request, owner, network, campaigns)
        yield recommend(
            case,
            policy,
            today=today,
            templates=templates,
            second_opinion=second_opinion,
            in_brief=in_brief,
        )


def case_of(
    request: ConnectionRequest, owner: Owner, network: Network, campaigns: Campaigns | None = None
) -> Case:
    """The request with what the network says of it, and who else sent the same."""
    overlap = network.overlap(owner, request)
    others = campaigns.others(request) if campaigns else NOBODY
    return Case(request, owner, overlap, tie(request, overlap), others)


def recommend(
    case: Case,
    policy: Policy,
    *,
    today: date | None = None,
    templates: Templates | None = None,
    second_opinion: SecondOpinion | None = None,
    in_brief: bool = False,
) -> Recommendation:
    """The recommendation for one case, unless ``in_brief`` with what would have changed it and a draft."""
    evidence = seen(case, policy)
    judged = conclude(case, evidence, policy, today=today)
    if not (judged.own_word or in_brief):
        decision = Decision(judged.verdict, judged.chance, judged.sum.total, judged.decided_by)
        judged = judged.model_copy(update={"would_change": change_of(case, evidence, decision, policy)})
    if second_opinion:
        judged = heard(case, judged, policy, second_opinion, today=today)
    return judged if in_brief else answered(case, judged, templates)


def judged_by(
    case: Case, policy: Policy, *, today: date | None = None, second_opinion: SecondOpinion | None = None
) -> Recommendation:
    """The recommendation for one case by itself: nothing is drafted, and no change is looked for."""
    judged = conclude(case, seen(case, policy), policy, today=today)
    return heard(case, judged, policy, second_opinion, today=today) if second_opinion else judged


def answered(
    case: Case,
    judged: Recommendation,
    templates: Templates | None = None,
    *,
    past: Past | None = None,
    today: date | None = None,
) -> Recommendation:
    """The recommendation with a draft of the answer that fits it.

    ``past`` is what lies between the owner and somebody connected, ``today`` until when silence counts.
    """
    return judged.model_copy(update={"reply": draft(case, judged, templates, past=past, today=today)})


def heard(
    case: Case,
    judged: Recommendation,
    policy: Policy,
    second_opinion: SecondOpinion,
    *,
    today: date | None = None,
) -> Recommendation:
    """The recommendation with a second opinion, which is asked only where the verdict is in doubt.

    Where one counts, nothing is told of what would have changed the verdict: of another text it might say
    something else.
    """
    if judged.own_word or not in_doubt(judged, policy):
        return judged
    opinion, reason = witness(case, second_opinion(case))
    told = HeardOpinion(**dict(opinion), before=judged.verdict)
    if reason is None:
        return judged.model_copy(update={"opinion": told})
    reasons = (*judged.all_reasons, reason)
    after = _following(case, reasons, with_witness(judged.verdict, reasons, policy), policy, today=today)
    return after.model_copy(update={"opinion": told})


def conclude(
    case: Case, evidence: Iterable[Evidence], policy: Policy, *, today: date | None = None
) -> Recommendation:
    """The recommendation that follows from this evidence; nothing is drafted, and nothing decided again."""
    reasons = weighed(case, evidence, policy)
    word = policy.words.on(case, today)
    judged = _following(case, reasons, decide(reasons, policy, word=word), policy, today=today)
    return judged.model_copy(update={"own_word": word.told}) if word else judged


def _following(
    case: Case, reasons: tuple[Reason, ...], decision: Decision, policy: Policy, *, today: date | None
) -> Recommendation:
    speaking, against = _sides(decision.verdict, reasons)
    asking = decision.verdict is Verdict.ASK
    profile = case.request.requester
    language = language_of(tuple(case.words) or case.reading("headline"))
    return Recommendation(
        id=case.request.id,
        verdict=decision.verdict,
        chance=decision.chance,
        requester=Requester(**{key: getattr(profile, key) for key in Requester.model_fields}),
        connected=case.request.connected,
        language=language,
        reasons=speaking,
        counter=against,
        unknown=tuple(_unknown(case.request)),
        sum=Sum(start=policy.start, total=decision.total),
        decided_by=decision.decided_by,
        question=question_for(case, reasons, language=language) if asking else None,
        silence_answers_on=today + timedelta(DAYS_TO_ANSWER) if asking and today else None,
        same_words=_named(case.others.same_words),
        ring=_named(case.others.ring),
        input_hash=sha256(case.request.model_dump_json().encode()).hexdigest(),
        versions=_versions(policy),
    )


def turned(recommendation: Recommendation, verdict: Verdict, decided_by: str) -> Recommendation:
    """The recommendation with another verdict: what spoke for the one may speak against the other."""
    speaking, against = _sides(verdict, recommendation.all_reasons)
    gone = dict.fromkeys(("question", "silence_answers_on", "would_change", "reply"))
    changed = {"verdict": verdict, "decided_by": decided_by, **gone}
    return recommendation.model_copy(update={**changed, "reasons": speaking, "counter": against})


def _sides(verdict: Verdict, reasons: tuple[Reason, ...]) -> tuple[tuple[Reason, ...], tuple[Reason, ...]]:
    """The reasons for the verdict and those against it; doubts speak for asking.

    The strongest comes first; how the words read to a model comes after what was seen in them.
    """
    ordered = sorted(reasons, key=lambda each: (each.folder in WITNESSES, -abs(each.points), each.rule))
    good = tuple(reason for reason in ordered if reason.points > 0)
    other = tuple(reason for reason in ordered if reason.points <= 0)
    return (good, other) if verdict is Verdict.ACCEPT else (other, good)


def _named(company: Company | None) -> Others | None:
    if company is None:
        return None
    return Others(
        count=company.count,
        named=tuple(
            Occurrence(id=each.id, name=each.name, profile_url=each.address, sent_on=each.day)
            for each in company.others(MOST_NAMED)
        ),
    )


def _unknown(request: ConnectionRequest) -> Iterator[str]:
    for field, words in _UNKNOWN:
        if getattr(request.requester, field) is None:
            yield words
    if request.note is None and not request.connected:
        yield "whether they wrote a note"
    if request.mutual_connections is None:
        yield "whom you both know"


@cache
def _rules_version() -> str:
    written = (f"{rule.id}\0{rule.says}\0{group.written}" for rule in RULES for group in rule.looks_for)
    return sha256("\n".join(written).encode()).hexdigest()[:12]


def _versions(policy: Policy) -> Versions:
    return Versions(screener=__version__, rules=_rules_version(), policy=policy.version)
