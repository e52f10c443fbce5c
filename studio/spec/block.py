"""What a block is, and the decorator that declares one.

A block is one decorated function: the declaration says everything there is to say of it, the function is the torch
computation, and the function's docstring is the help page. The computation is functional: it receives its inputs,
weights and states as arguments and its settings by keyword. Where it takes `training`, evaluation differs from
training.
"""

import inspect
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any, Literal, TypeAlias

from studio.errors import BlockError
from studio.spec.dims import Dim
from studio.spec.initialisers import INITIALISERS
from studio.spec.ports import In, Out, State, Weight, expand
from studio.spec.settings import Setting, complete
from studio.spec.types import Types

BlockKind: TypeAlias = Literal[
    "observed",
    "computed",
    "parameter",
    "function",
    "cost",
    "metric",
    "group",
    "loop",
    "delay",
    "input",
    "output",
    "assignment",
]
Settings: TypeAlias = Mapping[str, Any]
ShapeRule: TypeAlias = Callable[[Types, Settings], Types]


@dataclass(frozen=True)
class Block:
    """A declaration. `name` is what files say; `equals` the torch module it computes the same as."""

    name: str
    title: str
    group: str
    kind: BlockKind
    formula: str
    help: str
    compute: Callable[..., Any] | None
    ins: tuple[In, ...] = ()
    outs: tuple[Out, ...] = ()
    settings: tuple[Setting, ...] = ()
    weights: tuple[Weight, ...] = ()
    states: tuple[State, ...] = ()
    shape: ShapeRule | None = None
    let: Callable[[Settings], Mapping[str, Dim]] | None = None
    divides: tuple[tuple[str, str], ...] = ()
    """Pairs (size, divisor), each an expression over the sizes: ("C", "G") says that C is a multiple of G."""
    equals: str = ""
    differentiable: bool = True
    draw: Callable[..., Any] | None = None
    """For an observed variable that is drawn at random: (sizes, generator, settings by keyword) -> tensor."""
    was: tuple[str, ...] = ()
    example: Mapping[str, Any] = field(default_factory=dict)

    @cached_property
    def arguments(self) -> tuple[str, ...]:
        """The names the computation takes, in order; a repeated input appears once, as the function's `*x`."""
        return tuple(inspect.signature(self.compute).parameters) if self.compute else ()

    @property
    def is_given(self) -> bool:
        """Whether it is an observed variable whose value comes from outside the program."""
        return self.kind == "observed" and self.compute is None

    @property
    def is_constant(self) -> bool:
        """Whether it gives the same value always: that is computed once, when the page is compiled."""
        return self.compute is not None and not (self.ins or self.weights or self.states)

    @cached_property
    def differs_in_training(self) -> bool:
        return "training" in self.arguments or bool(self.states)

    @cached_property
    def keywords(self) -> frozenset[str]:
        """The names the computation takes by keyword: settings and `training`."""
        parameters = inspect.signature(self.compute).parameters.values() if self.compute else ()
        return frozenset(p.name for p in parameters if p.kind is p.KEYWORD_ONLY)

    def parsed(self, given: Settings) -> dict[str, Any]:
        """All settings with their values as the computation receives them."""
        return complete(self.settings, given)

    def input_names(self, given: Settings) -> list[str]:
        values = self.parsed(given)
        return [name for port in self.ins for name in expand(port, values)]

    def output_names(self, given: Settings) -> list[str]:
        values = self.parsed(given)
        return [name for port in self.outs for name in expand(port, values)]

    def active_weights(self, given: Settings) -> list[Weight]:
        """The weights that exist under these settings."""
        values = self.parsed(given)
        return [weight for weight in self.weights if all(values[flag] for flag in weight.when.split())]

    def active_states(self, given: Settings) -> list[State]:
        values = self.parsed(given)
        return [state for state in self.states if all(values[flag] for flag in state.when.split())]

    def setting(self, name: str) -> Setting | None:
        return next((setting for setting in self.settings if setting.name == name), None)


def block(
    name: str,
    *,
    group: str,
    ports: Sequence[In | Out] = (),
    title: str = "",
    kind: BlockKind = "function",
    formula: str = "",
    settings: Sequence[Setting] = (),
    weights: Sequence[Weight] = (),
    states: Sequence[State] = (),
    **options: Any,
) -> Callable[[Callable[..., Any]], Callable[..., Any]]:
    """Declare the decorated function as a block; it stays an ordinary function, with the Block as its `.block`.

    `options` are the further fields of Block: shape, let, divides, equals, differentiable, was, example; `compute=None`
    marks a variable whose value is given. Raises BlockError where declaration and function disagree.
    """

    def declare(function: Callable[..., Any]) -> Callable[..., Any]:
        declared = Block(
            name=name,
            title=title or name,
            group=group,
            kind=kind,
            formula=formula,
            help=inspect.cleandoc(function.__doc__ or ""),
            ins=tuple(port for port in ports if isinstance(port, In)),
            outs=tuple(port for port in ports if isinstance(port, Out)),
            settings=tuple(settings),
            weights=tuple(weights),
            states=tuple(states),
            **{"compute": function, **options},
        )
        _check(declared)
        function.block = declared  # type: ignore[attr-defined]
        return function

    return declare


def _check(declared: Block) -> None:
    where = f"block {declared.name}"
    ports = [part.name for part in (*declared.ins, *declared.outs, *declared.weights, *declared.states)]
    settings = [setting.name for setting in declared.settings]
    for names in (ports, settings):
        if doubled := {name for name in names if names.count(name) > 1}:
            raise BlockError(f"the names {sorted(doubled)} are used twice.", where=where)
    if unknown := set(declared.arguments) - {*ports, *settings, "training"}:
        raise BlockError(f"the function takes {sorted(unknown)}, which the declaration does not have.", where=where)
    for setting in declared.settings:
        if problem := setting.problem(setting.default):
            raise BlockError(f"a default is wrong: {problem}", where=where)
    for variable in (*declared.weights, *declared.states):
        if variable.init not in INITIALISERS:
            raise BlockError(f"'{variable.init}' is not an initialiser.", where=where)
