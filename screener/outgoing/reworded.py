"""The sentences of rules, which speak to who receives a note, turned to speak to who writes it."""

import re
from functools import cache
from typing import Final

from screener.rules import RULES

_OWN: Final = {
    "headline.coaches-owners": "You coach or advise people like them for a fee",
    "headline.learning-or-looking": "You study, look for work, change careers or have retired",
    "headline.speaks-to-reader": "Your headline speaks to them like an advertisement",
    "headline.cut-off": "Your headline is cut off in the middle of an offer",
    "note.acts-as-agreed": "You act as if they had already agreed",
    "note.firm-for-firms": "You tell what your firm does for a kind of customer",
    "note.in-return": "You hold out something in return for their support",
    "note.mass-mail": "It reads as if written to many people at once",
    "note.advertising": "It reads like an advertisement",
    "note.only-about-self": "You speak of yourself and your business, and ask nothing about them",
    "note.points-at-nothing": "It says nothing in particular",
    "note.shows-own-work": "You point them to your own book, channel or page",
    "note.speaks-as-firm": "You speak as a firm does: we, never I, and nothing in particular",
    "note.speaks-for-peers": "You say what people in their trade lose or fear",
    "note.speaks-of-a-kind": "You speak of a kind of people instead of them",
    "note.tale-of-success": "You tell how others gained with your help",
    "note.template-residue": "It is a form letter: a slot left unfilled, or addressed to anyone",
    "note.uninvited-work": "You did work for them that they did not order",
    "note.wants-you-back": "You ask, as a firm, to go on writing to them, or want them back",
    "note.asks-more-than-it-tells": "It asks or promises more than it tells",
    "asks.buying-questions": "You ask what a seller needs to know",
    "asks.decision-maker": "You ask who decides",
    "asks.scripted-words": "You write their words for them, or pay for them in goods",
    "welcome.changes-place": "You start, leave or apply somewhere you name",
    "welcome.knows-who-you-know": "You name somebody whom you both know",
    "welcome.just-follows": "You only want to read along with what they write",
    "welcome.learner-or-applicant": "You learn or apply, and say for what",
    "welcome.met-you": "You say where you met, with a detail",
    "welcome.recent-talk": "You follow on from a talk you two had",
    "welcome.small-favour": "You ask a small favour on the strength of something you share",
    "welcome.someone-you-know": "You name someone they know and what that person said",
    "welcome.writes-or-researches": "You write or research something, and say what",
    "network.names-shared-contact": "You name someone you both know",
    "network.claims-people-in-common": "You mention people in common without naming them",
    "welcome.congratulates": "You congratulate them on news that you name",
    "welcome.local-invitation": "It is about something local and unpaid",
    "welcome.shared-sorrow-or-joy": "You share a sorrow or a joy that you know of",
    "welcome.thanks-you": "You thank them for something you name",
    "welcome.very-particular": "Hardly a clause without a thing, a place or a day",
    "thread.newsletter": "It reads like a mailing to everyone",
    "thread.wrong-name": "You greet them by somebody else’s name",
    "network.many-in-common": "You know many of the same people",
    "network.some-in-common": "You know some of the same people",
    "network.few-in-common": "You know one or two of the same people",
    "network.nobody-in-common": "You know none of the same people",
    "network.known-from-work": "You know each other from work",
    "network.known-from-private-life": "You know each other from private life",
    "network.known-from-group": "They know you from a group",
    "network.stranger": "You do not know each other",
    "network.same-words-from-others": "It is a copy of what others sent them",
    "network.ring": "Yours is one of several new-looking accounts of one firm",
    "profile.commercial-signature": "You sign as a seller, and the words above do not say so",
    "profile.unsaid-product": "You sell something, and the note does not say so",
    "profile.about-sells": "Your profile sells to whoever reads it",
    "safety.strange-warmth": "As a stranger you turn personal or smitten",
    "wording.reads-unwelcome": "It reads like messages that people were not glad of",
    "wording.reads-welcome": "It reads like messages that people were glad of",
}
"""Rules whose sentence is about the note and not who writes it, or is built in another way."""

_HELPING: Final = (
    "both|can|could|did|do|had|have|may|might|were|will|would"
    "|agreed|answered|asked|bought|clicked|gave|ignored|know|like|met|order|own|pay|said|share|show|went|worked|write|wrote"
)
_PERSONS: Final = re.compile(
    rf"\b(?:(?P<subject>you)(?=\s+(?:{_HELPING})\b)|(?P<you>you(?:r|rs|rself)?)"
    r"|(?P<they>they|them|theirs?|themselves))\b",
    re.IGNORECASE,
)
_TURNED: Final = {
    "you": "them",
    "your": "their",
    "yours": "theirs",
    "yourself": "themselves",
    "they": "you",
    "them": "you",
    "their": "your",
    "theirs": "yours",
    "themselves": "yourself",
}
_IRREGULAR: Final = {"is": "are", "has": "have", "was": "were", "goes": "go", "does": "do"}
_SEAMS: Final = re.compile(r"(?:(?<=, )|(?<= and )|(?<= or )|(?<= then ))([a-z]+s)\b")


def for_writer(rule: str, says: str) -> str:
    """The sentence of a rule as it reads to the writer: "You find fault with their website".

    Rules outside the catalogue are turned in the same way, so far as their sentence allows.
    """
    if rule in _OWN:
        return _OWN[rule]
    first = says.partition(" ")[0].lower()
    if first in ("you", "your", "they", "their", "a", "an", "the"):
        return _capital(_turned(says))
    verb = first.strip(",")
    return f"You {_plural(verb)}{_turned(_verbs_turned(says[len(verb) :]))}"


def _capital(sentence: str) -> str:
    return sentence[:1].upper() + sentence[1:]


def _turned(sentence: str) -> str:
    """Who receives becomes they, who writes becomes you; both at once."""

    def other(found: re.Match[str]) -> str:
        word = found[0].lower()
        turned = "they" if found["subject"] else _TURNED[word]
        return _capital(turned) if found[0][0].isupper() else turned

    return _PERSONS.sub(other, sentence)


def _verbs_turned(rest: str) -> str:
    """Further verbs of who writes: those that begin the sentence of some rule."""
    return _SEAMS.sub(lambda found: _plural(found[1]) if found[1] in _verbs() else found[1], rest)


@cache
def _verbs() -> frozenset[str]:
    return frozenset(rule.says.partition(" ")[0].lower() for rule in RULES)


def _plural(verb: str) -> str:
    """As in "find" of "finds"; what does not end so stays."""
    if verb in _IRREGULAR:
        return _IRREGULAR[verb]
    if verb.endswith("ies"):
        return verb[:-3] + "y"
    if verb.endswith(("sses", "shes", "ches", "xes", "zzes")):
        return verb[:-2]
    return verb[:-1] if verb.endswith("s") and not verb.endswith("ss") else verb
