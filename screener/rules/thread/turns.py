"""The turns of a conversation, and what the owner's own turns say: a refusal, pleasure, a question."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from itertools import pairwise

from screener.case import Case
from screener.models import Span
from screener.rules.kit import Seen, phrases
from screener.rules.languages.refusals import REFUSALS
from screener.rules.scan import Phrases
from screener.text import BREAK, MARKS, QUESTION, Text

REFUSES = phrases(
    "no (thanks|thank|thx|ty|need|interest|capacity|budget|plans|sorry)",
    "(thanks|thank you) [very much] but",
    "^ no $",
    "^ (not today|not now|never|nope|nah|pass|stop|enough) $",
    "(not|isnt|wasnt|never|no longer) [really|currently|actually|something|quite|very|at all] (interested|for me|for us|looking|keen|in the market|needed|convinced|tempted|comfortable|moving|buying|a fit|my thing|my area|my field|today|this time|this year|at the moment|right now|at this time|at present|ready|joining|in need|something we|something i|allowed|relevant|required)",
    "{ill} (pass|decline|rather not|rather i didnt|leave it|leave that|say no|skip|give it a miss|stick with|stay with|stay out|refuse|opt out|have to say no)",
    "rather (not|you didnt)",
    "{wont} [really|currently|usually|normally|generally|actually|think|ever] (need|want|have time|have the time|do|buy|take|pay|pass|sell|post|accept|sign|share|give|use|invest|wish|work with|help|make|afford|announce|recommend|commit|require|add|put|hand|respond|join|attend|write|touch|do that)",
    "(im|i am|were|we are|am|are) [all|already|quite|very|well|perfectly|pretty|fully] (covered|sorted|set|happy|fine|settled|content|suited|supplied|staying|snowed under|tied in|busy|swamped|under contract|retired|not)",
    "(already|weve|we have|have|got|ive|i have) [already|got|just] (someone|somebody|a supplier|a provider|a contract|a broker|an agency|a partner|an accountant|a person|signed|renewed|an arrangement|our own|one already|one thanks|one thank you)",
    "(staying|stay|stick|sticking) (where|put|with)",
    "(take|remove) me (off|from)",
    "(unsubscribe|dont contact|do not contact|please stop|stop writing|stop sending|leave me|please dont|kindly dont|drop it|off please)",
    "(its|the answer is|still|firm|thats|again|then) [a|still a] no",
    "(outside|beyond|against) (what|the|our) (we agreed|rules|agreement|scope|policy)",
    "dont want any [more]",
    "lets leave it",
    "(im|i am|were|we are) (good|all set|all good) [thanks|thank|for now|as we are|without]",
    "(do|handle|have|manage|run) (it|that|this|them|those) (in house|internally|ourselves|myself)",
    "{wont} (see|think|feel|believe) .. (fit|need|right for|for us|for me|useful|interested|worth)",
    "(prefer|rather) not",
    "(dont|do not) have [the|any] (budget|money|funds|capacity|need|room)",
    "stop (messaging|sending|contacting|writing|emailing|calling|it|this)",
    "(signed|renewed|went|gone) with (someone|somebody|another)",
    "(have to|must|will|need to|going to|ill|i) decline",
    "hard (pass|no)",
    "prefer to (keep|connect|stay|leave)",
    "only (endorse|recommend|connect|accept|review|share|work|vouch) _",
    "(dont|do not) know you",
    "fully (staffed|booked|committed)",
    "(as i said|i said no|already said no|again no)",
    "(dont|do not|never) contact",
    "(be in touch|let you know|get in touch|reach out|come back to you) if",
    "happy with (our|my|the|what|whom|who) _",
    "not (the right person|my department|my decision|my call|my remit|something for|one for)",
    "(sounds|looks|smells|reads) like a (pitch|sale|sales|scam|template|advert|ad)",
    "not [really] (needed|necessary|worth it)",
    "(please|kindly) (remove|dont|do not|stop|unsubscribe|delete)",
    "{wont} (handle|deal|manage|decide|look at|consider|change|switch|move|plan|offer|promote|publish|download|click|install|attend|speak at|lend|donate|sponsor)",
    "afraid (not|i cant|that wont|we cant|we dont|its|i dont|no)",
    "(wont|isnt|not) [be] possible",
    "(wrong person|wrong man|wrong woman|wrong one|wrong address|wrong number)",
    "(every success|wish you well|wish you all|good wishes|every good wish) [with|for|to|in]",
    "(too busy|no capacity|bad time|snowed under|full plate)",
    "(that isnt|thats not|this isnt|thats no) _",
    "(leave it there|leave it at that|id decline|i decline|we decline|i pass|another time|maybe later|maybe next year)",
    *REFUSALS,
)
"""The owner says no, however kindly."""

POSTPONES = phrases(
    "(try|ask|ring|get back) (me|us|back|again|to me|to us) .. (in|after|on|next|again|when|then|once)",
    "check back",
    "(after|until|before) the (summer|holidays|budget|new year|audit|exams|harvest|winter|spring|autumn)",
)
"""The owner says: not now, but later."""

PLEASED = phrases(
    "(yes|yeah|yep|sure|certainly|absolutely|definitely|gladly) [please|thanks|of course|happy|with]",
    "(happy|glad|delighted|pleased|love|honoured|honored|thrilled|willing) to",
    "(go on|go ahead|ask away|fire away|try me|send it|send them|tell me more|count me in|im in|deal|done|youre on|sold|lets do it|see you)",
    "(thats|that is|its|it is|what a|how|youre|you are|so|very) [a|so|very|really|such|an] (great|brilliant|lovely|wonderful|fantastic|perfect|kind|helpful|generous|star|lifesaver|relief|pleased|useful|marvellous|terrific|good|gem|legend|hero|treat|sweet|amazing|thoughtful|nice|exciting|fun)",
    "(brilliant|lovely|wonderful|fantastic|perfect|excellent|amazing|marvellous|splendid|great|superb|cheers|bless you|you star|congratulations|congrats)",
    "(good questions|good question|good point|good idea|good timing|well spotted|well done|nice idea|of course|no charge|on me|my treat)",
    "(good|great|lovely|nice) to (hear|know|see)",
    "(works for me|suits me|that works|looking forward|cant wait|id like that|id love|id be glad|id be happy|i would love|i would like that|please do|very much|will do)",
    "sounds (good|great|fun|lovely|nice|interesting|fair|right|perfect)",
    "ill (bring|be there|tell|send|ask|ring|take|have|come|look|pass|see|call)",
    "(come|pop|drop) (by|round|along|in|over)",
    "(ask for|call|ring) me",
    "(thank you|thanks) (so much|for telling|for letting|for asking|for remembering|for the|for writing|for saying|for coming|for your|for sending|for doing)",
    "(made|make) (me|my|our|us) (laugh|smile|day|week|cry)",
    "(haha|ha|hahaha|lol|hehe)",
    "(whats the|which day|how can i help|what would you need|what do you need|what would you like|how did it go|when can i)",
    "(i owe you|much appreciated|appreciate it|youve saved|you saved|you remembered|grateful|youre welcome)",
    "{weekday} .. (works|fine|suits|good|is best|ok)",
)
"""The owner agrees, thanks or laughs."""


@dataclass(frozen=True, slots=True)
class Turn:
    """One turn that holds a word or a mark; ``mine`` when the owner wrote it."""

    mine: bool
    text: Text
    sent_at: datetime | None

    def says(self, what: Phrases, seen: Seen) -> bool:
        """Whether ``what`` matches in this turn."""
        return what in seen.found.get(self.text.field, {})

    def quotes(self, what: Phrases, seen: Seen) -> Iterator[Span]:
        """The words of this turn that match ``what``."""
        for first, last in seen.found.get(self.text.field, {}).get(what, ()):
            yield self.text.quote(first, last)

    def opening(self) -> Span:
        """Its first sentence."""
        words = self.text.words
        end = next((at for at, word in enumerate(words) if at and word.form in MARKS), len(words) - 1)
        return self.text.quote(0, end)

    @property
    def asks(self) -> bool:
        """Whether there is a question mark in it."""
        return any(word.form == QUESTION for word in self.text.words)

    def questions(self) -> Iterator[Span]:
        """Its sentences that end in a question mark."""
        first = 0
        for at, word in enumerate(self.text.words):
            if word.form == QUESTION:
                if at > first:
                    yield self.text.quote(first, at)
                first = at + 1
            elif word.form == BREAK:
                first = at + 1


def turns(case: Case) -> tuple[Turn, ...]:
    """The conversation so far, oldest first, without turns that hold no word or mark."""
    found = []
    for number, message in enumerate(case.turns):
        mine = message.author == "me"
        text = case.texts.get(f"mine[{number}]" if mine else f"history[{number}]")
        if text is not None and text.words:
            found.append(Turn(mine, text, message.sent_at))
    return tuple(found)


def refuses(turn: Turn, seen: Seen) -> bool:
    """Whether the owner says no in this turn."""
    return turn.mine and turn.says(REFUSES, seen) and not turn.says(POSTPONES, seen)


def pleased(turn: Turn, seen: Seen) -> bool:
    """Whether the owner is glad in this turn and refuses nothing in it."""
    return turn.mine and turn.says(PLEASED, seen) and not turn.says(REFUSES, seen)


def after_refusal(case: Case, seen: Seen) -> tuple[Turn, ...]:
    """Their turns after the owner first said no; none if the owner was glad again later."""
    conversation = turns(case)
    for number, turn in enumerate(conversation):
        if refuses(turn, seen):
            later = conversation[number + 1 :]
            if any(pleased(each, seen) for each in later):
                return ()
            return tuple(each for each in later if not each.mine)
    return ()


def replies(case: Case) -> Iterator[tuple[Turn, Turn]]:
    """Each turn of the owner with their answer to it."""
    for turn, answer in pairwise(turns(case)):
        if turn.mine and not answer.mine:
            yield turn, answer
