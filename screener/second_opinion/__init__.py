"""A second opinion from a language model, for requests in doubt; off unless the owner sets an address."""

from screener.second_opinion.language_model import LanguageModel
from screener.second_opinion.letter import Letter, letters_about
from screener.second_opinion.statement import statement

__all__ = ["LanguageModel", "Letter", "letters_about", "statement"]
