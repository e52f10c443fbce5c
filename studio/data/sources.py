"""All the data sources there are."""

from __future__ import annotations

from studio.data import (
    arrays,
    bundled,
    comparing,
    generated,
    glyphs,
    graphfile,
    graphs,
    images,
    markov,
    physics,
    reinforcement,
    reviews,
    scenes,
    sequences,
    side_by_side,
    simple,
    styles,
    sudoku,
    tables,
    tasks,
    text,
    texttable,
    translation,
)
from studio.data.declare import Source

MODULES = (
    *(bundled, generated, simple, reviews, styles, scenes, sequences, translation, markov),
    *(graphs, physics, sudoku, glyphs, comparing, tasks, reinforcement),
    *(tables, arrays, images, text, texttable, graphfile, side_by_side),
)

SOURCES: dict[str, Source] = {
    declared.name: declared for module in MODULES for declared in vars(module).values() if isinstance(declared, Source)
}
"""Every source by its name, in the order of the menu."""
