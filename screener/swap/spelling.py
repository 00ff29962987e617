"""Misspells, and drops what learners of a language and hurried thumbs drop: articles, capitals, accents."""

import re
import unicodedata
from random import Random
from typing import Final

from screener.text import Text

ONE_IN: Final = 8
"""So many words are spelled right for each that is not."""
SHORTEST: Final = 4
"""Shorter words stay as they are."""

_ARTICLES: Final = {
    "en": "a an the",
    "de": "der die das den dem des ein eine einen einem einer eines",
    "fr": "le la les un une des",
    "es": "el la los las un una unos unas",
    "pt": "o a os as um uma uns umas",
    "it": "il lo la i gli le un uno una",
    "nl": "de het een",
}
_ARTICLE: Final = {
    lang: re.compile(rf"(?<!\S)(?:{'|'.join(words.split())})\s+(?=[^\W_])", re.IGNORECASE)
    for lang, words in _ARTICLES.items()
}


def misspelled(text: str, chance: Random) -> str:
    """About one word in eight with two letters exchanged, one dropped or one doubled.

    Numbers, links, addresses and words with a capital stay as they are.
    """
    parts, done = [], 0
    for word in Text("", text).words:
        raw = text[word.start : word.end]
        if word.kind == "word" and len(raw) >= SHORTEST and raw.isalpha() and chance.random() * ONE_IN < 1:
            parts += [text[done : word.start], _slip(raw, chance)]
            done = word.end
    return "".join([*parts, text[done:]])


def _slip(word: str, chance: Random) -> str:
    at = chance.randrange(1, len(word) - 1)
    return chance.choice(
        (
            word[:at] + word[at + 1] + word[at] + word[at + 2 :],
            word[:at] + word[at + 1 :],
            word[:at] + word[at] + word[at:],
        )
    )


def without_articles(text: str, lang: str) -> str:
    """The text without its articles, as far as those of ``lang`` are known."""
    articles = _ARTICLE.get(lang)
    return articles.sub("", text) if articles else text


def without_capitals(text: str) -> str:
    """The text in small letters, without accents and apostrophes; links stay as they are."""
    kept, done = [], 0
    for word in Text("", text).words:
        raw = text[word.start : word.end]
        kept.append(text[done : word.start])
        kept.append(raw if word.kind in ("link", "mail", "slot") else _bare(raw))
        done = word.end
    return "".join([*kept, text[done:]])


def _bare(word: str) -> str:
    plain = unicodedata.normalize("NFD", word).lower().replace("'", "").replace("’", "")
    return "".join(letter for letter in plain if unicodedata.category(letter) != "Mn")
