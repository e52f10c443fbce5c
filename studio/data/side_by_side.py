"""Several unpaired sources side by side: each in its own order, the shorter ones starting over within an epoch."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from studio.data.dataset import Dataset, Split, SplitName
from studio.data.declare import Source
from studio.data.lazy import np
from studio.data.normalise import Normaliser
from studio.data.table import Values
from studio.errors import DataError

SPLITS: tuple[SplitName, ...] = ("train", "validation", "test")

SIDE_BY_SIDE = Source(
    "side_by_side",
    "Several, side by side",
    "Several",
    """Several data sources at once, unpaired: for translating between two collections, or to learn from two.

Each part is a data source with a name and settings of its own; its field x becomes the field `part.x`. Every part is
gone through in its own order, another one each epoch, so nothing is implied by what happens to meet in a batch. An
epoch is as long as the longest part; the others start over. A split is there where every part has it.""",
    (),
    None,
)


@dataclass(frozen=True, slots=True)
class Unpaired:
    """A column of one part. It is read row by row, never as a whole: a row of the split is not a row of the part."""

    values: Values

    def __len__(self) -> int:
        return len(self.values)

    def __getitem__(self, rows: np.ndarray) -> np.ndarray:
        return self.values[rows]


@dataclass(frozen=True, slots=True)
class SideBySide(Split):
    """The same split of several parts. `indices` count to the longest part's length."""

    parts: tuple[tuple[str, Split], ...] = ()
    shuffled: tuple[bool, ...] = ()

    def rows(self, indices: np.ndarray | Sequence[int]) -> dict[str, np.ndarray]:
        """A batch: `part.field` -> (len(indices), *shape).

        Each index is a row of every part, taken modulo the part's length; or, in (len(indices), parts), one for each.
        """
        places = np.asarray(indices, np.int64)
        places = np.broadcast_to(places[:, None], (len(places), len(self.parts))) if places.ndim == 1 else places
        found: dict[str, np.ndarray] = {}
        for column, (name, part) in enumerate(self.parts):
            values = part.rows(places[:, column] % len(part))
            found.update({f"{name}.{field}": each for field, each in values.items()})
        return found

    def order(self, seed: int, epoch: int, shuffle: bool) -> np.ndarray:
        """(rows, parts): in which order each part's rows are drawn in this epoch."""
        columns = []
        for place, (_, part) in enumerate(self.parts):
            random = np.random.default_rng([seed, epoch, place])
            rounds = -(-len(self) // len(part))
            mixed = shuffle and self.shuffled[place]
            orders = [random.permutation(len(part)) if mixed else np.arange(len(part)) for _ in range(rounds)]
            columns.append(np.concatenate(orders)[: len(self)])
        return np.stack(columns, 1)


def put_side_by_side(parts: Mapping[str, Dataset]) -> Dataset:
    """One data set of several. Raises DataError where a part cannot be one."""
    _check(parts)
    names: list[SplitName] = [name for name in SPLITS if all(name in part.splits for part in parts.values())]
    splits: dict[SplitName, Split] = {name: _split(parts, name) for name in names}
    return Dataset(
        source=SIDE_BY_SIDE.name,
        fields={f"{key}.{name}": field for key, part in parts.items() for name, field in part.fields.items()},
        splits=splits,
        normaliser=Normaliser({
            f"{key}.{name}": scale for key, part in parts.items() for name, scale in part.normaliser.scales.items()
        }),
        target=None,
        shuffle=True,
        balanced=False,
        vocabulary={f"{key}.{name}": each for key, part in parts.items() for name, each in part.vocabulary.items()},
    )  # fmt: skip


def _split(parts: Mapping[str, Dataset], name: SplitName) -> SideBySide:
    splits = {key: part.splits[name] for key, part in parts.items()}
    return SideBySide(
        columns={
            f"{key}.{field}": Unpaired(each) for key, part in splits.items() for field, each in part.columns.items()
        },
        indices=np.arange(max(len(part) for part in splits.values())),
        parts=tuple(splits.items()),
        shuffled=tuple(part.shuffle for part in parts.values()),
    )


def _check(parts: Mapping[str, Dataset]) -> None:
    where = f"data source {SIDE_BY_SIDE.name}"
    if not parts:
        raise DataError("it has no parts.", where=where, hint="Add a data source to it, with a name.")
    for name, part in parts.items():
        if not name.isidentifier():
            raise DataError(f"'{name[:40]}' cannot be the name of a part.", where=where, hint="Use letters and digits.")
        if part.experience is not None:
            raise DataError("an environment cannot be a part.", where=f"{where}, part {name}")
        if part.balanced:
            hint = "Switch 'balanced' off."
            raise DataError("the batches of a part cannot be balanced.", where=f"{where}, part {name}", hint=hint)
