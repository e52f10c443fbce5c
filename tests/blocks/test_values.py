"""What blocks compute where no torch module says it: small cases worked out by hand."""

import math

import pytest
import torch

from studio.spec import infer, load_blocks
from tests.blocks.helpers.case import Case, type_of

INF = math.inf

VALUES = [
    # block, settings, inputs, expected
    ("Add", {"inputs": 3}, ([1.0, 2.0], [[10.0], [20.0]], 100.0), [[111.0, 112.0], [121.0, 122.0]]),
    ("Sub", {}, ([1, 2], [3, 5]), [-2, -3]),
    ("Mul", {"inputs": 3}, ([2.0, 3.0], [4.0, 5.0], -1.0), [-8.0, -15.0]),
    ("Div", {}, ([1.0, 3.0], [2.0, 0.0]), [0.5, INF]),
    ("Div", {"eps": 0.5}, ([1.0, 3.0], [1.5, 0.0]), [0.5, 6.0]),
    ("Scale", {"factor": 2.0, "shift": -1.0}, ([3.0],), [5.0]),
    ("Log", {}, ([math.e, 0.0],), [1.0, -INF]),
    ("Log", {"eps": 1.0}, ([math.e, 0.0],), [1.0, 0.0]),
    ("Sqrt", {"eps": 1.0}, ([3.0, 0.0],), [2.0, 1.0]),
    ("Square", {}, ([-3, 2],), [9, 4]),
    ("Pow", {"exponent": 3.0}, ([-2.0, 0.5],), [-8.0, 0.125]),
    ("Clamp", {}, ([-1.0, 0.5, 2.0],), [0.0, 0.5, 1.0]),
    ("Clamp", {"max": None}, ([-1.0, 0.5, 2.0],), [0.0, 0.5, 2.0]),
    ("Clamp", {"min": None}, ([-1.0, 0.5, 2.0],), [-1.0, 0.5, 1.0]),
    ("Compare", {"comparison": ">="}, ([1, 2, 3], [2, 2, 2]), [False, True, True]),
    ("Compare", {"comparison": "!="}, ([1, 2, 3], [2, 2, 2]), [True, False, True]),
    ("ConvexGate", {}, ([0.0, 1.0, 0.25], [1.0, 1.0, 1.0], [5.0, 5.0, 5.0]), [1.0, 5.0, 2.0]),
    ("Sum", {}, ([[1, 2], [3, 4]],), 10),
    ("Sum", {"dims": 0}, ([[1.0, 2.0], [3.0, 4.0]],), [4.0, 6.0]),
    ("Sum", {"dims": [-1], "keepdim": True}, ([[1.0, 2.0], [3.0, 4.0]],), [[3.0], [7.0]]),
    ("Mean", {"dims": [0, 1]}, ([[1.0, 2.0], [3.0, 4.0]],), 2.5),
    ("Mean", {"dims": []}, ([[1.0, 2.0], [3.0, 4.0]],), 2.5),
    ("Max", {"dims": 1}, ([[1, 5], [7, 4]],), [5, 7]),
    ("Min", {}, ([[1.0, 5.0], [7.0, 4.0]],), 1.0),
    ("LogSumExp", {}, ([1000.0, 1000.0],), 1000.0 + math.log(2.0)),
    ("Norm", {}, ([[3.0, 4.0]],), 5.0),
    ("Norm", {"p": 1.0, "dims": 1}, ([[3.0, -4.0]],), [7.0]),
    ("Norm", {"p": 0.0}, ([3.0, 0.0, 1.0],), 2.0),
    ("Var", {}, ([1.0, 2.0, 3.0],), 1.0),
    ("Var", {"unbiased": False}, ([1.0, 2.0, 3.0],), 2.0 / 3.0),
    ("MatMul", {}, ([[1.0, 2.0]], [[3.0], [4.0]]), [[11.0]]),
    ("MatMul", {"transpose_b": True}, ([[1.0, 2.0]], [[3.0, 4.0], [5.0, 6.0]]), [[11.0, 17.0]]),
    ("MatMul", {"transpose_a": True}, ([[1.0], [2.0]], [[3.0], [4.0]]), [[11.0]]),
    ("Einsum", {"equation": "ii->i", "inputs": 1}, ([[1.0, 2.0], [3.0, 4.0]],), [1.0, 4.0]),
    ("Einsum", {"equation": "i,j->ij"}, ([1.0, 2.0], [3.0, 4.0]), [[3.0, 4.0], [6.0, 8.0]]),
    ("Einsum", {"equation": "i,i->"}, ([1.0, 2.0], [3.0, 4.0]), 11.0),
    ("OuterProduct", {}, ([1.0, 2.0], [3.0, 4.0, 5.0]), [[3.0, 4.0, 5.0], [6.0, 8.0, 10.0]]),
    ("EuclideanDistance", {}, ([0.0, 0.0], [3.0, 4.0]), 5.0),
    ("EuclideanDistance", {"squared": True}, ([0.0, 0.0], [3.0, 4.0]), 25.0),
    ("PairwiseDistanceMatrix", {}, ([[0.0, 0.0], [1.0, 0.0]], [[3.0, 4.0]]), [[25.0], [20.0]]),
    ("PairwiseDistanceMatrix", {"squared": False}, ([[0.0, 0.0], [3.0, 4.0]], [[3.0, 4.0]]), [[5.0], [0.0]]),
    ("SimilarityMatrix", {"temperature": 0.5}, ([[2.0, 0.0]], [[3.0, 0.0], [0.0, 1.0]]), [[2.0, 0.0]]),
    ("SimilarityMatrix", {"normalise": False}, ([[2.0, 0.0]], [[3.0, 0.0], [0.0, 1.0]]), [[6.0, 0.0]]),
    ("GramMatrix", {"normalise": True}, ([[1.0, 2.0], [3.0, 4.0]],), [[1.25, 2.75], [2.75, 6.25]]),
    ("PolynomialFeatures", {"degree": 3}, ([[2.0], [0.0]],), [[1.0, 2.0, 4.0, 8.0], [1.0, 0.0, 0.0, 0.0]]),
    ("PolynomialFeatures", {"degree": 3}, (2.0,), [1.0, 2.0, 4.0, 8.0]),
    ("Reshape", {"shape": [0, 2, -1]}, ([[1, 2, 3, 4]],), [[[1, 2], [3, 4]]]),
    ("Expand", {"size": [2, -1, 2]}, ([[1], [2]],), [[[1, 1], [2, 2]], [[1, 1], [2, 2]]]),
    ("ExpandBatch", {}, ([[7, 8]], [1.0, 2.0]), [[[7, 8]], [[7, 8]]]),
    ("Concat", {"dim": 0}, ([1, 2], [3]), [1, 2, 3]),
    ("Concat", {"dim": -1, "inputs": 3}, ([[1.0]], [[2.0, 3.0]], [[4.0]]), [[1.0, 2.0, 3.0, 4.0]]),
    ("Stack", {"dim": -1}, ([1, 2], [3, 4]), [[1, 3], [2, 4]]),
    ("Slice", {"dim": 0, "start": 1, "end": -1}, ([1, 2, 3, 4],), [2, 3]),
    ("Slice", {"dim": 0, "start": -3, "step": 2}, ([1, 2, 3, 4],), [2, 4]),
    ("Slice", {"dim": -1, "end": 99}, ([[1, 2]],), [[1, 2]]),
    ("Gather", {}, ([[1.0, 2.0], [3.0, 4.0]], [1, 1, 0]), [[3.0, 4.0], [3.0, 4.0], [1.0, 2.0]]),
    ("Gather", {"dim": 1}, ([[1, 2], [3, 4]], [[1, 0]]), [[[2, 1]], [[4, 3]]]),
    ("Pad", {}, ([1.0, 2.0],), [0.0, 1.0, 2.0, 0.0]),
    ("Pad", {"pad": [0, 1, 1, 0], "value": 9.0}, ([[1.0]],), [[9.0, 9.0], [1.0, 9.0]]),
    ("Pad", {"pad": [2, 0], "mode": "reflect"}, ([[1.0, 2.0, 3.0]],), [[3.0, 2.0, 1.0, 2.0, 3.0]]),
    ("Roll", {"shifts": 1, "dims": 0}, ([1, 2, 3],), [3, 1, 2]),
    ("Roll", {"shifts": [1, -1], "dims": [0, 1]}, ([[1, 2], [3, 4]],), [[4, 3], [2, 1]]),
    ("OneHot", {"num_classes": 3}, ([2, 0],), [[0.0, 0.0, 1.0], [1.0, 0.0, 0.0]]),
    ("Cast", {"kind": "int"}, ([1.9, -1.9],), [1, -1]),
    ("Cast", {"kind": "bool"}, ([0.0, 0.5],), [False, True]),
    ("Cast", {"kind": "float"}, ([True, False],), [1.0, 0.0]),
    ("StopGradient", {}, ([1, 2],), [1, 2]),
    ("Heaviside", {}, ([-1.0, 0.0, 2.0],), [0.0, 1.0, 1.0]),
    ("Heaviside", {"at_zero": 0.5}, ([-1.0, 0.0, 2.0],), [0.0, 0.5, 1.0]),
    ("Sign", {}, ([-3.0, 0.0, 2.0],), [-1.0, 0.0, 1.0]),
    ("Sign", {"at_zero": -1.0}, ([-3.0, 0.0, 2.0],), [-1.0, -1.0, 1.0]),
    ("Softmax", {"temperature": 0.5}, ([0.0, math.log(2.0)],), [0.2, 0.8]),
    ("GLU", {}, ([3.0, 0.0],), [1.5]),
]


@pytest.mark.parametrize(("name", "settings", "inputs", "expected"), VALUES)
def test_a_small_case(name: str, settings: dict, inputs: tuple, expected: object):
    """The value, and the type that the shape rule foretold."""
    case = _case(name, settings, inputs)
    (value,) = case.run().values()
    torch.testing.assert_close(value, torch.tensor(expected))
    assert list(case.inferred.outputs.values()) == [type_of(value)]


def test_split_gives_back_what_concat_joined():
    whole = [[1.0, 2.0, 3.0, 4.0]]
    equal = _case("Split", {"parts": 2}, (whole,)).run()
    assert [value.tolist() for value in equal.values()] == [[[1.0, 2.0]], [[3.0, 4.0]]]
    sizes = _case("Split", {"parts": 2, "sizes": [1, 3]}, (whole,)).run()
    assert [value.tolist() for value in sizes.values()] == [[[1.0]], [[2.0, 3.0, 4.0]]]


@pytest.mark.parametrize("name", ["StopGradient", "Heaviside", "Sign"])
def test_no_gradient_passes(name: str):
    x = torch.tensor([1.0, -2.0], requires_grad=True)
    (value,) = _case(name, {}, ([1.0, -2.0],)).run(x=x).values()
    assert not value.requires_grad or not torch.autograd.grad(value.sum(), x)[0].any()


def test_the_gradient_of_a_distance_matrix_is_finite_where_points_coincide():
    a = torch.tensor([[1.0, 2.0]], requires_grad=True)
    for squared in (False, True):
        (value,) = _case("PairwiseDistanceMatrix", {"squared": squared}, ([[1.0, 2.0]], [[1.0, 2.0]])).run(a=a).values()
        assert torch.autograd.grad(value.sum(), a)[0].isfinite().all()


def test_a_random_slope_lies_between_its_bounds_in_training_and_in_their_middle_afterwards():
    case = _case("RReLU", {"lower": 0.1, "upper": 0.3}, ([-1.0] * 1000,))
    (drawn,) = case.run(training=True).values()
    assert -0.3 <= drawn.min() < -0.28
    assert -0.12 < drawn.max() <= -0.1
    (fixed,) = case.run(training=False).values()
    torch.testing.assert_close(fixed, torch.full((1000,), -0.2))


def _case(name: str, settings: dict, inputs: tuple) -> Case:
    block = load_blocks()[name]
    tensors = dict(zip(block.input_names(settings), map(torch.tensor, inputs), strict=True))
    inferred = infer(block, settings, {port: type_of(value) for port, value in tensors.items()})
    return Case(block, settings, inferred, tensors, {}, {})
