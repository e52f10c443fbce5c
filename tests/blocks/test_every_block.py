"""Every declaration in the registry is held to account: what it says of its block is what torch does."""

import re
from itertools import product
from pathlib import Path

import pytest
import torch
from matplotlib.mathtext import MathTextParser

from studio.spec import (
    Block,
    Choice,
    Flag,
    Float,
    Inferred,
    Int,
    Ints,
    Mismatch,
    Setting,
    TensorType,
    infer,
    load_blocks,
    symbol,
)
from studio.spec.dims import evaluate, numel
from studio.spec.pattern import tokens
from studio.spec.ports import expand
from studio.spec.settings import setting_problems
from tests.blocks.helpers.case import Case, make_case, type_of
from tests.blocks.helpers.example_types import accepted_kinds, example_settings, example_types
from tests.blocks.helpers.onnx_model import disagreements
from tests.blocks.helpers.torch_module import call_inputs, counterpart

BLOCKS = list(load_blocks().values())
ELSEWHERE = [block for block in BLOCKS if "skip" in block.example]
"""Blocks that mean nothing alone; the declaration says why, and which tests have them."""

COMPUTED = [block for block in BLOCKS if block.compute is not None and block not in ELSEWHERE]
LEARNABLE = [block for block in COMPUTED if block.differentiable and block.kind != "metric"]
KINDS = ("float", "int", "bool")
LARGEST = 200_000
"""More numbers than this are not computed: a bound of a setting may ask for a weight of a billion."""


def every(blocks: list[Block]):
    return pytest.mark.parametrize("block", blocks, ids=lambda block: block.name)


@every(BLOCKS)
def test_it_is_described(block: Block):
    assert block.title
    assert block.group
    assert len(block.help) > 40, "the help page says too little"
    assert block.help[0].isupper() or block.help[0].isdigit(), "the help page starts with a sentence"
    assert block.help.rstrip()[-1] in ".?)"
    assert block.outs or block.kind in ("output", "assignment"), "a block without an output shows nothing"
    assert [setting.name for setting in block.settings if not setting.help] == []


@every(ELSEWHERE)
def test_a_block_that_means_nothing_alone_is_in_the_tests_it_names(block: Block):
    named = re.search(r"tests/[\w/]+\.py", block.example["skip"])
    assert named, "it says which tests have it"
    assert block.name in (Path(__file__).parents[2] / named[0]).read_text()


@every(BLOCKS)
def test_its_formulas_can_be_typeset(block: Block):
    parser = MathTextParser("path")
    assert block.formula
    for formula in (block.formula, *(weight.symbol for weight in block.weights if weight.symbol)):
        parser.parse(f"${formula}$")


@every(BLOCKS)
def test_its_own_examples_have_no_wrong_settings(block: Block):
    assert setting_problems(block.settings, example_settings(block), block.name) == []


@every(COMPUTED)
def test_the_declared_types_are_the_real_ones(block: Block):
    for without_optional, training in product((False, True), (False, True)):
        case = make_case(block, without_optional=without_optional)
        assert {name: type_of(value) for name, value in case.run(training).items()} == case.inferred.outputs


@every(COMPUTED)
def test_it_changes_nothing_it_is_given(block: Block):
    """In evaluation; in training a block may update its states, and only them."""
    for training in (False, True):
        case = make_case(block)
        kept = case.inputs | case.weights | ({} if training else case.states)
        before = {name: value.clone() for name, value in kept.items()}
        case.run(training)
        assert [name for name, value in kept.items() if not torch.equal(value, before[name])] == []


@every(COMPUTED)
def test_it_takes_every_kind_of_number_it_declares(block: Block):
    usual = example_types(block, example_settings(block))
    ports = {name: port for port in block.ins for name in expand(port, block.parsed(example_settings(block)))}
    for name, port in ports.items():
        for kind in accepted_kinds(port):
            case = make_case(block, kinds={name: kind})
            assert {port: type_of(value) for port, value in case.run().items()} == case.inferred.outputs
        for kind in set(KINDS) - set(accepted_kinds(port)):
            with pytest.raises(Mismatch):
                infer(block, example_settings(block), {**usual, name: TensorType(usual[name].shape, kind)})


@every(LEARNABLE)
def test_the_gradient_reaches_every_weight_and_input(block: Block):
    for training in (False, True):
        case = make_case(block)
        learnable = {name: value.requires_grad_() for name, value in case.learnable().items()}
        outputs = [value for value in case.run(training).values() if value.requires_grad]
        assert outputs or not learnable, "no output depends on what is learned"
        loss = sum((value * torch.randn_like(value)).sum() for value in outputs)
        gradients = torch.autograd.grad(loss, list(learnable.values()), allow_unused=True) if learnable else ()
        for name, gradient in zip(learnable, gradients, strict=True):
            assert gradient is not None, f"no gradient reaches {name}"
            assert gradient.isfinite().all(), f"the gradient towards {name} is not finite"
            assert gradient.any(), f"the gradient towards {name} is 0 everywhere"


@every([block for block in COMPUTED if not block.differentiable])
def test_no_gradient_passes_where_it_says_so(block: Block):
    case = make_case(block)
    learnable = [value.requires_grad_() for value in case.learnable().values()]
    output = next(iter(case.run().values()))
    if learnable and output.requires_grad and block.kind != "metric":
        gradients = torch.autograd.grad(output.sum(), learnable, allow_unused=True)
        assert not any(gradient is not None and gradient.any() for gradient in gradients)


@every([block for block in LEARNABLE if block.example.get("slope", True)])
def test_the_gradient_is_the_slope(block: Block):
    """torch's derivative against finite differences, in double precision, in evaluation."""
    case = make_case(block, dtype=torch.float64)
    names, values = list(case.learnable()), [value.requires_grad_() for value in case.learnable().values()]

    def computed(*learnable: torch.Tensor) -> tuple[torch.Tensor, ...]:
        outputs = case.run(**dict(zip(names, learnable, strict=True)))
        return tuple(value for value in outputs.values() if value.requires_grad)

    assert not names or torch.autograd.gradcheck(computed, values, fast_mode=True, check_undefined_grad=False)


@every([block for block in COMPUTED if block.equals])
@pytest.mark.parametrize("training", [False, True], ids=["evaluation", "training"])
@pytest.mark.parametrize("without_optional", [False, True], ids=["all inputs", "needed inputs"])
def test_it_equals_the_torch_module_it_names(block: Block, training: bool, without_optional: bool):
    """Values, gradients and what is left in the states; random functions draw the same numbers from the same seed."""
    case = make_case(block, without_optional=without_optional)
    theirs = counterpart(case, training)
    learnable = [value.requires_grad_() for value in case.learnable().values() if block.differentiable]
    torch.manual_seed(1)
    our_outputs = tuple(case.run(training).values())
    torch.manual_seed(1)
    result = theirs(*call_inputs(case))
    their_outputs = result if isinstance(result, tuple) else (result,)
    torch.testing.assert_close(our_outputs, their_outputs)
    if isinstance(theirs, torch.nn.Module):
        buffers = dict(theirs.named_buffers())
        torch.testing.assert_close(case.states, {name: buffers[name] for name in case.states})
        learnable += list(theirs.parameters()) if learnable else []
    _assert_same_gradients(case, our_outputs, their_outputs, theirs)


def _assert_same_gradients(case: Case, ours: tuple, theirs: tuple, module: object) -> None:
    if not case.block.differentiable or not case.learnable():
        return
    parameters = dict(module.named_parameters()) if isinstance(module, torch.nn.Module) else {}
    places = list(case.learnable().values())
    their_places = [parameters.get(name, value) for name, value in case.learnable().items()]
    our_gradients = torch.autograd.grad(_loss(ours), places, allow_unused=True)
    their_gradients = torch.autograd.grad(_loss(theirs), their_places, allow_unused=True)
    torch.testing.assert_close(our_gradients, their_gradients)


def _loss(outputs: tuple[torch.Tensor, ...]) -> torch.Tensor:
    return sum((value * value).sum() for value in outputs if value.requires_grad)


EXPORTED = [block for block in COMPUTED if block.kind != "metric" and block.example.get("exports", True)]
BATCHES = [tuple(EXPORTED[start : start + 20]) for start in range(0, len(EXPORTED), 20)]


@pytest.mark.slow
@pytest.mark.parametrize("blocks", BATCHES, ids=lambda blocks: f"{blocks[0].name} to {blocks[-1].name}")
def test_it_exports_to_onnx_with_the_same_numbers(blocks: tuple[Block, ...]):
    """Many in one file; what is wrong is told of each. Metrics excepted: they stand beside the model, never in it."""
    assert disagreements([make_case(block) for block in blocks]) == []


@every(BLOCKS)
def test_settings_at_their_bounds_are_sized_rightly_or_refused_with_a_sentence(block: Block):
    for setting in block.settings:
        for value in _extremes(setting):
            assert setting.problem(value) is None, f"{setting.name} does not accept its own bound {value}"
            _check_types(block, {setting.name: value})


def _extremes(setting: Setting) -> list[object]:
    found: list[object] = [None] if setting.optional else []
    match setting:
        case Flag():
            found += [False, True]
        case Choice():
            found += setting.options
        case Int() | Float() | Ints():
            found += [bound for bound in (setting.min, setting.max) if bound is not None]
    if isinstance(setting, Float):
        found += [bound + 1e-6 for bound in [setting.above] if bound is not None]
        found += [bound - 1e-6 for bound in [setting.below] if bound is not None]
    return found


@every(BLOCKS)
def test_wrong_inputs_are_refused_with_a_sentence_and_accepted_ones_compute(block: Block):
    """No shape slips through: whatever the shape rule lets pass, torch computes, with the shape that was declared."""
    usual = example_types(block, example_settings(block))
    for name, type_ in usual.items():
        for shape in _other_shapes(type_.shape):
            _check_types(block, {}, {**usual, name: TensorType(shape, type_.kind)})


def _other_shapes(shape: tuple[int, ...]) -> set[tuple[int, ...]]:
    changed = {(*shape[:i], size, *shape[i + 1 :]) for i in range(len(shape)) for size in (shape[i] + 1, 1)}
    return {(), (1,), (4,), shape[:-1], shape[1:], (2, *shape), (*shape, 2), (3, 2, *shape), *changed}


def _check_types(block: Block, given: dict, types: dict[str, TensorType] | None = None) -> None:
    """Either a Mismatch that says something, or the declared types are those that torch computes."""
    settings = example_settings(block, given)
    types = types or example_types(block, settings)
    refused = _refusal(block, settings, types)
    if refused is not None:
        sentences = [refused.message, *([refused.hint] if refused.hint else [])]
        assert all(sentence.endswith(".") for sentence in sentences), f"no sentences: {sentences}"
    elif block in COMPUTED and _size(infer(block, settings, types)) <= LARGEST:
        case = make_case(block, given, types)
        try:
            computed = {name: type_of(value) for name, value in case.run().items()}
        except Exception as error:
            raise AssertionError(f"accepted, but torch refuses: {settings} {types}: {error}") from error
        assert computed == case.inferred.outputs, f"{settings} {types}"


def _refusal(block: Block, settings: dict, types: dict[str, TensorType]) -> Mismatch | None:
    try:
        infer(block, settings, types)
    except Mismatch as mismatch:
        return mismatch
    return None


def _size(inferred: Inferred) -> int:
    """How many numbers the outputs and weights have."""
    types = (*inferred.outputs.values(), *inferred.weights.values())
    sizes = [numel(type_.shape) for type_ in types if type_ is not None]
    return sum(size for size in sizes if isinstance(size, int))


@every(BLOCKS)
def test_a_missing_input_leaves_its_outputs_unknown_and_raises_nothing(block: Block):
    settings = example_settings(block)
    usual = example_types(block, settings)
    whole = infer(block, settings, usual).outputs
    for known in ({}, *({**usual, name: None} for name in usual)):
        outputs = infer(block, settings, known).outputs
        assert list(outputs) == block.output_names(settings)
        assert all(outputs[name] in (None, whole[name]) for name in outputs)


@every(BLOCKS)
def test_the_batch_size_may_stay_open(block: Block):
    settings = example_settings(block)
    usual = example_types(block, settings)
    opened = {name: _with_open_batch(block, name, type_) for name, type_ in usual.items()}
    outputs = infer(block, settings, opened).outputs
    if opened == usual:
        pytest.skip("no input has a batch dimension")
    closed = {name: type_ and _closed(type_) for name, type_ in outputs.items()}
    assert closed == infer(block, settings, usual).outputs


def _with_open_batch(block: Block, name: str, type_: TensorType) -> TensorType:
    """Dimension 0 open, where the pattern calls it a batch (B or N) or leaves it without a name of its own."""
    port = next(port for port in block.ins if name in expand(port, block.parsed(example_settings(block))))
    first = (tokens(port.pattern) or ("",))[0]
    batch_like = first in ("B", "N") or first.startswith(("*", "~"))
    if not batch_like or not type_.shape or type_.shape[0] == 1:
        return type_
    return TensorType((symbol(f"B{type_.shape[0]}"), *type_.shape[1:]), type_.kind)


def _closed(type_: TensorType) -> TensorType:
    sizes = {f"B{size}": size for size in range(100)}
    return TensorType(tuple(evaluate(str(size), sizes) for size in type_.shape), type_.kind)
