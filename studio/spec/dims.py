"""Sizes that may be symbolic: `B`, `2*L+1`, `(H+1)//2`.

A `Dim` is an `int` or a `Symbolic`, a polynomial with whole coefficients in canonical form, so that equal sizes
compare equal and print alike. A floor division that does not come out even becomes an atom of its own.
"""

import ast
import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import reduce
from itertools import product
from typing import TypeAlias

Monomial: TypeAlias = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Symbolic:
    """A polynomial over named sizes: sorted ((names...), coefficient) terms, never a plain number."""

    terms: tuple[tuple[Monomial, int], ...]

    def __str__(self) -> str:
        text = "".join(_term_text(names, factor) for names, factor in self.terms)
        return text.removeprefix("+")

    def __repr__(self) -> str:
        return f"<{self}>"


Dim: TypeAlias = int | Symbolic
EMPTY_SIZES: Mapping[str, Dim] = {}


def symbol(name: str) -> Symbolic:
    """The size called `name`."""
    return Symbolic((((name,), 1),))


def add(a: Dim, b: Dim) -> Dim:
    """a + b."""
    return _build([*_terms(a), *_terms(b)])


def subtract(a: Dim, b: Dim) -> Dim:
    """a - b."""
    return _build([*_terms(a), *((names, -factor) for names, factor in _terms(b))])


def multiply(a: Dim, b: Dim) -> Dim:
    """a * b."""
    pairs = product(_terms(a), _terms(b))
    return _build([(tuple(sorted(m + n)), p * q) for (m, p), (n, q) in pairs])


def floor_divide(a: Dim, b: Dim) -> Dim:
    """a // b; the part of `a` that divides evenly leaves the division: (2*H+1)//2 = H."""
    if isinstance(a, int) and isinstance(b, int):
        return a // b
    if isinstance(b, Symbolic):
        return _divide_by_symbol(a, b)
    even = [(names, factor // b) for names, factor in _terms(a) if factor % b == 0]
    rest = _build([(names, factor) for names, factor in _terms(a) if factor % b])
    return add(_build(even), rest // b if isinstance(rest, int) else symbol(f"({rest})//{b}"))


def numel(shape: tuple[Dim, ...]) -> Dim:
    """The number of elements of a shape."""
    return reduce(multiply, shape, 1)


_OPERATIONS = {ast.Add: add, ast.Sub: subtract, ast.Mult: multiply, ast.FloorDiv: floor_divide}


def evaluate(text: str, sizes: Mapping[str, Dim]) -> Dim:
    """The value of an expression such as `(H+2*P-K)//S+1`. Raises KeyError for a name that `sizes` lacks."""
    return _evaluate(_parse(text), sizes)


def names_in(text: str) -> frozenset[str]:
    """The names an expression uses."""
    return frozenset(re.findall(r"[A-Za-z_]\w*", text))


def parse_shape(text: str, sizes: Mapping[str, Dim] = EMPTY_SIZES) -> tuple[Dim, ...]:
    """`"B 1 8 2*D"` -> (B, 1, 8, 2*D); names in `sizes` stand for their sizes, others for themselves.

    Raises ValueError with a sentence for anything that is not a size.
    """
    return tuple(_parse_size(token, sizes) for token in text.split())


def shape_text(shape: tuple[Dim, ...]) -> str:
    """(B, 1, 8, 8) -> `"B 1 8 8"`; a scalar is `"scalar"`."""
    return " ".join(str(size) for size in shape) or "scalar"


def _parse_size(token: str, sizes: Mapping[str, Dim]) -> Dim:
    wrong = f"'{token}' is not a size: use whole numbers from 1 and names, such as B 1 8 8"
    if re.fullmatch(r"[A-Za-z]\w{0,31}", token):
        return sizes.get(token, symbol(token))
    if re.fullmatch(r"[1-9]\d{0,8}", token):
        return int(token)
    if not re.fullmatch(r"[\w+\-*/()]{1,80}", token, re.ASCII) or not re.search(r"[A-Za-z]", token):
        raise ValueError(wrong)
    try:
        found = evaluate(token, {name: sizes.get(name, symbol(name)) for name in names_in(token)})
    except (SyntaxError, ValueError, ZeroDivisionError, RecursionError) as error:
        raise ValueError(wrong) from error
    if isinstance(found, int) and found < 1:
        raise ValueError(f"'{token}' comes to {found}, and a size is at least 1")
    return found


def _terms(size: Dim) -> tuple[tuple[Monomial, int], ...]:
    return size.terms if isinstance(size, Symbolic) else (((), size),)


def _build(terms: list[tuple[Monomial, int]]) -> Dim:
    total: dict[Monomial, int] = {}
    for names, factor in terms:
        total[names] = total.get(names, 0) + factor
    kept = sorted(((names, factor) for names, factor in total.items() if factor), key=_order)
    if not kept:
        return 0
    return kept[0][1] if kept[0][0] == () else Symbolic(tuple(kept))


def _order(term: tuple[Monomial, int]) -> tuple[int, Monomial]:
    return (-len(term[0]), term[0])


def _term_text(names: Monomial, factor: int) -> str:
    sign = "-" if factor < 0 else "+"
    size = [] if abs(factor) == 1 and names else [str(abs(factor))]
    return sign + "*".join([*size, *names])


def _divide_by_symbol(a: Dim, b: Symbolic) -> Dim:
    """Exact where `b` is a single term that divides every term of `a`; otherwise an atom."""
    if len(b.terms) == 1:
        (names, factor) = b.terms[0]
        parts = [_divide_term(term, names, factor) for term in _terms(a)]
        if all(part is not None for part in parts):
            return _build([part for part in parts if part is not None])
    return 1 if a == b else symbol(f"({a})//({b})")


def _divide_term(term: tuple[Monomial, int], names: Monomial, factor: int) -> tuple[Monomial, int] | None:
    left = list(term[0])
    for name in names:
        if name not in left:
            return None
        left.remove(name)
    return None if term[1] % factor else (tuple(left), term[1] // factor)


_parsed: dict[str, ast.expr] = {}


def _parse(text: str) -> ast.expr:
    if text not in _parsed:
        _parsed[text] = ast.parse(text, mode="eval").body
    return _parsed[text]


def _evaluate(node: ast.expr, sizes: Mapping[str, Dim]) -> Dim:
    match node:
        case ast.Constant(value=int(value)):
            return value
        case ast.Name(id=name):
            return sizes[name]
        case ast.UnaryOp(op=ast.USub(), operand=operand):
            return subtract(0, _evaluate(operand, sizes))
        case ast.BinOp(left=left, op=op, right=right) if type(op) in _OPERATIONS:
            return _OPERATIONS[type(op)](_evaluate(left, sizes), _evaluate(right, sizes))
    raise ValueError(f"a size may use + - * // on names and whole numbers, not '{ast.unparse(node)}'")
