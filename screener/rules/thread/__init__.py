"""Rules on the order of a conversation."""

RULES = ()
