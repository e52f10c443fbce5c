"""`diagrad list` and `docs`."""

import argparse
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any, TypeAlias

from studio import api, places
from studio.cli.pages import block_page, document_page
from studio.cli.report import Report
from studio.diagram.atomic import write_text
from studio.errors import UsageError
from studio.spec.registry import load_blocks

Entry: TypeAlias = dict[str, str]


def run_list(arguments: argparse.Namespace, report: Report) -> int:
    """What there is to choose from, grouped as the window groups it."""
    entries = _ENTRIES[arguments.kind]()
    group = ""
    for entry in entries:
        if entry["group"] != group:
            group = entry["group"]
            report.say(f"{group}:")
        report.say(f"  {entry['name']:<28}{entry['sentence']}")
    return report.finish(0, **{arguments.kind: entries})


def run_docs(arguments: argparse.Namespace, report: Report) -> int:
    """Markdown of blocks and documents, printed or written into a folder."""
    pages = {name: _page(name) for name in arguments.names or load_blocks()}
    for name, text in pages.items():
        if arguments.out:
            arguments.out.mkdir(parents=True, exist_ok=True)
            write_text(arguments.out / f"{Path(name).stem}.md", text)
        else:
            report.say(text)
    return report.finish(pages=pages if not arguments.out else [*pages])


def _page(name: str) -> str:
    if name in load_blocks():
        return block_page(load_blocks()[name])
    if Path(name).exists():
        return document_page(api.load(name))
    raise UsageError(f"'{name}' is neither a block nor a document.", hint="See: diagrad list blocks")


def _blocks() -> list[Entry]:
    grouped = load_blocks().groups()
    return [_entry(group, block.name, block.help) for group, blocks in grouped.items() for block in blocks]


def _sources() -> list[Entry]:
    from studio.data import SOURCES

    return [_entry(source.group, name, source.help) for name, source in SOURCES.items()]


def _optimizers() -> list[Entry]:
    from studio.train.optimizers import OPTIMIZERS

    return _declared("Optimizers", OPTIMIZERS)


def _schedules() -> list[Entry]:
    from studio.train.schedules import SCHEDULES

    return _declared("Schedules", SCHEDULES)


def _initialisers() -> list[Entry]:
    from studio.spec.initialisers import INITIALISERS

    return [_entry("Initialisers", name, initialiser.title) for name, initialiser in INITIALISERS.items()]


def _examples() -> list[Entry]:
    paths = places.example_files()
    loaded: Iterable[tuple[Path, Any]] = ((path, api.load(path).about) for path in paths)
    return [_entry(about.chapter, str(path), about.sentence) for path, about in loaded]


def _declared(group: str, entries: Mapping[str, Any]) -> list[Entry]:
    return [_entry(group, name, entry.help) for name, entry in entries.items()]


def _entry(group: str, name: str, text: str) -> Entry:
    """The first sentence says enough in a list."""
    first = " ".join(text.split("\n\n")[0].split())
    return {"group": group, "name": name, "sentence": first.split(". ")[0].rstrip(".") + "." if first else ""}


_ENTRIES = {
    "blocks": _blocks,
    "data": _sources,
    "optimizers": _optimizers,
    "schedules": _schedules,
    "initialisers": _initialisers,
    "examples": _examples,
}
