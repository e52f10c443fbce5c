"""Shape patterns: the shape rule of a block, in the notation that is shown on the wires.

A pattern is a list of sizes. `"N C H W"` names four; `"*B I"` is any number of leading sizes and one more; `"~S"` is
any shape that broadcasts with the others called S, and `"*"` alone any shape at all; on outputs and weights a size may
be an expression, `"N O (H+2*P-K)//S+1"`. Names are bound by what arrives, by a setting, or by the block's `let`.
"""

from dataclasses import dataclass, field
from functools import cache

from studio.spec.dims import Dim, Symbolic, evaluate, names_in, shape_text


class Mismatch(Exception):
    """A shape does not fit; the text is a sentence for the user, with an optional hint."""

    def __init__(self, message: str, hint: str = "", port: str = "") -> None:
        self.message, self.hint, self.port = message, hint, port
        super().__init__(message)


@dataclass(slots=True)
class Sizes:
    """What the names of a block's patterns stand for, filled while its inputs are matched."""

    one: dict[str, Dim] = field(default_factory=dict)
    many: dict[str, tuple[Dim, ...]] = field(default_factory=dict)


@cache
def tokens(pattern: str) -> tuple[str, ...]:
    """The sizes of a pattern, in order."""
    return tuple(pattern.split())


def match(pattern: str, shape: tuple[Dim, ...], sizes: Sizes) -> None:
    """Bind the names of `pattern` to `shape`. Raises Mismatch with a sentence when they disagree."""
    parts = tokens(pattern)
    start = next((i for i, part in enumerate(parts) if part[0] in "*~"), None)
    if start is None:
        _match_all(pattern, parts, shape, shape, sizes)
        return
    after = len(parts) - start - 1
    if len(shape) < len(parts) - 1:
        raise _wrong_count(pattern, shape)
    end = len(shape) - after
    _match_all(pattern, parts[:start], shape[:start], shape, sizes)
    _match_all(pattern, parts[start + 1 :], shape[end:], shape, sizes)
    if not _bind_many(parts[start], shape[start:end], sizes):
        expected = fill(pattern, sizes) or ()
        raise Mismatch(f"expects {shape_text(expected)} ({pattern}), but {shape_text(shape)} arrives.")


def fill(pattern: str, sizes: Sizes) -> tuple[Dim, ...] | None:
    """The shape a pattern stands for, or None while one of its names is unknown."""
    shape: list[Dim] = []
    for part in tokens(pattern):
        if part[0] in "*~":
            if part[1:] not in sizes.many:
                return None
            shape.extend(sizes.many[part[1:]])
        elif names_in(part) <= sizes.one.keys():
            shape.append(evaluate(part, sizes.one))
        else:
            return None
    return tuple(shape)


def broadcast(a: tuple[Dim, ...], b: tuple[Dim, ...]) -> tuple[Dim, ...]:
    """The shape of a + b. Raises Mismatch where two sizes differ and neither is 1."""
    width = max(len(a), len(b))
    left, right = (1,) * (width - len(a)) + a, (1,) * (width - len(b)) + b
    if any(p != q and p != 1 and q != 1 for p, q in zip(left, right, strict=True)):
        hint = "Sizes are compared from the right; each pair must be equal, or one of them 1."
        raise Mismatch(f"{shape_text(a)} and {shape_text(b)} cannot be combined element by element.", hint)
    return tuple(q if p == 1 else p for p, q in zip(left, right, strict=True))


def check_positive(shape: tuple[Dim, ...]) -> None:
    """Raises Mismatch where a size came out below 1, as when a kernel is larger than its image."""
    if any(isinstance(size, int) and size < 1 for size in shape):
        hint = "Make the kernel or the stride smaller, the padding larger, or the input larger."
        raise Mismatch(f"the output would have the shape {shape_text(shape)}, which is empty.", hint)


def check_divides(size: str, divisor: str, sizes: Sizes) -> None:
    """Raises Mismatch where the expression `size` is known and no multiple of `divisor`."""
    if not (names_in(size) | names_in(divisor)) <= sizes.one.keys():
        return
    whole, part = evaluate(size, sizes.one), evaluate(divisor, sizes.one)
    if isinstance(whole, int) and isinstance(part, int) and whole % part:
        raise Mismatch(f"{size} = {whole} must be a multiple of {divisor} = {part}.")


def _match_all(
    pattern: str, parts: tuple[str, ...], shape: tuple[Dim, ...], whole: tuple[Dim, ...], sizes: Sizes
) -> None:
    if len(parts) != len(shape):
        raise _wrong_count(pattern, whole)
    for part, size in zip(parts, shape, strict=True):
        _match_one(part, size, sizes, pattern, whole)


def _match_one(part: str, size: Dim, sizes: Sizes, pattern: str, whole: tuple[Dim, ...]) -> None:
    if part.isidentifier() and part not in sizes.one:
        sizes.one[part] = size
        return
    expected = evaluate(part, sizes.one)
    if expected != size:
        called = f"{part} = {expected}" if part.isidentifier() else str(expected)
        raise Mismatch(f"expects {called} in '{pattern}', but {shape_text(whole)} arrives.")


def _bind_many(part: str, shape: tuple[Dim, ...], sizes: Sizes) -> bool:
    """Whether the middle of a shape is what the others of its name are, or goes with them element by element."""
    name, known = part[1:], sizes.many.get(part[1:])
    if not name:
        return True
    if known is None:
        sizes.many[name] = shape
    elif part[0] == "~":
        sizes.many[name] = broadcast(known, shape)
    return part[0] == "~" or sizes.many[name] == shape


def _wrong_count(pattern: str, shape: tuple[Dim, ...]) -> Mismatch:
    parts = tokens(pattern)
    fixed = [part for part in parts if part[0] not in "*~"]
    count = f"at least {len(fixed)}" if len(fixed) < len(parts) else str(len(parts))
    plural = "" if count.endswith("1") else "s"
    return Mismatch(f"expects {count} dimension{plural} ({pattern or 'scalar'}), but {shape_text(shape)} arrives.")


__all__ = ["Mismatch", "Sizes", "Symbolic", "broadcast", "check_divides", "check_positive", "fill", "match", "tokens"]
