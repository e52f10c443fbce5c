"""From a data set to the tensors that observed variables receive: which field feeds which, checked, batch by batch.

Small data is put on the device once and indexed there; large or lazily read data is read a batch at a time, the next
one in a thread while the present one is used.
"""

from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import TypeAlias

import numpy as np
import torch
from torch import Tensor

from studio.compiler.check import Checked
from studio.data import Dataset, Field, batches
from studio.data.table import in_memory
from studio.diagram.model import Endpoint
from studio.errors import DataError
from studio.spec.dims import Dim, Symbolic, shape_text
from studio.train.scope import field_of, is_drawn, observed

Batch: TypeAlias = dict[str, Tensor]
"""Field -> tensor, the examples along the first dimension."""

RESIDENT_BYTES = 2**30
"""Up to this size a split is kept on the device as a whole."""


def fields_for(checked: Checked, targets: Sequence[Endpoint], dataset: Dataset) -> dict[str, str]:
    """The field that feeds each observed variable the targets depend on, those left out that are drawn at random.

    Raises DataError, with the block, the field and both shapes, where one is missing or does not fit.
    """
    sizes: dict[str, int] = {}
    found: dict[str, str] = {}
    for name in observed(checked, targets):
        if is_drawn(checked, name):
            continue
        field = field_of(checked, name)
        _check_there(name, field, dataset)
        _check_fits(checked, name, field, dataset.fields[field], sizes)
        found[name] = field
    return found


def _check_there(name: str, field: str, dataset: Dataset) -> None:
    there = f"The data has {', '.join(dataset.fields)}."
    if not field:
        raise DataError("the variable is not fed from a field of the data.", where=f"block {name}", hint=there)
    if field not in dataset.fields:
        raise DataError(f"the data has no field '{field}'.", where=f"block {name}", hint=there)


def _check_fits(checked: Checked, name: str, field: str, given: Field, sizes: dict[str, int]) -> None:
    """Compare a declared type with what the field holds; sizes with a name must come out alike for all variables."""
    declared = checked.flat.type_of(Endpoint(name, "y"))
    assert declared is not None, f"{name} has no type on a page without errors"
    where = f"block {name}"
    shapes = f"The variable is declared {declared}; field '{field}' gives {_shape_of(given)}"
    if given.kind != declared.kind:
        hint = f"Set the variable's kind to {given.kind}, or choose another form of the data (class_as)."
        raise DataError(f"the kinds differ: {shapes}, {given.kind}.", where=where, hint=hint)
    if not declared.shape or isinstance(declared.shape[0], int):
        hint = "Give it a name, such as B: batches differ in size."
        raise DataError(f"the first size counts the examples of a batch. {shapes}.", where=where, hint=hint)
    fits = len(declared.shape) == len(given.shape) + 1
    if not fits or not all(
        _agrees(size, real, sizes) for size, real in zip(declared.shape[1:], given.shape, strict=True)
    ):
        raise DataError(f"the shapes differ: {shapes}.", where=where, hint=f"Declare it as {_shape_of(given)}.")


def _agrees(size: Dim, real: int, sizes: dict[str, int]) -> bool:
    return sizes.setdefault(str(size), real) == real if isinstance(size, Symbolic) else size == real


def _shape_of(field: Field) -> str:
    return shape_text(("B", *field.shape))  # type: ignore[arg-type]


class Feed:
    """The splits of a data set as tensors on a device; only the fields that are needed."""

    def __init__(self, dataset: Dataset, fields: Sequence[str], device: torch.device) -> None:
        self.dataset, self.device = dataset, device
        self.fields = tuple(dict.fromkeys(fields))
        self._resident: dict[str, Batch] = {}

    def size(self, split: str) -> int:
        """The number of examples; 0 where the data has no such split."""
        return len(self.dataset.splits[split]) if split in self.dataset.splits else 0  # type: ignore[index]

    def numbers_per_example(self) -> int:
        """How many numbers one example has, all fields together."""
        return sum(int(np.prod(self.dataset.fields[name].shape)) for name in self.fields)

    def whole(self, split: str) -> Batch:
        """All examples of a split at once, read at the first call."""
        if split not in self._resident:
            self._resident[split] = self._read(split, np.arange(self.size(split)))
        return self._resident[split]

    def fits(self, split: str) -> bool:
        """Whether a split is kept on the device as a whole: it lies in memory anyway, and it is small."""
        found = self.dataset.splits[split]  # type: ignore[index]
        lazy = not all(in_memory(found.columns[name]) for name in self.fields)
        return not lazy and 8 * self.size(split) * self.numbers_per_example() <= RESIDENT_BYTES

    def batches(self, split: str, order: Sequence[np.ndarray]) -> Iterator[Batch]:
        """The examples of each entry of `order`. Raises DataError where a file turns out to be damaged."""
        if not self.fits(split):
            yield from self._prefetched(split, order)
            return
        whole = self.whole(split)
        for rows in order:
            index = torch.from_numpy(rows).to(self.device)
            yield {name: values.index_select(0, index) for name, values in whole.items()}

    def _prefetched(self, split: str, order: Sequence[np.ndarray]) -> Iterator[Batch]:
        with ThreadPoolExecutor(1, "diagrad-read") as reader:
            coming = None
            for rows in order:
                next_one = reader.submit(self._read, split, rows)
                if coming is not None:
                    yield coming.result()
                coming = next_one
            if coming is not None:
                yield coming.result()

    def _read(self, split: str, rows: np.ndarray) -> Batch:
        values: Mapping[str, np.ndarray] = self.dataset.splits[split].rows(rows)  # type: ignore[index]
        return {name: torch.from_numpy(np.ascontiguousarray(values[name])).to(self.device) for name in self.fields}


class BatchStream:
    """The training batches, epoch after epoch. `epoch` and `batch` are the place, so that a run can be resumed there.

    The order is a function of the seed and the epoch. A last batch of a single example is left out where there are
    others: batch statistics of one example are none, and its gradient is the noisiest of all.
    """

    def __init__(self, feed: Feed, batch_size: int, seed: int, epoch: int = 0, batch: int = 0) -> None:
        self.feed, self.batch_size, self.seed = feed, batch_size, seed
        self.epoch, self.batch, self.per_epoch = epoch, batch, len(self._order(epoch))
        self._coming: Iterator[Batch] | None = None
        size = feed.size("train")
        self._all_at_once = not feed.dataset.balanced and batch_size >= size and feed.fits("train")

    def next(self) -> Batch:
        """The next batch; after the last one of an epoch the next epoch begins."""
        if self._all_at_once:
            self.epoch += 1
            return self.feed.whole("train")
        if self._coming is None:
            order = self._order(self.epoch)
            self.per_epoch = len(order)
            self._coming = self.feed.batches("train", order[self.batch :])
        found = next(self._coming)
        self.batch += 1
        if self.batch >= self.per_epoch:
            self.epoch, self.batch = self.epoch + 1, 0
            self.close()
        return found

    def state(self) -> dict[str, int]:
        """The place, for a checkpoint."""
        return {"epoch": self.epoch, "batch": self.batch}

    def load(self, state: dict[str, int]) -> None:
        """Go on from a place."""
        self.close()
        self.epoch, self.batch = state["epoch"], state["batch"]
        self.per_epoch = len(self._order(self.epoch))

    def close(self) -> None:
        """Let go of the thread that reads ahead."""
        if self._coming is not None:
            self._coming.close()  # type: ignore[attr-defined]
            self._coming = None

    def _order(self, epoch: int) -> list[np.ndarray]:
        dataset = self.feed.dataset
        order = list(
            batches(
                dataset.splits["train"],
                self.batch_size,
                epoch=epoch,
                seed=self.seed,
                shuffle=dataset.shuffle,
                balanced=dataset.balanced,
            )
        )
        return order[:-1] if len(order) > 1 and len(order[-1]) == 1 < self.batch_size else order
