"""What a document means, said a second time: an interpreter that walks the drawing and knows nothing of the compiler.

It understands the blocks of `tests.documents.networks`, groups, repetitions, sharing, fed weights and loops.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field

import torch
from torch import Tensor
from torch.nn.functional import linear

from studio.diagram import Document, Endpoint, Graph, Node

PLAIN = {
    "Tanh": torch.tanh,
    "Sigmoid": torch.sigmoid,
    "Neg": torch.neg,
    "Variable": lambda value: value,
}


def interpret(document: Document, state: Mapping[str, Tensor], x: Tensor, result: str = "result") -> Tensor:
    """The value of a variable of the main page, for what is observed as x."""
    return Walk(document, state, document.page(), "", {"x": x}).value(Endpoint(result, "y"))


@dataclass
class Walk:
    """One diagram in one place: values by block, found when they are asked for."""

    document: Document
    state: Mapping[str, Tensor]
    graph: Graph
    kept: str
    known: dict[str, Tensor]
    names: Mapping[str, float] = field(default_factory=dict)
    fed: Mapping[str, Tensor] = field(default_factory=dict)

    def value(self, end: Endpoint) -> Tensor:
        """An output, or a weight by the path below its block."""
        if end.port != "y":
            return self.weight(end.node, end.port)
        if end.node not in self.known:
            self.known[end.node] = self.computed(self.graph.nodes[end.node])
        return self.known[end.node]

    def arriving(self, node: Node) -> list[Tensor]:
        """What feeds a block, port by port, weights aside."""
        ports = sorted(to for to in self.graph.wires if to.node == node.id and not to.port.endswith("weight"))
        return [self.value(self.graph.wires[port]) for port in ports]

    def weight(self, node: str, path: str) -> Tensor:
        """A weight of a block: what feeds it from inside or outside, or where it is kept."""
        wire = self.graph.wires.get(Endpoint(node, path))
        if wire is not None:
            return self.value(wire)
        if f"{node}.{path}" in self.fed:
            return self.fed[f"{node}.{path}"]
        owner = self.owner(node)
        if owner != node and owner in self.graph.nodes:
            return self.weight(owner, path)
        return self.state[f"{self.kept}{owner}.{path}"]

    def owner(self, name: str) -> str:
        """Whose weights a block uses."""
        node = self.graph.nodes.get(name)
        return self.owner(node.settings["weights_of"]) if node and "weights_of" in node.settings else name

    def computed(self, node: Node) -> Tensor:
        """The output of a block."""
        arriving = self.arriving(node)
        if node.block in PLAIN:
            return PLAIN[node.block](arriving[0])
        if node.block == "Add":
            return sum(arriving[1:], arriving[0])
        if node.block == "Scale":
            return arriving[0] * self.number(node.settings["factor"])
        if node.block == "Linear":
            return linear(arriving[0], self.weight(node.id, "weight"), self.weight(node.id, "bias"))
        return self.instance(node, arriving[0])

    def number(self, value: float | str) -> float:
        """A setting; the only expressions are names with a factor."""
        if not isinstance(value, str):
            return value
        name, _, factor = value.removeprefix("=").partition("*")
        return self.names[name.strip()] * float(factor or 1)

    def instance(self, node: Node, x: Tensor) -> Tensor:
        """A group or a loop, all its repetitions or steps."""
        group = self.document.groups[node.group]
        if group.loop:
            return self.loop(node, x)
        repeat, same = node.settings.get("repeat", 1), node.settings.get("same_weights", False)
        for index in range(repeat):
            lead = f"{index}." if repeat > 1 and not same else ""
            walk = self.inside(node, lead, {"x": x})
            x = walk.value(walk.graph.wires[Endpoint("y", "x")])
        return x

    def loop(self, node: Node, x: Tensor) -> Tensor:
        """Step by step, from zeros."""
        h = torch.zeros_like(x)
        for _ in range(node.settings["steps"]):
            walk = self.inside(node, "", {"x": x, "h": h})
            h = walk.value(walk.graph.wires[Endpoint("h", "x")])
        return h

    def given(self, name: str) -> dict[str, Tensor]:
        """The weights inside an instance that are fed to it, from here or from further out."""
        wires = {to.port: source for to, source in self.graph.wires.items() if to.node == name and "." in to.port}
        outer = {path.partition(".")[2]: value for path, value in self.fed.items() if path.startswith(f"{name}.")}
        return {**outer, **{path: self.value(source) for path, source in wires.items()}}

    def inside(self, node: Node, lead: str, known: dict[str, Tensor]) -> "Walk":
        """The inside of an instance, with the weights that are fed to it."""
        group = self.document.groups[node.group]
        names = {name: self.number(node.settings.get(name, default)) for name, default in group.settings.items()}
        given = {**self.given(self.owner(node.id)), **self.given(node.id)}
        near = {path.removeprefix(lead): value for path, value in given.items() if path.startswith(lead)}
        kept = f"{self.kept}{self.owner(node.id)}.{lead}"
        return Walk(self.document, self.state, group.graph, kept, known, names, near)
