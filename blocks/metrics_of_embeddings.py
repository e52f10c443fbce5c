"""Metrics of what is ranked, compared and spread out: pairs, scores, embeddings, generated samples."""

from studio.spec import Choice, Flag, Float, In, Out, block
from studio.spec.lazy import F, torch

_GROUP = "Metrics"
_SCORES = In("scores", "N C *S", help="A score for each class.")


@block(
    "AUC",
    title="AUC (area under the ROC curve)",
    group=_GROUP,
    kind="metric",
    formula=r"\Pr(x^+ > x^-) + \frac{1}{2} \Pr(x^+ = x^-)",
    ports=[
        In("input", "*S", help="A score, or a distance, for each example or pair."),
        In("target", "*S", kind="any", low=0.0, high=1.0, help="1: yes, or the same; 0: no, or different."),
        Out("auc"),
    ],
    settings=[Flag("distance", False, help="Small numbers speak for yes: the input is a distance.")],
    differentiable=False,
)
def auc(input, target, *, distance):
    """How often a yes scores higher than a no, over all pairs of one of each; equal scores count half.

    1 is perfect, 0.5 chance, and no threshold has to be chosen. With distances of pairs it is the usual measure of
    verification. Where only yes or only no occurs it is not a number.

    Over a split: a mean of batches is not exact, since examples of different batches are never compared.
    """
    score = (-input if distance else input).detach().flatten()
    yes = target.flatten() if target.dtype == torch.bool else target.flatten() > 0.5
    rivals = score[~yes].sort().values
    below = torch.searchsorted(rivals, score[yes]) + torch.searchsorted(rivals, score[yes], right=True)
    return below.to(score.dtype).mean() / (2.0 * rivals.shape[0])


def _ranks(values):
    """The place of each value in the order of all, 1 the smallest; equal ones share the mean of their places."""
    ordered = values.sort().values
    before = torch.searchsorted(ordered, values)
    return (before + torch.searchsorted(ordered, values, right=True) + 1).to(values.dtype) / 2


@block(
    "SpearmanCorrelation",
    title="Rank correlation (Spearman)",
    group=_GROUP,
    kind="metric",
    formula=r"\rho = \mathrm{corr}(\mathrm{rank}\, x,\, \mathrm{rank}\, y)",
    ports=[In("input", "*S"), In("target", "*S"), Out("rho")],
    differentiable=False,
)
def spearman_correlation(input, target):
    """Whether two values rise together, whatever their scales: 1 the same order, 0 none, -1 the reverse.

    For scores whose order alone counts, such as the likeness of sentences. Equal values share their place. Where one
    of the two is constant it is not a number.

    Over a split: a mean of batches is not exact; evaluate the split as one batch.
    """
    x, y = (_ranks(value.detach().flatten()) for value in (input, target))
    x, y = x - x.mean(), y - y.mean()
    return (x * y).sum() / (x.square().sum() * y.square().sum()).sqrt()


@block(
    "PairAccuracy",
    title="Accuracy of pairs",
    group=_GROUP,
    kind="metric",
    formula=r"\frac{1}{N} \sum_n \mathbf{1}[(d_n < t) = s_n]",
    ports=[
        In("distance", "*S"),
        In("same", "*S", kind="any", low=0.0, high=1.0, help="1: the same; 0: different."),
        Out("accuracy"),
    ],
    settings=[Float("threshold", 0.5, help="Pairs nearer than this are called the same: half the margin is usual.")],
    differentiable=False,
)
def pair_accuracy(distance, same, *, threshold):
    """The share of pairs that a distance judges rightly, from 0 to 1. AUC needs no threshold.

    Over a split: the mean of the batches, weighted by their examples, is exact.
    """
    wanted = same if same.dtype == torch.bool else same > 0.5
    return ((distance < threshold) == wanted).to(distance.dtype).mean()


@block(
    "MeanConfidence",
    title="Mean confidence",
    group=_GROUP,
    kind="metric",
    formula=r"\frac{1}{N} \sum_n \max_c\, p_{n,c}",
    ports=[_SCORES, Out("confidence")],
    settings=[
        Choice("input", "logits", options=("logits", "probabilities"), help="Scores before a softmax, or behind it."),
    ],
    differentiable=False,
)
def mean_confidence(scores, *, input):
    """How sure a classifier is on average: the probability of the class it chooses.

    A calibrated one is as sure as it is accurate; most networks are surer. On inputs of another kind it should fall.

    Over a split: the mean of the batches, weighted by their examples, is exact.
    """
    scores = scores.detach()
    return (torch.softmax(scores, 1) if input == "logits" else scores).amax(1).mean()


@block(
    "ClassesPresent",
    title="Classes present",
    group=_GROUP,
    kind="metric",
    formula=r"|\{\mathrm{argmax}_c\, x_{n,c} : n = 1 \ldots N\}|",
    ports=[_SCORES, Out("classes")],
    differentiable=False,
)
def classes_present(scores):
    """How many different classes a classifier finds in a batch: for generated samples, whether any mode is missing.

    Over a split: a mean of batches is too small, since each has fewer; evaluate the split as one batch.
    """
    found = scores.argmax(1).flatten()
    return torch.zeros(scores.shape[1], dtype=scores.dtype, device=scores.device).index_fill(0, found, 1.0).sum()


@block(
    "ShareEqual",
    title="Share of equals",
    group=_GROUP,
    kind="metric",
    formula=r"\frac{1}{N} \sum_n \mathbf{1}[a_n = b_n]",
    ports=[
        In("a", "N *S", kind="number"),
        In("b", "N *S", kind="number"),
        In("mask", "N *S", kind="bool", optional=True, help="True for what counts; not connected: everything."),
        Out("share"),
    ],
    settings=[Flag("whole", False, help="An example counts only where all of it is equal: an exact match.")],
    differentiable=False,
)
def share_equal(a, b, mask, *, whole):
    """The share of numbers that are equal in two values: words of an answer, predicted classes, codes.

    With `whole` it is the share of examples that are right from end to end; what the mask leaves out is passed over.

    Over a split: the mean of the batches, weighted by their examples, is exact without a mask, and with `whole`.
    """
    equal = a == b
    real = torch.get_default_dtype()
    if whole:
        passed = equal if mask is None else equal | ~mask
        return passed.flatten(1).all(1).to(real).mean() if a.dim() > 1 else passed.to(real).mean()
    return equal.to(real).mean() if mask is None else (equal & mask).sum() / mask.sum().clamp(min=1).to(real)


@block(
    "Spread",
    title="Spread of directions",
    group=_GROUP,
    kind="metric",
    formula=r"\sqrt{D}\; \frac{1}{D} \sum_d \mathrm{std}_n\!\left(\frac{z_n}{\Vert z_n \Vert}\right)_d",
    ports=[In("z", "N D"), Out("spread")],
    differentiable=False,
)
def spread(z):
    """Whether embeddings have collapsed: near 1 where their directions are spread evenly, 0 where all are one.

    Watch it in learning without labels, where a constant answer would make some costs vanish.

    Over a split: a mean of batches is close where they are large; for the exact number take one batch.
    """
    z = F.normalize(z.detach(), dim=-1)
    return z.std(0, correction=0).mean() * z.shape[-1] ** 0.5


@block(
    "PSNR",
    title="Signal-to-noise ratio (PSNR)",
    group=_GROUP,
    kind="metric",
    formula=r"\frac{1}{N} \sum_n 10 \log_{10} \frac{v^2}{\mathrm{MSE}_n}",
    ports=[In("input", "N *S"), In("target", "N *S"), Out("psnr")],
    settings=[Float("peak", 1.0, above=0.0, max=1e6, help="v, the range of the values: 1 for images from 0 to 1.")],
    differentiable=False,
)
def psnr(input, target, *, peak):
    """How near an image comes to the right one, in decibels: higher is nearer, infinite where they are equal.

    20 looks rough and 40 perfect. Compressed, denoised and enlarged images are judged by it.

    Over a split: the mean of the batches, weighted by their examples, is exact.
    """
    squared = (input.detach() - target.detach()).square()
    return (10.0 * torch.log10(peak**2 / squared.flatten(1).mean(1) if squared.dim() > 1 else peak**2 / squared)).mean()


@block(
    "MeanIoU",
    title="Mean IoU (segmentation)",
    group=_GROUP,
    kind="metric",
    formula=r"\frac{1}{|K|} \sum_{c \in K} \frac{TP_c}{TP_c + FP_c + FN_c}",
    ports=[
        _SCORES,
        In("target", "N *S", kind="int", low=0, below="C", help="The right class of every pixel."),
        Out("iou"),
    ],
    differentiable=False,
)
def mean_iou(scores, target):
    """How well the areas of each class are covered: overlap over union, averaged over the classes that occur.

    A class occurs where it is right or predicted. It says more than accuracy where the background is large.

    Over a split: a mean of batches is not exact, since their classes differ; evaluate the split as one batch.
    """
    classes = torch.arange(scores.shape[1], device=scores.device).reshape(-1, 1)
    found, right = scores.argmax(1).flatten() == classes, target.flatten() == classes
    union = (found | right).sum(1)
    shares = (found & right).sum(1) / union.clamp(min=1)
    return shares.sum().to(scores.dtype) / (union > 0).sum()
