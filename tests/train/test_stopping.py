"""Early stopping, alone."""

import math

import pytest

from studio.train.stopping import EarlyStopping

LOSSES = [1.0, 0.7, 0.5, 0.4, 0.45, 0.5, 0.3]


def stopped_at(values, **settings):
    stopping = EarlyStopping(**settings)
    for index, value in enumerate(values):
        stop = stopping.update(value)
        if stopping.waited == 0:
            stopping.kept = index
        if stop:
            break
    return index, stopping


@pytest.mark.parametrize(("patience", "expected"), [(0, (4, 3, 0.4)), (1, (5, 3, 0.4)), (2, (6, 6, 0.3))])
def test_it_waits_for_its_patience_and_keeps_the_best(patience, expected):
    index, stopping = stopped_at(LOSSES, patience=patience)
    assert (index, stopping.best_index, stopping.best_value) == expected
    assert stopping.kept == stopping.best_index


def test_the_highest_may_be_the_best():
    index, stopping = stopped_at([0.5, 0.9, 0.8, 0.7], patience=1, best="highest")
    assert (index, stopping.best_value) == (3, 0.9)


def test_nan_is_no_improvement():
    index, stopping = stopped_at([1.0, math.nan, math.nan, 0.5], patience=1)
    assert (index, stopping.best_value) == (2, 1.0)


def test_the_state_goes_on_where_it_was():
    for cut in range(len(LOSSES)):
        first = EarlyStopping(1)
        answers = [first.update(value) for value in LOSSES[:cut]]
        second = EarlyStopping(1)
        second.load(first.state())
        answers += [second.update(value) for value in LOSSES[cut:]]
        assert answers[:6] == [False] * 5 + [True]
