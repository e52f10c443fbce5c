"""Nearest centres, class means and the perceptron's rule: learning by counting and averaging, without gradients."""

from blocks.cost_settings import REDUCTION
from studio.spec import Choice, Float, In, Int, Out, block
from studio.spec.lazy import F, torch

_GROUP = "Clusters and prototypes"
_CENTRES = In("centres", "K D", help="One centre a row.")


def _nearest(x, centres):
    """The nearest of the centres (K D) to every row of x (*B D), and its squared distance.

    It is found by products, which need little memory, seen from the middle of the centres, so that little is rounded.
    """
    middle = centres.detach().mean(0)
    places = centres.detach() - middle
    index = (places.square().sum(-1) - 2.0 * (x.detach() - middle) @ places.mT).argmin(-1)
    return index, (x - centres[index]).square().sum(-1)


@block(
    "NearestCentre",
    title="Nearest centre",
    group=_GROUP,
    formula=r"k = \mathrm{argmin}_j\, \Vert x - c_j \Vert^2",
    ports=[
        In("x", "*B D"),
        _CENTRES,
        Out("index", "*B", kind="int", help="Which centre it is."),
        Out("distance", "*B", help="The squared distance from it."),
    ],
)
def nearest_centre(x, centres):
    """To every point the centre that lies nearest, and its squared distance.

    One half of k-means, a code book's look-up, an outlier score. A gradient passes through the distance.
    """
    return _nearest(x, centres)


@block(
    "ClusterMeans",
    title="Means of clusters",
    group=_GROUP,
    formula=r"c_k = \frac{1}{n_k} \sum_{i : k_i = k} x_i",
    ports=[
        In("x", "N D"),
        In("index", "N", kind="int", low=0, below="K", help="The cluster of each point."),
        _CENTRES,
        Out("new_centres", "K D"),
    ],
    example={"no_gradient": ("centres",)},
)
def cluster_means(x, index, centres):
    """The mean of the points of every cluster: the other half of k-means. A cluster without points stays where it was.

    Assign the result to the parameter that holds the centres.
    """
    members = F.one_hot(index, centres.shape[0]).to(x.dtype)
    count = members.sum(0).unsqueeze(-1)
    return torch.where(count > 0, members.mT @ x / count.clamp(min=1), centres)


@block(
    "Inertia",
    title="Inertia (k-means)",
    group=_GROUP,
    kind="cost",
    formula=r"C = \frac{1}{n} \sum_i \min_k \Vert x_i - c_k \Vert^2",
    ports=[In("x", "*B D"), _CENTRES, Out("loss")],
    settings=[REDUCTION],
)
def inertia(x, centres, *, reduction):
    """The squared distance of the points from their nearest centres: what k-means makes small.

    It never rises in a step of k-means. Gradient descent on it moves the centres too.
    """
    _, distance = _nearest(x, centres)
    return distance.mean() if reduction == "mean" else distance.sum()


@block(
    "Prototypes",
    group=_GROUP,
    formula=r"c_k = \frac{1}{n_k} \sum_{i : y_i = k} z_i",
    ports=[
        In("support", "*B S D", help="Features of the labelled examples of a task."),
        In("labels", "*B S", kind="int", low=0, below="W", help="Their classes, numbered from 0 within the task."),
        Out("prototypes", "*B W D", help="One row a class."),
    ],
    settings=[Int("n_way", 5, min=1, max=10_000, dim="W", help="How many classes a task has.")],
)
def prototypes(support, labels, *, n_way):
    """The mean of the features of each class: all that a prototypical network remembers of a class.

    J. Snell and others, Prototypical Networks for Few-shot Learning, 2017. Scores of queries are their negative squared
    distances: PairwiseDistanceMatrix, Neg, CrossEntropyLoss. A class without examples is 0.
    """
    members = F.one_hot(labels, n_way).to(support.dtype)
    return members.mT @ support / members.sum(-2).clamp(min=1).unsqueeze(-1)


@block(
    "PerceptronUpdate",
    title="Perceptron rule",
    group=_GROUP,
    formula=r"w' = w + \eta\, t\, x\ \mathrm{where}\ \hat y \neq t",
    ports=[
        In("weight", "O D"),
        In("bias", "O"),
        In("x", "N D"),
        In("target", "N O", kind="number", low=-1.0, high=1.0, help="The desired answers."),
        Out("new_weight", "O D"),
        Out("new_bias", "O"),
        Out("errors", "", help="How many answers were wrong when their example came."),
    ],
    settings=[
        Float("lr", 1.0, above=0.0, max=1e6, help="η, how far a wrong answer moves the weights."),
        Choice("answers", "-1/1", options=("-1/1", "0/1"), help="The two answers that targets and neurons give."),
        Choice("at_zero", "lower", options=("lower", "upper"), help="Which of them a neuron gives where its sum is 0."),
    ],
    differentiable=False,
)
def perceptron_update(weight, bias, x, target, *, lr, answers, at_zero):
    """The weights of threshold neurons after a batch: each example in turn, and only wrong answers change anything.

    F. Rosenblatt's rule. Assign both results to the weights of a Linear block. If the two classes can be separated by
    a plane it ends with no errors; if not, it never rests. With answers 0 and 1 it adds η (t - y) x, which is the same.
    """
    weight, bias, x, target = weight.detach(), bias.detach(), x.detach(), target.detach().to(x.dtype)
    target = target if answers == "-1/1" else 2.0 * target - 1.0
    errors = x.new_zeros(())
    for example, wanted in zip(x, target, strict=True):
        total = weight @ example + bias
        upper = total >= 0 if at_zero == "upper" else total > 0
        change = torch.where(upper == (wanted > 0), 0.0, wanted)
        weight, bias = weight + lr * change[:, None] * example, bias + lr * change
        errors = errors + change.abs().sum()
    return weight, bias, errors
