"""Checks of attention, masks, positions, and of a beam search drawn step by step."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

import torch

from tests.goldens.case import Case, Skip, Values
from tests.goldens.drawing import Drawing, Step
from tests.goldens.single import run_block

SCORES = {"additive": "AdditiveAttention", "general": "BilinearAttention"}
"""Attention blocks by how they compare a query with a key."""


def multihead(case: Case) -> Values:
    """The heads' matrices, one for each and written for rows, stacked as torch stacks them."""
    count = case.settings["num_heads"]
    if "w_q.0" not in case.parameters:
        return run_block(case)
    stacked = [
        torch.as_tensor(case.parameters[f"w_{part}.{head}"], dtype=torch.float64).T
        for part in "qkv"
        for head in range(count)
    ]
    output = torch.as_tensor(case.parameters["w_o"], dtype=torch.float64).T
    weights = {"in_proj_weight": torch.cat(stacked), "out_proj_weight": output}
    return run_block(replace(case, parameters=weights, settings={"bias": False, **case.settings}))


def key_value(case: Case) -> Values:
    """Attention by a learned score; with the identity as its matrix that is the dot product."""
    score = case.settings.get("score", "dot")
    parameters = case.parameters
    if score == "dot":
        score, parameters = "general", {"weight": torch.eye(torch.as_tensor(case.inputs["query"]).shape[-1]).tolist()}
    if score not in SCORES:
        raise Skip(f"there is no attention with the score {score}")
    return run_block(replace(case, settings={}, parameters=parameters), SCORES[score])


def cross(case: Case) -> Values:
    """Queries from an image, keys and values from a text, each by its own matrix."""
    linear = {"bias": False}
    steps = [
        Step("q", "Linear", ["image"], linear, {"weight": case.parameters["w_q"]}),
        Step("k", "Linear", ["text"], linear, {"weight": case.parameters["w_k"]}),
        Step("v", "Linear", ["text"], linear, {"weight": case.parameters["w_v"]}),
        Step("y", "ScaledDotProductAttention", ["q", "k", "v"], case.settings),
    ]
    return Drawing(steps, case.inputs).run()


def local_position(case: Case) -> Values:
    """Where a local attention looks: L σ(vᵀ tanh(W s))."""
    steps = [
        Step("layer", "Linear", ["s"], {"bias": False}, {"weight": case.parameters["w_p"]}),
        Step("hidden", "Tanh", ["layer"]),
        Step("rating", "DotProduct", ["hidden", "v"]),
        Step("share", "Sigmoid", ["rating"]),
        Step("p", "Scale", ["share"], {"factor": float(case.settings["length"])}),
    ]
    return Drawing(steps, {"s": case.inputs["s"], "v": case.parameters["v_p"]}).run()


def causal_mask(case: Case) -> Values:
    """The mask, and how many pairs it allows."""
    mask = _mask(case.settings["n"])
    return {"mask": mask.int(), "allowed": mask.sum()}


def sparse_pattern(case: Case) -> Values:
    """How many pairs the nearest steps, every so manieth, both, and all steps before make."""
    size, stride = case.settings["n"], case.settings["stride"]
    local, strided = _mask(size, window=stride + 1), _mask(size, stride=stride)
    masks = {"dense": _mask(size), "local": local, "strided": strided, "union": local | strided}
    return {name: mask.sum() for name, mask in masks.items()}


def _mask(size: int, **settings: int) -> torch.Tensor:
    return Drawing([Step("mask", "CausalMask", ["x"], settings)], {"x": torch.zeros(1, size, 1)}).run()["mask"]


def sinusoidal(case: Case) -> Values:
    """The encodings of some positions of a sequence that is long enough."""
    places, size = case.inputs["positions"], case.settings["d_model"]
    settings = {name: value for name, value in case.settings.items() if name != "d_model"}
    sequence = torch.zeros(1, max(places) + 1, size)
    values = Drawing([Step("waves", "SinusoidalPositionalEncoding", ["x"], settings)], {"x": sequence}).run()
    return {"encoding": values["waves.encoding"][places]}


def timestep(case: Case) -> Values:
    settings = {{"dim": "embedding_dim"}.get(name, name): value for name, value in case.settings.items()}
    return run_block(replace(case, settings=settings))


def beam_search(case: Case) -> Values:
    """Sentences of a first-order chain: each step continues the kept ones by what may follow their last token."""
    width, length = case.settings["width"], case.settings["length"]
    steps = [
        Step("first", "Log", ["start"]),
        Step("rows", "Log", ["transition"]),
        Step("step0", "BeamStep", ["first", "zero"], {"width": min(width, len(case.inputs["start"]))}),
    ]
    for place in range(1, length):
        before = f"step{place - 1}"
        steps.append(Step(f"next{place}", "Gather", ["rows", f"{before}.token"], {"dim": 0}))
        steps.append(Step(f"step{place}", "BeamStep", [f"next{place}", before], {"width": width}))
    inputs = {"start": [[case.inputs["start"]]], "transition": case.inputs["transition"], "zero": [[0.0]]}
    values = Drawing(steps, inputs).run()
    beams = _traced(values, width, length)
    return {"sequence": beams[0], "beams": beams, "probability": values[f"step{length - 1}"][0, 0].exp()}


def _traced(values: Mapping[str, torch.Tensor], width: int, length: int) -> list[list[Any]]:
    """The kept sentences, followed from their last token back to the first."""
    beams = []
    for kept in range(width):
        tokens, beam = [], kept
        for place in reversed(range(length)):
            tokens.append(values[f"step{place}.token"][0, beam].item())
            beam = int(values[f"step{place}.beam"][0, beam])
        beams.append(tokens[::-1])
    return beams


def token_masking(case: Case) -> Values:
    """What becomes of tokens for evenly spread noise."""
    count, word = case.inputs["tokens"], 5
    names = {"mask_token": "mask_share", "random_token": "random_share"}
    settings = {names.get(name, name): value for name, value in case.settings.items()}
    noise = [(place + 0.5) / count for place in range(count)]
    step = Step("masked", "MaskTokens", ["tokens", "noise"], {**settings, "mask_idx": 1})
    values = Drawing([step], {"tokens": [word] * count, "noise": noise}).run()
    seen, selected = values["masked"], values["masked.selected"]
    masked, same = seen == 1, seen == word
    unchanged = (selected & same).sum()
    return {
        "selected": selected.sum(),
        "mask_token": masked.sum(),
        "random_token": (~masked & ~same).sum(),
        "unchanged": unchanged,
    }


def analogy(case: Case) -> Values:
    """a - b + c, and the row of a table that points most nearly the same way, among those not asked about."""
    given = [case.inputs[name] for name in ("plus1", "minus", "plus2")]
    others = [row for row in case.inputs["table"] if row not in given]
    steps = [
        Step("difference", "Sub", ["plus1", "minus"]),
        Step("vector", "Add", ["difference", "plus2"]),
        Step("row", "Unsqueeze", ["vector"], {"dim": 0}),
        Step("cosines", "SimilarityMatrix", ["row", "others"]),
        Step("best_cosine", "Max", ["cosines"]),
        Step("best", "ArgMax", ["cosines"]),
    ]
    inputs = {name: value for name, value in case.inputs.items() if name != "table"}
    values = Drawing(steps, {**inputs, "others": others}).run()
    return {**values, "nearest": case.inputs["table"].index(others[int(values["best"])])}


ATTENTIONS: Mapping[str, Callable[[Case], Values]] = {
    "BeamSearch": beam_search,
    "CausalMask": causal_mask,
    "CrossAttention": cross,
    "KeyValueAttention": key_value,
    "EmbeddingArithmetic": analogy,
    "LocalAttentionPosition": local_position,
    "MultiheadAttention": multihead,
    "SinusoidalPositionalEncoding": sinusoidal,
    "SparseAttentionPattern": sparse_pattern,
    "TimestepEmbedding": timestep,
    "TokenMasking": token_masking,
}
