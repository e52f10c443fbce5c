"""The document: an immutable value. An edit makes a new one (`studio.diagram.edits`), history is a list of them."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any, Literal, NamedTuple, Self, TypeAlias

from studio.diagram.frozen import EMPTY, frozen

Value: TypeAlias = Any
"""A setting: None, bool, int, float, str or a tuple of them."""


class Endpoint(NamedTuple):
    """A port of a block. Weights and states are ports as well: ("fc1", "weight")."""

    node: str
    port: str

    def __str__(self) -> str:
        return f"{self.node}.{self.port}"

    @classmethod
    def parse(cls, text: str) -> Self:
        """`"fc1.y"` -> Endpoint("fc1", "y"); a block alone means its first port, as ("loss", "")."""
        node, _, port = text.partition(".")
        return cls(node, port)


class Point(NamedTuple):
    """A place on the canvas, in points, the top left corner of a block; y grows downwards."""

    x: float
    y: float


@dataclass(frozen=True, slots=True)
class Choice:
    """A named thing with settings: an optimizer, a learning-rate schedule, a constraint."""

    name: str
    settings: Mapping[str, Value] = EMPTY


@dataclass(frozen=True, slots=True)
class WeightChoice:
    """What is chosen about one weight of a block: another initialiser with its settings, not to learn it, or what it
    is brought back to after each step."""

    init: str = ""
    settings: Mapping[str, Value] = EMPTY
    frozen: bool = False
    constraint: Choice | None = None


@dataclass(frozen=True, slots=True)
class Node:
    """A block placed in a diagram. `settings` holds only what differs from the defaults; `names` names its outputs."""

    id: str
    block: str
    settings: Mapping[str, Value] = EMPTY
    names: Mapping[str, str] = EMPTY
    weights: Mapping[str, WeightChoice] = EMPTY
    label: str = ""

    @property
    def group(self) -> str:
        """The name of the group it is an instance of; empty for any other block."""
        return self.block.removeprefix(GROUP_MARK) if self.block.startswith(GROUP_MARK) else ""


@dataclass(frozen=True, slots=True)
class Graph:
    """A diagram: blocks by id, and for each input that is fed the output that feeds it."""

    nodes: Mapping[str, Node] = EMPTY
    wires: Mapping[Endpoint, Endpoint] = EMPTY


GROUP_MARK = "@"
"""What the block of a group's instance starts with: `@Encoder` is the group called Encoder."""


@dataclass(frozen=True, slots=True)
class Group:
    """A diagram used as a block. Its Input and Output blocks are its ports.

    `settings` are its own, by name with their defaults; its inside may use them in expressions. A `loop` runs its
    inside once for each step.
    """

    graph: Graph = Graph()
    settings: Mapping[str, Value] = EMPTY
    loop: bool = False
    help: str = ""


@dataclass(frozen=True, slots=True)
class DataSource:
    """Where a document's data comes from: the kind of source and its settings; `parts` are sources side by side."""

    kind: str
    settings: Mapping[str, Value] = EMPTY
    parts: "Mapping[str, DataSource]" = EMPTY


@dataclass(frozen=True, slots=True)
class Phase:
    """Minimise (or maximise) one scalar over some weights: `change` holds block ids, weight paths or `*` for all.

    `assign` names the assignment blocks that are carried out after each step (`*` for all of the page). A phase
    without a cost does nothing else. It comes round in every `every`-th iteration, and then does `steps` steps.
    """

    cost: Endpoint | None = None
    change: tuple[str, ...] = ("*",)
    maximise: bool = False
    optimizer: Choice = Choice("Adam")
    schedule: Choice | None = None
    clip_norm: float | None = None
    clip_value: float | None = None
    steps: int = 1
    every: int = 1
    assign: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class EarlyStopping:
    """Stop when `quantity` on `split` has not improved for `patience` evaluations, and keep the best weights."""

    quantity: str
    split: str = "validation"
    patience: int = 5
    best: Literal["lowest", "highest"] = "lowest"


@dataclass(frozen=True, slots=True)
class Stage:
    """Phases run in turn, batch after batch, for a number of epochs or of steps.

    `policy` is the page that says what to do, where the data comes of acting; epochs are episodes then.
    """

    phases: tuple[Phase, ...]
    name: str = "train"
    page: str = "main"
    epochs: int | None = 10
    steps: int | None = None
    batch_size: int = 32
    evaluate_every: int = 1
    early_stopping: EarlyStopping | None = None
    policy: str = "policy"


@dataclass(frozen=True, slots=True)
class Plan:
    """How the document is trained: stages, one after another, from a seed.

    `weights` says which weights come from files: path of a block or group ("" for all) -> safetensors file.
    """

    stages: tuple[Stage, ...] = ()
    seed: int = 0
    weights: Mapping[str, str] = EMPTY


@dataclass(frozen=True, slots=True)
class Claim:
    """What training this document is said to reach: `quantity` on `split` at least or at most `threshold`.

    `page` is where the quantity stands; by default the page that the last stage trains.
    """

    quantity: str
    threshold: float
    relation: Literal["at least", "at most"] = "at least"
    split: str = "test"
    page: str = ""

    def holds(self, value: float) -> bool:
        return value >= self.threshold if self.relation == "at least" else value <= self.threshold

    def __str__(self) -> str:
        return f"{self.split} {self.quantity} {self.relation} {self.threshold:g}"


@dataclass(frozen=True, slots=True)
class About:
    """What the gallery says of a document."""

    title: str = ""
    sentence: str = ""
    chapter: str = ""
    tags: tuple[str, ...] = ()


Layout: TypeAlias = Mapping[str, Mapping[str, Point]]
"""Page or group -> block id -> place. Kept apart from the structure: moving a block changes no program."""


@dataclass(frozen=True, slots=True)
class Frame:
    """A titled rectangle behind blocks; `at` is its top left corner, sizes in points, `colour` one of the theme's."""

    title: str
    at: Point
    width: float
    height: float
    colour: str = ""


@dataclass(frozen=True, slots=True)
class Note:
    """A text in Markdown on the canvas; `at` is its top left corner, `width` in points, as high as the text is."""

    text: str
    at: Point
    width: float = 240.0


@dataclass(frozen=True, slots=True)
class Bookmark:
    """A place to come back to: what is in the middle of the view, and how many pixels a point takes there."""

    at: Point
    zoom: float = 1.0


@dataclass(frozen=True, slots=True)
class Sketch:
    """What is drawn on one diagram and means nothing to the program.

    `bends` are points a wire passes, by the input it feeds. `opened` are the instances of groups that are shown with
    their inside in place, and over how many steps: 1 for a group, any number for a loop.
    """

    frames: Mapping[str, Frame] = EMPTY
    notes: Mapping[str, Note] = EMPTY
    bends: Mapping[Endpoint, tuple[Point, ...]] = EMPTY
    opened: Mapping[str, int] = EMPTY
    bookmarks: Mapping[str, Bookmark] = EMPTY

    def on(self, before: Graph, after: Graph) -> "Sketch":
        """What is left of it when a diagram becomes another one: no bends of a wire that is gone or comes from
        elsewhere, and no block that is gone is open."""
        wires = before.wires
        bends = {to: at for to, at in self.bends.items() if (end := after.wires.get(to)) and end == wires.get(to)}
        opened = {name: steps for name, steps in self.opened.items() if name in after.nodes}
        if len(bends) == len(self.bends) and len(opened) == len(self.opened):
            return self
        return replace(self, bends=frozen(bends), opened=frozen(opened))


@dataclass(frozen=True, slots=True)
class Document:
    """A whole document: pages and groups of blocks, named constants, data, training plan, claims, layout and sketches.

    Pages and groups are both diagrams; no group is called like a page. `sketches` holds one for each diagram that has
    something drawn on it.
    """

    pages: Mapping[str, Graph] = field(default_factory=lambda: frozen({"main": Graph()}))
    groups: Mapping[str, Group] = EMPTY
    constants: Mapping[str, Value] = EMPTY
    data: DataSource | None = None
    plan: Plan = Plan()
    claims: tuple[Claim, ...] = ()
    about: About = About()
    layout: Layout = EMPTY
    sketches: Mapping[str, Sketch] = EMPTY

    def page(self, name: str = "main") -> Graph:
        return self.pages[name]

    def diagram(self, name: str) -> Graph:
        """The blocks of a page or of a group."""
        return self.pages[name] if name in self.pages else self.groups[name].graph

    @property
    def diagrams(self) -> tuple[str, ...]:
        """The names of all pages and groups."""
        return (*self.pages, *self.groups)

    def with_page(self, name: str, graph: Graph) -> "Document":
        """A page, or the inside of a group, replaced; a name that is new becomes a page. Its sketch loses what was
        drawn for wires and blocks that are gone, whichever edit took them away."""
        document = self
        if name in self.sketches and name in self.diagrams:
            document = self.with_sketch(name, self.sketches[name].on(self.diagram(name), graph))
        if name in self.groups:
            group = replace(self.groups[name], graph=graph)
            return replace(document, groups=frozen({**self.groups, name: group}))
        return replace(document, pages=frozen({**self.pages, name: graph}))

    def with_sketch(self, name: str, sketch: Sketch) -> "Document":
        """The sketch of a diagram replaced. An empty one is not kept, so that equal documents are equal."""
        if sketch == self.sketch(name):
            return self
        others = {key: known for key, known in self.sketches.items() if key != name}
        return replace(self, sketches=frozen(others if sketch == NO_SKETCH else {**others, name: sketch}))

    def sketch(self, name: str) -> Sketch:
        """What is drawn on a diagram; nothing, where nothing is."""
        return self.sketches.get(name, NO_SKETCH)

    def place(self, page: str, node: str) -> Point | None:
        return self.layout.get(page, EMPTY).get(node)


NO_SKETCH = Sketch()
