"""Texts that several senders sent, and rings of accounts that belong together: see ``docs/campaigns.md``."""

from screener.network.campaigns.search import NOBODY, Campaigns, Companies, Company

__all__ = ["NOBODY", "Campaigns", "Companies", "Company"]
