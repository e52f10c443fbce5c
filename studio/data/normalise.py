"""Scaling numbers by what the training split shows, and back again."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from studio.data.lazy import np
from studio.data.table import Values
from studio.errors import DataError

CHUNK = 1024
"""Rows read at a time while a scale is fitted, so that data larger than memory can be."""


@dataclass(frozen=True, slots=True)
class Scale:
    """(value - offset) / width. Both broadcast against one example."""

    offset: np.ndarray
    width: np.ndarray

    def apply(self, values: np.ndarray) -> np.ndarray:
        """The values on the new scale, as float32."""
        return np.asarray((values - self.offset) / self.width, np.float32)

    def undo(self, values: np.ndarray) -> np.ndarray:
        """The values on the scale they came from, as float32."""
        return np.asarray(values * self.width + self.offset, np.float32)


@dataclass(frozen=True, slots=True)
class Normaliser:
    """The scale of every field that has one. Fields without one pass unchanged."""

    scales: Mapping[str, Scale]

    def apply(self, rows: Mapping[str, np.ndarray]) -> dict[str, np.ndarray]:
        """A batch as it comes from the source -> as the model sees it."""
        return {name: self.scales[name].apply(rows[name]) if name in self.scales else rows[name] for name in rows}

    def undo(self, rows: Mapping[str, np.ndarray]) -> dict[str, np.ndarray]:
        """A batch as the model sees it -> in the source's own numbers."""
        return {name: self.scales[name].undo(rows[name]) if name in self.scales else rows[name] for name in rows}

    def to_dict(self) -> dict[str, Any]:
        """JSON: field -> offset and width as nested lists."""
        return {
            name: {"offset": scale.offset.tolist(), "width": scale.width.tolist()}
            for name, scale in self.scales.items()
        }

    @staticmethod
    def from_dict(stored: Mapping[str, Any]) -> Normaliser:
        """The inverse of `to_dict`; a vocabulary is no scale. Raises DataError where it does not hold numbers."""
        try:
            return Normaliser({name: _stored_scale(each) for name, each in stored.items() if "vocabulary" not in each})
        except (AttributeError, KeyError, TypeError, ValueError) as error:
            raise DataError("offset and width must be lists of numbers.", where="normaliser") from error


def fit(values: Values, rows: np.ndarray, shape: tuple[int, ...], method: str) -> Scale:
    """The scale of these rows; `method` is "standard" (mean 0, variance 1) or "minmax" (0 to 1).

    A vector is scaled number by number, an image (C, H, W) channel by channel, a matrix as a whole. What does not vary
    is only shifted. Read in chunks, in double precision.
    """
    axes = _axes(shape)
    measure = _minmax if method == "minmax" else _standard
    offset, width = measure((np.asarray(values[part], np.float64) for part in _chunks(rows)), axes)
    varies = width > 1e-12 * np.abs(offset)  # more than the rounding of a sum
    return Scale(offset, np.where(varies, width, 1.0))


def _axes(shape: tuple[int, ...]) -> tuple[int, ...]:
    """The dimensions of a batch that share one scale."""
    kept = 1 if len(shape) == 1 or len(shape) >= 3 else None
    return tuple(axis for axis in range(len(shape) + 1) if axis != kept)


def _chunks(rows: np.ndarray) -> Iterator[np.ndarray]:
    return (rows[start : start + CHUNK] for start in range(0, len(rows), CHUNK))


def _minmax(chunks: Iterator[np.ndarray], axes: tuple[int, ...]) -> tuple[np.ndarray, np.ndarray]:
    low, high = np.inf, -np.inf
    for chunk in chunks:
        low = np.minimum(low, chunk.min(axes, keepdims=True))
        high = np.maximum(high, chunk.max(axes, keepdims=True))
    return np.asarray(low)[0], np.asarray(high - low)[0]


def _standard(chunks: Iterator[np.ndarray], axes: tuple[int, ...]) -> tuple[np.ndarray, np.ndarray]:
    """Mean and standard deviation in one pass: chunks merged pairwise (Chan, Golub and LeVeque, 1983)."""
    count, mean, squares = 0, np.zeros(()), np.zeros(())
    for chunk in chunks:
        new_mean = chunk.mean(axes, keepdims=True)
        new_count = chunk.size // new_mean.size
        difference, total = new_mean - mean, count + new_count
        squares = squares + ((chunk - new_mean) ** 2).sum(axes, keepdims=True)
        squares = squares + difference**2 * (count * new_count / total)
        count, mean = total, mean + difference * (new_count / total)
    return mean[0], np.sqrt(squares / count)[0]


def _stored_scale(stored: Mapping[str, Any]) -> Scale:
    return Scale(np.asarray(stored["offset"], np.float64), np.asarray(stored["width"], np.float64))
