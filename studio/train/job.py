"""One training from its beginning to its end, over all stages: made ready, resumed, and saved."""

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import torch
from torch import Tensor

from studio.compiler.compile import compile_page
from studio.compiler.model import Model
from studio.data import Dataset
from studio.diagram.model import Document, Plan
from studio.errors import FileError
from studio.spec.registry import Registry
from studio.train import checkpoint
from studio.train.control import Control
from studio.train.events import Best
from studio.train.pretrained import weights_from_files
from studio.train.runs import WEIGHTS, Recorder
from studio.train.stage import StageRun, make_stage
from studio.train.weights import fit_weights, save_weights


@dataclass(frozen=True, slots=True)
class Options:
    """How to train, whatever is trained. `amp`: forward in bfloat16 where that is safe; `compile`: torch.compile.

    A StepDone comes every `report_seconds` (0: after every iteration) and some hundred times in a stage, a checkpoint
    every `checkpoint_seconds`.
    """

    seed: int | None = None
    device: str = "cpu"
    amp: bool = False
    compile: bool = False
    report_seconds: float = 0.05
    checkpoint_seconds: float = 60.0


@dataclass
class Job:
    """A training that is ready to go, or to go on."""

    document: Document
    plan: Plan
    registry: Registry
    dataset: Dataset
    options: Options
    control: Control
    seed: int
    data_folder: Path | None = None
    recorder: Recorder | None = None
    model: Model | None = None
    learned: dict[str, Tensor] = field(default_factory=dict)
    stage: int = 0
    step: int = 0
    seconds: float = 0.0
    best: Best | None = None
    restored: dict[str, Any] | None = None
    random: dict[str, Any] | None = None

    @property
    def folder(self) -> str:
        """The run's folder, "" where none is kept."""
        return str(self.recorder.folder) if self.recorder else ""


def prepare(job: Job, resume: Path | None) -> StageRun | None:
    """The first stage to run, restored where a run is resumed; None where that one had already ended."""
    if resume is not None:
        path = resume / checkpoint.NAME
        if resume.is_dir() and not path.exists():
            hint = "It ended before its first one was written, so train again from the start."
            raise FileError("has no checkpoint to go on from.", where=str(resume), hint=hint)
        job.restored = checkpoint.load_checkpoint(path)
        _restore(job, job.restored, resume)
    else:
        job.learned = weights_from_files(job.document, job.plan, job.registry, job.data_folder)
    return next_stage(job) if job.stage < len(job.plan.stages) else None


def _restore(job: Job, state: dict[str, Any], where: Path) -> None:
    try:
        job.stage, job.step, job.seed = (int(state[name]) for name in ("stage", "step", "seed"))
        job.seconds = float(state["seconds"])
        job.learned = dict(state["learned"])
        job.best = Best(*state["best"]) if state["best"] else None
        job.random = state["random"]
    except (KeyError, TypeError, ValueError) as error:
        raise FileError("the checkpoint is damaged.", where=str(where)) from error


def next_stage(job: Job) -> StageRun:
    """Compile the stage's page with what was learned so far, and take over the checkpoint's state, once."""
    stage, options = job.plan.stages[job.stage], job.options
    if job.model is None or job.model.checked.page != stage.page:
        job.model = compile_page(job.document, stage.page, registry=job.registry, seed=job.seed, device=options.device)
    if job.restored is not None:
        own = job.model.state_dict().keys()
        fit_weights({name: value for name, value in job.learned.items() if name in own}, job.model, "checkpoint")
    job.model.carry_from(job.learned)
    run = make_stage(
        job.stage, stage, job.document, job.model, job.dataset, job.seed, amp=options.amp, compiled=options.compile
    )
    state, job.restored = (job.restored or {}).get("run"), None
    if state is not None:
        run.load(state)
    return run


def start_random(job: Job) -> None:
    """Random numbers from the seed, or from where the resumed run had got to. Raises FileError where it is damaged."""
    torch.manual_seed(job.seed)
    if job.random is not None:
        try:
            checkpoint.set_random_state(job.random)
        except (KeyError, TypeError, RuntimeError) as error:
            raise FileError("the random numbers' state is damaged.", where="checkpoint") from error


def copied(job: Job) -> dict[str, Tensor]:
    """The present weights and states by path."""
    assert job.model is not None
    return {name: value.detach().clone() for name, value in job.model.state_dict().items()}


def save(job: Job, run: StageRun | None) -> None:
    """Write the weights and the checkpoint. Raises FileError; the earlier files then stay."""
    if job.recorder is None:
        return
    weights = job.learned | copied(job) if job.model else job.learned
    save_weights(job.recorder.folder / WEIGHTS, weights, job.document)
    state = {
        "stage": job.stage,
        "step": job.step,
        "seconds": job.seconds,
        "seed": job.seed,
        "learned": weights,
        "best": tuple(getattr(job.best, name) for name in job.best.__struct_fields__) if job.best else None,
        "random": checkpoint.random_state(),
        "run": run.state() if run else None,
    }
    checkpoint.save_checkpoint(job.recorder.folder / checkpoint.NAME, state)
    job.recorder.flush()
