"""One call to a model over HTTP, which ends in time whatever the other side does."""

import json
import threading
import time
from collections.abc import Mapping
from queue import Empty, SimpleQueue
from typing import TYPE_CHECKING, Any, Final

from screener.errors import ScreenerError

if TYPE_CHECKING:
    import httpx

MOST_BYTES: Final = 1 << 20
"""An answer that is longer is not read to its end; some servers send along all that a model thought."""
_MOST_OF_AN_ERROR: Final = 1 << 14
_NOT_SO: Final = (400, 415, 422)
"""How servers answer who do not know a part of the request."""
_BUSY: Final = (429, 503)
_LONGEST_WAIT: Final = 6
"""Digits of a number of seconds that is believed."""


class NoAnswerError(ScreenerError):
    """The model gave no answer; the message says why, in words that follow "no opinion:"."""


class NotUnderstoodError(NoAnswerError):
    """The server does not take a part of the request; ``complaint`` is what it says about it."""

    def __init__(self, says: str, complaint: str = "") -> None:
        super().__init__(says)
        self.complaint = complaint


class BusyError(NoAnswerError):
    """The server asks to come again, after so many seconds if it says so."""

    def __init__(self, says: str, seconds: float | None = None) -> None:
        super().__init__(says)
        self.seconds = seconds


class Wire:
    """A way to one address; nothing but the address that was set is ever called.

    No proxy, redirect, cookie or password file is used, and answers are neither unpacked nor followed.
    """

    def __init__(self, url: str, key: str | None) -> None:
        self._url = url
        self._keyed = bool(key)
        self._headers = {"Accept-Encoding": "identity", "Content-Type": "application/json"}
        self._headers |= {"Authorization": f"Bearer {key}"} if key else {}
        self._client: httpx.Client | None = None

    def post(self, body: Mapping[str, Any], *, seconds: float) -> bytes:
        """The answer of the server, at most :data:`MOST_BYTES`, within so many seconds.

        Raises:
            NoAnswerError: there is none; a call that hangs is left behind and not waited for.
        """
        done: SimpleQueue[bytes | Exception] = SimpleQueue()
        # A server that sends a byte now and then never runs into a limit between two bytes.
        threading.Thread(target=self._call, args=(body, seconds, done), daemon=True).start()
        try:
            outcome = done.get(timeout=seconds)
        except Empty:
            raise _too_slow(seconds) from None
        if isinstance(outcome, Exception):
            raise outcome
        return outcome

    def _call(self, body: Mapping[str, Any], seconds: float, done: "SimpleQueue[bytes | Exception]") -> None:
        try:
            done.put(self._answer(body, seconds))
        except NoAnswerError as error:
            done.put(error)
        except Exception as error:
            done.put(NoAnswerError(_failed(error, seconds)))

    def _answer(self, body: Mapping[str, Any], seconds: float) -> bytes:
        import httpx

        if self._client is None:
            self._client = httpx.Client(trust_env=False, follow_redirects=False, headers=self._headers)
        until = time.monotonic() + seconds
        written = json.dumps(body, ensure_ascii=False).encode()
        with self._client.stream("POST", self._url, content=written, timeout=seconds) as response:
            encoding = response.headers.get("Content-Encoding", "identity").strip().lower()
            if encoding not in ("", "identity"):
                raise NoAnswerError("its answer is packed, which was not asked for")
            if response.status_code != 200:
                raise self._refused(response, until, seconds)
            taken = _taken(response, MOST_BYTES + 1, until, seconds)
            if len(taken) > MOST_BYTES:
                raise NoAnswerError("its answer is far too long")
        return taken

    def _refused(self, response: "httpx.Response", until: float, seconds: float) -> NoAnswerError:
        """What an answer with another status than 200 comes to; its own words are shown to nobody."""
        status = response.status_code
        if status in _NOT_SO:
            complaint = _taken(response, _MOST_OF_AN_ERROR, until, seconds).decode(errors="replace")
            return NotUnderstoodError(f"it does not take the question (status {status})", complaint.lower())
        if status in _BUSY:
            return BusyError(f"it is busy (status {status})", _seconds(response.headers.get("Retry-After")))
        if 300 <= status < 400:
            return NoAnswerError(f"it sends elsewhere (status {status}), which is not followed")
        if status in (401, 403):
            why = "it refuses the key" if self._keyed else "it wants a key, which api_key_env can name"
            return NoAnswerError(f"{why} (status {status})")
        if status == 404:
            return NoAnswerError("it knows no such model or address (status 404); check model and base_url")
        return NoAnswerError(f"it answered with status {status}")


def _taken(response: "httpx.Response", most: int, until: float, seconds: float) -> bytes:
    """The first bytes of an answer; leaving off closes the line, so that the server can stop too."""
    taken = bytearray()
    for piece in response.iter_raw():
        taken += piece
        if len(taken) >= most:
            break
        if time.monotonic() > until:
            raise _too_slow(seconds)
    return bytes(taken[:most])


def _too_slow(seconds: float) -> NoAnswerError:
    return NoAnswerError(f"it took longer than {seconds:g} s")


def _seconds(written: str | None) -> float | None:
    """What ``Retry-After`` says, if it says a number of seconds."""
    told = (written or "").strip()
    return float(told) if told.isascii() and told.isdigit() and len(told) <= _LONGEST_WAIT else None


def _failed(error: Exception, seconds: float) -> str:
    """Why a call failed, in plain words."""
    import ssl

    import httpx

    causes: list[BaseException] = [error]
    while cause := causes[-1].__cause__ or causes[-1].__context__:
        causes.append(cause)
    if any(isinstance(each, ssl.SSLCertVerificationError) for each in causes):
        return "its certificate is not trusted, so nothing was sent"
    if any(isinstance(each, ssl.SSLError) for each in causes):
        return "no secure connection can be made, so nothing was sent"
    if isinstance(error, httpx.TimeoutException):
        return str(_too_slow(seconds))
    if isinstance(error, httpx.ConnectError):
        return "nobody answers at this address; check that the model runs"
    if isinstance(error, (httpx.NetworkError, httpx.RemoteProtocolError)):
        return "it broke off its answer"
    return f"the call failed ({type(error).__name__})"
