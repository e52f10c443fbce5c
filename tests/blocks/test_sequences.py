"""Sequences, positions and tokens: small cases worked out by hand, and what must hold of any."""

import math

import pytest
import torch

from studio.spec import Mismatch, TensorType, infer, load_blocks
from tests.blocks.helpers.case import Case, make_case, type_of

INF = math.inf
TOKENS = [[5, 3, 0, 0], [4, 0, 2, 0], [0, 0, 0, 0]]
STEPS = [[[1.0], [2.0], [3.0]], [[4.0], [5.0], [6.0]]]

VALUES = [
    # block, settings, inputs, expected
    ("CausalMask", {}, ([[0.0, 0.0, 0.0]],), [[True, False, False], [True, True, False], [True, True, True]]),
    ("CausalMask", {"window": 2}, ([[0, 0, 0]],), [[True, False, False], [True, True, False], [False, True, True]]),
    ("CausalMask", {"stride": 2}, ([[0, 0, 0]],), [[True, False, False], [False, True, False], [True, False, True]]),
    ("LengthMask", {}, (STEPS, [1, 3]), [[True, False, False], [True, True, True]]),
    ("LengthMask", {"mark_padding": True}, (STEPS, [0, 2]), [[True, True, True], [False, False, True]]),
    ("PaddingMask", {}, (TOKENS[0],), [True, True, False, False]),
    ("PaddingMask", {"padding_idx": 3, "mark_padding": True}, (TOKENS[0],), [False, True, False, False]),
    ("SequenceLengths", {}, (TOKENS,), [2, 3, 0]),
    ("LastStep", {}, (STEPS, [1, 3]), [[1.0], [6.0]]),
    ("LastStep", {}, (TOKENS, [2, 1, 0]), [3, 4, 0]),
    ("ReverseSequence", {}, (STEPS, [2, 3]), [[[2.0], [1.0], [3.0]], [[6.0], [5.0], [4.0]]]),
    ("MaskedMean", {}, (STEPS, [[True, False, True], [False, False, False]]), [[2.0], [0.0]]),
    ("ShiftRight", {"start": 9}, (TOKENS,), [[9, 5, 3, 0], [9, 4, 0, 2], [9, 0, 0, 0]]),
    ("ShiftRight", {"start": 0}, (STEPS,), [[[0.0], [1.0], [2.0]], [[0.0], [4.0], [5.0]]]),
    ("ALiBi", {"num_heads": 2}, ([[0, 0]],), [[[0.0, -0.0625], [-0.0625, 0.0]], [[0.0, -1 / 256], [-1 / 256, 0.0]]]),
    ("TimestepEmbedding", {"embedding_dim": 3}, ([0, 2],), [[1.0, 0.0, 0.0], [math.cos(2), math.sin(2), 0.0]]),
    ("TopKFilter", {"k": 2}, ([[1.0, 3.0, 2.0], [5.0, 5.0, 5.0]],), [[-INF, 3.0, 2.0], [5.0, 5.0, 5.0]]),
    ("TopKFilter", {"k": 9}, ([1.0, 2.0],), [1.0, 2.0]),
    ("GumbelArgMax", {"distribution": "gumbel"}, ([[1.0, 2.0]] * 2, [[2.0, 0.0], [0.0, 0.0]]), [0, 1]),
    ("GumbelArgMax", {}, ([0.0, 0.0, 0.0], [0.1, 0.9, 1.0]), 2),
    ("TokenAccuracy", {"ignore_index": 0}, ([[5, 1, 7, 7], [4, 0, 2, 0]], TOKENS[:2]), 0.75),
    ("SequenceExactMatch", {"ignore_index": 0}, ([[5, 1, 7, 7], [4, 9, 2, 9]], TOKENS[:2]), 0.5),
    ("Perplexity", {"ignore_index": 0}, (torch.zeros(2, 4, 8).tolist(), TOKENS[:2]), 8.0),
    ("TokenCrossEntropyLoss", {}, (torch.zeros(2, 4, 8).tolist(), TOKENS[:2]), math.log(8)),
    ("TokenCrossEntropyLoss", {"ignore_index": 0}, (torch.randn(1, 4, 8).tolist(), TOKENS[2:]), 0.0),
]


@pytest.mark.parametrize(("name", "settings", "inputs", "expected"), VALUES)
def test_a_small_case(name: str, settings: dict, inputs: tuple, expected: object):
    case = given(name, settings, inputs)
    (value,) = case.run().values()
    torch.testing.assert_close(value, torch.tensor(expected))
    assert list(case.inferred.outputs.values()) == [type_of(value)]


def given(name: str, settings: dict, inputs: tuple) -> Case:
    block = load_blocks()[name]
    tensors = dict(zip(block.input_names(settings), map(torch.as_tensor, inputs), strict=False))
    inferred = infer(block, settings, {port: type_of(value) for port, value in tensors.items()})
    return Case(block, settings, inferred, tensors, {}, {})


def test_reversing_twice_gives_back_the_sequence():
    case = make_case(load_blocks()["ReverseSequence"])
    torch.testing.assert_close(case.run(x=case.run()["y"])["y"], case.inputs["x"])
    assert torch.equal(case.run(lengths=None)["y"], case.inputs["x"].flip(1))


def test_the_average_of_tokens_weighs_long_texts_more_than_that_of_sequences():
    logits, target = torch.randn(2, 4, 8), torch.tensor(TOKENS[:2])
    target[1, 2] = 0
    terms = torch.nn.functional.cross_entropy(logits.mT, target, reduction="none")
    by_token, by_text = (terms[0, :2].sum() + terms[1, 0]) / 3, (terms[0, :2].mean() + terms[1, 0]) / 2
    for average, expected in (("tokens", by_token), ("sequences", by_text)):
        case = given("TokenCrossEntropyLoss", {"ignore_index": 0, "average": average}, (logits, target))
        torch.testing.assert_close(case.run()["loss"], expected)


@pytest.mark.parametrize("settings", [{}, {"label_smoothing": 0.1}, {"ignore_index": 2}])
def test_the_cost_of_tokens_is_torchs_with_the_classes_last(settings: dict):
    logits, target = torch.randn(3, 4, 6), torch.randint(0, 6, (3, 4))
    theirs = torch.nn.functional.cross_entropy(logits.mT, target, **settings)
    torch.testing.assert_close(given("TokenCrossEntropyLoss", settings, (logits, target)).run()["loss"], theirs)


def test_a_mask_says_which_tokens_cost():
    logits, target, mask = torch.randn(2, 3, 8), torch.randint(0, 8, (2, 3)), torch.tensor([[1, 0, 1], [0, 0, 0]]) == 1
    expected = torch.nn.functional.cross_entropy(logits[mask], target[mask])
    torch.testing.assert_close(given("TokenCrossEntropyLoss", {}, (logits, target, mask)).run()["loss"], expected)


def test_hidden_tokens_are_the_mask_any_other_or_themselves():
    settings = {"mask_rate": 0.5, "mask_share": 0.5, "random_share": 0.4, "num_embeddings": 12}
    tokens = torch.tensor([5, 5, 5, 5, 1, 5])
    noise = torch.tensor([0.1, 0.26, 0.44, 0.48, 0.1, 0.6])
    values = given("MaskTokens", settings, (tokens, noise)).run()
    assert values["y"].tolist() == [1, 2, 11, 5, 1, 5]
    assert values["selected"].tolist() == [True, True, True, True, False, False]


def test_hidden_tokens_that_are_drawn_are_ordinary_ones():
    settings = {"mask_rate": 1.0, "mask_share": 0.0, "random_share": 1.0, "num_embeddings": 6}
    tokens, noise = torch.full((10_001,), 3), torch.linspace(0.0, 1.0, 10_001)
    drawn = given("MaskTokens", settings, (tokens, noise)).run()["y"][:-1]
    assert torch.bincount(drawn, minlength=6).tolist() == [0, 0, 2500, 2500, 2500, 2500]


def test_the_exponential_of_the_cost_is_the_perplexity():
    logits, target = torch.randn(3, 4, 6), torch.randint(0, 6, (3, 4))
    cost = given("TokenCrossEntropyLoss", {}, (logits, target)).run()["loss"]
    torch.testing.assert_close(given("Perplexity", {}, (logits, target)).run()["perplexity"], cost.exp())


def test_waves_are_those_of_their_formula():
    case = make_case(load_blocks()["SinusoidalPositionalEncoding"], {"base": 100.0})
    values, size = case.run(), case.inferred.sizes["D"]
    for place, feature in ((0, 0), (3, 0), (3, 1), (5, 4), (5, 5), (5, 6)):
        angle = place / 100.0 ** ((feature - feature % 2) / size)
        expected = math.cos(angle) if feature % 2 else math.sin(angle)
        assert values["encoding"][place, feature].item() == pytest.approx(expected, abs=1e-6)
    torch.testing.assert_close(values["y"], case.inputs["x"] + values["encoding"])


def test_products_of_rotated_vectors_depend_on_the_distance_alone():
    case = make_case(load_blocks()["RotaryEmbedding"])
    x, places = case.inputs["x"], torch.arange(6)
    early, late = case.run(positions=places)["y"], case.run(positions=places + 50)["y"]
    torch.testing.assert_close(early @ early.mT, late @ late.mT)
    torch.testing.assert_close(early.norm(dim=-1), x.norm(dim=-1))
    torch.testing.assert_close(case.run(positions=None)["y"], early)
    assert not torch.allclose(early, x)


def test_a_learned_position_is_a_row_of_the_table():
    case = make_case(load_blocks()["LearnedPositionalEncoding"], {"max_length": 6})
    torch.testing.assert_close(case.run()["y"], case.inputs["x"] + case.weights["weight"])


@pytest.mark.parametrize(
    ("name", "settings", "types", "sentence"),
    [
        ("LearnedPositionalEncoding", {"max_length": 4}, {"x": (2, 5, 3)}, "5 positions, the table only 4"),
        ("RotaryEmbedding", {}, {"x": (2, 5, 3)}, "do not come in pairs"),
        ("BeamStep", {"width": 7}, {"log_probabilities": (2, 2, 3), "scores": (2, 2)}, "do not make 7"),
    ],
)
def test_what_does_not_fit_is_said(name: str, settings: dict, types: dict, sentence: str):
    with pytest.raises(Mismatch, match=sentence):
        infer(load_blocks()[name], settings, {port: TensorType(shape) for port, shape in types.items()})


def test_sampled_tokens_occur_as_often_as_the_softmax_says():
    generator = torch.Generator().manual_seed(0)
    logits = torch.tensor([0.0, 1.0, -1.0, 0.5]).expand(40_000, 4)
    noise = torch.rand(40_000, 4, generator=generator)
    drawn = given("GumbelArgMax", {"temperature": 0.7}, (logits, noise)).run()["token"]
    frequencies = torch.bincount(drawn, minlength=4) / 40_000
    torch.testing.assert_close(frequencies, (logits[0] / 0.7).softmax(0), atol=0.01, rtol=0.0)


def test_uniform_noise_may_be_exactly_0_or_1():
    noise = torch.tensor([[0.0, 1.0, 0.5], [0.0, 0.0, 0.0]])
    assert given("GumbelArgMax", {}, (torch.zeros(2, 3), noise)).run()["token"][0] == 1


def test_the_gradient_reaches_the_scores_that_stay():
    logits = torch.tensor([1.0, 3.0, 2.0], requires_grad=True)
    gate = make_case(load_blocks()["TopKFilter"], {"k": 2}).run(logits=logits)["y"].softmax(-1)
    slope = torch.autograd.grad(gate[1], logits)[0]
    assert slope[1] > 0 > slope[2]
    assert slope[0] == gate[0] == 0


def test_a_beam_keeps_the_best_continuations():
    block = load_blocks()["BeamStep"]
    logs = torch.tensor([[[0.1, 0.7, 0.2], [0.5, 0.3, 0.2]]]).log()
    scores = torch.tensor([[0.6, 0.4]]).log()
    settings = {"width": 3}
    types = {"log_probabilities": type_of(logs), "scores": type_of(scores)}
    inferred = infer(block, settings, types)
    values = Case(block, settings, inferred, {"log_probabilities": logs, "scores": scores}, {}, {}).run()
    torch.testing.assert_close(values["scores_next"].exp(), torch.tensor([[0.42, 0.20, 0.12]]))
    assert values["beam"][0, :2].tolist() == [0, 1]
    assert values["token"][0, :2].tolist() == [1, 0]
