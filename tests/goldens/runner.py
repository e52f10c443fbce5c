"""Which part of Diagrad a check is put to, and how it went."""

from collections.abc import Callable

import torch

from tests.goldens.adversarial import ADVERSARIAL
from tests.goldens.attentions import ATTENTIONS
from tests.goldens.case import Case, Outcome, Skip, Values, differences
from tests.goldens.counts import run_parameter_count
from tests.goldens.diffusion import DIFFUSION
from tests.goldens.drawn import DIAGRAMS, run_drawn, run_receptive_field, run_unet_sizes
from tests.goldens.episodes import EPISODES
from tests.goldens.graph_networks import GRAPH_NETWORKS
from tests.goldens.graphs import run_chain, run_graph, run_sizes
from tests.goldens.matrices import MATRICES
from tests.goldens.probability import PROBABILITY
from tests.goldens.recurrence import RECURRENCE
from tests.goldens.single import run_single
from tests.goldens.tools import TOOLS
from tests.goldens.training import (
    OPTIMIZERS,
    SAME_AS,
    run_clipping,
    run_early_stopping,
    run_optimizer,
    run_schedule,
)
from tests.goldens.vision import VISION

OPERATIONS: dict[str, Callable[[Case], Values]] = {
    "ClipGradNorm": run_clipping,
    "ClipGradValue": run_clipping,
    "EarlyStopping": run_early_stopping,
    "Graph": run_graph,
    "LRSchedule": run_schedule,
    "ParameterCount": run_parameter_count,
    "Sequential": run_chain,
    "ReceptiveField": run_receptive_field,
    "UNetValidSizes": run_unet_sizes,
    **ADVERSARIAL,
    **DIFFUSION,
    **ATTENTIONS,
    **EPISODES,
    **GRAPH_NETWORKS,
    **MATRICES,
    **PROBABILITY,
    **RECURRENCE,
    **TOOLS,
    **VISION,
    **dict.fromkeys(DIAGRAMS, run_drawn),
    **dict.fromkeys([*OPTIMIZERS, *SAME_AS], run_optimizer),
}


def check(case: Case) -> Outcome:
    """Run one check. It is skipped where Diagrad lacks the operation, a setting, or a name that is expected."""
    try:
        values = produce(case)
        missing = [name for name in case.expected if values.get(name) is None]
        if missing:
            raise Skip(f"{case.op} does not give {', '.join(missing)}")
        return Outcome(case, differences(case, values))
    except Skip as reason:
        return Outcome(case, skipped=str(reason))
    except Exception as error:  # noqa: BLE001 - whatever goes wrong, the other checks are run
        return Outcome(case, [f"{type(error).__name__}: {error}"])


def produce(case: Case) -> Values:
    """What comes out, computed with numbers of 64 bits."""
    before = torch.get_default_dtype()
    torch.set_default_dtype(torch.float64)
    try:
        return _operation(case)(case)
    finally:
        torch.set_default_dtype(before)


def _operation(case: Case) -> Callable[[Case], Values]:
    if case.op in OPERATIONS:
        return OPERATIONS[case.op]
    return run_sizes if {"input_shape", "input_size"} & case.inputs.keys() else run_single
