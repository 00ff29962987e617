"""What drafts say and never say, in every language, kind and register."""

import re
from functools import cache
from itertools import product
from typing import Any

import pytest

from screener.replies.register import _BY_LANGUAGE
from screener.replies.templates import DRAFTS, LANGUAGES, PARTS, VALUES, YES_OR_NO, Templates, _shipped
from screener.replies.variants import fitting
from screener.text import Text

REGISTERS = (True, False)
NOTHING = (
    dict.fromkeys(VALUES)
    | dict.fromkeys(YES_OR_NO, False)
    | {"wrote": True, "why": "offer", "question": "Why me?"}
)
SHARED: tuple[dict[str, Any], ...] = (
    {"person": "Amara Kettleby"},
    {"words": "We met at the fair in Lund"},
    {"words": "You found me a room in Lund", "thanked": True},
    {"employer": "Northgate Library"},
    {"school": "University of Example"},
    {"group": "Job Clubs"},
)
WHYS: tuple[dict[str, Any], ...] = (
    {"why": "stranger", "wrote": False},
    {"why": "offer"},
    {"why": "ask"},
    *(
        {"why": "ask", "ask": ask}
        for ask in ("call", "introduction", "contact", "endorsement", "promotion", "money", "advice")
    ),
)
MEMORIES: tuple[dict[str, Any], ...] = (
    {},
    {"since": "May 2023"},
    {"since": "May 2023", "last_words": "We move in on the 3rd", "name": "Marta Vell"},
    {"since": "May 2023", "last_words": "Do you still sing?", "unanswered": True, "address": "Marta"},
    {"recommended": True},
    {"since": "May 2023", "employer": "Northgate Library"},
)
KNOWN = {
    "accept": (
        *SHARED,
        *({**each, "asked": "Do you still sing?"} for each in SHARED),
        {"wrote": False},
    ),
    "ask": ({}, {"call": True}, {"wrote": False}),
    "call": MEMORIES,
}

PROMISES = re.compile(
    r"\b(i will|i'll|i’ll|get back to you|promise|keep you in mind|later|next time"
    r"|ich werde|melde mich|verspreche|später"
    r"|je (vous|te) (recontacterai|répondrai|promets)|plus tard|je reviendrai"
    r"|le prometo|te prometo|más adelante|le responderé|te responderé"
    r"|prometto|più avanti|le risponderò|ti risponderò"
    r"|prometo|mais tarde|responderei|ik beloof|ik zal|later)\b",
    re.IGNORECASE,
)
MACHINES = re.compile(
    r"\b(score[sd]?|rated|ranked|automat\w*|algorithm\w*|algorit\w*|software|tool|screen(ed|er|ing)|machine|bot"
    r"|spam|probability|chance|model|filter\w*|punkte|bewert\w*|maschin\w*|puntuación|pontuação|punteggio"
    r"|note de|probabilit\w*|wahrscheinlich\w*|(?-i:AI|KI|IA))\b",
    re.IGNORECASE,
)
GENDERED = re.compile(
    r"\b(encantad[oa]|obrigad[oa]|ravie?|lieto|lieta|enchantée?|ch[eè]re?|querid[oa]|estimad[oa]|prezad[oa]"
    r"|car[oa]|geehrte[rn]?|liebe[rn]? [A-Z]|egregi[oa]|herr|frau|monsieur|madame|señora?|senhora?|signora?"
    r"|meneer|mevrouw|désolée?|contente?|content[oa]|segur[oa]|sicur[oa]|stat[oa]|convaincue?|\w+·e)\b"
)


def values(language: str, *, formal: bool, **given: Any) -> dict[str, Any]:
    return {**NOTHING, "language": language, "formal": formal, **given}


WAYS = list(product(LANGUAGES, DRAFTS, REGISTERS))


@cache
def every_draft(language: str, kind: str, *, formal: bool) -> frozenset[str]:
    """All that can be said, with each thing that may be shared, remembered or given as a reason."""
    texts = Templates()
    return frozenset(
        texts.draft(kind, values(language, formal=formal, **known), seed=str(seed))
        for seed in range(24)
        for known in KNOWN.get(kind, WHYS)
    )


@pytest.mark.parametrize(("language", "kind", "formal"), WAYS)
def test_every_language_kind_and_register_is_said_in_several_ways(
    language: str, kind: str, formal: bool
) -> None:
    name = f"{language}/{kind}.txt"
    ways = fitting(_shipped(language, kind), name, "formal" if formal else "informal")
    assert len(ways) >= 3
    said = every_draft(language, kind, formal=formal)
    assert len(said) >= 2 * len(ways)
    for each in said:
        assert "{" not in each
        assert "None" not in each
        assert "  " not in each
        assert not re.search(r"\s[,.]|[.,]{2}|\n{3}|\?[”“]\.", each)
        assert len(each) < 700


@pytest.mark.parametrize(("language", "kind", "formal"), WAYS)
def test_no_draft_promises_or_tells_how_it_came_about_or_guesses_a_gender(
    language: str, kind: str, formal: bool
) -> None:
    for each in every_draft(language, kind, formal=formal):
        assert not PROMISES.search(each), each
        assert not MACHINES.search(each), each
        assert not GENDERED.search(each), each


@pytest.mark.parametrize(("language", "kind", "formal"), WAYS)
def test_a_draft_keeps_to_its_register(language: str, kind: str, formal: bool) -> None:
    marks = _BY_LANGUAGE[language]
    for each in every_draft(language, kind, formal=formal) if language != "en" else ():
        forms = {word.form for word in Text("note", each.partition("\n")[2]).words}
        wrong = marks.informal if formal else marks.formal
        assert not forms & wrong, (forms & wrong, each)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_no_is_clear_thanks_and_wishes_and_gives_its_reason(language: str) -> None:
    wishes = re.compile(
        r"wish|hope|wünsch|hoffe|souhait|espère|deseo|desejo|espero|augur|spero|wens|hoop|voto", re.IGNORECASE
    )
    for formal in REGISTERS:
        reasons = {
            Templates().draft("decline", values(language, formal=formal, **why), seed="one") for why in WHYS
        }
        assert len(reasons) == len(WHYS)
        assert all(wishes.search(each) for each in every_draft(language, "decline", formal=formal))


@pytest.mark.parametrize(("language", "formal"), list(product(LANGUAGES, REGISTERS)))
def test_an_answer_names_what_is_shared_and_asks_the_question(language: str, formal: bool) -> None:
    for shared in SHARED:
        for seed in "abcdefgh":
            said = Templates().draft("accept", values(language, formal=formal, **shared), seed=seed)
            assert str(next(iter(shared.values()))) in said
            assert "Why me?" in Templates().draft("ask", values(language, formal=formal), seed=seed)


def test_every_part_of_every_language_is_there() -> None:
    for language, part in product(LANGUAGES, (*DRAFTS, *PARTS)):
        assert _shipped(language, part).strip()
