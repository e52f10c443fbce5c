"""Sequences: their lengths, masks of what is real or past, and what is done with their steps."""

from dataclasses import replace

from blocks.sequence_steps import LENGTHS, reverse_steps, step_at, within
from studio.spec import Flag, In, Int, Out, block
from studio.spec.lazy import torch

_GROUP = "Sequences"
_STEPS = In("x", "N T *F", kind="any", help="A batch of sequences.")
_GIVEN_LENGTHS = replace(LENGTHS, optional=False, help="How many steps of each sequence are real.")
_TOKENS = In("tokens", "N T", kind="int", low=0, help="Numbers of words or letters, filled up to one length.")
_PADDING_IDX = Int("padding_idx", 0, min=0, help="The number that only fills up.")
_INVERT = Flag(
    "mark_padding", False, help="True for padding rather than for what is real, as MultiheadAttention wants it."
)


@block(
    "CausalMask",
    title="Causal mask",
    group=_GROUP,
    formula=r"m_{t,s} = [s \leq t]",
    ports=[_STEPS, Out("mask", "T T", kind="bool", help="True where step t may look at step s.")],
    settings=[
        Int("window", None, optional=True, min=1, help="How many steps can be seen, the own one included. Empty: all."),
        Int("stride", 1, min=1, help="Only every so manieth step before the own one is seen."),
    ],
    differentiable=False,
)
def causal_mask(x, *, window, stride):
    """Which steps each step of a sequence may look at: itself and those before it.

    For the attn_mask of an attention that generates step by step. With a window it looks at the nearest steps alone,
    with a stride at every so manieth; two heads, one with each, make a sparse attention whose cost grows with n root n.
    The flag is_causal of an attention does the same as the plain mask and is faster.
    """
    place = torch.arange(x.shape[1], device=x.device)
    distance = place.unsqueeze(1) - place
    seen = (distance >= 0) & (distance % stride == 0)
    return seen if window is None else seen & (distance < window)


@block(
    "LengthMask",
    title="Length mask",
    group=_GROUP,
    formula=r"m_{n,t} = [t < L_n]",
    ports=[_STEPS, _GIVEN_LENGTHS, Out("mask", "N T", kind="bool")],
    settings=[_INVERT],
    differentiable=False,
)
def length_mask(x, lengths, *, mark_padding):
    """Which steps of each sequence are real, from its length. The values of x do not matter, only how long it is."""
    real = within(lengths, x.shape[1])
    return ~real if mark_padding else real


@block(
    "PaddingMask",
    title="Padding mask",
    group=_GROUP,
    formula=r"m_{n,t} = [k_{n,t} \neq \mathrm{pad}]",
    ports=[replace(_TOKENS, pattern="*S"), Out("mask", "*S", kind="bool")],
    settings=[_PADDING_IDX, _INVERT],
    differentiable=False,
)
def padding_mask(tokens, *, padding_idx, mark_padding):
    """Which tokens are real, from the number that fills up texts of different lengths to one.

    Wire it to the mask of an attention, of a mean or of a cost, so that padding counts nowhere.
    """
    return tokens == padding_idx if mark_padding else tokens != padding_idx


@block(
    "SequenceLengths",
    title="Lengths of sequences",
    group=_GROUP,
    formula=r"L_n = \max \{t: k_{n,t} \neq \mathrm{pad}\}",
    ports=[_TOKENS, Out("lengths", "N", kind="int")],
    settings=[_PADDING_IDX],
    differentiable=False,
)
def sequence_lengths(tokens, *, padding_idx):
    """How many steps each text has up to its last token that is not padding.

    For the lengths of a recurrent layer. A text of nothing but padding has the length 0.
    """
    number = torch.arange(1, tokens.shape[1] + 1, device=tokens.device)
    return torch.where(tokens != padding_idx, number, 0).amax(1)


@block(
    "LastStep",
    title="Last step",
    group=_GROUP,
    formula=r"y_n = x_{n, L_n}",
    ports=[_STEPS, _GIVEN_LENGTHS, Out("y", "N *F", kind="same")],
    shape=lambda inputs, _settings: {
        "y": (x := inputs.get("x")) and replace(x, shape=(x.shape[0], *x.shape[2:])),
    },
)
def last_step(x, lengths):
    """The last real step of each sequence, where they differ in length.

    A recurrent network's state there has seen all of its sequence. For sequences of one length, Select is enough. A
    sequence of length 0 gives its first step.
    """
    return step_at(x, (lengths - 1).clamp(min=0))


@block(
    "ReverseSequence",
    title="Reverse sequences",
    group=_GROUP,
    formula=r"y_{n,t} = x_{n, L_n - t}",
    ports=[_STEPS, LENGTHS, Out("y", kind="same")],
    shape=lambda inputs, _settings: {"y": inputs.get("x")},
)
def reverse_sequence(x, lengths):
    """The steps of each sequence in reverse order; padding stays at the end.

    Reverse, run a recurrent layer, reverse again: the backward direction of a bidirectional network.
    """
    return reverse_steps(x, lengths)


@block(
    "MaskedMean",
    title="Mean of the real steps",
    group=_GROUP,
    formula=r"y_n = \frac{\sum_t m_{n,t} x_{n,t}}{\sum_t m_{n,t}}",
    ports=[
        replace(_STEPS, kind="float"),
        In("mask", "N T", kind="bool", help="True for the steps that count."),
        Out("y", "N *F"),
    ],
)
def masked_mean(x, mask):
    """The mean over the steps of each sequence that a mask names; zeros where it names none.

    A text as the mean of its words, or of a transformer's outputs, with the padding left out.
    """
    count = mask.sum(1).clamp(min=1).reshape(-1, *[1] * (x.dim() - 2))
    counted = mask.reshape(*mask.shape, *[1] * (x.dim() - 2))
    return x.masked_fill(~counted, 0.0).sum(1) / count


@block(
    "ShiftRight",
    title="Shift right",
    group=_GROUP,
    formula=r"y_1 = s, \quad y_{t+1} = x_t",
    ports=[
        In("x", "N T *F", kind="number", help="The sequence a model learns to produce."),
        Out("y", kind="same", help="What its decoder sees in training."),
    ],
    settings=[Int("start", 1, help="The start token, or the number that fills the first step.")],
    shape=lambda inputs, _settings: {"y": inputs.get("x")},
)
def shift_right(x, *, start):
    """The sequence one step later: a start token in front, the last step gone.

    Teacher forcing: while it learns to produce a sequence, a decoder sees at each step the right token of the step
    before, not its own.
    """
    return torch.cat([torch.full_like(x[:, :1], start), x[:, :-1]], 1)
