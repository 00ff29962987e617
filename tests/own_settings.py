"""Rules as settings may name them: one of ours and one of the owner's own."""

from screener.rules import RULES

RULE = RULES[0].id
OWN = """
[[rules]]
id = "wine-tasting"
says = "Invites you to taste wine"
phrases = [  # more = less
  "(wine|port) tasting",
  "degustation de vin*",
]
points = -6
fires = ["Join our «wine tasting»"] # fires
"""
