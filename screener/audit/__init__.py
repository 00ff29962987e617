"""The record of what was recommended and what the person did: append-only, chained line to line."""

from screener.audit.chain import AuditError, Chain, checked
from screener.audit.entry import Answer, Decision, Entry, decision_of, name_of, schema
from screener.audit.follow import Follow, follow, follow_as_json, follow_as_text
from screener.audit.ledger import Ledger, answered, found, read_entries

__all__ = [
    "Answer",
    "AuditError",
    "Chain",
    "Decision",
    "Entry",
    "Follow",
    "Ledger",
    "answered",
    "checked",
    "decision_of",
    "follow",
    "follow_as_json",
    "follow_as_text",
    "found",
    "name_of",
    "read_entries",
    "schema",
]
