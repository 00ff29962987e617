"""Lines of an audit record about invented people, and what is found wrong with lines."""

import json
from datetime import UTC, datetime
from typing import Any

from screener import Verdict
from screener.audit import Answer, AuditError, Chain, checked, decision_of
from screener.audit.chain import hash_of, line_of
from tests.recommendations import recommendation

AT = datetime(2026, 11, 21, 9, 30, tzinfo=UTC)


def lines_of(number: int) -> list[bytes]:
    """A record of so many decisions, each answered."""
    chain, lines = Chain(), []
    for each in range(number):
        decision = line_of(decision_of(recommendation(id=str(each)), at=AT), chain)
        lines.append(decision)
        chain = Chain(chain.lines + 1, hash_of(decision.rstrip(b"\n")))
        answer = Answer(at=AT, decision=json.loads(decision)["id"], who="Ruth", verdict=Verdict.DECLINE)
        lines.append(line_of(answer, chain))
        chain = Chain(chain.lines + 1, hash_of(lines[-1].rstrip(b"\n")))
    return lines


LINES = lines_of(4)


def fault(lines: list[bytes], **given: Any) -> str | None:
    try:
        for _ in checked(lines, "record", **given):
            pass
    except AuditError as error:
        return str(error)
    return None
