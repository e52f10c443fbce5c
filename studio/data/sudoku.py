"""Sudoku boards of 4 x 4 squares, and the graph of what must differ."""

from __future__ import annotations

from functools import cache
from itertools import permutations, product
from pathlib import Path

from studio.data.declare import Settings, source
from studio.data.graphs import GROUP
from studio.data.lazy import np
from studio.data.settings import SEED, count, randomness
from studio.data.table import Table, constant, labels, tokens, whole
from studio.errors import DataError
from studio.spec import Int

SIDE, SQUARES = 4, 16
EMPTY = "empty"
DIGITS = ("1", "2", "3", "4")


@source(
    name="sudoku",
    title="Sudoku, 4 x 4",
    group=GROUP,
    settings=[
        count(6000, "boards", 500_000),
        Int("fewest", 6, min=0, max=SQUARES, help="The fewest squares that are given."),
        Int("most", 10, min=0, max=SQUARES, help="The most squares that are given."),
        SEED,
    ],
)
def sudoku(settings: Settings, folder: Path | None) -> Table:
    """Boards of 4 x 4 squares in which every row, column and 2 x 2 box must hold 1, 2, 3 and 4.

    The field givens: (16,), the digits row by row, 0 where empty; solution: (16,), classes 0 to 3 for the digits 1 to
    4; edges: (112, 2), the pairs of squares that must differ, source and target, the same for every board; adjacency:
    (16, 16), the same as a matrix. There are 288 solutions; `test` and `validation` are fractions or numbers of these,
    so no board of the test has the solution of a board trained on. A board may have more solutions than this one.
    """
    fewest, most = settings["fewest"], settings["most"]
    if fewest > most:
        raise DataError(f"the fewest may not be more than {most}.", where="setting fewest")
    random = randomness(settings)
    which = random.permutation(np.arange(settings["count"]) % len(solutions()))
    solved = solutions()[which]
    given = random.integers(fewest, most + 1, (len(solved), 1))
    ranks = random.random(solved.shape).argsort(1).argsort(1)
    edges = constraint_edges()
    adjacency = np.zeros((SQUARES, SQUARES), np.float32)
    adjacency[edges[:, 1], edges[:, 0]] = 1
    columns = {
        "givens": tokens(np.where(ranks < given, solved + 1, 0), (EMPTY, *DIGITS), "The board."),
        "solution": labels(solved, DIGITS, "The board filled."),
        "edges": whole(np.broadcast_to(edges, (len(solved), *edges.shape)), "Squares that must differ."),
        "adjacency": constant(adjacency, len(solved), "1 where two squares must differ."),
    }
    return Table(columns, target="solution", groups=which)


@cache
def solutions() -> np.ndarray:
    """(288, 16): every filled board, digits 0 to 3, row by row."""
    rows = list(permutations(range(SIDE)))
    boards = [np.asarray(board).ravel() for board in product(rows, repeat=SIDE)]
    edges = constraint_edges()
    every = np.stack(boards)
    return every[(every[:, edges[:, 0]] != every[:, edges[:, 1]]).all(1)]


@cache
def constraint_edges() -> np.ndarray:
    """(112, 2): every pair of different squares in the same row, column or box, both ways."""
    row, column = np.divmod(np.arange(SQUARES), SIDE)
    box = row // 2 * 2 + column // 2
    same = sum(place[:, None] == place for place in (row, column, box)) > 0
    return np.argwhere(same & ~np.eye(SQUARES, dtype=bool))
