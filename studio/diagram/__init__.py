"""The document: an immutable value, its edits, history, differences, problems and file. Pure Python."""

from studio.diagram.changes import Change, PageChange, difference
from studio.diagram.file import dumps, load, loads, save
from studio.diagram.frozen import frozen
from studio.diagram.history import History
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
    Point,
    Stage,
    WeightChoice,
)
from studio.diagram.problems import Problem, Where

__all__ = [
    "About",
    "Change",
    "Choice",
    "Claim",
    "DataSource",
    "Document",
    "EarlyStopping",
    "Endpoint",
    "Graph",
    "History",
    "Node",
    "PageChange",
    "Phase",
    "Plan",
    "Point",
    "Problem",
    "Stage",
    "WeightChoice",
    "Where",
    "difference",
    "dumps",
    "frozen",
    "load",
    "loads",
    "save",
]
