"""Values of settings as one types them: `3, 5`, `[[1, 2], [3, 4]]`, `1e-3`; and what an expression comes to."""

from __future__ import annotations

import json
import math
from collections.abc import Callable, Mapping
from typing import Any, TypeAlias

from studio.spec import Setting
from studio.spec.expression import ExpressionError, compute

Names: TypeAlias = Callable[[], Mapping[str, Any]]
"""The names that expressions may use at present, with their values."""


def number(text: str) -> float | None:
    """A finite number, any way Python writes it; None for other text."""
    try:
        value = float(text)
    except ValueError:
        return None
    return value if math.isfinite(value) else None


def read(text: str) -> Any:
    """`3` -> 3, `3, 5` -> (3, 5), `[[1, 2], [3, 4]]` nested; empty -> None; what is no number stays text."""
    text = text.strip()
    if not text:
        return None
    if "[" in text or "(" in text:
        return _nested(text)
    items = [_whole_or_number(item) for item in text.replace(",", " ").replace("×", " ").split()]
    return items[0] if len(items) == 1 else tuple(items)


def written(value: Any) -> str:
    """A value as it would be typed; nothing for None."""
    if value is None:
        return ""
    if isinstance(value, tuple | list):
        if any(isinstance(item, tuple | list) for item in value):
            return _bracketed(value)
        return ", ".join(written(item) for item in value)
    return f"{value:.12g}" if isinstance(value, float) else str(value)


def plain(value: Any) -> str:
    """Text as it is; nothing for None."""
    return "" if value is None else str(value)


def result(setting: Setting, expression: str, names: Mapping[str, Any]) -> tuple[Any, str | None]:
    """What an expression comes to now, and a sentence where that is nothing, or no value for the setting."""
    try:
        value = compute(expression, names)
    except ExpressionError as error:
        sentence = f"{error} {error.hint}".strip()
        return None, sentence[:1].upper() + sentence[1:]
    return value, setting.problem(value)


def _nested(text: str) -> Any:
    try:
        return json.loads(text.replace("(", "[").replace(")", "]"))
    except ValueError:
        return text


def _whole_or_number(text: str) -> Any:
    try:
        return int(text)
    except ValueError:
        return text if number(text) is None else float(text)


def _bracketed(value: Any) -> str:
    return f"[{', '.join(_bracketed(item) for item in value)}]" if isinstance(value, tuple | list) else written(value)
