"""How brittle each rule is: the share of its own examples, each changed a little, on which it still fires.

An example is changed by one word class at a time: adverbs, adjectives or articles dropped, a word of a
shared vocabulary exchanged for another of it, ``I'm`` said as ``I am``, numbers and firms changed, a
letter slipped, and so on. No rule fires on all of them, nor should it; one that fires on few knows a
sentence, not a thing. The same on each run.

Usage: python tools/mutate_examples.py [--rule ID]
"""

import argparse
import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from random import Random

from screener.models import ConnectionRequest, Owner
from screener.network.campaigns import Campaigns
from screener.network.graph import Network
from screener.rules import RULES, see
from screener.rules.kit import Rule
from screener.rules.particulars import in_english
from screener.rules.phrases import flatten
from screener.rules.words import VOCABULARY, single_words
from screener.screen import case_of
from screener.swap.rewrite import Change, rewritten
from screener.swap.spelling import misspelled, without_articles
from screener.text import Text
from tests.test_rules import request_of

Mutation = Callable[[str, Random], str]
"""How a text is changed."""

_ADVERB = re.compile(
    r" (?:[a-z]{2,}ly|very|really|just|also|quite|still|so|too|rather|simply|pretty|even|actually)(?= [a-z])"
)
_ADJECTIVE = re.compile(
    r" (?:[a-z]{2,}(?:ful|ous|ive|ible|able|ical|less)|new|great|good|free|quick|short|small|large|big|best"
    r"|amazing|nice|old|whole|real|little|local|kind|brief|simple|easy|strong|full|main|own)(?= [a-z])"
)
_GREETING = re.compile(
    r"^(?:hi|hello|hey|dear|good (?:morning|afternoon|evening))\b[^.!?,\n]{0,25}[,.!]\s*", re.IGNORECASE
)
_OPENER = "Good morning, I hope you are well. "
_SENTENCE = re.compile(r"\w [^.!?]*[.!?]$")
_FIRM = re.compile(r"(?<=[a-z] )[A-Z][a-z]{3,}\b(?! [A-Z])")
_SHORT = (
    ("I am", "I'm"),
    ("I have", "I've"),
    ("we are", "we're"),
    ("you are", "you're"),
    ("do not", "don't"),
    ("it is", "it's"),
    ("I will", "I'll"),
    ("that is", "that's"),
    ("we have", "we've"),
    ("can not", "can't"),
)
_ALIKE = 12
"""Vocabularies of more single words than this hold words that are not alike."""
_GRAMMAR = single_words("common_word", "first_person", "second_person", "third_person", "denial", "ourselves")
_SINGLE = {
    name: [each[0] for each in entries if len(each) == 1 and "*" not in each[0] and each[0] not in _GRAMMAR]
    for name, entries in flatten(VOCABULARY).items()
}


def _exchanged(text: str, chance: Random) -> str:
    """One word of a shared vocabulary for another of it."""
    words = [word for word in Text("", text).words if word.kind == "word"]
    places = [(word, group) for word in words for group in _BY_WORD.get(word.form, ())]
    if not places:
        return text
    word, group = chance.choice(places)
    other = chance.choice([each for each in _SINGLE[group] if each != word.form])
    return text[: word.start] + other + text[word.end :]


def _by_word() -> Mapping[str, list[str]]:
    groups = defaultdict(list)
    for name, words in _SINGLE.items():
        if 1 < len(words) <= _ALIKE:
            for word in words:
                groups[word].append(name)
    return groups


_BY_WORD = _by_word()


def _other_length(text: str, _: Random) -> str:
    for long, short in _SHORT:
        if re.search(rf"\b{short}\b", text, re.IGNORECASE):
            return re.sub(rf"\b{short}\b", long, text, flags=re.IGNORECASE)
        if re.search(rf"\b{long}\b", text, re.IGNORECASE):
            return re.sub(rf"\b{long}\b", short, text, flags=re.IGNORECASE)
    return text


def _one_word_less(text: str, chance: Random) -> str:
    words = [word for word in Text("", text).words if word.kind == "word"]
    word = chance.choice(words) if words else None
    return text[: word.start].rstrip() + text[word.end :] if word else text


HOLDING: Mapping[str, Mutation] = {
    "two spaces": lambda text, _: text.replace(" ", "  "),
    "curly quotes": lambda text, _: text.replace("'", "’"),
    "capitals": lambda text, _: text.upper(),
    "opener": lambda text, _: _OPENER + text if _SENTENCE.search(text) and not text.isupper() else text,
}
"""What must not matter; ``tests/test_mutants.py`` holds all rules to it."""

CHANGING: Mapping[str, Mutation] = {
    "small letters": lambda text, _: text.lower(),
    "adverbs": lambda text, _: _ADVERB.sub("", text),
    "adjectives": lambda text, _: _ADJECTIVE.sub("", text),
    "articles": lambda text, _: without_articles(text, "en"),
    "greeting": lambda text, _: _GREETING.sub("", text),
    "I am / I'm": _other_length,
    "numbers": lambda text, _: re.sub(r"[1-8]", lambda digit: str(int(digit[0]) + 1), text),
    "firms": lambda text, _: _FIRM.sub("Halvern", text),
    "commas": lambda text, _: text.replace(",", ""),
    "end mark": lambda text, _: text.rstrip(".!"),
    "exchange": _exchanged,
    "exchange 2": _exchanged,
    "word less": _one_word_less,
    "word less 2": _one_word_less,
    "slip": misspelled,
}
"""What changes the words a little and, mostly, not what is meant; in English."""


_FEW = 4
"""So few words may be English without a common English word."""


@dataclass(slots=True)
class Held:
    """How often a rule was tried and held, by mutation."""

    tried: Counter[str] = field(default_factory=Counter)
    held: Counter[str] = field(default_factory=Counter)

    @property
    def share(self) -> float:
        """The share of mutants on which it still fires, in [0, 1]; 1 without any."""
        return self.held.total() / self.tried.total() if self.tried else 1.0


def mutants(
    request: ConnectionRequest, mutations: Mapping[str, Mutation], seed: str
) -> Iterator[tuple[str, ConnectionRequest]]:
    """The request under each of these mutations that changes it."""
    for name, mutation in mutations.items():
        mutant = rewritten(request, _seeded(mutation, Random(f"{seed} {name}")))
        if mutant != request:
            yield name, mutant


def _seeded(mutation: Mutation, chance: Random) -> Change:
    return lambda text: mutation(text, chance)


def tried(rule: Rule, mutations: Mapping[str, Mutation]) -> Iterator[tuple[str, bool, ConnectionRequest]]:
    """Each mutant of the rule's English examples: the mutation, whether the rule fires, the mutant."""
    for number, example in enumerate(rule.fires):
        request = request_of(example)
        owner, network = Owner.model_validate(example.owner), Network.from_edges(example.knows)
        others = [request_of(each) for each in example.others]
        texts = case_of(request, owner, network).texts.values()
        if any(len(text.words) > _FEW for text in texts) and not in_english(texts):
            continue
        for name, mutant in mutants(request, mutations, f"{rule.id} {number}"):
            case = case_of(mutant, owner, network, Campaigns.of([mutant, *others]))
            yield name, rule.id in {each.rule for each in see(case)}, mutant


def main() -> None:
    """Print the table, most brittle first, or the mutants on which one rule fell silent."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rule", help="print the mutants on which this rule no longer fires")
    wanted = parser.parse_args().rule
    mutations = {**HOLDING, **CHANGING}
    table = {rule.id: Held() for rule in RULES}
    for rule in RULES:
        if wanted in (None, rule.id):
            for name, fires, mutant in tried(rule, mutations):
                table[rule.id].tried[name] += 1
                table[rule.id].held[name] += fires
                if wanted and not fires:
                    print(f"{name}: {' / '.join(_texts(mutant))}")
    if not wanted:
        print("\n".join(_told(table, list(mutations))))


def _texts(request: ConnectionRequest) -> Iterator[str]:
    yield from (request.note.text,) if request.note else ()
    yield from (turn.text for turn in request.history or ())
    yield from (text for text in (request.requester.headline, request.requester.about) if text)


def _told(table: Mapping[str, Held], mutations: list[str]) -> Iterator[str]:
    yield f"{'rule':38}{'mutants':>8}{'held':>7}  fell silent under"
    for rule, held in sorted(table.items(), key=lambda each: each[1].share):
        lost = ", ".join(f"{name} {n}" for name, n in (held.tried - held.held).most_common(4))
        yield f"{rule:38}{held.tried.total():8}{held.share:7.2f}  {lost}"
    yield ""
    for name in mutations:
        of = sum(held.tried[name] for held in table.values())
        yield f"{name:38}{of:8}{sum(held.held[name] for held in table.values()) / max(of, 1):7.2f}"
    of = sum(held.tried.total() for held in table.values())
    yield f"{'all':38}{of:8}{sum(held.held.total() for held in table.values()) / max(of, 1):7.2f}"


if __name__ == "__main__":
    main()
