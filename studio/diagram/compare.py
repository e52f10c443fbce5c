"""What two versions of a document mean differently: blocks, wires, groups, constants, data, plan and claims.

Where things are drawn makes no difference. A block, page or group under another name is recognised by what it is and
what it is wired to; everything that speaks of it by the new name is no difference either.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

from studio.diagram.compare_names import Renaming, renamed
from studio.diagram.compare_values import Difference, differences
from studio.diagram.frozen import EMPTY
from studio.diagram.model import Claim, Document, Endpoint, Graph, Group, Node

NOTHING = Graph()
BLOCK_KIND = "block kind"


@dataclass(frozen=True, slots=True)
class BlockChange:
    """A block that both versions have. `was` is its old name where that differs."""

    node: Node
    was: str = ""
    differences: tuple[Difference, ...] = ()


@dataclass(frozen=True, slots=True)
class DiagramChange:
    """A page or group in which something differs; one that only one version has is `added` or `removed`.

    Blocks and wires are told by their new names; `called` leads from the old names of blocks to the new ones, where
    they differ. Wires are (source, target).
    """

    name: str
    kind: Literal["page", "group"]
    fate: Literal["added", "removed", "changed"] = "changed"
    was: str = ""
    settings: tuple[Difference, ...] = ()
    added: tuple[Node, ...] = ()
    removed: tuple[Node, ...] = ()
    changed: tuple[BlockChange, ...] = ()
    wires_added: tuple[tuple[Endpoint, Endpoint], ...] = ()
    wires_removed: tuple[tuple[Endpoint, Endpoint], ...] = ()
    called: Mapping[str, str] = field(default=EMPTY)

    def __bool__(self) -> bool:
        parts = (self.was, self.settings, self.added, self.removed, self.changed, self.wires_added, self.wires_removed)
        return self.fate != "changed" or any(parts)


@dataclass(frozen=True, slots=True)
class Comparison:
    """All that differs. It is false where nothing does."""

    diagrams: tuple[DiagramChange, ...] = ()
    constants: tuple[Difference, ...] = ()
    data: tuple[Difference, ...] = ()
    plan: tuple[Difference, ...] = ()
    claims: tuple[Difference, ...] = ()
    about: tuple[Difference, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.diagrams or any(entries for _, entries in self.sections))

    @property
    def sections(self) -> tuple[tuple[str, tuple[Difference, ...]], ...]:
        """What belongs to no diagram, by its name."""
        names = ("constants", "data", "plan", "claims", "about")
        return tuple((name, getattr(self, name)) for name in names)

    def diagram(self, name: str) -> DiagramChange | None:
        """What differs on a page or in a group, by its new name; None where nothing does."""
        return next((each for each in self.diagrams if each.name == name), None)


def compare(old: Document, new: Document) -> Comparison:
    """The difference between two versions, from the old one to the new."""
    renaming = renamed(old, new)
    old = renaming.document
    names = sorted({*old.pages, *new.pages}), sorted({*old.groups, *new.groups})
    diagrams = [_page(old, new, name, renaming) for name in names[0]]
    diagrams += [_group(old, new, name, renaming) for name in names[1]]
    return Comparison(
        diagrams=tuple(each for each in diagrams if each),
        constants=differences(old.constants, new.constants),
        data=differences(old.data, new.data),
        plan=differences(old.plan, new.plan),
        claims=differences(_claims(old.claims), _claims(new.claims)),
        about=differences(old.about, new.about),
    )


def _page(old: Document, new: Document, name: str, renaming: Renaming) -> DiagramChange:
    return _diagram(name, "page", old.pages.get(name), new.pages.get(name), renaming)


def _group(old: Document, new: Document, name: str, renaming: Renaming) -> DiagramChange:
    before, after = old.groups.get(name), new.groups.get(name)
    graphs = before.graph if before else None, after.graph if after else None
    return _diagram(name, "group", *graphs, renaming, differences(_settings(before), _settings(after)))


def _settings(group: Group | None) -> dict[str, Any]:
    """What is said of a group itself; nothing of one there is not."""
    if group is None:
        return {}
    own = {f"setting {name}": value for name, value in group.settings.items()}
    return {**own, "loop": group.loop or None, "help": group.help}


def _diagram(
    name: str,
    kind: Literal["page", "group"],
    before: Graph | None,
    after: Graph | None,
    renaming: Renaming,
    settings: tuple[Difference, ...] = (),
) -> DiagramChange:
    old, new = before or NOTHING, after or NOTHING
    called = renaming.blocks.get(name, EMPTY)
    was = {after: before for before, after in called.items()}
    both = [(old.nodes[key], new.nodes[key]) for key in sorted(old.nodes.keys() & new.nodes.keys())]
    changes = (BlockChange(there, was.get(there.id, ""), differences(said(here), said(there))) for here, there in both)
    return DiagramChange(
        name=name,
        kind=kind,
        fate="added" if before is None else "removed" if after is None else "changed",
        was=renaming.diagrams.get(name, ""),
        settings=settings,
        added=tuple(new.nodes[key] for key in sorted(new.nodes.keys() - old.nodes.keys())),
        removed=tuple(old.nodes[key] for key in sorted(old.nodes.keys() - new.nodes.keys())),
        changed=tuple(each for each in changes if each.was or each.differences),
        wires_added=_wires(new, old),
        wires_removed=_wires(old, new),
        called=called,
    )


def said(node: Node) -> dict[str, Any]:
    """What is chosen of a block, each under the words for it; what is no setting has two words."""
    return {
        BLOCK_KIND: node.block,
        "label text": node.label,
        **{f"name of {port}": text for port, text in node.names.items()},
        **{f"weight {name}": choice for name, choice in node.weights.items()},
        **node.settings,
    }


def _wires(graph: Graph, other: Graph) -> tuple[tuple[Endpoint, Endpoint], ...]:
    """The wires that the other one has not."""
    return tuple(sorted((source, to) for to, source in graph.wires.items() if other.wires.get(to) != source))


def _claims(claims: Iterable[Claim]) -> dict[str, Claim]:
    """Claims by what they speak of; several of the same thing by their number too."""
    found: dict[str, Claim] = {}
    for claim in claims:
        name = f"{claim.split} {claim.quantity}" + (f" of {claim.page}" if claim.page else "")
        number = sum(key.partition(" #")[0] == name for key in found)
        found[f"{name} #{number + 1}" if number else name] = claim
    return found
