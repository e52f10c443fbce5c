"""Which blocks of the library go with a port: offered where a wire is dropped on an empty place."""

from collections.abc import Iterator, Mapping

from studio.compiler.advice.needs import wanted_at
from studio.compiler.advice.trying import alone, with_value
from studio.compiler.check import Checked
from studio.diagram.groups import is_group
from studio.diagram.model import Endpoint, Node
from studio.diagram.problems import errors
from studio.spec.block import Block
from studio.spec.infer import accepted_kinds, infer
from studio.spec.pattern import Mismatch, tokens
from studio.spec.ports import In, Out, expand
from studio.spec.types import TensorType

ONLY_INSIDE = ("input", "output", "delay")
ONLY_OUTSIDE = ("assignment",)
STRUCTURE = "Structure"
"""The palette group of the blocks that hold diagrams together, which are wanted more seldom."""


def suited(
    checked: Checked, fixed: Endpoint | None, registry: Mapping[str, Block], *, out: bool
) -> list[tuple[str, str]]:
    """(block name, port) for the blocks of `registry` that would do at the other end of a wire, the likeliest first.

    With `out` those are the blocks with an input that takes what leaves `fixed`; else those with an output that could
    feed the input `fixed`. They are tried with their default settings. Without `fixed`, every block of the place.
    """
    blocks = [block for block in registry.values() if _has_place(checked, block)]
    if fixed is None:
        return [(block.name, "") for block in blocks]
    ranked = _takers(checked, fixed, blocks) if out else _givers(checked, fixed, blocks)
    return [(name, port) for _, _, name, port in sorted(ranked)]


def _has_place(checked: Checked, block: Block) -> bool:
    inside = bool(checked.inside.groups)
    if is_group(block):
        return block.name[1:] not in checked.inside.groups
    return block.kind not in (ONLY_OUTSIDE if inside else ONLY_INSIDE)


def _takers(checked: Checked, source: Endpoint, blocks: list[Block]) -> Iterator[tuple[float, int, str, str]]:
    """The first input of each block that takes the type; one that asks for just this shape comes before others."""
    type_ = checked.type_of(source)
    for index, block in enumerate(blocks):
        settings = block.parsed({})
        names = [(port, name) for port in block.ins for name in expand(port, settings)]
        for port, name in names:
            if type_ is None or _takes(checked, block, name, type_):
                needed = sum(not each.optional for each, _ in names) - (not port.optional)
                aside = (port is not block.ins[0]) + (block.group == STRUCTURE)
                yield needed + aside - _exactness(port, type_), index, block.name, name
                break


def _takes(checked: Checked, block: Block, port: str, type_: TensorType) -> bool:
    if is_group(block):
        found = alone(checked, Node("new", block.name), {port: type_})
        return all(problem.code == "open" for problem in errors(found.problems))
    try:
        infer(block, {}, {port: type_})
    except Mismatch:
        return False
    return True


def _exactness(port: In, type_: TensorType | None) -> float:
    """How much more than a matrix the input asks for, and that it asks for whole numbers where there are some."""
    return max(0, _rank(port.pattern) - 2) + 2 * (type_ is not None and type_.kind == port.kind != "float")


def _givers(checked: Checked, target: Endpoint, blocks: list[Block]) -> Iterator[tuple[float, int, str, str]]:
    """The first output of each block that could feed the input: what its type is shows by its pattern, or by itself
    where nothing comes in."""
    wanted = wanted_at(checked, target)
    if wanted is None:
        return
    pattern, kind = wanted
    for index, block in enumerate(blocks):
        settings = block.parsed({})
        for port in block.outs:
            names = expand(port, settings)
            if names and _gives(checked, target, block, port, names[0], pattern, kind):
                needed = sum(not each.optional for each in block.ins)
                exact = max(0, _rank(pattern) - 2) if _rank(port.pattern) == _rank(pattern) else 0
                yield max(0, needed - 1) + (block.group == STRUCTURE) - exact, index, block.name, names[0]
                break


def _gives(checked: Checked, target: Endpoint, block: Block, port: Out, name: str, pattern: str, kind: str) -> bool:
    if not block.ins and not is_group(block):
        try:
            type_ = infer(block, {}, {}).outputs.get(name)
        except Mismatch:
            return False
        before = checked.nodes[target.node].problems
        return type_ is None or not set(errors(with_value(checked, target, type_).problems)) - set(before)
    if port.kind == "same":
        kinds = {each for source in block.ins for each in accepted_kinds(source.kind)}
    else:
        kinds = {port.kind} if not is_group(block) else {"bool", "int", "float"}
    return bool(kinds & set(accepted_kinds(kind))) and (is_group(block) or _may_match(block, port, pattern))


def _may_match(block: Block, port: Out, pattern: str) -> bool:
    """Whether an output can have as many dimensions as the input asks for; one with a shape rule of its own can."""
    if block.shape:
        return True
    fixed, open_ = _rank(port.pattern), "*" in port.pattern or "~" in port.pattern
    wanted, any_ = _rank(pattern), "*" in pattern or "~" in pattern
    return (open_ or fixed >= wanted) and (any_ or fixed <= wanted)


def _rank(pattern: str) -> int:
    return sum(part[0] not in "*~" for part in tokens(pattern))
