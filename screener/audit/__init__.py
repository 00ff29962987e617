"""The record of what was recommended and what the person did: append-only, chained line to line."""

from screener.audit.answered import Brought, all_answered, answered, called, found
from screener.audit.chain import AuditError, Chain, NoRecordError, checked
from screener.audit.entry import Answer, Decision, Entry, decision_of, name_of, schema
from screener.audit.follow import Follow, follow, follow_as_json, follow_as_text
from screener.audit.ledger import Ledger, read_entries

__all__ = [
    "Answer",
    "AuditError",
    "Brought",
    "Chain",
    "Decision",
    "Entry",
    "Follow",
    "Ledger",
    "NoRecordError",
    "all_answered",
    "answered",
    "called",
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
