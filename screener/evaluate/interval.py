"""How far off a share may be that was counted in a sample."""

from math import sqrt
from statistics import NormalDist

_Z = NormalDist().inv_cdf(0.975)


def wilson(share: float, of: int) -> tuple[float, float]:
    """Wilson's 95 % interval, in [0, 1], for the share of which a sample of ``of`` had ``share``.

    E. B. Wilson, *Probable inference, the law of succession, and statistical inference*, Journal of the
    American Statistical Association 22, 1927. A sample of none says nothing: (0, 1). Where ``share`` is a
    mean of chances and not of yes and no, it varies less and the interval is too wide rather than too narrow.
    """
    if not of:
        return 0.0, 1.0
    spread = _Z**2 / of
    centre = (share + spread / 2) / (1 + spread)
    half = sqrt(spread * (share * (1 - share) + spread / 4)) / (1 + spread)
    return max(0.0, centre - half), min(1.0, centre + half)
