"""Reading and writing documents: JSON with a format number, one block a line, everything by name.

Writing is canonical, so the same document always gives the same bytes. Reading is strict: a file that is damaged,
hostile or too new raises FileError, which says where and why.
"""

import json
import math
import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, NoReturn

import msgspec

from studio.diagram.atomic import write_text
from studio.diagram.convert import from_file, to_file
from studio.diagram.edits import MODULE_NAMES, valid_id
from studio.diagram.groups import RESERVED
from studio.diagram.model import Document
from studio.diagram.schema import IDENTIFIER, DataFile, DocumentFile
from studio.diagram.upgrades import upgrade
from studio.errors import FileError, shorten

SUFFIX = ".diagrad"
MAX_BYTES = 64 * 2**20
"""Larger than any drawing; a longer file is refused before it is read."""

MAX_DIGITS = 300
"""The longest whole number: every shorter one is a float too."""

GROUP_NAMES = "Use letters, digits and _, a letter first, and no name that a page has."

MAX_TEXT = 1_000_000
"""The longest text a document may hold anywhere."""


def load(path: Path | str) -> Document:
    """The document in a file. Raises FileError."""
    path = Path(path)
    try:
        size = path.stat().st_size
        if size > MAX_BYTES:
            raise FileError(f"has {size:,} bytes; a diagram has at most {MAX_BYTES:,}.", where=str(path))
        text = path.read_text(encoding="utf-8")
    except OSError as error:
        raise FileError(f"cannot be read: {error.strerror or error}.", where=str(path)) from error
    except UnicodeDecodeError as error:
        raise FileError(f"is not text: byte {error.start} is not UTF-8.", where=str(path)) from error
    return loads(text, where=str(path))


def loads(text: str, where: str = "document") -> Document:
    """The document in a text. Raises FileError."""
    return document_in(parse(text, where), where)


def document_in(raw: Any, where: str) -> Document:
    """The document that plain data holds, checked strictly. Raises FileError."""
    if not isinstance(raw, dict):
        raise FileError("is JSON, but not a Diagrad document.", where=where)
    try:
        checked = msgspec.convert(upgrade(raw, where), DocumentFile)
    except msgspec.ValidationError as error:
        raise FileError(f"{_sentence(str(error))}.", where=where) from error
    _check_values(checked, where)
    return from_file(checked)


def save(document: Document, path: Path | str) -> None:
    """Write the document, whole or not at all. Raises FileError."""
    write_text(Path(path), dumps(document))


def dumps(document: Document, **marks: int) -> str:
    """The canonical text of a document: keys sorted, one block, wire, place, frame or note a line.

    `marks` are further keys, which a document's file has not.
    """
    return "\n".join(_lines({**msgspec.to_builtins(to_file(document)), **marks}, _EXPANDED)) + "\n"


def parse(text: str, where: str) -> Any:
    """The plain data in a text of JSON, in which no name stands twice and every number is one. Raises FileError."""
    try:
        raw = json.loads(
            text, object_pairs_hook=_no_doubles, parse_constant=_no_constant, parse_int=_whole, parse_float=_real
        )
        # An escape such as \ud800 alone is no character, and could not be written again.
        (json.dumps(raw, ensure_ascii=False) if "\\u" in text else text).encode()
        return raw
    except json.JSONDecodeError as error:
        place = f"line {error.lineno}, column {error.colno}"
        hint = "It may be cut off." if error.pos >= len(text.rstrip()) else ""
        raise FileError(f"is not JSON at {place}: {error.msg}.", where=where, hint=hint) from error
    except RecursionError as error:
        raise FileError("is nested too deeply to be a diagram.", where=where) from error
    except UnicodeEncodeError as error:
        raise FileError("holds half a character (a lone surrogate), which is not text.", where=where) from error
    except ValueError as error:
        raise FileError(f"{error}.", where=where) from error


def _no_doubles(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    entries = dict(pairs)
    if len(entries) < len(pairs):
        names = [name for name, _ in pairs]
        raise ValueError(f"has the name '{next(name for name in names if names.count(name) > 1)[:80]}' twice")
    return entries


def _no_constant(name: str) -> NoReturn:
    raise ValueError(f"holds {name}, which is not a number in JSON")


def _whole(digits: str) -> int:
    if len(digits) > MAX_DIGITS:
        raise ValueError(f"holds a number with {len(digits):,} digits")
    return int(digits)


def _real(digits: str) -> float:
    value = float(digits)
    if math.isinf(value):
        raise ValueError(f"holds {shorten(digits)}, which is too large a number")
    return value


def _sentence(error: str) -> str:
    """msgspec says "Expected `int`, got `str` - at `$.pages.main`"; give the place first, and no long text whole."""
    what, _, place = error.partition(" - at ")
    what = re.sub(r"`([^`]{80,})`", lambda found: f"`{shorten(found[1])}`", what)
    what = what.replace(f"`str` matching regex {IDENTIFIER!r}", "a letter, then letters, digits or _, 64 at most")
    place = re.sub(r"^`key` in `", "a name in ", place).strip("`")
    return f"at {place}: {what[0].lower()}{what[1:]}" if place else what


def _check_values(checked: DocumentFile, where: str) -> None:
    """What types cannot say: names used twice or reserved, wires to nowhere, values that are no setting."""
    for section, pages in (("pages", checked.pages), ("groups", checked.groups)):
        for name, page in pages.items():
            place = f"{where}, $.{section}.{name}"
            ids = [node.id for node in page.nodes]
            _check_ids(ids, place)
            _check_wires(page.wires, set(ids), place)
            for node in page.nodes:
                chosen = [choice.settings for choice in node.weights.values()]
                chosen += [choice.constraint.settings for choice in node.weights.values() if choice.constraint]
                _check_value([node.settings, *chosen], f"{place}.{node.id}.settings")
    _check_groups(checked, where)
    _check_data(checked.data, f"{where}, $.data")
    for stage in checked.plan.stages:
        for phase in stage.phases:
            _check_value(
                [choice.settings for choice in (phase.optimizer, phase.schedule) if choice], f"{where}, $.plan"
            )
    _check_drawn(checked, where)


def _check_drawn(checked: DocumentFile, where: str) -> None:
    for name, sketch in checked.sketches.items():
        for target in sketch.bends:
            if not all(target.partition(".")):
                hint = "A wire is known by the input it feeds, as fc1.x."
                raise FileError(f"'{target}' is no wire.", where=f"{where}, $.sketches.{name}.bends", hint=hint)
    for name in checked.layout:
        if name not in checked.pages and name not in checked.groups:
            raise FileError(f"places blocks on the page '{name}', which there is not.", where=where)


def _check_groups(checked: DocumentFile, where: str) -> None:
    for name, group in checked.groups.items():
        if wrong := RESERVED & group.settings.keys():
            raise FileError(f"'{min(wrong)}' cannot name a group's setting.", where=f"{where}, $.groups.{name}")
        if name in checked.pages or not valid_id(name):
            raise FileError(f"'{name}' cannot name a group.", where=f"{where}, $.groups", hint=GROUP_NAMES)


def _check_data(data: DataFile | None, place: str) -> None:
    if data is not None:
        _check_value(data.settings, f"{place}.settings")
        for name, part in data.parts.items():
            _check_data(part, f"{place}.parts.{name}")


def _check_ids(ids: list[str], place: str) -> None:
    if len(set(ids)) < len(ids):
        double = next(name for name in ids if ids.count(name) > 1)
        raise FileError(f"two blocks are called '{double}'.", where=place, hint="Give one of them another name.")
    for name in ids:
        if not valid_id(name):
            reason = "torch uses it" if name in MODULE_NAMES else "it is a word of Python"
            raise FileError(f"'{name}' cannot name a block: {reason}.", where=place)


def _check_wires(wires: list[tuple[str, str]], ids: set[str], place: str) -> None:
    targets: set[str] = set()
    for source, target in wires:
        for end in (source, target):
            node, dot, port = end.partition(".")
            if not dot or not port or node not in ids:
                raise FileError(f"a wire {source} -> {target} leads to nowhere: there is no '{end}'.", where=place)
        if target in targets:
            raise FileError(f"two wires end at {target}.", where=place, hint="An input has one value.")
        targets.add(target)


def _check_value(value: Any, place: str, depth: int = 0) -> None:
    if depth > 16:
        raise FileError("is nested too deeply to be a setting.", where=place)
    if isinstance(value, str) and len(value) > MAX_TEXT:
        raise FileError(f"is a text of {len(value):,} characters; at most {MAX_TEXT:,} are taken.", where=place)
    if isinstance(value, dict | list):
        for item in value.values() if isinstance(value, dict) else value:
            _check_value(item, place, depth + 1)


# One object a line below these keys; everything else in one line.
_EXPANDED: Mapping[str, Any] = {
    "pages": {"*": {"nodes": {}, "wires": {}}},
    "groups": {"*": {"nodes": {}, "wires": {}}},
    "layout": {"*": {}},
    "sketches": {"*": {"*": {}}},
    "plan": {"stages": {}},
    "about": {},
    "data": {},
}


def _lines(value: Any, expanded: Mapping[str, Any] | None) -> Iterator[str]:
    """The text of a value, one entry a line as deep as `expanded` goes."""
    if expanded is None or not value or not isinstance(value, dict | list):
        yield _one_line(value)
        return
    opening, closing = ("{", "}") if isinstance(value, dict) else ("[", "]")
    yield opening
    entries = sorted(value.items()) if isinstance(value, dict) else [(None, item) for item in value]
    for index, (key, item) in enumerate(entries):
        inner = list(_lines(item, expanded.get(key, expanded.get("*")) if key is not None else None))
        label = "" if key is None else f"{_one_line(key)}: "
        comma = "," if index < len(entries) - 1 else ""
        inner[0] = label + inner[0]
        inner[-1] += comma
        yield from (f" {line}" for line in inner)
    yield closing


def _one_line(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, sort_keys=True, allow_nan=False)
