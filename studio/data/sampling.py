"""In which order examples are drawn: batches of row numbers, a function of the seed and the epoch alone."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from studio.data.lazy import np
from studio.data.side_by_side import SideBySide
from studio.errors import DataError

if TYPE_CHECKING:
    from studio.data.dataset import Split


def batches(
    split: Split,
    batch_size: int,
    *,
    epoch: int = 0,
    seed: int = 0,
    shuffle: bool = True,
    balanced: bool = False,
    drop_last: bool = False,
) -> Iterator[np.ndarray]:
    """Row numbers of the split, a batch at a time: one epoch, the same for the same (seed, epoch).

    Of sources side by side each entry is (batch, parts), as `SideBySide.rows` takes it.

    `balanced` draws batch_size // classes of every class that the split has. `drop_last` leaves a short batch out.
    Raises DataError where balanced batches are asked of a split without classes, or are too small for them.
    """
    if batch_size < 1:
        raise DataError(f"a batch needs at least one example, not {batch_size}.", where="batches")
    random = np.random.default_rng([seed, epoch])
    if balanced:
        buffers = _buffers(split, batch_size)
        if shuffle:
            buffers = [random.permutation(buffer) for buffer in buffers]
        return class_balanced(buffers, batch_size // len(buffers))
    if isinstance(split, SideBySide):
        order = split.order(seed, epoch, shuffle)
    else:
        order = random.permutation(len(split)) if shuffle else np.arange(len(split))
    end = len(order) - len(order) % batch_size if drop_last else len(order)
    return (order[start : start + batch_size] for start in range(0, end, batch_size))


def class_balanced(buffers: Sequence[np.ndarray], per_class: int) -> Iterator[np.ndarray]:
    """Batches with `per_class` members of every buffer, buffer after buffer, until the largest has been used once.

    Each buffer holds the rows of one class and is circular: where it ends it starts again. This equalises how often
    the network sees each class; its idea of how frequent they really are can be restored by a few epochs without it.
    """
    count = -(-max(len(buffer) for buffer in buffers) // per_class)
    for batch in range(count):
        places = np.arange(batch * per_class, (batch + 1) * per_class)
        yield np.concatenate([np.take(buffer, places, mode="wrap") for buffer in buffers])


def _buffers(split: Split, batch_size: int) -> list[np.ndarray]:
    labels = split.labels()
    if labels is None:
        raise DataError("balanced batches need a target with classes.", where="batches", hint="Switch 'balanced' off.")
    present = np.unique(labels)
    if batch_size < len(present):
        raise DataError(
            f"a balanced batch of {batch_size} cannot hold one example of each of {len(present)} classes.",
            where="batches",
            hint=f"Make the batch size {len(present)} or more, best a multiple of it.",
        )
    return [np.flatnonzero(labels == label) for label in present]
