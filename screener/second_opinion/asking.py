"""Letters out and checked answers in, within a budget; what was answered before is not asked again."""

import os
import time
from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path
from typing import Any, Final, TypeVar

from screener.second_opinion.answer import Answer, answer_in, content_of
from screener.second_opinion.form import Form
from screener.second_opinion.kept_answers import KeptAnswers, asked_hash
from screener.second_opinion.letter import Letter, body
from screener.second_opinion.wire import BusyError, NoAnswerError, NotUnderstoodError, Wire
from screener.settings.second_opinion import SecondOpinionSettings

Done = TypeVar("Done")

_PATIENCE: Final = 3
"""After so many letters in a row without an answer, no more are sent."""
_WAITS: Final = (2.0, 5.0, 10.0)
"""Seconds until a server that is busy, or still loads its model, is asked again, if it does not say when."""


class NotAskedError(NoAnswerError):
    """The model was not asked, as a budget is used up or a key is missing."""


class Asking:
    """Asks one model at one address, and counts its ``calls``."""

    def __init__(
        self,
        settings: SecondOpinionSettings,
        *,
        clock: Callable[[], float] = time.monotonic,
        wait: Callable[[float], None] = time.sleep,
    ) -> None:
        self._settings = settings
        self._url = f"{settings.base_url}/chat/completions"
        key = (os.environ.get(settings.api_key_env) or "").strip() if settings.api_key_env else ""
        self._lacks_key = bool(settings.api_key_env) and not (key.isascii() and key.isprintable() and key)
        self._wire = Wire(self._url, key or None)
        self._kept = KeptAnswers(Path(settings.cache) if settings.cache else None)
        self._clock, self._wait = clock, wait
        self._spent = 0.0
        self._failed = 0
        self._form = Form()
        self.calls = 0

    @property
    def fault(self) -> str | None:
        """Why answers are not kept, if they should be and are not."""
        return self._kept.fault

    def answer(self, letter: Letter) -> Answer:
        """The answer to a letter.

        Raises:
            NoAnswerError: there is none; the message says why.
        """
        key = asked_hash(self._url, body(letter, self._settings))
        known = self._kept.get(key)
        if known is None:
            known = self._counted(letter)
            self._kept.keep(key, known)
        return known

    def _counted(self, letter: Letter) -> Answer:
        """The answer of the server, which is given up after a few letters without one."""
        if self._failed >= _PATIENCE:
            raise NotAskedError(f"it failed {_PATIENCE} times in a row, and is not asked any more")
        try:
            answer = self._understood(letter)
        except NotAskedError:
            raise
        except NoAnswerError:
            self._failed += 1
            raise
        self._failed = 0
        return answer

    def _understood(self, letter: Letter) -> Answer:
        """The answer in the first form that the server takes; the next letter is in that form too."""
        form = self._form
        while True:
            try:
                answer = answer_in(content_of(self._called(body(letter, self._settings, form=form))))
            except NotUnderstoodError as error:
                plainer = form.plainer(error.complaint)
                if plainer is None:
                    raise
                form = plainer
            else:
                self._form = form
                return answer

    def _called(self, asked: Mapping[str, Any]) -> bytes:
        """What comes back; a server that is busy is asked again, after a while that it may name."""
        for usual in _WAITS:
            try:
                return self._call(asked)
            except BusyError as error:
                seconds = usual if error.seconds is None else error.seconds
                if seconds > self._seconds_left():
                    raise
                self._timed(partial(self._wait, seconds))
        return self._call(asked)

    def _call(self, asked: Mapping[str, Any]) -> bytes:
        seconds = self._seconds_left()
        self.calls += 1
        return self._timed(partial(self._wire.post, asked, seconds=seconds))

    def _timed(self, what: Callable[[], Done]) -> Done:
        started = self._clock()
        try:
            return what()
        finally:
            self._spent += max(self._clock() - started, 0.0)

    def _seconds_left(self) -> float:
        """How long the next call may take.

        Raises:
            NotAskedError: there is to be none.
        """
        settings = self._settings
        left = settings.seconds_in_all - self._spent
        if self._lacks_key:
            raise NotAskedError(f"the environment variable {settings.api_key_env} holds no key")
        if self.calls >= settings.calls:
            raise NotAskedError(f"all {settings.calls} calls are used up")
        if left <= 0:
            raise NotAskedError(f"all {settings.seconds_in_all:g} s are used up")
        return min(settings.seconds_per_call, left)
