"""`diagrad diff`."""

import argparse
import os
import sys
from collections.abc import Iterable, Iterator
from dataclasses import asdict
from pathlib import Path
from typing import Any

from studio.cli.report import Report, plain
from studio.diagram import Document, Endpoint, Node, load
from studio.diagram.compare import BLOCK_KIND, BlockChange, Comparison, DiagramChange, compare, said
from studio.diagram.compare_values import Difference, differences
from studio.diagram.frozen import EMPTY
from studio.errors import StudioError, shorten

EQUAL, DIFFERENT, TROUBLE = 0, 1, 2
COLOURS = {"+": "\033[32m", "-": "\033[31m", "~": "\033[33m"}
HEADING, PLAIN = "\033[1m", "\033[0m"
LONGEST = 60
"""How much of a value is shown in a line."""

NO_DOCUMENT = Document(pages=EMPTY)


def run_diff(arguments: argparse.Namespace, report: Report) -> int:
    """Print what differs; 0 where nothing does, 1 where something does, 2 where a document cannot be read."""
    try:
        old, new = _load(arguments.old), _load(arguments.new)
    except StudioError as error:
        return report.fail(error, TROUBLE)
    found = compare(old, new)
    coloured = _is_coloured(arguments.color, report)
    for mark, text in lines(found):
        report.say(_coloured(mark, text) if coloured else _written(mark, text))
    return report.finish(DIFFERENT if found else EQUAL, equal=not found, difference=as_data(found))


def _load(path: Path) -> Document:
    """The document in a file. What git gives for a version that has no such file is a document without anything."""
    return NO_DOCUMENT if str(path) in (os.devnull, "/dev/null") else load(path)


def _is_coloured(choice: str, report: Report) -> bool:
    out = sys.stderr if report.json else sys.stdout
    return choice == "always" or (choice == "auto" and out.isatty() and "NO_COLOR" not in os.environ)


def lines(comparison: Comparison) -> Iterator[tuple[str, str]]:
    """The comparison line by line: "+" for what came, "-" for what went, "~" for what changed, "" for a heading."""
    for diagram in comparison.diagrams:
        yield "", f"{diagram.kind} {diagram.name}" + _fate(diagram)
        yield from _diagram_lines(diagram)
    for name, entries in comparison.sections:
        if entries:
            yield "", name
            yield from map(_entry, entries)


def _fate(diagram: DiagramChange) -> str:
    was = f" (was called {diagram.was})" if diagram.was else ""
    return f" ({diagram.fate})" if diagram.fate != "changed" else was


def _diagram_lines(diagram: DiagramChange) -> Iterator[tuple[str, str]]:
    yield from map(_entry, diagram.settings)
    yield from (("-", _block(node)) for node in diagram.removed)
    yield from (("+", _block(node)) for node in diagram.added)
    for change in diagram.changed:
        yield from _change(change)
    yield from (("-", _wire(*ends)) for ends in diagram.wires_removed)
    yield from (("+", _wire(*ends)) for ends in diagram.wires_added)


def _block(node: Node) -> str:
    """A block with all that is chosen of it."""
    chosen = differences({BLOCK_KIND: node.block}, said(node))
    words = ", ".join(f"{each.what} {_value(each.new)}" for each in chosen)
    return f"{node.id} ({node.block})" + (f": {words}" if words else "")


def _change(change: BlockChange) -> Iterator[tuple[str, str]]:
    name = f"{change.node.id} ({change.node.block})"
    if change.was:
        yield "~", f"{name} was called {change.was}"
    for each in change.differences:
        yield "~", f"{name}: {each.what}: {_value(each.old)} -> {_value(each.new)}"


def _entry(each: Difference) -> tuple[str, str]:
    """What is no setting of a block has no default: it comes, goes or changes."""
    if each.old is None:
        return "+", f"{each.what}: {_value(each.new)}"
    if each.new is None:
        return "-", f"{each.what}: {_value(each.old)}"
    return "~", f"{each.what}: {_value(each.old)} -> {_value(each.new)}"


def _wire(source: Endpoint, target: Endpoint) -> str:
    return f"wire {source} -> {target}"


def _value(value: Any) -> str:
    """As a file would have it; what is not chosen has its default."""
    if value is None:
        return "(default)"
    if isinstance(value, tuple):
        return f"[{', '.join(_value(item) for item in value)}]"
    text = str(value).lower() if isinstance(value, bool) else str(value)
    return shorten(" ".join(text.split()), LONGEST)


def _written(mark: str, text: str) -> str:
    return f"  {mark} {text}" if mark else text


def _coloured(mark: str, text: str) -> str:
    return f"{COLOURS.get(mark, HEADING)}{_written(mark, text)}{PLAIN}"


def as_data(comparison: Comparison) -> dict[str, Any]:
    """The comparison for programs."""
    diagrams = [_diagram_data(each) for each in comparison.diagrams]
    return {"diagrams": diagrams, **{name: _entries(entries) for name, entries in comparison.sections}}


def _diagram_data(diagram: DiagramChange) -> dict[str, Any]:
    return {
        "name": diagram.name,
        "kind": diagram.kind,
        "fate": diagram.fate,
        "was": diagram.was,
        "settings": _entries(diagram.settings),
        "added": [{"id": node.id, "block": node.block} for node in diagram.added],
        "removed": [{"id": node.id, "block": node.block} for node in diagram.removed],
        "changed": [
            {"id": each.node.id, "block": each.node.block, "was": each.was, "differences": _entries(each.differences)}
            for each in diagram.changed
        ],
        "wires_added": [[str(source), str(target)] for source, target in diagram.wires_added],
        "wires_removed": [[str(source), str(target)] for source, target in diagram.wires_removed],
    }


def _entries(entries: Iterable[Difference]) -> list[dict[str, Any]]:
    return [plain(asdict(each)) for each in entries]
