"""One stage of the plan at work: its phases, batches, evaluation and early stopping, and its state for a checkpoint."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

import torch

from studio.compiler.check import Checked
from studio.compiler.failure import first_not_finite, located
from studio.compiler.lower import Program
from studio.compiler.model import Model
from studio.data import Dataset
from studio.diagram.model import Document, Endpoint, Phase, Stage
from studio.errors import FileError, PlanError, StudioError
from studio.train.acting import EPISODES, ExperienceStream, Policy
from studio.train.evaluate import Evaluator
from studio.train.events import Best, Evaluated, NotFinite, Numbers
from studio.train.feed import Batch, BatchStream, Feed, fields_for
from studio.train.scope import RETURN, assignments, is_fed, quantities, scalar_end
from studio.train.step import CostNotFinite, Stepper, make_stepper
from studio.train.stopping import EarlyStopping

UNKNOWN_LENGTH = 10_000
"""Steps of a stage whose end is counted in episodes: schedules need a number."""

HINT = "Lower the learning rate, clip the gradient, or look at the data."


@dataclass
class Mean:
    """A mean that grows."""

    total: float = 0.0
    count: int = 0

    def add(self, values: list[float]) -> None:
        """Take more values in."""
        self.total += sum(values)
        self.count += len(values)

    def take(self) -> float | None:
        """The mean, and start again; None where there was nothing."""
        mean = self.total / self.count if self.count else None
        self.total, self.count = 0.0, 0
        return mean


@dataclass
class StageRun:
    """A stage while it runs. `step` counts its iterations, of which there are at most `length`.

    An iteration is every phase in turn, on the same batch.

    A phase of several steps takes further batches, which the later phases see as well.
    """

    index: int
    stage: Stage
    model: Model
    steppers: list[Stepper]
    stream: BatchStream | ExperienceStream
    evaluator: Evaluator
    stopping: EarlyStopping | None
    length: int
    step: int = 0
    reason: str = ""
    since_report: list[Mean] = field(default_factory=list)
    this_epoch: list[Mean] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.since_report = [Mean() for _ in self.steppers]
        self.this_epoch = [Mean() for _ in self.steppers]
        self._draws = range(max(stepper.phase.steps for stepper in self.steppers))
        self._take_turns = len(self.steppers) > 1
        self.steppers[0].take_turn()

    def iterate(self) -> None:
        """One iteration. Raises CostNotFinite, or RunError naming the block that failed."""
        batches = [self.stream.next() for _ in self._draws]
        for stepper in self.steppers:
            if self.step % stepper.phase.every:
                continue
            if self._take_turns:
                stepper.take_turn()
            for batch in batches[: stepper.phase.steps]:
                self._step(stepper, batch)
        self.step += 1

    def _step(self, stepper: Stepper, batch: Batch) -> None:
        try:
            stepper(batch)
        except (StudioError, CostNotFinite):
            raise
        except Exception as error:
            learning = stepper.learning
            if learning is None:
                raise
            raise located(learning.program, learning.inputs(batch), error, self.model.checked) from error

    @property
    def epoch(self) -> int:
        """How many times the data was gone through."""
        return self.stream.epoch

    @property
    def over(self) -> bool:
        """Whether the stage has reached its end; `reason` then says why."""
        if not self.reason and self.stage.epochs is not None and self.epoch >= self.stage.epochs:
            self.reason = "all epochs are done"
        if not self.reason and self.stage.steps is not None and self.step >= self.stage.steps:
            self.reason = "all steps are done"
        return bool(self.reason)

    @property
    def unread(self) -> int:
        """How many costs wait to be read."""
        return max(len(stepper.values) for stepper in self.steppers)

    def collect(self) -> None:
        """Read the costs of the last iterations. Raises CostNotFinite where one is not finite."""
        for stepper, report, epoch in zip(self.steppers, self.since_report, self.this_epoch, strict=True):
            values = stepper.collect()
            report.add(values)
            epoch.add(values)

    def costs(self, means: list[Mean]) -> Numbers:
        """Take the means by the phases' names; a cost that two phases have is numbered."""
        found: Numbers = {}
        for number, (stepper, mean) in enumerate(zip(self.steppers, means, strict=True), 1):
            value = mean.take()
            if value is not None:
                found[stepper.name if stepper.name not in found else f"{stepper.name} (phase {number})"] = value
        return found

    def evaluate(self, step: int) -> list[Evaluated]:
        """The quantities of the validation split, and of that which early stopping looks at."""
        if isinstance(self.stream, ExperienceStream):
            recent = list(self.stream.experience.returns)[-EPISODES:]
            return [Evaluated(step, self.epoch, self.index, "train", {RETURN: sum(recent) / len(recent)})]
        found = [(split, self.evaluator(split)) for split in self._evaluates]
        return [Evaluated(step, self.epoch, self.index, split, numbers) for split, numbers in found if numbers]

    @property
    def _evaluates(self) -> list[str]:
        wanted = {"validation"} | ({self.stage.early_stopping.split} if self.stage.early_stopping else set())
        return [split for split in splits_of(self) if split in wanted]

    def final(self) -> dict[str, Numbers]:
        """Every split, with the present weights."""
        if isinstance(self.stream, ExperienceStream):
            return {"test": {RETURN: self.stream.experience.evaluate(self.stream.policy, EPISODES)}}
        return {split: self.evaluator(split) for split in splits_of(self)}

    def judge(self, found: list[Evaluated], costs: Numbers) -> None:
        """Let early stopping and the schedules see what an epoch came to."""
        watched = self._watched(found)
        for stepper in self.steppers:
            schedule = stepper.schedule
            if (
                schedule is None
                or schedule.per != "epoch"
                or (schedule.watches and watched is None and self._evaluates)
            ):
                continue
            schedule.advance(watched if watched is not None else costs.get(stepper.name, 0.0))
        if self.stopping is not None and self.stage.early_stopping is not None and watched is not None:
            if self.stopping.update(watched):
                self.reason = (
                    f"no improvement of {self.stage.early_stopping.quantity} for {self.stopping.waited} evaluations"
                )
            if self.stopping.waited == 0:
                self.stopping.kept = {name: value.detach().clone() for name, value in self.model.state_dict().items()}

    def _watched(self, found: list[Evaluated]) -> float | None:
        """The quantity of early stopping, or else the first phase's cost on the validation split."""
        stopping = self.stage.early_stopping
        costs = [stepper.name for stepper in self.steppers if stepper.name]
        split, name = (stopping.split, stopping.quantity) if stopping else ("validation", costs[0] if costs else "")
        return next((each.quantities.get(name) for each in found if each.split == split), None)

    def close(self) -> Best | None:
        """End the stage: put the best weights back where it was watched for them, and let every weight learn again."""
        self.stream.close()
        if self.stopping is None or self.stopping.kept is None or self.stage.early_stopping is None:
            return None
        with torch.no_grad():
            for name, value in self.model.state_dict().items():
                value.copy_(self.stopping.kept[name])
        chosen = self.stage.early_stopping
        epoch = (self.stopping.best_index + 1) * self.stage.evaluate_every
        return Best(chosen.quantity, chosen.split, self.stopping.best_value, epoch)

    def blame(self, error: CostNotFinite, step: int) -> NotFinite:
        """What to say of a cost that is not finite."""
        learning = [(each, each.learning.program) for each in self.steppers if each.learning]
        stepper, program = learning[0]
        for each, its in learning:
            if len(error.inputs) == len(its.inputs) and self._gives(its, error):
                stepper, program = each, its
        weight = next((path for path, value in self.model.named_parameters() if not torch.isfinite(value).all()), "")
        if weight:
            message = f"the weight {weight} became infinite or NaN, and {stepper.name} with it."
            return NotFinite(step, stepper.name, weight.rpartition(".")[0], message, HINT)
        block = first_not_finite(program, list(error.inputs), self.model.checked) if error.inputs else ""
        message = f"{stepper.name} became {error.value}" + (f"; it began in the block {block}." if block else ".")
        return NotFinite(step, stepper.name, block, message, HINT)

    @staticmethod
    def _gives(program: Program, error: CostNotFinite) -> bool:
        with torch.no_grad():
            return not bool(torch.isfinite(program(*error.inputs)).all())

    def state(self) -> dict[str, Any]:
        """What a checkpoint needs, the weights apart."""
        return {
            "step": self.step,
            "stream": self.stream.state(),
            "reason": self.reason,
            "means": [(mean.total, mean.count) for mean in (*self.since_report, *self.this_epoch)],
            "stopping": self.stopping.state() if self.stopping else None,
            "phases": [_stepper_state(stepper) for stepper in self.steppers],
        }

    def load(self, state: dict[str, Any]) -> None:
        """Go on from a state. Raises FileError where it belongs to another plan."""
        try:
            self._load(state)
        except (KeyError, ValueError, TypeError, RuntimeError, IndexError) as error:
            hint = "The plan was changed since. Start a new run."
            raise FileError("the checkpoint does not fit the plan.", where="checkpoint", hint=hint) from error

    def _load(self, state: dict[str, Any]) -> None:
        self.step, self.reason = state["step"], state["reason"]
        self.stream.load(state["stream"])
        for mean, (total, count) in zip((*self.since_report, *self.this_epoch), state["means"], strict=True):
            mean.total, mean.count = total, count
        if self.stopping is not None:
            self.stopping.load(state["stopping"])
        for stepper, stored in zip(self.steppers, state["phases"], strict=True):
            if stepper.learning is not None:
                stepper.learning.optimizer.load_state_dict(stored["optimizer"])
            if stepper.schedule is not None:
                stepper.schedule.scheduler.load_state_dict(stored["schedule"])


def _stepper_state(stepper: Stepper) -> dict[str, Any]:
    schedule = None
    if stepper.schedule is not None:
        plain = bool | int | float | str | list | tuple
        entries = stepper.schedule.scheduler.state_dict().items()
        schedule = {name: value for name, value in entries if value is None or isinstance(value, plain)}
    optimizer = stepper.learning.optimizer.state_dict() if stepper.learning else None
    return {"optimizer": optimizer, "schedule": schedule}


def make_stage(
    index: int,
    stage: Stage,
    document: Document,
    model: Model,
    dataset: Dataset,
    seed: int,
    *,
    amp: bool = False,
    compiled: bool = False,
) -> StageRun:
    """Make a stage ready. Raises PlanError, DataError or RunError where it cannot be carried out."""
    feed = make_feed(model, stage.phases, dataset)
    evaluator = Evaluator(model, feed, quantities(model.checked, stage.phases))
    if dataset.experience is None:  # the return of acting is always there
        _check_stopping(stage, feed, evaluator)
    stream: BatchStream | ExperienceStream
    if dataset.experience is None:
        stream = BatchStream(feed, stage.batch_size, seed)
    else:
        stream = ExperienceStream(dataset.experience, Policy(document, stage.policy, model), stage, feed.device)
    length = stage_length(stage, dataset, seed)
    return StageRun(
        index=index,
        stage=stage,
        model=model,
        steppers=[make_stepper(model, phase, length, amp=amp, compiled=compiled) for phase in stage.phases],
        stream=stream,
        evaluator=evaluator,
        stopping=EarlyStopping(stage.early_stopping.patience, stage.early_stopping.best)
        if stage.early_stopping
        else None,
        length=length["step"],
    )


def _check_stopping(stage: Stage, feed: Feed, evaluator: Evaluator) -> None:
    """Raises PlanError where early stopping has nothing to look at."""
    stopping, where = stage.early_stopping, f"stage {stage.name}"
    if stopping is not None and not feed.size(stopping.split):
        message = f"early stopping looks at the {stopping.split} split, and the data has none."
        raise PlanError(message, where=where, hint="Set 'validation' of the data to a part of it, such as 0.1.")
    if stopping is not None and stopping.quantity not in evaluator.quantities:
        reason = "which cannot be computed: a variable it needs is not fed from the data."
        raise PlanError(f"early stopping looks at {stopping.quantity}, {reason}", where=where)


def make_feed(
    model: Model, phases: tuple[Phase, ...], dataset: Dataset, wanted: Mapping[str, Endpoint] | None = None
) -> Feed:
    """The data for what phases minimise, and for `wanted`, by default every cost and metric whose variables are fed.

    Raises DataError where a field is missing or does not fit its variable.
    """
    checked = model.checked
    ends = [end for phase in phases if (end := scalar_end(checked, phase.cost)) is not None]
    others = (quantities(checked) if wanted is None else wanted).values()
    ends += [end for end in others if end not in ends and is_fed(checked, [end])]
    ends += [end for phase in phases for end in _assigned(checked, phase)]
    fields = list(fields_for(checked, ends, dataset).values()) or list(dataset.fields)[:1]  # it counts the examples
    device = next((value.device for value in model.state_dict().values()), torch.device("cpu"))
    return Feed(dataset, fields, device)


def _assigned(checked: Checked, phase: Phase) -> list[Endpoint]:
    """The values that a phase's assignments need."""
    units = assignments(checked, phase.assign)
    return [checked.flat.inputs[unit.path]["value"] for unit in units if unit.block.ins]


def stage_length(stage: Stage, dataset: Dataset, seed: int) -> dict[str, int]:
    """How many iterations ("step") and epochs ("epoch") a stage takes, when it is not stopped early."""
    if dataset.experience is not None:
        return {"step": stage.steps or UNKNOWN_LENGTH, "epoch": stage.epochs or UNKNOWN_LENGTH}
    draws = max((phase.steps for phase in stage.phases), default=1)
    batches = BatchStream(Feed(dataset, (), torch.device("cpu")), stage.batch_size, seed).per_epoch
    per_epoch = max(1, -(-batches // draws))
    bounds = [stage.epochs * per_epoch] if stage.epochs is not None else []
    bounds += [stage.steps] if stage.steps is not None else []
    steps = min(bounds, default=1)
    return {"step": steps, "epoch": max(1, -(-steps // per_epoch))}


def splits_of(run: StageRun) -> Iterator[str]:
    """The splits that have examples."""
    return (split for split in ("train", "validation", "test") if run.evaluator.feed.size(split))
