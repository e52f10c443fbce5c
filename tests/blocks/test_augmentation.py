"""Augmentation: nothing happens in evaluation; in training the examples change, each by itself, and keep their kind."""

import pytest
import torch

from studio.spec import Mismatch
from tests.blocks.helpers.given import given, value

KEEPS_SHAPE = ["RandomHorizontalFlip", "RandomShift", "RandomAffine", "Cutout", "ColorJitter"]
RAMP = torch.arange(1.0, 7 * 6 + 1).reshape(1, 1, 7, 6).repeat(200, 1, 1, 1)


@pytest.fixture(autouse=True)
def _seeded():
    torch.manual_seed(0)


@pytest.mark.parametrize("name", KEEPS_SHAPE)
def test_images_pass_in_evaluation_and_change_one_by_one_in_training(name: str):
    assert torch.equal(value(name, {}, RAMP), RAMP)
    changed = value(name, {}, RAMP, training=True)
    assert changed.shape == RAMP.shape
    assert len(changed.unique(dim=0)) > 1


def test_mirroring_gives_the_image_or_its_mirror_image_about_as_often():
    flipped = (value("RandomHorizontalFlip", {}, RAMP, training=True) == RAMP.flip(-1)).flatten(1).all(1)
    assert 60 < flipped.sum() < 140
    assert torch.equal(value("RandomHorizontalFlip", {"p": 1.0}, RAMP, training=True), RAMP.flip(-1))


def test_a_shift_moves_by_whole_pixels_as_far_as_it_may_and_zeros_enter():
    moved = value("RandomShift", {"pixels": 1}, RAMP, training=True)
    padded = torch.nn.functional.pad(RAMP[:1], (1,) * 4)
    possible = torch.cat([padded[:, :, a : a + 7, b : b + 6] for a in range(3) for b in range(3)])
    assert torch.equal(moved.unique(dim=0), possible.unique(dim=0))


def test_a_crop_is_a_piece_of_the_image_and_the_middle_in_evaluation():
    settings = {"size": [5, 4]}
    assert torch.equal(value("RandomCrop", settings, RAMP), RAMP[:, :, 1:6, 1:5])
    possible = torch.cat([RAMP[:1, :, a : a + 5, b : b + 4] for a in range(3) for b in range(3)])
    assert torch.equal(value("RandomCrop", settings, RAMP, training=True).unique(dim=0), possible.unique(dim=0))


def test_a_crop_that_does_not_fit_is_refused():
    with pytest.raises(Mismatch, match="a piece of 8 does not fit into 7 with a padding of 0"):
        given("RandomCrop", {"size": [8, 4]}, (RAMP,))


def test_a_cut_blanks_out_one_square():
    gone = value("Cutout", {"size": 3, "value": -1.0}, RAMP, training=True) == -1.0
    assert (gone.flatten(1).sum(1) <= 9).all()
    assert (gone.flatten(1).sum(1) >= 4).all()  # in a corner, where two thirds of each side are left
    assert torch.equal(value("Cutout", {"p": 0.0}, RAMP, training=True), RAMP)


def test_brightness_multiplies_and_contrast_stretches_about_the_mean():
    bright = value("ColorJitter", {"brightness": 0.5, "contrast": 0.0}, RAMP, training=True) / RAMP
    torch.testing.assert_close(bright, bright[:, :, :1, :1].expand_as(bright))
    assert 0.5 <= bright.min() < 0.6
    assert 1.4 < bright.max() <= 1.5
    stretched = value("ColorJitter", {"brightness": 0.0, "contrast": 0.5}, RAMP, training=True)
    torch.testing.assert_close(stretched.mean((1, 2, 3)), RAMP.mean((1, 2, 3)))


def test_a_turn_by_nothing_changes_nothing_and_a_zoom_keeps_the_middle():
    torch.testing.assert_close(value("RandomAffine", {"degrees": 0.0}, RAMP, training=True), RAMP)
    square = torch.zeros(50, 1, 9, 9)
    square[:, :, 3:6, 3:6] = 1.0
    turned = value("RandomAffine", {"degrees": 180.0, "scale": 0.2}, square, training=True)
    torch.testing.assert_close(turned[:, :, 4, 4], torch.ones(50, 1))
    assert not turned[:, :, 0].any()


def test_images_that_are_not_square_are_turned_without_being_squeezed():
    bar = torch.zeros(300, 1, 21, 41)
    bar[:, :, 10, 16:25] = 1.0  # 9 wide and 1 high, about the middle
    turned = value("RandomAffine", {"degrees": 90.0}, bar, training=True)
    upright = turned[:, 0, :, 20].sum(-1)
    assert upright.max() > 8.0  # turned by nearly 90 degrees, its whole length stands in the middle column


def test_mixing_uses_one_share_for_inputs_and_outputs():
    x = torch.eye(8)
    mixed = given("MixUp", {"alpha": 1.0}, (x, x)).run(training=True)
    torch.testing.assert_close(mixed["mixed_x"], mixed["mixed_y"])
    torch.testing.assert_close(mixed["mixed_x"].sum(1), torch.ones(8))
    torch.testing.assert_close(mixed["mixed_x"].sum(0), torch.ones(8))
    assert (mixed["mixed_x"] != x).any()
    kept = given("MixUp", {}, (x, x)).run(training=False)
    assert torch.equal(kept["mixed_x"], x)


def test_a_pasted_box_shares_the_answer_by_area():
    images = torch.arange(6.0)[:, None, None, None].expand(6, 1, 10, 10)
    mixed = given("CutMix", {}, (images, torch.eye(6))).run(training=True)
    for image, answer in zip(mixed["mixed_x"], mixed["mixed_y"], strict=True):
        shares = torch.stack([(image == number).float().mean() for number in range(6)])
        torch.testing.assert_close(answer, shares)
    assert (mixed["mixed_x"] != images).any()
    assert torch.equal(given("CutMix", {}, (images, torch.eye(6))).run()["mixed_x"], images)


def test_words_are_dropped_at_random_but_padding_stays():
    words = torch.tensor([[5, 6, 0, 0]]).repeat(500, 1)
    settings = {"p": 0.5, "unknown_idx": 1, "padding_idx": 0}
    dropped = value("WordDropout", settings, words, training=True)
    assert not dropped[:, 2:].any()
    assert 400 < (dropped[:, :2] == 1).sum() < 600
    assert ((dropped == words) | (dropped == 1)).all()
    assert torch.equal(value("WordDropout", settings, words), words)
