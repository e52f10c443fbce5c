"""Checking an instance of a group: its ports are matched, its names bound, and its inside checked with both."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, TypeAlias

from studio.compiler.arriving import Arriving
from studio.compiler.boundary import step_problems
from studio.compiler.inspect import NodeTypes, setting_faults, wire_faults
from studio.compiler.sizes import size_problem
from studio.diagram.frozen import EMPTY
from studio.diagram.groups import (
    INPUT,
    OUTPUT,
    boundary,
    has_own_weights,
    is_group,
    repeat_of,
    settings_with_defaults,
)
from studio.diagram.model import Endpoint, Group, Node
from studio.diagram.problems import Problem, Where, errors
from studio.spec.block import Block
from studio.spec.dims import Dim, symbol
from studio.spec.pattern import Mismatch, Sizes, match
from studio.spec.types import TensorType

if TYPE_CHECKING:
    from studio.compiler.check import Checked

Types: TypeAlias = Mapping[str, TensorType | None]
CheckInside: TypeAlias = "Callable[[Checked, str, Inside], Checked]"

DEEPEST = 32
"""Groups within groups, at most."""


@dataclass(frozen=True)
class Inside:
    """Where a group's inside stands: the types at its inputs, names for its expressions, weights fed from outside.

    `groups` are those it is inside of, outermost first, `loop` says that its blocks run step by step, and `times` how
    often it is repeated by all that is around it. On a page that is `crowded` no group is taken apart.
    """

    inputs: Types = EMPTY
    names: Mapping[str, Any] = EMPTY
    fed: Mapping[Endpoint, TensorType | None] = EMPTY
    groups: tuple[str, ...] = ()
    loop: bool = False
    times: int = 1
    crowded: bool = False


def inspect_group(outer: Checked, node: Node, block: Block, arriving: Arriving, check_inside: CheckInside) -> NodeTypes:
    """The types an instance of a group gives, with the problems at its ports and inside it."""
    name = node.group
    group, where = outer.document.groups[name], Where(outer.page, node.id)
    outputs: dict[str, TensorType | None] = dict.fromkeys(block.output_names({}))
    if name in outer.inside.groups:
        message = f"the group {name} contains itself: {' -> '.join([*outer.inside.groups, name])}."
        return NodeTypes(outputs, (Problem(message, where, "Take the instance out, or use a loop."),))
    if len(outer.inside.groups) >= DEEPEST:
        message = f"{name} stands {DEEPEST} groups deep, and no group may be deeper."
        return NodeTypes(outputs, (Problem(message, where, "Unpack some of the groups around it."),))
    if wrong := setting_faults(node, outer.page, block) or _port_faults(outer, name, where):
        return NodeTypes(outputs, tuple(wrong))
    if too_large := size_problem(outer.document, outer.page, node, outer.inside.times, too_many=outer.inside.crowded):
        return NodeTypes(outputs, (too_large,))
    try:
        inner, outputs = _passes(outer, node, group, arriving, check_inside)
    except Mismatch as mismatch:
        sentence = f"{node.label or block.title}: {mismatch.message}"
        at_port = replace(where, port=mismatch.port)
        return NodeTypes(
            outputs,
            (Problem(sentence, at_port, mismatch.hint, code="mismatch"), *_wires(outer, node, block, arriving, {})),
        )
    weights = dict(_weights(inner, own=has_own_weights(node)))
    problems = [*_wires(outer, node, block, arriving, weights), *_problems(inner, where, name)]
    problems += _steps(outer, node, group, arriving.types) if group.loop else []
    return NodeTypes({**outputs, **weights}, tuple(problems), inner=inner)


def _port_faults(outer: Checked, name: str, where: Where) -> list[Problem]:
    """What is wrong with the settings of a group's ports, which must be known before anything can come in."""
    graph = outer.document.groups[name].graph
    found = [
        problem
        for kind in (INPUT, OUTPUT)
        for port in boundary(graph, kind)
        for problem in setting_faults(port, name, outer.registry[kind])
    ]
    if not found:
        return []
    return [*found, Problem(f"inside {name}, at {found[0].where.node}: {found[0].message}", where, found[0].hint)]


def sharing_problems(checked: Checked) -> Iterator[Problem]:
    """Instances that are to use the weights of another, which is no group, has others, or is nowhere."""
    first: dict[str, str] = {}
    for name, shared in _sharing(checked).items():
        where = Where(checked.page, name, "weights_of")
        other = shared if shared in checked.nodes else first.setdefault(shared, name)
        if not checked.nodes[other].inner:
            if not _may_be_group(checked, other):
                yield Problem(f"'{shared}' is no group, so {name} cannot use its weights.", where, code="sharing")
        elif difference := _difference(checked.nodes[name], checked.nodes[other]):
            message = f"{name} cannot use the weights of {other}: {difference}."
            hint = "Let both be instances of one group, with the same sizes."
            yield Problem(message, where, hint, code="sharing")
        elif other == name and _alone(checked, shared):
            message = f"no other instance is called '{shared}' or uses its weights."
            yield Problem(message, where, "Name an instance to share weights with it.", "warning", code="sharing")


def _sharing(checked: Checked) -> dict[str, str]:
    """The instances of groups that use weights of another name than their own, and that name."""
    computed = {name: types.node or checked.drawn.nodes[name] for name, types in checked.nodes.items() if types.inner}
    named = {name: str(node.settings.get("weights_of") or name) for name, node in sorted(computed.items())}
    return {name: shared for name, shared in named.items() if shared != name}


def _may_be_group(checked: Checked, name: str) -> bool:
    block = checked.registry.get(checked.drawn.nodes[name].block)
    return block is None or is_group(block)


def _alone(checked: Checked, shared: str) -> bool:
    """Whether a name for weights is used once in the whole document."""
    nodes = [node for place in checked.document.diagrams for node in checked.document.diagram(place).nodes.values()]
    return sum(node.settings.get("weights_of") == shared or node.id == shared for node in nodes) < 2


def _passes(
    outer: Checked, node: Node, group: Group, arriving: Arriving, check_inside: CheckInside
) -> tuple[tuple[Checked, ...], dict[str, TensorType | None]]:
    """The inside for each repetition, and what the last one gives."""
    name = node.group
    types = {port: type_ for port, type_ in arriving.types.items() if "." not in port}
    own = has_own_weights(node)
    inner: list[Checked] = []
    outputs: dict[str, TensorType | None] = {}
    for index in range(repeat_of(node)):
        inside = _inside(outer, node, group, types, _fed(arriving.types, str(index) if own else ""))
        same = bool(inner) and inside == inner[-1].inside
        inner.append(inner[-1] if same else check_inside(outer, name, inside))
        outputs = {end.id: _given(inner[-1], end, group, node, types) for end in boundary(group.graph, OUTPUT)}
        types = types | dict(zip([end.id for end in boundary(group.graph, INPUT)], outputs.values(), strict=False))
    return tuple(inner), outputs


def _inside(outer: Checked, node: Node, group: Group, arriving: Types, fed: Types) -> Inside:
    """Bind the names of the inputs' shapes to what arrives. Raises Mismatch where it does not fit."""
    own = settings_with_defaults(group, node.settings)
    constants = {**outer.document.constants, **own}
    sizes = Sizes({name: size for name, size in constants.items() if isinstance(size, int) and size is not True})
    inputs: dict[str, TensorType | None] = {}
    for port in boundary(group.graph, INPUT):
        inputs[port.id] = _entering(outer, port, arriving.get(port.id), sizes, loop=group.loop)
    ends = {Endpoint(path.rpartition(".")[0], path.rpartition(".")[2]): type_ for path, type_ in fed.items()}
    near, far = _split(ends)
    groups = (*outer.inside.groups, node.group)
    loop, times = group.loop or outer.inside.loop, outer.inside.times * repeat_of(node)
    return Inside(inputs, {**constants, **sizes.one}, {**near, **far}, groups, loop, times)


def _split(ends: Mapping[Endpoint, TensorType | None]) -> tuple[dict[Endpoint, Any], dict[Endpoint, Any]]:
    """Weights of the inside's own blocks, and of groups within it: ("enc", "fc1.weight")."""
    near = {end: type_ for end, type_ in ends.items() if "." not in end.node}
    far = {
        Endpoint(end.node.partition(".")[0], f"{end.node.partition('.')[2]}.{end.port}"): type_
        for end, type_ in ends.items()
        if "." in end.node
    }
    return near, far


def _entering(outer: Checked, port: Node, type_: TensorType | None, sizes: Sizes, *, loop: bool) -> TensorType | None:
    """The type inside, once it fits what the Input declares; a sequence loses the axis of its steps."""
    if type_ is None:
        return None
    said = _said(outer, port)
    pattern, kind, axis = said["shape"], said["kind"], said["axis"]
    if kind not in ("any", type_.kind):
        raise Mismatch(f"{port.id} takes {kind}, but {type_.kind} arrives.", "Put a Cast block in between.", port.id)
    if loop and said["role"] == "sequence":
        if axis >= len(type_.shape):
            raise Mismatch(f"{port.id} is cut along dimension {axis}, but {type_} has none.", "", port.id)
        type_ = TensorType((*type_.shape[:axis], *type_.shape[axis + 1 :]), type_.kind)
    try:
        match(pattern, type_.shape, sizes)
    except Mismatch as mismatch:
        raise Mismatch(f"{port.id} {mismatch.message}", mismatch.hint, port.id) from None
    except (KeyError, SyntaxError, ValueError, TypeError, ArithmeticError, RecursionError) as error:
        message = f"the shape '{pattern[:80]}' of {port.id} cannot be read."
        raise Mismatch(message, "Write names and numbers, such as N T 16.", port.id) from error
    return type_


def _said(checked: Checked, port: Node) -> dict[str, Any]:
    """All settings of an Input or Output, with the defaults of its declaration."""
    return checked.registry[port.block].parsed(port.settings)


def _given(inner: Checked, end: Node, group: Group, node: Node, arriving: Types) -> TensorType | None:
    """The type at an output: as it is inside, with an axis for the steps where those are stacked."""
    source = inner.wiring.inputs[end.id].get("x")
    type_ = inner.type_of(source) if source else None
    said = _said(inner, end)
    if type_ is None or not group.loop or said["role"] != "stacked":
        return type_
    steps = _steps_of(inner, group, node, arriving)
    if steps is None:
        return None
    axis = min(said["axis"], len(type_.shape))
    return TensorType((*type_.shape[:axis], steps, *type_.shape[axis:]), type_.kind)


def _steps_of(checked: Checked, group: Group, node: Node, arriving: Types) -> Dim | None:
    """How many steps a loop takes: as chosen, or as long as its sequences; None while unknown."""
    chosen = node.settings.get("steps")
    if _stops(checked, group):
        return symbol(f"{node.id}_steps")
    return int(chosen) if chosen is not None else next(iter(_lengths(checked, group, arriving).values()), None)


def _stops(checked: Checked, group: Group) -> bool:
    return any(_said(checked, end)["role"] == "stop" for end in boundary(group.graph, OUTPUT))


def _sequences(checked: Checked, group: Group) -> dict[str, int]:
    """The inputs of a loop that are cut into steps, and along which dimension."""
    said = {port.id: _said(checked, port) for port in boundary(group.graph, INPUT)}
    return {name: settings["axis"] for name, settings in said.items() if settings["role"] == "sequence"}


def _lengths(checked: Checked, group: Group, arriving: Types) -> dict[str, Dim]:
    """How many steps the sequences of a loop have, by port, as far as they are known."""
    axes = _sequences(checked, group)
    return {name: type_.shape[axis] for name, axis in axes.items() if (type_ := arriving.get(name)) is not None}


def _steps(outer: Checked, node: Node, group: Group, arriving: Types) -> list[Problem]:
    lengths = _lengths(outer, group, arriving)
    known = len(lengths) == len(_sequences(outer, group))
    return list(step_problems(outer.page, node, lengths, stops=_stops(outer, group))) if known else []


def _weights(inner: tuple[Checked, ...], *, own: bool) -> Iterator[tuple[str, TensorType | None]]:
    """The weights and states inside, by path: `fc1.weight`, `0.fc1.weight` where each repetition has its own."""
    for index, checked in enumerate(inner if own else inner[:1]):
        lead = f"{index}." if own else ""
        for name, types in checked.nodes.items():
            for part in _own(checked, name, types):
                yield f"{lead}{name}.{part}", types.types[part]


def _own(checked: Checked, name: str, types: NodeTypes) -> list[str]:
    node = types.node or checked.drawn.nodes[name]
    block = checked.registry.get(node.block)
    if block is None or (types.problems and setting_faults(node, checked.page, block)):
        return []
    if is_group(block):
        return [path for path in types.types if "." in path]
    return [part for part in types.types if part not in block.output_names(node.settings)]


def _fed(arriving: Types, repetition: str) -> dict[str, TensorType | None]:
    """The wires to weights inside, by their path there."""
    dotted = {port: type_ for port, type_ in arriving.items() if "." in port}
    if not repetition:
        return dotted
    lead = f"{repetition}."
    return {port.removeprefix(lead): type_ for port, type_ in dotted.items() if port.startswith(lead)}


def _wires(outer: Checked, node: Node, block: Block, arriving: Arriving, weights: Types) -> list[Problem]:
    return wire_faults(node, outer.page, block, arriving, set(weights))


def _problems(inner: tuple[Checked, ...], where: Where, name: str) -> list[Problem]:
    """The inside's problems at their own place, and one at the instance where they stop it."""
    found = list(dict.fromkeys(problem for checked in inner for problem in checked.problems))
    wrong = errors(found)
    if not wrong:
        return found
    own = [problem for problem in wrong if problem.where.page == name] or wrong
    message = f"inside {name}, at {own[0].where.node or name}: {own[0].message}"
    return [*found, Problem(message, where, own[0].hint, code="inside")]


def _difference(one: NodeTypes, other: NodeTypes) -> str:
    """What distinguishes the weights of two instances, "" where nothing does."""
    mine = {path: type_ for path, type_ in one.types.items() if "." in path}
    theirs = {path: type_ for path, type_ in other.types.items() if "." in path}
    for path, type_ in mine.items():
        if path not in theirs:
            return f"it has no {path}"
        if theirs[path] != type_:
            return f"{path} is {theirs[path]} there and {type_} here"
    return ""
