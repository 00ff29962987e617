"""A browser without a window, spoken to through a pipe: just enough to use a page as a reader does."""

import fcntl
import json
import os
import select
import shutil
import signal
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, BinaryIO

PROGRAM = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
PATIENCE = 60.0
"""Seconds until a browser that says nothing is given up."""
_QUIET = "--headless --disable-gpu --no-first-run --disable-sync --disable-quic --disable-component-update"


class Tab:
    """One page in the browser."""

    def __init__(self, to: BinaryIO, from_: int) -> None:
        self._to, self._from, self._held = to, from_, b""
        self._session: dict[str, str] = {}
        self._asked = 0
        self.events: list[dict[str, Any]] = []
        target = self.ask("Target.createTarget", url="about:blank")["targetId"]
        found = self.ask("Target.attachToTarget", targetId=target, flatten=True)
        self._session = {"sessionId": found["sessionId"]}
        for part in ("Page", "Runtime", "Log"):
            self.ask(f"{part}.enable")

    def ask(self, method: str, **params: Any) -> dict[str, Any]:
        """What the browser answers; events that come meanwhile are kept."""
        self._asked += 1
        said = {"id": self._asked, "method": method, "params": params, **self._session}
        self._to.write(json.dumps(said).encode() + b"\0")
        self._to.flush()
        while True:
            heard = self._hear()
            if heard.get("id") == self._asked:
                assert "error" not in heard, heard
                result: dict[str, Any] = heard["result"]
                return result
            self.events.append(heard)

    def wait_for(self, event: str, **params: Any) -> None:
        """Go on when the browser says this."""
        while not any(
            each.get("method") == event and params.items() <= each["params"].items() for each in self.events
        ):
            self.events.append(self._hear())

    def open(self, page: Path) -> None:
        """Open a file, and wait until it is painted: keys pressed before that may be lost."""
        self.events.clear()
        self.ask("Page.navigate", url=page.as_uri())
        self.wait_for("Page.loadEventFired")
        self.value("new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done())))")

    def press(self, *keys: str) -> None:
        """Press these keys, one after the other."""
        for key in keys:
            text = {"text": key} if len(key) == 1 else {}
            self.ask("Input.dispatchKeyEvent", type="keyDown", key=key, **text)
            self.ask("Input.dispatchKeyEvent", type="keyUp", key=key)

    def write(self, text: str) -> None:
        """Type a text where the cursor is."""
        self.ask("Input.insertText", text=text)

    def value(self, expression: str) -> Any:
        """What this comes to on the page."""
        found = self.ask("Runtime.evaluate", expression=expression, returnByValue=True, awaitPromise=True)
        assert "exceptionDetails" not in found, found
        return found["result"].get("value")

    def faults(self) -> list[str]:
        """What went wrong since the page was opened."""
        kinds = ("Runtime.exceptionThrown", "Log.entryAdded")
        return [json.dumps(each["params"]) for each in self.events if each.get("method") in kinds]

    def _hear(self) -> dict[str, Any]:
        while b"\0" not in self._held:
            ready, _, _ = select.select([self._from], [], [], PATIENCE)
            piece = os.read(self._from, 1 << 16) if ready else b""
            assert piece, "the browser says nothing"
            self._held += piece
        said, _, self._held = self._held.partition(b"\0")
        heard: dict[str, Any] = json.loads(said)
        return heard


@contextmanager
def a_tab(folder: Path) -> Iterator[Tab]:
    """A tab of a fresh browser that keeps what it knows in ``folder``."""
    theirs, to = map(_out_of_the_way, os.pipe())
    from_, ours = map(_out_of_the_way, os.pipe())
    started = _started(folder, theirs, ours)
    os.close(theirs)
    os.close(ours)
    try:
        with os.fdopen(to, "wb") as stream:
            yield Tab(stream, from_)
    finally:
        os.close(from_)
        os.killpg(started, signal.SIGKILL)
        os.waitpid(started, 0)


def _started(folder: Path, reads: int, writes: int) -> int:
    """The process of a browser, which looks for its pipes at 3 and 4; it leads a group of its own."""
    assert PROGRAM is not None
    flags = [*_QUIET.split(), "--remote-debugging-pipe", f"--user-data-dir={folder}"]
    flags += ["--no-sandbox"] if os.geteuid() == 0 else []
    silent = [(os.POSIX_SPAWN_OPEN, each, os.devnull, os.O_RDWR, 0) for each in (0, 1, 2)]
    pipes = [(os.POSIX_SPAWN_DUP2, reads, 3), (os.POSIX_SPAWN_DUP2, writes, 4)]
    return os.posix_spawn(PROGRAM, [PROGRAM, *flags], os.environ, file_actions=[*silent, *pipes], setpgroup=0)


def _out_of_the_way(descriptor: int) -> int:
    """The same, at a number that the browser does not look at."""
    moved = fcntl.fcntl(descriptor, fcntl.F_DUPFD_CLOEXEC, 10)
    os.close(descriptor)
    return moved
