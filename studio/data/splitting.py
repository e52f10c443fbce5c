"""How a table is split: by its own test rows, by groups, by classes or by chance."""

from __future__ import annotations

from typing import Any

from studio.data.declare import Settings
from studio.data.lazy import np
from studio.data.splits import split_rows
from studio.data.table import Table, Values
from studio.errors import DataError


def rows_of(table: Table, settings: Settings, classes: Values | None) -> dict[Any, np.ndarray]:
    """The places of every split's rows, as the table and the settings say; `classes` are the target's, if any."""
    count = len(next(iter(table.columns.values())).values)
    drawn = count - table.fixed_test
    if settings["stratified"] and settings["in_order"]:
        hint = "Switch one of them off."
        raise DataError("'in_order' and 'stratified' exclude one another.", where="splits", hint=hint)
    if table.groups is not None:
        return _grouped_rows(table.groups, settings)
    stratified = settings["stratified"] and classes is not None
    rows = split_rows(
        drawn,
        test=0.0 if table.fixed_test else settings["test"],
        validation=settings["validation"],
        seed=settings["split_seed"],
        labels=classes[np.arange(drawn)] if stratified and classes is not None else None,
        in_order=settings["in_order"],
    )
    return {**rows, "test": np.arange(drawn, count)} if table.fixed_test else rows


def _grouped_rows(groups: np.ndarray, settings: Settings) -> dict[Any, np.ndarray]:
    """Splits by group: `test` and `validation` count groups, or are fractions of them."""
    if settings["stratified"]:
        raise DataError("examples that belong together cannot be stratified.", where="splits", hint="Switch it off.")
    present, group_of = np.unique(groups, return_inverse=True)
    sizes = {name: settings[name] for name in ("test", "validation")}
    chosen = split_rows(len(present), **sizes, seed=settings["split_seed"], in_order=settings["in_order"])
    return {name: np.flatnonzero(np.isin(group_of, places)) for name, places in chosen.items()}
