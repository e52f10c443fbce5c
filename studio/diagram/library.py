"""Groups on their own: a file that holds groups, and what is in it put into another document."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from pathlib import Path

from studio.diagram.edits import EditError, add_group, valid_id, with_places
from studio.diagram.file import load, save
from studio.diagram.frozen import EMPTY, frozen
from studio.diagram.groups import group_of
from studio.diagram.model import GROUP_MARK, About, Document, Graph, Group
from studio.spec.dims import names_in


def save_groups(document: Document, names: Iterable[str], path: Path | str) -> None:
    """Write a document file that holds these groups, the groups they use, and the constants those use.

    Raises EditError for a group there is not, FileError.
    """
    wanted = _with_used(document, names)
    groups = {name: document.groups[name] for name in wanted}
    layout, sketches = (
        frozen({name: drawn for name, drawn in parts.items() if name in groups})
        for parts in (document.layout, document.sketches)
    )
    constants = {name: document.constants[name] for name in _used_constants(document, wanted)}
    about = About(title=", ".join(dict.fromkeys(names)))
    document = Document(groups=frozen(groups), constants=frozen(constants), about=about)
    save(replace(document, layout=layout, sketches=sketches), path)


def groups_in(path: Path | str) -> Mapping[str, Group]:
    """The groups that a document file holds, by name. Raises FileError."""
    return load(path).groups


def holds_only_groups(document: Document) -> bool:
    """Whether a document is there to be taken groups from: it has some, and nothing is drawn on its pages."""
    return bool(document.groups) and not any(page.nodes for page in document.pages.values())


def add_groups(document: Document, path: Path | str, names: Iterable[str] | None = None) -> Document:
    """Put groups of a file, and those they use, into a document; without `names` all of them.

    Raises FileError, and EditError for a group the file does not have.
    """
    return with_groups_of(document, load(path), names)


def with_groups_of(document: Document, library: Document, names: Iterable[str] | None = None) -> Document:
    """Put groups of another document, and those they use, into this one; without `names` all of them.

    A group that the document has already under the same name is kept as it is. One whose name is taken by another
    diagram gets a number, and the groups that use it follow. Constants they use come along; one of another value stays
    as the document has it. Raises EditError for a group there is not.
    """
    wanted = _with_used(library, library.groups if names is None else names)
    called = _names(document, library, wanted)
    for name in wanted:
        if called[name] not in document.groups:
            document = add_group(document, called[name], with_groups_called(library.groups[name], called))
            document = with_places(document, called[name], library.layout.get(name, EMPTY))
            document = document.with_sketch(called[name], library.sketch(name))
    new = {name: library.constants[name] for name in _used_constants(library, wanted) if name not in document.constants}
    return replace(document, constants=frozen({**document.constants, **new})) if new else document


def names_in_document(document: Document, library: Document, names: Iterable[str]) -> dict[str, str]:
    """What groups of another document, and those they use, would be called in this one. Raises EditError."""
    return _names(document, library, _with_used(library, names))


def unlike_constants(document: Document, library: Document, names: Iterable[str]) -> tuple[str, ...]:
    """The constants these groups use that have another value in the document. Raises EditError."""
    used = _used_constants(library, _with_used(library, names))
    return tuple(
        name for name in used if document.constants.get(name, library.constants[name]) != library.constants[name]
    )


def _used_constants(library: Document, names: Iterable[str]) -> list[str]:
    return sorted(_constants({name: library.groups[name] for name in names}) & library.constants.keys())


def _with_used(document: Document, names: Iterable[str]) -> list[str]:
    """These groups and all they are made of, those first that others use. Raises EditError for one there is not."""
    found: list[str] = []

    def add(name: str, within: tuple[str, ...]) -> None:
        if name not in document.groups:
            raise EditError(f"there is no group '{name}'.", hint=f"There are {', '.join(document.groups) or 'none'}.")
        if name in found or name in within:
            return
        for node in document.groups[name].graph.nodes.values():
            if group_of(document, node) is not None:
                add(node.group, (*within, name))
        found.append(name)

    for name in names:
        add(name, ())
    return found


def _names(document: Document, library: Document, wanted: Iterable[str]) -> dict[str, str]:
    """What each group is to be called: its own name where that is free or taken by an equal group."""
    called: dict[str, str] = {}
    for name in wanted:
        group = with_groups_called(library.groups[name], called)
        if document.groups.get(name) == group:
            called[name] = name
        else:
            called[name] = free_group_name(document, called, name)
    return called


def free_group_name(document: Document, called: Mapping[str, str], name: str) -> str:
    """The name, or with the first number that neither the document has nor another new group."""
    number, new = 1, name
    while new in document.diagrams or new in called.values() or not valid_id(new):
        number += 1
        new = f"{name}{number}"
    return new


def with_groups_called(group: Group, called: Mapping[str, str]) -> Group:
    """The group with the groups it uses under their new names."""
    nodes = {
        key: replace(node, block=GROUP_MARK + called.get(node.group, node.group)) if node.group else node
        for key, node in group.graph.nodes.items()
    }
    return replace(group, graph=Graph(frozen(nodes), group.graph.wires))


def _constants(groups: Mapping[str, Group]) -> set[str]:
    """Whatever the groups' blocks might mean by a name, in expressions and shapes."""
    nodes = [node for group in groups.values() for node in group.graph.nodes.values()]
    values = [value for node in nodes for value in node.settings.values()]
    items = [item for value in values for item in (value if isinstance(value, tuple) else (value,))]
    return set().union(*(names_in(item) for item in items if isinstance(item, str)))
