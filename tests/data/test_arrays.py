"""NumPy and IDX files: what is read, that it stays on disk, and what is refused."""

import gzip
import struct
import zipfile
from contextlib import suppress

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from studio.errors import DataError

LABELS = np.array([0, 1, 2, 1, 0, 2, 1, 0, 1, 2])
IMAGES = np.arange(10 * 4 * 3, dtype=np.uint8).reshape(10, 4, 3)


@pytest.fixture
def save(tmp_path):
    def save_arrays(**arrays):
        for name, array in arrays.items():
            np.save(tmp_path / f"{name}.npy", array)
        return {name: f"{name}.npy" for name in arrays}

    return save_arrays


def idx_bytes(array):
    code = {"u1": 8, "i1": 9, "i2": 11, "i4": 12, "f4": 13, "f8": 14}[array.dtype.str[1:]]
    header = struct.pack(f">HBB{array.ndim}I", 0, code, array.ndim, *array.shape)
    return header + array.astype(array.dtype.newbyteorder(">")).tobytes()


@pytest.fixture
def save_idx(tmp_path):
    def save_arrays(**arrays):
        for name, array in arrays.items():
            (tmp_path / name).write_bytes(idx_bytes(array))
        return {name: name for name in arrays}

    return save_arrays


def test_npy_files(save, load, rows):
    x = np.random.default_rng(0).normal(size=(10, 3))
    dataset = load("npy", **save(x=x, y=LABELS), test=0)
    batch = rows(dataset)
    assert np.array_equal(batch["x"], x.astype(np.float32))
    assert np.array_equal(batch["y"], LABELS)
    assert dataset.fields["y"].classes == ("0", "1", "2")
    assert rows(load("npy", x="x.npy", test=0)).keys() == {"x"}


@pytest.mark.parametrize(
    ("x", "how", "kind", "shape", "factor"),
    [
        (np.arange(10.0), "auto", "float", (1,), 1),
        (np.ones((10, 2, 3), np.float16), "auto", "float", (2, 3), 1),
        (IMAGES, "auto", "float", (4, 3), 1 / 255),
        (IMAGES, "number", "float", (4, 3), 1),
        (IMAGES, "index", "int", (4, 3), 1),
        (np.arange(20).reshape(10, 2), "auto", "int", (2,), 1),
        (np.arange(20).reshape(10, 2), "number", "float", (2,), 1),
        (np.eye(10, dtype=bool), "auto", "bool", (10,), 1),
        (np.asfortranarray(np.arange(20.0).reshape(10, 2)), "auto", "float", (2,), 1),
        (np.arange(10, dtype=">f8"), "auto", "float", (1,), 1),
    ],
)
def test_kinds_of_numbers(x, how, kind, shape, factor, save, load, rows):
    dataset = load("npy", **save(x=x), x_as=how, test=0)
    assert (dataset.fields["x"].kind, dataset.fields["x"].shape) == (kind, shape)
    found = rows(dataset)["x"]
    assert found.dtype == {"float": np.float32, "int": np.int64, "bool": np.bool_}[kind]
    assert np.allclose(found, x.reshape(10, *shape) * factor)


def test_targets_that_are_numbers_or_maps(save, load, rows):
    y = np.arange(10.0)
    dataset = load("npy", **save(x=IMAGES, y=y), test=0)
    assert rows(dataset)["y"].tolist() == y[:, None].tolist()
    masks = load("npy", **save(y=IMAGES % 2), x="x.npy", test=0)
    assert (masks.fields["y"].kind, masks.fields["y"].shape) == ("int", (4, 3))
    column = load("npy", **save(y=LABELS[:, None]), x="x.npy", test=0)
    assert column.fields["y"].shape == ()


def test_npy_files_stay_on_disk(save, load):
    values = load("npy", **save(x=np.zeros((10, 3), np.float32), y=LABELS), normalise="standard").splits["train"]
    inner = values.columns["x"]
    while not isinstance(inner, np.ndarray):
        inner = inner.values
    assert isinstance(inner, np.memmap)


def test_a_hole_in_a_file_is_reported_when_it_is_read(save, load):
    x = np.ones((10, 3))
    x[7, 1] = np.nan
    split = load("npy", **save(x=x), test=0).splits["train"]
    split.rows([1, 2, 6])
    with pytest.raises(DataError, match=r"x\.npy: row 7 has a missing or infinite value"):
        split.rows([1, 7])


def test_npz_archives(tmp_path, load, rows):
    np.savez(tmp_path / "a.npz", image=IMAGES, label=LABELS, noise=np.ones((10, 2)))
    dataset = load("npz", file="a.npz", x="image", y="label", test=0)
    assert np.array_equal(rows(dataset)["x"], IMAGES.astype(np.float32) / np.float32(255))
    several = load("npz", file="a.npz", x="image, noise", y="label", test=0)
    assert set(several.fields) == {"image", "noise", "y"}
    assert several.fields["noise"].shape == (2,)
    assert load("npz", file="a.npz", x="noise", y="", test=0).target is None


@pytest.mark.parametrize("packed", [False, True])
def test_idx_files(packed, save_idx, load, rows, tmp_path):
    files = save_idx(images=IMAGES, labels=LABELS.astype(np.uint8))
    if packed:
        for name in files:
            (tmp_path / name).write_bytes(gzip.compress((tmp_path / name).read_bytes()))
    dataset = load("idx", **files, test=0)
    assert dataset.fields["x"].shape == (1, 4, 3)
    assert np.allclose(rows(dataset)["x"][:, 0], IMAGES / 255)
    assert np.array_equal(rows(dataset)["y"], LABELS)


@pytest.mark.parametrize("dtype", ["i1", "i2", "i4", "f4", "f8"])
def test_idx_types(dtype, save_idx, load, rows):
    values = np.arange(12).reshape(6, 2).astype(dtype)
    assert np.array_equal(rows(load("idx", **save_idx(images=values), test=0))["x"], values)


def test_idx_with_separate_test_files(save_idx, load, rows):
    arrays = {"images": IMAGES, "labels": LABELS, "test_images": IMAGES[:3] + 100, "test_labels": LABELS[:3] + 1}
    arrays = {name: array.astype(np.uint8) for name, array in arrays.items()}
    dataset = load("idx", **save_idx(**arrays), validation=2, test=0.5, normalise="minmax")
    assert {name: len(split) for name, split in dataset.splits.items()} == {"train": 8, "validation": 2, "test": 3}
    raw = load("idx", **{name: name for name in arrays})
    assert np.allclose(rows(raw, "test")["x"][:, 0], (IMAGES[:3] + 100) / 255)
    assert rows(raw, "test")["y"].tolist() == [1, 2, 3]
    assert dataset.fields["y"].classes == ("0", "1", "2", "3")
    both = raw.splits["train"].columns["x"][np.array([11, 0, 12, 9])]  # across the seam, in any order
    assert np.allclose(both[:, 0] * 255, np.stack([IMAGES[1] + 100, IMAGES[0], IMAGES[2] + 100, IMAGES[9]]))


def test_wrong_arrays_are_refused(save, refusal):
    objects = np.empty(10, object)
    objects[:] = [[1]] * 10
    said = {
        "Python objects": {"x": objects},
        "every example, but there are 10 of x, 9 of y": {"x": np.ones((10, 2)), "y": LABELS[:9]},
        "there are no examples": {"x": np.ones((0, 2))},
        "one single value": {"x": np.float64(3)},
        "not a kind of number": {"x": np.array(["a", "b"])},
        "complex128": {"x": np.ones(3, complex)},
        "every example is of the class '1'": {"x": np.ones((3, 2)), "y": np.ones(3, int)},
        "-1 is no class number": {"x": np.ones((3, 2)), "y": np.array([-1, 0, 1])},
        "200000 is no class number": {"x": np.ones((3, 2)), "y": np.array([0, 1, 200_000])},
    }
    for sentence, arrays in said.items():
        assert sentence in refusal("npy", **save(**arrays))
    assert "a class must be a whole number" in refusal(
        "npy", **save(x=np.ones(3), y=np.array([0, 1, 1.5])), y_as="class"
    )
    assert "an index must be a whole number" in refusal("npy", x="x.npy", x_as="index")
    assert "missing or infinite" in refusal("npy", **save(x=np.array([1.0, 1e300])), normalise="standard")


def test_archives_that_cannot_be_read(tmp_path, refusal):
    objects = np.empty(2, object)
    objects[:] = [[1], [2]]
    np.savez(tmp_path / "a.npz", x=objects, y=np.arange(2), z=np.array([1.0, np.nan]))
    assert "Python objects" in refusal("npz", file="a.npz")
    assert "there is no array 'w'. There are: x, y, z." in refusal("npz", file="a.npz", x="w")
    assert "row 1 has a missing" in refusal("npz", file="a.npz", x="z")
    assert "no input can be it" in refusal("npz", file="a.npz", x="y,z")
    np.save(tmp_path / "b.npz.npy", np.ones(3))
    (tmp_path / "b.npz.npy").rename(tmp_path / "b.npz")
    assert "no .npz archive" in refusal("npz", file="b.npz")
    with zipfile.ZipFile(tmp_path / "c.npz", "w") as archive:
        archive.writestr("x.npy", b"not an array")
        archive.writestr("y.npy", b"")
    assert "damaged" in refusal("npz", file="c.npz")


def test_a_header_that_promises_too_much(tmp_path, refusal):
    header = "{'descr': '<f8', 'fortran_order': False, 'shape': (99999999999999,), }"
    raw = b"\x93NUMPY\x01\x00" + struct.pack("<H", len(header)) + header.encode()
    (tmp_path / "x.npy").write_bytes(raw)
    refusal("npy", x="x.npy")
    with zipfile.ZipFile(tmp_path / "x.npz", "w") as archive:
        archive.writestr("x.npy", raw)
    refusal("npz", file="x.npz", y="")
    (tmp_path / "images").write_bytes(struct.pack(">HBB3I", 0, 8, 3, *[2**32 - 1] * 3) + b"\0" * 10)
    assert "cut off" in refusal("idx", images="images")
    (tmp_path / "images").write_bytes(gzip.compress((tmp_path / "images").read_bytes()))
    refusal("idx", images="images")


def test_idx_files_that_cannot_be_read(tmp_path, save_idx, refusal):
    whole = idx_bytes(IMAGES)
    zipped = gzip.compress(whole)
    flipped = zipped[:30] + bytes([zipped[30] ^ 255]) + zipped[31:]
    damaged = [whole[:-1], whole + b"0", whole[:3], b"", whole[1:], b"\0\0\x07\1" + whole[4:], zipped[:-9], flipped]
    for raw in [*damaged, gzip.compress(whole[:-1]), gzip.compress(whole + b"0")]:
        (tmp_path / "images").write_bytes(raw)
        refusal("idx", images="images")
    files = save_idx(images=IMAGES, labels=LABELS[:9].astype(np.uint8))
    assert "every image needs its label, but there are 10 in images and 9 in labels" in refusal("idx", **files)
    files = save_idx(images=IMAGES, test_images=IMAGES[:, :2])
    assert "training and test examples differ" in refusal("idx", **files)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(place=st.integers(0, 1000), byte=st.integers(0, 255), end=st.integers(0, 1000))
@pytest.mark.parametrize(("kind", "name"), [("npy", "x"), ("npz", "file"), ("idx", "images")])
def test_any_damage_gives_data_or_a_sentence(kind, name, place, byte, end, tmp_path, load):
    path = tmp_path / "any"
    if kind == "idx":
        raw = idx_bytes(IMAGES)
    else:
        with path.open("wb") as file:
            np.save(file, IMAGES) if kind == "npy" else np.savez(file, x=IMAGES, y=LABELS)
        raw = path.read_bytes()
    damaged = bytearray(raw[: max(0, len(raw) - end)] if end % 3 == 0 else raw)
    if damaged:
        damaged[place % len(damaged)] = byte
    path.write_bytes(damaged)
    with suppress(DataError):
        dataset = load(kind, **{name: "any"}, test=0)
        dataset.splits["train"].rows([0])
