"""Boxes: rectangles in an image, and how far they cover one another."""

from studio.spec import Choice, Flag, Float, In, Out, block
from studio.spec.lazy import torch

_GROUP = "Boxes"
_FORMAT = Choice(
    "format",
    "corners",
    options=("corners", "centre"),
    help="The four numbers of a box: left, top, right, bottom; or centre x, centre y, width, height.",
)


def _corners(boxes, format):
    """Upper left and lower right corners, each *S 2."""
    first, second = boxes[..., :2], boxes[..., 2:]
    return (first, second) if format == "corners" else (first - second / 2, first + second / 2)


def _area(low, high):
    return (high - low).clamp(min=0.0).prod(-1)


@block(
    "IoU",
    title="Overlap of boxes (IoU)",
    group=_GROUP,
    formula=r"y = \frac{|A \cap B|}{|A \cup B|}",
    ports=[In("boxes1", "~S 4", low=0.0, high=1.0), In("boxes2", "~S 4", low=0.0, high=1.0), Out("iou", "~S")],
    settings=[
        _FORMAT,
        Flag("generalised", False, help="Take away the empty share of the smallest box around both: GIoU, from -1."),
    ],
    example={"settings": {"format": "centre"}},
)
def iou(boxes1, boxes2, *, format, generalised):
    """How far two boxes cover one another: 1 where they are the same, 0 where they do not touch.

    0.5 is the usual bar for a detection. All pairs of two lists compare with Unsqueeze: `M 1 4` and `1 N 4`. As a cost
    (1 - IoU) it has no slope where boxes do not touch; the generalised form (H. Rezatofighi and others, 2019) has.
    """
    low1, high1 = _corners(boxes1, format)
    low2, high2 = _corners(boxes2, format)
    shared = _area(torch.maximum(low1, low2), torch.minimum(high1, high2))
    union = _area(low1, high1) + _area(low2, high2) - shared
    overlap = shared / union.clamp(min=1e-9)
    if not generalised:
        return overlap
    around = _area(torch.minimum(low1, low2), torch.maximum(high1, high2)).clamp(min=1e-9)
    return overlap - (around - union) / around


@block(
    "NonMaximumSuppression",
    title="Non-maximum suppression",
    group=_GROUP,
    formula=r"k_i = \neg \exists j : k_j \wedge s_j > s_i \wedge \mathrm{IoU}(b_i, b_j) > t",
    ports=[
        In("boxes", "N 4", low=0.0, high=1.0),
        In("scores", "N"),
        Out("keep", "N", kind="bool", help="True for the boxes that stay."),
    ],
    settings=[
        _FORMAT,
        Float("iou_threshold", 0.5, min=0.0, max=1.0, help="A box that overlaps a better one by more is dropped."),
    ],
    differentiable=False,
)
def non_maximum_suppression(boxes, scores, *, format, iou_threshold):
    """Of boxes that mean the same thing, keep the best-scored one: the last step of most detectors.

    From the best score down, each box stays unless one that already stays overlaps it too much. Of equal scores the
    first counts as better. The number of boxes must be fixed for an export.
    """
    place = torch.arange(scores.shape[0], device=scores.device)
    better = (scores > scores[:, None]) | ((scores == scores[:, None]) & (place < place[:, None]))
    order = better.sum(1).argsort()
    ranked = boxes[order]
    covers = iou(ranked.unsqueeze(1), ranked.unsqueeze(0), format=format, generalised=False) > iou_threshold
    stays = torch.zeros_like(scores, dtype=torch.bool)
    for rank in range(scores.shape[0]):
        free = ~(covers[rank] & stays).any()
        stays = stays | (free & (place == rank))
    return torch.zeros_like(stays).scatter(0, order, stays)
