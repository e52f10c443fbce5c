"""A small sample of a data set for the inspector: what the model will see, as JSON."""

from __future__ import annotations

from typing import Any

from studio.data.dataset import Dataset, Field, Split
from studio.data.lazy import np

LARGEST = 1024
"""Numbers of one value that are still listed; of a larger one the sample says the range."""

MOST_CLASSES = 100


def preview(dataset: Dataset, count: int = 5) -> dict[str, Any]:
    """`fields` (shape, kind, classes, help), `splits` (name -> examples) and the first `count` training `rows`, none
    where the examples are yet to be gathered.

    A value is a number, a nested list, or {"min", "mean", "max"} where it is large. Classes and words go by name.
    """
    return {
        "fields": {name: _described(field) for name, field in dataset.fields.items()},
        "splits": {name: len(split) for name, split in dataset.splits.items()},
        "rows": _rows(dataset, dataset.splits["train"], count) if "train" in dataset.splits else [],
    }


def _rows(dataset: Dataset, train: Split, count: int) -> list[dict[str, Any]]:
    count = max(0, min(count, len(train)))
    batch = train.rows(np.arange(count))
    labels = train.labels()
    rows: list[dict[str, Any]] = [
        {name: _shown(values[row], dataset.fields[name]) for name, values in batch.items()} for row in range(count)
    ]
    if dataset.target and labels is not None:
        classes = dataset.fields[dataset.target].classes or ()
        for row, label in zip(rows, labels, strict=False):
            row[dataset.target] = classes[label]
    return rows


def _described(field: Field) -> dict[str, Any]:
    classes = None if field.classes is None else list(field.classes[:MOST_CLASSES])
    count = None if field.classes is None else len(field.classes)
    return {
        "shape": list(field.shape),
        "kind": field.kind,
        "classes": classes,
        "class_count": count,
        "help": field.help,
    }


def _shown(value: np.ndarray, field: Field) -> Any:
    if value.size <= LARGEST and field.classes and field.kind == "int":
        names = [field.classes[each] for each in np.ravel(value)]
        return np.asarray(names, object).reshape(value.shape).tolist()
    if value.size <= LARGEST:
        return value.tolist()
    return {"min": float(value.min()), "mean": float(value.mean()), "max": float(value.max())}
