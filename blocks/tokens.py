"""Tokens: choosing them from scores, and saying how well they were chosen."""

from blocks.cost_settings import IGNORE_INDEX
from studio.spec import Choice, Float, In, Int, Mismatch, Out, Settings, TensorType, Types, block
from studio.spec.dims import Dim
from studio.spec.lazy import F, torch

_GROUP = "Tokens"
_LOGITS = In("logits", "*B V", help="A score for each token of the vocabulary, in the last dimension.")
_TARGET = In("target", "*B", kind="int", low=0, below="V", help="The right tokens.")
_PREDICTED = In("prediction", "N T", kind="int", low=0, help="The tokens that were chosen, as from ArgMax.")
_RIGHT = In("target", "N T", kind="int", low=0, help="The right tokens.")


@block(
    "TokenCrossEntropyLoss",
    title="Cross-entropy of tokens",
    group="Costs: classification",
    kind="cost",
    formula=r"C = -\frac{1}{|M|} \sum_{(n,t) \in M} \log \mathrm{softmax}(x_{n,t})_{k_{n,t}}",
    ports=[
        In("logits", "N *T V", help="A score for each token of the vocabulary, in the last dimension."),
        In("target", "N *T", kind="int", low=0, below="V", help="The right tokens."),
        In("mask", "N *T", kind="bool", optional=True, help="True for what counts. Not connected: everything."),
        Out("loss"),
    ],
    settings=[
        IGNORE_INDEX,
        Float("label_smoothing", 0.0, min=0.0, max=1.0, help="Share of the target spread evenly over all tokens."),
        Choice(
            "average",
            "tokens",
            options=("tokens", "sequences"),
            help="Every token counts the same, or every sequence whatever its length.",
        ),
    ],
)
def token_cross_entropy_loss(logits, target, mask, *, ignore_index, label_smoothing, average):
    """The cost of a language model: minus the mean log-probability it gives to the right tokens.

    The vocabulary is the last dimension, as a Linear block makes it; CrossEntropyLoss wants it second. Set ignore_index
    to the number that fills up texts, so that padding does not count; a mask leaves out more, such as words that were
    not hidden. The exponential of it is the perplexity. Averaged over tokens, long texts weigh more than short ones;
    averaged over sequences, each weighs the same. Where nothing counts it is 0.
    """
    counted = target != ignore_index if mask is None else (target != ignore_index) & mask
    terms = _surprise(logits, target.masked_fill(~counted, 0), label_smoothing).masked_fill(~counted, 0.0)
    if average == "tokens":
        return terms.sum() / counted.sum().clamp(min=1)
    sums, counts = terms.flatten(1).sum(1), counted.flatten(1).sum(1)
    return (sums / counts.clamp(min=1)).sum() / (counts > 0).sum().clamp(min=1)


def _surprise(logits, target, label_smoothing):
    """Minus the log-probability of every token; F.cross_entropy without a mean does not export for open sizes."""
    log_probabilities = F.log_softmax(logits, -1)
    terms = -log_probabilities.gather(-1, target.unsqueeze(-1)).squeeze(-1)
    return terms if label_smoothing == 0 else torch.lerp(terms, -log_probabilities.mean(-1), label_smoothing)


@block(
    "Perplexity",
    group="Metrics",
    kind="metric",
    formula=r"\exp\left(-\frac{1}{|M|} \sum_{m \in M} \log \mathrm{softmax}(x_m)_{k_m}\right)",
    ports=[_LOGITS, _TARGET, Out("perplexity")],
    settings=[IGNORE_INDEX],
    differentiable=False,
)
def perplexity(logits, target, *, ignore_index):
    """Among how many equally likely tokens the model hesitates on average: 1 is certain, the vocabulary's size a guess.

    Over a split: a mean of batches is larger than the perplexity of the whole; for the exact number take the
    exponential of the mean cost.
    """
    terms = F.cross_entropy(logits.flatten(0, -2), target.flatten(), ignore_index=ignore_index, reduction="sum")
    return (terms / (target != ignore_index).sum()).exp()


@block(
    "TokenAccuracy",
    title="Accuracy of tokens",
    group="Metrics",
    kind="metric",
    formula=r"\frac{1}{|M|} \sum_{(n,t) \in M} \mathbf{1}[\hat k_{n,t} = k_{n,t}]",
    ports=[_PREDICTED, _RIGHT, Out("accuracy")],
    settings=[IGNORE_INDEX],
    differentiable=False,
)
def token_accuracy(prediction, target, *, ignore_index):
    """The share of tokens that are right, from 0 to 1; targets that are padding do not count.

    Over a split: the mean of the batches is exact where every batch has as many tokens that count.
    """
    counted = target != ignore_index
    return ((prediction == target) & counted).sum() / counted.sum()


@block(
    "SequenceExactMatch",
    title="Exact match of sequences",
    group="Metrics",
    kind="metric",
    formula=r"\frac{1}{N} \sum_n \prod_t \mathbf{1}[\hat k_{n,t} = k_{n,t}]",
    ports=[_PREDICTED, _RIGHT, Out("match")],
    settings=[IGNORE_INDEX],
    differentiable=False,
)
def sequence_exact_match(prediction, target, *, ignore_index):
    """The share of sequences without a single wrong token; targets that are padding do not count.

    Much stricter than the accuracy of tokens: at 99 % of them, a text of a hundred is right one time in three.

    Over a split: the mean of the batches, weighted by their examples, is exact.
    """
    right = (prediction == target) | (target == ignore_index)
    return right.all(1).to(torch.get_default_dtype()).mean()


@block(
    "TopKFilter",
    title="Keep the best k",
    group=_GROUP,
    formula=r"y_v = x_v\ \mathrm{if}\ v \in \mathrm{top}_k(x),\ -\infty\ \mathrm{otherwise}",
    ports=[_LOGITS, Out("y", "*B V")],
    settings=[Int("k", 10, min=1, max=10_000_000, help="How many tokens remain possible; all where there are fewer.")],
    example={"no_gradient": ("logits",), "settings": {"k": 2}},
)
def top_k_filter(logits, *, k):
    """Set all scores but the k largest to minus infinity: a softmax of what leaves gives the others no probability.

    Before sampling it keeps unlikely tokens from ever being chosen. Scores equal to the k-th largest all stay. The
    gradient reaches the scores that stay; behind a softmax it makes a sparse gate, as in a mixture of experts.
    """
    least = logits.topk(min(k, logits.shape[-1]), -1).values[..., -1:]
    return logits.masked_fill(logits < least, -torch.inf)


@block(
    "GumbelArgMax",
    title="Sample a token",
    group=_GROUP,
    formula=r"k = \arg\max_v\, (x_v / \tau + g_v)",
    ports=[
        _LOGITS,
        In("noise", "*B V", low=0.0, high=1.0, help="Independent draws, uniform between 0 and 1 or Gumbel."),
        Out("token", "*B", kind="int"),
    ],
    settings=[
        Float("temperature", 1.0, above=0.0, max=1e6, help="Below 1 safer choices, above 1 more surprising ones."),
        Choice("distribution", "uniform", options=("uniform", "gumbel"), help="What the noise is drawn from."),
    ],
    differentiable=False,
)
def gumbel_argmax(logits, noise, *, temperature, distribution):
    """Draw a token from the softmax of its scores, with given noise: the largest score after adding Gumbel noise.

    The noise is an input, so the same noise gives the same token, here and in an exported model. Uniform noise u
    becomes Gumbel noise -log(-log u). Wire scores of a TopKFilter to it to leave out what is unlikely. For the most
    likely token take ArgMax.
    """
    if distribution == "uniform":
        tiny = torch.finfo(noise.dtype).tiny
        noise = -(-noise.clamp(min=tiny).log()).clamp(min=tiny).log()
    return (logits / temperature + noise).argmax(-1)


def _beam_shape(inputs: Types, settings: Settings) -> Types:
    """Raises Mismatch where there are fewer continuations than beams are kept."""
    scores, kept = inputs.get("log_probabilities"), settings["width"]
    if scores is None:
        return dict.fromkeys(("scores_next", "beam", "token"))
    beams, words = scores.shape[1:]
    if isinstance(beams, int) and isinstance(words, int) and beams * words < kept:
        hint = f"Make width {beams * words} or smaller."
        raise Mismatch(f"{beams} beams times {words} tokens do not make {kept}.", hint, "log_probabilities")
    shape: tuple[Dim, ...] = (scores.shape[0], kept)
    chosen = TensorType(shape, "int")
    return {"scores_next": TensorType(shape), "beam": chosen, "token": chosen}


@block(
    "BeamStep",
    title="Step of a beam search",
    group=_GROUP,
    formula=r"\mathrm{top}_W\ \{s_k + \log p_{k,v}\}",
    ports=[
        In("log_probabilities", "N K V", help="Of each token as the next one, for each sequence that is kept."),
        In("scores", "N K", help="The log-probability of each sequence so far; 0 at the start."),
        Out("scores_next", help="Of the best continuations, best first."),
        Out("beam", kind="int", help="Which sequence each of them continues."),
        Out("token", kind="int", help="With which token."),
    ],
    settings=[Int("width", 4, min=1, max=10_000, help="How many sequences are kept.")],
    shape=_beam_shape,
    example={"settings": {"width": 3}},
)
def beam_step(log_probabilities, scores, *, width):
    """Of all continuations of the sequences kept so far, keep the best few.

    Repeated, it finds likelier sentences than taking the best token each time. Start with one sequence of score 0; at
    each further step, Gather the states of the decoder by `beam`. Longer sequences are always less likely: divide by
    their length before comparing ended ones.
    """
    totals = (scores.unsqueeze(-1) + log_probabilities).flatten(1)
    best = totals.topk(width, 1)
    words = log_probabilities.shape[-1]
    return best.values, best.indices // words, best.indices % words


def _check_shares(settings: Settings) -> dict[str, Dim]:
    """Names no sizes. Raises Mismatch where more than all would be replaced, or no ordinary token is left."""
    if settings["mask_share"] + settings["random_share"] > 1.0:
        raise Mismatch("mask_share and random_share add up to more than 1.", "What is left over stays as it was.")
    if settings["first_token"] >= settings["num_embeddings"]:
        raise Mismatch("no token is left to draw from.", "Make first_token smaller than num_embeddings.")
    return {}


@block(
    "MaskTokens",
    title="Mask tokens",
    group=_GROUP,
    formula=r"y_t = \mathrm{mask}\ \mathrm{if}\ u_t < m\, r, \ k_t\ \mathrm{otherwise}",
    ports=[
        In("tokens", "*B", kind="int", low=0, help="The text as it is, which is also the target."),
        In("noise", "*B", low=0.0, high=1.0, help="Independent draws, uniform between 0 and 1."),
        Out("y", "*B", kind="int", help="What the model sees."),
        Out("selected", "*B", kind="bool", help="True for the tokens it has to guess: the mask of the cost."),
    ],
    settings=[
        Float("mask_rate", 0.15, above=0.0, max=1.0, help="Share of the tokens that are selected."),
        Float("mask_share", 0.8, min=0.0, max=1.0, help="Share of the selected ones that become the mask token."),
        Float("random_share", 0.1, min=0.0, max=1.0, help="Share of them that become any token; the rest stays."),
        Int("mask_idx", 1, min=0, help="The mask token."),
        Int("num_embeddings", 1000, min=1, max=10_000_000, help="How many tokens there are."),
        Int("first_token", 2, min=0, help="Those before it are special: never selected, never drawn."),
    ],
    let=_check_shares,
    differentiable=False,
)
def mask_tokens(tokens, noise, *, mask_rate, mask_share, random_share, mask_idx, num_embeddings, first_token):
    """Hide some tokens of a text, so that a model learns to guess them from those around them.

    One draw a token says whether it is selected, what becomes of it, and which token takes its place. Some stay as they
    were, so that the model cannot trust what it sees. Wire `selected` to the mask of a TokenCrossEntropyLoss.

    Source: Devlin, Chang, Lee and Toutanova, BERT, 2019.
    """
    selected = (noise < mask_rate) & (tokens >= first_token)
    fate = noise / mask_rate
    share = ((fate - mask_share) / max(random_share, 1e-12)).clamp(0.0, 1.0)
    drawn = first_token + (share * (num_embeddings - first_token)).to(tokens.dtype)
    drawn = drawn.clamp(max=num_embeddings - 1)
    replaced = torch.where(fate < mask_share, mask_idx, torch.where(fate < mask_share + random_share, drawn, tokens))
    return torch.where(selected, replaced, tokens), selected
