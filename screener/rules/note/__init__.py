"""Rules on how a note or message sells."""

from screener.rules.note import website_fault

RULES = (website_fault.RULE,)
