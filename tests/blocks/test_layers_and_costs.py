"""Layers, normalisation, regularisation, costs and metrics against torch.nn, mathematics and numbers found by hand."""

import math
from typing import Any

import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st
from torch import nn

from studio.spec import Mismatch, TensorType, infer, load_blocks
from tests.blocks.helpers.call import call

BLOCKS = load_blocks()
LOGITS = torch.tensor([[2.0, 0.0, -1.0], [0.0, 1.0, 3.0], [1.0, 1.0, 1.0]])
CLASSES = torch.tensor([0, 1, 2])


def close(actual: torch.Tensor, expected: torch.Tensor | float) -> None:
    torch.testing.assert_close(actual, torch.as_tensor(expected, dtype=actual.dtype))


# Classification costs -------------------------------------------------------------------------------------------------


def test_cross_entropy_with_class_weights_divides_by_the_weights_used() -> None:
    weights = [1.0, 3.0, 0.5]
    surprise = -LOGITS.log_softmax(1)[range(3), CLASSES]
    expected = (surprise * torch.tensor(weights)).sum() / 4.5
    close(call("CrossEntropyLoss", LOGITS, CLASSES, weight=weights), expected)


def test_cross_entropy_leaves_out_ignored_targets() -> None:
    target = torch.tensor([0, 7, 2])
    expected = -LOGITS.log_softmax(1)[[0, 2], [0, 2]].mean()
    close(call("CrossEntropyLoss", LOGITS, target, ignore_index=7), expected)


def test_label_smoothing_equals_a_smoothed_target() -> None:
    smooth = 0.9 * nn.functional.one_hot(CLASSES, 3) + 0.1 / 3
    expected = call("SoftCrossEntropyLoss", LOGITS, smooth)
    close(call("CrossEntropyLoss", LOGITS, CLASSES, label_smoothing=0.1), expected)


def test_uniform_scores_cost_the_logarithm_of_the_number_of_classes() -> None:
    close(call("CrossEntropyLoss", torch.zeros(5, 7), torch.arange(5)), math.log(7))


def test_cross_entropy_of_pixels_is_that_of_as_many_examples() -> None:
    scores, target = torch.randn(2, 3, 4, 5), torch.randint(0, 3, (2, 4, 5))
    rows = scores.permute(0, 2, 3, 1).reshape(-1, 3)
    close(call("CrossEntropyLoss", scores, target), call("CrossEntropyLoss", rows, target.flatten()))


def test_soft_targets_of_probabilities_agree_with_those_of_scores() -> None:
    target = torch.tensor([[0.2, 0.5, 0.3], [0.0, 1.0, 0.0], [0.6, 0.3, 0.1]])
    expected = call("SoftCrossEntropyLoss", LOGITS, target)
    close(call("CrossEntropyOfDistributions", target, LOGITS.softmax(1)), expected)


def test_pos_weight_counts_positives_more_often() -> None:
    scores, target = torch.tensor([0.5, -1.0]), torch.tensor([1.0, 0.0])
    thrice = call("BCEWithLogitsLoss", scores[[0, 0, 0, 1]], target[[0, 0, 0, 1]], reduction="sum")
    close(call("BCEWithLogitsLoss", scores, target, pos_weight=3.0, reduction="sum"), thrice)


def test_soft_margin_stays_finite_for_large_scores() -> None:
    close(call("SoftMarginLoss", torch.tensor([-1e4, 1e4]), torch.tensor([1.0, 1.0])), 5e3)


@pytest.mark.parametrize(("reduction", "expected"), [("sum", 0.5), ("batchmean", 0.25), ("mean", 0.125)])
def test_kl_divergence_reductions(reduction: str, expected: float) -> None:
    log_q = torch.log(torch.tensor([[0.5, 0.5], [0.5, 0.5]]))
    p = torch.tensor([[0.5, 0.5], [0.5, 0.5]])
    shift = torch.tensor([[0.5, 0.5], [0.0, 0.0]])  # adds p (0.5 + 0.5) / 2 = 0.5 to the first example
    close(call("KLDivLoss", log_q - shift, p, reduction=reduction), expected)


# Regression and other costs -------------------------------------------------------------------------------------------


def test_reductions_of_squares() -> None:
    x, y = torch.zeros(2, 3), torch.full((2, 3), 2.0)
    for reduction, expected in {"mean": 4.0, "sum": 24.0, "sum_outputs_mean_batch": 12.0}.items():
        close(call("MSELoss", x, y, reduction=reduction), expected)
        close(call("HalfSquaredError", x, y, reduction=reduction), expected / 2)


def test_gaussian_likelihood_is_torchs_density() -> None:
    mean, value, var = torch.randn(6), torch.randn(6), torch.rand(6) + 0.1
    expected = -torch.distributions.Normal(mean, var.sqrt()).log_prob(value).mean()
    close(call("GaussianNLLLoss", mean, value, var, full=True), expected)


def test_sum_of_costs_weighs_them_and_their_gradients() -> None:
    a, b = torch.tensor(2.0, requires_grad=True), torch.tensor(3.0, requires_grad=True)
    total = call("MultiTaskSum", a, b, weights=[1.0, 0.5])
    total.backward()
    close(total.detach(), 3.5)
    close(torch.stack([a.grad, b.grad]), torch.tensor([1.0, 0.5]))


def test_sum_of_costs_wants_a_weight_for_each() -> None:
    scalar = TensorType(())
    with pytest.raises(Mismatch, match="3 weights are given for 2 costs"):
        infer(BLOCKS["MultiTaskSum"], {"weights": [1.0, 1.0, 1.0]}, {"cost0": scalar, "cost1": scalar})


def test_sparsity_penalty_grows_away_from_rho() -> None:
    costs = [float(call("SparsityPenalty", torch.full((4, 3), p), rho=0.2)) for p in (0.0, 0.1, 0.2, 0.5, 1.0)]
    assert costs[2] == pytest.approx(0.0, abs=1e-6)
    assert costs[0] > costs[1] > costs[2] < costs[3] < costs[4]
    assert all(map(math.isfinite, costs))


# Normalisation --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "shape"), [("BatchNorm1d", (6, 3)), ("BatchNorm1d", (4, 3, 5)), ("BatchNorm2d", (4, 3, 5, 2))]
)
def test_batch_norm_keeps_torchs_statistics_over_two_steps(name: str, shape: tuple[int, ...]) -> None:
    module = getattr(nn, name)(3, momentum=0.3)
    nn.init.normal_(module.weight)
    weight, bias = module.weight.detach(), module.bias.detach()
    states = [torch.zeros(3), torch.ones(3), torch.tensor(0)]
    for _ in range(2):
        x = 2 * torch.randn(shape) + 1
        close(call(name, x, weight, bias, *states, training=True, momentum=0.3), module(x).detach())
    for state, buffer in zip(states, module.buffers(), strict=True):
        close(state, buffer)
    module.eval()
    kept = [state.clone() for state in states]
    close(call(name, x, weight, bias, *states), module(x).detach())
    assert all(map(torch.equal, kept, states)), "evaluation must not move the statistics"


def test_batch_norm_without_statistics_uses_the_batch_in_evaluation() -> None:
    x = 3 * torch.randn(50, 2) + 5
    y = call("BatchNorm1d", x, None, None, None, None, None, affine=False, track_running_stats=False)
    close(y.mean(0), torch.zeros(2))
    close(y.var(0, unbiased=False), torch.ones(2))


def test_batch_norm_states_are_called_as_in_torch() -> None:
    block = BLOCKS["BatchNorm2d"]
    found = infer(block, {}, {"x": TensorType((8, 3, 4, 4))})
    theirs = {name: tuple(value.shape) for name, value in nn.BatchNorm2d(3).state_dict().items()}
    assert {name: type_.shape for name, type_ in found.weights.items() if type_} == theirs


def test_group_norm_between_layer_norm_and_instance_norm() -> None:
    x, ones, zeros = torch.randn(2, 6, 4, 5), torch.ones(6), torch.zeros(6)
    close(call("GroupNorm", x, ones, zeros, num_groups=6), call("InstanceNorm2d", x, None, None))
    flat = call("LayerNorm", x.flatten(1), None, None, elementwise_affine=False)
    close(call("GroupNorm", x, ones, zeros, num_groups=1), flat.reshape(x.shape))


def test_groups_must_divide_the_channels() -> None:
    with pytest.raises(Mismatch, match="C = 6 must be a multiple of G = 4"):
        infer(BLOCKS["GroupNorm"], {"num_groups": 4}, {"x": TensorType((2, 6, 4, 5))})


# Regularisation -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("scaling", ["inverted", "test_time"])
def test_dropout_has_the_same_mean_in_training_and_evaluation(scaling: str) -> None:
    torch.manual_seed(0)
    x = torch.ones(200_000)
    trained = call("Dropout", x, p=0.3, scaling=scaling, training=True)
    evaluated = call("Dropout", x, p=0.3, scaling=scaling)
    assert (trained == 0).double().mean().item() == pytest.approx(0.3, abs=0.01)
    assert trained.mean().item() == pytest.approx(evaluated.mean().item(), abs=0.01)


def test_dropout2d_drops_whole_channels() -> None:
    torch.manual_seed(0)
    y = call("Dropout2d", torch.ones(10, 20, 4, 4), p=0.5, training=True)
    per_channel = y.flatten(2)
    assert (per_channel == per_channel[:, :, :1]).all()
    assert set(y.unique().tolist()) == {0.0, 2.0}


def test_noise_is_added_in_training_only() -> None:
    torch.manual_seed(0)
    x = torch.zeros(100_000)
    assert call("GaussianNoise", x, std=0.5, training=True).std().item() == pytest.approx(0.5, abs=0.01)
    assert call("GaussianNoise", x, std=0.5) is x


# Convolution and pooling ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("kernel", "dilation", "stride"), [(2, 1, 1), (3, 2, 1), (5, 4, 1), (3, 1, 2)])
def test_causal_convolution_does_not_look_ahead(kernel: int, dilation: int, stride: int) -> None:
    x = torch.randn(1, 2, 24, requires_grad=True)
    settings = {"kernel_size": kernel, "dilation": dilation, "stride": stride, "causal": True}
    y = call("Conv1d", x, torch.randn(3, 2, kernel), None, **settings)
    assert y.shape[-1] == -(-24 // stride)
    for step in range(y.shape[-1]):
        slope = torch.autograd.grad(y[0, :, step].sum(), x, retain_graph=True)[0].abs().sum((0, 1))
        now = step * stride
        assert slope[now] > 0
        assert (slope[now + 1 :] == 0).all()


@given(
    kernel=st.integers(1, 4),
    stride=st.integers(1, 3),
    padding=st.integers(0, 2),
    dilation=st.integers(1, 2),
    groups=st.sampled_from([1, 2]),
    size=st.integers(9, 12),
)
def test_transposed_convolution_is_the_adjoint(
    kernel: int, stride: int, padding: int, dilation: int, groups: int, size: int
) -> None:
    settings = {"kernel_size": kernel, "stride": stride, "padding": padding, "dilation": dilation, "groups": groups}
    x = torch.randn(2, 4, size, size, dtype=torch.float64)
    weight = torch.randn(6, 4 // groups, kernel, kernel, dtype=torch.float64)
    y = call("Conv2d", x, weight, None, **settings)
    other = torch.randn_like(y)
    rest = (size + 2 * padding - dilation * (kernel - 1) - 1) % stride
    back = call("ConvTranspose2d", other, weight, None, **settings, output_padding=rest)
    close((y * other).sum(), float((x * back).sum()))


@pytest.mark.filterwarnings("ignore:Using padding='same'")  # torch's own module says that it copies
@given(kernel=st.integers(1, 5), dilation=st.integers(1, 3), mode=st.sampled_from(["zeros", "reflect", "circular"]))
def test_same_padding_is_torchs(kernel: int, dilation: int, mode: str) -> None:
    module = nn.Conv2d(2, 3, kernel, padding="same", dilation=dilation, padding_mode=mode)
    x = torch.randn(1, 2, 13, 14)
    settings = {"kernel_size": kernel, "dilation": dilation, "padding_mode": mode, "same_padding": True}
    close(call("Conv2d", x, module.weight, module.bias, **settings), module(x))


def test_same_padding_with_a_stride_rounds_up() -> None:
    settings = {"kernel_size": 3, "stride": 2, "same_padding": True, "out_channels": 5}
    inferred = infer(BLOCKS["Conv2d"], settings, {"x": TensorType((1, 2, 7, 8))})
    assert inferred.outputs["y"] == TensorType((1, 5, 4, 4))
    assert call("Conv2d", torch.randn(1, 2, 7, 8), torch.randn(5, 2, 3, 3), None, **settings).shape == (1, 5, 4, 4)


def test_depthwise_convolution_is_a_grouped_one() -> None:
    x, weight = torch.randn(2, 3, 6, 6), torch.randn(6, 1, 3, 3)
    close(call("DepthwiseConv2d", x, weight, None, multiplier=2), call("Conv2d", x, weight, None, groups=3))


def test_unpooling_puts_the_winners_back() -> None:
    x = torch.randn(2, 3, 8, 6)
    y, indices = call("MaxPool2dWithIndices", x)
    back = call("MaxUnpool2d", y, indices)
    close(call("MaxPool2d", back.clamp(min=-1e9)), y.clamp(min=0))
    assert (back != 0).sum() == y.numel()
    assert torch.equal(back[back != 0], x[back != 0])


def test_a_window_larger_than_the_image_is_refused() -> None:
    with pytest.raises(Mismatch, match="which is empty"):
        infer(BLOCKS["MaxPool2d"], {"kernel_size": 9}, {"x": TensorType((1, 1, 8, 8))})


@pytest.mark.parametrize("mode", ["nearest", "bilinear", "bicubic"])
def test_upsampling_a_constant_gives_the_constant(mode: str) -> None:
    y = call("Upsample", torch.full((1, 2, 3, 4), 7.0), scale_factor=[2, 3], mode=mode)
    close(y, torch.full((1, 2, 6, 12), 7.0))


def test_shuffling_pixels_there_and_back() -> None:
    x = torch.randn(2, 8, 3, 5)
    assert torch.equal(call("PixelUnshuffle", call("PixelShuffle", x)), x)


# Embeddings and linear blocks -----------------------------------------------------------------------------------------


def test_padding_row_gets_no_gradient() -> None:
    weight = torch.randn(4, 2, requires_grad=True)
    call("Embedding", torch.tensor([0, 1, 1]), weight, padding_idx=0).sum().backward()
    assert weight.grad is not None
    assert weight.grad.tolist() == [[0, 0], [2, 2], [0, 0], [0, 0]]


def test_bag_of_words_is_a_sum_of_one_hot_vectors() -> None:
    words = torch.tensor([[1, 1, 0], [2, 0, 0]])
    assert call("BagOfWords", words, num_words=3).tolist() == [[1, 1, 0], [1, 0, 1]]
    assert call("BagOfWords", words, num_words=3, binary=False).tolist() == [[1, 2, 0], [2, 0, 1]]
    assert call("BagOfWords", words, num_words=3, binary=False, padding_idx=0).tolist() == [[0, 2, 0], [0, 0, 1]]


def test_embedding_bag_is_the_mean_of_embeddings() -> None:
    table, words = torch.randn(5, 3), torch.tensor([[4, 1, 1], [0, 2, 3]])
    close(call("EmbeddingBag", words, table), call("Embedding", words, table).mean(1))


@pytest.mark.parametrize(("levels", "at_zero", "expected"), [("0 1", "high", [0, 1, 1]), ("-1 1", "low", [-1, -1, 1])])
def test_perceptron_decides_at_zero_as_told(levels: str, at_zero: str, expected: list[int]) -> None:
    x = torch.tensor([[-1.0], [0.0], [1.0]])
    y, s = call("Perceptron", x, torch.ones(1), torch.tensor(0.0), levels=levels, at_zero=at_zero)
    assert y.tolist() == expected
    assert s.tolist() == [-1, 0, 1]


def refusal(name: str, settings: dict[str, Any], **inputs: TensorType) -> str:
    with pytest.raises(Mismatch) as caught:
        infer(BLOCKS[name], settings, inputs)
    return caught.value.message


def test_settings_that_do_not_fit_what_arrives_are_refused() -> None:
    scores, target = TensorType((8, 4)), TensorType((8,), "int")
    assert "C = 3" in refusal("CrossEntropyLoss", {"weight": [1.0, 2.0, 3.0]}, input=scores, target=target)
    assert "3 numbers for 4" in refusal("BCEWithLogitsLoss", {"pos_weight": [1.0, 2.0, 3.0]}, input=scores)
    assert "no class 4 among 4" in refusal("Recall", {"of_class": 4}, scores=scores, target=target)
    assert "no row in a table of 5" in refusal("Embedding", {"num_embeddings": 5, "padding_idx": 5})
    assert "may be at most 1" in refusal("MaxPool2d", {"padding": 2}, x=TensorType((1, 1, 8, 8)))
    assert "output_size may be 7 to 9" in refusal(
        "MaxUnpool2d", {"output_size": 10}, x=TensorType((1, 1, 4, 4)), indices=TensorType((1, 1, 4, 4), "int")
    )
    assert "output_padding 2 is not smaller" in refusal("ConvTranspose2d", {"output_padding": 2, "stride": 2})


# Metrics --------------------------------------------------------------------------------------------------------------

# Classes by example: right 0 0 0 1 1 2, said 0 0 1 1 2 2.
SAID = torch.tensor([0, 0, 1, 1, 2, 2])
RIGHT = torch.tensor([0, 0, 0, 1, 1, 2])
SCORES = nn.functional.one_hot(SAID, 3).float()


def test_confusion_matrix_counts_right_by_said() -> None:
    matrix = call("ConfusionMatrix", SAID, RIGHT, num_classes=3)
    assert matrix.tolist() == [[2, 1, 0], [0, 1, 1], [0, 0, 1]]
    left_out = call("ConfusionMatrix", SAID, torch.where(RIGHT == 1, -100, RIGHT), num_classes=3)
    assert left_out.tolist() == [[2, 1, 0], [0, 0, 0], [0, 0, 1]]


@pytest.mark.parametrize(
    ("name", "average", "expected"),
    [
        ("Precision", "macro", (1 + 1 / 2 + 1 / 2) / 3),
        ("Precision", "weighted", (3 * 1 + 2 / 2 + 1 / 2) / 6),
        ("Precision", "micro", 4 / 6),
        ("Recall", "macro", (2 / 3 + 1 / 2 + 1) / 3),
        ("Recall", "micro", 4 / 6),
        ("F1", "macro", (4 / 5 + 1 / 2 + 2 / 3) / 3),
        ("F1", "micro", 4 / 6),
    ],
)
def test_rates_of_classes(name: str, average: str, expected: float) -> None:
    close(call(name, SCORES, RIGHT, average=average), expected)


def test_rate_of_one_class_and_of_a_class_that_is_never_said() -> None:
    close(call("Recall", SCORES, RIGHT, of_class=0), 2 / 3)
    never = torch.tensor([[1.0, 0.0], [1.0, 0.0]])
    close(call("Precision", never, torch.tensor([0, 1]), of_class=1), 0.0)


def test_accuracies() -> None:
    close(call("Accuracy", SCORES, RIGHT), 4 / 6)
    close(call("Accuracy", SCORES, torch.where(RIGHT == 2, -100, RIGHT)), 3 / 5)
    scores = torch.tensor([[0.1, 0.5, 0.4], [0.6, 0.3, 0.1]])
    close(call("TopKAccuracy", scores, torch.tensor([2, 2]), k=2), 0.5)
    close(call("TopKAccuracy", scores, torch.tensor([2, 2]), k=9), 1.0)
    logits, target = torch.tensor([-2.0, 0.2, 3.0]), torch.tensor([0, 0, 1])
    close(call("BinaryAccuracy", logits, target, threshold=0.0), 2 / 3)


def test_r2_is_one_for_the_target_and_zero_for_its_mean() -> None:
    target = torch.tensor([[1.0, 10.0], [2.0, 30.0], [3.0, 20.0]])
    close(call("R2Score", target, target), 1.0)
    close(call("R2Score", target.mean(0).expand(3, 2), target), 0.0)


def test_metrics_carry_no_gradient() -> None:
    x = torch.randn(4, 3, requires_grad=True)
    names = ("R2Score", "MeanAbsoluteError", "MeanSquaredError")
    assert not any(call(name, x, torch.randn(4, 3)).requires_grad for name in names)
