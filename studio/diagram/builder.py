"""Writing a diagram in a few lines of Python.

b = Builder("XOR")
x, t = b.observed("x", "B 2", field="x"), b.observed("t", "B 1", field="y")
y = b.Linear(b.Tanh(b.Linear(x, out_features=8)), out_features=1, id="y")
cost = b.BCEWithLogitsLoss(y, t, id="loss")
document = b.minimise(cost, "Adam", lr=0.05, epochs=200).build()
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from typing import Any

from studio.diagram import edits
from studio.diagram.frozen import freeze, frozen
from studio.diagram.groups import registry_of
from studio.diagram.layout import arrange
from studio.diagram.model import (
    GROUP_MARK,
    About,
    Choice,
    Claim,
    DataSource,
    Document,
    EarlyStopping,
    Endpoint,
    Graph,
    Group,
    Node,
    Phase,
    Plan,
    Stage,
    WeightChoice,
)
from studio.errors import UsageError
from studio.spec.block import Block
from studio.spec.expression import has_expression
from studio.spec.registry import Registry, load_blocks


class Builder:
    """A document while it is written. Every block of the library and every group is a method: inputs first, settings
    by name.

    A call gives the block's output as an Endpoint (several as a tuple) to be passed on. `id` names the block, a
    keyword that is an input or a weight feeds it, `feeds` does so for weights inside a group (`{"fc1.weight": w}`),
    `init` chooses initialisers by weight, `name` names the output.
    """

    def __init__(
        self, title: str = "", *, sentence: str = "", chapter: str = "", tags: tuple[str, ...] = (), page: str = "main"
    ) -> None:
        self.page = page
        self.document = Document(frozen({page: Graph()}), about=About(title, sentence, chapter, tags))

    @property
    def registry(self) -> Registry:
        return registry_of(self.document, load_blocks())

    def __getattr__(self, block: str) -> Callable[..., Any]:
        """The block or group called so, as a function. Raises AttributeError for one there is not."""
        if block.startswith("_"):
            raise AttributeError(block)
        name = GROUP_MARK + block if block in self.document.groups else block
        if name not in self.registry:
            raise AttributeError(f"no block is called {block}")
        return lambda *inputs, **options: self.add(name, *inputs, **options)

    def observed(self, id: str, shape: str, *, kind: str = "float", field: str = "", label: str = "") -> Endpoint:  # noqa: A002
        """An observed variable, fed from a field of the data set."""
        return self.add("Observed", id=id, label=label, shape=shape, kind=kind, field=field)

    def add(self, block: str, *inputs: Endpoint, id: str = "", label: str = "", name: str = "", **options: Any) -> Any:  # noqa: A002
        """Place a block and wire its inputs. Raises UsageError for an option it does not have."""
        if block not in self.registry:
            raise UsageError(f"no block is called '{block}'.")
        declared = self.registry[block]
        ports, settings = _sort_options(declared, dict(options), len(inputs))
        weights = {weight: _weight(choice) for weight, choice in options.get("init", {}).items()}
        node_id = id or edits.free_id(self._graph, block.lower())
        known = {name: value for name, value in settings.items() if not has_expression({name: value}, {})}
        outs = declared.output_names(known)
        names = {outs[0]: name} if name else {}
        node = Node(node_id, block, freeze(settings), freeze(names), freeze(weights), label)
        self.document = edits.add_node(self.document, self.page, node)
        wires = dict(zip(declared.input_names(known), inputs, strict=False)) | ports
        for port, source in wires.items():
            self.wire(source, Endpoint(node_id, port))
        ends = [Endpoint(node_id, port) for port in outs]
        return ends[0] if len(ends) == 1 else tuple(ends)

    def wire(self, source: Endpoint, target: Endpoint | str) -> None:
        """Draw a wire; a target may be written `"h.x"`."""
        target = Endpoint.parse(target) if isinstance(target, str) else target
        self.document = edits.connect(self.document, self.page, source, target)

    @contextmanager
    def on(self, page: str) -> Iterator["Builder"]:
        """What is placed within the `with` stands on this page, or in this group."""
        before, self.page = self.page, page
        if page not in self.document.diagrams:
            self.document = self.document.with_page(page, Graph())
        try:
            yield self
        finally:
            self.page = before

    @contextmanager
    def group(self, name: str, *, loop: bool = False, help: str = "", **settings: Any) -> Iterator["Builder"]:  # noqa: A002
        """Define a group, of what is placed within the `with`; `settings` are its own, with their defaults."""
        self.document = edits.add_group(self.document, name, Group(Graph(), freeze(settings), loop, help))
        with self.on(name):
            yield self

    def loop(self, name: str, *, help: str = "", **settings: Any) -> Any:  # noqa: A002
        """Define a loop, as `group` does."""
        return self.group(name, loop=True, help=help, **settings)

    def input(self, name: str, shape: str = "*", **settings: Any) -> Endpoint:
        """A port of the group, below those it has; `role` and `axis` as the Input block has them."""
        return self.add("Input", id=name, shape=shape, **self._placed("Input"), **settings)

    def output(self, name: str, source: Endpoint, **settings: Any) -> None:
        """A port through which `source` leaves the group."""
        self.add("Output", source, id=name, **self._placed("Output"), **settings)

    def delay(self, name: str, shape: str | None = None, **options: Any) -> Endpoint:
        """The value of the step before. Say what it becomes with `wire(value, "name.x")`."""
        return self.add("Delay", id=name, shape=shape, **options)

    def _placed(self, block: str) -> dict[str, int]:
        return {"place": sum(node.block == block for node in self._graph.nodes.values())}

    def constants(self, **values: Any) -> "Builder":
        """Named constants, which settings may use in expressions."""
        self.document = edits.set_constants(self.document, {**self.document.constants, **values})
        return self

    def data(self, kind: str, parts: dict[str, DataSource] | None = None, **settings: Any) -> "Builder":
        """Where the data comes from; `parts` are sources side by side."""
        self.document = edits.set_data(self.document, DataSource(kind, freeze(settings), frozen(parts or {})))
        return self

    def phase(
        self,
        cost: Endpoint | None = None,
        optimizer: str = "Adam",
        *,
        change: tuple[str, ...] = ("*",),
        schedule: str = "",
        schedule_settings: dict[str, Any] | None = None,
        settings: dict[str, Any] | None = None,
        **choices: Any,
    ) -> Phase:
        """What one phase minimises, and how. `settings` are the optimizer's, `choices` further fields of Phase."""
        rate = Choice(schedule, freeze(schedule_settings or {})) if schedule else None
        return Phase(cost, change, optimizer=Choice(optimizer, freeze(settings or {})), schedule=rate, **choices)

    def stage(self, *phases: Phase, **choices: Any) -> "Builder":
        """A further stage of the training plan; `choices` are fields of Stage, `page` by default where we are."""
        stage = Stage(phases, **{"page": self.page, **choices})
        plan = self.document.plan
        self.document = edits.set_plan(self.document, replace(plan, stages=(*plan.stages, stage)))
        return self

    def minimise(
        self,
        cost: Endpoint,
        optimizer: str = "Adam",
        *,
        epochs: int | None = 10,
        steps: int | None = None,
        batch_size: int = 32,
        seed: int = 0,
        change: tuple[str, ...] = ("*",),
        schedule: str = "",
        schedule_settings: dict[str, Any] | None = None,
        clip_norm: float | None = None,
        evaluate_every: int = 1,
        early_stopping: EarlyStopping | None = None,
        **settings: Any,
    ) -> "Builder":
        """The training plan: one stage of one phase. `settings` are the optimizer's."""
        phase = self.phase(
            cost,
            optimizer,
            change=change,
            schedule=schedule,
            schedule_settings=schedule_settings,
            settings=settings,
            clip_norm=clip_norm,
        )
        self.document = edits.set_plan(self.document, Plan(seed=seed))
        return self.stage(
            phase,
            epochs=epochs,
            steps=steps,
            batch_size=batch_size,
            evaluate_every=evaluate_every,
            early_stopping=early_stopping,
        )

    def claim(
        self,
        quantity: str,
        *,
        at_least: float | None = None,
        at_most: float | None = None,
        split: str = "test",
        page: str = "",
    ) -> "Builder":
        """What training is said to reach, besides what was claimed before."""
        threshold, relation = (at_least, "at least") if at_least is not None else (at_most, "at most")
        if threshold is None:
            raise UsageError("a claim needs at_least or at_most.")
        claim = Claim(quantity, float(threshold), relation, split, page)
        self.document = edits.set_claims(self.document, *self.document.claims, claim)
        return self

    def build(self) -> Document:
        """The document, the blocks of every page and group placed left to right."""
        for name in self.document.diagrams:
            places = frozen(arrange(self.document.diagram(name), self.registry))
            layout = {**self.document.layout, **({name: places} if places else {})}
            self.document = replace(self.document, layout=frozen(layout))
        return self.document

    @property
    def _graph(self) -> Graph:
        return self.document.diagram(self.page)


def _sort_options(block: Block, options: dict[str, Any], count: int) -> tuple[dict[str, Endpoint], dict[str, Any]]:
    """Options that feed ports or weights, and those that are settings. Repeated inputs are counted."""
    options.pop("init", None)
    feeds: dict[str, Endpoint] = options.pop("feeds", {})
    repeated = next((port.many for port in block.ins if port.many), "")
    if repeated and count and repeated not in options:
        options[repeated] = count - sum(not port.many for port in block.ins)
    ports = {name: value for name, value in options.items() if isinstance(value, Endpoint)}
    settings = {name: value for name, value in options.items() if name not in ports}
    for name in settings:
        setting = block.setting(name)
        if setting is None:
            known = ", ".join(declared.name for declared in block.settings)
            raise UsageError(f"{block.name} has no setting '{name}'.", hint=f"It has {known or 'none'}.")
        if not has_expression({name: settings[name]}, {}) and (problem := setting.problem(settings[name])):
            raise UsageError(problem, where=block.name)
    plain = {name: value for name, value in settings.items() if value != _default(block, name)}
    return {**ports, **feeds}, plain


def _default(block: Block, name: str) -> Any:
    setting = block.setting(name)
    return setting.default if setting else None


def _weight(choice: str | WeightChoice) -> WeightChoice:
    return choice if isinstance(choice, WeightChoice) else WeightChoice(choice)
