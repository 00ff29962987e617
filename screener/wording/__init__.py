"""How wanted and unwanted texts read: a small learned model of wording; training is in ``tools/wording``."""
