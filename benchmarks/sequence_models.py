"""Sequence models, each twice: an LSTM drawn gate by gate in a loop, and a Transformer encoder of repeated groups."""

from collections.abc import Callable

import torch
from torch import Tensor, nn

from benchmarks.models import Pair, supervised
from studio.diagram.builder import Builder
from studio.diagram.model import Endpoint

FEATURES, STATE, STEPS = 16, 64, 40
SIZE, HEADS, LAYERS, PLACES, DIGITS = 64, 4, 2, 8, 10


def drawn_lstm() -> Pair:
    """An LSTM of 64 units over 40 steps on 32 sequences, in a loop; by hand, the loop that a tutorial writes."""
    b = Builder()
    _lstm_loop(b)
    last = b.Lstm(b.observed("x", f"B {STEPS} {FEATURES}", field="x"), id="lstm")
    t = b.observed("t", "B", kind="int", field="y")
    cost = b.CrossEntropyLoss(b.Linear(last, out_features=4), t, id="loss")
    document = b.minimise(cost, "Adam", lr=0.001, batch_size=32).build()
    batch = {"x": torch.randn(32, STEPS, FEATURES), "y": torch.randint(4, (32,))}
    return supervised(document, nn.Sequential(_LstmByHand(), nn.Linear(STATE, 4)), nn.CrossEntropyLoss(), batch)


def _lstm_loop(b: Builder) -> None:
    with b.loop("Lstm"):
        x = b.input("x", "N D", role="sequence")
        h, c = (b.delay(name, f"N {STATE}") for name in ("h", "c"))
        of_x, of_h = (b.Linear(value, out_features=4 * STATE) for value in (x, h))
        i, f, g, o = b.Split(b.Add(of_x, of_h), parts=4)
        store = b.Add(b.Mul(b.Sigmoid(f), c), b.Mul(b.Sigmoid(i), b.Tanh(g)))
        state = b.Mul(b.Sigmoid(o), b.Tanh(store))
        b.wire(state, "h.x")
        b.wire(store, "c.x")
        b.output("last", state, role="last")


class _LstmByHand(nn.Module):
    """x (N, T, D) to the last state (N, H)."""

    def __init__(self) -> None:
        super().__init__()
        self.of_x, self.of_h = nn.Linear(FEATURES, 4 * STATE), nn.Linear(STATE, 4 * STATE)

    def forward(self, x: Tensor) -> Tensor:
        h = c = x.new_zeros(len(x), STATE)
        for x_t in x.unbind(1):
            i, f, g, o = (self.of_x(x_t) + self.of_h(h)).chunk(4, 1)
            c = torch.sigmoid(f) * c + torch.sigmoid(i) * torch.tanh(g)
            h = torch.sigmoid(o) * torch.tanh(c)
        return h


def transformer_encoder() -> Pair:
    """Two layers of width 64 with four heads on 64 sequences of 8 digits; by hand, torch's own encoder."""
    b = Builder()
    _encoder_layer(b)
    digits = b.observed("x", f"B {PLACES}", kind="int", field="x")
    h = b.Layer(b.Embedding(digits, num_embeddings=DIGITS, embedding_dim=SIZE), repeat=LAYERS, id="encoder")
    t = b.observed("t", f"B {PLACES}", kind="int", field="y")
    cost = b.TokenCrossEntropyLoss(b.Linear(h, out_features=DIGITS), t, ignore_index=-100, id="loss")
    document = b.minimise(cost, "Adam", lr=0.001, batch_size=64).build()
    layer = nn.TransformerEncoderLayer(SIZE, HEADS, 4 * SIZE, dropout=0.0, batch_first=True)
    encoder = nn.TransformerEncoder(layer, LAYERS, enable_nested_tensor=False)
    module = nn.Sequential(nn.Embedding(DIGITS, SIZE), encoder, nn.Linear(SIZE, DIGITS))
    batch = {name: torch.randint(DIGITS, (64, PLACES)) for name in ("x", "y")}
    return supervised(document, module, _token_cost, batch)


def _encoder_layer(b: Builder) -> None:
    with b.group("Layer"):
        x: Endpoint = b.input("x", "N T D")
        y = b.MultiheadAttention(x, x, x, num_heads=HEADS, need_weights=False)
        x = b.LayerNorm(b.Add(x, y))
        inner = b.ReLU(b.Linear(x, out_features=4 * SIZE))
        b.output("y", b.LayerNorm(b.Add(x, b.Linear(inner, out_features=SIZE))))


def _token_cost(scores: Tensor, target: Tensor) -> Tensor:
    return nn.functional.cross_entropy(scores.flatten(0, 1), target.flatten())


SEQUENCE_MODELS: dict[str, Callable[[], Pair]] = {
    "LSTM drawn in a loop": drawn_lstm,
    "Transformer encoder": transformer_encoder,
}
