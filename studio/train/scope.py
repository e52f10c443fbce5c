"""What a plan speaks of, found on a page: scalars, weights by path, what a gradient reaches, and what feeds a variable.

Blocks inside groups are found too; they go by their path. Nothing here needs torch.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from studio.compiler.check import Checked
from studio.compiler.flat import Unit, kept_weights
from studio.compiler.outputs import scalars
from studio.diagram.model import Claim, Document, Endpoint, Phase

ALL = "*"
RETURN = "return"
"""The sum of rewards of an episode, which a policy is judged by."""


@dataclass(frozen=True, slots=True)
class Reach:
    """What the gradient of a cost reaches: weights by path, and the blocks that let none through."""

    weights: frozenset[str]
    stopped_by: tuple[str, ...]


def scalar_end(checked: Checked, cost: Endpoint | None) -> Endpoint | None:
    """The output a phase's cost means: a block alone stands for its first output. None where there is no such port."""
    node = checked.graph.nodes.get(cost.node) if cost else None
    block = checked.registry.get(node.block) if node else None
    if cost is None or node is None or block is None:
        return None
    outs = block.output_names(node.settings)
    port = cost.port or (outs[0] if outs else "")
    return Endpoint(cost.node, port) if port in outs else None


def quantity_name(checked: Checked, end: Endpoint) -> str:
    """What a scalar is called in events, claims and early stopping: its block, with the port where it has several."""
    node = checked.graph.nodes[end.node]
    several = len(checked.registry[node.block].output_names(node.settings)) > 1
    return str(end) if several else end.node


def quantities(checked: Checked, phases: Sequence[Phase] = ()) -> dict[str, Endpoint]:
    """Every scalar cost and metric of the page, scalars that stand alone as variables, and what the phases minimise."""
    costs = [end for phase in phases if (end := scalar_end(checked, phase.cost)) is not None]
    found = dict.fromkeys([*scalars(checked, "cost", "metric", "computed"), *costs])
    return {quantity_name(checked, end): end for end in found if _is_scalar(checked, end)}


def _is_scalar(checked: Checked, end: Endpoint) -> bool:
    type_ = checked.type_of(end)
    return type_ is not None and type_.shape == ()


def weight_paths(checked: Checked, *, frozen: bool = False) -> list[str]:
    """The page's own weights by path, those fed from elsewhere left out; `frozen`: only those that never learn."""
    return [
        path
        for path, unit, name in kept_weights(checked.flat)
        if not frozen or (name in unit.choices and unit.choices[name].frozen)
    ]


def matches(pattern: str, path: str) -> bool:
    """Whether a weight belongs to what a phase changes: all (`*`), a block or group, or one weight."""
    return pattern == ALL or path == pattern or path.startswith(f"{pattern}.")


def reach(checked: Checked, cost: Endpoint) -> Reach:
    """Follow the gradient of a cost back through the page."""
    flat, start = checked.flat, checked.flat.resolve(cost).node
    weights: set[str] = set()
    stopped: list[str] = []
    waiting, seen = [start] if start in flat.units else [], {start}
    while waiting:
        unit = flat.units[waiting.pop()]
        if not unit.block.differentiable or unit.block.kind == "metric":
            stopped.append(unit.path)
            continue
        weights |= {f"{unit.store}.{name}" for name in flat.weights(unit)}
        for source in flat.inputs[unit.path].values():
            if flat.is_weight(source):
                weights.add(flat.stored(source))
            elif source.node not in seen and _carries_gradient(checked, source):
                seen.add(source.node)
                waiting.append(source.node)
    return Reach(frozenset(weights), tuple(sorted(stopped)))


def _carries_gradient(checked: Checked, source: Endpoint) -> bool:
    type_ = checked.flat.type_of(source)
    return type_ is None or type_.kind == "float"


def observed(checked: Checked, targets: Sequence[Endpoint]) -> list[str]:
    """The observed variables that outputs depend on, by path."""
    flat = checked.flat
    needed = flat.needed({flat.resolve(end).node for end in targets})
    return [path for path, unit in flat.units.items() if path in needed and unit.block.is_given]


def field_of(checked: Checked, path: str) -> str:
    """The field of the data that feeds an observed variable, "" where none does."""
    unit = checked.flat.units[path]
    return str(unit.settings.get("field") or "")


def is_drawn(checked: Checked, path: str) -> bool:
    """Whether an observed variable is drawn at random."""
    return checked.flat.units[path].block.draw is not None


def is_fed(checked: Checked, targets: Sequence[Endpoint]) -> bool:
    """Whether every observed variable that outputs depend on is fed from the data, or drawn."""
    return all(is_drawn(checked, path) or field_of(checked, path) for path in observed(checked, targets))


def assignments(checked: Checked, patterns: Sequence[str]) -> Iterator[Unit]:
    """The assignment blocks that a phase names (`*`: all)."""
    for path, unit in checked.flat.units.items():
        if unit.block.kind == "assignment" and any(matches(pattern, path) for pattern in patterns):
            yield unit


def claimed_name(document: Document, claim: Claim) -> str:
    """What a claimed quantity is called among a run's results: with its page, where that is not the last stage's."""
    stages = document.plan.stages
    default = stages[-1].page if stages else next(iter(document.pages))
    return f"{claim.page}: {claim.quantity}" if claim.page and claim.page != default else claim.quantity
