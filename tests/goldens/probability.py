"""Checks of densities, divergences, distances between samples, flows and quantisers."""

import math
from collections.abc import Callable, Mapping
from typing import Any

import torch

from tests.goldens.case import Case, Values
from tests.goldens.drawing import Drawing, Step
from tests.goldens.drawn import Diagram, run_diagram


def _drawn(diagram: Callable[[Case], Diagram]) -> Callable[[Case], Values]:
    return lambda case: run_diagram(case, diagram(case))


def _log_var(sigma: str) -> list[Step]:
    """The logarithm of the variance, as a batch of one, from a standard deviation."""
    logs = [Step("log_sigma", "Log", [sigma]), Step("log_var", "Scale", ["log_sigma"], {"factor": 2.0})]
    return [*logs, Step("log_var_row", "Unsqueeze", ["log_var"], {"dim": 0})]


def gaussian_kl(case: Case) -> Diagram:
    steps = [
        *_log_var("sigma"),
        Step("mu_row", "Unsqueeze", ["mu"], {"dim": 0}),
        Step("loss", "KLStandardNormal", ["mu_row", "log_var_row"], dict(case.settings)),
    ]
    return steps, case.inputs


def gaussian_density(case: Case) -> Values:
    rows = {name: [value] for name, value in case.inputs.items()}
    log_var = torch.full_like(torch.as_tensor(rows["x"]), 2 * math.log(case.settings["sigma"]))
    steps = [Step("log_prob", "GaussianLogDensity", ["x", "mean", "log_var"])]
    return {"log_prob": Drawing(steps, {**rows, "log_var": log_var}).run()["log_prob"][0]}


def gaussian_mixture(case: Case) -> Values:
    given = {name: torch.as_tensor(value) for name, value in case.parameters.items()}
    parameters = {
        "logits": given["weights"].log(),
        "means": given["means"].unsqueeze(1),
        "log_std": given["stds"].log().unsqueeze(1),
    }
    mixture = Step("log_pdf", "MixtureDensity", ["x"], {"components": len(given["weights"])}, parameters)
    points = [[value] for value in case.inputs["x"]]
    return Drawing([mixture, Step("pdf", "Exp", ["log_pdf"])], {"x": points}).run()


def elbo(case: Case) -> Values:
    """For z ~ N(0, 1) and x | z ~ N(z, 1), where all parts are known exactly.

    The likelihood is quadratic in z, so its mean over q is the mean of its values at μ + σ and μ - σ.
    """
    x, mu, sigma = (case.inputs[name] for name in ("x", "mu", "sigma"))
    inputs = {
        "x": [[x], [x]],
        "ends": [[mu + sigma], [mu - sigma]],
        "zero": [[0.0], [0.0]],
        "double": [[math.log(2.0)], [math.log(2.0)]],
        "mu": [[mu]],
        "log_var": [[2 * math.log(sigma)]],
        "posterior_mu": [[x / 2]],
        "posterior_log_var": [[-math.log(2.0)]],
    }
    steps = [
        Step("likelihoods", "GaussianLogDensity", ["x", "ends", "zero"]),
        Step("reconstruction", "Mean", ["likelihoods"]),
        Step("kl_prior", "KLStandardNormal", ["mu", "log_var"]),
        Step("kl_posterior", "KLNormal", ["mu", "log_var", "posterior_mu", "posterior_log_var"]),
        Step("evidence", "GaussianLogDensity", ["x", "zero", "double"]),
        Step("log_px", "Mean", ["evidence"]),
        Step("loss", "NegativeELBO", ["likelihoods", "kl_prior"]),
        Step("elbo", "Neg", ["loss"]),
    ]
    return Drawing(steps, inputs).run()


def jensen_shannon(case: Case) -> Values:
    """Half the divergences from the middle; `printed` is the sum without the half."""
    rows = {name: [value] for name, value in case.inputs.items()}
    steps = [Step("sum", "Add", ["p", "q"]), Step("m", "Scale", ["sum"], {"factor": 0.5}), Step("log_m", "Log", ["m"])]
    steps += [Step(f"kl_{name}", "KLDivLoss", {"input": "log_m", "target": name}) for name in ("p", "q")]
    steps += [Step("printed", "Add", ["kl_p", "kl_q"]), Step("jsd", "Scale", ["printed"], {"factor": 0.5})]
    return Drawing(steps, rows).run()


def stein(case: Case) -> Values:
    """One step of SVGD on a standard normal density. The check's kernel is exp(-d²/h)."""
    width = math.sqrt(case.settings["bandwidth"] / 2)
    steps = [
        Step("kernel", "RBFKernel", ["column", "column"], {"bandwidths": [width]}),
        Step("score", "Neg", ["column"]),
        Step("phi", "SteinForce", ["column", "score"], {"bandwidth": width}),
        Step("move", "Scale", ["phi"], {"factor": case.settings["lr"]}),
        Step("moved", "Add", ["column", "move"]),
    ]
    given = torch.as_tensor(case.inputs["particles"], dtype=torch.float64)
    values = Drawing(steps, {"column": given.reshape(-1, 1)}).run()
    return {"kernel": values["kernel"], "particles": values["moved"].reshape(given.shape)}


def frechet(case: Case) -> Values:
    inputs = {name: _sample(case.inputs[f"mean_{name}"], case.inputs[f"cov_{name}"]) for name in ("real", "fake")}
    return Drawing([Step("fid", "FrechetDistance", ["real", "fake"])], inputs).run()


def _sample(mean: list[float], covariance: list[list[float]]) -> torch.Tensor:
    """Rows that have exactly this mean and unbiased covariance: one on either side of the mean for each direction."""
    directions = torch.linalg.cholesky(torch.as_tensor(covariance, dtype=torch.float64)).T
    offsets = directions * math.sqrt((2 * len(mean) - 1) / 2)
    return torch.as_tensor(mean, dtype=torch.float64) + torch.cat([offsets, -offsets])


def inception(case: Case) -> Diagram:
    return [Step("inception_score", "InceptionScore", ["p_yx"])], case.inputs


def wasserstein(case: Case) -> Diagram:
    return [Step("w1", "Wasserstein1", ["x", "y"])], case.inputs


def act_norm(case: Case) -> Values:
    parameters = {name: case.inputs[name] for name in ("scale", "bias")}
    values = Drawing([Step("y", "ActNorm", ["x"], {}, parameters)], {"x": case.inputs["x"]}).run()
    return {"y": values["y"], "log_det": values["y.log_det"][0]}


def affine_coupling(case: Case) -> Values:
    """Forwards, and backwards again; the density of both halves under a standard normal prior."""
    steps = [
        Step("y2", "AffineCoupling", ["x2", "s", "t"]),
        Step("inverse_x2", "AffineCoupling", ["y2", "s", "t"], {"inverse": True}),
        Step("z", "Concat", ["x1", "y2"], {"dim": 1}),
        Step("prior", "StandardNormalLogDensity", ["z"]),
        Step("log_prob", "Add", ["prior", "y2.log_det"]),
    ]
    values = Drawing(steps, {name: [value] for name, value in case.inputs.items()}).run()
    names = {"y2": "y2", "log_det": "y2.log_det", "log_prob": "log_prob", "inverse_x2": "inverse_x2"}
    return {name: values[end][0] for name, end in names.items()}


def scalar_coupling(case: Case) -> Values:
    inputs = {name: [float(value)] for name, value in case.settings.items()}
    steps = [
        Step("y", "AffineCoupling", ["a", "b", "c"]),
        Step("inverse", "AffineCoupling", ["y", "b", "c"], {"inverse": True}),
    ]
    values = Drawing(steps, inputs).run()
    return {name: values[name][0] for name in ("y", "inverse")}


def invertible_convolution(case: Case) -> Values:
    s = torch.as_tensor(case.inputs["s"], dtype=torch.float64)
    parameters = {"p": case.inputs["p"], "lower": case.inputs["l"], "upper": case.inputs["u"]}
    parameters |= {"log_s": s.abs().log(), "sign": s.sign()}
    steps = [
        Step("weight", "PLUWeight", [], {"size": len(s)}, parameters),
        Step("y", "InvertibleConv1x1", ["x"], {}, parameters),
    ]
    values = Drawing(steps, {"x": torch.zeros(1, len(s), 1, 1)}).run()
    per_position, total = values["y.log_det"][0], values["weight.log_det"]
    return {"weight": values["weight"], "log_det_per_position": per_position, "sum_log_abs_s": total}


def spectral_norm(case: Case) -> Values:
    """The singular value after each of several training passes that start with u."""
    weight, u = (torch.as_tensor(case.inputs[name], dtype=torch.float64) for name in ("weight", "u"))
    left, right, sigmas = u, weight.T @ u, []
    for _ in range(case.settings["iterations"]):
        trained = _spectral(weight, left, right, training=True)
        left = trained["block.u"].clone()
        sigmas.append((weight / _spectral(weight, left, right, training=False)["block"])[1, 1])
        right = trained["block.v"].clone()
    exact = Drawing([Step("exact", "TopSingularValue", ["weight"])], {"weight": weight}).run()["exact"]
    return {"sigma": torch.stack(sigmas), "exact": exact}


def _spectral(weight: Any, u: Any, v: Any, *, training: bool) -> Mapping[str, torch.Tensor]:
    step = Step("block", "SpectralNorm", ["weight"], {}, {"u": u, "v": v})
    return Drawing([step], {"weight": weight}).run(training=training)


def weight_norm(case: Case) -> Values:
    steps = [Step("weight", "WeightNorm", ["v"], {}, {"g": case.inputs["g"]})]
    return Drawing(steps, {"v": case.inputs["v"]}).run()


def vector_quantizer(case: Case) -> Values:
    settings = {"num_codes": len(case.inputs["codebook"])}
    steps = [
        Step("quantized", "VectorQuantize", {"x": "z", "codebook": "codebook"}, settings),
        Step("difference", "Sub", ["z", "quantized"]),
        Step("squares", "Square", ["difference"]),
        Step("squared_distance", "Sum", ["squares"], {"dims": [-1]}),
        Step("commitment_loss", "VQLoss", ["z", "quantized.code"], {**case.settings, "codebook": False}),
    ]
    values = Drawing(steps, case.inputs).run()
    return {**values, "indices": values["quantized.indices"]}


def codebook_average(case: Case) -> Values:
    """Moving averages of the count and the sum of one code's vectors, and the code that they make."""
    assigned = case.inputs["assigned"]
    inputs = {"assigned": assigned, "chosen": [0] * len(assigned), "share": 1 - case.settings["decay"]}
    inputs |= {"count": [case.inputs["N"]], "sum": [case.inputs["m"]]}
    steps = [
        Step("batch", "CodeStatistics", ["assigned", "chosen"], {"num_codes": 1}),
        Step("N", "ConvexGate", {"u": "share", "a": "count", "b": "batch.counts"}),
        Step("m", "ConvexGate", {"u": "share", "a": "sum", "b": "batch.sums"}),
        Step("code", "Div", ["m", "N"]),
    ]
    values = Drawing(steps, inputs).run()
    return {name: values[name][0] for name in ("N", "m", "code")}


PROBABILITY: Mapping[str, Callable[[Case], Values]] = {
    "ActNorm": act_norm,
    "AffineCoupling": affine_coupling,
    "ELBO": elbo,
    "FID": frechet,
    "GaussianDensity": gaussian_density,
    "GaussianKL": _drawn(gaussian_kl),
    "GaussianMixture": gaussian_mixture,
    "InceptionScore": _drawn(inception),
    "InvertibleConv1x1": invertible_convolution,
    "JSD": jensen_shannon,
    "SVGD": stein,
    "ScalarCoupling": scalar_coupling,
    "SpectralNorm": spectral_norm,
    "VQCodebookEMA": codebook_average,
    "VectorQuantizer": vector_quantizer,
    "Wasserstein1": _drawn(wasserstein),
    "WeightNorm": weight_norm,
}
