"""What a plan speaks of, found on a page: scalars, weights by path, what a gradient reaches, and what feeds a variable.

Nothing here needs torch.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from studio.compiler.check import Checked
from studio.compiler.outputs import scalars
from studio.diagram.model import Endpoint, Phase

ALL = "*"


@dataclass(frozen=True, slots=True)
class Reach:
    """What the gradient of a cost reaches: weights by path, and the blocks that let none through."""

    weights: frozenset[str]
    stopped_by: tuple[str, ...]


def scalar_end(checked: Checked, cost: Endpoint) -> Endpoint | None:
    """The output a phase's cost means: a block alone stands for its first output. None where there is no such port."""
    node = checked.graph.nodes.get(cost.node)
    block = checked.registry.get(node.block) if node else None
    if node is None or block is None:
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
    """Every scalar cost and metric of the page, and what the phases minimise, by name."""
    costs = [end for phase in phases if (end := scalar_end(checked, phase.cost)) is not None]
    found = dict.fromkeys([*scalars(checked, "cost", "metric"), *costs])
    return {quantity_name(checked, end): end for end in found if _is_scalar(checked, end)}


def _is_scalar(checked: Checked, end: Endpoint) -> bool:
    type_ = checked.type_of(end)
    return type_ is not None and type_.shape == ()


def weight_paths(checked: Checked, *, frozen: bool = False) -> list[str]:
    """The page's own weights by path, those fed from elsewhere left out; `frozen`: only those that never learn."""
    return [
        f"{name}.{weight.name}"
        for name, node in checked.graph.nodes.items()
        if (block := checked.registry.get(node.block))
        for weight in block.active_weights(node.settings)
        if weight.name not in checked.wiring.inputs[name]
        and (not frozen or (weight.name in node.weights and node.weights[weight.name].frozen))
    ]


def matches(pattern: str, path: str) -> bool:
    """Whether a weight belongs to what a phase changes: all (`*`), a block or group, or one weight."""
    return pattern == ALL or path == pattern or path.startswith(f"{pattern}.")


def reach(checked: Checked, cost: Endpoint) -> Reach:
    """Follow the gradient of a cost back through the page."""
    weights: set[str] = set()
    stopped: list[str] = []
    waiting, seen = [cost.node], {cost.node}
    while waiting:
        name = waiting.pop()
        node = checked.graph.nodes[name]
        block = checked.registry[node.block]
        if not block.differentiable or block.kind == "metric":
            stopped.append(name)
            continue
        fed = checked.wiring.inputs[name]
        weights |= {f"{name}.{part.name}" for part in block.active_weights(node.settings) if part.name not in fed}
        for source in fed.values():
            if _is_weight(checked, source):
                weights.add(str(source))
            elif source.node not in seen and _carries_gradient(checked, source):
                seen.add(source.node)
                waiting.append(source.node)
    return Reach(frozenset(weights), tuple(sorted(stopped)))


def _is_weight(checked: Checked, source: Endpoint) -> bool:
    """Whether a wire starts at a block's weight, and not at an output."""
    node = checked.graph.nodes[source.node]
    return source.port not in checked.registry[node.block].output_names(node.settings)


def _carries_gradient(checked: Checked, source: Endpoint) -> bool:
    type_ = checked.type_of(source)
    return type_ is None or type_.kind == "float"


def observed(checked: Checked, targets: Sequence[str]) -> list[str]:
    """The observed variables that blocks depend on, in order."""
    known = [name for name in checked.wiring.needed(set(targets)) if name in checked.graph.nodes]
    blocks = {name: checked.registry.get(checked.graph.nodes[name].block) for name in known}
    return [name for name, block in blocks.items() if block is not None and block.compute is None]


def field_of(checked: Checked, name: str) -> str:
    """The field of the data that feeds an observed variable, "" where none does."""
    node = checked.graph.nodes[name]
    return str(checked.registry[node.block].parsed(node.settings).get("field") or "")
