"""Pooling and resampling: change the size of a signal or an image without any weights."""

from collections.abc import Mapping, Sequence
from typing import Any

from studio.spec import Choice, Flag, In, Int, Ints, Mismatch, Out, TensorType, block
from studio.spec.dims import Dim, evaluate
from studio.spec.lazy import F


def _window(count: int, dim: str) -> Ints:
    return Ints("kernel_size", 2, count=count, min=1, max=1024, dim=dim, help="Size of the window.")


def _stride(count: int) -> Ints:
    text = "Step from one window to the next; empty: as large as the window, so that windows do not overlap."
    return Ints("stride", None, count=count, min=1, max=1024, optional=True, help=text)


def _padding(count: int, dim: str) -> Ints:
    return Ints("padding", 0, count=count, min=0, max=512, dim=dim, help="Added at each edge; at most half the window.")


def _dilation(count: int, dim: str) -> Ints:
    return Ints("dilation", 1, count=count, min=1, max=512, dim=dim, help="Distance between the elements of a window.")


_COUNT_PADDING = Flag("count_include_pad", True, help="Count the added zeros in the mean.")


def _steps(*names: str) -> Any:
    """The sizes `names` of the stride, which is the window's where none is given; refuses windows of padding alone."""

    def let(settings: Mapping[str, Any]) -> dict[str, int]:
        window = settings["kernel_size"]
        gaps = settings.get("dilation", (1,) * len(window))
        _check_padding(settings["padding"], [d * (k - 1) + 1 for k, d in zip(window, gaps, strict=True)])
        return dict(zip(names, settings["stride"] or window, strict=True))

    return let


def _check_padding(padding: Sequence[int], reach: Sequence[int]) -> None:
    """Raises Mismatch where padding is more than half of what a window spans."""
    for pad, span in zip(padding, reach, strict=True):
        if 2 * pad > span:
            raise Mismatch(f"padding may be at most {span // 2} for a window that spans {span}, not {pad}.")


_POOLED_1D = "N C (L+2*PL-DL*(KL-1)-1)//SL+1"
_POOLED_2D = "N C (H+2*PH-DH*(KH-1)-1)//SH+1 (W+2*PW-DW*(KW-1)-1)//SW+1"


@block(
    "MaxPool1d",
    group="Pooling",
    formula=r"y_i = \max_{0 \leq \Delta < k} x_{s i + d \Delta}",
    ports=[In("x", "N C L"), Out("y", _POOLED_1D)],
    settings=[_window(1, "KL"), _stride(1), _padding(1, "PL"), _dilation(1, "DL")],
    let=_steps("SL"),
    equals="torch.nn.MaxPool1d",
)
def max_pool1d(x, *, kernel_size, stride, padding, dilation):
    """Keep the largest value of each window of a signal, channel by channel.

    The gradient goes to the winner of each window alone (the first one on ties).
    """
    return F.max_pool1d(x, kernel_size, stride, padding, dilation)


@block(
    "MaxPool2d",
    group="Pooling",
    formula=r"y_{i,j} = \max_{0 \leq u,v < k} x_{s i + d u,\, s j + d v}",
    ports=[In("x", "N C H W"), Out("y", _POOLED_2D)],
    settings=[_window(2, "KH KW"), _stride(2), _padding(2, "PH PW"), _dilation(2, "DH DW")],
    let=_steps("SH", "SW"),
    equals="torch.nn.MaxPool2d",
)
def max_pool2d(x, *, kernel_size, stride, padding, dilation):
    """Keep the largest value of each window of an image, channel by channel.

    Window 2 halves the image, discards three quarters of the values and makes small shifts of the image matter less.
    The number of channels stays. The gradient goes to the winner of each window alone (the first one on ties).

    Where the size is no multiple of the stride, the last rows and columns are not seen.
    """
    return F.max_pool2d(x, kernel_size, stride, padding, dilation)


@block(
    "MaxPool2dWithIndices",
    title="MaxPool2d with indices",
    group="Pooling",
    formula=r"y = \max_{u,v} x_{s i + d u,\, s j + d v}, \quad \mathrm{indices} = \mathrm{argmax}",
    ports=[
        In("x", "N C H W"),
        Out("y", _POOLED_2D),
        Out("indices", _POOLED_2D, kind="int", help="Place of each winner in its channel, counted row by row."),
    ],
    settings=[_window(2, "KH KW"), _stride(2), _padding(2, "PH PW"), _dilation(2, "DH DW")],
    let=_steps("SH", "SW"),
)
def max_pool2d_with_indices(x, *, kernel_size, stride, padding, dilation):
    """MaxPool2d that also says where each winner stood.

    Wire the indices to a MaxUnpool2d to put values back where they came from: SegNet's decoder, and the picture of what
    a feature saw in a deconvolutional network.
    """
    return F.max_pool2d(x, kernel_size, stride, padding, dilation, return_indices=True)


def _unpooled(inputs: Mapping[str, TensorType | None], settings: Mapping[str, Any]) -> dict[str, TensorType | None]:
    """The output of a pooling's inverse."""
    x = inputs.get("x")
    if x is None:
        return {"y": None}
    window, padding = settings["kernel_size"], settings["padding"]
    _check_padding(padding, window)
    steps, wanted = settings["stride"] or window, settings["output_size"] or (None, None)
    axes = zip(x.shape[2:], window, steps, padding, wanted, strict=True)
    return {"y": TensorType((*x.shape[:2], *(_unpooled_size(*axis) for axis in axes)))}


def _unpooled_size(size: Dim, window: int, step: int, padding: int, wanted: int | None) -> Dim:
    """The size of one axis: what window and step give, or the one wanted, which differs by less than a step."""
    usual = evaluate("(H-1)*S-2*P+K", {"H": size, "S": step, "P": padding, "K": window})
    if wanted is None:
        return usual
    if isinstance(usual, int) and not usual - step < wanted < usual + step:
        raise Mismatch(f"output_size may be {usual - step + 1} to {usual + step - 1} here, not {wanted}.")
    return wanted


@block(
    "MaxUnpool2d",
    group="Pooling",
    formula=r"y_{\mathrm{indices}_{i,j}} = x_{i,j}",
    ports=[
        In("x", "N C H W"),
        In("indices", "N C H W", kind="int", below="H", help="The indices of the paired MaxPool2d with indices."),
        Out("y"),
    ],
    settings=[
        _window(2, ""),
        _stride(2),
        _padding(2, ""),
        Ints(
            "output_size",
            None,
            count=2,
            min=1,
            max=65_536,
            optional=True,
            help="Height and width of the output, where pooling left a rest; empty: what window and stride give.",
        ),
    ],
    shape=_unpooled,
)
def max_unpool2d(x, indices, *, kernel_size, stride, padding, output_size):
    """Put pooled values back at the places of the winners, zeros elsewhere.

    Use the same window, stride and padding as the paired pooling, and give the size of the image that was pooled where
    the windows did not cover it evenly. Where overlapping windows had the same winner, its value is put there once.
    """
    sizes = output_size or [
        (size - 1) * s - 2 * p + k
        for size, k, s, p in zip(x.shape[2:], kernel_size, stride or kernel_size, padding, strict=True)
    ]
    flat = x.new_zeros(*x.shape[:2], sizes[0] * sizes[1])
    filled = flat.scatter_reduce(2, indices.flatten(2), x.flatten(2), "amax", include_self=False)
    return filled.reshape(*x.shape[:2], *sizes)


@block(
    "AvgPool1d",
    group="Pooling",
    formula=r"y_i = \frac{1}{k} \sum_{0 \leq \Delta < k} x_{s i + \Delta}",
    ports=[In("x", "N C L"), Out("y", "N C (L+2*PL-KL)//SL+1")],
    settings=[_window(1, "KL"), _stride(1), _padding(1, "PL"), _COUNT_PADDING],
    let=_steps("SL"),
    equals="torch.nn.AvgPool1d",
)
def avg_pool1d(x, *, kernel_size, stride, padding, count_include_pad):
    """The mean of each window of a signal, channel by channel. The gradient is shared equally by the window."""
    return F.avg_pool1d(x, kernel_size, stride, padding, False, count_include_pad)


@block(
    "AvgPool2d",
    group="Pooling",
    formula=r"y_{i,j} = \frac{1}{k^2} \sum_{0 \leq u,v < k} x_{s i + u,\, s j + v}",
    ports=[In("x", "N C H W"), Out("y", "N C (H+2*PH-KH)//SH+1 (W+2*PW-KW)//SW+1")],
    settings=[_window(2, "KH KW"), _stride(2), _padding(2, "PH PW"), _COUNT_PADDING],
    let=_steps("SH", "SW"),
    equals="torch.nn.AvgPool2d",
)
def avg_pool2d(x, *, kernel_size, stride, padding, count_include_pad):
    """The mean of each window of an image, channel by channel.

    Softer than the maximum: every value counts, and the gradient is shared equally by the window.
    """
    return F.avg_pool2d(x, kernel_size, stride, padding, False, count_include_pad)


_GRID = Ints("output_size", 1, count=2, min=1, max=4096, dim="OH OW", help="Height and width of the output.")


@block(
    "AdaptiveAvgPool2d",
    group="Pooling",
    formula=r"y_{i,j} = \mathrm{mean}\; x_{\lfloor iH/h \rfloor : \lceil (i+1)H/h \rceil,\ldots}",
    ports=[In("x", "N C H W"), Out("y", "N C OH OW")],
    settings=[_GRID],
    equals="torch.nn.AdaptiveAvgPool2d",
)
def adaptive_avg_pool2d(x, *, output_size):
    """The mean over a grid of a fixed number of windows, whatever the size of the image.

    Put it before a Linear block to accept images of any size. Windows overlap where the size does not divide evenly;
    such a pooling cannot be exported to ONNX unless the image's size is fixed.
    """
    return F.adaptive_avg_pool2d(x, output_size)


@block(
    "AdaptiveMaxPool2d",
    group="Pooling",
    formula=r"y_{i,j} = \max\; x_{\lfloor iH/h \rfloor : \lceil (i+1)H/h \rceil,\ldots}",
    ports=[In("x", "N C H W"), Out("y", "N C OH OW")],
    settings=[_GRID],
    equals="torch.nn.AdaptiveMaxPool2d",
)
def adaptive_max_pool2d(x, *, output_size):
    """The maximum over a grid of a fixed number of windows, whatever the size of the image.

    The gradient goes to the winner of each window alone.
    """
    return F.adaptive_max_pool2d(x, output_size)


_KEEPDIM = Flag("keepdim", False, help="Keep height and width as dimensions of size 1.")


def _kept(settings: Mapping[str, Any]) -> dict[str, tuple[int, ...]]:
    return {"*K": (1, 1) if settings["keepdim"] else ()}


@block(
    "GlobalAvgPool2d",
    group="Pooling",
    formula=r"y_c = \frac{1}{HW} \sum_{i,j} x_{c,i,j}",
    ports=[In("x", "N C H W"), Out("y", "N C *K")],
    settings=[_KEEPDIM],
    let=_kept,
)
def global_avg_pool2d(x, *, keepdim):
    """The mean of each channel over the whole image: one number a channel.

    It ends most image classifiers since it has no weights and takes any image size; the class activation map is read
    off the Linear block behind it.
    """
    return x.mean((2, 3), keepdim=keepdim)


@block(
    "GlobalMaxPool2d",
    group="Pooling",
    formula=r"y_c = \max_{i,j} x_{c,i,j}",
    ports=[In("x", "N C H W"), Out("y", "N C *K")],
    settings=[_KEEPDIM],
    let=_kept,
)
def global_max_pool2d(x, *, keepdim):
    """The largest value of each channel over the whole image: was the feature seen anywhere?"""
    return x.amax((2, 3), keepdim=keepdim)


@block(
    "Upsample",
    group="Pooling",
    formula=r"y_{i,j} = x_{\lfloor i/f \rfloor, \lfloor j/f \rfloor}",
    ports=[In("x", "N C H W"), Out("y", "N C H*FH W*FW")],
    settings=[
        Ints("scale_factor", 2, count=2, min=1, max=64, dim="FH FW", help="How many times higher and wider."),
        Choice("mode", "nearest", options=("nearest", "bilinear", "bicubic"), help="How values in between are found."),
        Flag("align_corners", False, help="Corner pixels stay at the corners; for bilinear and bicubic."),
    ],
)
def upsample(x, *, scale_factor, mode, align_corners):
    """Enlarge an image by a whole factor: repeat each pixel, or interpolate between pixels.

    There is nothing to learn in it; a Conv2d behind it does what a transposed convolution does, without its chequered
    pattern. Set `align_corners` only to match a model that was trained with it. The formula is that of `nearest`.
    """
    scale = tuple(float(factor) for factor in scale_factor)
    return F.interpolate(x, scale_factor=scale, mode=mode, align_corners=None if mode == "nearest" else align_corners)


@block(
    "PixelShuffle",
    group="Pooling",
    formula=r"y_{c,\,r i + u,\,r j + v} = x_{c r^2 + u r + v,\, i,\, j}",
    ports=[In("x", "N C H W"), Out("y", "N C//(R*R) H*R W*R")],
    settings=[Int("upscale_factor", 2, min=1, max=64, dim="R", help="How many times higher and wider.")],
    divides=(("C", "R*R"),),
    equals="torch.nn.PixelShuffle",
    example={"sizes": {"C": 8}},
)
def pixel_shuffle(x, *, upscale_factor):
    """Interleave r² channels into one channel that is r times higher and wider.

    A Conv2d before it computes the r² sub-pixels of each place: up-sampling for super-resolution (ESPCN).
    """
    return F.pixel_shuffle(x, upscale_factor)


@block(
    "PixelUnshuffle",
    group="Pooling",
    formula=r"y_{c r^2 + u r + v,\, i,\, j} = x_{c,\,r i + u,\,r j + v}",
    ports=[In("x", "N C H W"), Out("y", "N C*R*R H//R W//R")],
    settings=[Int("downscale_factor", 2, min=1, max=64, dim="R", help="How many times lower and narrower.")],
    divides=(("H", "R"), ("W", "R")),
    equals="torch.nn.PixelUnshuffle",
    example={"sizes": {"H": 6, "W": 4}},
)
def pixel_unshuffle(x, *, downscale_factor):
    """Sort an image's pixels into r² channels of an r times smaller image: the inverse of PixelShuffle.

    Nothing is lost, unlike in pooling. Normalising flows call it squeeze.
    """
    return F.pixel_unshuffle(x, downscale_factor)
