"""How much a rule may weigh."""

from typing import Annotated, Final

from pydantic import Field, FiniteFloat

MOST_POINTS: Final = 100
"""Decibans for or against: ten thousand million to one, beyond which nothing more can be said."""

Points = Annotated[FiniteFloat, Field(ge=-MOST_POINTS, le=MOST_POINTS)]
"""The points of a rule, in decibans."""
