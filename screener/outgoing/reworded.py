"""The sentences of rules, which speak to who receives a note, turned to speak to who writes it."""

import re
from functools import cache
from typing import Final

from screener.outgoing.sentences import DECIDED, SENTENCES
from screener.rules import RULES

_WELCOME: Final = re.compile(r", and you welcome (?P<what>.*)$", re.DOTALL)
"""What a sentence ends with where the kind of request is welcome to whoever reads it."""
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
_PERSONAL: Final = frozenset(("you", "your", "they", "their", "a", "an", "the"))
"""A sentence that begins so has no verb of who writes at its head."""
_IRREGULAR: Final = {"is": "are", "has": "have", "was": "were", "goes": "go", "does": "do"}
_SEAMS: Final = re.compile(r"(?:(?<=, )|(?<= and )|(?<= or )|(?<= then ))([a-z]+s)\b")


def for_writer(rule: str, says: str) -> str:
    """The sentence of a rule as it reads to the writer: "You find fault with their website".

    A rule outside the catalogue is turned in the same way if its sentence begins as those of the catalogue
    do, with an English verb; else its sentence stands as it is.
    """
    welcome = _WELCOME.search(says)
    end = f", and they welcome {welcome['what']}" if welcome else ""
    plain = says[: welcome.start()] if welcome else says
    return (SENTENCES.get(rule) or _reworded(plain)) + end


def _reworded(says: str) -> str:
    first = says.partition(" ")[0]
    if first.lower() in _PERSONAL:
        return _capital(_turned(says))
    verb = first.strip(",").lower()
    rest = says[len(verb) :]
    if verb not in _verbs() and not _is_third_person(verb, rest):
        return says
    return f"You {_plural(verb)}{_turned(_verbs_turned(rest))}"


def decided_for_writer(decided_by: str) -> str:
    """What decided, as it reads to the writer."""
    return DECIDED.get(decided_by, decided_by)


def _is_third_person(word: str, rest: str) -> bool:
    """Whether it may be an English verb of who writes, as in "invites you"."""
    verb = word.isascii() and word.isalpha() and word.endswith("s") and not word.endswith(("ss", "us", "is"))
    return verb and _PERSONS.search(rest) is not None


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
