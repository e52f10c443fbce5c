"""The optimizers a plan may name, each declared once, with torch's names and defaults for classes of torch.

Listing them needs no torch; `make_optimizer` does. The classes that torch does not have are in
`studio.train.own_optimizers`, with their formulas.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from studio.diagram.model import Choice
from studio.spec.settings import Choice as Option
from studio.spec.settings import Flag, Float, Int, Setting
from studio.train.declare import Bounded, Declared, Values, build, chosen, table

if TYPE_CHECKING:
    from torch import Tensor
    from torch.optim import Optimizer


def _lr(default: float) -> Float:
    return Float("lr", default, min=0.0, max=1e6, help="Learning rate: how far one step goes.")


def _decay(default: float = 0.0) -> Float:
    return Float("weight_decay", default, min=0.0, max=1e6, help="Pull of every changed weight towards zero.")


def _eps(default: float) -> Float:
    return Float("eps", default, min=0.0, max=1.0, help="Added to the denominator, against division by zero.")


def _momentum(default: float, help_text: str = "Part of the previous move that is kept.") -> Float:
    return Float("momentum", default, min=0.0, below=1.0, help=help_text)


_BETAS = Bounded("betas", (0.9, 0.999), below=1.0, help="Decay of the means of the gradient and of its square.")
_DECOUPLED = Flag("decoupled_weight_decay", False, help="Decay the weights themselves, as AdamW, not the gradient.")
_AMSGRAD = Flag("amsgrad", False, help="Divide by the largest mean square so far.")


def _adam(lr: float, decay: float = 0.0, *further: Setting) -> tuple[Setting, ...]:
    return (_lr(lr), _BETAS, _eps(1e-8), _decay(decay), *further)


def _nesterov(values: Values) -> str | None:
    if values["nesterov"] and (values["momentum"] == 0 or values["dampening"] != 0):
        return "nesterov needs a momentum above 0 and no dampening."
    return None


def _etas(values: Values) -> str | None:
    low, high = values["etas"]
    return None if 0 < low < 1 < high else "etas are a factor below 1 and one above 1."


def _range(name: str) -> Any:
    """A rule: the two numbers of a setting are in order."""
    return lambda values: None if values[name][0] <= values[name][1] else f"{name} must be the lower number first."


def _rprop(values: Values) -> str | None:
    return _etas(values) or _range("step_sizes")(values)


_ETAS = Bounded("etas", (0.5, 1.2), max=100.0, help="Factors on a weight's step when its gradient turns, and when not.")
_STEP_SIZES = Bounded("step_sizes", (1e-6, 50.0), help="The smallest and the largest step of a weight.")

OPTIMIZERS: dict[str, Declared] = table(
    Declared(
        "torch.optim.SGD",
        "Gradient descent, with momentum where asked: w <- w - lr g.",
        (
            _lr(1e-3),
            _momentum(0.0),
            Float("dampening", 0.0, min=0.0, max=1.0, help="By how much the gradient counts less in the momentum."),
            _decay(),
            Flag("nesterov", False, help="Add the momentum of the new gradient at once."),
        ),
        fused=True,
        rule=_nesterov,
    ),
    Declared(
        "torch.optim.Adam",
        "Steps of about lr for every weight, from the means of the gradient and of its square (Kingma and Ba, 2015).",
        _adam(1e-3, 0.0, _AMSGRAD),
        fused=True,
    ),
    Declared(
        "torch.optim.AdamW",
        "Adam that decays the weights themselves (Loshchilov and Hutter, 2019).",
        _adam(1e-3, 0.01, _AMSGRAD),
        fused=True,
    ),
    Declared(
        "torch.optim.NAdam",
        "Adam with Nesterov's momentum (Dozat, 2016).",
        _adam(2e-3, 0.0, Float("momentum_decay", 0.004, min=0.0, max=1.0, help="How it warms up."), _DECOUPLED),
    ),
    Declared(
        "torch.optim.RAdam",
        "Adam that is careful while its mean square is still uncertain (Liu and others, 2020).",
        _adam(1e-3, 0.0, _DECOUPLED),
    ),
    Declared(
        "torch.optim.Adamax",
        "Adam with the largest recent gradient instead of the mean square (Kingma and Ba, 2015).",
        _adam(2e-3),
    ),
    Declared(
        "torch.optim.Adagrad",
        "Divides by the root of all squared gradients so far: frequent weights slow down (Duchi and others, 2011).",
        (
            _lr(1e-2),
            Float("lr_decay", 0.0, min=0.0, max=1e3, help="lr / (1 + step lr_decay)."),
            _decay(),
            Float("initial_accumulator_value", 0.0, min=0.0, max=1e6, help="Where the sum of squares starts."),
            _eps(1e-10),
        ),
        fused=True,
    ),
    Declared(
        "torch.optim.Adadelta",
        "The ratio of recent moves to recent gradients is the step, so that its unit fits (Zeiler, 2012).",
        (_lr(1.0), Float("rho", 0.9, min=0.0, max=1.0, help="Decay of both mean squares."), _eps(1e-6), _decay()),
    ),
    Declared(
        "torch.optim.RMSprop",
        "Divides the gradient by the root of its recent mean square (Tieleman and Hinton, 2012).",
        (
            _lr(1e-2),
            Float("alpha", 0.99, min=0.0, max=1.0, help="Decay of the mean square."),
            _eps(1e-8),
            _decay(),
            _momentum(0.0),
            Flag("centered", False, help="Divide by the standard deviation instead."),
        ),
    ),
    Declared(
        "torch.optim.Rprop",
        "Uses the signs of the gradient alone, with a step of its own for each weight; for the whole data at once.",
        (_lr(1e-2), _ETAS, _STEP_SIZES),
        rule=_rprop,
    ),
    Declared(
        "torch.optim.ASGD",
        "Gradient descent that also keeps the mean of the weights (Polyak and Juditsky, 1992).",
        (
            _lr(1e-2),
            Float("lambd", 1e-4, min=0.0, max=1e3, help="Decay of the learning rate, and of the weights."),
            Float("alpha", 0.75, min=0.0, max=10.0, help="Power in the decay of the learning rate."),
            Float("t0", 1e6, min=0.0, max=1e12, help="The step from which the mean is kept."),
            _decay(),
        ),
    ),
    Declared(
        "torch.optim.LBFGS",
        "Quasi-Newton steps from the last gradients; for small models and the whole data at once.",
        (
            _lr(1.0),
            Int("max_iter", 20, min=1, max=100_000, help="Moves in one step."),
            Int("max_eval", None, min=1, max=1_000_000, optional=True, help="Evaluations of the cost in one step."),
            Float("tolerance_grad", 1e-7, min=0.0, max=1.0, help="Done when no gradient is larger."),
            Float("tolerance_change", 1e-9, min=0.0, max=1.0, help="Done when weights or cost change less."),
            Int("history_size", 100, min=1, max=10_000, help="Moves that are remembered."),
            Option("line_search_fn", None, options=("strong_wolfe",), optional=True, help="Search along each move."),
        ),
        needs_closure=True,
    ),
    Declared(
        "studio.train.own_optimizers.Lion",
        "The sign of a mean gradient: steps of equal size, one buffer (Chen and others, 2023).",
        (_lr(1e-4), Bounded("betas", (0.9, 0.99), below=1.0, help="In the move, and in the mean kept."), _decay()),
    ),
    Declared(
        "studio.train.own_optimizers.AdamEpsInside",
        "Adam with eps under the root, as some notes print it: tiny gradients then move the weights less.",
        _adam(1e-3, 0.0),
    ),
    Declared(
        "studio.train.own_optimizers.ConjugateGradient",
        "Directions that do not undo one another, for the whole data at once (Hestenes and Stiefel, 1952).",
        (_lr(1.0), Float("probe", 1e-2, above=0.0, max=1.0, help="How far along a direction its slope is measured.")),
        needs_closure=True,
    ),
    Declared(
        "studio.train.own_optimizers.MomentumAveraged",
        "The move is a running mean of lr g; the older form of momentum.",
        (_lr(1e-2), _momentum(0.9)),
    ),
    Declared(
        "studio.train.own_optimizers.NAG",
        "Nesterov's gradient as first written: taken where the momentum is about to lead.",
        (_lr(1e-2), _momentum(0.9)),
        needs_closure=True,
    ),
    Declared(
        "studio.train.own_optimizers.LocalGains",
        "A gain for each weight: it grows by a little while the gradient keeps its sign, and shrinks when it turns.",
        (
            _lr(1e-2),
            Float("plus", 0.05, min=0.0, max=10.0, help="Added to the gain while the sign stays."),
            Float("times", 0.95, above=0.0, max=1.0, help="Multiplies the gain when the sign turns."),
            Bounded("gain_range", (0.1, 10.0), help="The smallest and the largest gain."),
        ),
        rule=_range("gain_range"),
    ),
    Declared(
        "studio.train.own_optimizers.RpropSimple",
        "Rprop without taking a step back: a step size of its own for each weight, changed by the last two signs.",
        (_lr(1e-2), _ETAS, _STEP_SIZES, _eps(1e-20)),
        rule=_rprop,
    ),
)  # fmt: skip


def make_optimizer(choice: Choice, parameters: Iterable[Tensor]) -> Optimizer:
    """The optimizer of a phase over `parameters`. Raises PlanError for an unknown name or a wrong setting.

    Where torch has a fused version (a whole step in one call) it is used: the same formula, its last bits may differ.
    """
    declared, settings = chosen(OPTIMIZERS, choice, "optimizer")
    weights = list(parameters)
    if declared.fused and all(weight.is_floating_point() for weight in weights):
        settings["fused"] = True
    return build(declared, weights, **settings)
