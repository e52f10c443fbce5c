"""Costs for classes: how surprised the output is by the right one."""

from collections.abc import Mapping
from typing import Any

from blocks.cost_settings import CLASS_WEIGHT, IGNORE_INDEX, REDUCTION, classes_of_weights
from studio.spec import Choice, Flag, Float, Floats, In, Int, Mismatch, Out, TensorType, block, shape_text
from studio.spec.lazy import F

_GROUP = "Costs: classification"
_LOGITS = In("input", "N C *S", help="A score for each class, any real number; no softmax before it.")
_CLASSES = In("target", "N *S", kind="int", below="C", help="The number of the right class, from 0.")
_SIGNS = In("target", "*S", kind="number", low=-1.0, high=1.0, help="1 or -1.")


def _reduce(terms, reduction):
    return terms.mean() if reduction == "mean" else terms.sum()


def _class_weights(weight, like):
    return None if weight is None else like.new_tensor(weight)


@block(
    "CrossEntropyLoss",
    title="Cross-entropy",
    group=_GROUP,
    kind="cost",
    formula=r"C = -\frac{1}{N} \sum_n \log \frac{e^{x_{n, y_n}}}{\sum_c e^{x_{n,c}}}",
    ports=[_LOGITS, _CLASSES, Out("loss")],
    settings=[
        CLASS_WEIGHT,
        IGNORE_INDEX,
        Float("label_smoothing", 0.0, min=0.0, max=1.0, help="Share of the target spread evenly over all classes."),
        REDUCTION,
    ],
    let=classes_of_weights,
    equals="torch.nn.CrossEntropyLoss",
)
def cross_entropy_loss(input, target, *, weight, ignore_index, label_smoothing, reduction):
    """The cost of classification: minus the log-probability that a softmax of the scores gives to the right class.

    The softmax is inside, where it is computed safely: wire the scores of the last Linear block to it, never the output
    of a softmax. Its gradient is probabilities minus target. Untrained, it is about the logarithm of the number of
    classes; check that first. Further dimensions are positions: pixels in segmentation, time steps (class dimension
    second) in language models.

    Where a target is itself a distribution (mixup, distillation), use SoftCrossEntropyLoss.
    """
    return F.cross_entropy(
        input,
        target,
        _class_weights(weight, input),
        ignore_index=ignore_index,
        reduction=reduction,
        label_smoothing=label_smoothing,
    )


@block(
    "SoftCrossEntropyLoss",
    title="Cross-entropy with soft targets",
    group=_GROUP,
    kind="cost",
    formula=r"C = -\frac{1}{N} \sum_n \sum_c y_{n,c} \log \frac{e^{x_{n,c}}}{\sum_k e^{x_{n,k}}}",
    ports=[
        _LOGITS,
        In("target", "N C *S", low=0.0, high=1.0, help="A probability for each class; they should add up to 1."),
        Out("loss"),
    ],
    settings=[
        CLASS_WEIGHT,
        Float("label_smoothing", 0.0, min=0.0, max=1.0, help="Share of the target spread evenly over all classes."),
        REDUCTION,
    ],
    let=classes_of_weights,
    equals="torch.nn.CrossEntropyLoss",
)
def soft_cross_entropy_loss(input, target, *, weight, label_smoothing, reduction):
    """Cross-entropy between the softmax of the scores and a target that is a distribution.

    For targets that were mixed (mixup, CutMix), smoothed, or given by a teacher (distillation). The gradient flows to
    the target port as well: put a StopGradient before it where the target is another network's output.
    """
    if label_smoothing:
        target = (1 - label_smoothing) * target + label_smoothing / input.shape[1]
    if weight is not None:
        target = target * input.new_tensor(weight).reshape(-1, *[1] * (input.dim() - 2))
    return _reduce(-(target * F.log_softmax(input, 1)).sum(1), reduction)


@block(
    "CrossEntropyOfDistributions",
    title="Cross-entropy of distributions",
    group=_GROUP,
    kind="cost",
    formula=r"H(p, q) = -\frac{1}{N} \sum_n \sum_c p_{n,c} \log q_{n,c}",
    ports=[
        In("p", "N C *S", low=0.0, high=1.0, help="Target probabilities."),
        In("q", "N C *S", low=0.01, high=1.0, help="Predicted probabilities."),
        Out("loss"),
    ],
    settings=[
        Float("eps", 1e-12, above=0.0, max=1e-3, help="Smaller predictions count as this large."),
        REDUCTION,
    ],
)
def cross_entropy_of_distributions(p, q, *, eps, reduction):
    """How many nats it takes on average to code draws from p with a code made for q.

    Both inputs are probabilities over the second dimension. It is least for q = p, where it is p's entropy, not zero.
    Where q comes from a softmax of scores, SoftCrossEntropyLoss computes the same from the scores and is safer.
    """
    return _reduce(-(p * q.clamp(min=eps).log()).sum(1), reduction)


@block(
    "NLLLoss",
    title="Negative log-likelihood",
    group=_GROUP,
    kind="cost",
    formula=r"C = -\frac{\sum_n w_{y_n} x_{n, y_n}}{\sum_n w_{y_n}}",
    ports=[In("input", "N C *S", help="A log-probability for each class, as from LogSoftmax."), _CLASSES, Out("loss")],
    settings=[CLASS_WEIGHT, IGNORE_INDEX, REDUCTION],
    let=classes_of_weights,
    equals="torch.nn.NLLLoss",
)
def nll_loss(input, target, *, weight, ignore_index, reduction):
    """Minus the log-probability of the right class, where the input is log-probabilities already.

    LogSoftmax followed by it is CrossEntropyLoss. Given anything but log-probabilities it can fall without bound.
    """
    return F.nll_loss(input, target, _class_weights(weight, input), ignore_index=ignore_index, reduction=reduction)


@block(
    "BCELoss",
    title="Binary cross-entropy",
    group=_GROUP,
    kind="cost",
    formula=r"C = -\frac{1}{n} \sum_i y_i \log x_i + (1 - y_i) \log(1 - x_i)",
    ports=[
        In("input", "*S", low=0.0, high=1.0, help="Probabilities, as from a sigmoid."),
        In("target", "*S", low=0.0, high=1.0, help="0 or 1, or a probability in between."),
        Out("loss"),
    ],
    settings=[REDUCTION],
    equals="torch.nn.BCELoss",
)
def bce_loss(input, target, *, reduction):
    """Cross-entropy for yes-no outputs that are probabilities already: autoencoders of binary images, discriminators.

    Each output is its own question, so several may be true at once. Values outside 0 to 1 stop the program. Logarithms
    are cut off at -100. From scores, BCEWithLogitsLoss is the better choice: its gradient does not vanish or explode.
    """
    return F.binary_cross_entropy(input, target, reduction=reduction)


def _one_weight_or_each(
    inputs: Mapping[str, TensorType | None], settings: Mapping[str, Any]
) -> dict[str, TensorType | None]:
    """A scalar. Raises Mismatch where the weights are neither one nor as many as the last dimension is long."""
    scores, weights = inputs.get("input"), settings["pos_weight"] or (1.0,)
    outputs = scores.shape[-1:] if scores else ()
    if len(weights) > 1 and scores and outputs != (len(weights),):
        hint = f"Give one number, or {outputs[0]}." if outputs else "Give one number."
        raise Mismatch(f"pos_weight has {len(weights)} numbers for {shape_text(outputs)} outputs.", hint, "input")
    return {"loss": TensorType(())}


@block(
    "BCEWithLogitsLoss",
    title="Binary cross-entropy with logits",
    group=_GROUP,
    kind="cost",
    formula=r"C = -\frac{1}{n} \sum_i y_i \log \sigma(x_i) + (1 - y_i) \log(1 - \sigma(x_i))",
    ports=[
        In("input", "*S", help="Scores, any real number; no sigmoid before it."),
        In("target", "*S", low=0.0, high=1.0, help="0 or 1, or a probability in between."),
        Out("loss"),
    ],
    settings=[
        Floats("pos_weight", None, optional=True, help="A factor on the positives: one, or one for each output."),
        REDUCTION,
    ],
    shape=_one_weight_or_each,
    equals="torch.nn.BCEWithLogitsLoss",
)
def bce_with_logits_loss(input, target, *, pos_weight, reduction):
    """Binary cross-entropy with the sigmoid inside, where it is computed safely: for yes-no questions.

    Each output is its own question, so several may be true at once. The gradient is sigmoid minus target, and does not
    vanish where the answer is surely wrong. Where positives are rare, `pos_weight` = negatives / positives balances
    them. In evaluation, read the probability off a Sigmoid block.
    """
    weights = _class_weights(pos_weight, input)
    return F.binary_cross_entropy_with_logits(input, target, pos_weight=weights, reduction=reduction)


@block(
    "KLDivLoss",
    title="Kullback-Leibler divergence",
    group=_GROUP,
    kind="cost",
    formula=r"C = \frac{1}{N} \sum_i p_i (\log p_i - x_i)",
    ports=[
        In("input", "N *S", help="Log-probabilities of the model, as from LogSoftmax."),
        In("target", "N *S", low=0.01, high=1.0, help="Probabilities (log-probabilities with log_target)."),
        Out("loss"),
    ],
    settings=[
        Choice(
            "reduction",
            "batchmean",
            options=("batchmean", "sum", "mean"),
            help="batchmean is the divergence itself, averaged over examples; mean divides by the classes too.",
        ),
        Flag("log_target", False, help="The target holds log-probabilities."),
    ],
    equals="torch.nn.KLDivLoss",
)
def kl_div_loss(input, target, *, reduction, log_target):
    """How far the model's distribution is from the target's, in nats: zero only where they agree.

    The model's side must be in log space. It is not symmetric: swapping the two gives another number. Cross-entropy
    differs from it by the target's entropy, a constant, so both have the same gradient to the model.
    """
    total = F.kl_div(input, target, reduction="sum", log_target=log_target)
    return total / {"sum": 1, "batchmean": input.shape[0], "mean": input.numel()}[reduction]


@block(
    "HingeLoss",
    title="Hinge",
    group=_GROUP,
    kind="cost",
    formula=r"C = \frac{1}{n} \sum_i \max(0, m - y_i x_i)",
    ports=[In("input", "*S"), _SIGNS, Out("loss")],
    settings=[
        Float("margin", 1.0, min=0.0, max=1e6, help="Scores that are right by more than this cost nothing."),
        REDUCTION,
    ],
)
def hinge_loss(input, target, *, margin, reduction):
    """The cost of a support vector machine: nothing where the sign is right by a margin, linear beyond.

    With an L2 penalty on the weights of one Linear block it is the linear SVM. Targets are 1 and -1, not 1 and 0.
    """
    return _reduce(F.relu(margin - target * input), reduction)


@block(
    "MultiMarginLoss",
    title="Multi-class hinge",
    group=_GROUP,
    kind="cost",
    formula=r"C = \frac{1}{N C} \sum_n \sum_{c \neq y_n} \max(0, m - x_{n,y_n} + x_{n,c})^p",
    ports=[
        In("input", "N C", help="A score for each class."),
        In("target", "N", kind="int", below="C", help="The number of the right class, from 0."),
        Out("loss"),
    ],
    settings=[
        Int("p", 1, min=1, max=2, help="1: linear; 2: squared."),
        Float("margin", 1.0, min=0.0, max=1e6, help="By how much the right class must lead."),
        CLASS_WEIGHT,
        REDUCTION,
    ],
    let=classes_of_weights,
    equals="torch.nn.MultiMarginLoss",
)
def multi_margin_loss(input, target, *, p, margin, weight, reduction):
    """Hinge for many classes: every wrong class that comes within the margin of the right one costs.

    Scores need not become probabilities. Once the right class leads by the margin, the example stops teaching.
    """
    weights = _class_weights(weight, input)
    return F.multi_margin_loss(input, target, p=p, margin=margin, weight=weights, reduction=reduction)


@block(
    "SoftMarginLoss",
    title="Logistic (soft margin)",
    group=_GROUP,
    kind="cost",
    formula=r"C = \frac{1}{n} \sum_i \log(1 + e^{-y_i x_i})",
    ports=[In("input", "*S"), _SIGNS, Out("loss")],
    settings=[REDUCTION],
    equals="torch.nn.SoftMarginLoss",
    example={"no_gradient": ("target",)},
)
def soft_margin_loss(input, target, *, reduction):
    """The logistic cost for targets 1 and -1: a smooth hinge.

    It is BCEWithLogitsLoss with the two answers named differently.
    """
    return _reduce(F.softplus(-target * input), reduction)
