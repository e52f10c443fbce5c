"""Attention against torch's functions, and what must hold of it whatever the numbers are."""

import pytest
import torch
from torch.nn.functional import scaled_dot_product_attention

from studio.spec import Mismatch, TensorType, infer, load_blocks
from tests.blocks.helpers.case import Case, make_case
from tests.blocks.helpers.onnx_model import disagreements

FUSED = {"need_weights": False}
HEADS = {"num_heads": 2}


def dot_product(**settings: object) -> Case:
    return make_case(load_blocks()["ScaledDotProductAttention"], settings)


def several_heads(without_optional: bool = False, **settings: object) -> Case:
    return make_case(load_blocks()["MultiheadAttention"], HEADS | settings, without_optional=without_optional)


@pytest.mark.parametrize("settings", [{}, {"is_causal": True}, {"scale": 0.3}])
@pytest.mark.parametrize("masks", [(), ("attn_mask",), ("attn_bias",), ("attn_mask", "attn_bias")])
def test_the_fused_kernel_computes_the_same(settings: dict[str, object], masks: tuple[str, ...]):
    """Also where a query may look at nothing."""
    plain, fused = dot_product(**settings), dot_product(**settings, **FUSED)
    given = {name: value for name, value in plain.inputs.items() if name in ("query", "key", "value", *masks)}
    if "attn_mask" in masks:
        given["attn_mask"][..., 2, :] = False
    plain.inputs, fused.inputs = given, given
    assert list(fused.run()) == ["y"]
    values = plain.run()
    torch.testing.assert_close(values["y"], fused.run()["y"])
    torch.testing.assert_close(values["weights"] @ given["value"], values["y"])


def test_it_is_torchs_attention():
    case = dot_product()
    q, k, v, allowed, bias = case.inputs.values()
    torch.testing.assert_close(case.run(attn_bias=None)["y"], scaled_dot_product_attention(q, k, v, allowed))
    torch.testing.assert_close(case.run(attn_mask=None)["y"], scaled_dot_product_attention(q, k, v, bias))
    free = case.run(attn_mask=None, attn_bias=None)["y"]
    torch.testing.assert_close(free, scaled_dot_product_attention(q, k, v))


def test_weights_are_distributions_over_what_is_allowed():
    case = dot_product()
    allowed = case.inputs["attn_mask"]
    allowed[..., 0, :] = False
    allowed[..., 1:, 1] = True
    weights = case.run()["weights"]
    assert not weights[~allowed.expand_as(weights)].any()
    torch.testing.assert_close(weights[..., 1:, :].sum(-1), torch.ones_like(weights[..., 1:, 0]))
    assert not weights[..., 0, :].any()


def test_where_nothing_is_allowed_the_gradient_is_finite():
    case = dot_product()
    query = case.inputs["query"].requires_grad_()
    for settings in ({}, FUSED):
        case.settings = settings
        y = case.run(attn_mask=torch.zeros(6, 5, dtype=torch.bool))["y"]
        assert not y.any()
        assert torch.autograd.grad(y.sum(), query)[0].isfinite().all()


def test_permuted_positions_give_permuted_outputs():
    case = several_heads(without_optional=True)
    x, order = torch.randn(4, 6, 6), torch.tensor([3, 0, 5, 1, 2, 4])
    y = case.run(query=x, key=x, value=x)["y"]
    permuted = x[:, order]
    torch.testing.assert_close(case.run(query=permuted, key=permuted, value=permuted)["y"], y[:, order])


def test_a_causal_output_does_not_depend_on_later_inputs():
    case = several_heads(without_optional=True, is_causal=True)
    x = torch.randn(4, 6, 6, requires_grad=True)
    y = case.run(query=x, key=x, value=x)["y"]
    slope = torch.autograd.grad(y[:, 2].sum(), x)[0]
    assert slope[:, :3].abs().sum((0, 2)).all()
    assert not slope[:, 3:].any()


@pytest.mark.parametrize("is_causal", [False, True])
@pytest.mark.parametrize("bias", [False, True])
@pytest.mark.parametrize("padded", [False, True])
def test_several_heads_equal_torchs(is_causal: bool, bias: bool, padded: bool):
    case = several_heads(is_causal=is_causal, bias=bias)
    module = torch.nn.MultiheadAttention(6, 2, bias=bias, batch_first=True)
    module.load_state_dict({name.replace("out_proj_", "out_proj."): value for name, value in case.weights.items()})
    query, key, value, padding = case.inputs.values()
    padding[:, 0] = False  # with nothing to look at torch gives no numbers
    past = torch.ones(query.shape[1], key.shape[1], dtype=torch.bool).triu(1) if is_causal else None
    mask = padding if padded else None
    y, weights = module(query, key, value, mask, attn_mask=past, average_attn_weights=False)
    torch.testing.assert_close(case.run(key_padding_mask=mask), {"y": y, "weights": weights})
    case.settings = case.settings | FUSED
    torch.testing.assert_close(case.run(key_padding_mask=mask), {"y": y})


@pytest.mark.parametrize("make", [dot_product, several_heads])
def test_weights_are_dropped_in_training_alone(make):
    name = "dropout_p" if make is dot_product else "dropout"
    case, undropped = make(**{name: 0.5}), make()
    undropped.inputs, undropped.weights = case.inputs, case.weights
    kept = undropped.run()["weights"]
    torch.testing.assert_close(case.run()["weights"], kept)
    dropped = case.run(training=True)["weights"]
    torch.testing.assert_close(dropped[dropped != 0], 2 * kept[dropped != 0])
    assert 0 < (dropped == 0).sum() < dropped.numel()


@pytest.mark.parametrize("name", ["AdditiveAttention", "BilinearAttention"])
def test_one_query_is_a_sequence_of_one(name: str):
    case = make_case(load_blocks()[name])
    several = case.run()
    for step in range(case.inputs["query"].shape[2]):
        single = case.run(query=case.inputs["query"][:, :, step])
        for output, value in single.items():
            torch.testing.assert_close(value, several[output][:, :, step])


def test_a_bilinear_score_with_the_identity_is_the_dot_product():
    case = make_case(load_blocks()["BilinearAttention"])
    q, k = torch.randn(2, 3, 4, 5), torch.randn(2, 3, *case.inputs["key"].shape[2:-1], 5)
    scores = case.run(query=q, key=k, weight=torch.eye(5))["scores"]
    torch.testing.assert_close(scores, torch.einsum("abtd,absd->abts", q, k))


@pytest.mark.slow
@pytest.mark.parametrize("settings", [FUSED, {**FUSED, "is_causal": True}, {"is_causal": True}])
def test_every_form_exports(settings: dict[str, object]):
    assert disagreements([dot_product(**settings), several_heads(**settings)]) == []


@pytest.mark.parametrize(
    ("name", "shapes", "sentence"),
    [
        ("ScaledDotProductAttention", {"attn_mask": (3, 7, 9)}, "attn_mask 3 7 9 does not fit the scores 2 7 9"),
        ("ScaledDotProductAttention", {"attn_mask": (2, 2, 7, 9)}, "does not fit the scores"),
        ("ScaledDotProductAttention", {"key": (2, 9, 3)}, "D = 4"),
        ("AdditiveAttention", {"query": (3, 7, 4)}, "query 3 7 4 does not go with key 2 9 4"),
        ("AdditiveAttention", {"query": (2, 3, 7, 4)}, "does not go with key"),
    ],
)
def test_what_does_not_fit_is_said(name: str, shapes: dict[str, tuple[int, ...]], sentence: str):
    usual = {"query": (2, 7, 4), "key": (2, 9, 4), "value": (2, 9, 5), **shapes}
    kinds = {"attn_mask": "bool"}
    types = {port: TensorType(shape, kinds.get(port, "float")) for port, shape in usual.items()}
    with pytest.raises(Mismatch, match=sentence):
        infer(load_blocks()[name], {}, types)
