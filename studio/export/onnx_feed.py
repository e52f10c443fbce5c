"""Inputs to try a page with: the user's samples, and random values of sizes and ranges that its blocks accept."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import networkx as nx
import numpy as np
import torch

from studio.compiler.check import Checked
from studio.compiler.failure import located
from studio.compiler.flat import LoopUnit
from studio.compiler.lower import Program
from studio.diagram.model import Endpoint
from studio.errors import ExportError, UsageError
from studio.spec.dims import evaluate, names_in
from studio.spec.infer import infer
from studio.spec.ports import In, expand
from studio.spec.types import TensorType

DTYPES = {"float": torch.float32, "int": torch.int64, "bool": torch.bool}

LEADING = (3, 7, 1)
"""Sizes of the first dimension, the batch. The program is traced with the first, which is not 1, as torch asks."""

OTHERS = ((8, 8), (17, 2), (35, 2), (64, 64), (131, 2), (256, 256))
"""(first, step) for further open sizes, such as the width of an image: even and odd ones, small to large."""


@dataclass(frozen=True, slots=True)
class Feed:
    """A value for each input of a program, in order, and what it is."""

    title: str
    values: tuple[torch.Tensor, ...]


def open_sizes(checked: Checked, inputs: Sequence[str]) -> list[dict[int, str]]:
    """For each input the dimensions whose size is open, by name: [{0: "B", 2: "H"}]."""
    shapes = [_type(checked, path).shape for path in inputs]
    return [{axis: str(size) for axis, size in enumerate(shape) if not isinstance(size, int)} for shape in shapes]


def sample_feed(checked: Checked, program: Program, samples: Mapping[str, Any], device: torch.device) -> Feed:
    """The user's samples, one array for each input. Raises UsageError where one is missing or has a wrong shape."""
    values = tuple(_sample(checked, name, samples).to(device) for name in program.inputs)
    count = f"{len(values[0]):,} samples" if values and values[0].ndim else "samples"
    return Feed(count, values)


def random_feeds(checked: Checked, program: Program, device: torch.device) -> list[Feed]:
    """Random inputs of up to three sizes on which the program runs.

    Raises ExportError, with the block that failed, where there is none.
    """
    generator = torch.Generator().manual_seed(0)
    feeds: dict[str, Feed] = {}
    for index in range(len(LEADING)):
        sizes = _sizes(checked, program, index)
        tried = (_random(checked, program.inputs, numbers, generator, device) for numbers in sizes)
        if running := next((feed for feed in tried if failure(program, feed) is None), None):
            feeds[running.title] = running
    if not feeds:
        last = _random(checked, program.inputs, list(_sizes(checked, program, 0))[-1], generator, device)
        raise unfit(checked, program, last)
    return list(feeds.values())


def failure(program: Program, feed: Feed) -> Exception | None:
    """What torch says when the program runs on these values; None where it runs."""
    try:
        with torch.no_grad():
            program(*feed.values)
    except Exception as error:  # noqa: BLE001 - a block may raise anything on values it cannot take
        return error
    return None


def unfit(checked: Checked, program: Program, feed: Feed) -> ExportError:
    """The failure of the program on these values, as an error that names the block."""
    found = located(program, feed.values, failure(program, feed) or RuntimeError("it fails now and then"), checked)
    return ExportError(f"torch fails on {feed.title}: {found.message}", where=found.where, hint=found.hint)


def _sizes(checked: Checked, program: Program, index: int) -> Iterator[dict[str, int]]:
    """Numbers for the open sizes, all different, so that no two are taken for the same; the likeliest to fit first.

    The first dimension is the batch mostly, but may be time or the number of nodes, which small numbers need not fit.
    """
    axes, least = open_sizes(checked, program.inputs), _steps(checked)
    leading = list(dict.fromkeys(names[0] for names in axes if 0 in names))
    others = list(dict.fromkeys(name for names in axes for name in names.values() if name not in leading))
    batch = {name: LEADING[index] + place for place, name in enumerate(leading)}
    series = [*OTHERS[index:], *OTHERS[:index]]
    for first, step in series if others else series[:1]:
        found = batch | {name: first + step * place for place, name in enumerate(others)}
        yield {name: size + least.get(name, 0) for name, size in found.items()}
    for first, step in series if len(leading) > 1 else []:
        yield {name: first + step * place for place, name in enumerate([*leading, *others])}


def _steps(checked: Checked) -> dict[str, int]:
    """Open sizes that count at least so many steps of a loop: {"T": 50}."""
    found: dict[str, int] = {}
    for path, unit in checked.flat.units.items():
        source = checked.flat.inputs[path].get("x")
        if unit.block.kind == "input" and source is not None:
            size = _counted(checked, path, source)
            least = int(checked.flat.loops[unit.loops[-1]].node.settings.get("steps") or 0)
            found[size] = max(found.get(size, 0), least)
    return found


def _counted(checked: Checked, path: str, source: Endpoint) -> str:
    """The size of a sequence of a loop along the axis that counts its steps."""
    unit, type_ = checked.flat.units[path], checked.flat.type_of(source)
    axis = int(unit.settings["axis"])
    return str(type_.shape[axis]) if type_ and axis < len(type_.shape) else ""


def _random(
    checked: Checked, inputs: Sequence[str], sizes: Mapping[str, int], generator: torch.Generator, device: torch.device
) -> Feed:
    title = f"random values{''.join(f', {name} = {size}' for name, size in sizes.items())}"
    return Feed(title, tuple(_random_value(checked, name, sizes, generator).to(device) for name in inputs))


def _random_value(checked: Checked, name: str, sizes: Mapping[str, int], generator: torch.Generator) -> torch.Tensor:
    """Normal, uniform where the block it feeds says between what; whole numbers below the smallest count they index."""
    type_, unit = _type(checked, name), checked.flat.units[name]
    shape = [size if isinstance(size, int) else sizes[str(size)] for size in type_.shape]
    if (draw := unit.draws) is not None:
        return draw(tuple(shape), generator)
    low, high = _range(checked, name, type_, sizes)
    if type_.kind == "bool":
        return torch.rand(shape, generator=generator) < 0.5
    if type_.kind == "int":
        return torch.randint(int(low or 0), int(9 if high is None else high) + 1, shape, generator=generator)
    if low is None:
        return torch.randn(shape, generator=generator)
    return low + (1.0 if high is None else high - low) * torch.rand(shape, generator=generator)


def _range(
    checked: Checked, name: str, type_: TensorType, sizes: Mapping[str, int]
) -> tuple[float | None, float | None]:
    """The narrowest bounds of the ports a variable feeds; whole numbers keep them on their way through other blocks."""
    through = nx.descendants(checked.flat.graph, name) if type_.kind == "int" else set()
    bounds = [
        _bounds(checked, target, sizes)
        for target, source in checked.flat.wires.items()
        if source.node in {name, *through} and (type_.kind != "int" or _kind(checked, source) == "int")
    ]
    bounds += [_lengths(checked, loop, sizes) for loop in checked.flat.loops.values() if _measures(loop, name)]
    lows = [low for low, _ in bounds if low is not None]
    highs = [high for _, high in bounds if high is not None]
    return max(lows, default=None), min(highs, default=None)


def _measures(loop: LoopUnit, name: str) -> bool:
    return loop.lengths is not None and loop.lengths.node == name


def _lengths(checked: Checked, loop: LoopUnit, sizes: Mapping[str, int]) -> tuple[float | None, float | None]:
    """From one step to all that a loop makes."""
    fed = [(path, checked.flat.inputs[path].get("x")) for path in loop.sequences]
    counts = [evaluate(_counted(checked, path, source), sizes) for path, source in fed if source is not None]
    return 1, min((count for count in counts if isinstance(count, int)), default=None)


def _kind(checked: Checked, source: Endpoint) -> str:
    type_ = checked.flat.type_of(source)
    return type_.kind if type_ else ""


def _bounds(checked: Checked, target: Endpoint, sizes: Mapping[str, int]) -> tuple[float | None, float | None]:
    """The smallest and the largest value an input takes, as its block declares them; open sizes have these `sizes`."""
    unit = checked.flat.units[target.node]
    node, block = unit.node, unit.block
    port: In | None = next((p for p in block.ins if target.port in expand(p, block.parsed(node.settings))), None)
    if port is None:
        return None, None
    if not port.below:
        return port.low, port.high
    arriving = {name: checked.flat.type_of(source) for name, source in checked.flat.inputs[unit.path].items()}
    known = infer(block, node.settings, arriving).sizes
    count = evaluate(port.below, known) if names_in(port.below) <= known.keys() else None
    number = count if count is None else evaluate(str(count), sizes)
    return port.low or 0, number - 1 if isinstance(number, int) else None


def _sample(checked: Checked, name: str, samples: Mapping[str, Any]) -> torch.Tensor:
    if name not in samples:
        raise UsageError(f"the samples lack the input '{name}'.", hint=f"They have {', '.join(samples) or 'nothing'}.")
    type_ = _type(checked, name)
    value = samples[name]
    value = value.detach() if isinstance(value, torch.Tensor) else torch.from_numpy(np.array(value))
    fits = len(value.shape) == len(type_.shape) and all(
        not isinstance(size, int) or size == there for size, there in zip(type_.shape, value.shape, strict=True)
    )
    if not fits:
        raise UsageError(f"the samples of '{name}' have the shape {tuple(value.shape)}; it is declared as {type_}.")
    return value.to(DTYPES[type_.kind])


def _type(checked: Checked, name: str) -> TensorType:
    type_ = checked.flat.type_of(Endpoint(name, checked.flat.units[name].block.outs[0].name))
    assert type_ is not None, f"{name} has no type on a page without errors"
    return type_
