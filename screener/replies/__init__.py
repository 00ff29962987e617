"""The words to answer with: one question where there is doubt, and a draft in the language of the note."""

from screener.replies.drafts import draft
from screener.replies.question import question_for
from screener.replies.templates import Templates

__all__ = ["Templates", "draft", "question_for"]
