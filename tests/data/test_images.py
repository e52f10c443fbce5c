"""A folder of pictures: classes, colours, sizes, and files that are none."""

import numpy as np
import pytest
from PIL import Image

from studio.data import images as images_module
from studio.errors import DataError


@pytest.fixture
def draw(tmp_path):
    def draw_picture(name, pixels, **options):
        path = tmp_path / "pictures" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        Image.fromarray(np.asarray(pixels)).save(path, **options)
        return path

    return draw_picture


def grey(value, height=4, width=3):
    return np.full((height, width), value, np.uint8)


@pytest.fixture
def pets(draw):
    for place, value in enumerate([0, 51, 102]):
        draw(f"cat/{place}.png", grey(value))
    for place, value in enumerate([153, 204]):
        draw(f"dog/{place}.png", grey(value))
    return {"folder": "pictures", "test": 0}


def test_folders_are_classes(pets, load, rows):
    dataset = load("images", **pets)
    assert dataset.fields["x"].shape == (1, 4, 3)
    assert dataset.fields["y"].classes == ("cat", "dog")
    batch = rows(dataset)
    assert batch["y"].tolist() == [0, 0, 0, 1, 1]
    assert np.allclose(batch["x"], np.array([0, 0.2, 0.4, 0.6, 0.8]).reshape(5, 1, 1, 1))


def test_colour_pictures_have_three_channels_first(draw, load, rows):
    pixels = np.random.default_rng(0).integers(0, 256, (5, 4, 3), np.uint8)
    draw("a.png", pixels)
    draw("b.bmp", pixels[::-1].copy())
    dataset = load("images", folder="pictures", test=0)
    assert dataset.target is None
    found = rows(dataset)["x"]
    assert found.shape == (2, 3, 5, 4)
    assert np.allclose(found[0], pixels.transpose(2, 0, 1) / 255)
    assert load("images", folder="pictures", colour="grey").fields["x"].shape == (1, 5, 4)


def test_sixteen_bits_are_kept(draw, load, rows):
    draw("a.png", np.array([[0, 1000], [30_000, 65_535]], np.uint16))
    draw("b.png", np.array([[0, 1], [2, 3]], np.uint16))
    found = rows(load("images", folder="pictures", test=0))["x"]
    assert np.allclose(found[0, 0] * 65_535, [[0, 1000], [30_000, 65_535]], atol=0.01)


def test_pictures_are_read_only_when_needed(pets, load, monkeypatch):
    read = []
    monkeypatch.setattr(images_module, "_pixels", lambda picture, *_: read.append(picture.filename) or grey(0) / 255)
    dataset = load("images", **pets)
    assert read == []
    dataset.splits["train"].rows([3])
    assert len(read) == 1


def test_a_wrong_size_is_reported_with_its_file(pets, draw, refusal, load, rows):
    draw("dog/big.png", grey(0, 8, 6))
    said = refusal("images", **pets)
    assert "pictures/dog/big.png: the picture is 8 x 6 pixels, but the first one is 4 x 3" in said
    assert "'resize'" in said
    assert rows(load("images", **pets, resize=[2, 5]))["x"].shape == (6, 1, 2, 5)


def test_resizing_takes_height_and_width_in_this_order(draw, load, rows):
    draw("a.png", np.tile(np.array([0, 255], np.uint8), (4, 1)))
    draw("b.png", np.tile(np.array([0, 255], np.uint8), (4, 1)))
    found = rows(load("images", folder="pictures", resize=[6, 2], test=0))["x"][0, 0]
    assert found.shape == (6, 2)
    assert found.tolist() == [[0, 1]] * 6


def test_in_a_large_folder_the_rest_is_checked_when_it_is_read(pets, draw, load, monkeypatch):
    monkeypatch.setattr(images_module, "CHECKED", 2)
    draw("dog/big.png", grey(0, 8, 6))
    split = load("images", **pets).splits["train"]
    split.rows([0, 1, 2, 3, 4])
    with pytest.raises(DataError, match=r"big\.png: the picture is 8 x 6"):
        split.rows([5])


def test_what_is_no_picture_is_reported_with_its_file(pets, draw, refusal, load, tmp_path):
    whole = draw("dog/a.png", np.random.default_rng(0).integers(0, 256, (4, 3), np.uint8)).read_bytes()
    bad = tmp_path / "pictures" / "cat" / "bad.png"
    for raw in (b"", b"hello", whole[:20]):
        bad.write_bytes(raw)
        assert "pictures/cat/bad.png: the file is" in (said := refusal("images", **pets))
        assert "damaged" in said
    bad.write_bytes(whole[:50])  # the header is sound, so this is noticed when the pixels are read
    split = load("images", **pets).splits["train"]
    with pytest.raises(DataError, match=r"bad\.png"):
        split.rows([3])


def test_a_monstrous_picture_is_refused(pets, refusal, monkeypatch):
    monkeypatch.setattr(Image, "MAX_IMAGE_PIXELS", 8)
    assert "the picture is too large" in refusal("images", **pets)
    monkeypatch.setattr(Image, "MAX_IMAGE_PIXELS", 4)
    assert "the picture is too large" in refusal("images", **pets)


def test_folders_that_do_not_fit(pets, refusal, tmp_path):
    (tmp_path / "empty").mkdir()
    assert "no picture in the folder" in refusal("images", folder="empty")
    assert "there is no folder 'picture'. Did you mean 'pictures'?" in refusal("images", folder="picture")
    assert "there is no folder" in refusal("images", folder="pictures/cat/0.png")
    for picture in (tmp_path / "pictures" / "dog").iterdir():
        picture.unlink()
    assert "every example is of the class 'cat'" in refusal("images", **pets)


@pytest.mark.parametrize("place", ["dog/link.png", "fish"])
def test_links_that_leave_the_folder_are_refused(place, pets, tmp_path, tmp_path_factory, refusal):
    outside = tmp_path_factory.mktemp("outside")
    Image.fromarray(grey(1)).save(outside / "secret.png")
    target = outside / "secret.png" if place.endswith(".png") else outside
    (tmp_path / "pictures" / place).symlink_to(target)
    assert "link to outside the diagram's folder" in refusal("images", **pets)
