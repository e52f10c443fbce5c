"""Attention: every position takes a weighted mean of values, with weights that say which keys its query goes with."""

from studio.spec import Dim, Flag, Float, In, Int, Mismatch, Out, Settings, TensorType, Types, Weight, block
from studio.spec.dims import shape_text
from studio.spec.lazy import F, torch
from studio.spec.pattern import broadcast

_GROUP = "Attention"
_NEED_WEIGHTS = Flag(
    "need_weights", True, help="Give the weights out, to look at them; off: a fused kernel saves time and memory."
)
_CAUSAL = Flag("is_causal", False, help="No position may look at a later one: for whatever generates step by step.")
_DROPOUT = "Share of the attention weights that is dropped in training."


def _attend(query, key, value, mask, bias, *, causal, scale, dropout, need_weights):
    """y and the weights, or y alone from torch's fused kernel. A query that may look at nothing gets zeros."""
    if not need_weights:
        return _fused(query, key, value, mask, bias, causal=causal, scale=scale, dropout_p=dropout)
    scores = query @ key.mT * (query.shape[-1] ** -0.5 if scale is None else scale)
    scores = scores if bias is None else scores + bias
    weights = F.dropout(_softmax(scores, _allowed(mask, query, key, causal)), dropout)
    return weights @ value, weights


def _fused(query, key, value, mask, bias, *, causal, **options):
    """y. What is not allowed gets a finite score, so that no exported kernel divides 0 by 0."""
    if mask is None and bias is None:
        return F.scaled_dot_product_attention(query, key, value, is_causal=causal, **options)
    allowed = _allowed(mask, query, key, causal)
    if allowed is None:
        return F.scaled_dot_product_attention(query, key, value, bias, **options)
    added = torch.where(allowed, 0.0 if bias is None else bias, torch.finfo(query.dtype).min).to(query.dtype)
    return F.scaled_dot_product_attention(query, key, value, added, **options) * allowed.any(-1, keepdim=True)


def _softmax(scores, allowed):
    """Weights over the last dimension, 0 wherever it is not allowed."""
    if allowed is None:
        return scores.softmax(-1)
    return scores.masked_fill(~allowed, torch.finfo(scores.dtype).min).softmax(-1) * allowed


def _allowed(mask, query, key, causal):
    """Which scores count: those in the mask, and with `causal` no later ones. None for all."""
    if not causal:
        return mask
    past = torch.ones(query.shape[-2], key.shape[-2], dtype=torch.bool, device=query.device).tril()
    return past if mask is None else mask & past


def _attention_shape(inputs: Types, settings: Settings) -> Types:
    """Raises Mismatch where a mask does not go with the scores."""
    query, key, value = (inputs.get(name) for name in ("query", "key", "value"))
    if query is None or key is None:
        return {"y": None, "weights": None}
    scores = (*query.shape[:-1], key.shape[-2])
    for name in ("attn_mask", "attn_bias"):
        mask = inputs.get(name)
        if mask is not None:
            _check_fits(name, mask, scores)
    return {
        "y": value and TensorType((*query.shape[:-1], value.shape[-1])),
        "weights": TensorType(scores),
    }


def _check_fits(name: str, mask: TensorType, scores: tuple[Dim, ...]) -> None:
    try:
        fits = broadcast(mask.shape, scores) == scores
    except Mismatch:
        fits = False
    if not fits:
        hint = "Its last two sizes are queries and keys, or 1 where it is the same for all of them."
        raise Mismatch(f"{name} {shape_text(mask.shape)} does not fit the scores {shape_text(scores)}.", hint, name)


@block(
    "ScaledDotProductAttention",
    title="Scaled dot-product attention",
    group=_GROUP,
    formula=r"\mathrm{softmax}\left(\frac{Q K^\top}{\sqrt{d}}\right) V",
    ports=[
        In("query", "*B T D", help="What each position looks for."),
        In("key", "*B S D", help="What each position offers itself as."),
        In("value", "*B S V", help="What it gives where it is chosen."),
        In("attn_mask", "*", kind="bool", optional=True, help="True where a query may look at a key."),
        In("attn_bias", "*", optional=True, help="Added to the scores: distances, relative positions."),
        Out("y", "*B T V"),
        Out("weights", "*B T S", when="need_weights", help="A distribution over the keys for each query."),
    ],
    settings=[
        _CAUSAL,
        Float("scale", None, optional=True, min=0.0, max=1e6, help="Factor on the scores. Empty: 1 / root of D."),
        Float("dropout_p", 0.0, min=0.0, below=1.0, help=_DROPOUT),
        _NEED_WEIGHTS,
    ],
    shape=_attention_shape,
    example={"sizes": {"*": (1, 1, 6, 5), "S": 5}},
)
def scaled_dot_product_attention(
    query, key, value, attn_mask, attn_bias, *, is_causal, scale, dropout_p, need_weights, training
):
    """Each query takes the mean of the values, weighted by the softmax of its products with the keys.

    There is nothing to learn: what makes queries, keys and values (Linear blocks, from one sequence or from two) is.
    Time and memory grow with the product of both lengths. It does not know the order of the positions: permuted inputs
    give permuted outputs, so add positions to them. Without the root in the scale, large products would make the
    softmax hard and its gradient vanish.

    A query that may look at nothing gets zeros.
    """
    dropout = dropout_p if training else 0.0
    options = {"causal": is_causal, "scale": scale, "dropout": dropout, "need_weights": need_weights}
    return _attend(query, key, value, attn_mask, attn_bias, **options)


@block(
    "MultiheadAttention",
    title="Multi-head attention",
    group=_GROUP,
    formula=r"y = W_O\,[\mathrm{head}_1; \ldots; \mathrm{head}_h] + b_O",
    ports=[
        In("query", "N T E"),
        In("key", "N S E", help="The query again for self-attention, an encoder's output for cross-attention."),
        In("value", "N S E", help="Usually the same as the key."),
        In("key_padding_mask", "N S", kind="bool", optional=True, help="True where a key is padding, as in torch."),
        Out("y", "N T E"),
        Out("weights", "N A T S", when="need_weights", help="For each head, a distribution over the keys."),
    ],
    settings=[
        Int("num_heads", 8, min=1, max=1024, dim="A", help="Each head attends by itself, in E / heads dimensions."),
        Flag("bias", True, help="Add a learned offset to queries, keys, values and the output."),
        Float("dropout", 0.0, min=0.0, below=1.0, help=_DROPOUT),
        _CAUSAL,
        _NEED_WEIGHTS,
    ],
    weights=[
        Weight("in_proj_weight", "3*E E", symbol="W", init="xavier_uniform", help="For query, key and value, stacked."),
        Weight("in_proj_bias", "3*E", symbol="b", init="zeros", when="bias"),
        Weight("out_proj_weight", "E E", symbol="W_O", init="fan_in_uniform"),
        Weight("out_proj_bias", "E", symbol="b_O", init="zeros", when="bias"),
    ],
    divides=(("E", "A"),),
    example={"sizes": {"E": 6}, "settings": {"num_heads": 2}},
)
def multihead_attention(
    query,
    key,
    value,
    key_padding_mask,
    in_proj_weight,
    in_proj_bias,
    out_proj_weight,
    out_proj_bias,
    *,
    num_heads,
    dropout,
    is_causal,
    need_weights,
    training,
):
    """Several attentions side by side, each on its own learned projection of queries, keys and values.

    One source wired to all three inputs makes self-attention; with `is_causal` it is the decoder's. With keys and
    values from elsewhere it is cross-attention. It has 4 E (E + 1) learned numbers, however many heads there are. It
    takes the weights of torch.nn.MultiheadAttention (there the last two are called out_proj.weight and out_proj.bias).

    Put a residual connection and a LayerNorm around it. Where key, value and query have different sizes, bring them to
    one with Linear blocks first.
    """
    biases = (None, None, None) if in_proj_bias is None else in_proj_bias.chunk(3)
    projections = zip((query, key, value), in_proj_weight.chunk(3), biases, strict=True)
    q, k, v = (_heads(F.linear(x, weight, bias), num_heads) for x, weight, bias in projections)
    real = None if key_padding_mask is None else ~key_padding_mask[:, None, None, :]
    dropout = dropout if training else 0.0
    options = {"causal": is_causal, "scale": None, "dropout": dropout, "need_weights": need_weights}
    result = _attend(q, k, v, real, None, **options)
    heads, *weights = result if isinstance(result, tuple) else (result,)
    y = F.linear(heads.transpose(1, 2).flatten(2), out_proj_weight, out_proj_bias)
    return (y, *weights) if need_weights else y


def _heads(x, count):
    """(N, T, E) as (N, heads, T, E / heads)."""
    return x.unflatten(2, (count, -1)).transpose(1, 2)


_QUERY = In("query", "*P Q", help="One for each example, or a sequence of them.")
_MEMORY = [
    In("key", "*B S K", help="What is searched: the states of an encoder, the places of an image."),
    In("value", "*B S V", help="What is averaged; usually the same as the key."),
    In("mask", "*B S", kind="bool", optional=True, help="True where a key is real, False where it is padding."),
]
_CONTEXT = [
    Out("y", help="The weighted mean of the values, for each query."),
    Out("weights", help="A distribution over the keys for each query."),
    Out("scores", help="How well each query and key go together, before the softmax."),
]
_QUERY_EXAMPLE = {"sizes": {"*P": (2, 3, 4)}}


def _search_shape(inputs: Types, _settings: Settings) -> Types:
    """Raises Mismatch where there is neither one query for each example nor a sequence of them."""
    query, key, value = (inputs.get(name) for name in ("query", "key", "value"))
    if query is None or key is None:
        return {"y": None, "weights": None, "scores": None}
    batch, places = key.shape[:-2], query.shape[:-1]
    if batch not in (places, places[:-1]):
        message = f"query {shape_text(query.shape)} does not go with key {shape_text(key.shape)}."
        raise Mismatch(message, "A query is a vector for each example, or a sequence of them.", "query")
    scores = TensorType((*places, key.shape[-2]))
    return {"y": value and TensorType((*places, value.shape[-1])), "weights": scores, "scores": scores}


def _search(score, query, key, value, mask):
    """Context, weights and scores; `score` compares queries (B, T, Q) with keys (B, S, K)."""
    single = query.dim() < key.dim()
    scores = score(query.unsqueeze(-2) if single else query, key)
    weights = _softmax(scores, None if mask is None else mask.unsqueeze(-2))
    results = weights @ value, weights, scores
    return tuple(result.squeeze(-2) for result in results) if single else results


@block(
    "AdditiveAttention",
    title="Additive attention",
    group=_GROUP,
    formula=r"e_{t s} = v^\top \tanh(W_1 q_t + W_2 k_s), \quad \alpha_t = \mathrm{softmax}(e_t)",
    ports=[_QUERY, *_MEMORY, *_CONTEXT],
    settings=[Int("hidden_size", 64, min=1, max=65_536, dim="A", help="Size of the layer that compares the two.")],
    weights=[
        Weight("w1", "A Q", symbol="W_1", init="fan_in_uniform", help="Acts on the query."),
        Weight("w2", "A K", symbol="W_2", init="fan_in_uniform", help="Acts on the keys."),
        Weight("v", "A", symbol="v", init="fan_in_uniform", fan_in="A"),
    ],
    shape=_search_shape,
    example=_QUERY_EXAMPLE,
)
def additive_attention(query, key, value, mask, w1, w2, v):
    """Attention whose scores come from a small network: the query and a key are projected, added, and rated.

    In a recurrent decoder the query is the state at one step, and the context goes into the next step: translation that
    aligns words, captions that look at parts of an image. Query and keys may have different sizes. It compares every
    query with every key, so on long sequences it takes more memory than a product of the two.

    Source: Bahdanau, Cho and Bengio, Neural machine translation by jointly learning to align and translate, 2015.
    """

    def score(queries, keys):
        both = F.linear(queries, w1).unsqueeze(-2) + F.linear(keys, w2).unsqueeze(-3)
        return torch.tanh(both) @ v

    return _search(score, query, key, value, mask)


@block(
    "BilinearAttention",
    title="Bilinear attention",
    group=_GROUP,
    formula=r"e_{t s} = q_t^\top W k_s, \quad \alpha_t = \mathrm{softmax}(e_t)",
    ports=[_QUERY, *_MEMORY, *_CONTEXT],
    weights=[Weight("weight", "Q K", symbol="W", init="fan_in_uniform")],
    shape=_search_shape,
    example=_QUERY_EXAMPLE,
)
def bilinear_attention(query, key, value, mask, weight):
    """Attention whose scores are products of the query and a key with a learned matrix between them.

    In a recurrent decoder the query is the state at one step, or all its states where they do not depend on the
    context. With the identity in place of the matrix it is plain dot-product attention, without the scale.

    Source: Luong, Pham and Manning, Effective approaches to attention-based neural machine translation, 2015: the score
    called general there.
    """
    return _search(lambda queries, keys: queries @ weight @ keys.mT, query, key, value, mask)
