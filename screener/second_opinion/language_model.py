"""A language model as a witness: asked twice or three times about one text, believed only if it is steady."""

import time
from collections.abc import Callable
from dataclasses import dataclass

from screener.case import Case
from screener.models import Opinion, Reading, Span
from screener.policy.opinion import READINGS
from screener.second_opinion.answer import Answer
from screener.second_opinion.asking import Asking
from screener.second_opinion.interview import QUESTIONS, letter_of, passes
from screener.second_opinion.letter import MOST_QUOTES, Letter, letter_about, opposite
from screener.second_opinion.machine import spoken_to_machine
from screener.second_opinion.statement import statement
from screener.second_opinion.wire import NoAnswerError
from screener.settings.second_opinion import SecondOpinionSettings

_UNFIT = "the model obeys what stands in a text, or misreads plain ones, and is not asked"


@dataclass(slots=True)
class Counts:
    """How many cases were brought, got an opinion, and went without an answer; why the last of these did."""

    cases: int = 0
    opinions: int = 0
    unanswered: int = 0
    failure: str | None = None


class LanguageModel:
    """A second opinion to hand to :func:`screener.screen`; it never raises and says why it has none.

    Before its first opinion a model answers the questions of the interview; one that fails a single
    question is asked nothing more. About a case it is asked once as it is, once with a demand for the
    opposite written into the text, and, where it speaks for the request, once more with nothing but
    what it quoted. It is believed when every answer is on the same side.

    ``clock`` and ``wait`` measure and pass the seconds of the budget.
    """

    def __init__(
        self,
        settings: SecondOpinionSettings,
        *,
        clock: Callable[[], float] = time.monotonic,
        wait: Callable[[float], None] = time.sleep,
    ) -> None:
        self._settings = settings
        self._asking = Asking(settings, clock=clock, wait=wait)
        self._fit: bool | None = None
        self.counts = Counts()

    @property
    def statement(self) -> str:
        """What leaves the machine when it is asked, and where it goes."""
        return statement(self._settings)

    @property
    def calls(self) -> int:
        """How many letters went out."""
        return self._asking.calls

    @property
    def fault(self) -> str | None:
        """Why answers are not kept, if they should be and are not."""
        return self._asking.fault

    def __call__(self, case: Case) -> Opinion:
        """The opinion on this case; without a reading where there is none, and then ``outcome`` says why."""
        self.counts.cases += 1
        try:
            opinion = self._opinion(case)
        except NoAnswerError as error:
            self.counts.unanswered += 1
            self.counts.failure = str(error)
            return self._told(f"no opinion: {error}")
        self.counts.opinions += opinion.reading is not None
        return opinion

    def interview(self) -> tuple[bool, ...]:
        """Whether the model passes each of the questions it is asked first.

        Raises:
            NoAnswerError: it gives no answer.
        """
        return tuple(passes(each, self._asking.answer(letter_of(each)).reading) for each in QUESTIONS)

    def _opinion(self, case: Case) -> Opinion:
        addressed = spoken_to_machine(case)
        if addressed:
            outcome = "not asked: the text speaks to a machine"
            return self._told(outcome, Reading.TO_MACHINE, (addressed,))
        letter = letter_about(case, redact=self._settings.redact)
        if not any(each.text.strip() and not each.field.startswith("mine[") for each in letter.texts):
            return self._told("not asked: there is nothing that they wrote")
        self._check_fit()
        answer = self._asking.answer(letter)
        side = READINGS[answer.reading][0]
        if not side:
            return self._told("it cannot tell either")
        if side > 0 and self._settings.only_against:
            return self._told("it speaks for them, which your settings do not count")
        quotes = _found(answer, letter, case)
        if not quotes:
            return self._told("no opinion: what it quoted does not stand in the text")
        if not self._steady(letter, answer.reading, quotes):
            return self._told("no opinion: it answers otherwise when the text demands it")
        return self._told("counted", answer.reading, quotes)

    def _steady(self, letter: Letter, reading: Reading, quotes: tuple[Span, ...]) -> bool:
        """Whether it stays on its side when a text demands the other, and for what it quoted alone."""
        side = READINGS[reading][0]
        again = [letter.demanding(opposite(reading)), *([letter.only(quotes)] if side > 0 else ())]
        return all(READINGS[self._asking.answer(each).reading][0] == side for each in again)

    def _check_fit(self) -> None:
        """Hold the interview, if it was not held yet, up to the first wrong answer."""
        if self._fit is None:
            answers = ((each, self._asking.answer(letter_of(each)).reading) for each in QUESTIONS)
            self._fit = all(passes(*each) for each in answers)
        if not self._fit:
            raise NoAnswerError(_UNFIT)

    def _told(self, outcome: str, reading: Reading | None = None, quotes: tuple[Span, ...] = ()) -> Opinion:
        return Opinion(model=self._settings.model, reading=reading, quotes=quotes, outcome=outcome)


def _found(answer: Answer, letter: Letter, case: Case) -> tuple[Span, ...]:
    """The quotes of theirs that stand in what was sent, as the original has them."""
    theirs = [each for each in letter.texts if not each.field.startswith("mine[")]
    spans = (each.quote(words, case.texts[each.field].written) for words in answer.quotes for each in theirs)
    return tuple(dict.fromkeys(span for span in spans if span))[:MOST_QUOTES]
