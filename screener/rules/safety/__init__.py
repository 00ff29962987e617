"""Rules on scams and traps."""

RULES = ()
