"""How a data source is declared: once, with everything the inspector, `diagrad list` and the loader want to know.

    @source(name="line", title="Line", group="Generated", settings=[Int("count", 100, min=1)])
    def line(settings: Settings, folder: Path | None) -> Table:
        '''Points on a line.'''

The settings that every source has (how to split, to normalise and to draw batches) are declared here too.
"""

from __future__ import annotations

import inspect
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, TypeAlias

from studio.data.experience import Experience
from studio.data.table import Table
from studio.spec import Choice, Flag, Float, Int, Setting

Settings: TypeAlias = Mapping[str, Any]
"""Every setting of a source with its value, defaults filled in."""

Load: TypeAlias = Callable[[Settings, Path | None], Table | Experience]
"""Makes or reads the examples, or says how they are gathered by acting. The folder is the document's, None where the
document has not been saved."""

SCALINGS = ("none", "standard", "minmax")

COMMON: tuple[Setting, ...] = (
    Float("test", 0.2, min=0, help="Examples kept for the test: a fraction below 1, or a whole number of examples."),
    Float("validation", 0.0, min=0, help="Examples kept for validation: a fraction of all below 1, or a whole number."),
    Int("split_seed", 0, min=0, help="Another seed draws other examples for the test and the validation."),
    Flag("stratified", False, help="Every split has the classes in the proportions of the whole."),
    Flag("in_order", False, help="Nothing is drawn: the last examples are the test, those before them the validation."),
    Choice(
        "class_as",
        "index",
        options=("index", "number", "one_hot", "plus_minus"),
        help="A class as its index (for cross-entropy), as one number, as a vector with a 1, or as -1 and +1.",
    ),
    Choice(
        "normalise",
        "none",
        options=SCALINGS,
        help="Scale the inputs by what the training split shows (which is read once for it).",
    ),
    Choice("normalise_target", "none", options=SCALINGS, help="The same for a target that is a number."),
    Int("labelled", 0, min=0, help="Training examples whose label is known, as many of each class; 0: all of them."),
    Flag("shuffle", True, help="The training examples come in another order each epoch."),
    Flag("balanced", False, help="Every batch has equally many of each class; rare classes are gone through again."),
)


@dataclass(frozen=True, slots=True)
class Source:
    """A data source. `settings` are its own and then the common ones; `help` is the docstring of its function.

    `load` is None for sources side by side, which are made of their parts; `acts` says that the examples come of
    acting in an environment.
    """

    name: str
    title: str
    group: str
    help: str
    settings: tuple[Setting, ...]
    load: Load | None
    acts: bool = False


def source(
    *,
    name: str,
    title: str,
    group: str,
    settings: Sequence[Setting] = (),
    defaults: Settings | None = None,
    common: bool = True,
) -> Callable[[Load], Source]:
    """Make the decorated function a source. `defaults` replaces defaults of the common settings, which only a source
    whose examples are known before training has.

    `studio.data.sources` lists the modules in which sources are looked for.
    """
    changed = defaults or {}
    shared = [replace(each, default=changed.get(each.name, each.default)) for each in COMMON if common]

    def declare(load: Load) -> Source:
        return Source(name, title, group, inspect.getdoc(load) or "", (*settings, *shared), load, acts=not common)

    return declare
