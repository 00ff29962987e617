"""What is named only to be denied or told of others: "no need for a call", "people keep selling me leads"."""

from collections.abc import Iterable, Iterator
from typing import Final

from screener.rules.kit import WORDS, Seen, phrases
from screener.rules.scan import Match, Phrases
from screener.text import MARKS, Text, forms

DENIES: Final = phrases(
    "(im|i am|we are|am|are) (not|neither|never) [just|really|even|actually] (asking|looking for|looking to|trying|going to ask|here to|after|selling|offering|recruiting|pitching|raising|an|a|writing to|writing for|interested in|in|one of)",
    "(i|we|ill|well) (dont|do not|never|wont|will not|shant|cant|cannot|didnt|did not|refuse to|havent|have not|no longer) [really|even|actually|currently] (want|need|offer|sell|ask|promise|pitch|provide|said|say|use|buy|have|expect|charge|hope|intend|mean|do|wish|think|claim|claimed|offered|promised|call|run|make|give)",
    "(i|we) (have|want|need|offer|expect) no",
    "(no|theres no|there is no|without) need (for|to|of)",
    "(you dont have to|you do not have to|you neednt|you need not|nobody is asking you to|no one is asking you to)",
    "(please|kindly) (dont|do not) (send|call|ring|sell|show|offer|book)",
    "(it isnt|its not|this isnt|this is not|it is not|thats not|isnt|nothing) (about|for|to do with|another)",
    "(none|neither|nobody|no one) (of us|of them|here) (needs|wants|asked|asks|sells)",
    "(turned down|said no to|refused|declined|got rid of|unsubscribed from|fell for|regret|regretted) [a|an|the|your|all|these|those|their|his|her|having|being]",
    "(im|i am|we are|were) [so|rather|really] (tired of|fed up with|sick of) _",
    "(ich|wir) (will|wollen|mochte|mochten|brauche|brauchen|verkaufe|verkaufen|biete|bieten|suche|suchen|bitte|bitten|verspreche|versprechen|habe|haben|bin|sind) [ihnen|dir|euch|sie|dich|hier|auch|gar|wirklich] (nicht|nichts|kein|keine|keinen|keinerlei)",
    "(kein|keine|keinen) (anruf|call|telefonat|termin|meeting|antwort) (notig|notwendig|erforderlich)",
    "(es geht|geht es) [mir|uns|hier] (nicht|weder) um",
    "(je|nous|j) (ne|n) [vous|te|cherche|vends|veux|demande|propose|offre|suis|promets] [_] (pas|rien|aucun|aucune|jamais|ni)",
    "(pas besoin|inutile|sans) (de|d)",
    "no (quiero|queremos|busco|buscamos|vendo|vendemos|ofrezco|ofrecemos|necesito|necesitamos|pido|pedimos|prometo|vengo a|pretendo|le pido|te pido)",
    "nao (quero|queremos|procuro|procuramos|vendo|vendemos|ofereco|oferecemos|preciso|precisamos|peco|pedimos|prometo|venho|pretendo)",
    "non (voglio|vogliamo|cerco|cerchiamo|vendo|vendiamo|offro|offriamo|chiedo|chiediamo|prometto|intendo|le chiedo|ti chiedo|ho bisogno)",
    "(ik|wij|we) (wil|willen|verkoop|verkopen|zoek|zoeken|vraag|vragen|bied|bieden|beloof|beloven|heb|hebben|ben|zijn|hoef|hoeven) [u|je|jullie|hier|ook|echt] (niet|niets|geen|niks)",
)
"""Words after which, up to the next comma, nothing is asked for or offered."""

TELLS: Final = phrases(
    "(people|agencies|agents|strangers|recruiters|sellers|they|callers|others|salespeople|salesmen|everybody|everyone) (keep|keeps|kept|constantly|always) (telling|promising|offering|writing|calling|asking|trying|sending|selling) _",
    "(i was|we were|was|were|been|got|i am|we are|being) [just|recently|once|also] (offered|sold|promised|talked into|scammed|cheated|tricked|approached about|approached by|approached with|called about|asked to buy|asked to pay)",
    "(we were|i was) told (our|my) _",
    "(he|she|they|someone|somebody|man|woman|agency|firm|caller|stranger|boss|director|manager|namesake|competitor|one) [who] [_] (offered|promised|sold|asked|wanted|wants|charged|sent) (me|us|my|our)",
    "(someone|somebody|a man|a woman|a stranger) (wrote|writes|called|rang|phoned|says|said|claims|claimed|told) [to] [me|us] [he|she|they|that|about]",
    "(i|we) (get|got|receive|received|have had|had) .. (messages|calls|letters|mails|emails|offers|notes|pitches|spam) _",
    "(used to|would always) (call|write|ring|phone|sell|offer|send) [me|us] _",
    "(if|when|whenever) (anyone|anybody|someone|somebody) (tells|asks|offers|writes|calls|sends|says|claims|promises) [to|that|you|me|us]",
)
"""Words after which, to the end of the sentence, others speak."""

REVERSED: Final = (DENIES, TELLS)
_GOES_ON: Final = frozenset(
    forms(
        "but just only instead rather however though aber sondern nur mais seulement pero sino solo mas ma soltanto"
        " maar alleen"
    )
)
"""Words with which someone goes on to say what they do mean."""
_NO: Final = frozenset(
    forms(
        "not no never neither nothing dont doesnt didnt wont cant cannot havent shant neednt isnt without no nicht nichts"
        " kein keine keinen ne n pas nao non niet niets geen niks"
    )
)
"""Words that deny what follows them, and not what begins with them."""
_FARTHEST: Final = 14
"""So many words further on it is another thought."""


def meant(seen: Seen, said: frozenset[Phrases]) -> Seen:
    """What was found, without matches of ``said`` that begin among words denied or told of others."""
    if not seen.all_found.intersection(REVERSED):
        return seen
    found = dict(seen.found)
    for text in seen.case.reading(*WORDS):
        reversed_at = frozenset(_reversed(text, seen))
        if reversed_at:
            found[text.field] = dict(_left(found[text.field].items(), reversed_at, said))
    return Seen(seen.case, found)


def _left(
    found: Iterable[tuple[Phrases, tuple[Match, ...]]], reversed_at: frozenset[int], said: frozenset[Phrases]
) -> Iterator[tuple[Phrases, tuple[Match, ...]]]:
    for what, matches in found:
        kept = tuple(match for match in matches if match[0] not in reversed_at) if what in said else matches
        if kept:
            yield what, kept


def _reversed(text: Text, seen: Seen) -> Iterator[int]:
    """The places of the words that are denied or told of others."""
    found = seen.found.get(text.field, {})
    for what in REVERSED:
        for first, last in found.get(what, ()):
            no = (at for at in range(first, last) if text.words[at].form in _NO)
            yield from _behind(text, next(no, last), to_comma=what is DENIES)


def _behind(text: Text, last: int, *, to_comma: bool) -> Iterator[int]:
    words = text.words
    for at in range(last + 1, min(len(words), last + 1 + _FARTHEST)):
        comma = to_comma and any(sign in text.written[words[at - 1].end : words[at].start] for sign in ",;")
        if comma or words[at].form in MARKS or words[at].form in _GOES_ON:
            return
        yield at
