"""One call to a model over HTTP, which ends in time whatever the other side does."""

import json
import threading
from collections.abc import Mapping
from queue import Empty, SimpleQueue
from typing import TYPE_CHECKING, Any, Final

from screener.errors import ScreenerError

if TYPE_CHECKING:
    import httpx

MOST_BYTES: Final = 1 << 18
"""An answer that is longer is not read to its end."""
_NOT_SO: Final = (400, 404, 415, 422)
"""How servers answer who do not know a part of the request."""


class NoAnswerError(ScreenerError):
    """The model gave no answer; the message says why, in words that follow "no opinion:"."""


class NotUnderstoodError(NoAnswerError):
    """The server does not take the request as it is; without ``response_format`` it may."""


class Wire:
    """A way to one address; nothing but the address that was set is ever called.

    No proxy, redirect, cookie or password file is used, and answers are neither unpacked nor followed.
    """

    def __init__(self, url: str, key: str | None) -> None:
        self._url = url
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
            raise NoAnswerError(f"it took longer than {seconds:g} s") from None
        if isinstance(outcome, Exception):
            raise outcome
        return outcome

    def _call(self, body: Mapping[str, Any], seconds: float, done: "SimpleQueue[bytes | Exception]") -> None:
        import httpx

        try:
            done.put(self._answer(body, seconds))
        except NoAnswerError as error:
            done.put(error)
        except httpx.TimeoutException:
            done.put(NoAnswerError(f"it took longer than {seconds:g} s"))
        except (httpx.HTTPError, httpx.InvalidURL, OSError) as error:
            done.put(NoAnswerError(f"it could not be reached ({type(error).__name__})"))
        except Exception as error:
            done.put(NoAnswerError(f"the call failed ({type(error).__name__})"))

    def _answer(self, body: Mapping[str, Any], seconds: float) -> bytes:
        import httpx

        if self._client is None:
            self._client = httpx.Client(trust_env=False, follow_redirects=False, headers=self._headers)
        written = json.dumps(body, ensure_ascii=False).encode()
        with self._client.stream("POST", self._url, content=written, timeout=seconds) as response:
            _check(response.status_code, response.headers.get("Content-Encoding", "identity"))
            taken = b""
            for piece in response.iter_raw(1 << 14):
                taken += piece
                if len(taken) > MOST_BYTES:
                    raise NoAnswerError("its answer is far too long")
        return taken


def _check(status: int, encoding: str) -> None:
    if status in _NOT_SO:
        raise NotUnderstoodError(f"it answered with status {status}")
    if 300 <= status < 400:
        raise NoAnswerError(f"it sends elsewhere (status {status}), which is not followed")
    if status != 200:
        raise NoAnswerError(f"it answered with status {status}")
    if encoding.strip().lower() not in ("", "identity"):
        raise NoAnswerError("its answer is packed, which was not asked for")
