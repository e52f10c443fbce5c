"""Diagrad from Python: load, save, check, compile, train, evaluate, export, render, and write diagrams with Builder.

    from studio.api import Builder, train

    b = Builder("XOR")
    x, t = b.observed("x", "B 2", field="x"), b.observed("t", "B 1", field="y")
    y = b.Linear(b.Tanh(b.Linear(x, out_features=8)), out_features=1, id="y")
    document = b.data("gate", gate="xor").minimise(b.BCEWithLogitsLoss(y, t), epochs=200).build()
    trained = train(document)
    print(trained.result.final, trained.model)

What needs torch imports it when it is called, so that loading and checking stay quick.
"""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from studio.diagram import Document, Problem, load, save
from studio.diagram.builder import Builder
from studio.diagram.problems import errors
from studio.errors import CompileError, RunError, StudioError
from studio.spec.registry import load_blocks

if TYPE_CHECKING:
    from studio.compiler.model import Model
    from studio.data import Dataset
    from studio.export.onnx_out import ExportReport
    from studio.train.events import Event, Numbers, Result
    from studio.train.verify import Verdict


@dataclass(frozen=True)
class Trained:
    """What training gave: the model with its final weights, the result, and all events in order."""

    model: Model
    result: Result
    events: tuple[Event, ...]


def check(document: Document) -> list[Problem]:
    """Every problem of the drawing and of the training plan; an empty list means it can be compiled and trained."""
    from studio.compiler.check import check_all
    from studio.compiler.pages import drawing_problems
    from studio.train.plan import plan_problems

    registry = load_blocks()
    pages = check_all(document, registry)
    found = drawing_problems(pages)
    if not errors(found):
        found += [problem for problem in plan_problems(document, pages, registry) if problem not in found]
    return found


def final_page(document: Document) -> str:
    """The page whose weights a training ends with: the last stage's; without a plan the first, or `main`."""
    wanted = [*(stage.page for stage in reversed(document.plan.stages)), "main", *document.pages]
    return next((page for page in wanted if page in document.pages), "main")


def compile(document: Document, page: str | None = None, *, seed: int = 0, device: str = "cpu") -> Model:  # noqa: A001
    """A page as a torch module whose state_dict is keyed by block: `fc1.weight`; without `page`, the `final_page`.

    Raises CompileError, RunError, and UsageError for a page there is not.
    """
    from studio.compiler.compile import compile_page

    return compile_page(document, page or final_page(document), seed=seed, device=device)


def events(document: Document, **options: Any) -> Iterator[Event]:
    """Train, event by event; the options are those of `studio.train.loop.train`."""
    from studio.train.loop import train as run

    return run(document, **options)


def train(document: Document, on_event: Callable[[Event], None] | None = None, **options: Any) -> Trained:
    """Train to the end; with `runs_dir=None` no run is kept, only what is returned.

    Raises what `studio.train.loop.train` raises, and RunError where training had to stop.
    """
    if options.get("runs_dir", Path("runs")) is not None:
        return _train(document, on_event, options)
    with tempfile.TemporaryDirectory(prefix="diagrad-") as folder:
        return _train(document, on_event, {**options, "runs_dir": Path(folder)})


def _train(document: Document, on_event: Callable[[Event], None] | None, options: Mapping[str, Any]) -> Trained:
    from studio.train.events import Finished

    told: list[Event] = []
    for event in events(document, **options):
        told.append(event)
        if on_event:
            on_event(event)
    if not isinstance(told[-1], Finished):
        raise ended(told[-1])
    result = told[-1].result
    return Trained(trained_model(document, Path(result.folder)), result, tuple(told))


def ended(event: Event) -> StudioError:
    """Why a training did not come to its end, from its last event."""
    message = getattr(event, "message", "") or f"training was stopped: {getattr(event, 'reason', 'nobody knows why')}"
    where = getattr(event, "block", "") or getattr(event, "where", "")
    return RunError(message, where=where, hint=getattr(event, "hint", ""))


def trained_model(document: Document, folder: Path) -> Model:
    """The model with the weights that a run left in its folder."""
    from studio.train.runs import WEIGHTS

    return with_weights(document, folder / WEIGHTS)


def with_weights(document: Document, path: Path, page: str | None = None) -> Model:
    """The model of a page with weights from a safetensors file, which may hold those of the document's other pages too.

    Raises FileError where they do not fit.
    """
    from studio.compiler.check import check_all
    from studio.compiler.model import stored_paths
    from studio.train.weights import load_weights

    model = compile(document, page)
    pages = check_all(document, load_blocks()).values()
    load_weights(path, model, {path for checked in pages for path in stored_paths(checked.flat)})
    return model


def evaluate(document: Document, model: Model, *, folder: Path | None = None) -> dict[str, Numbers]:
    """Every cost and metric of the model's page on every split of the document's data. Raises DataError."""
    from studio.train.evaluate import Evaluator
    from studio.train.scope import quantities
    from studio.train.stage import make_feed

    dataset = open_dataset(document, folder)
    evaluator = Evaluator(model.eval(), make_feed(model, (), dataset), quantities(model.checked))
    return {split: evaluator(split) for split in dataset.splits}


def open_dataset(document: Document, folder: Path | None = None) -> Dataset:
    """The document's data. Raises DataError, also where the document has none."""
    from studio.data import open_data
    from studio.errors import DataError

    if document.data is None:
        raise DataError("the document has no data source.", hint="Choose one in its settings.")
    return open_data(document.data, folder)


def samples(document: Document, model: Model, count: int = 16, *, folder: Path | None = None) -> dict[str, Any] | None:
    """Real rows of the data for what the model's outputs need, as numpy arrays by input name; noise is drawn.

    None where the data does not feed all of that, or there is none. Raises DataError.
    """
    return _rows(open_dataset(document, folder), model, count) if document.data else None


def _rows(dataset: Dataset, model: Model, count: int = 16) -> dict[str, Any] | None:
    import torch

    from studio.train.inputs import SEED_OF_EVALUATION, Inputs
    from studio.train.scope import field_of, is_drawn

    if dataset.experience is not None:  # nothing has been done in the environment yet
        return None
    program = model.program(model.outputs, training=False)
    fields = {field_of(model.checked, path) for path in program.inputs if not is_drawn(model.checked, path)}
    split = next(iter(dataset.splits.values()))
    rows = split.rows(range(min(count, len(split))))
    if not fields or not rows.keys() >= fields:
        return None
    batch = {field: torch.as_tensor(values) for field, values in rows.items()}
    try:
        values = Inputs(model.checked, program)(batch, torch.Generator().manual_seed(SEED_OF_EVALUATION))
    except RuntimeError:  # noise of a size that the data does not tell
        return None
    return {path: value.numpy() for path, value in zip(program.inputs, values, strict=True)}


def export(
    document: Document,
    model: Model,
    path: Path | str,
    *,
    samples: Mapping[str, Any] | None = None,
    folder: Path | None = None,
    tolerance: float = 1e-4,
) -> ExportReport:
    """Write the model as ONNX, verified against onnxruntime on random values and on `samples`, by default rows of the
    document's data, which may lie in `folder`; how that was normalised is written too. Raises DataError, and
    ExportError where they disagree."""
    from studio.export.onnx_out import export_onnx

    options: dict[str, Any] = {"samples": samples, "tolerance": tolerance}
    if document.data:
        dataset = open_dataset(document, folder)
        options["normaliser"] = dataset.preparation()
        options["samples"] = _rows(dataset, model) if samples is None else samples
    return export_onnx(document, model, Path(path), page=model.checked.page, **options)


def open_onnx(path: Path | str) -> tuple[Document, Model]:
    """The drawing and the model with its weights from an ONNX file that Diagrad wrote. Raises FileError."""
    from studio.export.onnx_in import read_onnx

    contents = read_onnx(Path(path))
    model = compile(contents.document, contents.page)
    model.load_state_dict(contents.weights, strict=False)
    return contents.document, model


def render(document: Document, path: Path | str, *, page: str | None = None, theme: str = "light") -> None:
    """Draw a page, or the inside of a group, in the notation as SVG, PNG or PDF, with shapes on the wires.

    The file's suffix says which. A group has the shapes of its first instance. Raises UsageError for a page there is
    not or another suffix, FileError where the picture cannot be written.
    """
    from studio.compiler.looking import checked_at, place_of
    from studio.errors import UsageError
    from studio.export.picture import render as draw

    page = page or final_page(document)
    if page not in document.diagrams:
        raise UsageError(f"there is no page '{page}'.", hint=f"There are {', '.join(document.diagrams)}.")
    checked, _ = checked_at(document, place_of(document, page), load_blocks(), None)
    types = {end: checked.type_of(end) for end in set(checked.graph.wires.values())}
    draw(document, Path(path), page=page, theme=theme, types={end: type_ for end, type_ in types.items() if type_})


def verify(document: Document, **options: Any) -> Verdict:
    """Train from scratch and see whether the document's claims are reached."""
    from studio.train.verify import verify_claims

    return verify_claims(document, **options)


__all__ = [
    "Builder",
    "CompileError",
    "Document",
    "Problem",
    "Trained",
    "check",
    "compile",
    "evaluate",
    "events",
    "export",
    "load",
    "open_onnx",
    "render",
    "samples",
    "save",
    "train",
    "verify",
]
