"""Training: the stages of a plan, one after another, told as a stream of events."""

import time
from collections.abc import Generator, Iterator
from contextlib import closing
from dataclasses import asdict, replace
from pathlib import Path
from typing import Any

import torch

from studio.compiler.check import check
from studio.compiler.compile import compile_page, usable_device
from studio.compiler.pages import drawing_problems
from studio.data import Dataset, open_data
from studio.diagram.model import Claim, Document, Plan
from studio.diagram.problems import errors
from studio.errors import CompileError, StudioError, UsageError
from studio.spec.registry import Registry, load_blocks
from studio.train import checkpoint
from studio.train.acting import ExperienceStream
from studio.train.control import Control
from studio.train.evaluate import Evaluator
from studio.train.events import (
    EpochDone,
    Event,
    Failed,
    Finished,
    Numbers,
    Paused,
    Result,
    Resumed,
    StageDone,
    Started,
    StepDone,
    Stopped,
)
from studio.train.job import Job, Options, copied, next_stage, prepare, save, start_random
from studio.train.plan import plan_of, plan_problems
from studio.train.runs import Recorder, new_run
from studio.train.scope import claimed_name, quantities
from studio.train.stage import StageRun, make_feed, stage_length
from studio.train.step import CostNotFinite, require_compiler
from studio.train.threads import best_threads

POINTS = 100
"""A stage reports its costs at least so often, however quick it is: that makes a curve."""

MOST_UNREAD = 1000
"""Costs that are kept before they are read, however little time has passed."""


def train(
    document: Document,
    *,
    folder: Path | None = None,
    control: Control | None = None,
    data: Dataset | None = None,
    runs_dir: Path | None = Path("runs"),
    name: str = "",
    resume: Path | None = None,
    registry: Registry | None = None,
    options: Options | None = None,
    **changed: Any,
) -> Iterator[Event]:
    """Train a document by its plan, or by the default plan where it has none. The events come while it trains.

    `folder` is where the document's data files lie; `data` takes the place of its data source. A folder for the run is
    made in `runs_dir` (None: nothing is kept), or `resume` names the folder of a run to go on with. Keywords that
    Options has (seed, device, amp, compile ...) change them.

    Before training begins this raises CompileError for problems of the drawing or the plan, and DataError, FileError,
    PlanError or RunError for what cannot be used, UsageError for a seed that is none. From then on nothing is raised:
    the last event is Finished, Stopped, NotFinite or Failed.
    """
    options = replace(options or Options(), **changed)
    registry = registry or load_blocks()
    plan = _checked_plan(document, registry, has_data=data is not None)
    usable_device(options.device)
    if options.compile:
        require_compiler()
    if data is None:
        assert document.data is not None, "plan_problems refuses a document without data"
        data = open_data(document.data, folder)
    seed = plan.seed if options.seed is None else options.seed
    if not 0 <= seed < 2**63:
        raise UsageError(f"the seed must be a whole number from 0 to 2^63 - 1, not {seed:,}.")
    job = Job(document, plan, registry, data, options, control or Control(), seed, folder)
    first = prepare(job, resume)
    if resume is not None:
        job.recorder = Recorder(resume)
    elif runs_dir is not None:
        title = name or document.about.title
        settings = {**asdict(options), "seed": seed}
        job.recorder = Recorder(new_run(runs_dir, title, document, settings, data.preparation()))
    return _recorded(job, first)


def _checked_plan(document: Document, registry: Registry, *, has_data: bool) -> Plan:
    first = next(iter(document.pages))
    known = {first: check(document, first, registry)}
    plan = plan_of(document, known[first])
    spoken = {
        *(stage.page for stage in plan.stages),
        *(claim.page for claim in document.claims),
    } & document.pages.keys()
    known |= {page: check(document, page, registry) for page in sorted(spoken - {first})}
    problems = errors(drawing_problems({page: known[page] for page in sorted(spoken)}))
    wrong = problems or errors(plan_problems(document, known, registry, has_data=has_data))
    if wrong:
        raise CompileError(wrong)
    return plan


def _recorded(job: Job, first: StageRun | None) -> Iterator[Event]:
    """The events, each written down before it is given out."""
    try:
        with closing(_guarded(job, first)) as events:
            for event in events:
                if job.recorder is not None:
                    job.recorder.write(event)
                yield event
    except StudioError as error:
        yield Failed(error.message, error.where, error.hint)
    finally:
        if job.recorder is not None:
            job.recorder.close()


def _guarded(job: Job, first: StageRun | None) -> Generator[Event]:
    """Errors become events; threads and random numbers are as before when it is over."""
    threads, random = torch.get_num_threads(), checkpoint.random_state()
    try:
        torch.set_num_threads(_threads(first) if first else threads)
        yield from _stages(job, first)
    except StudioError as error:
        yield Failed(error.message, error.where, error.hint)
    finally:
        torch.set_num_threads(threads)
        checkpoint.set_random_state(random)


def _threads(run: StageRun) -> int:
    learning = next((stepper.learning for stepper in run.steppers if stepper.learning), None)
    if learning is None or isinstance(run.stream, ExperienceStream):
        return 1
    program = run.model.program(learning.program.outputs, training=False)
    rows = torch.arange(min(run.stage.batch_size, run.stream.feed.size("train"))).numpy()
    (batch,) = run.stream.feed.batches("train", [rows])
    return best_threads(program, learning.inputs(batch))


def _stages(job: Job, run: StageRun | None) -> Iterator[Event]:
    names = tuple(stage.name for stage in job.plan.stages)
    weights = sum(weight.numel() for weight in job.model.parameters()) if job.model else 0
    planned = sum(stage_length(stage, job.dataset, job.seed)["step"] for stage in job.plan.stages)
    threads = torch.get_num_threads()
    yield Started(job.options.device, threads, job.seed, names, weights, planned, job.step, job.folder)
    start_random(job)
    clock = _Clock(job)
    last = run
    while run is not None:
        yield from _run_stage(job, run, clock)
        if not run.over:
            return
        last = run
        yield _close_stage(job, run)
        run = next_stage(job) if job.stage < len(job.plan.stages) else None
    clock.stop()
    final = _final(job, last)
    save(job, None)
    yield Finished(Result(final, job.step, job.seconds, job.best, job.folder))


def _run_stage(job: Job, run: StageRun, clock: "_Clock") -> Iterator[Event]:
    """Iterate until the stage is over, the user stops it, or a cost is not finite."""
    control = job.control
    while not run.over:
        if control.attention:
            yield from _held(job, run, clock)
            if control.stopped:
                yield from _stopped(job, run, clock)
                return
        epoch = run.epoch
        try:
            run.iterate()
            job.step += 1
            ended = run.epoch != epoch
            if not (ended or clock.due(job.step) or run.over or run.unread >= MOST_UNREAD):
                continue
            run.collect()
        except CostNotFinite as error:
            yield run.blame(error, job.step)
            return
        if clock.due(job.step) or run.over:
            yield from _report(job, run, clock)
        if ended:
            yield from _end_epoch(job, run, clock)
        if clock.checkpoint_due():
            save(job, run)


def _report(job: Job, run: StageRun, clock: "_Clock") -> Iterator[Event]:
    clock.stop()
    costs = run.costs(run.since_report)
    if costs:
        rates = tuple(stepper.rate for stepper in run.steppers)
        yield StepDone(job.step, run.epoch, run.index, costs, rates, job.seconds)
    clock.reported(run)


def _end_epoch(job: Job, run: StageRun, clock: "_Clock") -> Iterator[Event]:
    costs = run.costs(run.this_epoch)
    found = run.evaluate(job.step) if run.epoch % run.stage.evaluate_every == 0 else []
    yield from found
    run.judge(found, costs)
    clock.stop()
    yield EpochDone(job.step, run.epoch, run.index, costs, job.seconds)


def _held(job: Job, run: StageRun, clock: "_Clock") -> Iterator[Event]:
    """Wait while the user wants it; single steps pass."""
    if job.control.holding:
        run.collect()
        yield from _report(job, run, clock)
        yield Paused(job.step)
        job.control.wait()
        clock.restart()
        if not job.control.stopped:
            yield Resumed(job.step)
    job.control.take_step()


def _stopped(job: Job, run: StageRun, clock: "_Clock") -> Iterator[Event]:
    run.collect()
    yield from _report(job, run, clock)
    run.stream.close()
    save(job, run)
    yield Stopped(job.step, "it was asked to stop")


def _close_stage(job: Job, run: StageRun) -> StageDone:
    best = run.close()
    job.best = best or job.best
    job.learned |= copied(job)
    job.stage += 1
    return StageDone(job.step, run.index, run.stage.name, run.reason, best.epoch if best else None)


def _final(job: Job, last: StageRun | None) -> dict[str, Numbers]:
    """Every split, with the final weights; a run that was resumed after its end is made ready once more."""
    if last is None:
        job.stage -= 1
        last = next_stage(job)
        job.stage += 1
    final = last.final()
    for page in {claim.page: None for claim in job.document.claims if claim.page not in ("", last.model.checked.page)}:
        claims = [claim for claim in job.document.claims if claim.page == page]
        for split, numbers in _claimed(job, page, claims).items():
            final.setdefault(split, {}).update(numbers)
    return final


def _claimed(job: Job, page: str, claims: list[Claim]) -> dict[str, Numbers]:
    """The quantities claimed of a page that the last stage did not train, with the weights of all pages, by split."""
    model = compile_page(job.document, page, registry=job.registry, seed=job.seed, device=job.options.device)
    model.carry_from(job.learned)
    known = quantities(model.checked)
    chosen = {claim.quantity: known[claim.quantity] for claim in claims}
    evaluator = Evaluator(model, make_feed(model, (), job.dataset, chosen), chosen)
    found = {split: evaluator(split) for split in {claim.split: None for claim in claims}}
    named = [(claim, claimed_name(job.document, claim)) for claim in claims]
    return {
        split: {name: numbers[claim.quantity] for claim, name in named if claim.split == split}
        for split, numbers in found.items()
    }


class _Clock:
    """When a report or a checkpoint is due, and how long the training took, pauses left out."""

    def __init__(self, job: Job) -> None:
        self.job = job
        self.next_report, self.next_step = 0.0, 0
        self.restart()
        self.next_checkpoint = self.mark + job.options.checkpoint_seconds

    def restart(self) -> None:
        """Measure from now."""
        self.mark = time.perf_counter()

    def stop(self) -> None:
        """Add the time since the last mark to the training's."""
        now = time.perf_counter()
        self.job.seconds += now - self.mark
        self.mark = now

    def due(self, step: int) -> bool:
        """Whether it is time for a report after iteration `step`."""
        return step >= self.next_step or time.perf_counter() >= self.next_report

    def reported(self, run: StageRun) -> None:
        """A report was given. The next is counted from here: the time of whoever took it does not matter."""
        self.next_report = time.perf_counter() + self.job.options.report_seconds
        self.next_step = self.job.step + max(1, run.length // POINTS)

    def checkpoint_due(self) -> bool:
        """Whether it is time for a checkpoint; True starts the wait for the next one."""
        now = time.perf_counter()
        if self.job.recorder is None or now < self.next_checkpoint:
            return False
        self.next_checkpoint = now + self.job.options.checkpoint_seconds
        return True
