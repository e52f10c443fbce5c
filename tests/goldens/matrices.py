"""Checks of matrices: least squares, quadratic costs, whitening; and of BLEU's counts."""

import math
from collections.abc import Callable, Mapping

import torch

from blocks.metrics_of_text import bleu_parts
from tests.goldens.case import Case, Values
from tests.goldens.drawing import Drawing, Step
from tests.goldens.drawn import run_diagram


def ridge_regression(case: Case) -> Values:
    """The weights that solve (XᵀX/N + αI) w = Xᵀy/N."""
    count = len(case.inputs["x"])
    steps = [
        Step("products", "MatMul", ["x", "x"], {"transpose_a": True}),
        Step("covariance", "Scale", ["products"], {"factor": 1.0 / count}),
        Step("column", "Unsqueeze", ["y"], {"dim": 1}),
        Step("moments", "MatMul", ["x", "column"], {"transpose_a": True}),
        Step("right", "Scale", ["moments"], {"factor": 1.0 / count}),
        Step("solution", "Solve", ["covariance", "right"], {"ridge": case.settings["alpha"]}),
        Step("w", "Squeeze", ["solution"], {"dim": 1}),
    ]
    return run_diagram(case, (steps, case.inputs))


def quadratic_analysis(case: Case) -> Values:
    """What the eigenvalues of a quadratic cost say of gradient descent on it, and where its minimum lies.

    The rate that is best for both ends, 2 / (least + largest), shrinks both errors by (κ - 1) / (κ + 1) a step.
    """
    steps = [Step("eigen", "Eigen", ["A"])]
    inputs = {"A": case.inputs["A"]}
    if "b" in case.inputs:
        steps += [
            Step("column", "Unsqueeze", ["b"], {"dim": 1}),
            Step("solution", "Solve", ["A", "column"]),
            Step("minimum", "Squeeze", ["solution"], {"dim": 1}),
        ]
        inputs["b"] = case.inputs["b"]
    values = Drawing(steps, inputs).run()
    least, largest = (float(value) for value in values["eigen.values"].detach()[[0, -1]])
    rate = (largest - least) / (largest + least)
    found = {"eigenvalues": values["eigen.values"], "condition_number": largest / least, "rate": rate}
    if tolerance := case.settings.get("tolerance"):
        found["iterations"] = math.ceil(math.log(tolerance) / math.log(rate))
    return {**values, **found, "optimal_lr": 2.0 / (least + largest), "max_stable_lr": 2.0 / largest}


def zca_whitening(case: Case) -> Values:
    """The matrix V diag(λ)^(-1/2) Vᵀ of the covariance, and the covariance of what it maps the data to."""
    count = len(case.inputs["x"])
    steps = [
        Step("mean", "Mean", ["x"], {"dims": [0]}),
        Step("centred", "Sub", ["x", "mean"]),
        Step("products", "MatMul", ["centred", "centred"], {"transpose_a": True}),
        Step("covariance", "Scale", ["products"], {"factor": 1.0 / count}),
        Step("eigen", "Eigen", ["covariance"]),
        Step("scales", "Pow", ["eigen.values"], {"exponent": -0.5}),
        Step("scaled", "Mul", ["eigen.vectors", "scales"]),
        Step("zca_matrix", "MatMul", ["scaled", "eigen.vectors"], {"transpose_b": True}),
        Step("white", "MatMul", ["centred", "zca_matrix"]),
        Step("products_after", "MatMul", ["white", "white"], {"transpose_a": True}),
        Step("covariance_after", "Scale", ["products_after"], {"factor": 1.0 / count}),
    ]
    values = run_diagram(case, (steps, case.inputs))
    eigenvalues = values["eigen.values"]
    return {**values, "eigenvalues": eigenvalues, "condition_number": eigenvalues[-1] / eigenvalues[0]}


def bleu(case: Case) -> Values:
    """The score, as the metric gives it, and the counts it is made of. References of other lengths are filled up."""
    candidate, references = case.inputs["candidate"], case.inputs["references"]
    longest = max(map(len, references))
    padding = 1 + max(word for text in (candidate, *references) for word in text)
    filled = [[*text, *[padding] * (longest - len(text))] for text in references]
    settings = {**case.settings, "padding_idx": padding}
    steps = [Step("bleu", "BLEU", ["candidate", "references"], settings)]
    inputs = {"candidate": torch.tensor([candidate]), "references": torch.tensor([filled])}
    clipped, total, penalty = bleu_parts([candidate], [references], case.settings.get("max_n", 4))
    return {**Drawing(steps, inputs).run(), "clipped": clipped, "total": total, "brevity_penalty": penalty}


MATRICES: Mapping[str, Callable[[Case], Values]] = {
    "BLEU": bleu,
    "QuadraticAnalysis": quadratic_analysis,
    "RidgeRegression": ridge_regression,
    "ZCAWhitening": zca_whitening,
}
