"""Rules on how the words read to a model that has learned from wanted and unwanted texts."""

from screener.rules.wording import reads_unwelcome, reads_welcome

RULES = (
    reads_unwelcome.RULE,
    reads_welcome.RULE,
)
