"""Checks of recurrent networks: single steps with their gates drawn beside them, and networks unrolled step by step."""

from collections.abc import Callable, Mapping
from typing import Any

import torch

from tests.goldens.case import Case, Skip, Values
from tests.goldens.drawing import Drawing, Step

CELLS = {(True, True): "GRUCell", (False, False): "GRUCellResetFirst"}
"""Gated units by where the reset gate acts (behind the product?) and whether the update gate keeps the old state."""


def lstm_cell(case: Case) -> Values:
    """A step of an LSTM. The gates are those of Linear blocks that share the cell's weights."""
    width = len(case.inputs["h"])
    steps = [
        Step("cell", "LSTMCell", ["x", "h", "c"], {}, _biases(case.parameters)),
        *_products(case, 4 * width),
        Step("split", "Split", ["total"], {"parts": 4, "dim": -1}),
        *(Step(gate, "Sigmoid", [f"split.y{place}"]) for gate, place in {"i": 0, "f": 1, "o": 3}.items()),
        Step("g", "Tanh", ["split.y2"]),
    ]
    return _one_step(case, steps, {"h": "cell.h_next", "c": "cell.c_next"})


def gru_cell(case: Case) -> Values:
    """A step of a gated unit, in torch's form or with the reset gate first."""
    form = (case.settings.get("reset_after", True), case.settings.get("update_gate_keeps", True))
    if form not in CELLS:
        raise Skip("the update gate of a cell with the reset gate first takes the new state")
    width = len(case.inputs["h"])
    steps = [Step("cell", CELLS[form], ["x", "h"], {}, _biases(case.parameters))]
    if {"r", "z", "n"} & case.expected.keys():
        steps += _gates_of_gru(case, width)
    return _one_step(case, steps, {"h": "cell.h_next"})


def _gates_of_gru(case: Case, width: int) -> list[Step]:
    if "bias_hh" in case.parameters or case.settings.get("reset_after", True):
        raise Skip("the gates are drawn for the form with the reset gate first and one bias")
    steps = [
        *_products(case, 3 * width),
        Step("of_all", "Split", ["total"], {"parts": 3, "dim": -1}),
        Step("of_one", "Split", ["of_x"], {"parts": 3, "dim": -1}),
        Step("r", "Sigmoid", ["of_all.y0"]),
        Step("z", "Sigmoid", ["of_all.y1"]),
        Step("reset", "Mul", ["r", "h"]),
        Step("rows", "Slice", ["cell.weight_hh"], {"dim": 0, "start": 2 * width}),
        Step("recalled", "Linear", {"x": "reset", "weight": "rows"}, {"out_features": width, "bias": False}),
    ]
    return [*steps, Step("candidate", "Add", ["of_one.y2", "recalled"]), Step("n", "Tanh", ["candidate"])]


def _products(case: Case, rows: int) -> list[Step]:
    """What the cell's weights make of the input and of the state, each by itself and added up."""
    biases = _biases(case.parameters)
    steps = []
    for name, source, suffix in (("of_x", "x", "ih"), ("of_h", "h", "hh")):
        has_bias = f"bias_{suffix}" in biases
        sources = {"x": source, "weight": f"cell.weight_{suffix}"}
        sources |= {"bias": f"cell.bias_{suffix}"} if has_bias else {}
        steps.append(Step(name, "Linear", sources, {"out_features": rows, "bias": has_bias}))
    return [*steps, Step("total", "Add", ["of_x", "of_h"])]


def _biases(parameters: Mapping[str, Any]) -> dict[str, Any]:
    """A single bias is the input's."""
    return {"bias_ih" if name == "bias" else name: value for name, value in parameters.items()}


def _one_step(case: Case, steps: list[Step], outputs: Mapping[str, str]) -> Values:
    """Every step's value without the batch of one; gradients of the new state, weighted with the given ones."""
    given = {name: value for name, value in case.inputs.items() if name != "grad_output"}
    values = Drawing(steps, {name: [value] for name, value in given.items()}).run()
    found = {step.id: values[step.id][0] for step in steps[1:] if values[step.id].shape[0] == 1}
    found |= {name: values[end][0] for name, end in outputs.items()}
    if case.gradients:
        places = [_place(name, given, values) for name in case.gradients]
        seed = (found["h"] * torch.as_tensor(case.inputs["grad_output"])).sum()
        for name, slope in zip(case.gradients, torch.autograd.grad(seed, places), strict=True):
            found[f"grad.{name}"] = slope[0] if name in given else slope
    return found


def _place(name: str, given: Mapping[str, Any], values: Mapping[str, torch.Tensor]) -> torch.Tensor:
    return values[name] if name in given else values[f"cell.{'bias_ih' if name == 'bias' else name}"]


def rnn(case: Case) -> Values:
    """A layer over a sequence; with the identity, cells in a row that share their weights."""
    if case.settings.get("nonlinearity") == "identity":
        return _linear_recurrence(case)
    weights = {f"{name}_l0": value for name, value in case.parameters.items()}
    settings = {name: case.settings[name] for name in ("nonlinearity",) if name in case.settings}
    sources = {"x": "x", **({"h0": "h0"} if "h0" in case.inputs else {})}
    steps = [Step("rnn", "RNN", sources, {"bias": any("bias" in name for name in weights), **settings}, weights)]
    if case.settings.get("cost") == "half_squared_last":
        last = Step("last", "Select", ["rnn"], {"dim": 1, "index": -1})
        steps += [last, Step("loss", "HalfSquaredError", ["last", "target"], {"reduction": "sum"})]
    values = Drawing(steps, {name: [value] for name, value in case.inputs.items()}).run()
    found: dict[str, Any] = {"h": values["rnn"][0], "loss": values.get("loss")}
    places = {name: values[name if name in case.inputs else f"rnn.{name}_l0"] for name in case.gradients}
    if places:
        slopes = torch.autograd.grad(values["loss"], list(places.values()))
        found |= {
            f"grad.{name}": slope[0] if name in case.inputs else slope
            for name, slope in zip(places, slopes, strict=True)
        }
    return found


def _linear_recurrence(case: Case) -> Values:
    """The states, and the largest magnitude of an eigenvalue of what one step does to the state."""
    inputs = {f"x{place}": [value] for place, value in enumerate(case.inputs["x"])}
    width = len(case.parameters["weight_hh"])
    inputs["start"] = [case.inputs.get("h0", [0.0] * width)]
    names = [f"step{place}" for place in range(len(case.inputs["x"]))]
    values = Drawing(_unrolled(names, case.parameters), inputs).run()
    first = values["step0"][0]
    rows = [torch.autograd.grad(entry, values["start"], retain_graph=True)[0][0] for entry in first]
    radius = torch.linalg.eigvals(torch.stack(rows)).abs().max()
    return {"h": torch.cat([values[name] for name in names]), "spectral_radius": radius}


def _unrolled(names: list[str], parameters: Mapping[str, Any], nonlinearity: str = "identity") -> list[Step]:
    """Plain cells in a row, the weights of all of them the first one's; step k sees the input xk."""
    settings = {"nonlinearity": nonlinearity, "bias": False, "hidden_size": len(parameters["weight_hh"])}
    before = ["start", *names]
    first = Step(names[0], "RNNCell", ["x0", "start"], settings, parameters)
    others = [
        Step(name, "RNNCell", [f"x{place}", before[place]], settings, parameters_of=names[0])
        for place, name in enumerate(names)
        if place
    ]
    return [first, *others]


def bptt(case: Case) -> Values:
    """What each step contributes to the gradient: cells with weights of their own, which start out equal."""
    count = len(case.inputs["x"])
    names = [f"step{place}" for place in range(count)]
    weights = {"weight_ih": [[case.inputs["u"]]], "weight_hh": [[case.inputs["w"]]]}
    shared = _unrolled(names, weights, "tanh")
    alone = [Step(step.id, step.op, step.sources, step.settings, weights) for step in shared]
    cost = Step("loss", "HalfSquaredError", [names[-1], "target"], {"reduction": "sum"})
    inputs = {f"x{place}": [[value]] for place, value in enumerate(case.inputs["x"])}
    inputs |= {"start": [[0.0]], "target": [[case.inputs["target"]]]}
    each, whole = (Drawing([*steps, cost], inputs).run() for steps in (alone, shared))
    found: dict[str, Any] = {"h": [each[name].item() for name in names], "loss": each["loss"]}
    for short, weight in (("w", "weight_hh"), ("u", "weight_ih")):
        places = [each[f"{name}.{weight}"] for name in names]
        slopes = torch.autograd.grad(each["loss"], places, retain_graph=True)
        found[f"d{short}_per_step"] = torch.stack(slopes).flatten()
        total = torch.autograd.grad(whole["loss"], whole[f"step0.{weight}"], retain_graph=True)[0]
        found[f"d{short}"] = total.reshape(())
    return found


def gated_rates(case: Case) -> Values:
    """How much of a gradient is left after some steps at the state 0, where every gate is half open."""
    count = case.settings["factors"]
    names = [f"step{place}" for place in range(count)]
    inputs = {f"x{place}": [[0.0]] for place in range(count)} | {"start": [[0.0]]}
    found: dict[str, list[float]] = {"gru": [], "rnn": []}
    for gamma in case.inputs["gamma"]:
        plain = {"weight_ih": [[0.0]], "weight_hh": [[gamma]]}
        gated = {"weight_ih": [[0.0]] * 3, "weight_hh": [[0.0], [0.0], [gamma]]}
        steps = _unrolled(names, plain, "tanh")
        cells = [Step(s.id, "GRUCellResetFirst", s.sources, {"hidden_size": 1, "bias": False}, gated) for s in steps]
        for kind, row in (("rnn", steps), ("gru", cells)):
            values = Drawing(row, inputs).run()
            found[kind].append(torch.autograd.grad(values[names[-1]].sum(), values["start"])[0].item())
    return found


RECURRENCE: Mapping[str, Callable[[Case], Values]] = {
    "BPTTContributions": bptt,
    "GRUCell": gru_cell,
    "GatedRateComparison": gated_rates,
    "LSTMCell": lstm_cell,
    "RNN": rnn,
}
