"""Rules on the line under the name."""

RULES = ()
