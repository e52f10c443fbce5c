"""Adapters: the one or two blocks that, put into a wire that does not fit, make it fit.

Every way that is tried keeps the first dimension, the batch, where it is. Nothing is offered that the checker would not
take: each block of an adapter and the block it leads to are inspected with what would come to them.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from studio.compiler.advice.fitting import fits
from studio.compiler.advice.needs import wanted_at
from studio.compiler.advice.placing import between
from studio.compiler.advice.steps import Step, pairs, single_steps
from studio.compiler.advice.trying import alone, new_error, tolerated, with_value
from studio.compiler.check import Checked
from studio.diagram import edits
from studio.diagram.frozen import frozen
from studio.diagram.model import Document, Endpoint, Graph, Node
from studio.diagram.problems import errors
from studio.spec.dims import names_in
from studio.spec.types import TensorType

MOST = 3
"""Adapters that are offered."""

LARGEST, MOST_SIZES = 65_536, 8
"""Sizes that a layer is tried with: the largest, and how many."""


@dataclass(frozen=True, slots=True)
class Adapter:
    """Blocks to put into a wire, in order from its source. `edit` places and wires them, and draws the wire."""

    title: str
    nodes: tuple[Node, ...]
    edit: Callable[[Document], Document]


def adapters(checked: Checked, source: Endpoint, target: Endpoint) -> list[Adapter]:
    """What would make a wire fit, whether it is drawn already or not; the simplest first, nothing where it fits.

    A wire that would close a circle has no adapter, and neither has one whose type is not known.
    """
    type_ = checked.type_of(source)
    if type_ is None or _closes_circle(checked, source, target):
        return []
    before = tolerated(checked, target)
    if new_error(with_value(checked, target, type_), before) is None:
        return []

    def does(given: TensorType) -> bool:
        return new_error(with_value(checked, target, given), before) is None

    found: dict[tuple[str, ...], Sequence[Step]] = {}
    for steps in _ways(checked, target, type_, does):
        found.setdefault(tuple(step.block for step in steps), steps)
        if len(found) == MOST:
            break
    return [_adapter(checked, source, target, steps) for steps in found.values()]


def _closes_circle(checked: Checked, source: Endpoint, target: Endpoint) -> bool:
    """Whether it does however it comes there: what the target takes from anywhere else is no circle."""
    return "circle" in fits(checked, source, [target], out=True)[target]


def _ways(
    checked: Checked, target: Endpoint, type_: TensorType, does: Callable[[TensorType], bool]
) -> Iterator[tuple[Step, ...]]:
    """Single steps that do; where there are none, pairs. In each the simplest first."""
    sizes, shapes = _sizes(checked, target), _shapes(checked, target)

    def after(step: Step, given: TensorType) -> TensorType | None:
        return _after(checked, step, given)

    single = False
    for step in single_steps(type_, sizes, shapes):
        given = after(step, type_)
        if given is not None and does(given):
            single = True
            yield (step,)
    for first, second in pairs(type_, sizes, shapes, after) if not single else ():
        middle = after(first, type_)
        given = after(second, middle) if middle else None
        if given is not None and does(given):
            yield (first, second)


def _after(checked: Checked, step: Step, type_: TensorType) -> TensorType | None:
    """What leaves a block that this comes to; None where it cannot be there, or changes nothing."""
    block = checked.registry.get(step.block)
    if block is None:
        return None
    found = alone(checked, Node("new", step.block, frozen(step.settings)), {block.ins[0].name: type_})
    given = None if errors(found.problems) else found.types.get(block.outs[0].name)
    if given is None or given == type_ or (type_.shape and given.shape[:1] != type_.shape[:1]):
        return None
    return given


def _shapes(checked: Checked, target: Endpoint) -> list[TensorType]:
    """What comes to the other inputs of the block and to its weights: what the input may have to go with."""
    fed = checked.wiring.inputs[target.node].items()
    others = [checked.type_of(source) for port, source in fed if port != target.port]
    return [type_ for type_ in others if type_ is not None]


def _sizes(checked: Checked, target: Endpoint) -> list[int]:
    """The numbers the input may want as a size: of what else comes to the block, and those that the input's shape
    pattern holds or takes from the settings."""
    pattern, _ = wanted_at(checked, target) or ("", "")
    names = names_in(pattern)
    sizes: list[object] = [size for type_ in _shapes(checked, target) for size in type_.shape]
    node = checked.graph.nodes[target.node]
    block = checked.registry.get(node.block)
    sizes += [
        node.settings.get(setting.name, setting.default)
        for setting in (block.settings if block else ())
        if names & {setting.name, *setting.dim.split()}
    ]
    sizes += [int(part) for part in pattern.split() if part.isdecimal()]
    whole = [size for size in sizes if isinstance(size, int) and size is not True and 1 <= size <= LARGEST]
    return list(dict.fromkeys(whole))[:MOST_SIZES]


def _adapter(checked: Checked, source: Endpoint, target: Endpoint, steps: Sequence[Step]) -> Adapter:
    graph, page, registry = checked.drawn, checked.page, checked.registry
    nodes: list[Node] = []
    for step in steps:
        taken = Graph({**graph.nodes, **{node.id: node for node in nodes}})
        nodes.append(Node(edits.free_id(taken, step.block.lower()), step.block, frozen(step.settings)))

    def edit(document: Document) -> Document:
        places = between(document, page, registry, source, target, nodes)
        before = source
        for node, place in zip(nodes, places, strict=True):
            block = registry[node.block]
            document = edits.add_node(document, page, node, place)
            document = edits.connect(document, page, before, Endpoint(node.id, block.ins[0].name))
            before = Endpoint(node.id, block.outs[0].name)
        return edits.connect(document, page, before, target)

    return Adapter(" and ".join(step.title for step in steps), tuple(nodes), edit)
