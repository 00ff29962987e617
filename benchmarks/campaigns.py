"""How long it takes to find who sent the same, beside reading the same rows, and how it grows.

Usage: python benchmarks/campaigns.py [--rounds N]

Ratios are medians over rounds in which both sides run in turn. All texts are invented.
"""

import argparse
import random
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from statistics import median

import screener
from screener.models import ConnectionRequest, Profile
from screener.network.campaigns import Campaigns
from screener.network.campaigns.sightings import sighting

sys.path.insert(0, str(Path(__file__).parent))
from memory import write_rows

TEMPLATE = """
hello ruth i help independent coaches in the north fill their calendar with people who are ready to start
without spending anything on ads or cold calls and most of them see the first bookings within a month or
so would it be worth fifteen minutes of your time next week to see how that works
""".split()  # noqa: SIM905 (as text it can be read)


def seconds(work: Callable[[], object]) -> float:
    began = time.perf_counter()
    work()
    return time.perf_counter() - began


def requests(number: int, *, copies: int = 0, changed: int = 3, seed: int = 1) -> list[ConnectionRequest]:
    """Requests of which the first ``copies`` are one template with so many words changed in each."""
    chance = random.Random(seed)
    return [
        ConnectionRequest(
            id=str(each),
            requester=Profile(name=f"Person {each}x"),
            note=" ".join(varied(chance, changed) if each < copies else own_words(chance)),
        )
        for each in range(number)
    ]


def own_words(chance: random.Random) -> list[str]:
    """A note of some 25 words of a vocabulary like a language's: few words are frequent, most are rare."""
    return [f"w{int(3000 ** chance.random())}" for _ in range(chance.randrange(8, 45))]


def varied(chance: random.Random, changed: int) -> list[str]:
    words = list(TEMPLATE)
    for place in chance.sample(range(len(words)), changed):
        words[place] = f"v{chance.randrange(100_000)}"
    return words


def grows(rounds: int, *, share: float = 0, changed: int = 0) -> None:
    """Ten times as many notes, of which this share is one template."""
    small, large = (
        [sighting(each) for each in requests(number, copies=int(number * share), changed=changed)]
        for number in (2_000, 20_000)
    )
    pairs = [
        (seconds(lambda: Campaigns.among(small)), seconds(lambda: Campaigns.among(large)))
        for _ in range(rounds)
    ]
    one, ten = (median(times) for times in zip(*pairs, strict=True))
    ratio = median(ten / one for one, ten in pairs)
    print(f"  2 000: {one:5.2f} s   20 000: {ten:5.2f} s   {ratio:5.1f} times as long")


def found(changed: int, number: int = 200) -> float:
    """The share of pairs of notes that are recognised when each of both has so many words changed."""
    met = 0
    for each in range(number):
        pair = requests(2, copies=2, changed=changed, seed=1000 + each)
        met += Campaigns.of(pair).others(pair[0]).same_words is not None
    return met / number


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=5)
    rounds = parser.parse_args().rounds
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "rows.csv"
        write_rows(path, 20_000)
        read = list(screener.read(path))
        kept = [sighting(each) for each in read]
        times = [
            (
                seconds(lambda: list(screener.read(path))),
                seconds(lambda: [sighting(each) for each in read]),
                seconds(lambda: Campaigns.among(kept)),
            )
            for _ in range(rounds)
        ]
    for name, place in (("reading and validating", 0), ("fingerprints", 1), ("comparing", 2)):
        took, ratio = median(each[place] for each in times), median(each[place] / each[0] for each in times)
        print(f"{name:24} {took:6.2f} s  {ratio:5.2f}")
    print("comparing, all different:")
    grows(rounds)
    for changed in (0, 3, 12):
        print(f"comparing, a quarter of them one template with {changed} words of {len(TEMPLATE)} changed:")
        grows(rounds, share=0.25, changed=changed)
    print("words changed in both notes, and the share of pairs found:")
    print("  " + "   ".join(f"{changed}: {found(changed):.2f}" for changed in (0, 2, 4, 6, 8, 10, 12)))


if __name__ == "__main__":
    main()
