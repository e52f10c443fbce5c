"""Which blocks there are: the library's, other packages' and the user's own."""

import importlib
import importlib.util
import os
import pkgutil
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from importlib.metadata import entry_points
from pathlib import Path
from types import FunctionType, ModuleType
from typing import Any

from studio.errors import BlockError
from studio.spec.block import Block
from studio.spec.search import ranked

ENTRY_POINTS = "diagrad.blocks"
FOLDERS_VARIABLE = "DIAGRAD_BLOCKS"


class Registry(Mapping[str, Block]):
    """Blocks by name, in the order of the palette. A block that was renamed is found under its old names too.

    `groups_of` is what the blocks that are groups were made of.
    """

    def __init__(self, blocks: Iterable[Block], groups_of: Mapping[str, Any] | None = None) -> None:
        self.groups_of = groups_of
        self._blocks: dict[str, Block] = {}
        for block in blocks:
            if block.name in self._blocks:
                raise BlockError("two blocks have this name.", where=f"block {block.name}", hint="Rename one of them.")
            self._blocks[block.name] = block
        self._old_names = {old: block for block in self._blocks.values() for old in block.was}

    def __getitem__(self, name: str) -> Block:
        found = self._blocks.get(name) or self._old_names.get(name)
        if found is None:
            raise KeyError(name)
        return found

    def __iter__(self) -> Iterator[str]:
        return iter(self._blocks)

    def __len__(self) -> int:
        return len(self._blocks)

    def groups(self) -> dict[str, list[Block]]:
        """The palette: group title -> its blocks."""
        grouped: dict[str, list[Block]] = {}
        for block in self._blocks.values():
            grouped.setdefault(block.group, []).append(block)
        return grouped

    def search(self, text: str) -> list[Block]:
        """The blocks that fit what was typed, best first; see `studio.spec.search`."""
        return ranked(text, self._blocks.values())


def load_blocks(*folders: Path) -> Registry:
    """The library's blocks, those of installed packages, and those in `folders` of Python files (`user_folders` where
    none are given). Loaded once. Raises BlockError, naming the package or file, where one cannot be loaded.
    """
    return _load(*(folders or user_folders()))


def user_folders() -> list[Path]:
    """Where the user's own blocks lie: the folders that DIAGRAD_BLOCKS lists, by default .diagrad/blocks at home."""
    listed = os.environ.get(FOLDERS_VARIABLE)
    folders = (
        [Path.home() / ".diagrad" / "blocks"] if listed is None else map(Path, filter(None, listed.split(os.pathsep)))
    )
    return [folder for folder in folders if folder.is_dir()]


@cache
def _load(*folders: Path) -> Registry:
    modules = [module for package in _packages() for module in _modules(package)]
    modules += [_module_from(path) for folder in folders for path in sorted(folder.glob("*.py"))]
    return Registry(block for module in modules for block in _declared(module))


def _packages() -> Iterator[ModuleType]:
    names = ["blocks", *(point.value for point in entry_points(group=ENTRY_POINTS))]
    for name in dict.fromkeys(names):
        try:
            yield importlib.import_module(name)
        except ImportError as error:
            raise BlockError(f"cannot be imported: {error}.", where=f"block package {name}") from error


def _modules(package: ModuleType) -> Iterator[ModuleType]:
    """The package's modules, in the order its `ORDER` gives, the rest by name."""
    first: tuple[str, ...] = getattr(package, "ORDER", ())
    names = [info.name for info in pkgutil.iter_modules(package.__path__)] if hasattr(package, "__path__") else []
    yield package
    for name in [*first, *(name for name in names if name not in first)]:
        yield importlib.import_module(f"{package.__name__}.{name}")


def _module_from(path: Path) -> ModuleType:
    spec = importlib.util.spec_from_file_location(f"diagrad_user_{path.stem}", path)
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    try:
        spec.loader.exec_module(module)
    except (Exception, SystemExit) as error:  # a file may do anything, even end the program
        raise BlockError(
            f"{type(error).__name__}: {error}", where=str(path), hint="Mend or remove the file."
        ) from error
    return module


def _declared(module: ModuleType) -> Iterator[Block]:
    # Functions alone are asked: an attribute of the module's lazy `torch` would load torch.
    for value in vars(module).values():
        declared = getattr(value, "block", None) if isinstance(value, FunctionType) else None
        if isinstance(declared, Block) and getattr(value, "__module__", "") == module.__name__:
            yield declared
