"""Quantisers: which code is chosen, and where gradients go."""

import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st
from torch.nn import functional as F

from studio.spec import load_blocks
from tests.blocks.helpers.call import call
from tests.blocks.helpers.case import make_case
from tests.blocks.helpers.onnx_model import disagreements

CODES = torch.tensor([[0.0, 0.0], [1.0, 1.0], [2.0, 0.0]])
Z = torch.tensor([[0.9, 0.6], [0.3, -0.4], [1.0, 0.8]])


@given(st.integers(0, 2**31), st.integers(1, 9))
def test_the_nearest_code_is_chosen(seed: int, count: int):
    generator = torch.Generator().manual_seed(seed)
    x = torch.randn(4, 5, 3, dtype=torch.float64, generator=generator)
    codebook = torch.randn(count, 3, dtype=torch.float64, generator=generator)
    y, indices, code = call("VectorQuantize", x, codebook, num_codes=count)
    assert torch.equal(indices, torch.cdist(x.reshape(20, 3), codebook).argmin(1).reshape(4, 5))
    assert torch.equal(y, codebook[indices])
    assert torch.equal(code, y)


def test_the_decoders_gradient_goes_to_the_encoder_and_not_to_the_codes():
    z, codebook = Z.clone().requires_grad_(), CODES.clone().requires_grad_()
    y, _, code = call("VectorQuantize", z, codebook, num_codes=3)
    arriving = torch.randn(3, 2)
    to_z, to_codes = torch.autograd.grad(y, [z, codebook], arriving, allow_unused=True, retain_graph=True)
    assert torch.equal(to_z, arriving)
    assert to_codes is None
    to_z, to_codes = torch.autograd.grad(code, [z, codebook], arriving, allow_unused=True)
    assert to_z is None
    assert torch.equal(to_codes, torch.stack([arriving[1], arriving[0] + arriving[2], torch.zeros(2)]))


@pytest.mark.parametrize("codebook", [True, False])
def test_commitment_holds_the_encoder_and_the_rest_moves_the_codes(codebook: bool):
    z, code = Z.clone().requires_grad_(), CODES[[1, 0, 1]].requires_grad_()
    loss = call("VQLoss", z, code, beta=0.25, codebook=codebook)
    squares = (Z - CODES[[1, 0, 1]]).square().sum(1).mean()
    torch.testing.assert_close(loss, (1.25 if codebook else 0.25) * squares)
    to_z, to_code = torch.autograd.grad(loss, [z, code], allow_unused=True)
    torch.testing.assert_close(to_z, 0.25 * 2 / 3 * (Z - code.detach()))
    assert to_code is None if not codebook else torch.allclose(to_code, 2 / 3 * (code.detach() - Z))


def test_counts_and_sums_of_the_vectors_of_each_code():
    x, indices = torch.arange(12.0).reshape(2, 3, 2), torch.tensor([[0, 2, 2], [2, 0, 3]])
    counts, sums = call("CodeStatistics", x, indices, num_codes=5)
    assert counts.tolist() == [2.0, 0.0, 3.0, 1.0, 0.0]
    assert sums.tolist() == [[8.0, 10.0], [0.0, 0.0], [12.0, 15.0], [10.0, 11.0], [0.0, 0.0]]


def test_means_of_the_vectors_of_each_code_are_one_step_of_k_means():
    """Repeated, codes settle where clusters are."""
    generator = torch.Generator().manual_seed(0)
    centres = torch.tensor([[4.0, 0.0], [-4.0, 0.0], [0.0, 4.0]])
    x = (centres.unsqueeze(1) + 0.1 * torch.randn(3, 40, 2, generator=generator)).reshape(-1, 2)
    codes = x[[0, 50, 100]]
    for _ in range(3):
        counts, sums = call("CodeStatistics", x, call("VectorQuantize", x, codes, num_codes=3)[1], num_codes=3)
        codes = sums / counts.unsqueeze(1)
    torch.testing.assert_close(codes, x.reshape(3, 40, 2).mean(1))


def test_the_share_of_codes_in_use():
    assert call("CodesUsed", torch.tensor([[0, 3], [3, 3]]), num_codes=8).item() == 0.25
    assert call("CodesUsed", torch.arange(8), num_codes=8).item() == 1.0


LOGITS = torch.tensor([1.0, 0.0, -1.0, 2.0])


def test_classes_are_drawn_with_the_probabilities_of_a_softmax():
    noise = torch.rand(20_000, 4, generator=torch.Generator().manual_seed(0))
    drawn = call("GumbelSoftmax", LOGITS.expand(20_000, 4), noise, temperature=0.5, hard=True)
    torch.testing.assert_close(drawn.mean(0), F.softmax(LOGITS, 0), atol=0.015, rtol=0)


def test_hard_draws_are_one_hot_with_the_gradient_of_soft_ones():
    logits, noise, arriving = LOGITS.expand(6, 4).clone().requires_grad_(), torch.rand(6, 4), torch.randn(6, 4)
    hard, soft = (call("GumbelSoftmax", logits, noise, hard=hard) for hard in (True, False))
    assert torch.equal(hard, F.one_hot(soft.argmax(1), 4).float())
    (ours,), (theirs,) = (torch.autograd.grad(value, logits, arriving) for value in (hard, soft))
    torch.testing.assert_close(ours, theirs)


def test_noise_at_its_ends_gives_numbers():
    noise = torch.tensor([[0.0, 1.0, 0.5, 0.5]])
    assert call("GumbelSoftmax", LOGITS.unsqueeze(0), noise).isfinite().all()


@pytest.mark.slow
def test_hard_draws_can_be_exported():
    assert disagreements([make_case(load_blocks()["GumbelSoftmax"], {"hard": True})]) == []
