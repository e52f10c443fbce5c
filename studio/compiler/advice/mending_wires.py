"""Fixes for wires: open inputs, wires that lead nowhere, shapes that do not fit, circles. They are proposals, tried by
`studio.compiler.advice.fixes`."""

from collections.abc import Iterator
from functools import partial
from itertools import pairwise
from math import hypot

from studio.compiler.advice.adapters import adapters
from studio.compiler.advice.fitting import fits
from studio.compiler.advice.fix import Fix
from studio.compiler.advice.mending import near
from studio.compiler.advice.needs import wanted_at
from studio.compiler.check import Checked
from studio.diagram import edits
from studio.diagram.model import Document, Endpoint, Node
from studio.diagram.problems import Problem
from studio.spec.dims import Dim
from studio.spec.infer import accepted_kinds
from studio.spec.settings import Int

NEAREST = 2
"""Outputs that are offered for an open input."""
MOST_HEADS = 64


def mend_open(here: Checked, problem: Problem) -> Iterator[Fix]:
    """An open input: the nearest outputs that fit; those that feed nothing yet come first."""
    target = Endpoint(problem.where.node, problem.where.port)
    ends = [end for end in _outputs(here) if here.type_of(end) is not None]
    fitting = [end for end, why in fits(here, target, ends, out=False).items() if not why]
    used = set(here.drawn.wires.values())
    ranked = sorted(fitting, key=lambda end: (end in used, _distance(here, end.node, target.node), end))
    for source in ranked[:NEAREST]:
        yield Fix(f"Connect {_called(here, source)}", partial(_connect, here, source, target))


def mend_no_input(here: Checked, problem: Problem) -> Iterator[Fix]:
    """A wire to an input there is not: to the one that is meant, or away."""
    where = Endpoint(problem.where.node, problem.where.port)
    source, block = here.drawn.wires.get(where), here.registry.get(here.drawn.nodes[where.node].block)
    if source is None or block is None:
        return
    ports = block.input_names(here.graph.nodes[where.node].settings)
    free = [port for port in ports if Endpoint(where.node, port) not in here.drawn.wires]
    for port in [*near(where.port, free), *(free if len(free) == 1 else ())]:
        yield Fix(f"Lead the wire to {port}", partial(_lead, here, where, Endpoint(where.node, port)))
    yield _disconnection(here, where)


def mend_no_output(here: Checked, problem: Problem) -> Iterator[Fix]:
    """A wire from an output there is not: from the one that is meant, or away."""
    target = Endpoint(problem.where.node, problem.where.port)
    source = here.drawn.wires.get(target)
    if source is None:
        return
    ports = [end.port for end in _outputs(here) if end.node == source.node]
    for port in [*near(source.port, ports), *(ports if len(ports) == 1 else ())]:
        end = Endpoint(source.node, port)
        yield Fix(f"Draw it from {end}", partial(_connect, here, end, target))
    yield _disconnection(here, target)


def mend_circle(here: Checked, problem: Problem) -> Iterator[Fix]:
    """A circle: a wire of it taken away; one that leads back, from right to left, is the likeliest."""
    circle = next((each for each in here.wiring.cycles if each[0] == problem.where.node), None)
    if circle is None:
        return
    steps = set(pairwise([*circle, circle[0]]))
    wires = [(source, target) for target, source in here.drawn.wires.items() if (source.node, target.node) in steps]
    for source, target in sorted(wires, key=lambda wire: _forwards(here, wire[0].node, wire[1].node)):
        fix = _disconnection(here, target)
        yield Fix(f"Take the wire from {source.node} to {target.node} away", fix.edit, fix.opens)


def mend_mismatch(here: Checked, problem: Problem) -> Iterator[Fix]:
    """A shape that does not fit: another size at either end, the kind of an observed variable, or an adapter."""
    node = problem.where.node
    ports = [problem.where.port] if problem.where.port else sorted(here.wiring.inputs[node])
    targets = [end for port in ports if (end := Endpoint(node, port)) in here.drawn.wires]
    yield from _other_kinds(here, targets)
    yield from _other_sizes(here, here.drawn.nodes[node], _wanted_sizes(here, node))
    for port, end in sorted(here.wiring.inputs[node].items()):
        source = here.drawn.nodes.get(end.node)
        if source is not None:
            yield from _other_sizes(here, source, _wanted_sizes(here, node, but=port))
    for end in targets:
        for adapter in adapters(here, here.drawn.wires[end], end):
            yield Fix(f"Insert {adapter.title}", adapter.edit)


def _other_kinds(here: Checked, targets: list[Endpoint]) -> Iterator[Fix]:
    """Let an observed variable be of the kind that is wanted, where nothing else uses it."""
    for end in targets:
        source, wanted = here.drawn.wires[end], wanted_at(here, end)
        node = here.drawn.nodes.get(source.node)
        if wanted and node and node.block == "Observed":
            kinds = accepted_kinds(wanted[1])
            if node.settings.get("kind", "float") not in kinds:
                edit = partial(edits.set_setting, page=here.page, node=node.id, name="kind", value=kinds[-1])
                yield Fix(f"Let {node.id} be {kinds[-1]}", edit)


def _other_sizes(here: Checked, node: Node, sizes: list[int]) -> Iterator[Fix]:
    """Each whole number that a block lets one choose, and that its shapes depend on, set to one of these sizes."""
    block = here.registry.get(node.block)
    for setting in block.settings if block else ():
        now = here.graph.nodes[node.id].settings.get(setting.name, setting.default)
        if not (isinstance(setting, Int) and (setting.dim or setting.name in DIVIDING)) or not isinstance(now, int):
            continue
        divisors = [d for size in sizes for d in range(1, min(size, MOST_HEADS) + 1) if size % d == 0]
        wanted = divisors if setting.name in DIVIDING else sizes
        for value in sorted(set(wanted), key=lambda size: (abs(size - now), size))[:4]:
            if value != now and setting.problem(value) is None:
                edit = partial(edits.set_setting, page=here.page, node=node.id, name=setting.name, value=value)
                yield Fix(f"Set {setting.name} of {node.id} to {value}", edit)


DIVIDING = ("num_heads", "heads", "groups", "num_groups")
"""Settings that must divide a size."""


def _wanted_sizes(here: Checked, node: str, but: str = "") -> list[int]:
    """The sizes, in numbers, of what comes to a block, its first dimension aside."""
    inputs = here.wiring.inputs[node].items()
    types = [here.type_of(source) for port, source in inputs if port != but]
    found: list[Dim] = [size for type_ in types if type_ for size in type_.shape]
    return list(dict.fromkeys(size for size in found if isinstance(size, int)))


def _outputs(here: Checked) -> Iterator[Endpoint]:
    for name, node in here.graph.nodes.items():
        block = here.registry.get(node.block)
        known = here.nodes[name].types
        for port in known if block else ():
            if block and port in _declared(here, node):
                yield Endpoint(name, port)


def _declared(here: Checked, node: Node) -> set[str]:
    """The outputs of a block, which can be told where its settings are right."""
    wrong = any(problem.code == "setting" for problem in here.nodes[node.id].problems)
    return set() if wrong else set(here.registry[node.block].output_names(node.settings))


def _called(here: Checked, end: Endpoint) -> str:
    node = here.graph.nodes[end.node]
    return node.names.get(end.port) or (str(end) if len(_declared(here, node)) > 1 else end.node)


def _connect(here: Checked, source: Endpoint, target: Endpoint, document: Document) -> Document:
    return edits.connect(document, here.page, source, target)


def _lead(here: Checked, target: Endpoint, other: Endpoint, document: Document) -> Document:
    source = document.diagram(here.page).wires[target]
    return edits.connect(edits.disconnect(document, here.page, target), here.page, source, other)


def _disconnection(here: Checked, target: Endpoint) -> Fix:
    return Fix("Take the wire away", partial(edits.disconnect, page=here.page, target=target), target)


def _distance(here: Checked, one: str, other: str) -> float:
    """How far apart two blocks stand; one to the right of where it would lead counts as thrice as far."""
    a, b = here.document.place(here.page, one), here.document.place(here.page, other)
    if a is None or b is None:
        return abs(here.wiring.rank.get(one, 0) - here.wiring.rank.get(other, 0))
    return hypot(b.x - a.x, b.y - a.y) * (3 if a.x > b.x else 1)


def _forwards(here: Checked, one: str, other: str) -> float:
    """How far a wire leads to the right."""
    a, b = here.document.place(here.page, one), here.document.place(here.page, other)
    return b.x - a.x if a and b else 0.0
