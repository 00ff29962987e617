"""Rules on how a note or message sells."""

from screener.rules.note import asks_more_than_it_tells, points_at_nothing, website_fault

RULES = (asks_more_than_it_tells.RULE, points_at_nothing.RULE, website_fault.RULE)
