"""How an optimizer or a schedule is declared: its settings, its help, and where its class is found. Without torch.

The window lists the declarations and makes forms of them before torch is loaded; `build` then imports the class.
"""

import difflib
import importlib
from collections.abc import Callable, Iterable, Mapping
from dataclasses import KW_ONLY, dataclass
from typing import Any, TypeAlias

from studio.diagram.model import Choice
from studio.errors import PlanError
from studio.spec.settings import Floats, Setting, complete, setting_problems

Values: TypeAlias = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Bounded(Floats):
    """Exactly `count` numbers, each from `min` to `max`, and less than `below`."""

    _: KW_ONLY
    count: int = 2
    min: float = 0.0
    max: float = 1e9
    below: float = float("inf")

    def _problem(self, value: Any) -> str | None:
        if not isinstance(value, list | tuple) or len(value) != self.count:
            return f"{self.name} must be {self.count} numbers, not {value!r:.40}."
        wrong = Floats._problem(self, value)
        if wrong is None and not all(self.min <= item <= self.max and item < self.below for item in value):
            upper = f"below {self.below:g}" if self.below < self.max else f"at most {self.max:g}"
            return f"{self.name} must be at least {self.min:g} and {upper}, not {value!r:.40}."
        return wrong


@dataclass(frozen=True, slots=True)
class Declared:
    """A class that a plan may name. `path` is where the class is; the settings are the names of its arguments.

    `needs_closure`: one step computes the cost several times, or elsewhere than at the weights. `fused`: torch has a
    version that does a whole step in one call. `per` says what a schedule counts unless told otherwise. `rule` gives a
    sentence where settings that are fine alone do not go together.
    """

    path: str
    help: str
    settings: tuple[Setting, ...]
    needs_closure: bool = False
    fused: bool = False
    per: str = ""
    rule: Callable[[Values], str | None] = lambda _values: None

    @property
    def name(self) -> str:
        """What plans call it: the name of the class."""
        return self.path.rpartition(".")[2]


def table(*declared: Declared) -> dict[str, Declared]:
    """Declarations by name, in the order of the menu."""
    return {each.name: each for each in declared}


def choice_problems(declared: Mapping[str, Declared], choice: Choice, kind: str) -> list[tuple[str, str]]:
    """(sentence, hint) for everything that is wrong with a choice; `kind` is what it is called: optimizer, schedule."""
    found = declared.get(choice.name)
    if found is None:
        return [(f"there is no {kind} '{choice.name[:80]}'.", did_you_mean(choice.name, declared))]
    names = [setting.name for setting in found.settings]
    wrong = setting_problems(found.settings, choice.settings, f"the {kind} {found.name}")
    if wrong:
        return [(sentence, did_you_mean(name, names) if name not in names else "") for name, sentence in wrong]
    clash = found.rule(complete(found.settings, choice.settings))
    return [(f"the {kind} {found.name}: {clash}", "")] if clash else []


def chosen(declared: Mapping[str, Declared], choice: Choice, kind: str) -> tuple[Declared, dict[str, Any]]:
    """The declaration a choice names, and all its settings. Raises PlanError where the choice is wrong."""
    if wrong := choice_problems(declared, choice, kind):
        raise PlanError(wrong[0][0], where=kind, hint=wrong[0][1])
    found = declared[choice.name]
    return found, complete(found.settings, choice.settings)


def build(declared: Declared, *args: Any, **settings: Any) -> Any:
    """An object of the declared class. Raises PlanError where the class itself refuses its arguments."""
    module, _, name = declared.path.rpartition(".")
    try:
        return getattr(importlib.import_module(module), name)(*args, **settings)
    except ValueError as error:
        raise PlanError(f"{error}.", where=declared.name) from error


def did_you_mean(name: str, names: Iterable[str]) -> str:
    """A hint: the name that is most like `name`, or else all there are."""
    spelled = {each.lower(): each for each in names}
    close = difflib.get_close_matches(name.lower(), spelled, n=1)
    listed = list(spelled.values())
    more = " ..." if len(listed) > 20 else "."
    return f"Did you mean {spelled[close[0]]}?" if close else f"There are {', '.join(listed[:20])}{more}"
