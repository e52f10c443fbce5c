"""The shape rule at work: from what arrives at one block to what leaves it, and to the shapes of its weights."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from studio.spec.block import Block
from studio.spec.dims import Dim
from studio.spec.pattern import Mismatch, Sizes, check_divides, check_positive, fill, match, tokens
from studio.spec.ports import In, Out, State, Weight, expand
from studio.spec.types import Kind, TensorType, widest


@dataclass(frozen=True, slots=True)
class Inferred:
    """What is known of a block: a type for each output, weight and state, None while unknown; `sizes` by name."""

    outputs: Mapping[str, TensorType | None]
    weights: Mapping[str, TensorType | None]
    sizes: Mapping[str, Dim]


def infer(block: Block, given: Mapping[str, Any], inputs: Mapping[str, TensorType | None]) -> Inferred:
    """Types of the outputs and weights of `block`, from its settings and the types that arrive at its input ports.

    `given` must have passed `setting_problems`. Raises Mismatch, with the port where there is one, when a shape or a
    kind does not fit. An input that is missing or None leaves unknown what depends on it.
    """
    settings = block.parsed(given)
    sizes = _sizes_from_settings(block, settings)
    arrived = _match_inputs(block, settings, inputs, sizes)
    for size, divisor in block.divides:
        check_divides(size, divisor, sizes)
    outputs = _outputs(block, settings, inputs, sizes, arrived)
    for type_ in outputs.values():
        check_positive(type_.shape if type_ else ())
    weights = {part.name: _stored(part, sizes) for part in (*block.active_weights(given), *block.active_states(given))}
    return Inferred(outputs, weights, {**sizes.one})


def _sizes_from_settings(block: Block, settings: Mapping[str, Any]) -> Sizes:
    sizes = Sizes()
    for setting in block.settings:
        if setting.dim:
            sizes.one.update(setting.sizes(settings[setting.name]))
    for name, size in (block.let(settings) if block.let else {}).items():
        if isinstance(size, tuple):
            sizes.many[name.lstrip("*")] = size
        else:
            sizes.one[name] = size
    return sizes


def _match_inputs(
    block: Block, settings: Mapping[str, Any], inputs: Mapping[str, TensorType | None], sizes: Sizes
) -> list[Kind]:
    """Match every input that arrived; the kinds of all of them. A fed weight is matched as well."""
    kinds: list[Kind] = []
    open_shapes: set[str] = set()
    for port in block.ins:
        for name in expand(port, settings):
            type_ = inputs.get(name)
            if type_ is not None:
                _match_port(port, name, type_, sizes)
                kinds.append(type_.kind)
            elif not port.optional:
                open_shapes.update(part[1:] for part in tokens(port.pattern) if part[0] == "~")
    for weight in block.weights:
        type_ = inputs.get(weight.name)
        if type_ is not None:
            _match_named(weight.name, weight.pattern, type_, sizes)
    for name in open_shapes:  # what is still to come may stretch it
        sizes.many.pop(name, None)
    return kinds


def accepted_kinds(kind: str) -> tuple[str, ...]:
    """The kinds of number that an input of this kind takes."""
    return {"number": ("int", "float"), "any": ("bool", "int", "float")}.get(kind, (kind,))


def _match_port(port: In, name: str, type_: TensorType, sizes: Sizes) -> None:
    if type_.kind not in accepted_kinds(port.kind):
        wanted = {"float": "real numbers", "int": "whole numbers", "bool": "true/false"}.get(port.kind, "numbers")
        hint = "Put a Cast block in between, or feed it from another value."
        raise Mismatch(f"{name} takes {wanted} ({port.kind}), but {type_.kind} arrives.", hint, name)
    _match_named(name, port.pattern, type_, sizes)


def _match_named(name: str, pattern: str, type_: TensorType, sizes: Sizes) -> None:
    try:
        match(pattern, type_.shape, sizes)
    except Mismatch as mismatch:
        raise Mismatch(f"{name} {mismatch.message}", mismatch.hint, name) from None


def _outputs(
    block: Block,
    settings: Mapping[str, Any],
    inputs: Mapping[str, TensorType | None],
    sizes: Sizes,
    kinds: Sequence[Kind],
) -> dict[str, TensorType | None]:
    names = {name: port for port in block.outs for name in expand(port, settings)}
    if block.shape:
        given = block.shape(inputs, settings)
        return {name: given.get(name) for name in names}
    expected = [name for port in block.ins if not port.optional for name in expand(port, settings)]
    if any(inputs.get(name) is None for name in expected) and any(port.kind == "same" for port in block.outs):
        return dict.fromkeys(names)
    return {name: _filled(port, sizes, kinds) for name, port in names.items()}


def _filled(port: Out, sizes: Sizes, kinds: Sequence[Kind]) -> TensorType | None:
    shape = fill(port.pattern, sizes)
    kind: Kind = widest(list(kinds)) if port.kind == "same" else port.kind
    return None if shape is None else TensorType(shape, kind)


def _stored(part: Weight | State, sizes: Sizes) -> TensorType | None:
    """The type of a weight or state; its sizes must be numbers, since it is stored."""
    shape = fill(part.pattern, sizes)
    if shape is None:
        return None
    if symbolic := [size for size in shape if not isinstance(size, int)]:
        hint = "Give that size as a number where the value is observed."
        raise Mismatch(f"the weight {part.name} needs a size known in advance, but {symbolic[0]} is open.", hint)
    check_positive(shape)
    return TensorType(shape, part.kind if isinstance(part, State) else "float")
