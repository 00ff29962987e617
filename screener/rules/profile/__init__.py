"""Rules on who the requester says they are."""

RULES = ()
