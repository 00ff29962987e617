"""Rules on what makes a note or message welcome."""

RULES = ()
