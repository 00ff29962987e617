"""The review page: one file that shows each request with its reasons and takes the owner's answers."""

from screener.page.card import Card, card_of
from screener.page.written import KNOWN, REQUESTS, Heading, review_page

__all__ = ["KNOWN", "REQUESTS", "Card", "Heading", "card_of", "review_page"]
