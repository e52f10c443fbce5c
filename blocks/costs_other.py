"""Costs that compare examples with one another, and sums of costs."""

from collections.abc import Mapping
from typing import Any

from blocks.cost_settings import REDUCTION
from studio.spec import Flag, Float, Floats, In, Int, Mismatch, Out, TensorType, block
from studio.spec.lazy import F

_GROUP = "Costs: ranking and embedding"
_SIGN = In("target", "N", kind="int", low=-1, high=1, help="1: alike; -1: different.")


def _margin(default: float, help: str) -> Float:
    return Float("margin", default, min=-1e6, max=1e6, help=help)


def _reduce(terms, reduction):
    return terms.mean() if reduction == "mean" else terms.sum()


@block(
    "HingeEmbeddingLoss",
    title="Hinge embedding",
    group=_GROUP,
    kind="cost",
    formula=r"x\ \mathrm{if}\ y = 1\ \mathrm{else}\ \max(0, m - x)",
    ports=[
        In("input", "*S", help="A distance for each pair."),
        In("target", "*S", kind="int", low=-1, high=1, help="1: alike; -1: different."),
        Out("loss"),
    ],
    settings=[_margin(1.0, "Different pairs farther apart than this cost nothing."), REDUCTION],
    equals="torch.nn.HingeEmbeddingLoss",
)
def hinge_embedding_loss(input, target, *, margin, reduction):
    """From the distances of pairs: bring like pairs together, push different ones apart as far as a margin."""
    return F.hinge_embedding_loss(input, target, margin, reduction=reduction)


@block(
    "CosineEmbeddingLoss",
    title="Cosine embedding",
    group=_GROUP,
    kind="cost",
    formula=r"1 - \cos(x_1, x_2)\ \mathrm{if}\ y = 1\ \mathrm{else}\ \max(0, \cos(x_1, x_2) - m)",
    ports=[In("input1", "N D"), In("input2", "N D"), _SIGN, Out("loss")],
    settings=[_margin(0.0, "Different pairs less alike than this cost nothing; 0 to 0.5 is usual."), REDUCTION],
    equals="torch.nn.CosineEmbeddingLoss",
)
def cosine_embedding_loss(input1, input2, target, *, margin, reduction):
    """Give like pairs (target 1) the same direction, and different pairs (-1) directions that are not alike.

    The lengths of the vectors play no part.
    """
    return F.cosine_embedding_loss(input1, input2, target, margin, reduction=reduction)


@block(
    "MarginRankingLoss",
    title="Margin ranking",
    group=_GROUP,
    kind="cost",
    formula=r"C = \frac{1}{n} \sum_i \max(0, -y_i (x_{1,i} - x_{2,i}) + m)",
    ports=[
        In("input1", "*S"),
        In("input2", "*S"),
        In("target", "*S", kind="number", low=-1.0, high=1.0, help="1: input1 should be larger; -1: input2."),
        Out("loss"),
    ],
    settings=[_margin(0.0, "By how much the larger one should lead."), REDUCTION],
    equals="torch.nn.MarginRankingLoss",
)
def margin_ranking_loss(input1, input2, target, *, margin, reduction):
    """Learn an order: the first score should be larger than the second, or the other way round.

    For preferences, search results and recommendations, where only comparisons are known.
    """
    return F.margin_ranking_loss(input1, input2, target, margin, reduction=reduction)


@block(
    "TripletMarginLoss",
    title="Triplet",
    group=_GROUP,
    kind="cost",
    formula=r"C = \frac{1}{N} \sum_n \max(0, \|a_n - p_n\| - \|a_n - q_n\| + m)",
    ports=[
        In("anchor", "N D"),
        In("positive", "N D", help="Of the same kind as the anchor."),
        In("negative", "N D", help="Of another kind."),
        Out("loss"),
    ],
    settings=[
        Float("margin", 1.0, above=0.0, max=1e6, help="By how much the negative should be farther away."),
        Float("p", 2.0, above=0.0, max=100.0, help="The norm of the distance: 2 is Euclidean."),
        Flag("swap", False, help="Use the positive's distance to the negative where that is smaller."),
        REDUCTION,
    ],
    equals="torch.nn.TripletMarginLoss",
)
def triplet_margin_loss(anchor, positive, negative, *, margin, p, swap, reduction):
    """Bring the anchor closer to its like than to a stranger, by a margin: face recognition, retrieval.

    The three come from one network with shared weights. Choose strangers that are hard: easy triplets cost nothing
    and teach nothing, and choosing only the hardest can make all embeddings collapse into one point.
    """
    return F.triplet_margin_loss(anchor, positive, negative, margin, p, swap=swap, reduction=reduction)


@block(
    "ContrastiveLoss",
    title="Contrastive (siamese)",
    group=_GROUP,
    kind="cost",
    formula=r"C = \frac{1}{N} \sum_n y_n d_n^2 + (1 - y_n) \max(0, m - d_n)^2",
    ports=[
        In("distance", "*S", low=0.0, help="The distance of each pair."),
        In("same", "*S", kind="any", low=0.0, high=1.0, help="1: the same; 0: different."),
        Out("loss"),
    ],
    settings=[_margin(1.0, "Different pairs farther apart than this cost nothing."), REDUCTION],
)
def contrastive_loss(distance, same, *, margin, reduction):
    """For a siamese network: squared distance for pairs of the same, squared shortfall from a margin for others.

    R. Hadsell, S. Chopra and Y. LeCun, Dimensionality Reduction by Learning an Invariant Mapping, 2006 (without its
    factor ½). The margin must suit the scale of the distances.
    """
    same = same.to(distance.dtype)
    apart = F.relu(margin - distance)
    return _reduce(same * distance.square() + (1 - same) * apart.square(), reduction)


@block(
    "ConsistencyLoss",
    title="Consistency",
    group=_GROUP,
    kind="cost",
    formula=r"C = \frac{1}{N} \sum_n \|z_{1,n} - z_{2,n}\|^2",
    ports=[In("z1", "N *S"), In("z2", "N *S"), Out("loss")],
)
def consistency_loss(z1, z2):
    """Ask two views of one example for the same output: squared distance, averaged over the batch.

    For examples without labels: two passes with different noise (Π-model), or student and teacher (mean teacher).
    Put a StopGradient on the teacher's side there, and let the weight of this cost grow during the first epochs.
    """
    return (z1 - z2).square().sum() / z1.shape[0]


def _scalar(_inputs: Any, settings: Mapping[str, Any]) -> dict[str, TensorType | None]:
    given, wanted = len(settings["weights"]), settings["inputs"]
    if given not in (1, wanted):
        raise Mismatch(f"{given} weights are given for {wanted} costs.", "Give one number, or one for each cost.")
    return {"loss": TensorType(())}


@block(
    "MultiTaskSum",
    title="Weighted sum of costs",
    group=_GROUP,
    kind="cost",
    formula=r"C = \sum_i w_i C_i",
    ports=[In("cost", "", many="inputs"), Out("loss")],
    settings=[
        Int("inputs", 2, min=1, max=64, help="How many costs."),
        Floats("weights", 1.0, help="A factor for each cost, in order; one number stands for all of them."),
    ],
    shape=_scalar,
)
def multi_task_sum(*cost, weights):
    """Add several costs with weights, to minimise them together: heads of one trunk, a cost and its penalties.

    The gradients of all parts add up in what they share. Choose the weights so that no part drowns the others.
    """
    factors = weights * len(cost) if len(weights) == 1 else weights
    return sum(factor * part for factor, part in zip(factors, cost, strict=True))
