"""Flows: functions that can be run backwards and know by what they stretch space, the logarithm of the determinant.

A block with the flag `inverse` on is the same function backwards. A second instance with `inverse` on, its weights
wired from the first, draws samples; its log-determinants are those of the inverse, with the opposite sign.
"""

import math

from studio.spec import Flag, In, Int, Out, State, Weight, block
from studio.spec.lazy import torch

_GROUP = "Flows"
_INVERSE = Flag("inverse", False, help="Run backwards: from y to x, for drawing samples.")
_LOG_DET = Out("log_det", "B", help="The logarithm of the determinant's size, for each example. Add them all up.")


@block(
    "AffineCoupling",
    title="Affine coupling",
    group=_GROUP,
    formula=r"y = x \odot e^{s} + t, \quad \log |\det| = \sum_i s_i",
    ports=[
        In("x", "B *S", help="The half that changes."),
        In("log_scale", "B *S", help="s, computed from the other half; pass it through a tanh to keep it small."),
        In("shift", "B *S", help="t, computed from the other half."),
        Out("y", "B *S"),
        _LOG_DET,
    ],
    settings=[_INVERSE],
)
def affine_coupling(x, log_scale, shift, *, inverse):
    """Scale and shift one half of the variables by amounts that a network computes from the other half.

    The other half passes unchanged, so the amounts can be computed again on the way back: the network itself need not
    be invertible. Exchange the halves from one coupling to the next. Source: L. Dinh and others, Density Estimation
    Using Real NVP, 2017.
    """
    log_det = log_scale.reshape(x.shape[0], -1).sum(1)
    if inverse:
        return (x - shift) * torch.exp(-log_scale), -log_det
    return x * torch.exp(log_scale) + shift, log_det


def _channelwise(values: "torch.Tensor", x: "torch.Tensor") -> "torch.Tensor":
    """Numbers for each channel, shaped to broadcast over the further dimensions of x."""
    return values.reshape(-1, *[1] * (x.dim() - 2))


def _for_each_example(log_det: "torch.Tensor", x: "torch.Tensor", inverse: bool) -> "torch.Tensor":
    """The log-determinant of one position, times the positions, for each example."""
    total = math.prod(x.shape[2:]) * log_det
    return (-total if inverse else total).expand(x.shape[0])


@block(
    "ActNorm",
    group=_GROUP,
    formula=r"y_c = s_c \, x_c + b_c, \quad \log |\det| = H W \sum_c \log |s_c|",
    ports=[In("x", "B C *S"), Out("y", "B C *S"), _LOG_DET],
    settings=[_INVERSE],
    weights=[Weight("scale", "C", symbol="s", init="ones"), Weight("bias", "C", symbol="b", init="zeros")],
)
def act_norm(x, scale, bias, *, inverse):
    """A learned scale and shift for each channel, the flow's stand-in for batch normalisation.

    The examples of a batch do not mix, so it can be run backwards. It starts as the identity: bring the data to mean 0
    and variance 1 first. The scale must not reach 0. Source: D. Kingma and P. Dhariwal, Glow, 2018.
    """
    factor, offset = _channelwise(scale, x), _channelwise(bias, x)
    y = (x - offset) / factor if inverse else factor * x + offset
    return y, _for_each_example(scale.abs().log().sum(), x, inverse)


def _unit_triangular_inverse(strict: "torch.Tensor") -> "torch.Tensor":
    """The inverse of I + N for a strictly triangular N, by matrix products alone, which ONNX has.

    (I - M)^-1 = (I + M)(I + M²)(I + M⁴)..., and it ends because the power M^n of an n x n triangular M is 0.
    """
    size = strict.shape[0]
    identity = torch.eye(size, dtype=strict.dtype, device=strict.device)
    power = -strict
    inverse = identity + power
    for _ in range(max(size - 1, 0).bit_length() - 1):
        power = power @ power
        inverse = inverse @ (identity + power)
    return inverse


def plu_matrix(p, lower, upper, log_s, sign):
    """W = P L (U + diag(s)), L with ones on its diagonal; shape (C, C)."""
    identity = torch.eye(p.shape[0], dtype=p.dtype, device=p.device)
    return p @ (lower.tril(-1) + identity) @ (upper.triu(1) + torch.diag(sign * torch.exp(log_s)))


def plu_inverse(p, lower, upper, log_s, sign):
    """The inverse of `plu_matrix`: diag(1/s) is taken out, so that both triangles have ones on their diagonals."""
    s = sign * torch.exp(log_s)
    upper_inverse = _unit_triangular_inverse(upper.triu(1) / s.unsqueeze(1)) / s
    return upper_inverse @ _unit_triangular_inverse(lower.tril(-1)) @ p.T


_PLU = {
    "weights": [
        Weight("lower", "C C", symbol="L", init="xavier_normal", settings={"gain": 0.5}, help="Below the diagonal."),
        Weight("upper", "C C", symbol="U", init="xavier_normal", settings={"gain": 0.5}, help="Above the diagonal."),
        Weight("log_s", "C", symbol=r"\log s", init="zeros", help="Logarithms of the size of the diagonal."),
    ],
    "states": [
        State("p", "C C", init="eye", help="The permutation, which does not learn."),
        State("sign", "C", init="ones", help="Signs of the diagonal, which do not learn."),
    ],
}


@block(
    "InvertibleConv1x1",
    title="Invertible 1x1 convolution",
    group=_GROUP,
    formula=r"W = P L (U + \mathrm{diag}\, s), \quad \log |\det| = H W \sum_c \log |s_c|",
    ports=[In("x", "B C *S"), Out("y", "B C *S"), _LOG_DET],
    settings=[_INVERSE],
    **_PLU,
)
def invertible_conv1x1(x, lower, upper, log_s, p, sign, *, inverse):
    """Mix the channels by a learned matrix that can be inverted: it takes the place of exchanging halves by hand.

    The matrix is kept as a product of triangles, so its determinant is a product of C numbers, and it can never become
    singular. Put it before each AffineCoupling. Source: D. Kingma and P. Dhariwal, Glow, 2018.
    """
    matrix = (plu_inverse if inverse else plu_matrix)(p, lower, upper, log_s, sign)
    y = (matrix @ x.reshape(*x.shape[:2], -1)).reshape(x.shape)
    return y, _for_each_example(log_s.sum(), x, inverse)


@block(
    "PLUWeight",
    title="Invertible matrix (PLU)",
    group=_GROUP,
    formula=r"W = P L (U + \mathrm{diag}\, s)",
    ports=[
        Out("weight", "C C", help="Wire it to the weight port of a Linear block."),
        Out("inverse", "C C", help="Its inverse."),
        Out("log_det", help="The logarithm of its determinant's size."),
    ],
    settings=[Int("size", 2, min=1, max=4096, dim="C", help="Rows and columns.")],
    **_PLU,
)
def plu_weight(lower, upper, log_s, p, sign):
    """A square matrix that stays invertible while it learns, with its inverse and its log-determinant.

    Wire it to a layer's weight port, and the inverse to the layer that runs backwards.
    """
    parts = (p, lower, upper, log_s, sign)
    return plu_matrix(*parts), plu_inverse(*parts), log_s.sum()


@block(
    "UnitTriangular",
    title="Unit triangular matrix",
    group=_GROUP,
    formula=r"L = I + \mathrm{tril}(A, -1)",
    ports=[In("matrix", "D D"), Out("y", "D D")],
    settings=[Flag("upper", False, help="Keep what is above the diagonal, not what is below.")],
)
def unit_triangular(matrix, *, upper):
    """The part of a square matrix below its diagonal, with ones on the diagonal: its determinant is 1.

    A parameter transformation: feed it a Parameter and wire the result to a weight port. Such a layer is invertible,
    and each output depends on the inputs up to its own number only.
    """
    identity = torch.eye(matrix.shape[0], dtype=matrix.dtype, device=matrix.device)
    return (matrix.triu(1) if upper else matrix.tril(-1)) + identity


@block(
    "Dequantize",
    group=_GROUP,
    formula=r"y = \frac{x + u}{L}, \quad u \sim \mathcal{U}(0, 1)",
    ports=[
        In("x", "*S", kind="number", low=0, high=255, help="Whole levels from 0 to L - 1."),
        In("noise", "*S", low=0.0, high=1.0, help="Uniform noise between 0 and 1, from a Noise block."),
        Out("y", "*S", help="Between 0 and 1."),
    ],
    settings=[Int("levels", 256, min=1, max=65_536, help="How many levels there are: 256 for usual images.")],
)
def dequantize(x, noise, *, levels):
    """Spread whole levels evenly over the interval between 0 and 1.

    A density model given whole numbers would put ever higher peaks on them. With the noise, its likelihood is a bound
    on the probability of the levels, and BitsPerDim means something.
    """
    return (x + noise) / levels
