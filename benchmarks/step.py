"""A training step of a drawn model against the same model written by hand in PyTorch. Target: at most 1.02."""

from collections.abc import Callable

import torch

from benchmarks.models import MODELS, Pair
from benchmarks.paired import paired
from studio.compiler.compile import compile_page
from studio.train.step import make_stepper

TARGET = 1.02


def main() -> None:
    """Print the ratio for each of the five models, against the usual way to write it and against the fastest."""
    torch.manual_seed(0)
    torch.set_num_threads(1)
    for title, fused in (("hand-written", False), ("hand-written with Adam(fused=True)", True)):
        print(f"Training step, drawn over {title} (target {TARGET}): median (quartiles)")
        for name, make in MODELS.items():
            pair = make()
            ratio = paired(drawn_step(pair), hand_step(pair, fused=fused))
            print(f"  {name:<22}{ratio}{'' if ratio.median <= TARGET else '  MISSED'}", flush=True)


def drawn_step(pair: Pair) -> Callable[[], object]:
    """A step as the training loop does it, the cost read as a number."""
    model = compile_page(pair.document).train()
    stepper = make_stepper(model, pair.document.plan.stages[0].phases[0], {})
    stepper.take_turn()

    def step() -> float:
        stepper(pair.batch)
        return stepper.values.pop()

    return step


def hand_step(pair: Pair, *, fused: bool) -> Callable[[], object]:
    """A step as the tutorials write it, the cost read as a number for the progress bar; `fused` as experts write it."""
    module, cost, x, y = pair.module.train(), pair.cost, pair.batch["x"], pair.batch["y"]
    optimizer = torch.optim.Adam(module.parameters(), lr=0.001, fused=fused or None)

    def step() -> float:
        optimizer.zero_grad()
        loss = cost(module(x), y)
        loss.backward()
        optimizer.step()
        return loss.item()

    return step
