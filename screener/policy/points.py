"""How much a rule may weigh."""

from typing import Annotated, Final

from pydantic import AfterValidator, FiniteFloat

MOST_POINTS: Final = 100.0
"""Decibans for or against: ten thousand million to one, beyond which nothing more can be said."""


def _within(points: float) -> float:
    if abs(points) > MOST_POINTS:
        raise ValueError(f"write a number from -{MOST_POINTS:g} to {MOST_POINTS:g}")
    return points


Points = Annotated[FiniteFloat, AfterValidator(_within)]
"""The points of a rule, in decibans."""
