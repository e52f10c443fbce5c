"""The file format as types: what a `.diagrad` file may hold, checked strictly while it is read.

These classes mirror `studio.diagram.model` with names in place of positions; `docs/file-format.md` explains them.
"""

from typing import Annotated, Any, Literal

from msgspec import UNSET, Meta, Struct, UnsetType, field

FORMAT = 3
"""The number a file starts with. It grows when an older Diagrad could no longer read a file."""

IDENTIFIER = r"^[A-Za-z][A-Za-z0-9_]{0,63}$"
Identifier = Annotated[str, Meta(pattern=IDENTIFIER)]
Name = Annotated[str, Meta(min_length=1, max_length=200)]
Words = Annotated[str, Meta(max_length=20_000)]
Settings = dict[Annotated[str, Meta(max_length=100)], Any]
PortName = Annotated[str, Meta(max_length=100)]
End = Annotated[str, Meta(max_length=200)]
"""A port of a block, "fc1.weight"; a block or a weight by its path."""

Scalar = bool | int | float | Words
"""A constant, or the default of a group's own setting."""

FURTHEST = 1e7
"""Nothing is drawn further from the middle of the canvas, and nothing is larger, in points."""

MOST_BENDS, MOST_STEPS, MOST_ZOOM = 1_000, 1_000_000, 1_000.0
Coordinate = Annotated[float, Meta(ge=-FURTHEST, le=FURTHEST)]
Place = tuple[Coordinate, Coordinate]
Size = Annotated[float, Meta(gt=0, le=FURTHEST)]


class Strict(Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """A part of the file in which every key must be known."""


class ChoiceFile(Strict, frozen=True):
    name: Name
    settings: Settings = {}


class WeightChoiceFile(Strict, frozen=True):
    init: PortName = ""
    settings: Settings = {}
    frozen: bool = False
    constraint: ChoiceFile | None = None


class NodeFile(Strict, frozen=True):
    id: Identifier
    block: Name
    settings: Settings = {}
    names: dict[PortName, Words] = {}
    weights: dict[PortName, WeightChoiceFile] = {}
    label: Words = ""


class PageFile(Strict, frozen=True):
    nodes: list[NodeFile] = []
    wires: list[tuple[End, End]] = []


class GroupFile(PageFile, frozen=True):
    settings: dict[Identifier, Scalar] = {}
    loop: bool = False
    help: Words = ""


class PhaseFile(Strict, frozen=True):
    cost: End | None = None
    change: list[End] = field(default_factory=lambda: ["*"])
    maximise: bool = False
    optimizer: ChoiceFile | UnsetType = UNSET
    schedule: ChoiceFile | None = None
    clip_norm: Annotated[float, Meta(gt=0)] | None = None
    clip_value: Annotated[float, Meta(gt=0)] | None = None
    steps: Annotated[int, Meta(ge=1, le=10_000)] = 1
    every: Annotated[int, Meta(ge=1, le=10_000_000)] = 1
    assign: list[End] = []


class EarlyStoppingFile(Strict, frozen=True):
    quantity: Name
    split: Literal["train", "validation", "test"] = "validation"
    patience: Annotated[int, Meta(ge=1, le=1_000_000)] = 5
    best: Literal["lowest", "highest"] = "lowest"


class StageFile(Strict, frozen=True):
    phases: list[PhaseFile]
    name: Name = "train"
    page: Name = "main"
    epochs: Annotated[int, Meta(ge=0, le=10_000_000)] | None = 10
    steps: Annotated[int, Meta(ge=0, le=10_000_000_000)] | None = None
    batch_size: Annotated[int, Meta(ge=1, le=10_000_000)] = 32
    evaluate_every: Annotated[int, Meta(ge=1, le=10_000_000)] = 1
    early_stopping: EarlyStoppingFile | None = None
    policy: Name = "policy"


class PlanFile(Strict, frozen=True):
    stages: list[StageFile] = []
    seed: Annotated[int, Meta(ge=0, le=2**63 - 1)] = 0
    weights: dict[End, Words] = {}


class ClaimFile(Strict, frozen=True):
    quantity: Name
    threshold: float
    relation: Literal["at least", "at most"] = "at least"
    split: Literal["train", "validation", "test"] = "test"
    page: Annotated[str, Meta(max_length=200)] = ""


class AboutFile(Strict, frozen=True):
    title: Words = ""
    sentence: Words = ""
    chapter: Words = ""
    tags: list[Words] = []


class DataFile(Strict, frozen=True):
    kind: Name
    settings: Settings = {}
    parts: "dict[Identifier, DataFile]" = {}


class FrameFile(Strict, frozen=True):
    at: Place
    width: Size
    height: Size
    title: Words = ""
    colour: Annotated[str, Meta(max_length=100)] = ""


class NoteFile(Strict, frozen=True):
    at: Place
    text: Words
    width: Size = 240.0


class BookmarkFile(Strict, frozen=True):
    at: Place
    zoom: Annotated[float, Meta(gt=0, le=MOST_ZOOM)] = 1.0


class SketchFile(Strict, frozen=True):
    frames: dict[Identifier, FrameFile] = {}
    notes: dict[Identifier, NoteFile] = {}
    bends: dict[End, Annotated[list[Place], Meta(min_length=1, max_length=MOST_BENDS)]] = {}
    opened: dict[Identifier, Annotated[int, Meta(ge=1, le=MOST_STEPS)]] = {}
    bookmarks: dict[Name, BookmarkFile] = {}


class DocumentFile(Strict, frozen=True):
    format: Literal[3]
    pages: Annotated[dict[Name, PageFile], Meta(min_length=1)]
    groups: dict[Name, GroupFile] = {}
    constants: dict[Identifier, Scalar] = {}
    data: DataFile | None = None
    plan: PlanFile = PlanFile()
    claims: list[ClaimFile] = []
    about: AboutFile = AboutFile()
    layout: dict[Name, dict[Identifier, Place]] = {}
    sketches: dict[Name, SketchFile] = {}
