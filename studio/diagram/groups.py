"""Groups as blocks: the declaration of a group, read off its Input and Output blocks and its settings.

With it an instance of a group is a block like any other, for the palette, the inspector, the wires and the checker.
"""

from collections.abc import Mapping
from typing import Any

from studio.diagram.frozen import EMPTY
from studio.diagram.model import GROUP_MARK, Document, Graph, Group, Node
from studio.spec.block import Block
from studio.spec.ports import In, Out
from studio.spec.registry import Registry
from studio.spec.settings import Flag, Float, Int, Setting, Text

INPUT, OUTPUT, DELAY, GRADIENT = "Input", "Output", "Delay", "Gradient"
"""Blocks that the checker and the compiler know by name."""

MOST_REPEATS = 1000

OF_EVERY_GROUP: tuple[Setting, ...] = (
    Int("repeat", 1, min=1, max=MOST_REPEATS, help="How many times in a row; outputs feed the inputs of the next."),
    Flag("same_weights", False, help="All repetitions use the same weights."),
    Text("weights_of", "", help="The name of another instance whose weights it uses; empty: its own."),
)

OF_EVERY_LOOP: tuple[Setting, ...] = (
    Int("steps", None, min=1, max=1_000_000, optional=True, help="How many steps; empty: as long as the sequences."),
    Flag("reverse", False, help="From the last step to the first."),
    Int("truncate", 0, min=0, max=1_000_000, help="Gradients go back so many steps at most; 0: all the way."),
    Int("truncate_every", 0, min=0, max=1_000_000, help="And do so for the outputs of every so many steps; 0: alike."),
    Text("weights_of", "", help="The name of another instance whose weights it uses; empty: its own."),
)

RESERVED = frozenset(setting.name for setting in (*OF_EVERY_GROUP, *OF_EVERY_LOOP))
"""Names that a group's own settings cannot have."""

_registries: dict[tuple[int, int], tuple[Any, Registry]] = {}


def is_group(block: Block) -> bool:
    """Whether a block is a diagram inside: a group or a loop."""
    return block.kind in ("group", "loop")


def group_of(document: Document, node: Node) -> Group | None:
    """The group that a block is an instance of; None for any other block."""
    return document.groups.get(node.group) if node.group else None


def boundary(graph: Graph, kind: str) -> list[Node]:
    """The Input or Output blocks of a group, in the order of its ports."""
    nodes = [node for node in graph.nodes.values() if node.block == kind]
    return sorted(nodes, key=lambda node: (_number(node.settings.get("place")), node.id))


def group_block(name: str, group: Group) -> Block:
    """The declaration of a group: its ports and settings."""
    common = OF_EVERY_LOOP if group.loop else OF_EVERY_GROUP
    return Block(
        name=GROUP_MARK + name,
        title=name,
        group="Groups",
        kind="loop" if group.loop else "group",
        formula="",
        help=group.help,
        compute=None,
        ins=tuple(_in(node) for node in boundary(group.graph, INPUT)),
        outs=tuple(Out(node.id, help=node.label) for node in boundary(group.graph, OUTPUT)),
        settings=(*(_setting(each, default) for each, default in group.settings.items()), *common),
        shape=lambda _inputs, _settings: {},
    )


def registry_of(document: Document, library: Registry) -> Registry:
    """The library with the document's groups, in the place of those it had; the library itself where there are none."""
    if library.groups_of is document.groups or (not document.groups and library.groups_of is None):
        return library
    key = (id(document.groups), id(library))
    if key not in _registries:
        if len(_registries) > 16:
            _registries.clear()
        groups = [group_block(name, group) for name, group in document.groups.items()]
        rest = [block for block in library.values() if not is_group(block)]
        _registries[key] = ((document.groups, library), Registry([*rest, *groups], groups_of=document.groups))
    return _registries[key][1]


def _in(node: Node) -> In:
    return In(node.id, "*", kind="any", help=node.label)


def _setting(name: str, default: Any) -> Setting:
    if isinstance(default, bool):
        return Flag(name, default)
    if isinstance(default, int):
        return Int(name, default)
    return Float(name, default) if isinstance(default, float) else Text(name, str(default))


def _number(value: Any) -> float:
    return value if isinstance(value, int | float) else 0


def repeat_of(node: Node) -> int:
    """How often an instance stands in a row, as far as that is written as a number: an expression counts as once."""
    repeat = node.settings.get("repeat", 1)
    return repeat if isinstance(repeat, int) and repeat > 1 else 1


def has_own_weights(node: Node) -> bool:
    """Whether an instance is repeated with weights of its own for each repetition."""
    return repeat_of(node) > 1 and not node.settings.get("same_weights", False)


def settings_with_defaults(group: Group, given: Mapping[str, Any] = EMPTY) -> dict[str, Any]:
    """The group's own settings with the values an instance gives them."""
    return {name: given.get(name, default) for name, default in group.settings.items()}
