"""The colours of diagrams: one JSON file a theme in `resources/themes`, read by the window and by the pictures.

Every family of blocks has a hue, as a light fill and a darker edge, chosen to stay apart for colour-blind eyes; what a
block *is* never hangs on colour alone, since its kind is its outline and its name is written on it.
"""

from collections.abc import Mapping
from functools import cache

import msgspec
from msgspec import Struct

from studio.errors import FileError
from studio.places import resources


class Family(Struct, frozen=True, forbid_unknown_fields=True):
    """The colours of one group of blocks, as `#rrggbb`."""

    fill: str
    edge: str


class Theme(Struct, frozen=True, forbid_unknown_fields=True):
    """All colours, as `#rrggbb`. `observed` shades given variables; `series` are the lines of plots, in order."""

    canvas: str
    grid: str
    text: str
    muted: str
    wire: str
    selection: str
    error: str
    warning: str
    ok: str
    observed: str
    unknown: Family
    other: Family
    families: Mapping[str, Family]
    series: tuple[str, ...]

    def family(self, group: str) -> Family:
        """The colours of a palette group; `Costs: regression` goes with `Costs`, an unheard-of group with the rest."""
        return self.families.get(group) or self.families.get(group.partition(":")[0]) or self.other


@cache
def load_theme(name: str = "light") -> Theme:
    """The theme of that name. Raises FileError where there is none, or where its file is damaged."""
    if name not in theme_names():
        raise FileError(f"there is no theme '{name}'.", hint=f"There are: {', '.join(theme_names())}.")
    path = resources() / "themes" / f"{name}.json"
    try:
        return msgspec.json.decode(path.read_bytes(), type=Theme)
    except (OSError, msgspec.MsgspecError) as error:
        raise FileError(f"is not a theme: {error}.", where=str(path), hint="Reinstall Diagrad.") from error


def theme_names() -> list[str]:
    """The themes there are."""
    return sorted(path.stem for path in (resources() / "themes").glob("*.json"))
