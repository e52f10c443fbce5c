"""What the shape rules refuse, with which sentence; and that they refuse nothing that torch takes."""

import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st

from studio.spec import Mismatch, TensorType, infer, load_blocks, parse_shape, symbol
from studio.spec.settings import setting_problems
from tests.blocks.helpers.case import Case, type_of

REFUSED = [
    # block, settings, shapes, part of the sentence
    ("MatMul", {}, ["B 3 4", "5 6"], "a has 4 columns, but b has 5 rows"),
    ("MatMul", {}, ["B 3 4", "N 4 6"], "cannot be combined"),
    ("MatMul", {}, ["4", "4 6"], "at least 2 dimensions"),
    ("Einsum", {"equation": "ij,jk"}, ["2 3", "3 4"], "is not an equation"),
    ("Einsum", {"equation": "ij,jk->ik", "inputs": 3}, ["2 3", "3 4", "4"], "2 inputs, but the block has 3"),
    ("Einsum", {"equation": "ij,jk->im"}, ["2 3", "3 4"], "cannot be formed"),
    ("Einsum", {"equation": "ij,jk->ik"}, ["2 3", "4 4"], "the letter j is 3 elsewhere, but 4 in x1"),
    ("Einsum", {"equation": "ij,jk->ik"}, ["2 3", "3"], "x1 has 1 dimension"),
    ("DotProduct", {}, ["B 3", "B 4"], "D = 3"),
    ("Add", {}, ["B 3", "B 4"], "cannot be combined element by element"),
    ("Sum", {"dims": 2}, ["B 3"], "x has no dimension 2"),
    ("Sum", {"dims": [1, -1]}, ["B 3"], "named twice"),
    ("Var", {}, ["1 1"], "no unbiased variance"),
    ("Clamp", {"min": 2.0}, ["B"], "above the maximum"),
    ("Clamp", {"min": None, "max": None}, ["B"], "no bound"),
    ("Reshape", {"shape": [-1, -1]}, ["B 4"], "only one size can be left open"),
    ("Reshape", {"shape": [0, 3]}, ["B 4"], "do not fill"),
    ("Reshape", {"shape": [2, 2, 0]}, ["B 4"], "has none at that place"),
    ("Flatten", {"start_dim": 2, "end_dim": 1}, ["B 3 4"], "comes after"),
    ("Unflatten", {"unflattened_size": [3, -1]}, ["B 8"], "do not fill"),
    ("Permute", {}, ["B 3"], "no dimension 2"),
    ("Permute", {"dims": [0, 1]}, ["B 3 4"], "names 2 of the 3 dimensions"),
    ("Squeeze", {}, ["B 3"], "has the size 3"),
    ("Expand", {"size": [-1, 5]}, ["B 3"], "cannot be expanded"),
    ("Concat", {}, ["B 3 4", "B 3 5"], "does not continue"),
    ("Concat", {}, ["B 3", "B 3 5"], "does not continue"),
    ("Stack", {}, ["B 3", "B 4"], "cannot stand beside"),
    ("Split", {"parts": 3}, ["B 4"], "cannot be split into 3 equal parts"),
    ("Split", {"sizes": [1, 2]}, ["B 4"], "do not split 4 into 2"),
    ("Slice", {"start": 3, "end": 2}, ["B 4"], "nothing of B 4"),
    ("Select", {"index": 4}, ["B 4"], "no place 4"),
    ("Pad", {"pad": [1, 1, 1]}, ["B 4"], "3 widths"),
    ("Pad", {"mode": "reflect", "pad": [4, 0]}, ["B 4"], "needs more than"),
    ("Roll", {"shifts": [1, 2]}, ["B 4"], "2 shifts for 1 dimension"),
    ("PolynomialFeatures", {}, ["B 2"], "2 numbers at each place"),
    ("GLU", {}, ["B 3"], "no two halves"),
    ("PReLU", {"num_parameters": 4}, ["B 3"], "4 slopes for 3 channels"),
    ("RReLU", {"lower": 0.5}, ["B"], "above the upper"),
    ("Hardtanh", {"min_val": 1.0}, ["B"], "must be below"),
    ("Softmax", {"dim": 3}, ["B 3"], "no dimension 3"),
]


@pytest.mark.parametrize(("name", "settings", "shapes", "sentence"), REFUSED)
def test_the_sentence(name: str, settings: dict, shapes: list[str], sentence: str):
    block = load_blocks()[name]
    assert setting_problems(block.settings, settings, name) == []
    types = [TensorType(parse_shape(shape)) for shape in shapes]
    with pytest.raises(Mismatch) as caught:
        infer(block, settings, dict(zip(block.input_names(settings), types, strict=True)))
    assert sentence in caught.value.message


OPEN = [
    # block, settings, shapes, output
    ("Add", {}, ["B 1 4", "3 1"], "B 3 4"),
    ("MatMul", {"transpose_b": True}, ["B T 8", "B S 8"], "B T S"),
    ("Einsum", {"equation": "bqd,bkd->bqk"}, ["B T 8", "B S 8"], "B T S"),
    ("Reshape", {"shape": [0, 0, 4, -1]}, ["B T 32"], "B T 4 8"),
    ("Reshape", {"shape": [-1, 8]}, ["B T 32"], "4*B*T 8"),
    ("Flatten", {}, ["B 3 4 4"], "B 48"),
    ("Flatten", {"start_dim": 0, "end_dim": 1}, ["B T 8"], "B*T 8"),
    ("Unflatten", {"dim": 0, "unflattened_size": [-1, 1]}, ["B 3"], "B 1 3"),
    ("Concat", {}, ["B T 8", "B 1 8"], "B T+1 8"),
    ("Slice", {"start": 1}, ["B T"], "B T-1"),
    ("Slice", {"end": -1}, ["B T"], "B T-1"),
    ("Slice", {"dim": 0, "step": 2}, ["B 3"], "(B+1)//2 3"),
    ("Select", {"index": -1}, ["B T 8"], "B 8"),
    ("Pad", {"pad": [2, 0]}, ["B T"], "B T+2"),
    ("ExpandBatch", {}, ["1 8", "B T 3"], "B 1 8"),
    ("Mean", {"dims": 1}, ["B T 8"], "B 8"),
]


@pytest.mark.parametrize(("name", "settings", "shapes", "expected"), OPEN)
def test_sizes_that_are_still_open_stay_so(name: str, settings: dict, shapes: list[str], expected: str):
    block = load_blocks()[name]
    types = [TensorType(parse_shape(shape)) for shape in shapes]
    outputs = infer(block, settings, dict(zip(block.input_names(settings), types, strict=True))).outputs
    assert str(outputs["y"]) == expected


shapes = st.lists(st.integers(1, 4), max_size=4).map(tuple)
dims = st.integers(-5, 4)
dim_lists = st.lists(dims, min_size=1, max_size=4)
sizes = st.lists(st.sampled_from([-1, 1, 2, 3, 4, 6, 8]), min_size=1, max_size=4)
FREE = {
    "Sum": st.fixed_dictionaries({"dims": st.none() | dim_lists, "keepdim": st.booleans()}),
    "LogSumExp": st.fixed_dictionaries({"dims": st.none() | dim_lists, "keepdim": st.booleans()}),
    "Softmax": st.fixed_dictionaries({"dim": dims}),
    "CumulativeSum": st.fixed_dictionaries({"dim": dims}),
    "Reshape": st.fixed_dictionaries({"shape": sizes}),
    "Flatten": st.fixed_dictionaries({"start_dim": dims, "end_dim": dims}),
    "Unflatten": st.fixed_dictionaries({"dim": dims, "unflattened_size": sizes}),
    "Permute": st.fixed_dictionaries({"dims": dim_lists}),
    "Transpose": st.fixed_dictionaries({"dim0": dims, "dim1": dims}),
    "Unsqueeze": st.fixed_dictionaries({"dim": dims}),
    "Expand": st.fixed_dictionaries({"size": sizes}),
    "Flip": st.fixed_dictionaries({"dims": dim_lists}),
    "Select": st.fixed_dictionaries({"dim": dims, "index": dims}),
    "Concat": st.fixed_dictionaries({"dim": dims}),
    "Stack": st.fixed_dictionaries({"dim": dims}),
    "MatMul": st.fixed_dictionaries({"transpose_a": st.booleans(), "transpose_b": st.booleans()}),
    "Pad": st.fixed_dictionaries(
        {
            "pad": st.lists(st.integers(0, 4), min_size=1, max_size=6),
            "mode": st.sampled_from(["constant", "reflect", "replicate", "circular"]),
        }
    ),
    "GLU": st.fixed_dictionaries({"dim": dims}),
    "OuterProduct": st.just({}),
    "Add": st.just({}),
}


def stricter(name: str, arrived: list[tuple[int, ...]]) -> bool:
    """Where a rule refuses on purpose what torch would take: scalars along a dimension, vectors as matrices."""
    if name == "MatMul":
        return any(len(shape) < 2 for shape in arrived)
    return any(not shape for shape in arrived) or (name == "Concat" and any(0 in shape for shape in arrived))


@pytest.mark.parametrize("name", list(FREE))
@given(data=st.data())
def test_a_rule_accepts_exactly_what_torch_accepts(name: str, data: st.DataObject):
    block, settings = load_blocks()[name], data.draw(FREE[name])
    names = block.input_names(settings)
    arrived = [data.draw(shapes) for _ in names]
    tensors = {port: torch.rand(shape) for port, shape in zip(names, arrived, strict=True)}
    types = {port: type_of(value) for port, value in tensors.items()}
    try:
        inferred = infer(block, settings, types)
    except Mismatch:
        inferred = infer(block, settings, {})
        case = Case(block, settings, inferred, tensors, {}, {})
        if not stricter(name, arrived):
            with pytest.raises((RuntimeError, IndexError, ValueError)):
                case.run()
        return
    computed = Case(block, settings, inferred, tensors, {}, {}).run()
    assert {port: type_of(value) for port, value in computed.items()} == inferred.outputs


def test_a_step_over_an_open_size_is_a_whole_quotient():
    block = load_blocks()["Slice"]
    (type_,) = infer(block, {"dim": 0, "step": 3}, {"x": TensorType((symbol("B"),))}).outputs.values()
    assert str(type_) == "(B+2)//3"
