"""Augmentation: examples changed at random in training, in ways that keep their meaning. In evaluation they pass.

Every example of a batch is changed by itself, anew in every forward pass. Images are `N C H W`.
"""

from blocks.augmentation_tools import drawn, moved, warped, window
from studio.spec import Float, In, Int, Ints, Mismatch, Out, Settings, TensorType, Types, block
from studio.spec.dims import Dim, add
from studio.spec.lazy import F, torch

_GROUP = "Augmentation"
_IMAGE = [In("x", "N C H W"), Out("y", "N C H W")]


def _p(default: float) -> Float:
    return Float("p", default, min=0.0, max=1.0, help="The share of examples that are changed.")


@block(
    "RandomHorizontalFlip",
    title="Random mirroring",
    group=_GROUP,
    formula=r"y_{h,w} = x_{h,\,W+1-w}\ \mathrm{with\ probability}\ p",
    ports=_IMAGE,
    settings=[_p(0.5)],
)
def random_horizontal_flip(x, *, p, training):
    """In training, mirror images left to right, each with probability p.

    For photographs; not for digits, letters, or anything whose sides mean something.
    """
    if not training:
        return x
    return torch.where(drawn(x) < p, x.flip(-1), x)


def _cropped(inputs: Types, settings: Settings) -> Types:
    x = inputs.get("x")
    if x is None:
        return {"y": None}
    sizes, padding = settings["size"], settings["padding"]
    for size, there in zip(sizes, x.shape[2:], strict=True):
        room: Dim = add(there, 2 * padding)
        if isinstance(room, int) and size > room:
            message = f"a piece of {size} does not fit into {there} with a padding of {padding}."
            raise Mismatch(message, "Make the piece smaller, or the padding larger.", "x")
    return {"y": TensorType((*x.shape[:2], *sizes))}


@block(
    "RandomCrop",
    title="Random crop",
    group=_GROUP,
    formula=r"y_{h,w} = x_{h+a,\,w+b}",
    ports=[In("x", "N C H W"), Out("y")],
    settings=[
        Ints("size", (32, 32), count=2, min=1, max=65_536, help="Height and width of the piece."),
        Int("padding", 0, min=0, max=1024, help="Zeros added on every side first; 4 is usual for 32 x 32."),
    ],
    shape=_cropped,
    example={"settings": {"size": (5, 6), "padding": 1}},
)
def random_crop(x, *, size, padding, training):
    """In training, cut a piece out of every image at a place of its own; in evaluation, the piece in the middle.

    With a padding and the size of the image itself it shifts the image a little.
    """
    x = F.pad(x, (padding,) * 4)
    room = [x.shape[2] - size[0], x.shape[3] - size[1]]
    if not training:
        top, left = room[0] // 2, room[1] // 2
        return x[:, :, top : top + size[0], left : left + size[1]]
    tops, lefts = (torch.randint(0, most + 1, (x.shape[0],), device=x.device) for most in room)
    return window(x, tops, lefts, size)


@block(
    "RandomShift",
    title="Random shift",
    group=_GROUP,
    formula=r"y_{h,w} = x_{h+a,\,w+b}, \quad |a|, |b| \leq s",
    ports=_IMAGE,
    settings=[Int("pixels", 2, min=0, max=1024, help="The farthest an image is moved, up, down and sideways.")],
)
def random_shift(x, *, pixels, training):
    """In training, move every image by whole pixels in both directions; zeros enter at the edges."""
    if not training:
        return x
    by = torch.randint(0, 2 * pixels + 1, (2, x.shape[0]), device=x.device)
    return window(F.pad(x, (pixels,) * 4), by[0], by[1], x.shape[2:])


@block(
    "RandomAffine",
    title="Random rotation, shift and zoom",
    group=_GROUP,
    formula=r"y(p) = x(A\,p + b)",
    ports=_IMAGE,
    settings=[
        Float("degrees", 10.0, min=0.0, max=180.0, unit="°", help="The farthest an image is turned, either way."),
        Float("translate", 0.0, min=0.0, max=1.0, help="The farthest it is moved, as a share of its size."),
        Float("scale", 0.0, min=0.0, below=1.0, help="The most it is zoomed: 0.1 is 0.9 to 1.1."),
        Float("shear", 0.0, min=0.0, max=80.0, unit="°", help="The most it is slanted."),
    ],
)
def random_affine(x, *, degrees, translate, scale, shear, training):
    """In training, turn, move, zoom and slant every image at random; zeros fill what comes in from outside.

    Small angles: a 6 that is turned round is a 9. Pixels between pixels are interpolated.
    """
    if not training:
        return x
    angle, slant = (torch.deg2rad(moved(x, most)) for most in (degrees, shear))
    zoom, shift = 1.0 + moved(x, scale), 2.0 * translate * moved(x, 1.0, 2)
    return warped(x, angle, slant, zoom, shift)


@block(
    "Cutout",
    title="Cutout (random erasing)",
    group=_GROUP,
    formula=r"y_{h,w} = v\ \mathrm{inside\ a\ square,\ else}\ x_{h,w}",
    ports=_IMAGE,
    settings=[
        Int("size", 8, min=1, max=1024, help="The side of the square, in pixels."),
        Float("value", 0.0, help="What fills it: the mean of the images, 0 where they are normalised."),
        _p(1.0),
    ],
)
def cutout(x, *, size, value, p, training):
    """In training, blank out a square at a place of its own in every image; it may reach over the edge.

    The network cannot rely on one part of the image alone. T. DeVries and G. Taylor, 2017. About half the side of the
    image for small images.
    """
    if not training:
        return x
    inside = drawn(x) < p
    for dim in (2, 3):
        place = torch.arange(x.shape[dim], device=x.device)
        start = torch.randint(0, x.shape[dim], (x.shape[0], 1), device=x.device) - size // 2
        within = (place >= start) & (place < start + size)
        inside = inside & (within[:, None, :, None] if dim == 2 else within[:, None, None, :])
    return torch.where(inside, torch.as_tensor(value, dtype=x.dtype, device=x.device), x)


@block(
    "ColorJitter",
    title="Brightness and contrast",
    group=_GROUP,
    formula=r"y = \bar x + c\,(b\,x - \bar x)",
    ports=_IMAGE,
    settings=[
        Float("brightness", 0.2, min=0.0, max=1.0, help="0.2 multiplies an image by 0.8 to 1.2."),
        Float("contrast", 0.2, min=0.0, max=1.0, help="0.2 multiplies the distance from its mean by 0.8 to 1.2."),
    ],
)
def color_jitter(x, *, brightness, contrast, training):
    """In training, change brightness and contrast of every image at random.

    Made for images from 0 (black) upwards; put it before a normalisation. Values are not cut off at 1.
    """
    if not training:
        return x
    x = x * (1.0 + moved(x, brightness))
    mean = x.mean((1, 2, 3), keepdim=True)
    return mean + (1.0 + moved(x, contrast)) * (x - mean)


@block(
    "MixUp",
    title="Mixup",
    group=_GROUP,
    formula=r"x' = \lambda x + (1 - \lambda) x_\pi, \quad y' = \lambda y + (1 - \lambda) y_\pi",
    ports=[
        In("x", "N *S"),
        In("y", "N *T", help="The desired output as real numbers: classes one-hot."),
        Out("mixed_x", "N *S"),
        Out("mixed_y", "N *T"),
    ],
    settings=[Float("alpha", 0.2, above=0.0, max=100.0, help="Of the share λ ~ Beta(α, α): small ones mix little.")],
)
def mix_up(x, y, *, alpha, training):
    """In training, mix every example with another of its batch, input and desired output by the same share.

    The share is drawn once for a batch. Use SoftCrossEntropyLoss behind it, and let metrics look at the answers in
    evaluation only. H. Zhang and others, mixup: Beyond Empirical Risk Minimization, 2018.
    """
    if not training:
        return x, y
    share = torch.distributions.Beta(alpha, alpha).sample().to(x)
    other = torch.randperm(x.shape[0], device=x.device)
    return torch.lerp(x[other], x, share), torch.lerp(y[other], y, share)


@block(
    "CutMix",
    group=_GROUP,
    formula=r"x' = x_\pi\ \mathrm{inside\ a\ box,\ else}\ x, \quad y' = \lambda y + (1 - \lambda) y_\pi",
    ports=[
        In("x", "N C H W"),
        In("y", "N *T", help="The desired output as real numbers: classes one-hot."),
        Out("mixed_x", "N C H W"),
        Out("mixed_y", "N *T"),
    ],
    settings=[Float("alpha", 1.0, above=0.0, max=100.0, help="Of the share λ ~ Beta(α, α) that the image keeps.")],
)
def cut_mix(x, y, *, alpha, training):
    """In training, paste a box of another image of the batch into every image, and share the answer by area.

    The box is drawn once for a batch; what reaches over the edge is cut off, and λ is the area that is really left.
    S. Yun and others, CutMix, 2019.
    """
    if not training:
        return x, y
    side = (1.0 - torch.distributions.Beta(alpha, alpha).sample()).sqrt()
    inside = torch.ones((), dtype=torch.bool, device=x.device)
    for size, shape in ((x.shape[2], (-1, 1)), (x.shape[3], (1, -1))):
        place = torch.arange(size, device=x.device).reshape(shape)
        inside = inside & ((place - torch.randint(0, size, (), device=x.device)).abs() < side.to(x.device) * size / 2)
    other = torch.randperm(x.shape[0], device=x.device)
    share = 1.0 - inside.to(x.dtype).mean()
    return torch.where(inside, x[other], x), torch.lerp(y[other], y, share)


@block(
    "WordDropout",
    title="Word dropout",
    group=_GROUP,
    formula=r"y_t = u\ \mathrm{with\ probability}\ p,\ \mathrm{else}\ x_t",
    ports=[In("x", "*S", kind="int", help="Word numbers."), Out("y", "*S", kind="int")],
    settings=[
        Float("p", 0.1, min=0.0, max=1.0, help="The share of words that are replaced."),
        Int("unknown_idx", 1, min=0, help="The number that stands for an unknown word."),
        Int("padding_idx", None, optional=True, min=0, help="The number that only fills up; it is never replaced."),
    ],
    differentiable=False,
)
def word_dropout(x, *, p, unknown_idx, padding_idx, training):
    """In training, replace words by the unknown word at random, so that no single word decides.

    It also teaches what to do with words that training never showed.
    """
    if not training:
        return x
    gone = torch.rand(x.shape, device=x.device) < p
    gone = gone if padding_idx is None else gone & (x != padding_idx)
    return torch.where(gone, unknown_idx, x)
