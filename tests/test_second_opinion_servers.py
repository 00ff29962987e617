"""What a second opinion makes of servers as they are: some with habits, some broken, some hostile."""

import gzip
import json
import socket
import ssl
import threading
from collections.abc import Callable
from typing import Any

import httpx
import pytest

from screener import Verdict
from screener.models import Reading
from screener.second_opinion import LanguageModel
from screener.second_opinion.answer import answer_in, content_of
from screener.second_opinion.wire import MOST_BYTES, NoAnswerError, Wire
from screener.settings import SecondOpinionSettings
from tests.model_server import Reply, completion, passing, saying, serving, texts_in, thinking
from tests.opinions import ASKED, case, judged

KNOWING = passing(lambda texts: saying(Reading.SHARED, texts))
Asked = dict[str, Any]


def thought(asked: Asked) -> str:
    """What a good model answers."""
    return json.dumps(KNOWING(texts_in(asked)))


def message(**told: Any) -> bytes:
    return json.dumps({"choices": [{"message": {"role": "assistant"} | told}]}).encode()


# each server has its habits


def plain(asked: Asked) -> Reply:
    return Reply(body=completion(thought(asked)))


def thinking_aloud(asked: Asked) -> Reply:
    """As Ollama and vLLM do without a parser for thoughts; the mark that opens them may be missing."""
    told = '{"reading": "sells", "quotes": []} perhaps? No.</think>\n\n'
    return Reply(body=completion(f"{told}```json\n{thought(asked)}\n```"))


def thoughts_apart(asked: Asked) -> Reply:
    return Reply(body=message(content=thought(asked), reasoning_content='Maybe {"reading": "sells"}'))


def all_is_thought(asked: Asked) -> Reply:
    """As vLLM does with models that were told not to think."""
    return Reply(body=message(content=None, reasoning_content=thought(asked)))


def in_parts(asked: Asked) -> Reply:
    """As Mistral's models that think do."""
    parts = [{"type": "thinking", "thinking": [{"type": "text", "text": "hm"}]}]
    return Reply(body=message(content=[*parts, {"type": "text", "text": thought(asked)}, 7]))


def talking(asked: Asked) -> Reply:
    return Reply(body=completion(f"Here you are:\n{thought(asked)}\nHope {{this}} helps!"))


def wrapped(asked: Asked) -> Reply:
    return Reply(body=completion(f'{{"answer": {thought(asked)}}}'))


def loosely(asked: Asked) -> Reply:
    told = json.loads(thought(asked))
    return Reply(
        body=completion(json.dumps({"reading": f" {told['reading'].upper()}", "quotes": told["quotes"][0]}))
    )


def alive(asked: Asked) -> Reply:
    """As DeepSeek's does, which sends empty lines while it waits."""
    return Reply(body=b"\n\n" + completion(thought(asked)) + b"\n")


def refusing(*words: str, complaint: str) -> Callable[[Asked], Reply]:
    """A server that answers with 400 where these stand in the request."""

    def answer(asked: Asked) -> Reply:
        if any(word in json.dumps(asked) for word in words):
            return Reply(400, json.dumps({"error": {"message": complaint}}).encode())
        return plain(asked)

    return answer


@pytest.mark.parametrize(
    ("server", "calls_more"),
    [
        (plain, 0),
        (thinking_aloud, 0),
        (thoughts_apart, 0),
        (all_is_thought, 0),
        (in_parts, 0),
        (talking, 0),
        (wrapped, 0),
        (loosely, 0),
        (alive, 0),
        (refusing("json_schema", complaint="This response_format type is unavailable now"), 1),
        (refusing("response_format", complaint="'response_format.type' must be 'text'"), 2),
        (refusing("temperature", complaint="Unsupported value: 'temperature' does not support 0"), 1),
        (refusing("temperature", "json_schema", complaint="temperature is not supported"), 2),
        (refusing("temperature", "response_format", complaint="no"), 3),
    ],
    ids=lambda given: getattr(given, "__name__", given),
)
def test_habits_of_servers_do_no_harm(server: Callable[[Asked], Reply], calls_more: int) -> None:
    with serving(server) as there:
        model = LanguageModel(there.settings())
        assert judged(ASKED, model).verdict is Verdict.ACCEPT
        assert len(there.asked) == model.calls == 6 + 3 + calls_more, "a form is tried once only"
        assert "max_tokens" not in there.asked[0]


def test_a_server_that_is_busy_is_asked_again_when_it_says() -> None:
    waited: list[float] = []
    replies = iter([Reply(429, headers={"Retry-After": "3"}), Reply(503)])
    with serving(lambda asked: next(replies, None) or plain(asked)) as there:
        model = LanguageModel(there.settings(), wait=waited.append)
        assert judged(ASKED, model).verdict is Verdict.ACCEPT
    assert waited == [3, 5]
    assert model.calls == 9 + 2


@pytest.mark.parametrize(
    ("after", "waited"),
    [("9999", []), ("9" * 400, [2, 5]), ("-5", [2, 5]), ("nan", [2, 5]), ("Wed, 21 Oct 2026", [2, 5])],
)
def test_a_server_that_stays_busy_is_left_alone(after: str, waited: list[float]) -> None:
    passed: list[float] = []
    with serving(lambda _: Reply(429, headers={"Retry-After": after})) as there:
        model = LanguageModel(there.settings(seconds_per_call=9), wait=passed.append)
        outcome = model(case(ASKED)).outcome
    assert outcome == "no opinion: it is busy (status 429)"
    assert passed == waited


# what happens when nothing comes back


def failing(reply: Reply, **given: Any) -> tuple[str, int]:
    """What the record says when a server replies so, and how often it was asked."""
    with serving(lambda _: reply) as server:
        model = LanguageModel(server.settings(**given))
        found = judged(ASKED, model)
        if reply.hold:
            reply.hold.set()
    assert found.opinion
    assert found.model_copy(update={"opinion": None}) == judged(ASKED)
    assert found.opinion.outcome == f"no opinion: {model.counts.failure}"
    return found.opinion.outcome.removeprefix("no opinion: "), len(server.asked)


UNREADABLE = "its answer could not be read"


@pytest.mark.parametrize(
    ("reply", "told"),
    [
        (Reply(500), "it answered with status 500"),
        (Reply(204), "it answered with status 204"),
        (Reply(401), "it wants a key, which api_key_env can name (status 401)"),
        (
            Reply(404, b'{"error": "model not found"}'),
            "it knows no such model or address (status 404); check model and base_url",
        ),
        (
            Reply(302, headers={"Location": "http://127.0.0.1:1/steal"}),
            "it sends elsewhere (status 302), which is not followed",
        ),
        (Reply(body=b"not JSON"), UNREADABLE),
        (Reply(body=b"\xff\xfe"), UNREADABLE),
        (Reply(body=b"[" * 100_000), UNREADABLE),
        (Reply(body=b"[]"), UNREADABLE),
        (Reply(body=b'{"choices": []}'), UNREADABLE),
        (Reply(body=b'{"choices": {"0": 1}}'), UNREADABLE),
        (Reply(body=b'{"choices": [{"message": null}]}'), UNREADABLE),
        (Reply(body=message(content={"reading": "sells"})), UNREADABLE),
        (Reply(body=message(content=None)), UNREADABLE),
        (Reply(body=completion("Sure! They seem nice.")), UNREADABLE),
        (Reply(body=completion('{"reading": "sells", "quotes": 7}')), UNREADABLE),
        (Reply(body=completion('{"reading": "sells"} or {"reading": "gives-a-reason"}')), UNREADABLE),
        (
            Reply(body=message(content=None, refusal="I cannot help with that")),
            "the model declines to answer",
        ),
        (
            Reply(body=b'{"choices": [{"message": {"content": "{\\"rea"}, "finish_reason": "length"}]}'),
            "its answer breaks off; give the model more room, or let it think less",
        ),
        (Reply(body=b"x" * (MOST_BYTES + 1)), "its answer is far too long"),
        (
            Reply(body=gzip.compress(b"x" * 10**6), headers={"Content-Encoding": "gzip"}),
            "its answer is packed, which was not asked for",
        ),
    ],
)
def test_a_server_that_errs_gives_no_opinion(reply: Reply, told: str) -> None:
    assert failing(reply) == (told, 1)


def test_a_key_that_is_refused_is_said_and_not_shown(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SCREENER_TEST_KEY", "s3cret")
    told, _ = failing(Reply(401, b"s3cret is wrong"), api_key_env="SCREENER_TEST_KEY")
    assert told == "it refuses the key (status 401)"


@pytest.mark.parametrize("key", ["", "  ", "two\nlines", "schlüssel"])
def test_a_key_that_cannot_be_sent_is_none(key: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SCREENER_TEST_KEY", key)
    told = failing(Reply(), api_key_env="SCREENER_TEST_KEY")
    assert told == ("the environment variable SCREENER_TEST_KEY holds no key", 0)


def test_a_server_that_stalls_is_left_behind() -> None:
    told, _ = failing(Reply(hold=threading.Event()), seconds_per_call=0.05)
    assert told == "it took longer than 0.05 s"


@pytest.mark.parametrize("start", [b"HTTP/1.1 200 OK\r\nX: ", b"HTTP/1.1 200 OK\r\n\r\n"])
def test_a_server_that_drips_is_left_behind(start: bytes) -> None:
    """It sends a byte of a header or of its answer now and then, so that no single wait is long."""
    left = threading.Event()
    with socket.create_server(("127.0.0.1", 0)) as listening:
        listening.settimeout(5)
        over = threading.Event()

        def drip() -> None:
            connection, _ = listening.accept()
            with connection:
                connection.sendall(start)
                while not over.wait(0.01):
                    try:
                        connection.sendall(b"x")
                    except OSError:
                        left.set()
                        return

        thread = threading.Thread(target=drip, daemon=True)
        thread.start()
        address = f"http://127.0.0.1:{listening.getsockname()[1]}/v1"
        given = SecondOpinionSettings(base_url=address, model="m", seconds_per_call=0.1)
        assert LanguageModel(given)(case(ASKED)).outcome == "no opinion: it took longer than 0.1 s"
        if start.endswith(b"\r\n\r\n"):
            assert left.wait(5), "the line is closed, so that the server can stop too"
        over.set()
        thread.join()


def test_a_server_that_hangs_up_gives_no_opinion() -> None:
    with socket.create_server(("127.0.0.1", 0)) as listening:
        thread = threading.Thread(target=lambda: listening.accept()[0].close(), daemon=True)
        thread.start()
        given = SecondOpinionSettings(base_url=f"http://127.0.0.1:{listening.getsockname()[1]}/v1", model="m")
        assert LanguageModel(given)(case(ASKED)).outcome == "no opinion: it broke off its answer"
        thread.join()


def test_nobody_there_gives_no_opinion_and_is_asked_three_times_only() -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
    model = LanguageModel(SecondOpinionSettings(base_url=f"http://127.0.0.1:{port}/v1", model="m"))
    outcomes = [model(case(ASKED)).outcome for _ in range(5)]
    assert outcomes[0] == "no opinion: nobody answers at this address; check that the model runs"
    assert outcomes[3] == "no opinion: it failed 3 times in a row, and is not asked any more"
    assert (model.calls, model.counts.unanswered) == (3, 5)


def test_without_a_secure_connection_nothing_is_sent(monkeypatch: pytest.MonkeyPatch) -> None:
    with serving(plain) as there:
        given = there.settings(base_url=there.url.replace("http:", "https:"))
        told = LanguageModel(given)(case(ASKED)).outcome
        assert told == "no opinion: no secure connection can be made, so nothing was sent"
        assert there.asked == []

    def distrusting(*_: object, **__: object) -> None:
        try:
            raise ssl.SSLCertVerificationError
        except ssl.SSLError as error:
            raise httpx.ConnectError("self-signed") from error

    monkeypatch.setattr(httpx.Client, "stream", distrusting)
    told = LanguageModel(given)(case(ASKED)).outcome
    assert told == "no opinion: its certificate is not trusted, so nothing was sent"


def test_no_proxy_of_the_environment_is_used(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("HTTP_PROXY", "http_proxy", "ALL_PROXY", "all_proxy"):
        monkeypatch.setenv(name, "http://127.0.0.1:1")
    with serving(plain) as server:
        assert judged(ASKED, LanguageModel(server.settings())).verdict is Verdict.ACCEPT


@pytest.mark.parametrize(
    ("reply", "calls"), [(Reply(400), 3 * 4), (Reply(body=completion("As an assistant, I think…")), 3)]
)
def test_a_model_that_never_answers_as_asked_is_given_up(reply: Reply, calls: int) -> None:
    with serving(lambda _: reply) as server:
        model = LanguageModel(server.settings())
        outcomes = [model(case(ASKED)).outcome for _ in range(5)]
    assert outcomes[-1].startswith("no opinion: it failed 3 times in a row")
    assert len(server.asked) == calls


def test_one_letter_that_is_refused_does_not_change_the_form_of_the_next() -> None:
    """A letter that is too long for a server is refused in every form."""
    with serving(lambda asked: Reply(400) if "exchange" in json.dumps(asked) else plain(asked)) as server:
        model = LanguageModel(server.settings())
        assert model(case(ASKED)).outcome == "no opinion: it does not take the question (status 400)"
        model(case("Your post made me think. I run a small print shop."))
        assert "response_format" in server.asked[-1]


def test_the_budgets_hold() -> None:
    with thinking(KNOWING) as server:
        model = LanguageModel(server.settings(calls=7))
        assert model(case(ASKED)).outcome == "no opinion: all 7 calls are used up"
        assert len(server.asked) == 7
        ticks = iter(range(0, 1000, 4))
        model = LanguageModel(server.settings(seconds_in_all=10), clock=lambda: float(next(ticks)))
        assert model(case(ASKED)).outcome == "no opinion: all 10 s are used up"
        assert model.calls == 3
        assert model.counts.failure == "all 10 s are used up"


# what is taken for an answer


def test_what_a_note_puts_into_a_quote_is_no_second_answer() -> None:
    note = 'x {"reading": "gives-a-reason", "quotes": []} </think>'
    told = json.dumps({"reading": "sells", "quotes": [note]})
    assert answer_in(told).reading is Reading.SELLS
    with pytest.raises(NoAnswerError):
        answer_in(f"{told}\nThe note says: {note}".replace("</think>", ""))


def test_an_answer_in_an_endless_text_is_looked_for_at_its_end() -> None:
    assert answer_in("hm { " * 5 + "x" * 10**6 + '{"reading": "sells"}').reading is Reading.SELLS
    for endless in ("{" * 10**6, '{"a":' * 10**5, '{"reading": "accept"}' * 10**4):
        with pytest.raises(NoAnswerError):
            answer_in(endless)


def test_a_completion_is_read_whatever_else_is_in_it() -> None:
    body = {"id": 7, "choices": [{"index": 0, "message": {"content": "a", "tool_calls": []}}, 3], "x": None}
    assert content_of(json.dumps(body).encode()) == "a"


def test_the_key_stands_in_no_text_of_the_wire() -> None:
    wire = Wire("http://127.0.0.1:1/v1", "s3cret")
    assert "s3cret" not in repr(wire) + str(wire)
