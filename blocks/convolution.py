"""Convolutions: one small set of weights, used at every position of a signal or an image."""

from collections.abc import Mapping
from typing import Any

from studio.spec import Choice, Flag, In, Int, Ints, Mismatch, Out, Weight, block
from studio.spec.lazy import F

_PADDING_MODES = ("zeros", "reflect", "replicate", "circular")
_OUT_CHANNELS = Int("out_channels", 16, min=1, max=65_536, dim="O", help="Number of kernels, and of output channels.")
_GROUPS = Int(
    "groups", 1, min=1, max=65_536, dim="G", help="Split the channels into groups that do not see each other."
)
_BIAS = Flag("bias", True, help="Add a learned offset to each output channel. Not needed before a normalisation.")
_SAME = Flag("same_padding", False, help="Pad so that stride 1 keeps the size; the number given as padding is unused.")
_PADDING_MODE = Choice("padding_mode", "zeros", options=_PADDING_MODES, help="What stands outside the edges.")


def _ints(name: str, default: int, count: int, dim: str, low: int, help: str) -> Ints:
    return Ints(name, default, count=count, min=low, max=1024, dim=dim, help=help)


def _total_padding(settings: Mapping[str, Any], axis: int) -> int:
    """Padding of both sides together; `same_padding` and `causal` make up for what the kernel takes away."""
    reach = settings["dilation"][axis] * (settings["kernel_size"][axis] - 1)
    return reach if settings["same_padding"] or settings.get("causal") else 2 * settings["padding"][axis]


def _padded(x, padding, kernel_size, dilation, same_padding, mode):
    """The input with its edges, and what is left for the convolution itself to pad: zeros, both sides alike."""
    if mode == "zeros" and not same_padding:
        return x, padding
    if same_padding:
        reaches = [d * (k - 1) for k, d in zip(kernel_size, dilation, strict=True)]
        sides = [(reach // 2, reach - reach // 2) for reach in reaches]  # as torch: an odd one is longer on the right
    else:
        sides = [(size, size) for size in padding]
    return _pad(x, sides, mode), (0,) * len(padding)


def _pad(x, sides, mode):
    """Pad the last dimensions; `sides` has (left, right) for each, and torch wants the last dimension first."""
    widths = [width for side in reversed(sides) for width in side]
    return F.pad(x, widths, mode="constant" if mode == "zeros" else mode)


@block(
    "Conv1d",
    group="Convolution",
    formula=r"y_{o,i} = b_o + \sum_{c,\Delta} w_{o,c,\Delta} \, x_{c,\,s i + d \Delta}",
    ports=[In("x", "N C L"), Out("y", "N O (L+TL-DL*(KL-1)-1)//SL+1")],
    settings=[
        _OUT_CHANNELS,
        _ints("kernel_size", 3, 1, "KL", 1, "Length of the kernel."),
        _ints("stride", 1, 1, "SL", 1, "Step from one position to the next."),
        _ints("padding", 0, 1, "PL", 0, "Elements added at each end."),
        _ints("dilation", 1, 1, "DL", 1, "Distance between the taps of the kernel."),
        _GROUPS,
        _BIAS,
        _SAME,
        Flag("causal", False, help="Pad at the start only, so that no output sees a later input."),
        _PADDING_MODE,
    ],
    weights=[
        Weight("weight", "O C//G KL", symbol="w", init="fan_in_uniform"),
        Weight("bias", "O", symbol="b", init="fan_in_uniform", fan_in="C//G*KL", when="bias"),
    ],
    let=lambda settings: {"TL": _total_padding(settings, 0)},
    divides=(("C", "G"), ("O", "G")),
    equals="torch.nn.Conv1d",
)
def conv1d(x, weight, bias, *, kernel_size, stride, padding, dilation, groups, same_padding, causal, padding_mode):
    """Slide a learned kernel along a signal (channels first): the same weights at every position.

    As in every framework the kernel is not flipped (it is a cross-correlation). Output length:
    (L + total padding - dilation·(kernel-1) - 1) // stride + 1.

    With `causal`, dilation·(kernel-1) zeros are put before the signal and none after it, so output t depends on inputs
    up to t only: the building block of temporal convolutional networks and WaveNet. It overrules the other paddings.
    """
    if causal:
        x, padding = _pad(x, [(dilation[0] * (kernel_size[0] - 1), 0)], padding_mode), 0
    else:
        x, padding = _padded(x, padding, kernel_size, dilation, same_padding, padding_mode)
    return F.conv1d(x, weight, bias, stride, padding, dilation, groups)


@block(
    "Conv2d",
    group="Convolution",
    formula=r"y_{o,i,j} = b_o + \sum_{c,u,v} w_{o,c,u,v} \, x_{c,\,s i + d u,\,s j + d v}",
    ports=[In("x", "N C H W"), Out("y", "N O (H+TH-DH*(KH-1)-1)//SH+1 (W+TW-DW*(KW-1)-1)//SW+1")],
    settings=[
        _OUT_CHANNELS,
        _ints("kernel_size", 3, 2, "KH KW", 1, "Height and width of the kernel."),
        _ints("stride", 1, 2, "SH SW", 1, "Step from one position to the next, down and across."),
        _ints("padding", 0, 2, "PH PW", 0, "Rows and columns added at each edge."),
        _ints("dilation", 1, 2, "DH DW", 1, "Distance between the taps of the kernel."),
        _GROUPS,
        _BIAS,
        _SAME,
        _PADDING_MODE,
    ],
    weights=[
        Weight("weight", "O C//G KH KW", symbol="w", init="fan_in_uniform"),
        Weight("bias", "O", symbol="b", init="fan_in_uniform", fan_in="C//G*KH*KW", when="bias"),
    ],
    let=lambda settings: {"TH": _total_padding(settings, 0), "TW": _total_padding(settings, 1)},
    divides=(("C", "G"), ("O", "G")),
    equals="torch.nn.Conv2d",
)
def conv2d(x, weight, bias, *, kernel_size, stride, padding, dilation, groups, same_padding, padding_mode):
    """Slide learned kernels over an image (channels first); each kernel gives one output channel.

    A shift of the image shifts the output alike. The weights are shared by all positions, so their gradient is the sum
    over the positions. Output size per axis: (size + total padding - dilation·(kernel-1) - 1) // stride + 1; where the
    division leaves a rest, the last rows or columns are not seen.

    Kernel 3 with padding 1 keeps the size; stride 2 halves it. Kernel 1 mixes channels only. `groups` equal to the
    number of channels filters each channel by itself. A true convolution, as in signal processing, flips the kernel.
    """
    x, padding = _padded(x, padding, kernel_size, dilation, same_padding, padding_mode)
    return F.conv2d(x, weight, bias, stride, padding, dilation, groups)


@block(
    "DepthwiseConv2d",
    title="Depthwise Conv2d",
    group="Convolution",
    formula=r"y_{c m + k,i,j} = b_{c m + k} + \sum_{u,v} w_{c m + k,u,v} \, x_{c,\,s i + d u,\,s j + d v}",
    ports=[In("x", "N C H W"), Out("y", "N C*M (H+TH-DH*(KH-1)-1)//SH+1 (W+TW-DW*(KW-1)-1)//SW+1")],
    settings=[
        Int("multiplier", 1, min=1, max=1024, dim="M", help="Kernels for each input channel."),
        _ints("kernel_size", 3, 2, "KH KW", 1, "Height and width of the kernel."),
        _ints("stride", 1, 2, "SH SW", 1, "Step from one position to the next, down and across."),
        _ints("padding", 0, 2, "PH PW", 0, "Rows and columns added at each edge."),
        _ints("dilation", 1, 2, "DH DW", 1, "Distance between the taps of the kernel."),
        _BIAS,
        _SAME,
        _PADDING_MODE,
    ],
    weights=[
        Weight("weight", "C*M 1 KH KW", symbol="w", init="fan_in_uniform"),
        Weight("bias", "C*M", symbol="b", init="fan_in_uniform", fan_in="KH*KW", when="bias"),
    ],
    let=lambda settings: {"TH": _total_padding(settings, 0), "TW": _total_padding(settings, 1)},
)
def depthwise_conv2d(x, weight, bias, *, kernel_size, stride, padding, dilation, same_padding, padding_mode):
    """Filter each channel of an image by itself: a convolution with as many groups as channels.

    Followed by a Conv2d with kernel 1, which mixes the channels, it is a depthwise separable convolution (MobileNet):
    k²·C + C·O weights in place of k²·C·O. It reads and writes much memory for little arithmetic, so the gain in time
    is smaller than the gain in weights.
    """
    channels = x.shape[1]
    x, padding = _padded(x, padding, kernel_size, dilation, same_padding, padding_mode)
    return F.conv2d(x, weight, bias, stride, padding, dilation, channels)


def _check_output_padding(settings: Mapping[str, Any]) -> dict[str, int]:
    """Names no sizes. Raises Mismatch for an output padding that could never come from a convolution."""
    for extra, *steps in zip(settings["output_padding"], settings["stride"], settings["dilation"], strict=True):
        if extra >= max(steps):
            hint = f"It must be less than {max(steps)} here."
            raise Mismatch(f"output_padding {extra} is not smaller than the stride or the dilation.", hint)
    return {}


_OUTPUT_PADDING = "Elements added at the far end only, to choose among the sizes that a stride maps to one."


@block(
    "ConvTranspose1d",
    title="Transposed Conv1d",
    group="Convolution",
    formula=r"y_{o,\,s i + d \Delta - p} \leftarrow y_{o,\,s i + d \Delta - p} + w_{c,o,\Delta} \, x_{c,i}",
    ports=[In("x", "N C L"), Out("y", "N O (L-1)*SL-2*PL+DL*(KL-1)+EL+1")],
    settings=[
        _OUT_CHANNELS,
        _ints("kernel_size", 3, 1, "KL", 1, "Length of the kernel."),
        _ints("stride", 1, 1, "SL", 1, "Distance between the places where inputs land: 2 doubles the length."),
        _ints("padding", 0, 1, "PL", 0, "Elements cut off at each end."),
        _ints("output_padding", 0, 1, "EL", 0, _OUTPUT_PADDING),
        _GROUPS,
        _BIAS,
        _ints("dilation", 1, 1, "DL", 1, "Distance between the taps of the kernel."),
    ],
    weights=[
        Weight("weight", "C O//G KL", symbol="w", init="fan_in_uniform"),
        Weight("bias", "O", symbol="b", init="fan_in_uniform", fan_in="O//G*KL", when="bias"),
    ],
    divides=(("C", "G"), ("O", "G")),
    let=_check_output_padding,
    equals="torch.nn.ConvTranspose1d",
)
def conv_transpose1d(x, weight, bias, *, stride, padding, output_padding, groups, dilation):
    """Spread each element of a signal over a learned kernel and add where they overlap.

    It is the transpose (the adjoint) of the convolution with the same weights, not its inverse. With a stride it
    lengthens a signal: decoders, generators and up-sampling in one-dimensional U-Nets.

    A kernel that is no multiple of the stride overlaps unevenly and leaves a regular pattern in the output.
    """
    return F.conv_transpose1d(x, weight, bias, stride, padding, output_padding, groups, dilation)


@block(
    "ConvTranspose2d",
    title="Transposed Conv2d",
    group="Convolution",
    formula=r"y_{o,\,s i + d u - p} \leftarrow y_{o,\,s i + d u - p} + w_{c,o,u} \, x_{c,i}",
    ports=[
        In("x", "N C H W"),
        Out("y", "N O (H-1)*SH-2*PH+DH*(KH-1)+EH+1 (W-1)*SW-2*PW+DW*(KW-1)+EW+1"),
    ],
    settings=[
        _OUT_CHANNELS,
        _ints("kernel_size", 3, 2, "KH KW", 1, "Height and width of the kernel."),
        _ints("stride", 1, 2, "SH SW", 1, "Distance between the places where inputs land: 2 doubles the size."),
        _ints("padding", 0, 2, "PH PW", 0, "Rows and columns cut off at each edge."),
        _ints("output_padding", 0, 2, "EH EW", 0, _OUTPUT_PADDING),
        _GROUPS,
        _BIAS,
        _ints("dilation", 1, 2, "DH DW", 1, "Distance between the taps of the kernel."),
    ],
    weights=[
        Weight("weight", "C O//G KH KW", symbol="w", init="fan_in_uniform"),
        Weight("bias", "O", symbol="b", init="fan_in_uniform", fan_in="O//G*KH*KW", when="bias"),
    ],
    divides=(("C", "G"), ("O", "G")),
    let=_check_output_padding,
    equals="torch.nn.ConvTranspose2d",
)
def conv_transpose2d(x, weight, bias, *, stride, padding, output_padding, groups, dilation):
    """Spread each pixel over a learned kernel and add where they overlap: up-sampling with learned weights.

    It is the transpose (the adjoint) of Conv2d with the same weights, not its inverse; its backward pass is that
    convolution. Kernel 4, stride 2, padding 1 doubles an image exactly. `output_padding` must be smaller than the
    stride or the dilation.

    A kernel that is no multiple of the stride overlaps unevenly and leaves a chequered pattern; Upsample followed by
    Conv2d avoids it.
    """
    return F.conv_transpose2d(x, weight, bias, stride, padding, output_padding, groups, dilation)
