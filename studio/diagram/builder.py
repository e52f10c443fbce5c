"""Writing a diagram in a few lines of Python.

b = Builder("XOR")
x, t = b.observed("x", "B 2", field="x"), b.observed("t", "B 1", field="y")
y = b.Linear(b.Tanh(b.Linear(x, out_features=8)), out_features=1, id="y")
cost = b.BCEWithLogitsLoss(y, t, id="loss")
document = b.minimise(cost, "Adam", lr=0.05, epochs=200).build()
"""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from studio.diagram import edits
from studio.diagram.frozen import freeze, frozen
from studio.diagram.layout import arrange
from studio.diagram.model import (
    About,
    Choice,
    Claim,
    DataSource,
    Document,
    EarlyStopping,
    Endpoint,
    Graph,
    Node,
    Phase,
    Plan,
    Stage,
    WeightChoice,
)
from studio.errors import UsageError
from studio.spec.block import Block
from studio.spec.registry import Registry, load_blocks


class Builder:
    """A document while it is written. Every block of the library is a method: inputs first, settings by name.

    A call gives the block's output as an Endpoint (several as a tuple) to be passed on. `id` names the block, a
    keyword that is an input or a weight feeds it, `init` chooses initialisers by weight, `name` names the output.
    """

    def __init__(
        self, title: str = "", *, sentence: str = "", chapter: str = "", tags: tuple[str, ...] = (), page: str = "main"
    ) -> None:
        self.page = page
        self.registry: Registry = load_blocks()
        self.document = Document(about=About(title, sentence, chapter, tags))
        if page not in self.document.pages:
            self.document = Document(pages=frozen({page: Graph()}), about=self.document.about)

    def __getattr__(self, block: str) -> Callable[..., Any]:
        """The block called so, as a function. Raises AttributeError for one there is not."""
        if block.startswith("_") or block not in self.registry:
            raise AttributeError(f"no block is called {block}")
        return lambda *inputs, **options: self.add(block, *inputs, **options)

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
        names = {declared.output_names(settings)[0]: name} if name else {}
        node = Node(node_id, block, freeze(settings), freeze(names), freeze(weights), label)
        self.document = edits.add_node(self.document, self.page, node)
        wires = dict(zip(declared.input_names(settings), inputs, strict=False)) | ports
        for port, source in wires.items():
            self.document = edits.connect(self.document, self.page, source, Endpoint(node_id, port))
        outs = [Endpoint(node_id, port) for port in declared.output_names(settings)]
        return outs[0] if len(outs) == 1 else tuple(outs)

    def data(self, kind: str, **settings: Any) -> "Builder":
        """Where the data comes from."""
        self.document = edits.set_data(self.document, DataSource(kind, freeze(settings)))
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
        rate = Choice(schedule, freeze(schedule_settings or {})) if schedule else None
        phase = Phase(cost, change, False, Choice(optimizer, freeze(settings)), rate, clip_norm)
        stage = Stage((phase,), "train", self.page, epochs, steps, batch_size, evaluate_every, early_stopping)
        self.document = edits.set_plan(self.document, Plan((stage,), seed))
        return self

    def claim(
        self, quantity: str, *, at_least: float | None = None, at_most: float | None = None, split: str = "test"
    ) -> "Builder":
        """What training is said to reach."""
        threshold, relation = (at_least, "at least") if at_least is not None else (at_most, "at most")
        if threshold is None:
            raise UsageError("a claim needs at_least or at_most.")
        self.document = edits.set_claim(self.document, Claim(quantity, threshold, relation, split))
        return self

    def build(self) -> Document:
        """The document, its blocks placed left to right."""
        places = arrange(self._graph, self.registry)
        return replace(self.document, layout=frozen({**self.document.layout, self.page: frozen(places)}))

    @property
    def _graph(self) -> Graph:
        return self.document.page(self.page)


def _sort_options(block: Block, options: dict[str, Any], count: int) -> tuple[dict[str, Endpoint], dict[str, Any]]:
    """Options that feed ports or weights, and those that are settings. Repeated inputs are counted."""
    options.pop("init", None)
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
        if problem := setting.problem(settings[name]):
            raise UsageError(problem, where=block.name)
    plain = {name: value for name, value in settings.items() if value != _default(block, name)}
    return ports, plain


def _default(block: Block, name: str) -> Any:
    setting = block.setting(name)
    return setting.default if setting else None


def _weight(choice: str | WeightChoice) -> WeightChoice:
    return choice if isinstance(choice, WeightChoice) else WeightChoice(choice)
