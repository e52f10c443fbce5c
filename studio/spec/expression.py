"""Settings as expressions: `=4 * d_model`, over the constants of a document and the settings and sizes of a group.

An expression is text that starts with `=`. It may use + - * / // % **, brackets, comparisons, `a if b else c`, and the
functions below; nothing else, so a file can hold no program.
"""

import ast
import math
import operator
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from studio.spec.dims import Symbolic, parse_shape, shape_text
from studio.spec.settings import Setting, Shape

MARK = "="
LARGEST_POWER = 64

_BINARY: dict[type[ast.operator], Callable[[Any, Any], Any]] = {
    ast.Add: operator.add,
    ast.Sub: operator.sub,
    ast.Mult: operator.mul,
    ast.Div: operator.truediv,
    ast.FloorDiv: operator.floordiv,
    ast.Mod: operator.mod,
    ast.Pow: operator.pow,
}
_COMPARE: dict[type[ast.cmpop], Callable[[Any, Any], Any]] = {
    ast.Eq: operator.eq,
    ast.NotEq: operator.ne,
    ast.Lt: operator.lt,
    ast.LtE: operator.le,
    ast.Gt: operator.gt,
    ast.GtE: operator.ge,
}
FUNCTIONS: dict[str, Callable[..., Any]] = {
    "min": min,
    "max": max,
    "round": round,
    "int": int,
    "float": float,
    "abs": abs,
    "sqrt": math.sqrt,
    "log": math.log,
    "exp": math.exp,
    "ceil": math.ceil,
}


class ExpressionError(Exception):
    """An expression that has no value; the text is a sentence, `hint` what to do."""

    def __init__(self, message: str, hint: str = "") -> None:
        self.hint = hint
        super().__init__(message)


def is_expression(value: Any) -> bool:
    """Whether a setting's value is to be computed; `==` is a comparison that a setting may name."""
    return isinstance(value, str) and value.startswith(MARK) and not value.startswith("==")


def has_expression(settings: Mapping[str, Any], names: Mapping[str, Any]) -> bool:
    """Whether `resolve` could change anything: there is an expression, or there are names that a shape may use."""
    return bool(names) or any(_contains(value) for value in settings.values())


def resolve(
    declared: Sequence[Setting], given: Mapping[str, Any], names: Mapping[str, Any]
) -> tuple[dict[str, Any], list[tuple[str, str, str]]]:
    """The settings with every expression computed, and (setting, sentence, hint) for each that cannot be."""
    kinds = {setting.name: setting for setting in declared}
    found: dict[str, Any] = {}
    problems: list[tuple[str, str, str]] = []
    for name, value in given.items():
        try:
            found[name] = _resolved(kinds.get(name), value, names)
        except ExpressionError as error:
            problems.append((name, f"{name}: {error}", error.hint))
            found[name] = value
    return found, problems


def compute(text: str, names: Mapping[str, Any]) -> Any:
    """The value of an expression, with or without its `=`. Raises ExpressionError with a sentence."""
    text = text.removeprefix(MARK).strip()
    try:
        return _value(ast.parse(text, mode="eval").body, names)
    except SyntaxError as error:
        raise ExpressionError(f"'{text[:80]}' is not an expression.", "Write it like =4 * d_model.") from error
    except (ArithmeticError, TypeError, ValueError, RecursionError, MemoryError) as error:
        raise ExpressionError(f"'{text[:80]}' has no value: {error}.") from error


def _resolved(setting: Setting | None, value: Any, names: Mapping[str, Any]) -> Any:
    if is_expression(value):
        return compute(value, names)
    if isinstance(setting, Shape) and isinstance(value, str) and names:
        return _shape(value, names)
    if isinstance(value, tuple | list):
        return tuple(_resolved(None, item, names) for item in value)
    return value


def _shape(text: str, names: Mapping[str, Any]) -> str:
    """A shape in which the known names stand for their sizes; the others stay open."""
    sizes = {
        name: size for name, size in names.items() if isinstance(size, int | Symbolic) and not isinstance(size, bool)
    }
    try:
        return shape_text(parse_shape(text, sizes)) if text.strip() else text
    except ValueError:
        return text


def _contains(value: Any) -> bool:
    return is_expression(value) or (isinstance(value, tuple | list) and any(map(_contains, value)))


def _value(node: ast.expr, names: Mapping[str, Any]) -> Any:
    match node:
        case ast.Constant(value=bool() | int() | float() | str() as value):
            return value
        case ast.Name(id=name):
            return _named(name, names)
        case ast.UnaryOp(op=ast.USub(), operand=operand):
            return -_value(operand, names)
        case ast.UnaryOp(op=ast.Not(), operand=operand):
            return not _value(operand, names)
        case ast.BinOp(left=left, op=op, right=right) if type(op) in _BINARY:
            return _binary(type(op), _value(left, names), _value(right, names))
        case ast.Compare(left=left, ops=[op], comparators=[right]) if type(op) in _COMPARE:
            return _COMPARE[type(op)](_value(left, names), _value(right, names))
        case ast.IfExp(test=test, body=body, orelse=orelse):
            return _value(body if _value(test, names) else orelse, names)
        case ast.Call(func=ast.Name(id=name), args=args, keywords=[]) if name in FUNCTIONS:
            return FUNCTIONS[name](*(_value(argument, names) for argument in args))
    raise ExpressionError(f"'{ast.unparse(node)[:80]}' is not allowed in an expression.")


def _binary(op: type[ast.operator], left: Any, right: Any) -> Any:
    if op is ast.Pow and abs(right) > LARGEST_POWER:
        raise ExpressionError(f"a power may be at most {LARGEST_POWER}.")
    return _BINARY[op](left, right)


def _named(name: str, names: Mapping[str, Any]) -> Any:
    if name not in names:
        known = ", ".join(sorted(names))
        hint = f"There are {known}." if known else "Give the document a constant, or the group a setting, of that name."
        raise ExpressionError(f"there is no '{name}' here.", hint)
    value = names[name]
    if isinstance(value, Symbolic):
        raise ExpressionError(f"'{name}' is a size that is not known in advance ({value}).")
    return value
