"""Metrics: numbers that say how good a model is. They are watched, never minimised, and carry no gradient.

A metric is computed batch by batch. Its help says whether the mean of the batches, weighted by their number of
examples, is the metric of the whole split; where it is not, evaluate the split as one batch for the exact number.
"""

from collections.abc import Mapping
from typing import Any

from blocks.cost_settings import IGNORE_INDEX
from studio.spec import Choice, Float, In, Int, Mismatch, Out, TensorType, block
from studio.spec.lazy import torch

_GROUP = "Metrics"
_SCORES = In("scores", "N C *S", help="A score for each class: logits or probabilities.")
_LABELS = In("target", "N *S", kind="int", below="C", help="The number of the right class, from 0.")
_VALUES = [In("input", "*S"), In("target", "*S")]


def _mean_of_counted(right, target, ignore_index):
    """The share of `right` among the targets that count."""
    counted = target != ignore_index
    return (right & counted).sum() / counted.sum()


@block(
    "Accuracy",
    group=_GROUP,
    kind="metric",
    formula=r"\frac{1}{N} \sum_n \mathbf{1}[\mathrm{argmax}_c\, x_{n,c} = y_n]",
    ports=[_SCORES, _LABELS, Out("accuracy")],
    settings=[IGNORE_INDEX],
    differentiable=False,
)
def accuracy(scores, target, *, ignore_index):
    """The share of examples (or pixels, or time steps) whose best-scored class is the right one, from 0 to 1.

    Compare it with the share of the largest class, which a constant answer reaches. With rare classes look at Recall
    and F1 as well.

    Over a split: the mean of the batches, weighted by their examples, is exact unless targets are ignored.
    """
    return _mean_of_counted(scores.argmax(1) == target, target, ignore_index)


@block(
    "TopKAccuracy",
    title="Top-k accuracy",
    group=_GROUP,
    kind="metric",
    formula=r"\frac{1}{N} \sum_n \mathbf{1}[y_n \in \mathrm{top}_k(x_n)]",
    ports=[_SCORES, _LABELS, Out("accuracy")],
    settings=[Int("k", 5, min=1, max=100_000, help="How many guesses are allowed."), IGNORE_INDEX],
    differentiable=False,
    example={"sizes": {"C": 7}},
)
def top_k_accuracy(scores, target, *, k, ignore_index):
    """The share of examples whose right class is among the k best-scored ones; k = 5 is usual.

    Over a split: the mean of the batches, weighted by their examples, is exact unless targets are ignored.
    """
    best = scores.topk(min(k, scores.shape[1]), dim=1).indices
    return _mean_of_counted((best == target.unsqueeze(1)).any(1), target, ignore_index)


@block(
    "BinaryAccuracy",
    title="Binary accuracy",
    group=_GROUP,
    kind="metric",
    formula=r"\frac{1}{n} \sum_i \mathbf{1}[(x_i > t) = (y_i > 0.5)]",
    ports=[_VALUES[0], In("target", "*S", kind="any", low=0.0, high=1.0, help="0 or 1."), Out("accuracy")],
    settings=[Float("threshold", 0.5, help="Above it the answer is yes: 0.5 for probabilities, 0 for logits.")],
    differentiable=False,
)
def binary_accuracy(input, target, *, threshold):
    """The share of yes-no answers that are right, from 0 to 1.

    Set the threshold to 0.5 behind a sigmoid, to 0 for the scores before it.

    Over a split: the mean of the batches, weighted by their examples, is exact.
    """
    right = (input > threshold) == (target.to(input.dtype) > 0.5)
    return right.to(input.dtype).mean()


def _confusion(prediction, target, classes, ignore_index):
    """Counts (true class, predicted class), shape (C, C)."""
    counted = (target != ignore_index).flatten()
    cell = torch.where(counted, target.flatten() * classes + prediction.flatten(), 0)
    counts = torch.zeros(classes * classes, dtype=torch.int64, device=target.device)
    return counts.scatter_add(0, cell, counted.to(torch.int64)).reshape(classes, classes)


@block(
    "ConfusionMatrix",
    title="Confusion matrix",
    group=_GROUP,
    formula=r"M_{a,b} = |\{n: y_n = a, \hat y_n = b\}|",
    ports=[
        In("prediction", "*S", kind="int", below="C", help="The predicted class, as from Argmax."),
        In("target", "*S", kind="int", below="C", help="The right class."),
        Out("matrix", "C C", kind="int", help="Rows are the right classes, columns the predicted ones."),
    ],
    settings=[Int("num_classes", 10, min=2, max=10_000, dim="C", help="How many classes there are."), IGNORE_INDEX],
    differentiable=False,
)
def confusion_matrix(prediction, target, *, num_classes, ignore_index):
    """How often each class was taken for each other one. The diagonal holds the right answers.

    It is no single number, so it is a function whose output is looked at, not a metric in a curve.

    Over a split: add up the matrices of the batches; the sum is exact.
    """
    return _confusion(prediction, target, num_classes, ignore_index)


def _class_there(name: str) -> Any:
    """The shape rule of a rate called `name`: a scalar, and the class asked for must be one of those scored."""

    def shape(inputs: Mapping[str, TensorType | None], settings: Mapping[str, Any]) -> dict[str, TensorType | None]:
        scores, asked = inputs.get("scores"), settings["of_class"]
        classes = scores.shape[1] if scores else None
        if asked is not None and isinstance(classes, int) and asked >= classes:
            raise Mismatch(f"there is no class {asked} among {classes}.", f"Classes are numbered 0 to {classes - 1}.")
        return {name: TensorType(())}

    return shape


_AVERAGE = Choice(
    "average",
    "macro",
    options=("macro", "weighted", "micro"),
    help="Mean over classes; mean weighted by how often each occurs; or all decisions counted together.",
)
_OF_CLASS = Int("of_class", None, min=0, optional=True, help="Report this class alone, in place of an average.")


def _ratio(part, whole):
    """part / whole, and 0 where there is nothing to divide by."""
    return part / whole.clamp(min=1)


def _averaged(scores, target, ignore_index, average, of_class, rate):
    """`rate(right, predicted, present)` from counts for each class, then one number for all classes."""
    classes = scores.shape[1]
    matrix = _confusion(scores.argmax(1), target, classes, ignore_index)
    right, predicted, present = matrix.diagonal(), matrix.sum(0), matrix.sum(1)
    if of_class is not None:
        return rate(right[of_class], predicted[of_class], present[of_class])
    if average == "micro":
        return rate(right.sum(), predicted.sum(), present.sum())
    rates = rate(right, predicted, present)
    return rates.mean() if average == "macro" else _ratio((rates * present).sum(), present.sum())


@block(
    "Precision",
    group=_GROUP,
    kind="metric",
    formula=r"\frac{TP}{TP + FP}",
    ports=[_SCORES, _LABELS, Out("precision")],
    settings=[_AVERAGE, _OF_CLASS, IGNORE_INDEX],
    shape=_class_there("precision"),
    differentiable=False,
)
def precision(scores, target, *, average, of_class, ignore_index):
    """Of the examples that were given a class, the share that belong to it; then averaged over classes.

    High precision means few false alarms. A class that is never predicted counts as 0.

    Over a split: a mean of batches is not exact, since their classes differ; evaluate the split as one batch.
    """
    return _averaged(scores, target, ignore_index, average, of_class, lambda tp, predicted, _: _ratio(tp, predicted))


@block(
    "Recall",
    group=_GROUP,
    kind="metric",
    formula=r"\frac{TP}{TP + FN}",
    ports=[_SCORES, _LABELS, Out("recall")],
    settings=[_AVERAGE, _OF_CLASS, IGNORE_INDEX],
    shape=_class_there("recall"),
    differentiable=False,
)
def recall(scores, target, *, average, of_class, ignore_index):
    """Of the examples that belong to a class, the share that were found; then averaged over classes.

    High recall means few misses. Its macro average is the balanced accuracy. A class that does not occur counts as 0.

    Over a split: a mean of batches is not exact, since their classes differ; evaluate the split as one batch.
    """
    return _averaged(scores, target, ignore_index, average, of_class, lambda tp, _, present: _ratio(tp, present))


@block(
    "F1",
    title="F1 score",
    group=_GROUP,
    kind="metric",
    formula=r"\frac{2\,TP}{2\,TP + FP + FN}",
    ports=[_SCORES, _LABELS, Out("f1")],
    settings=[_AVERAGE, _OF_CLASS, IGNORE_INDEX],
    shape=_class_there("f1"),
    differentiable=False,
)
def f1(scores, target, *, average, of_class, ignore_index):
    """The harmonic mean of precision and recall, averaged over classes: both must be good for it to be good.

    With rare classes it says more than accuracy; with the macro average every class counts the same.

    Over a split: a mean of batches is not exact, since their classes differ; evaluate the split as one batch.
    """
    return _averaged(scores, target, ignore_index, average, of_class, lambda tp, p, t: _ratio(2 * tp, p + t))


@block(
    "R2Score",
    title="R² (explained variance)",
    group=_GROUP,
    kind="metric",
    formula=r"1 - \frac{\sum_n (x_n - y_n)^2}{\sum_n (y_n - \bar y)^2}",
    ports=[In("input", "N *S"), In("target", "N *S"), Out("r2")],
    differentiable=False,
)
def r2_score(input, target):
    """The share of the target's variance that the model explains: 1 is perfect, 0 no better than the mean, below worse.

    Outputs are averaged with equal weights. Where all targets of the batch are equal there is no variance to explain,
    and the value is not a number or infinite: take larger batches.

    Over a split: a mean of batches is not exact, since each has its own variance; evaluate the split as one batch.
    """
    input, target = input.detach(), target.detach()
    left = (target - input).square().sum(0)
    variance = (target - target.mean(0)).square().sum(0)
    return (1 - left / variance).mean()


@block(
    "MeanAbsoluteError",
    title="Mean absolute error",
    group=_GROUP,
    kind="metric",
    formula=r"\frac{1}{n} \sum_i |x_i - y_i|",
    ports=[*_VALUES, Out("mae")],
    differentiable=False,
)
def mean_absolute_error(input, target):
    """The mean size of the error, in the units of the target.

    Over a split: the mean of the batches, weighted by their examples, is exact.
    """
    return (input.detach() - target.detach()).abs().mean()


@block(
    "MeanSquaredError",
    title="Mean squared error",
    group=_GROUP,
    kind="metric",
    formula=r"\frac{1}{n} \sum_i (x_i - y_i)^2",
    ports=[*_VALUES, Out("mse")],
    differentiable=False,
)
def mean_squared_error(input, target):
    """The mean square of the error, to watch while another cost is minimised. Its root has the target's units.

    Over a split: the mean of the batches, weighted by their examples, is exact (take the root afterwards).
    """
    return (input.detach() - target.detach()).square().mean()
