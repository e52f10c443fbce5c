"""Pairs, triplets and episodes of pictures: for learning what is alike, and learning from few. Test classes are new."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from studio.data.bundled import digit_pictures
from studio.data.declare import Settings, source
from studio.data.glyphs import GLYPHS, GROUP, drawn_glyphs
from studio.data.lazy import np
from studio.data.settings import count
from studio.data.table import Chosen, Column, Table, labels
from studio.errors import DataError
from studio.spec import Choice, Int, Setting

MOST = 1_000_000

POOL: tuple[Setting, ...] = (
    Choice("pictures", "glyphs", options=("glyphs", "digits"), help="Made-up letters, or the handwritten digits."),
    Int("unseen", 40, min=2, max=10_000, help="Classes that occur in the test only, and none of the others there."),
    *GLYPHS,
)


def tests(default: int) -> Int:
    """The setting of how many examples the test has."""
    return Int("tests", default, min=1, max=MOST, help="How many there are in the test, all of unseen classes.")


@dataclass(frozen=True, slots=True)
class Pool:
    """Pictures by class: `rows` holds the places of all, class after class; a class begins at its `starts` in that."""

    rows: np.ndarray
    starts: np.ndarray
    sizes: np.ndarray

    def draw(self, classes: np.ndarray, many: int, random: np.random.Generator) -> np.ndarray:
        """(*classes, many): the places of `many` different pictures of each of the classes."""
        few = int(self.sizes.min())
        if many > few:
            raise DataError(f"a class has {few} pictures, fewer than {many}.", where="setting per_class")
        flat = classes.ravel()
        ranked = random.random((len(flat), int(self.sizes.max())))
        ranked[np.arange(ranked.shape[1]) >= self.sizes[flat][:, None]] = 2  # there is no such picture: it comes last
        chosen = np.argpartition(ranked, many - 1, axis=1)[:, :many] if many < ranked.shape[1] else ranked.argsort(1)
        return self.rows[self.starts[flat][:, None] + chosen].reshape(*classes.shape, many)


def _pictures(settings: Settings) -> tuple[np.ndarray, np.ndarray]:
    if settings["pictures"] == "glyphs":
        return drawn_glyphs(settings)
    return digit_pictures()


def _pool(y: np.ndarray, classes: np.ndarray) -> Pool:
    """The pictures of some classes, which are numbered from 0 on."""
    found = [np.flatnonzero(y == label) for label in classes]
    sizes = np.asarray([len(rows) for rows in found])
    return Pool(np.concatenate(found), np.cumsum(sizes) - sizes, sizes)


def _drawn(
    settings: Settings, least: int, draw: Callable[[Pool, int, np.random.Generator], dict[str, np.ndarray]]
) -> tuple[np.ndarray, dict[str, np.ndarray]]:
    """All pictures, and what `draw` gives for training and then for the test, each of classes of its own."""
    x, y = _pictures(settings)
    random = np.random.default_rng([settings["seed"], 1])
    classes, unseen = random.permutation(y.max() + 1), settings["unseen"]
    if min(unseen, len(classes) - unseen) < least:
        hint = f"Training and test need {least} or more each."
        raise DataError(f"{unseen} of {len(classes)} classes cannot be unseen.", where="setting unseen", hint=hint)
    parts = ((classes[unseen:], settings["count"]), (classes[:unseen], settings["tests"]))
    drawn = [draw(_pool(y, np.sort(each)), many, random) for each, many in parts]
    return x, {name: np.concatenate([part[name] for part in drawn]) for name in drawn[0]}


def _picture_column(x: np.ndarray, places: np.ndarray, help_text: str) -> Column:
    return Column(Chosen(x, places), (*places.shape[1:], *x.shape[1:]), "float", help=help_text)


@source(
    name="pairs",
    title="Pairs, alike or not",
    group=GROUP,
    settings=[count(4000, "pairs", MOST), tests(1000), *POOL],
    defaults={"class_as": "number", "test": 0.0},
)
def pairs(settings: Settings, folder: Path | None) -> Table:
    """Pairs of pictures, half of them of the same class; the pairs of the test are of classes never seen.

    The field a: (1, size, size) and b: (1, size, size), the pictures; same: (1,), 1 where they are of one class and 0
    where not, or () as a class where `class_as` is index.
    """

    def draw(pool: Pool, many: int, random: np.random.Generator) -> dict[str, np.ndarray]:
        same = random.permutation(np.arange(many) % 2)
        classes = len(pool.sizes)
        first = random.integers(classes, size=many)
        other = (first + random.integers(1, classes, many)) % classes
        two = pool.draw(first, 2, random)
        return {"a": two[:, 0], "b": np.where(same, two[:, 1], pool.draw(other, 1, random)[:, 0]), "same": same}

    x, drawn = _drawn(settings, 2, draw)
    columns = {name: _picture_column(x, drawn[name], "A picture.") for name in "ab"}
    columns["same"] = labels(drawn["same"], ("different", "same"), "Whether both are of one class.")
    return Table(columns, target="same", fixed_test=settings["tests"])


@source(
    name="triplets",
    title="Triplets",
    group=GROUP,
    settings=[count(4000, "triplets", MOST), tests(1000), *POOL],
    defaults={"test": 0.0},
)
def triplets(settings: Settings, folder: Path | None) -> Table:
    """A picture, another one of its class and one of another class; the test is of classes never seen.

    The field anchor, positive and negative: (1, size, size) each.
    """

    def draw(pool: Pool, many: int, random: np.random.Generator) -> dict[str, np.ndarray]:
        classes = len(pool.sizes)
        own = random.integers(classes, size=many)
        other = (own + random.integers(1, classes, many)) % classes
        two = pool.draw(own, 2, random)
        return {"anchor": two[:, 0], "positive": two[:, 1], "negative": pool.draw(other, 1, random)[:, 0]}

    x, drawn = _drawn(settings, 2, draw)
    columns = {name: _picture_column(x, places, f"The {name}.") for name, places in drawn.items()}
    return Table(columns, target=None, fixed_test=settings["tests"])


@source(
    name="episodes",
    title="Episodes, N ways and K shots",
    group=GROUP,
    settings=[
        count(2000, "episodes", 100_000),
        tests(200),
        Int("ways", 5, min=2, max=1000, help="Classes in an episode."),
        Int("shots", 1, min=1, max=1000, help="Known examples of each of them."),
        Int("queries", 5, min=1, max=1000, help="Examples of each of them to be told."),
        *POOL,
    ],
    defaults={"test": 0.0},
)
def episodes(settings: Settings, folder: Path | None) -> Table:
    """Small tasks of telling a few classes apart after few examples; those of the test are of classes never seen.

    The field support_x: (ways * shots, 1, size, size), the known pictures, class after class; support_y: (ways *
    shots,), their classes, numbered anew in each episode; query_x: (ways * queries, 1, size, size), the pictures to be
    told, in any order; query_y: (ways * queries,).
    """
    ways, shots, queries = settings["ways"], settings["shots"], settings["queries"]

    def draw(pool: Pool, many: int, random: np.random.Generator) -> dict[str, np.ndarray]:
        classes = random.random((many, len(pool.sizes))).argsort(1)[:, :ways]
        places = pool.draw(classes, shots + queries, random)
        query_y = random.permuted(np.tile(np.repeat(np.arange(ways), queries), (many, 1)), axis=1)
        query = places[:, :, shots:].reshape(many, -1)
        asked = np.argsort(np.argsort(query_y, axis=1, kind="stable"), axis=1)
        support = places[:, :, :shots].reshape(many, -1)
        return {"support_x": support, "query_x": np.take_along_axis(query, asked, 1), "query_y": query_y}

    x, drawn = _drawn(settings, ways, draw)
    names = [f"way {number + 1}" for number in range(ways)]
    support_y = np.broadcast_to(np.repeat(np.arange(ways), shots), drawn["support_x"].shape)
    return Table({
        "support_x": _picture_column(x, drawn["support_x"], "The known pictures."),
        "support_y": labels(support_y, names, "Their classes."),
        "query_x": _picture_column(x, drawn["query_x"], "The pictures to be told."),
        "query_y": labels(drawn["query_y"], names, "Their classes."),
    }, target="query_y", fixed_test=settings["tests"])  # fmt: skip
