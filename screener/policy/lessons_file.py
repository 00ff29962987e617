"""The text of a file of lessons: TOML that a person can read, change and give back."""

import json
import re
import tomllib
from collections.abc import Iterator
from typing import Final

from pydantic import ValidationError

from screener.errors import SettingsError
from screener.line import cut_short
from screener.policy.lessons import HALF_LIFE, Lesson, Lessons

_HEAD: Final = """\
# What your own decisions said about rules and kinds of request, and whose requests they were. The shipped
# points stay as they are; what stands here is added to them while screener.toml says lessons = "…", and
# fades: half of it is gone after half_life_days. `undone` lists rules, folders of rules, kinds of request,
# people, or "all", whose lessons shall not count; screener learn --undo writes there. Delete this file, and
# nothing was learned.
"""
_MOST_TOLD: Final = 200
_FORBIDDEN: Final = re.compile("[\ud800-\udfff]")


def lessons_text(lessons: Lessons) -> str:
    """The file; :func:`parse_lessons` reads the same lessons back."""
    return "\n".join(_lines(lessons)) + "\n"


def _lines(lessons: Lessons) -> Iterator[str]:
    yield _HEAD
    if lessons.learned_on:
        yield f"learned_on = {lessons.learned_on.isoformat()}"
    if lessons.half_life_days != HALF_LIFE or lessons.learned_on:
        yield f"half_life_days = {lessons.half_life_days}"
    yield f"undone = [{', '.join(map(_toml, lessons.undone))}]"
    for each in lessons.lessons:
        yield from _lesson(each)


def _lesson(lesson: Lesson) -> Iterator[str]:
    yield ""
    yield "[[lessons]]"
    yield f"about = {_toml(lesson.about)}"
    yield "by = ["
    for each in lesson.by:
        told = {"points": repr(each.points), "name": _toml(each.name), "why": _toml(each.why)}
        parts = ", ".join(f"{key} = {value}" for key, value in told.items())
        yield f"  {{ {parts}, person = {_toml(each.person)} }},"
    yield "]"


def _toml(text: str) -> str:
    # TOML's basic strings are JSON's, but for DEL and the halves of broken characters.
    return json.dumps(_FORBIDDEN.sub("\ufffd", text), ensure_ascii=False).replace("\x7f", "\\u007F")


def parse_lessons(text: str, name: str) -> Lessons:
    """The lessons written in ``text``; ``name`` stands for it in messages.

    Raises:
        SettingsError: it is not TOML, or holds a key or value that means nothing.
    """
    try:
        return Lessons.model_validate(tomllib.loads(text))
    except ValidationError as error:
        first = error.errors(include_url=False)[0]
        key = ".".join(map(str, first["loc"]))
        raise SettingsError(f"{name}: {_brief(key)}: {_brief(first['msg'])}") from error
    except (ValueError, RecursionError) as error:
        reason = "nested too deeply" if isinstance(error, RecursionError) else error
        raise SettingsError(f"{name}: not valid TOML: {_brief(str(reason))}") from error


def _brief(text: str) -> str:
    return cut_short(text, _MOST_TOLD)
