"""The errors meant for a person: each says which file, row or key, and what to do.

ScreenerError
├── SourceError      a file, row or column that cannot be used
├── SettingsError    a key or value in ``screener.toml`` or in a policy file
├── HistoryError     a file that cannot be used as a history
├── NoteError        a note to be checked that holds nothing, or a person it cannot be checked for
├── CasesError       a labelled case that cannot be used by ``evaluate``
├── LearningError    too little to learn from, or nothing to undo
├── AuditError      an audit record that cannot be used, or does not hold
├── NoAnswerError   no second opinion, and why (never leaves its module)
└── RuleError        a rule that is written wrongly (seen by authors of rules only)


Each is defined here or by the module that raises it.
"""


class ScreenerError(Exception):
    """Base of every error that is shown to a person; ``str(error)`` is one clear line."""


class SourceError(ScreenerError):
    """A source cannot be read: the message names the file, and the row or column if there is one."""


class SettingsError(ScreenerError):
    """A setting cannot be used: the message names the file and the key."""


class HistoryError(ScreenerError):
    """A history cannot be read or written: the message names the file."""


class NoteError(ScreenerError):
    """A note cannot be checked: it is empty, or the person it is for cannot be told from another."""


class CasesError(ScreenerError):
    """A labelled case cannot be used: the message names the file and the line."""


class LearningError(ScreenerError):
    """Too little to learn from, or no lesson that could be undone: the message says what is missing."""


class RuleError(ScreenerError):
    """A rule is written wrongly: the message names the rule and the phrase."""
