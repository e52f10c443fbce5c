"""Generated pictures: what is drawn is what is said to be there."""

import numpy as np
import pytest


def test_a_scene_shows_what_its_map_and_its_boxes_say(load, rows):
    dataset = load("scenes", count=80, noise=0.0, test=0)
    batch = rows(dataset)
    middle = (np.arange(32) + 0.5) / 32
    fields = (batch[name] for name in ("x", "map", "boxes", "kinds", "there"))
    for x, shown, boxes, kinds, there in zip(*fields, strict=True):
        assert np.array_equal((x != 0.5).any(0), shown > 0)
        assert there.tolist() == sorted(there, reverse=True)
        expected = np.zeros((32, 32), int)
        for (left, top, right, bottom), kind in zip(boxes[there], kinds[there], strict=True):
            assert 0 <= left < right <= 1 and 0 <= top < bottom <= 1
            column, row = np.meshgrid(middle, middle)
            square = (column > left) & (column < right) & (row > top) & (row < bottom)
            circle = np.hypot(column - (left + right) / 2, row - (top + bottom) / 2) < (right - left) / 2
            part = square if kind == 0 else circle
            assert not expected[part].any()  # none over another
            assert np.ptp(x[:, part], axis=1).max() == 0  # one colour
            expected[part] = 1 + kind
        assert (expected == shown).mean() > 0.995  # a pixel on the very edge may go either way
        assert not boxes[~there].any()
    assert set(batch["there"].sum(1)) == {1, 2, 3}
    assert set(np.unique(batch["map"])) == {0, 1, 2}


def test_a_crowd_is_as_large_as_there_is_room_for(load, rows):
    there = rows(load("scenes", count=20, fewest=20, most=20, smallest=0.2, largest=0.2, test=0))["there"].sum(1)
    assert 1 <= there.min() <= there.max() < 10


def test_one_shape_fills_its_box(load, rows):
    batch = rows(load("one_shape", count=200, noise=0.0, size=64, test=0))
    for x, kind, box in zip(batch["x"][:, 0], batch["y"], batch["box"], strict=True):
        row, column = np.nonzero(x)
        found = np.asarray([column.min(), row.min(), column.max() + 1, row.max() + 1]) / 64
        assert found == pytest.approx(box, abs=1.01 / 64)
        share = len(row) / (64**2 * (box[2] - box[0]) * (box[3] - box[1]))
        assert share == pytest.approx(np.pi / 4 if kind == 1 else 1, abs=0.15)


def test_an_outline_is_the_edge_of_what_is_filled(load, rows):
    batch = rows(load("outlines", count=100, test=0))
    outline, filled = batch["x"][:, 0] > 0, batch["y"].max(1) > 0
    assert not (outline & ~filled).any()
    around = np.pad(filled, ((0, 0), (1, 1), (1, 1)))
    neighbours = [around[:, 1 + dy : 17 + dy, 1 + dx : 17 + dx] for dy, dx in ((0, 1), (1, 0), (0, -1), (-1, 0))]
    edge = filled & ~np.logical_and.reduce(neighbours)
    assert (outline | ~edge).mean() > 0.99
    assert (filled & ~outline).any((1, 2)).all()
    colours = {tuple(np.round(colour, 4)) for colour in np.moveaxis(batch["y"], 1, -1).reshape(-1, 3)}
    assert len(colours) == 3


def test_shapes_that_cannot_be(refusal):
    for name in ("scenes", "one_shape", "outlines"):
        assert "the smallest may not be larger" in refusal(name, smallest=0.4, largest=0.3)
    assert "the fewest may not be more than 2" in refusal("scenes", fewest=3, most=2)
