"""Costs and metrics for the part of the targets that a mask names, such as the labelled nodes of a graph."""

from studio.spec import In, Out, block
from studio.spec.lazy import F

_SCORES = In("scores", "N C *S", help="A score for each class.")
_TARGET = In("target", "N *S", kind="int", low=0, below="C", help="The right classes; where the mask is off, any.")
_MASK = In("mask", "N *S", kind="bool", help="True for what counts.")


def _mean(values, mask):
    """The mean of what the mask names; 0 where it names nothing."""
    return values.masked_fill(~mask, 0.0).sum() / mask.sum().clamp(min=1)


@block(
    "MaskedCrossEntropyLoss",
    title="Masked cross-entropy",
    group="Costs: classification",
    kind="cost",
    formula=r"C = -\frac{1}{|M|} \sum_{n \in M} \log \mathrm{softmax}(x_n)_{y_n}",
    ports=[_SCORES, _TARGET, _MASK, Out("loss")],
)
def masked_cross_entropy_loss(scores, target, mask):
    """Cross-entropy of logits over the examples that a mask names, and their mean.

    Graphs whose nodes are partly labelled, masked words, pixels without a label. An empty mask costs 0.
    """
    return _mean(F.cross_entropy(scores, target, reduction="none"), mask)


@block(
    "MaskedAccuracy",
    title="Masked accuracy",
    group="Metrics",
    kind="metric",
    formula=r"\frac{1}{|M|} \sum_{n \in M} \mathbf{1}[\mathrm{argmax}_c\, x_{n,c} = y_n]",
    ports=[_SCORES, _TARGET, _MASK, Out("accuracy")],
    differentiable=False,
)
def masked_accuracy(scores, target, mask):
    """The share of right answers among those that a mask names; 0 where it names none.

    Over a split: a mean of batches is exact only where the mask names as many in each.
    """
    return _mean((scores.argmax(1) == target).to(scores.dtype), mask)
