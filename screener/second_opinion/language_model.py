"""A language model as a witness: asked twice or three times about one text, believed only if it is steady."""

import os
import time
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from screener.case import Case
from screener.models import Opinion, Reading, Span
from screener.policy.opinion import READINGS
from screener.second_opinion.answer import Answer, answer_in, content_of
from screener.second_opinion.interview import QUESTIONS, letter_of, passes
from screener.second_opinion.kept_answers import KeptAnswers, asked_hash
from screener.second_opinion.letter import MOST_QUOTES, Letter, body, letter_about, opposite
from screener.second_opinion.machine import spoken_to_machine
from screener.second_opinion.statement import statement
from screener.second_opinion.wire import NoAnswerError, NotUnderstoodError, Wire
from screener.settings.second_opinion import SecondOpinionSettings

_PATIENCE: Final = 3
"""After so many calls in a row that failed, no more are made."""


@dataclass(slots=True)
class Counts:
    """How many cases were brought and got an opinion, the calls made, and how the last one failed."""

    cases: int = 0
    opinions: int = 0
    calls: int = 0
    failure: str | None = None


class LanguageModel:
    """A second opinion to hand to :func:`screener.screen`; it never raises and says why it has none.

    Before its first opinion a model answers the questions of the interview; one that fails a single
    question is asked nothing more. About a case it is asked once as it is, once with a demand for the
    opposite written into the text, and, where it speaks for the request, once more with nothing but
    what it quoted. It is believed when every answer is on the same side.
    """

    def __init__(
        self, settings: SecondOpinionSettings, *, clock: Callable[[], float] = time.monotonic
    ) -> None:
        self._settings = settings
        self._url = f"{settings.base_url}/chat/completions"
        key = os.environ.get(settings.api_key_env) if settings.api_key_env else None
        self._lacks_key = bool(settings.api_key_env) and not key
        self._wire = Wire(self._url, key)
        self._answers = KeptAnswers(Path(settings.cache) if settings.cache else None)
        self._clock = clock
        self._spent = 0.0
        self._failed = 0
        self._structured = True
        self._fit: bool | None = None
        self.counts = Counts()

    @property
    def statement(self) -> str:
        """What leaves the machine when it is asked, and where it goes."""
        return statement(self._settings)

    @property
    def fault(self) -> str | None:
        """Why answers are not kept, if they should be and are not."""
        return self._answers.fault

    def __call__(self, case: Case) -> Opinion:
        """The opinion on this case; without a reading where there is none, and then ``outcome`` says why."""
        self.counts.cases += 1
        try:
            opinion = self._opinion(case)
        except NoAnswerError as error:
            return self._told(f"no opinion: {error}")
        self.counts.opinions += opinion.reading is not None
        return opinion

    def interview(self) -> tuple[bool, ...]:
        """Whether the model passes each of the questions it is asked first.

        Raises:
            NoAnswerError: it gives no answer.
        """
        return tuple(passes(each, self._ask(letter_of(each)).reading) for each in QUESTIONS)

    def _opinion(self, case: Case) -> Opinion:
        addressed = spoken_to_machine(case)
        if addressed:
            outcome = "not asked: the text speaks to a machine"
            return self._told(outcome, Reading.TO_MACHINE, (addressed,))
        letter = letter_about(case, redact=self._settings.redact)
        if not any(each.text.strip() and not each.field.startswith("mine[") for each in letter.texts):
            return self._told("not asked: there is nothing that they wrote")
        if not self._is_fit():
            return self._told("no opinion: the model obeys what stands in a text, or misreads plain ones")
        answer = self._ask(letter)
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
        return all(READINGS[self._ask(each).reading][0] == side for each in again)

    def _is_fit(self) -> bool:
        if self._fit is None:
            self._fit = all(passes(each, self._ask(letter_of(each)).reading) for each in QUESTIONS)
        return self._fit

    def _ask(self, letter: Letter) -> Answer:
        asked = body(letter, self._settings)
        key = asked_hash(self._url, asked)
        known = self._answers.get(key)
        if known is not None:
            with suppress(NoAnswerError):
                return answer_in(known)
        content = self._called(letter)
        answer = answer_in(content)
        self._answers.keep(key, content)
        return answer

    def _called(self, letter: Letter) -> str:
        if self._structured:
            try:
                return self._call(body(letter, self._settings))
            except NotUnderstoodError:
                self._structured = False
        return self._call(body(letter, self._settings, structured=False))

    def _call(self, asked: Mapping[str, Any]) -> str:
        seconds = self._seconds_left()
        self.counts.calls += 1
        started = self._clock()
        try:
            content = content_of(self._wire.post(asked, seconds=seconds))
        except NoAnswerError as error:
            # Not to know the form of an answer is no failure: the next call leaves it out.
            self._failed += not (self._structured and isinstance(error, NotUnderstoodError))
            self.counts.failure = str(error)
            raise
        finally:
            self._spent += max(self._clock() - started, 0.0)
        self._failed = 0
        return content

    def _seconds_left(self) -> float:
        """How long the next call may take.

        Raises:
            NoAnswerError: there is to be none.
        """
        settings = self._settings
        left = settings.seconds_in_all - self._spent
        if self._lacks_key:
            raise NoAnswerError(f"the environment variable {settings.api_key_env} holds no key")
        if self._failed >= _PATIENCE:
            raise NoAnswerError(f"it failed {_PATIENCE} times in a row, and is not asked any more")
        if self.counts.calls >= settings.calls:
            raise NoAnswerError(f"all {settings.calls} calls are used up")
        if left <= 0:
            raise NoAnswerError(f"all {settings.seconds_in_all:g} s are used up")
        return min(settings.seconds_per_call, left)

    def _told(self, outcome: str, reading: Reading | None = None, quotes: tuple[Span, ...] = ()) -> Opinion:
        return Opinion(model=self._settings.model, reading=reading, quotes=quotes, outcome=outcome)


def _found(answer: Answer, letter: Letter, case: Case) -> tuple[Span, ...]:
    """The quotes of theirs that stand in what was sent, as the original has them."""
    theirs = [each for each in letter.texts if not each.field.startswith("mine[")]
    spans = (each.quote(words, case.texts[each.field].written) for words in answer.quotes for each in theirs)
    return tuple(dict.fromkeys(span for span in spans if span))[:MOST_QUOTES]
