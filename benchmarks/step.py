"""A training step of a drawn model against the same model written by hand in PyTorch. Target: at most 1.02."""

from collections.abc import Callable

import torch

from benchmarks.models import MODELS, Pair
from benchmarks.paired import paired
from benchmarks.sequence_models import SEQUENCE_MODELS
from studio.compiler.compile import compile_page
from studio.train.step import make_stepper

TARGET = 1.02


def main() -> None:
    """Print the ratio for each of the models, against the usual way to write it and against the fastest."""
    torch.manual_seed(0)
    torch.set_num_threads(1)
    for title, fused in (("hand-written", False), ("hand-written with Adam(fused=True)", True)):
        print(f"Training step, drawn over {title} (target {TARGET}): median (quartiles)")
        for name, make in (MODELS | SEQUENCE_MODELS).items():
            pair = make()
            ratio = paired(drawn_step(pair), pair.hand_step(fused))
            print(f"  {name:<22}{ratio}{'' if ratio.median <= TARGET else '  MISSED'}", flush=True)


def drawn_step(pair: Pair) -> Callable[[], object]:
    """A step of every phase as the training loop does it, the costs read as numbers."""
    model = compile_page(pair.document).train()
    steppers = [make_stepper(model, phase, {}) for phase in pair.document.plan.stages[0].phases]
    alternate = len(steppers) > 1
    steppers[0].take_turn()

    def step() -> float:
        total = 0.0
        for stepper in steppers:
            if alternate:
                stepper.take_turn()
            stepper(pair.batch)
            total += stepper.values.pop()
        return total

    return step
