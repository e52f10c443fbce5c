"""What the tests of data sources share."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from studio.data import Dataset, open_data
from studio.diagram import DataSource
from studio.errors import DataError


@pytest.fixture
def load(tmp_path: Path) -> Callable[..., Dataset]:
    """load("csv", file="a.csv"): the data set, with paths relative to tmp_path."""

    def opened(kind: str, **settings: Any) -> Dataset:
        return open_data(DataSource(kind, settings), tmp_path)

    return opened


@pytest.fixture
def refusal(load: Callable[..., Dataset]) -> Callable[..., str]:
    """refusal("csv", file="a.csv"): what the DataError says that opening it raises."""

    def refused(kind: str, **settings: Any) -> str:
        with pytest.raises(DataError) as caught:
            load(kind, **settings)
        assert caught.value.where
        return str(caught.value)

    return refused


@pytest.fixture
def rows() -> Callable[..., dict[str, np.ndarray]]:
    """rows(dataset): all rows of a split at once."""

    def all_rows(dataset: Dataset, split: Any = "train") -> dict[str, np.ndarray]:
        found = dataset.splits[split]
        return found.rows(np.arange(len(found)))

    return all_rows
