"""Generated text of which one knows how well it can be continued: a Markov chain of known entropy."""

from __future__ import annotations

from bisect import bisect_right
from pathlib import Path

from studio.data.declare import Settings, source
from studio.data.lazy import np
from studio.data.settings import SEED, randomness
from studio.data.table import Table, constant
from studio.data.text import continued
from studio.errors import DataError
from studio.spec import Float, Int

LETTERS = "abcdefghijklmnopqrstuvwxyz"
MOST_CONTEXTS = 20_000


@source(
    name="markov_text",
    title="Markov text",
    group="Generated sequences",
    settings=[
        Int("tokens", 100_000, min=100, max=5_000_000, help="Symbols of the whole text."),
        Int("symbols", 12, min=2, max=len(LETTERS), help="How many symbols there are."),
        Int("order", 2, min=1, max=4, help="How many symbols the next one depends on."),
        Float("sharpness", 0.15, above=0, max=100, help="The less, the surer the next symbol (Dirichlet's parameter)."),
        Int("length", 64, min=1, max=100_000, help="Symbols in a window."),
        Int("step", 0, min=0, help="Symbols from one window's start to the next; 0: the length."),
        SEED,
    ],
    defaults={"in_order": True},
)
def markov_text(settings: Settings, folder: Path | None) -> Table:
    """Text in which each symbol is drawn by what the last `order` ones say: no model can foretell it better than that.

    x: (length,), symbols; y: (length,), the symbol after each; entropy: (1,), the least cross-entropy in nats there can
    be, the same for all examples; bigram: (1,), the least for a model that sees only one symbol.
    The test is the end of the text, unless `in_order` is off. The first `order` symbols of a window know less of what
    came before, so a model's cross-entropy over whole windows stays somewhat above the entropy.
    """
    random, symbols, order = randomness(settings), settings["symbols"], settings["order"]
    if symbols**order > MOST_CONTEXTS:
        hint = "Make 'order' or 'symbols' smaller."
        raise DataError(f"{symbols}^{order} contexts are too many.", where="data source markov_text", hint=hint)
    table = random.dirichlet(np.full(symbols, settings["sharpness"]), symbols**order)
    table = (table + 1e-3) / (1 + 1e-3 * symbols)  # nothing is impossible, so the chain cannot get stuck
    text = _written(table, settings["tokens"], order, random)
    found = continued(text, LETTERS[:symbols], settings["length"], settings["step"], "data source markov_text")
    windows = len(found.columns["x"].values)
    constants = {
        "entropy": constant([entropy(table)], windows, "The least cross-entropy there can be, in nats."),
        "bigram": constant([entropy(seen_from_one(table))], windows, "The least for a model that sees one symbol."),
    }
    return Table({**found.columns, **constants})


def _written(table: np.ndarray, count: int, order: int, random: np.random.Generator) -> np.ndarray:
    """(count,) symbols: each drawn from the row of `table` that the last `order` symbols, as digits, number."""
    symbols = table.shape[1]
    cumulative = table.cumsum(1)
    cumulative[:, -1] = 1
    chances, text = random.random(count), np.zeros(count, np.int32)
    rows, contexts = cumulative.tolist(), symbols**order
    context = int(random.integers(contexts))
    for place, chance in enumerate(chances.tolist()):
        symbol = bisect_right(rows[context], chance)
        text[place] = symbol
        context = (context * symbols + symbol) % contexts
    return text


def stationary(table: np.ndarray) -> np.ndarray:
    """(contexts,): how often each context occurs in the long run; `table` is (contexts, symbols)."""
    contexts, symbols = table.shape
    often = np.full(contexts, 1 / contexts)
    for _ in range(10_000):
        joint = (often[:, None] * table).reshape(symbols, -1, symbols)  # the oldest symbol is forgotten
        following = joint.sum(0).ravel()
        if np.abs(following - often).max() < 1e-15:
            break
        often = following
    return often


def entropy(table: np.ndarray) -> float:
    """The entropy rate in nats of a chain with P(symbol | context) = table, (contexts, symbols): sum_c p(c) H(c)."""
    return float(-(stationary(table)[:, None] * table * np.log(table)).sum())


def seen_from_one(table: np.ndarray) -> np.ndarray:
    """(symbols, symbols): P(symbol | last symbol) of the chain, all that came before it averaged over."""
    symbols = table.shape[1]
    joint = (stationary(table)[:, None] * table).reshape(-1, symbols, symbols).sum(0)
    return joint / joint.sum(1, keepdims=True)
