"""Segments: rows that an index brings together are added up, averaged, or the largest of them is taken."""

from studio.spec import Choice, In, Out, block
from studio.spec.lazy import torch

REDUCE = Choice(
    "reduce",
    "sum",
    options=("sum", "mean", "max"),
    help="Their sum, their mean, or the largest of them, number by number.",
)

_PORTS = [
    In("x", "M *S", help="The rows that are brought together."),
    In("index", "M", kind="int", low=0, below="V", help="The place each row goes to."),
    In("like", "V *R", kind="any", help="Any value with one row a place; it says how many places there are."),
    Out("y", "V *S"),
]
_EXAMPLE = {"no_gradient": ("like",)}


def reduced(x: "torch.Tensor", index: "torch.Tensor", count: int, reduce: str) -> "torch.Tensor":
    """Rows `M *S` gathered by `index` (M) into `count` rows, `sum`, `mean` or `max`; a place without rows gets 0."""
    places = index.reshape(-1, *[1] * (x.dim() - 1)).expand_as(x)
    empty = x.new_zeros(count, *x.shape[1:])
    if reduce == "max":
        return empty.scatter_reduce(0, places, x, "amax", include_self=False)
    total = empty.scatter_add(0, places, x)
    if reduce == "sum":
        return total
    rows = x.new_zeros(count).scatter_add(0, index, x.new_ones(x.shape[0]))
    return total / rows.clamp(min=1).reshape(-1, *[1] * (x.dim() - 1))


@block(
    "ScatterAdd",
    title="Scatter and add",
    group="Indexing",
    formula=r"y_v = \sum_{i : k_i = v} x_i",
    ports=_PORTS,
    example=_EXAMPLE,
)
def scatter_add(x, index, like):
    """Send every row to the place that an index names, and add up what meets there. The reverse of Gather.

    Sums by group, messages at the nodes of a graph, counts. Places that nothing goes to stay 0.
    """
    return reduced(x, index, like.shape[0], "sum")


@block(
    "ScatterMean",
    title="Scatter and average",
    group="Indexing",
    formula=r"y_v = \frac{1}{n_v} \sum_{i : k_i = v} x_i",
    ports=_PORTS,
    example=_EXAMPLE,
)
def scatter_mean(x, index, like):
    """The mean of the rows that an index sends to one place: means by group, such as of the examples of a class.

    Places that nothing goes to stay 0.
    """
    return reduced(x, index, like.shape[0], "mean")


@block(
    "ScatterMax",
    title="Scatter, keep the largest",
    group="Indexing",
    formula=r"y_v = \max_{i : k_i = v} x_i",
    ports=_PORTS,
    example=_EXAMPLE,
)
def scatter_max(x, index, like):
    """The largest of the rows that an index sends to one place, number by number.

    The gradient goes to the largest alone; equal ones share it. Places that nothing goes to are 0.
    """
    return reduced(x, index, like.shape[0], "max")
