"""From the nodes of a golden check to a document, compiled and run as any other document is."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import torch

from studio.compiler.check import Checked
from studio.compiler.compile import compile_page
from studio.compiler.lower import outputs_of
from studio.compiler.model import Model
from studio.diagram import Document, Endpoint, Graph, Node
from studio.diagram.frozen import freeze, frozen
from studio.spec import Block, In, load_blocks
from studio.spec.settings import setting_problems
from tests.goldens.case import Skip

RENAMED: dict[str, tuple[str, dict[str, Any]]] = {
    "Concat": ("Concat", {"dim": -1}),  # checks join vectors, which have no batch dimension
    "SquaredError": ("MSELoss", {"reduction": "sum"}),
}
"""Operations that are a block under another name, with the settings that make it so."""

PAGE = "main"


@dataclass(frozen=True)
class Step:
    """One node of a check. `sources` says by port which input, node or weight (`z.weight`) feeds it."""

    id: str
    op: str
    sources: Mapping[str, str] | Sequence[str]
    settings: Mapping[str, Any] = field(default_factory=dict)
    parameters: Mapping[str, Any] = field(default_factory=dict)
    parameters_of: str = ""


def find_block(op: str) -> Block:
    """The block an operation is. Raises Skip where there is none."""
    name = RENAMED.get(op, (op, {}))[0]
    if name not in load_blocks():
        raise Skip(f"there is no block {name}")
    return load_blocks()[name]


def tensor(value: Any, kind: str) -> torch.Tensor:
    """A value of a check as an input of this kind: real, whole or true/false numbers."""
    plain = torch.as_tensor(value)
    dtypes = {"float": torch.float64, "number": torch.float64, "int": torch.int64, "bool": torch.bool}
    return plain.to(dtypes.get(kind, torch.float64 if plain.is_floating_point() else plain.dtype))


class Drawing:
    """A page made from steps, and its values and gradients for given inputs."""

    def __init__(self, steps: Sequence[Step], inputs: Mapping[str, Any]) -> None:
        self.blocks = {step.id: find_block(step.op) for step in steps}
        self.settings = {step.id: _settings(step, self.blocks[step.id]) for step in steps}
        wires = [wire for step in steps for wire in self._wires(step)]
        ports = {source.node: self._port(target) for target, source in wires}
        self.inputs = {name: tensor(value, ports[name].kind) for name, value in inputs.items() if name in ports}
        nodes = {name: _observed(name, value) for name, value in self.inputs.items()}
        nodes |= {step.id: Node(step.id, self.blocks[step.id].name, freeze(self.settings[step.id])) for step in steps}
        self.document = Document(pages=frozen({PAGE: Graph(frozen(nodes), frozen(dict(wires)))}))
        self.model: Model = compile_page(self.document).double()
        for step in steps:
            if not step.parameters_of:
                self._load(step)

    @property
    def checked(self) -> Checked:
        return self.model.checked

    def run(self, *, training: bool = True) -> dict[str, torch.Tensor]:
        """Every output, as `node.port` and, for the first, as `node`; then every input, weight and state by name."""
        leaves = {name: value.detach().clone() for name, value in self.inputs.items()}
        for value in leaves.values():
            value.requires_grad_(value.is_floating_point())
        ends = [Endpoint(name, port) for name in self.blocks for port in self._outputs(name)]
        program = self.model.program(ends, training=training)
        result = outputs_of(program, program(**{name: leaves[name] for name in program.inputs}))
        values = {str(end): value for end, value in result.items()}
        values |= {name: values[f"{name}.{self._outputs(name)[0]}"] for name in self.blocks}
        return {**dict(self.model.named_buffers()), **values, **leaves, **dict(self.model.named_parameters())}

    def _outputs(self, name: str) -> list[str]:
        return self.blocks[name].output_names(self.settings[name])

    def _port(self, target: Endpoint) -> In:
        """The declared input a wire ends at; a weight that is fed takes real numbers."""
        block = self.blocks[target.node]
        found = [
            port for port in block.ins if target.port in (port.name, *_numbered(port, block, self.settings, target))
        ]
        return found[0] if found else In(target.port, "")

    def _wires(self, step: Step) -> list[tuple[Endpoint, Endpoint]]:
        names = self.blocks[step.id].input_names(self.settings[step.id])
        sources = step.sources if isinstance(step.sources, Mapping) else dict(zip(names, step.sources, strict=False))
        wires = [(Endpoint(step.id, port), self._end(source)) for port, source in sources.items()]
        if step.parameters_of:
            active = self.blocks[step.id].active_weights(self.settings[step.id])
            wires += [(Endpoint(step.id, part.name), Endpoint(step.parameters_of, part.name)) for part in active]
        return wires

    def _end(self, source: str) -> Endpoint:
        node, _, port = source.partition(".")
        return Endpoint(node, port or (self._outputs(node)[0] if node in self.blocks else "y"))

    def _load(self, step: Step) -> None:
        stored = self.model.state_dict()
        with torch.no_grad():
            for name, value in step.parameters.items():
                if f"{step.id}.{name}" not in stored:
                    raise Skip(f"{self.blocks[step.id].name} has no weight {name}")
                stored[f"{step.id}.{name}"].copy_(torch.as_tensor(value))


def _numbered(port: In, block: Block, settings: Mapping[str, Any], target: Endpoint) -> list[str]:
    count = block.parsed(settings[target.node])[port.many] if port.many else 0
    return [f"{port.name}{index}" for index in range(count)]


def _observed(name: str, value: torch.Tensor) -> Node:
    kind = "float" if value.is_floating_point() else "bool" if value.dtype == torch.bool else "int"
    return Node(name, "Observed", freeze({"shape": " ".join(map(str, value.shape)), "kind": kind}))


def _settings(step: Step, block: Block) -> dict[str, Any]:
    """The step's settings, completed by what its weights and the number of its inputs say. Raises Skip for others."""
    settings = {**RENAMED.get(step.op, ("", {}))[1], **step.settings}
    for port in block.ins:
        if port.many and isinstance(step.sources, Sequence):
            settings.setdefault(port.many, len(step.sources))
    settings |= _from_weights(block, step.parameters, settings)
    wrong = setting_problems(block.settings, settings, f"the block {block.name}")
    if wrong:
        raise Skip(wrong[0][1])
    return settings


def _from_weights(block: Block, parameters: Mapping[str, Any], settings: Mapping[str, Any]) -> dict[str, Any]:
    """Sizes read off the shapes of given weights; weights that are not given are switched off."""
    sizes: dict[str, int] = {}
    found: dict[str, Any] = {}
    for weight in block.weights:
        if weight.name in parameters:
            shape = torch.as_tensor(parameters[weight.name]).shape
            groups = block.parsed(settings).get("groups", 1) if block.setting("groups") else 1
            for part, size in zip(weight.pattern.split(), shape, strict=False):
                sizes[part.removesuffix("//G")] = size * groups if part.endswith("//G") else size
        elif weight.when and parameters and (flag := weight.when.split()[-1]) not in settings:
            found[flag] = False
    for setting in block.settings:
        names = setting.dim.split()
        if names and setting.name not in settings and set(names) <= sizes.keys():
            found[setting.name] = [sizes[name] for name in names] if len(names) > 1 else sizes[names[0]]
    return found
