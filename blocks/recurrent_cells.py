"""Recurrent cells: one step, for loops that are drawn. The weights have torch's names and order."""

from typing import Any

from studio.spec import Choice, Flag, In, Int, Out, Weight, block
from studio.spec.lazy import F, torch

_GROUP = "Recurrent"
GATES_LSTM = 4
GATES_GRU = 3

HIDDEN = Int("hidden_size", 64, min=1, max=65_536, dim="H", help="Size of the state: how much can be remembered.")
BIAS = [
    Flag("bias", True, help="Add a learned offset to every gate."),
    Flag("recurrent_bias", True, when="bias", help="Add torch's second offset too; off: one, as in textbooks."),
]


def cell_weights(gates: int, suffix: str = "", when: str = "") -> list[Weight]:
    """The four weights of a cell with so many gates, stacked, named as torch names them."""
    rows = f"{gates}*H"
    start: dict[str, Any] = {"init": "fan_in_uniform", "fan_in": "H"}
    return [
        Weight(f"weight_ih{suffix}", f"{rows} I", symbol="U", when=when, help="Acts on the input.", **start),
        Weight(f"weight_hh{suffix}", f"{rows} H", symbol="W", when=when, help="Acts on the state.", **start),
        Weight(f"bias_ih{suffix}", rows, symbol="b", when=f"bias {when}".strip(), **start),
        Weight(f"bias_hh{suffix}", rows, symbol="b'", when=f"bias recurrent_bias {when}".strip(), **start),
    ]


def for_kernels(weight_ih, weight_hh, bias_ih, bias_hh):
    """The weights that are there, as torch's kernels want them: with both biases or with none."""
    present = [weight for weight in (weight_ih, weight_hh, bias_ih, bias_hh) if weight is not None]
    return [*present, torch.zeros_like(bias_ih)] if len(present) == 3 else present


_X = In("x", "N I", help="The input of this step.")
_H = In("h", "N H", help="The state before this step.")
_NEXT = Out("h_next", "N H", help="The state after this step.")


@block(
    "RNNCell",
    title="RNN cell",
    group=_GROUP,
    formula=r"h' = \varphi(U x + W h + b)",
    ports=[_X, _H, _NEXT],
    settings=[
        HIDDEN,
        *BIAS,
        Choice("nonlinearity", "tanh", options=("tanh", "relu", "identity"), help="identity: a linear recurrence."),
    ],
    weights=cell_weights(1),
    equals="torch.nn.RNNCell",
)
def rnn_cell(x, h, weight_ih, weight_hh, bias_ih, bias_hh, *, nonlinearity):
    """One step of a plain recurrent network: the new state from the input and the state before.

    Put it into a loop whose Delay carries the state; RNN does the same for a whole sequence, faster. With the identity
    it is a linear recurrence, which explodes where the largest eigenvalue of W exceeds 1 and vanishes below.
    """
    total = F.linear(x, weight_ih, bias_ih) + F.linear(h, weight_hh, bias_hh)
    return {"tanh": torch.tanh, "relu": torch.relu, "identity": lambda value: value}[nonlinearity](total)


@block(
    "LSTMCell",
    title="LSTM cell",
    group=_GROUP,
    formula=r"c' = f \odot c + i \odot g, \quad h' = o \odot \tanh c'",
    ports=[
        _X,
        _H,
        In("c", "N H", help="The store before this step."),
        Out("h_next", "N H", help="The state after this step."),
        Out("c_next", "N H", help="The store after this step."),
    ],
    settings=[HIDDEN, *BIAS],
    weights=cell_weights(GATES_LSTM),
)
def lstm_cell(x, h, c, weight_ih, weight_hh, bias_ih, bias_hh):
    """One step of an LSTM: gates erase from a store (f), write to it (i, g) and read from it (o).

    Put it into a loop with one Delay for the state and one for the store; LSTM does the same for a whole sequence,
    faster. The gates stand in the order i, f, g, o.
    """
    return torch.lstm_cell(x, (h, c), *for_kernels(weight_ih, weight_hh, bias_ih, bias_hh))


@block(
    "GRUCell",
    title="GRU cell",
    group=_GROUP,
    formula=r"n = \tanh(U x + b + r \odot (W h + b')), \quad h' = (1 - z) \odot n + z \odot h",
    ports=[_X, _H, _NEXT],
    settings=[HIDDEN, *BIAS],
    weights=cell_weights(GATES_GRU),
    equals="torch.nn.GRUCell",
)
def gru_cell(x, h, weight_ih, weight_hh, bias_ih, bias_hh):
    """One step of a gated recurrent unit in torch's form: the reset gate r acts on the product W h.

    The update gate z says how much of the old state is kept. Put it into a loop whose Delay carries the state; GRU does
    the same for a whole sequence, faster. The gates stand in the order r, z, n.
    """
    return torch.gru_cell(x, h, *for_kernels(weight_ih, weight_hh, bias_ih, bias_hh))


@block(
    "GRUCellResetFirst",
    title="GRU cell, reset first",
    group=_GROUP,
    formula=r"n = \tanh(U x + W (r \odot h) + b), \quad h' = (1 - u) \odot h + u \odot n",
    ports=[_X, _H, _NEXT],
    settings=[HIDDEN, *BIAS],
    weights=cell_weights(GATES_GRU),
)
def gru_cell_reset_first(x, h, weight_ih, weight_hh, bias_ih, bias_hh):
    """One step of a gated recurrent unit as it was first published: the reset gate r acts on the state before W does.

    The update gate u says how much of the new state is taken, so it is 1 - z of GRUCell. The two cells are equally good
    but compute different numbers; weights of one do not fit the other. The gates stand in the order r, u, n.

    Source: Cho et al., Learning phrase representations using RNN encoder-decoder, 2014, with u for 1 - z.
    """
    size = weight_hh.shape[1]
    offset = 0.0 if bias_hh is None else bias_hh[2 * size :]
    of_x = F.linear(x, weight_ih, bias_ih)
    of_h = F.linear(h, weight_hh[: 2 * size], None if bias_hh is None else bias_hh[: 2 * size])
    r, u = torch.sigmoid(of_x[:, : 2 * size] + of_h).chunk(2, 1)
    n = torch.tanh(of_x[:, 2 * size :] + F.linear(r * h, weight_hh[2 * size :]) + offset)
    return (1 - u) * h + u * n
