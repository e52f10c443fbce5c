"""Costs and metrics of a whole split, computed by the evaluation program of a page."""

from collections.abc import Mapping

import torch

from studio.compiler.failure import located
from studio.compiler.lower import Program, outputs_of
from studio.compiler.model import Model
from studio.diagram.model import Endpoint
from studio.errors import StudioError
from studio.train.events import Numbers
from studio.train.feed import Batch, Feed
from studio.train.inputs import SEED_OF_EVALUATION, Inputs
from studio.train.scope import field_of, is_drawn, observed

AT_ONCE = 2**20
"""A split of up to this many input numbers is evaluated as one batch, and every quantity is exact."""

MOST_ROWS = 8192
"""Examples in one batch of the evaluation."""


def _fixed() -> torch.Generator:
    return torch.Generator().manual_seed(SEED_OF_EVALUATION)


class Evaluator:
    """Computes quantities (name -> output of the page) on a split.

    A split that fits into one batch is evaluated exactly. A larger one goes in batches, and a quantity is the mean over
    them weighted by their examples: exact for means over examples (most costs, accuracy), an approximation for the
    others (a sum, an F-score). Quantities that depend on a variable no field feeds are left out.
    """

    def __init__(self, model: Model, feed: Feed, quantities: Mapping[str, Endpoint]) -> None:
        self.feed, self.model = feed, model
        self.quantities = {name: end for name, end in quantities.items() if self._is_fed(end)}
        self._program: Program | None = None
        self._inputs: Inputs | None = None

    def _is_fed(self, end: Endpoint) -> bool:
        checked = self.model.checked
        paths = [path for path in observed(checked, [end]) if not is_drawn(checked, path)]
        return all(field_of(checked, path) in self.feed.fields for path in paths)

    def __call__(self, split: str) -> Numbers:
        """The quantities of a split; none where the page has none. Raises RunError naming the block that failed."""
        if not self.quantities:
            return {}
        rows = self._rows(split)
        if rows >= self.feed.size(split) and self.feed.fits(split):
            return self._one(self.feed.whole(split), _fixed())
        order = [
            torch.arange(self.feed.size(split)).numpy()[start : start + rows] for start in self._starts(split, rows)
        ]
        total, generator = dict.fromkeys(self.quantities, 0.0), _fixed()
        for places, batch in zip(order, self.feed.batches(split, order), strict=True):
            for name, value in self._one(batch, generator).items():
                total[name] += value * len(places)
        return {name: value / self.feed.size(split) for name, value in total.items()}

    def _rows(self, split: str) -> int:
        most = AT_ONCE // max(1, self.feed.numbers_per_example())
        return min(self.feed.size(split), MOST_ROWS, max(1, most))

    def _starts(self, split: str, rows: int) -> range:
        return range(0, self.feed.size(split), rows)

    def _one(self, batch: Batch, generator: torch.Generator) -> Numbers:
        program = self._made()
        assert self._inputs is not None
        inputs = self._inputs(batch, generator)
        try:
            with torch.no_grad():
                found = outputs_of(program, program(*inputs))
        except StudioError:
            raise
        except Exception as error:
            raise located(program, inputs, error, self.model.checked) from error
        return {name: found[end].detach().item() for name, end in self.quantities.items()}

    def _made(self) -> Program:
        if self._program is None:
            self._program = self.model.program(tuple(dict.fromkeys(self.quantities.values())), training=False)
            self._inputs = Inputs(self.model.checked, self._program)
        return self._program
