"""Gradients in an exported network: torch's backward operators that ONNX has no counterpart for, in other terms.

torch.export traces a gradient as the operators its computation is made of. Most of them have a translation; for the
rest there is here either a decomposition into operators that do (`decompositions`), or a translation (`TRANSLATIONS`).
Sizes of images stay open throughout: none becomes an attribute of an operator.
"""

from collections.abc import Callable, Sequence
from typing import Any

import torch
import torch.nn.functional as F
from onnxscript import opset18
from onnxscript.function_libs.torch_lib.ops import core
from torch import Tensor
from torch._decomp import get_decompositions
from torch._ops import OperatorBase

aten = torch.ops.aten
op: Any = opset18


def decompositions() -> dict[OperatorBase, Callable[..., Any]]:
    """Operators and what they are to be replaced with, for `ExportedProgram.run_decompositions`.

    nll_loss_forward is among them since the translation that torch has for it averages over what it should leave out.
    """
    own: dict[OperatorBase, Callable[..., Any]] = {
        aten.mul.Scalar: lambda x, factor: aten.mul.Tensor(x, factor),
        aten.convolution_backward.default: _convolution_backward,
        aten.avg_pool2d_backward.default: _avg_pool2d_backward,
        aten._adaptive_avg_pool2d_backward.default: _adaptive_avg_pool2d_backward,
    }
    return {**get_decompositions([aten.nll_loss_forward, aten.nll_loss2d_forward]), **own}


def _convolution_backward(
    pull: Tensor,
    x: Tensor,
    weight: Tensor,
    _bias_sizes: Sequence[int] | None,
    stride: Sequence[int],
    padding: Sequence[int],
    dilation: Sequence[int],
    transposed: bool,
    _output_padding: Sequence[int],
    groups: int,
    mask: Sequence[bool],
) -> tuple[Tensor | None, Tensor | None, Tensor | None]:
    """Gradients of a convolution for its input, weight and bias, as far as the mask asks for them.

    pull (N, Co, *Ho) and x (N, Ci, *H) with a weight (Co, Ci / groups, *K); transposed: (Ci, Co / groups, *K).
    """
    dims = x.ndim - 2
    stride, padding, dilation = (_each(numbers, dims) for numbers in (stride, padding, dilation))
    for_x = for_weight = for_bias = None
    if mask[0] and transposed:
        for_x = aten.convolution(pull, weight, None, stride, padding, dilation, False, [0] * dims, groups)
    elif mask[0]:
        for_x = _spread(pull, weight, stride, padding, dilation, groups, x.shape[2:])
    if mask[1]:
        large, small = (pull, x) if transposed else (x, pull)
        for_weight = _correlation(large, small, stride, padding, dilation, groups, weight.shape[2:])
    if mask[2]:
        for_bias = pull.sum([0, *range(2, dims + 2)])
    return for_x, for_weight, for_bias


def _spread(
    pull: Tensor,
    weight: Tensor,
    stride: Sequence[int],
    padding: Sequence[int],
    dilation: Sequence[int],
    groups: int,
    sizes: Sequence[Any],
) -> Tensor:
    """The transposed convolution without padding, then the part of it that lies inside."""
    zeros = [0] * len(stride)
    full = aten.convolution(pull, weight, None, stride, zeros, dilation, True, zeros, groups)
    full = F.pad(full, [behind for step in reversed(stride) for behind in (0, step - 1)])
    for axis, (start, size) in enumerate(zip(padding, sizes, strict=True)):
        full = full.narrow(axis + 2, start, size)
    return full


def _correlation(
    x: Tensor,
    pull: Tensor,
    stride: Sequence[int],
    padding: Sequence[int],
    dilation: Sequence[int],
    groups: int,
    kernel: Sequence[int],
) -> Tensor:
    """The gradient for a weight: a convolution over the batch, where stride and dilation change places."""
    sizes, spatial = x.shape[2:], range(3, x.ndim + 1)
    x = x.reshape(x.shape[0], groups, x.shape[1] // groups, *sizes).permute(2, 1, 0, *spatial)
    x = x.reshape(x.shape[0], groups * x.shape[2], *sizes)
    zeros = [0] * len(stride)
    found = aten.convolution(x, pull.transpose(0, 1), None, dilation, padding, stride, False, zeros, groups)
    for axis, size in enumerate(kernel):
        found = found.narrow(axis + 2, 0, size)
    return found.transpose(0, 1)


def _avg_pool2d_backward(
    pull: Tensor,
    x: Tensor,
    kernel: Sequence[int],
    stride: Sequence[int],
    padding: Sequence[int],
    ceil_mode: bool,
    count_include_pad: bool,
    divisor: int | None,
) -> Tensor:
    """Every average spread over what it was taken of, (N, C, Ho, Wo) to (N, C, H, W)."""
    if ceil_mode:
        raise NotImplementedError("the gradient of average pooling with ceil_mode has no counterpart in ONNX")
    kernel, stride, padding = _each(kernel, 2), _each(stride or kernel, 2), _each(padding, 2)
    ones = torch.ones((1, 1, *kernel), dtype=pull.dtype, device=pull.device)
    counted: Tensor | int = divisor or kernel[0] * kernel[1]
    if not count_include_pad and divisor is None and any(padding):
        inside = torch.ones((1, 1, *x.shape[2:]), dtype=pull.dtype, device=pull.device)
        counted = F.conv2d(inside, ones, stride=stride, padding=padding)
    pull = pull / counted
    planes = pull.reshape(-1, 1, *pull.shape[2:])
    return _spread(planes, ones, stride, padding, [1, 1], 1, x.shape[2:]).reshape(x.shape)


def _adaptive_avg_pool2d_backward(pull: Tensor, x: Tensor) -> Tensor:
    rows, columns = (_averages(x.shape[axis], pull.shape[axis], pull) for axis in (2, 3))
    return rows.t() @ pull @ columns


def _averages(size: Any, parts: Any, like: Tensor) -> Tensor:
    """(parts, size): the weight of each place in the average of each part."""
    part = torch.arange(parts, device=like.device)[:, None]
    place = torch.arange(size, device=like.device)
    start, end = part * size // parts, ((part + 1) * size + parts - 1) // parts
    return ((place >= start) & (place < end)).to(like.dtype) / (end - start)


def _each(numbers: Sequence[int], dims: int) -> list[int]:
    """One number for each dimension, where one stands for all."""
    return list(numbers) * dims if len(numbers) == 1 else list(numbers)


def _silu_backward(pull: Any, x: Any) -> Any:
    """σ(x) (1 + x (1 - σ(x)))."""
    sigmoid, one = op.Sigmoid(x), op.Constant(value_float=1.0)
    return op.Mul(op.Mul(pull, sigmoid), op.Add(one, op.Mul(x, op.Sub(one, sigmoid))))


TRANSLATIONS: dict[Callable[..., Any], Callable[..., Any]] = {
    aten.silu_backward.default: _silu_backward,
    aten.alias_copy.default: core.aten_alias,
    aten.detach_copy.default: core.aten_detach,
    aten.split_copy.Tensor: core.aten_split,
    aten.split_with_sizes_copy.default: core.aten_split_with_sizes,
    aten.squeeze_copy.dim: core.aten_squeeze_dim,
    aten.unbind_copy.int: core.aten_unbind,
    aten.unfold_copy.default: core.aten_unfold,
}
"""Operators as ONNX, for `torch.onnx.export(custom_translation_table=...)`. The constants are float32.

In the steps of a loop that a gradient goes through, views appear as the operators that copy.
"""
