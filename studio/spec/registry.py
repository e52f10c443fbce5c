"""Which blocks there are: the library's, other packages' and the user's own."""

import importlib
import importlib.util
import os
import pkgutil
import traceback
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from functools import cache
from importlib.machinery import SourceFileLoader
from importlib.metadata import entry_points
from pathlib import Path
from types import CodeType, FunctionType, ModuleType
from typing import Any

from studio.errors import BlockError
from studio.spec.block import Block
from studio.spec.search import ranked

ENTRY_POINTS = "diagrad.blocks"
FOLDERS_VARIABLE = "DIAGRAD_BLOCKS"


class Registry(Mapping[str, Block]):
    """Blocks by name, in the order of the palette. A block that was renamed is found under its old names too.

    `groups_of` is what the blocks that are groups were made of; `troubles` are the user's files that could not be used.
    """

    def __init__(
        self, blocks: Iterable[Block], groups_of: Mapping[str, Any] | None = None, troubles: Sequence[BlockError] = ()
    ) -> None:
        self.groups_of, self.troubles = groups_of, tuple(troubles)
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
    none are given). Loaded once. A file that cannot be used is left out and is among the registry's `troubles`.

    Raises BlockError, naming the package, where one cannot be loaded.
    """
    folders = folders or tuple(user_folders())
    if folders not in _loaded:
        _loaded[folders] = _read(folders)
    return _loaded[folders]


def reload_blocks(*folders: Path) -> Registry:
    """The same with the user's files executed anew; `load_blocks` gives it from now on. All other blocks are the same
    objects.

    Raises BlockError where a file can no longer be used, or a new one cannot: then the registry before stays in force.
    """
    folders = folders or tuple(user_folders())
    known = {trouble.where for trouble in _loaded[folders].troubles} if folders in _loaded else set[str]()
    fresh = _read(folders)
    for trouble in fresh.troubles:
        if trouble.where not in known:
            raise trouble
    _loaded[folders] = fresh
    return fresh


def user_folders() -> list[Path]:
    """Where the user's own blocks lie: the folders that DIAGRAD_BLOCKS lists, by default .diagrad/blocks at home."""
    return [folder for folder in _listed_folders() if folder.is_dir()]


def own_folder() -> Path | None:
    """Where a new file of own blocks belongs, which may have to be made; None where DIAGRAD_BLOCKS lists no folder."""
    return next(iter([*user_folders(), *_listed_folders()]), None)


def own_files(folders: Iterable[Path]) -> list[Path]:
    """The files of own blocks in these folders, in the order they are loaded."""
    return [path for folder in folders for path in sorted(folder.glob("*.py"))]


_loaded: dict[tuple[Path, ...], Registry] = {}


def _listed_folders() -> list[Path]:
    listed = os.environ.get(FOLDERS_VARIABLE)
    if listed is None:
        return [Path.home() / ".diagrad" / "blocks"]
    return [Path(folder) for folder in listed.split(os.pathsep) if folder]


def _read(folders: Iterable[Path]) -> Registry:
    """The library with what can be used of the user's files, each of which counts as a whole or not at all."""
    blocks, troubles = list(_library()), list[BlockError]()
    taken = {block.name for block in blocks}
    for path in own_files(folders):
        try:
            own = _own_blocks(path, taken)
        except BlockError as error:
            troubles.append(error)
        else:
            blocks += own
            taken |= {block.name for block in own}
    return Registry(blocks, troubles=troubles)


@cache
def _library() -> tuple[Block, ...]:
    """What does not change while the program runs."""
    modules = [module for package in _packages() for module in _modules(package)]
    return tuple(block for module in modules for block in _declared(module))


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


class _SourceLoader(SourceFileLoader):
    """Reads the source each time: kept bytecode counts as current where a file is changed within a second."""

    def get_code(self, fullname: str) -> CodeType:
        """The module as its file has it now."""
        return self.source_to_code(self.get_data(self.path), self.path)


def _own_blocks(path: Path, taken: Set[str]) -> list[Block]:
    """What a user's file declares. Raises BlockError, naming it, where it cannot be executed or repeats a name."""
    name = f"diagrad_user_{path.stem}"
    loader = _SourceLoader(name, str(path))
    spec = importlib.util.spec_from_loader(name, loader)
    assert spec is not None
    module = importlib.util.module_from_spec(spec)
    try:
        loader.exec_module(module)
        blocks = list(_declared(module))
    except (Exception, SystemExit) as error:  # a file may do anything, even end the program
        raise BlockError(_told(error, path), where=str(path), hint="Mend or remove the file.") from error
    names = [block.name for block in blocks]
    for block in blocks:
        if block.name in taken or names.count(block.name) > 1:
            message = f"two blocks have the name {block.name}."
            raise BlockError(message, where=str(path), hint="Rename the one in this file.")
    return blocks


def _told(error: BaseException, path: Path) -> str:
    """What went wrong, and in which line of the file, where that is known."""
    if isinstance(error, BlockError):
        return str(error)
    frames = traceback.extract_tb(error.__traceback__)
    lines = [frame.lineno for frame in frames if frame.filename == str(path)]
    line = error.lineno if isinstance(error, SyntaxError) else lines[-1] if lines else None
    message = error.msg if isinstance(error, SyntaxError) else str(error)
    said = f"{type(error).__name__}: {message}" if message else type(error).__name__
    return f"{said} (line {line})." if line else f"{said.rstrip('.')}."


def _declared(module: ModuleType) -> Iterator[Block]:
    # Functions alone are asked: an attribute of the module's lazy `torch` would load torch.
    for value in vars(module).values():
        declared = getattr(value, "block", None) if isinstance(value, FunctionType) else None
        if isinstance(declared, Block) and getattr(value, "__module__", "") == module.__name__:
            yield declared
