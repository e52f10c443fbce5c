"""Recurrent layers over whole sequences, with torch's fused kernels. The weights have torch's names and order."""

from collections.abc import Mapping
from typing import Any

from blocks.recurrent_cells import BIAS, GATES_GRU, GATES_LSTM, HIDDEN, cell_weights, for_kernels
from blocks.sequence_steps import LENGTHS, reverse_steps, step_at, within
from studio.spec import Choice, Flag, In, Out, block
from studio.spec.lazy import Lazy, torch

_GROUP = "Recurrent"
_X = In("x", "N T I", help="A batch of sequences, the features last.")
_H0 = In("h0", "N D*H", optional=True, help="The state before the first step; not connected: zeros.")
_C0 = In("c0", "N D*H", optional=True, help="The cell's store before the first step; not connected: zeros.")
_Y = Out("y", "N T D*H", help="The state after every step, of both directions side by side; 0 where there is padding.")
_H_N = Out("h_n", "N D*H", help="The state after each sequence's last real step, of both directions side by side.")
_C_N = Out("c_n", "N D*H", help="The cell's store after each sequence's last real step.")
_SETTINGS = [
    HIDDEN,
    *BIAS,
    Flag("bidirectional", False, help="Run a second layer from the end to the start, and join both outputs."),
]
_LOOPS = Lazy("torch._higher_order_ops.scan")
_SATURATED = 1e4
"""So strong an input closes a sigmoid gate to exactly 0 or opens it to exactly 1, in half precision too."""


def _both_directions(gates: int) -> list[Any]:
    backward = cell_weights(gates, "_l0_reverse", "bidirectional")
    return [*cell_weights(gates, "_l0"), *backward]


def _count_directions(settings: Mapping[str, Any]) -> dict[str, int]:
    return {"D": 2 if settings["bidirectional"] else 1}


def _layer(kernel, x, initial, lengths, directions):
    """y (N, T, D·H), then the last state or states (N, D·H).

    `kernel` is the name of torch's. `directions` are the weights of one or two directions. `initial` is one state for
    each that the kernel keeps, both directions side by side; None stands for zeros. Sequences of different lengths go
    through the same kernel as those of one length: what it makes of the padding is cut off afterwards.
    """
    if lengths is None and not _open_in_export(x.shape[1]):
        return _fused(kernel, x, initial, directions)
    results = []
    for index, weights in enumerate(directions):
        own = [None if state is None else state.chunk(len(directions), 1)[index] for state in initial]
        steps = reverse_steps(x, lengths) if index else x
        y, *last = _one_direction(kernel, steps, own, lengths, weights)
        results.append((reverse_steps(y, lengths) if index else y, *last))
    return tuple(torch.cat(pair, -1) for pair in zip(*results, strict=True))


def _open_in_export(steps):
    """Whether a model is being exported whose sequences may have any length."""
    return isinstance(steps, torch.SymInt) and torch.compiler.is_exporting()


def _fused(kernel, x, initial, directions):
    """y (N, T, D·H), then the last state or states (N, D·H), where all sequences have one length."""
    count, weights = len(directions), [weight for each in directions for weight in for_kernels(*each)]
    empty = x.new_zeros(count, x.shape[0], weights[1].shape[1])
    states = tuple(empty if state is None else torch.stack(state.chunk(count, 1)) for state in initial)
    given = states if len(states) == 2 else states[0]
    options = (len(weights) == 4 * count, 1, 0.0, False, count == 2, True)
    y, *last = getattr(torch, kernel)(x, given, weights, *options)
    return y, *(torch.cat(state.unbind(), 1) for state in last)


def _scanned(kernel, x, initial, weights):
    """The same for one direction, step by step: a fused kernel would fix the number of steps in an exported model."""
    cell, weights = getattr(torch, f"{kernel}_cell"), for_kernels(*weights)
    empty = x.new_zeros(x.shape[0], weights[1].shape[1])
    start = tuple((empty if state is None else state).clone() for state in initial)

    def step(states, x_t):
        after = cell(x_t, states if len(states) == 2 else states[0], *weights)
        states = after if len(states) == 2 else (after,)
        return states, states[0].clone()

    last, y = _LOOPS.scan(step, start, x, dim=1)
    return y, *last


def _one_direction(kernel, x, initial, lengths, weights):
    """y (N, T, H), then the last state or states (N, H)."""
    if lengths is not None and len(initial) == 2:
        x, weights = _stop_the_store(x, lengths, weights)
    is_open = _open_in_export(x.shape[1])
    y, *last = _scanned(kernel, x, initial, weights) if is_open else _fused(kernel, x, initial, [weights])
    if lengths is None:
        return y, *last
    start = torch.zeros_like(last[0]) if initial[0] is None else initial[0]
    last[0] = step_at(torch.cat([start.unsqueeze(1), y], 1), lengths)
    return y.masked_fill(~within(lengths, x.shape[1]).unsqueeze(-1), 0.0), *last


def _stop_the_store(x, lengths, weights):
    """An LSTM whose store stays as it is through the padding: a further feature says which steps are padding.

    Its weights open the forget gate and close the input gate there.
    """
    padding = (~within(lengths, x.shape[1])).to(x.dtype).unsqueeze(-1)
    strength = x.new_tensor([-_SATURATED, _SATURATED, 0.0, 0.0])
    column = strength.repeat_interleave(weights[1].shape[1]).unsqueeze(1)
    return torch.cat([x, padding], -1), [torch.cat([weights[0], column], 1), *weights[1:]]


def _directions(forward, backward):
    return [forward] if backward[0] is None else [forward, backward]


@block(
    "RNN",
    title="RNN layer",
    group=_GROUP,
    formula=r"h_t = \varphi(U x_t + W h_{t-1} + b)",
    ports=[_X, _H0, LENGTHS, _Y, _H_N],
    settings=[
        *_SETTINGS,
        Choice("nonlinearity", "tanh", options=("tanh", "relu"), help="The activation of every step."),
    ],
    weights=_both_directions(1),
    let=_count_directions,
)
def rnn(
    x,
    h0,
    lengths,
    weight_ih_l0,
    weight_hh_l0,
    bias_ih_l0,
    bias_hh_l0,
    weight_ih_l0_reverse,
    weight_hh_l0_reverse,
    bias_ih_l0_reverse,
    bias_hh_l0_reverse,
    *,
    nonlinearity,
):
    """The plain recurrent network: at every step the new state is computed from the input and the state before.

    The same weights serve all steps, so it takes sequences of any length. Its gradient through T steps is a product of
    T factors and vanishes or explodes: it remembers some ten steps. Take LSTM or GRU for more, and clip the gradient.

    For a deeper network put several in a row. To draw what happens in a step, put an RNN cell into a loop.
    """
    forward = (weight_ih_l0, weight_hh_l0, bias_ih_l0, bias_hh_l0)
    backward = (weight_ih_l0_reverse, weight_hh_l0_reverse, bias_ih_l0_reverse, bias_hh_l0_reverse)
    return _layer(f"rnn_{nonlinearity}", x, [h0], lengths, _directions(forward, backward))


@block(
    "GRU",
    title="GRU layer",
    group=_GROUP,
    formula=r"h_t = (1 - z_t) \odot n_t + z_t \odot h_{t-1}",
    ports=[_X, _H0, LENGTHS, _Y, _H_N],
    settings=_SETTINGS,
    weights=_both_directions(GATES_GRU),
    let=_count_directions,
)
def gru(
    x,
    h0,
    lengths,
    weight_ih_l0,
    weight_hh_l0,
    bias_ih_l0,
    bias_hh_l0,
    weight_ih_l0_reverse,
    weight_hh_l0_reverse,
    bias_ih_l0_reverse,
    bias_hh_l0_reverse,
):
    """A recurrent network with two gates, which decide how much of the old state is kept at each step.

    Where the update gate z stays open the state is handed on unchanged, and so is the gradient: it remembers hundreds
    of steps. About as good as an LSTM, with three quarters of its weights. The gates stand in the order r, z, n.

    This is torch's form, where the reset gate acts on the matrix product; GRUCellResetFirst has the other one.
    """
    forward = (weight_ih_l0, weight_hh_l0, bias_ih_l0, bias_hh_l0)
    backward = (weight_ih_l0_reverse, weight_hh_l0_reverse, bias_ih_l0_reverse, bias_hh_l0_reverse)
    return _layer("gru", x, [h0], lengths, _directions(forward, backward))


@block(
    "LSTM",
    title="LSTM layer",
    group=_GROUP,
    formula=r"c_t = f_t \odot c_{t-1} + i_t \odot g_t, \quad h_t = o_t \odot \tanh c_t",
    ports=[_X, _H0, _C0, LENGTHS, _Y, _H_N, _C_N],
    settings=_SETTINGS,
    weights=_both_directions(GATES_LSTM),
    let=_count_directions,
)
def lstm(
    x,
    h0,
    c0,
    lengths,
    weight_ih_l0,
    weight_hh_l0,
    bias_ih_l0,
    bias_hh_l0,
    weight_ih_l0_reverse,
    weight_hh_l0_reverse,
    bias_ih_l0_reverse,
    bias_hh_l0_reverse,
):
    """Long short-term memory: a store that gates write to, read from and erase, carried from step to step.

    The forget gate f multiplies the store, so the gradient along it is f and need not vanish: it remembers hundreds of
    steps. The gates stand in the order i, f, g, o. A forget bias of 1 or 2 at the start makes it remember at first; it
    can be set as the initial value of a bias drawn as a Parameter.

    For text a bidirectional one sees both sides of a word; it needs the whole sequence, so it cannot generate.
    """
    forward = (weight_ih_l0, weight_hh_l0, bias_ih_l0, bias_hh_l0)
    backward = (weight_ih_l0_reverse, weight_hh_l0_reverse, bias_ih_l0_reverse, bias_hh_l0_reverse)
    return _layer("lstm", x, [h0, c0], lengths, _directions(forward, backward))
