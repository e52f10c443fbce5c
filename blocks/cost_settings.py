"""Settings that many costs share."""

from collections.abc import Mapping
from typing import Any

from studio.spec import Choice, Floats, Int

REDUCTION = Choice(
    "reduction",
    "mean",
    options=("mean", "sum"),
    help="How the terms become one number: their mean does not depend on the batch size, their sum does.",
)

CLASS_WEIGHT = Floats(
    "weight",
    None,
    optional=True,
    help="A factor for each class, larger for rare ones; the mean divides by the weights used. Empty: all equal.",
)

IGNORE_INDEX = Int("ignore_index", -100, help="Targets with this number do not count: padding, unlabelled pixels.")


def classes_of_weights(settings: Mapping[str, Any]) -> dict[str, int]:
    """Weights, where given, say how many classes there are: the size C of the scores."""
    return {"C": len(settings["weight"])} if settings["weight"] else {}
