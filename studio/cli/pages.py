"""Help as Markdown: of a block, from its declaration; of a document, from what it says and what its types are."""

from collections.abc import Iterable, Sequence

from studio.compiler.check import Checked, check
from studio.diagram import Document
from studio.diagram.model import Endpoint, Phase, Stage
from studio.spec.block import Block
from studio.spec.dims import Dim, numel
from studio.spec.settings import Setting


def block_page(block: Block) -> str:
    """A block's help page: formula, ports, settings, weights, what differs in training."""
    parts = [f"# {block.title}", f"`{block.name}`, a {block.kind} in the group {block.group}."]
    parts += [f"$${block.formula}$$", block.help]
    ports = [(f"`{port.name}`", "in", f"`{port.pattern or 'scalar'}`", port.kind, port.help) for port in block.ins]
    ports += [(f"`{port.name}`", "out", f"`{port.pattern}`", port.kind, port.help) for port in block.outs]
    parts.append(_table("Ports", ("port", "", "shape", "kind", ""), ports))
    settings = [_setting(setting) for setting in block.settings]
    parts.append(_table("Settings", ("setting", "default", "", "bounds"), settings))
    weights = [(f"`{weight.name}`", f"`{weight.pattern}`", weight.init, weight.help) for weight in block.weights]
    parts.append(_table("Weights", ("weight", "shape", "starts as", ""), weights))
    states = [(f"`{state.name}`", f"`{state.pattern}`", state.init, state.help) for state in block.states]
    parts.append(_table("State, kept but not learned", ("state", "shape", "starts as", ""), states))
    parts += _notes(block)
    return "\n\n".join(part for part in parts if part) + "\n"


def document_page(document: Document) -> str:
    """What a document is: its sentence, claims, data, plan, and every block with its type and its weights."""
    about = document.about
    parts = [f"# {about.title or 'A diagram'}", about.sentence]
    parts += [f"It is said to reach: {claim}." for claim in document.claims]
    if document.data:
        chosen = ", ".join(f"{name} = {value}" for name, value in document.data.settings.items())
        parts.append(f"Data: `{document.data.kind}`" + (f" ({chosen})." if chosen else "."))
    parts += [_stage(stage) for stage in document.plan.stages]
    parts += [_page(check(document, name), name) for name in document.pages]
    return "\n\n".join(part for part in parts if part) + "\n"


def _notes(block: Block) -> list[str]:
    """What is worth a warning."""
    notes = [f"Equals `{block.equals}`."] if block.equals else []
    notes += ["Evaluation differs from training."] if block.differs_in_training else []
    notes += ["No gradient passes through it."] if not block.differentiable else []
    return notes


def _setting(setting: Setting) -> tuple[str, ...]:
    low, high = getattr(setting, "min", None), getattr(setting, "max", None)
    options = getattr(setting, "options", None)
    bounds = ", ".join(options) if options else " to ".join(str(end) for end in (low, high) if end is not None)
    return f"`{setting.name}`", f"`{setting.default}`", setting.help, bounds


def _stage(stage: Stage) -> str:
    phases = "; ".join(_phase(phase) for phase in stage.phases)
    length = f"{stage.steps} steps" if stage.steps is not None else f"{stage.epochs} epochs"
    return f"Training: {phases}; {length} of batches of {stage.batch_size}."


def _phase(phase: Phase) -> str:
    assigned = [f"carry out {', '.join(f'`{name}`' for name in phase.assign)}"] if phase.assign else []
    if phase.cost is None:
        return "".join(assigned) or "change nothing"
    verb = "maximise" if phase.maximise else "minimise"
    changed = f"{verb} `{phase.cost.node}` over {', '.join(phase.change)} with {phase.optimizer.name}"
    return ", then ".join([changed, *assigned])


def _page(checked: Checked, name: str) -> str:
    rows = [_row(checked, node) for node in sorted(checked.nodes, key=lambda node: checked.wiring.rank.get(node, 0))]
    table = _table(f"Page {name}", ("block", "kind", "gives", "weights"), rows)
    problems = "\n".join(f"- {problem.severity}: {problem}" for problem in checked.problems)
    return f"{table}\n\n{problems}".strip()


def _row(checked: Checked, name: str) -> tuple[str, ...]:
    node = checked.graph.nodes[name]
    block = checked.registry.get(node.block)
    if block is None:
        return f"`{name}`", node.block, "?", ""
    outs = [checked.type_of(Endpoint(name, port)) for port in block.output_names(node.settings)]
    sizes = [checked.type_of(Endpoint(name, weight.name)) for weight in block.active_weights(node.settings)]
    count = sum(_count(type_.shape) for type_ in sizes if type_)
    return f"`{name}`", block.title, ", ".join(f"`{type_}`" for type_ in outs), f"{count:,}" if count else ""


def _count(shape: tuple[Dim, ...]) -> int:
    count = numel(shape)
    return count if isinstance(count, int) else 0


def _table(title: str, heads: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    rows = list(rows)
    if not rows:
        return ""
    lines = [" | ".join(heads), " | ".join("---" for _ in heads), *(" | ".join(row) for row in rows)]
    return f"## {title}\n\n" + "\n".join(f"| {line} |" for line in lines)
