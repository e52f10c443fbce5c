"""The learning-rate schedules a plan may name, each declared once, with torch's names and defaults.

Each counts steps or epochs (the setting `per`). Listing them needs no torch; `make_schedule` and `rates` do.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from studio.diagram.model import Choice
from studio.spec.settings import Choice as Option
from studio.spec.settings import Flag, Float, Int, Ints, Setting
from studio.train.declare import Declared, build, chosen, table

if TYPE_CHECKING:
    from torch.optim import Optimizer

PLATEAU = "ReduceLROnPlateau"
_END = "Counted as `per` says; nothing: the whole stage."


def _factor(name: str, default: float, help_text: str) -> Float:
    return Float(name, default, min=0.0, max=1.0, help=help_text)


def _rate(name: str, default: float, help_text: str) -> Float:
    return Float(name, default, min=0.0, max=1e6, help=help_text)


def _count(name: str, default: int | None, help_text: str) -> Int:
    return Int(name, default, min=1, max=1_000_000_000, optional=default is None, help=help_text)


def _schedule(path: str, per: str, help_text: str, *settings: Setting, **further: Any) -> Declared:
    units = ("epoch",) if path == PLATEAU else ("step", "epoch")
    counted = Option("per", per, options=units, help="What the schedule counts.")
    path = path if "." in path else f"torch.optim.lr_scheduler.{path}"
    return Declared(path, help_text, (*settings, counted), per=per, **further)


_GAMMA = Float("gamma", 0.1, above=0.0, max=10.0, help="The factor.")
_CYCLE_MOMENTUM = (
    Flag("cycle_momentum", False, help="Let the momentum go the other way; the optimizer must have one."),
    _factor("base_momentum", 0.85, "The momentum where the rate is highest."),
    _factor("max_momentum", 0.95, "The momentum where the rate is lowest."),
)

SCHEDULES: dict[str, Declared] = table(
    _schedule(
        "ConstantLR", "epoch", "lr times a factor, and after some time lr itself.",
        Float("factor", 1 / 3, above=0.0, max=1.0, help="The factor at first."),
        _count("total_iters", 5, "For how long."),
    ),
    _schedule(
        "StepLR", "epoch", "Multiplied by gamma at regular intervals.",
        _count("step_size", 10, "The interval."), _GAMMA,
    ),
    _schedule(
        "MultiStepLR", "epoch", "Multiplied by gamma at each of the milestones.",
        Ints("milestones", (10, 20), min=1, max=1_000_000_000, help="When."), _GAMMA,
    ),
    _schedule(
        "ExponentialLR", "epoch", "Multiplied by gamma each time.",
        Float("gamma", 0.95, above=0.0, max=10.0, help="The factor."),
    ),
    _schedule(
        "LinearLR", "epoch", "A straight line from one factor of lr to another.",
        Float("start_factor", 1 / 3, above=0.0, max=1.0, help="Where it starts."),
        _factor("end_factor", 1.0, "Where it ends."),
        _count("total_iters", 5, "How long the line is."),
    ),
    _schedule(
        "CosineAnnealingLR", "epoch", "Half a wave of a cosine, from lr down to eta_min (Loshchilov and Hutter, 2017).",
        _count("T_max", None, f"How long the half wave is. {_END}"),
        _rate("eta_min", 0.0, "The lowest rate."),
    ),
    _schedule(
        "CosineAnnealingWarmRestarts", "epoch", "Half waves of a cosine, each starting at lr again.",
        _count("T_0", 10, "How long the first one is."),
        Int("T_mult", 1, min=1, max=100, help="By how much the next is longer."),
        _rate("eta_min", 0.0, "The lowest rate."),
    ),
    _schedule(
        "CyclicLR", "step", "Up and down between two rates (Smith, 2017).",
        _rate("base_lr", 1e-3, "The lower rate."),
        _rate("max_lr", 1e-2, "The upper rate."),
        _count("step_size_up", 2000, "How long the way up is."),
        _count("step_size_down", None, "How long the way down is; nothing: as the way up."),
        Option("mode", "triangular", options=("triangular", "triangular2", "exp_range"), help="How cycles shrink."),
        Float("gamma", 1.0, above=0.0, max=10.0, help="The factor of exp_range."),
        *_CYCLE_MOMENTUM,
    ),
    _schedule(
        "OneCycleLR", "step", "Up once and down below where it started (Smith and Topin, 2018).",
        _rate("max_lr", 1e-2, "The highest rate."),
        _count("total_steps", None, f"How long it is. {_END}"),
        _factor("pct_start", 0.3, "The part of it that goes up."),
        Option("anneal_strategy", "cos", options=("cos", "linear"), help="The form of the way up and down."),
        *_CYCLE_MOMENTUM,
        Float("div_factor", 25.0, above=0.0, max=1e9, help="The first rate is max_lr divided by it."),
        Float("final_div_factor", 1e4, above=0.0, max=1e12, help="The last rate is the first divided by it."),
        Flag("three_phase", False, help="Down to the first rate before going below it."),
    ),
    _schedule(
        "PolynomialLR", "epoch", "lr times (1 - t / total)^power, down to zero.",
        _count("total_iters", None, f"How long it is. {_END}"),
        Float("power", 1.0, min=0.0, max=100.0, help="1: a straight line."),
    ),
    _schedule(
        "ReduceLROnPlateau", "epoch",
        "Multiplied by factor when the quantity watched for early stopping, or else the cost, no longer improves.",
        Float("factor", 0.1, above=0.0, below=1.0, help="The factor."),
        Int("patience", 10, min=0, max=1_000_000, help="For how many epochs it may not improve."),
        Float("threshold", 1e-4, min=0.0, max=1e6, help="A smaller improvement is none."),
        Option("threshold_mode", "rel", options=("rel", "abs"), help="The threshold is relative or absolute."),
        Int("cooldown", 0, min=0, max=1_000_000, help="Epochs to wait after a reduction."),
        _rate("min_lr", 0.0, "The lowest rate."),
        _rate("eps", 1e-8, "A smaller reduction is not made."),
    ),
    _schedule(
        "studio.train.own_schedules.TimeBased", "epoch", "lr / (1 + decay t).",
        Float("decay", 0.01, min=0.0, max=1e6, help="How fast it falls."),
    ),
    _schedule(
        "studio.train.own_schedules.WarmupInverseSqrt", "step",
        "A straight line up, then down with the root of the step. It replaces the optimizer's lr.",
        _count("d_model", 512, "The width of the model: a wider one learns more slowly."),
        _count("warmup_steps", 4000, "How long the way up is."),
        Float("scale", 1.0, above=0.0, max=1e6, help="A factor."),
    ),
)  # fmt: skip

WHOLE_STAGE = {"CosineAnnealingLR": "T_max", "OneCycleLR": "total_steps", "PolynomialLR": "total_iters"}
"""Settings that may be left open: the stage's length then takes their place."""


@dataclass(frozen=True, slots=True)
class Schedule:
    """A torch scheduler with what it counts. `end` is the count after which it has nothing more to say."""

    scheduler: Any
    per: str
    end: int | None = None
    watches: bool = False

    def advance(self, quantity: float = 0.0) -> None:
        """One step or epoch has passed; `quantity` is what ReduceLROnPlateau looks at."""
        if self.end is not None and self.scheduler.last_epoch >= self.end:
            return
        self.scheduler.step(*((quantity,) if self.watches else ()))


def make_schedule(
    choice: Choice, optimizer: Optimizer, length: Mapping[str, int] | None = None, *, maximise: bool = False
) -> Schedule:
    """The schedule of a phase. Raises PlanError for an unknown name or a wrong setting.

    `length` gives the stage's length by what is counted ("step", "epoch"), for schedules that last a whole stage;
    `maximise` says that the quantity a ReduceLROnPlateau watches should rise.
    """
    declared, settings = chosen(SCHEDULES, choice, "schedule")
    per = settings.pop("per")
    open_end = WHOLE_STAGE.get(declared.name, "")
    if open_end and settings[open_end] is None:
        settings[open_end] = max(1, (length or {}).get(per, 1))
    watches = declared.name == PLATEAU
    if watches:
        settings["mode"] = "max" if maximise else "min"
    # OneCycleLR raises after its last step; a stage that goes on keeps the last rate instead.
    end = settings["total_steps"] - 1 if declared.name == "OneCycleLR" else None
    return Schedule(build(declared, optimizer, **settings), per, end, watches)


def rates(choice: Choice, lr: float, count: int, quantities: list[float] | None = None) -> list[float]:
    """The learning rates of the first `count` steps or epochs: what the inspector draws.

    `quantities` is what a ReduceLROnPlateau sees; without it, something that never improves.
    """
    import torch

    optimizer = torch.optim.SGD([torch.zeros(1, requires_grad=True)], lr=lr, momentum=0.9)
    schedule = make_schedule(choice, optimizer, {"step": count, "epoch": count})
    found = []
    for index in range(count):
        found.append(float(optimizer.param_groups[0]["lr"]))
        optimizer.step()
        schedule.advance(quantities[index] if quantities else 1.0)
    return found
