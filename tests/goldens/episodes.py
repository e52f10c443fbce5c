"""Checks of learning from few examples, from rewards, and by the perceptron's rule."""

from collections.abc import Callable, Mapping

import torch

from tests.goldens.case import Case, Values
from tests.goldens.drawing import Drawing, Step
from tests.goldens.drawn import run_diagram

MOST_EPOCHS = 100
"""A perceptron that still makes errors after as many epochs is said not to converge."""


def prototype_classifier(case: Case) -> Values:
    """Class means, the squared distances of one query, and the probabilities of the classes."""
    classes = len(set(case.inputs["labels"]))
    steps = [
        Step("prototypes", "Prototypes", ["support", "labels"], {"n_way": classes}),
        Step("row", "Unsqueeze", ["query"], {"dim": 0}),
        Step("matrix", "PairwiseDistanceMatrix", ["row", "prototypes"]),
        Step("distances", "Squeeze", ["matrix"], {"dim": 0}),
        Step("scores", "Neg", ["distances"]),
        Step("probabilities", "Softmax", ["scores"]),
    ]
    return run_diagram(case, (steps, case.inputs))


def clip_loss(case: Case) -> Values:
    """The cosines divided by the temperature, and the cost made of them."""
    steps = [
        Step("logits", "SimilarityMatrix", ["image", "text"], case.settings),
        Step("loss", "CLIPLoss", ["image", "text"], case.settings),
    ]
    return run_diagram(case, (steps, case.inputs))


def contrastive_chance(case: Case) -> Values:
    """What contrastive costs are where nothing can be told apart, and how many pairs they look at."""
    count = case.inputs["batch"]
    alike = torch.ones(count, 3)
    steps = [
        Step("clip", "CLIPLoss", ["image", "text"]),
        Step("matrix", "SimilarityMatrix", ["image", "text"]),
        Step("true", "Diagonal", ["matrix"]),
        Step("simclr", "NTXentLoss", {"z": "views"}),
    ]
    values = Drawing(steps, {"image": alike, "text": alike, "views": alike.repeat(2, 1)}).run()
    true_pairs = values["true"].numel()
    return {**values, "true_pairs": true_pairs, "wrong_pairs": values["matrix"].numel() - true_pairs}


def maml(case: Case) -> Values:
    """One inner step on a support cost, and the slopes of the query cost through it and, stopped, past it."""
    values = _inner_step(case, second_order=True)
    wanted = [values["theta0"], values["alpha"]]
    slope, slope_of_rate = torch.autograd.grad(values["query_loss"], wanted)
    stopped = _inner_step(case, second_order=False)
    first_order = torch.autograd.grad(stopped["query_loss"], stopped["theta0"])[0]
    found = {"grad_theta0": slope, "grad_alpha": slope_of_rate, "grad_theta0_first_order": first_order}
    return {**values, **found}


def _inner_step(case: Case, *, second_order: bool) -> dict[str, torch.Tensor]:
    steps = [
        Step("error", "Sub", ["theta0", "support_target"]),
        Step("square", "Square", ["error"]),
        Step("support_loss", "Scale", ["square"], {"factor": 0.5}),
        Step("slope", "Gradient", {"cost": "support_loss", "v0": "theta0"}),
        Step("stopped", "StopGradient", ["slope"]),
        Step("change", "Mul", ["alpha", "slope" if second_order else "stopped"]),
        Step("theta_prime", "Sub", ["theta0", "change"]),
        Step("missed", "Sub", ["theta_prime", "query_target"]),
        Step("missed_square", "Square", ["missed"]),
        Step("query_loss", "Scale", ["missed_square"], {"factor": 0.5}),
    ]
    numbers = {name: float(number) for name, number in case.inputs.items()}
    return Drawing(steps, {**numbers, "alpha": float(case.settings["alpha"])}).run()


def label_smoothing(case: Case) -> Values:
    """A one-hot answer, a little of which is shared among all classes."""
    share, target = case.settings["epsilon"], [float(part) for part in case.inputs["y"]]
    step = Step("smoothed", "Scale", ["y"], {"factor": 1.0 - share, "shift": share / len(target)})
    return {"y": Drawing([step], {"y": target}).run()["smoothed"]}


def pseudo_label(case: Case) -> Values:
    """The class a teacher names, and whether it is sure enough."""
    steps = [
        Step("label", "ArgMax", ["probabilities"]),
        Step("surest", "Max", ["probabilities"], {"dims": [-1]}),
        Step("used", "Compare", ["surest", "threshold"], {"comparison": ">="}),
    ]
    return run_diagram(case, (steps, {**case.inputs, "threshold": case.settings["threshold"]}))


def q_learning(case: Case) -> Values:
    """The target, and one entry of a table moved towards it: state 0 leads to state 1, whose best value is given."""
    inputs, settings = case.inputs, case.settings
    table = [[inputs["q"]], [inputs["max_next_q"]]]
    given = {"table": table, "s": [0], "a": [0], "r": [inputs["r"]], "next": [1], "end": [float(inputs["terminal"])]}
    steps = [
        Step("values", "Gather", ["table", "next"]),
        Step("targets", "TDTarget", ["r", "end", "values"], {"gamma": settings["gamma"]}),
        Step(
            "after",
            "TabularQUpdate",
            ["table", "s", "a", "r", "next", "end"],
            {"lr": settings["alpha"], "gamma": settings["gamma"]},
        ),
    ]
    values = Drawing(steps, given).run()
    return {"target": values["targets"][0], "q": values["after"][0, 0]}


def discounted_return(case: Case) -> Values:
    """The return of a row of rewards from its start."""
    values = Drawing([Step("y", "DiscountedReturn", {"rewards": "rewards"}, case.settings)], case.inputs).run()
    return {"return": values["y"][0], "returns": values["y"]}


def state_value(case: Case) -> Values:
    """The mean value of the actions under a policy."""
    return run_diagram(case, ([Step("v", "DotProduct", ["policy", "q"])], case.inputs))


def perceptron_rule(case: Case) -> Values:
    """Epochs of single steps until one has no error. Weights are given and expected as (bias, w1, w2, ...)."""
    weights = torch.as_tensor(case.inputs["w0"], dtype=torch.float64)
    updates: list[list[float]] = []
    errors: list[int] = []
    limit = case.settings.get("max_epochs", MOST_EPOCHS)
    while len(errors) < limit and (not errors or errors[-1]):
        errors.append(0)
        for x, y in zip(case.inputs["x"], case.inputs["y"], strict=True):
            moved, wrong = _perceptron_step(weights, x, y, case.settings.get("lr", 1.0))
            if wrong:
                errors[-1] += 1
                updates.append(moved.tolist())
            weights = moved
    found = {"w": weights, "updates": updates, "epochs": len(errors), "errors_per_epoch": errors}
    return {**found, "converged": not errors[-1]}


def _perceptron_step(weights: torch.Tensor, x: list[float], y: float, rate: float) -> tuple[torch.Tensor, int]:
    """The weights after one example, and 1 where it was answered wrongly."""
    inputs = {"weight": weights[None, 1:], "bias": weights[:1], "x": [x], "target": [[float(y)]]}
    step = Step("after", "PerceptronUpdate", list(inputs), {"lr": rate})
    values = Drawing([step], inputs).run()
    moved = torch.cat([values["after.new_bias"], values["after.new_weight"][0]])
    return moved, int(values["after.errors"])


EPISODES: Mapping[str, Callable[[Case], Values]] = {
    "CLIPLoss": clip_loss,
    "ContrastiveChance": contrastive_chance,
    "DiscountedReturn": discounted_return,
    "LabelSmoothing": label_smoothing,
    "MAML": maml,
    "PerceptronRule": perceptron_rule,
    "PrototypeClassifier": prototype_classifier,
    "PseudoLabel": pseudo_label,
    "QLearning": q_learning,
    "StateValue": state_value,
}
