"""Rules on what a note or message asks for; their weight shrinks the better the two know each other."""

RULES = ()
