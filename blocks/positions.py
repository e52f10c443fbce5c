"""Positions and times as vectors: attention knows no order, and a denoiser no time, unless they are told."""

from studio.spec import Float, In, Int, Mismatch, Out, Settings, Types, Weight, block
from studio.spec.lazy import F, torch

_GROUP = "Positions"
_SEQUENCE = In("x", "*B T D", help="A sequence of vectors.")
_BASE = Float("base", 10_000.0, min=1.0, max=1e9, help="The slowest wave is about this many times 2π steps long.")


def _angles(positions, count, base):
    """Positions times the frequencies base^(-k / count), k from 0: shape (..., count)."""
    powers = torch.arange(count, device=positions.device, dtype=positions.dtype) / max(count, 1)
    return positions.unsqueeze(-1) * base**-powers


def _places(x):
    """0, 1, ... for the steps of x (..., T, D)."""
    return torch.arange(x.shape[-2], device=x.device, dtype=x.dtype)


@block(
    "SinusoidalPositionalEncoding",
    title="Sinusoidal positional encoding",
    group=_GROUP,
    formula=r"P_{t,2i} = \sin(t / b^{2i/D}), \quad P_{t,2i+1} = \cos(t / b^{2i/D})",
    ports=[
        _SEQUENCE,
        Out("y", "*B T D", help="The sequence with the encoding added."),
        Out("encoding", "T D", help="The encoding alone, from -1 to 1."),
    ],
    settings=[_BASE],
)
def sinusoidal_positional_encoding(x, *, base):
    """Add waves of many lengths to a sequence, so that every position looks different.

    Nothing is learned, and any length is possible. The encoding of a shifted position is a rotation of the first, which
    makes distances easy to read. Usually x is an embedding times the root of D, so that the waves do not drown it.

    Source: Vaswani et al., Attention is all you need, 2017.
    """
    size = x.shape[-1]
    powers = torch.arange(0, size, 2, device=x.device, dtype=x.dtype) / size
    angles = _places(x).unsqueeze(-1) * base**-powers
    encoding = torch.stack([angles.sin(), angles.cos()], -1).flatten(-2)[:, :size]
    return x + encoding, encoding


def _not_too_long(inputs: Types, settings: Settings) -> Types:
    """Raises Mismatch for a sequence that is longer than the table."""
    x, rows = inputs.get("x"), settings["max_length"]
    if x is not None and isinstance(x.shape[-2], int) and x.shape[-2] > rows:
        raise Mismatch(f"x has {x.shape[-2]} positions, the table only {rows}.", "Make max_length larger.", "x")
    return {"y": x}


@block(
    "LearnedPositionalEncoding",
    title="Learned positional encoding",
    group=_GROUP,
    formula=r"y_t = x_t + P_t",
    ports=[_SEQUENCE, Out("y", "*B T D")],
    settings=[Int("max_length", 512, min=1, max=10_000_000, dim="M", help="The longest sequence there may be.")],
    weights=[Weight("weight", "M D", symbol="P", init="normal", settings={"std": 0.02}, help="A row a position.")],
    shape=_not_too_long,
)
def learned_positional_encoding(x, weight):
    """Add a learned vector for each position to a sequence.

    As good as waves where all lengths occur in training: BERT, GPT and vision transformers have it. Sequences may not
    be longer than the table, and positions that never occurred in training are noise.
    """
    return x + weight[: x.shape[-2]]


def _even(inputs: Types, _settings: Settings) -> Types:
    """Raises Mismatch where the features do not come in pairs."""
    x = inputs.get("x")
    if x is not None and isinstance(x.shape[-1], int) and x.shape[-1] % 2:
        raise Mismatch(f"x has {x.shape[-1]} features, which do not come in pairs.", "Make their number even.", "x")
    return {"y": x}


@block(
    "RotaryEmbedding",
    title="Rotary position embedding",
    group=_GROUP,
    formula=r"(y_{2i}, y_{2i+1}) = R(t\, b^{-2i/D})\,(x_{2i}, x_{2i+1})",
    ports=[
        _SEQUENCE,
        In("positions", "T", kind="int", optional=True, low=0, help="Of each step; not connected: 0, 1, 2, ..."),
        Out("y", "*B T D"),
    ],
    settings=[_BASE],
    shape=_even,
    example={"sizes": {"D": 4}},
)
def rotary_embedding(x, positions, *, base):
    """Turn each pair of features by an angle that grows with the position; slowly for the later pairs.

    Put it before the query and the key of an attention, not the value: their product then depends on the distance of
    the two alone. Nothing is learned, and lengths are not vectors' lengths: those stay as they are. Neighbouring
    features make a pair.

    Source: Su et al., RoFormer: enhanced transformer with rotary position embedding, 2021.
    """
    angles = _angles(_places(x) if positions is None else positions.to(x.dtype), x.shape[-1] // 2, base)
    cos, sin = angles.cos(), angles.sin()
    even, odd = x[..., 0::2], x[..., 1::2]
    return torch.stack([even * cos - odd * sin, even * sin + odd * cos], -1).flatten(-2)


@block(
    "ALiBi",
    title="Linear position bias",
    group=_GROUP,
    formula=r"b_{h,t,s} = -2^{-8h/A}\,|t - s|",
    ports=[
        In("x", "N T *F", kind="any", help="Any sequence of the right length; its values do not matter."),
        Out("bias", "A T T", help="For the attn_bias of an attention with A heads."),
    ],
    settings=[Int("num_heads", 8, min=1, max=1024, dim="A", help="Every head has its own slope.")],
    differentiable=False,
)
def alibi(x, *, num_heads):
    """A penalty on the distance of query and key, to be added to the scores of an attention.

    The heads look differently far: the first gives up quickly, the last hardly at all. It takes the place of a
    positional encoding, and models that have it cope with longer sequences than they were trained on.

    Source: Press, Smith and Lewis, Train short, test long, 2022.
    """
    places = torch.arange(x.shape[1], device=x.device, dtype=torch.get_default_dtype())
    heads = torch.arange(1, num_heads + 1, device=x.device, dtype=places.dtype)
    slopes = 2.0 ** (-8.0 * heads / num_heads)
    return -slopes[:, None, None] * (places[:, None] - places).abs()


@block(
    "TimestepEmbedding",
    title="Time step embedding",
    group=_GROUP,
    formula=r"y = [\cos(t f); \sin(t f)], \quad f_k = P^{-2k/D}",
    ports=[In("t", "*B", kind="number", low=0.0, help="A time or noise level for each example."), Out("y", "*B D")],
    settings=[
        Int("embedding_dim", 128, min=1, max=65_536, dim="D", help="Length of the vector; an odd one ends in a 0."),
        Float("max_period", 10_000.0, min=1.0, max=1e9, help="The slowest wave repeats after 2π times as many steps."),
    ],
)
def timestep_embedding(t, *, embedding_dim, max_period):
    """A time, as cosines and sines of many frequencies: what tells a denoiser how noisy its input is.

    Two Linear blocks with a SiLU between them usually follow, and the result is added inside every layer. For a noise
    level that spans magnitudes, embed its logarithm.
    """
    times = t if t.is_floating_point() else t.to(torch.get_default_dtype())
    angles = _angles(times, embedding_dim // 2, max_period)
    return F.pad(torch.cat([angles.cos(), angles.sin()], -1), (0, embedding_dim % 2))
