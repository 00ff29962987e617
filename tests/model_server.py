"""A server on this machine that speaks like a language model's, for the tests; it thinks as it is told to."""

import json
import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

from screener.models import Reading
from screener.second_opinion.interview import QUESTIONS
from screener.settings import SecondOpinionSettings

Texts = Mapping[str, str]
Mind = Callable[[Texts], Mapping[str, Any]]


@dataclass
class Reply:
    """What goes over the wire instead of an answer of a mind."""

    status: int = 200
    body: bytes = b""
    headers: Mapping[str, str] = field(default_factory=dict)
    hold: threading.Event | None = None


@dataclass
class Server:
    url: str
    asked: list[dict[str, Any]]
    paths: list[str]
    headers: list[Mapping[str, str]]

    def settings(self, **given: Any) -> SecondOpinionSettings:
        usual = {"base_url": self.url, "model": "a-model", "seconds_per_call": 5.0}
        return SecondOpinionSettings.model_validate(usual | given)

    def texts(self, number: int) -> Texts:
        return texts_in(self.asked[number])


def texts_in(asked: Mapping[str, Any]) -> Texts:
    texts: Texts = json.loads(asked["messages"][1]["content"])["texts"]
    return texts


def completion(content: str) -> bytes:
    return json.dumps({"choices": [{"message": {"role": "assistant", "content": content}}]}).encode()


@contextmanager
def serving(answer: Callable[[dict[str, Any]], Reply]) -> Iterator[Server]:
    """A server that answers each request body as told; hanging calls are let go at the end."""
    seen = Server("", [], [], [])

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
            seen.asked.append(body)
            seen.paths.append(self.path)
            seen.headers.append(dict(self.headers))
            reply = answer(body)
            if reply.hold:
                reply.hold.wait(5)
            try:
                self.send_response(reply.status)
                for name, value in reply.headers.items():
                    self.send_header(name, value)
                self.send_header("Content-Length", str(len(reply.body)))
                self.end_headers()
                self.wfile.write(reply.body)
            except OSError:
                pass

        def log_request(self, code: object = 0, size: object = 0) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True)
    thread.start()
    seen.url = f"http://127.0.0.1:{server.server_port}/v1"
    try:
        yield seen
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


@contextmanager
def thinking(mind: Mind) -> Iterator[Server]:
    """A server whose answers are those of a mind."""
    with serving(lambda asked: Reply(body=completion(json.dumps(mind(texts_in(asked)))))) as server:
        yield server


def saying(reading: Reading, texts: Texts) -> Mapping[str, Any]:
    """This reading, with the first words of theirs as a quote."""
    theirs = [text for field, text in texts.items() if not field.startswith("mine[") and text.strip()]
    return {"reading": reading.value, "quotes": [theirs[0].strip().splitlines()[0][:60]]}


def in_interview(texts: Texts) -> int | None:
    """The side that is right, if this is a question of the interview."""
    return next((each.side for each in QUESTIONS if each.note == texts.get("note")), None)


def passing(mind: Mind) -> Mind:
    """The same mind, which knows the interview and answers it rightly."""

    def answer(texts: Texts) -> Mapping[str, Any]:
        side = in_interview(texts)
        if side is None:
            return mind(texts)
        return saying(Reading.REASON if side > 0 else Reading.SELLS, texts)

    return answer
