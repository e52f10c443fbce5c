"""What is written on a block: its title, and the settings worth reading in a picture, as `32, 3×3, stride 2`."""

from collections.abc import Mapping
from typing import Any

from studio.diagram.model import Node
from studio.spec import Block, Ints, Setting


def usable_settings(node: Node, block: Block) -> dict[str, Any]:
    """The settings that are right. A block with a wrong one is drawn all the same, as if that one were not chosen."""
    declared = {setting.name: setting for setting in block.settings}
    return {
        name: value
        for name, value in node.settings.items()
        if name in declared and declared[name].problem(value) is None
    }


def title_of(node: Node, block: Block | None) -> str:
    """The heading of a box."""
    return node.label.strip() or (block.title if block else node.block)


def summary(node: Node, block: Block) -> str:
    """The sizes a reader needs (channels, kernel), then every other setting that differs from its default.

    Under a label of the user's own it starts with what the block is.
    """
    chosen = usable_settings(node, block)
    sizes = _leading_sizes(block)
    words = [_value(setting, chosen.get(setting.name, setting.default)) for setting in sizes]
    others = [setting for setting in block.settings if setting not in sizes and setting.name in chosen]
    words += [_named(setting, chosen[setting.name]) for setting in others if _differs(setting, chosen[setting.name])]
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


def _differs(setting: Setting, value: Any) -> bool:
    if value is None or setting.default is None:
        return value is not setting.default
    return setting.parse(value) != setting.parse(setting.default)


def _named(setting: Setting, value: Any) -> str:
    name = setting.name.replace("_", " ")
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
