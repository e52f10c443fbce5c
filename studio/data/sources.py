"""All the data sources there are."""

from __future__ import annotations

from studio.data import arrays, bundled, generated, images, reviews, tables, text
from studio.data.declare import Source

MODULES = (bundled, generated, reviews, tables, arrays, images, text)

SOURCES: dict[str, Source] = {
    declared.name: declared for module in MODULES for declared in vars(module).values() if isinstance(declared, Source)
}
"""Every source by its name, in the order of the menu."""
