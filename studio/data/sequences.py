"""Generated sequences, of different length where wanted: then padded, with a mask of the places that count."""

from __future__ import annotations

from pathlib import Path

from studio.data.declare import Settings, source
from studio.data.lazy import np
from studio.data.settings import SEED, count, noise, randomness
from studio.data.table import Column, Table, flags, labels, numbers, tokens, whole
from studio.errors import DataError
from studio.spec import Float, Int

GROUP = "Generated sequences"
PADDING = "<pad>"
LONGEST = 10_000


def length(default: int) -> tuple[Int, Int]:
    """The settings of a sequence's length."""
    return (
        Int("length", default, min=1, max=LONGEST, help="Steps of a sequence; shorter ones are padded to that."),
        Int("shortest", 0, min=0, max=LONGEST, help="Lengths are drawn evenly from here; 0: all are equally long."),
    )


def drawn_lengths(settings: Settings, random: np.random.Generator) -> np.ndarray:
    """(count,): how long each sequence is. DataError where the shortest would be longer than the longest."""
    longest = settings["length"]
    shortest = settings["shortest"] or longest
    if shortest > longest:
        raise DataError(f"the shortest may not be longer than {longest}.", where="setting shortest")
    return random.integers(shortest, longest + 1, settings["count"])


def inside(lengths: np.ndarray, longest: int) -> np.ndarray:
    """(count, longest) bool: which places belong to the sequences, which begin at the left."""
    return np.arange(longest) < lengths[:, None]


def length_fields(lengths: np.ndarray, longest: int) -> dict[str, Column]:
    """The fields that say how long each padded sequence is."""
    return {
        "length": whole(lengths, "How many steps are not padding."),
        "mask": flags(inside(lengths, longest), "True where a step is not padding."),
    }


@source(
    name="modulated_sine",
    title="Modulated sine, next value",
    group=GROUP,
    settings=[
        count(1000, "sequences"),
        *length(40),
        Float("period", 12.0, above=0, help="Steps in a period of the carrier."),
        Float("slow_period", 60.0, above=0, help="Steps in a period of its loudness."),
        Float("depth", 0.5, min=0, max=1, help="How much the loudness varies: 0 not at all, 1 down to silence."),
        noise(0.02),
        SEED,
    ],
)
def modulated_sine(settings: Settings, folder: Path | None) -> Table:
    """A sine whose loudness rises and falls; each step is to be continued by the next.

    x: (length, 1), the values; y: (length, 1), the value after each; length: (); mask: (length,). What is to be beaten
    is persistence, which takes y to be x. Both phases are drawn for each sequence.
    """
    random, steps = randomness(settings), np.arange(settings["length"] + 1)
    slow, fast = random.uniform(0, 2 * np.pi, (2, settings["count"], 1))
    loud = 1 - settings["depth"] * (1 + np.cos(2 * np.pi * steps / settings["slow_period"] + slow)) / 2
    values = loud * np.sin(2 * np.pi * steps / settings["period"] + fast)
    return _next_value(values[..., None], settings, random)


@source(
    name="bouncing_ball",
    title="Bouncing ball, next position",
    group=GROUP,
    settings=[
        count(1000, "sequences"),
        *length(40),
        Float("speed", 0.2, above=0, max=1, help="The fastest a ball moves in a step; the box goes from -1 to 1."),
        noise(0.0),
        SEED,
    ],
)
def bouncing_ball(settings: Settings, folder: Path | None) -> Table:
    """A ball in a box that is thrown back by the walls; each position is to be followed by the next.

    x: (length, 2), the positions from -1 to 1; y: (length, 2), the position after each; length: (); mask: (length,).
    One position does not tell where the ball goes: a model has to remember.
    """
    random, steps = randomness(settings), np.arange(settings["length"] + 1)[:, None]
    start = random.uniform(-1, 1, (settings["count"], 1, 2))
    heading = random.uniform(0, 2 * np.pi, (settings["count"], 1))
    speed = settings["speed"] * random.uniform(0.5, 1, (settings["count"], 1))
    velocity = speed[..., None] * np.stack([np.cos(heading), np.sin(heading)], -1)
    unfolded = start + steps * velocity
    positions = np.abs((unfolded - 1) % 4 - 2) - 1  # a straight line, folded at the walls
    return _next_value(positions, settings, random)


def _next_value(values: np.ndarray, settings: Settings, random: np.random.Generator) -> Table:
    """Values (count, length + 1, features) as sequences, each step to be continued."""
    noisy = values + settings["noise"] * random.standard_normal(values.shape)
    lengths = drawn_lengths(settings, random)
    kept = inside(lengths, settings["length"])[..., None]
    x, y = (numbers(np.where(kept, part, 0), help_text) for part, help_text in (
        (noisy[:, :-1], "The values so far."), (noisy[:, 1:], "The value after each."),
    ))  # fmt: skip
    return Table({"x": x, "y": y, **length_fields(lengths, settings["length"])})


@source(
    name="recall",
    title="Recall the first symbol",
    group=GROUP,
    settings=[
        count(4000, "sequences"),
        Int("symbols", 4, min=2, max=1000, help="How many symbols there are to be remembered."),
        Int("distractors", 40, min=1, max=LONGEST, help="Steps between the symbol and the end."),
        Int("fewest", 0, min=0, max=LONGEST, help="Their number is drawn evenly from here; 0: always the same."),
        Int("others", 0, min=0, max=1000, help="How many other symbols distract; 0: those to be remembered do."),
        SEED,
    ],
)
def recall(settings: Settings, folder: Path | None) -> Table:
    """The first symbol is to be named at the end, after many others: what a network must have a memory for.

    x: (distractors + 1,), symbols, 0 is padding at the end; y: the first symbol's class; length: (); mask:
    (distractors + 1,). The distractors are drawn from the same symbols, or from `others` that are never first.
    """
    random, symbols, most = randomness(settings), settings["symbols"], settings["distractors"]
    names = [f"symbol {number + 1}" for number in range(symbols)]
    others = [f"other {number + 1}" for number in range(settings["others"])]
    first = random.integers(symbols, size=settings["count"])
    low, high = (symbols, symbols + len(others)) if others else (0, symbols)
    rest = random.integers(low, high, (settings["count"], most))
    lengths = 1 + drawn_lengths({**settings, "length": most, "shortest": settings["fewest"]}, random)
    x = np.where(inside(lengths, most + 1), 1 + np.column_stack([first, rest]), 0)
    y = labels(first, names, "The first symbol.")
    return Table({"x": tokens(x, (PADDING, *names, *others)), "y": y, **length_fields(lengths, most + 1)})


@source(
    name="neighbour_sum",
    title="Sum with the next symbol",
    group=GROUP,
    settings=[
        count(2000, "sequences"),
        *length(12),
        Int("symbols", 6, min=2, max=1000, help="How many numbers there are, and what the sum is taken modulo."),
        SEED,
    ],
)
def neighbour_sum(settings: Settings, folder: Path | None) -> Table:
    """Every step is tagged with (x_t + x_{t+1}) mod symbols, so the answer depends on what is still to come.

    x: (length,), numbers as tokens, 0 is padding; y: (length,), the sums, of the last number itself; length: ();
    mask: (length,). A network that only looks back can do no better than chance, one in `symbols`.
    """
    random, symbols = randomness(settings), settings["symbols"]
    lengths = drawn_lengths(settings, random)
    kept = inside(lengths, settings["length"])
    drawn = np.where(kept, random.integers(symbols, size=kept.shape), 0)
    following = np.column_stack([drawn[:, 1:], np.zeros(len(drawn), np.int64)])
    names = [str(number) for number in range(symbols)]
    x = tokens(np.where(kept, drawn + 1, 0), (PADDING, *names), "The numbers.")
    y = labels(np.where(kept, (drawn + following) % symbols, 0), names, "The sums.")
    return Table({"x": x, "y": y, **length_fields(lengths, settings["length"])})


@source(
    name="key_value",
    title="Look up a key",
    group=GROUP,
    settings=[
        count(4000),
        Int("pairs", 6, min=1, max=1000, help="Pairs of a key and a value in an example."),
        Int("symbols", 12, min=1, max=10_000, help="How many keys there are, and how many values."),
        SEED,
    ],
)
def key_value(settings: Settings, folder: Path | None) -> Table:
    """Pairs of keys and values, and one of the keys: what is its value?

    The field keys: (pairs,), all different; values: (pairs,); query: (), one of the keys; position: (), its place,
    where attention should look; y: the value there.
    """
    random, pairs, symbols = randomness(settings), settings["pairs"], settings["symbols"]
    if pairs > symbols:
        raise DataError(f"{symbols} keys are too few for {pairs} pairs.", where="setting symbols")
    keys = random.permuted(np.tile(np.arange(symbols), (settings["count"], 1)), axis=1)[:, :pairs]
    values = random.integers(symbols, size=keys.shape)
    position, every = random.integers(pairs, size=len(keys)), np.arange(len(keys))
    key_names, value_names = ([f"{kind} {number + 1}" for number in range(symbols)] for kind in ("key", "value"))
    return Table({
        "keys": tokens(keys, key_names, "The keys."),
        "values": tokens(values, value_names, "The values."),
        "query": tokens(keys[every, position], key_names, "The key that is asked for."),
        "position": whole(position, "Where it is."),
        "y": labels(values[every, position], value_names, "Its value."),
    })  # fmt: skip


@source(
    name="sorting",
    title="Sort digits",
    group=GROUP,
    settings=[
        count(10_000, "sequences"),
        Int("length", 8, min=1, max=1000, help="Digits in a sequence."),
        Int("digits", 10, min=2, max=10_000, help="How many digits there are."),
        SEED,
    ],
)
def sorting(settings: Settings, folder: Path | None) -> Table:
    """Digits in any order, to be put in order.

    x: (length,), the digits; y: (length,), the same from the smallest to the largest.
    """
    x = randomness(settings).integers(settings["digits"], size=(settings["count"], settings["length"]))
    names = [str(digit) for digit in range(settings["digits"])]
    return Table({"x": tokens(x, names, "The digits."), "y": labels(np.sort(x), names, "The digits in order.")})
