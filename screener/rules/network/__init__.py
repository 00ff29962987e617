"""Rules on the people and places two people share."""

RULES = ()
