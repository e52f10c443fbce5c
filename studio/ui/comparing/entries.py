"""What differs between two versions, as the rows of a list, and where each row is to be seen."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Set
from dataclasses import dataclass, field, replace
from typing import Any, Literal, TypeAlias

from studio.diagram import Endpoint, Graph, Node
from studio.diagram.compare import BLOCK_KIND, BlockChange, Comparison, DiagramChange, said
from studio.diagram.compare_values import Difference, differences
from studio.errors import shorten
from studio.ui.words import tr

Sign: TypeAlias = Literal["added", "removed", "changed", "inside"]
"""What became of a thing; `inside`: it is the same, but what it is made of is not."""

LONGEST = 60
"""Characters of a value that are shown."""

SECTIONS = {
    "constants": "Constants",
    "data": "Data",
    "plan": "Training plan",
    "claims": "Claims",
    "about": "About the document",
}


@dataclass(frozen=True, slots=True)
class Spot:
    """Where something is in one version: a block, or a wire by the input it feeds. Nothing: it is not there."""

    block: str = ""
    wire: Endpoint | None = None

    def __bool__(self) -> bool:
        return bool(self.block or self.wire)


NOWHERE = Spot()


@dataclass(frozen=True, slots=True)
class Entry:
    """One difference."""

    sign: Sign
    text: str
    diagram: str = ""
    """The page or group it is in, by its new name; empty for what is in none."""
    old: Spot = NOWHERE
    new: Spot = NOWHERE


@dataclass(frozen=True, slots=True)
class Section:
    """The differences of one diagram, or of what belongs to none."""

    title: str
    entries: tuple[Entry, ...]


@dataclass(frozen=True, slots=True)
class Marking:
    """What is marked in one version of a diagram: blocks by name, wires by the input they feed."""

    blocks: Mapping[str, Sign] = field(default_factory=dict)
    wires: Mapping[Endpoint, Sign] = field(default_factory=dict)


def sections(comparison: Comparison) -> list[Section]:
    """Diagram by diagram, then all else."""
    found = [Section(title(each), tuple(_entries(each))) for each in comparison.diagrams]
    for name, parts in comparison.sections:
        if parts:
            found.append(Section(tr(SECTIONS[name]), tuple(_difference(each) for each in parts)))
    return found


def title(change: DiagramChange) -> str:
    """What a diagram is called, and what became of it as a whole."""
    name = tr("Page {name}", name=change.name) if change.kind == "page" else tr("Group {name}", name=change.name)
    if change.fate == "added":
        return tr("{name} (added)", name=name)
    if change.fate == "removed":
        return tr("{name} (removed)", name=name)
    return tr("{name} (was called {old})", name=name, old=change.was) if change.was else name


def old_names(change: DiagramChange) -> dict[str, str]:
    """New name -> old name of the blocks that have another."""
    return {new: old for old, new in change.called.items()}


def markings(change: DiagramChange) -> tuple[Marking, Marking]:
    """What is to be marked in the old version and in the new one."""
    was = old_names(change)
    old: dict[str, Sign] = {was.get(node.id, node.id): "removed" for node in change.removed}
    old |= {each.was or each.node.id: "changed" for each in change.changed}
    new: dict[str, Sign] = {node.id: "added" for node in change.added}
    new |= {each.node.id: "changed" for each in change.changed}
    gone: dict[Endpoint, Sign] = {_called(target, was): "removed" for _, target in change.wires_removed}
    come: dict[Endpoint, Sign] = {target: "added" for _, target in change.wires_added}
    return Marking(old, gone), Marking(new, come)


def with_insides(marking: Marking, graph: Graph, groups: Set[str]) -> Marking:
    """Mark also the instances of groups whose definition differs."""
    insides: dict[str, Sign] = {name: "inside" for name, node in graph.nodes.items() if node.group in groups}
    return replace(marking, blocks={**insides, **marking.blocks})


def _entries(change: DiagramChange) -> Iterator[Entry]:
    was, name = old_names(change), change.name
    if change.fate == "changed":
        yield from (_difference(each, name) for each in change.settings)
    for node in change.removed:
        yield Entry("removed", _block(node), name, old=Spot(was.get(node.id, node.id)))
    for node in change.added:
        yield Entry("added", _block(node), name, new=Spot(node.id))
    for each in change.changed:
        yield Entry("changed", _change(each), name, Spot(each.was or each.node.id), Spot(each.node.id))
    for source, target in change.wires_removed:
        yield Entry("removed", _wire(source, target), name, old=Spot(wire=_called(target, was)))
    for source, target in change.wires_added:
        yield Entry("added", _wire(source, target), name, new=Spot(wire=target))


def _called(end: Endpoint, was: Mapping[str, str]) -> Endpoint:
    return Endpoint(was.get(end.node, end.node), end.port)


def _block(node: Node) -> str:
    """A block with all that is chosen of it."""
    chosen = ", ".join(f"{each.what} {_value(each.new)}" for each in differences({BLOCK_KIND: node.block}, said(node)))
    return f"{_name(node)}: {chosen}" if chosen else _name(node)


def _change(change: BlockChange) -> str:
    parts = [tr("was called {old}", old=change.was)] if change.was else []
    parts += [f"{each.what} {_value(each.old)} → {_value(each.new)}" for each in change.differences]
    return f"{_name(change.node)}: {', '.join(parts)}"


def _name(node: Node) -> str:
    return f"{node.id} ({node.group or node.block})"


def _wire(source: Endpoint, target: Endpoint) -> str:
    return tr("wire {source} → {target}", source=source, target=target)


def _difference(each: Difference, diagram: str = "") -> Entry:
    """What is no setting of a block has no default: it comes, goes or changes."""
    if each.old is None:
        return Entry("added", f"{each.what} {_value(each.new)}", diagram)
    if each.new is None:
        return Entry("removed", f"{each.what} {_value(each.old)}", diagram)
    return Entry("changed", f"{each.what} {_value(each.old)} → {_value(each.new)}", diagram)


def _value(value: Any) -> str:
    """As a file would have it; what is not chosen has its default."""
    if value is None:
        return tr("(default)")
    if isinstance(value, tuple):
        return f"[{', '.join(_value(item) for item in value)}]"
    text = str(value).lower() if isinstance(value, bool) else str(value)
    return shorten(" ".join(text.split()), LONGEST)
