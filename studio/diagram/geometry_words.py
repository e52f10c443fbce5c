"""What is written on a block: its title, and the settings worth reading in a picture, as `32, 3×3, stride 2`."""

from collections.abc import Mapping
from typing import Any

from studio.diagram.model import Node
from studio.spec import Block, Ints, Setting
from studio.spec.expression import is_expression

APART = {
    "group": {"repeat", "same_weights", "weights_of"},
    "loop": {"steps", "reverse", "truncate", "weights_of"},
    "input": {"place", "kind"},
    "output": {"place"},
    "assignment": {"target", "source"},
}
"""Settings that a mark tells, by the kind of block, and those that are not worth reading."""


def usable_settings(node: Node, block: Block) -> dict[str, Any]:
    """The settings that are right. A block with a wrong one is drawn all the same, as if that one were not chosen."""
    declared = {setting.name: setting for setting in block.settings}
    return {
        name: value
        for name, value in node.settings.items()
        if name in declared and declared[name].problem(value) is None
    }


def has_expressions(node: Node) -> bool:
    """Whether a setting is to be computed."""
    return any(is_expression(value) for value in node.settings.values())


def mark(node: Node, block: Block) -> str:
    """What is said in a sign: how often a group repeats, that a loop goes round, what an assignment leads where."""
    chosen = node.settings
    if block.kind == "assignment":
        ends = [str(chosen.get(name) or "") for name in ("target", "source")]
        return f"{ends[0]} ← {ends[1]}".strip() if all(ends) else "←"
    shared = f"weights of {chosen['weights_of']}" if chosen.get("weights_of") else ""
    words = [shared]
    if block.kind == "group" and chosen.get("repeat", 1) != 1:
        words = [f"× {_expression(chosen['repeat'])}", "same weights" if chosen.get("same_weights") else "", shared]
    if block.kind == "loop":
        steps, arrow = chosen.get("steps"), "↺" if chosen.get("reverse") else "↻"
        words = [f"{arrow} {_expression(steps)} steps" if steps is not None else arrow, shared]
    return ", ".join(word for word in words if word)


def title_of(node: Node, block: Block | None) -> str:
    """The heading of a box."""
    return node.label.strip() or (block.title if block else node.block)


def summary(node: Node, block: Block) -> str:
    """The sizes a reader needs (channels, kernel), then every other setting that differs from its default.

    Under a label of the user's own it starts with what the block is, and for a group with the name of this one of its
    instances, by which others share its weights.
    """
    chosen = usable_settings(node, block)
    chosen |= {name: value for name, value in node.settings.items() if is_expression(value) and block.setting(name)}
    told = APART.get(block.kind, set())
    sizes = _leading_sizes(block)
    words = [_value(setting, chosen.get(setting.name, setting.default)) for setting in sizes]
    others = [s for s in block.settings if s not in sizes and s.name in chosen and s.name not in told]
    words += [_named(setting, chosen[setting.name]) for setting in others if _differs(setting, chosen[setting.name])]
    if block.kind in ("group", "loop") and title_of(node, block) == block.title:
        return " · ".join(filter(None, [node.id, ", ".join(words)]))
    prefix = [block.title] if title_of(node, block) != block.title else []
    return " ".join([*prefix, ", ".join(words)]).strip()


def _leading_sizes(block: Block) -> list[Setting]:
    """The settings that come first and set sizes, one of each kind: `out_channels, kernel_size`, not `stride`."""
    found: list[Setting] = []
    for setting in block.settings:
        if not setting.dim or any(type(setting) is type(other) for other in found):
            break
        found.append(setting)
    return found


def _expression(value: Any) -> str:
    """An expression as one would write it: `=4*d_model` is 4·d_model."""
    text = str(value).removeprefix("=").strip()
    return text.replace("**", "^").replace(" * ", "·").replace("*", "·")


def _differs(setting: Setting, value: Any) -> bool:
    if is_expression(value):
        return True
    if value is None or setting.default is None:
        return value is not setting.default
    return setting.parse(value) != setting.parse(setting.default)


def _named(setting: Setting, value: Any) -> str:
    name = setting.name.replace("_", " ")
    if is_expression(value):
        return name if _expression(value) == setting.name else f"{name} {_expression(value)}"
    if value is None or value is False:
        return f"no {name}"
    if value is True:
        return name
    if isinstance(value, str):
        return value
    parsed = setting.parse(value)
    alike = isinstance(setting, Ints) and setting.count and len(set(parsed)) == 1
    return f"{name} {parsed[0] if alike else _value(setting, value)}"


def _value(setting: Setting, value: Any) -> str:
    if value is None:
        return f"no {setting.name}"
    if is_expression(value):
        return _expression(value)
    parsed = setting.parse(value) if isinstance(setting, Ints) else value
    if isinstance(setting, Ints) and setting.count:
        return "×".join(str(size) for size in parsed)
    return _plain(parsed)


def _plain(value: Any) -> str:
    if isinstance(value, tuple | list):
        return f"({', '.join(_plain(item) for item in value[:8])}{', …' if len(value) > 8 else ''})"
    return f"{value:g}" if isinstance(value, float) else str(value)


def names_of(node: Node, port: str) -> str:
    """The name a user gave to an output, or nothing."""
    return node.names.get(port, "")


def circle_name(node: Node, outputs: Mapping[str, Any]) -> str:
    """What stands under a variable: its label, the name of its value, or its id."""
    named = next((node.names[port] for port in outputs if port in node.names), "")
    return node.label.strip() or named.strip() or node.id
