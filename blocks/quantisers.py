"""Quantisers: continuous values become one of a few, and learning goes on across the jump."""

from blocks.gradient_rules import straight_through_value
from studio.spec import Flag, Float, In, Int, Out, Weight, block
from studio.spec.lazy import F, torch

_GROUP = "Quantisers"
_INDICES = In("indices", "*B", kind="int", below="K", help="The number of the code of each vector.")
_CODES = Int("num_codes", 512, min=1, max=1_000_000, dim="K", help="How many codes there are.")


@block(
    "VectorQuantize",
    title="Vector quantiser",
    group=_GROUP,
    formula=r"y = e_k, \quad k = \mathrm{argmin}_j \Vert x - e_j \Vert^2",
    ports=[
        In("x", "*B D", help="Vectors along the last dimension; for images, Permute the channels there first."),
        Out("y", "*B D", help="The nearest code; backwards, x receives the gradient as if it had passed unchanged."),
        Out("indices", "*B", kind="int", help="The numbers of the nearest codes."),
        Out("code", "*B D", help="The nearest code, with its gradient to the codebook and none to x: for VQLoss."),
    ],
    settings=[_CODES],
    weights=[Weight("codebook", "K D", symbol="e", init="uniform", settings={"low": -0.1, "high": 0.1})],
    example={"slope": False, "settings": {"num_codes": 6}},
)
def vector_quantize(x, codebook):
    """Replace every vector by the nearest of a learned list of codes: the middle of a VQ-VAE.

    The choice is the nearest, never drawn. It has no slope, so the decoder's gradient is handed straight to the
    encoder. The codes learn from VQLoss, or follow the means of the vectors that chose them (CodeStatistics). Watch
    CodesUsed: codes that start far from all vectors are never chosen and never learn.
    """
    distances = codebook.square().sum(1) - 2.0 * (x @ codebook.T)  # less the square of x, the same for all codes
    indices = distances.argmin(-1)
    code = F.embedding(indices, codebook)
    return straight_through_value(code, x), indices, code


@block(
    "CodeStatistics",
    title="Code statistics",
    group=_GROUP,
    formula=r"N_k = \sum_n \mathbf{1}[i_n = k], \quad m_k = \sum_n \mathbf{1}[i_n = k] \, x_n",
    ports=[
        In("x", "*B D", help="The vectors."),
        _INDICES,
        Out("counts", "K", help="How many vectors chose each code."),
        Out("sums", "K D", help="The sum of the vectors that chose each code."),
    ],
    settings=[_CODES],
    differentiable=False,
    example={"settings": {"num_codes": 6}},
)
def code_statistics(x, indices, *, num_codes):
    """How many vectors of the batch chose each code, and their sum: what a codebook by moving averages needs.

    Keep moving averages of both, N and m, and assign m / N to the codebook after each step. No gradient passes.
    """
    vectors, chosen = x.detach().reshape(-1, x.shape[-1]), indices.reshape(-1, 1)
    one_hot = (chosen == torch.arange(num_codes, device=x.device)).to(x.dtype)
    return one_hot.sum(0), one_hot.T @ vectors


@block(
    "CodesUsed",
    title="Codes used",
    group=_GROUP,
    kind="metric",
    formula=r"\frac{1}{K} |\{i_n\}|",
    ports=[_INDICES, Out("share")],
    settings=[_CODES],
    differentiable=False,
    example={"settings": {"num_codes": 6}},
)
def codes_used(indices, *, num_codes):
    """The share of the codes that at least one vector of the batch chose, from 0 to 1.

    A small share in a large batch means that most of the codebook lies idle. Over a split: the mean of the batches is
    below the share of the whole split.
    """
    codes = torch.arange(num_codes, device=indices.device)
    used = (indices.reshape(-1, 1) == codes).any(0)
    return used.to(torch.get_default_dtype()).mean()


@block(
    "GumbelSoftmax",
    title="Gumbel softmax",
    group=_GROUP,
    formula=r"y = \mathrm{softmax}\left(\frac{x - \log(-\log u)}{\tau}\right)",
    ports=[
        In("logits", "*B K", help="A score for each class."),
        In("noise", "*B K", low=0.01, high=0.99, help="Uniform noise between 0 and 1, from a Noise block."),
        Out("y", "*B K", help="Nearly one-hot: the class that was drawn."),
    ],
    settings=[
        Float("temperature", 1.0, above=0.0, max=1e6, help="Small: nearly one-hot, but steep; large: nearly even."),
        Flag("hard", False, help="Give exactly one-hot values; the gradient is still that of the soft ones."),
    ],
)
def gumbel_softmax(logits, noise, *, temperature, hard):
    """Draw a class with the probabilities of a softmax, softened so that a gradient passes.

    For discrete codes in an autoencoder and for hard choices between experts. Lower the temperature during training.
    Source: E. Jang and others, Categorical Reparameterization with Gumbel-Softmax, 2017.
    """
    tiny = torch.finfo(noise.dtype).eps
    gumbel = -torch.log(-torch.log(noise.clamp(tiny, 1 - tiny)))
    soft = F.softmax((logits + gumbel) / temperature, -1)
    if not hard:
        return soft
    one_hot = F.one_hot(soft.argmax(-1), logits.shape[-1]).to(soft.dtype)
    return straight_through_value(one_hot, soft)
