"""Generated molecules with a property, and bodies that attract one another: what graph networks are tried on."""

from __future__ import annotations

from pathlib import Path

from studio.data.declare import Settings, source
from studio.data.graphs import GROUP, Graph, both_ways, padded
from studio.data.lazy import np
from studio.data.settings import SEED, count, noise, randomness
from studio.data.table import Table, numbers
from studio.errors import DataError
from studio.spec import Float, Int

# The property of a molecule: what each atom adds for each of its bonds, and what each bond adds, by the types it joins.
ATOM = (0.5, -0.3, 0.1)
BOND = ((0.4, -0.8, 0.2), (-0.8, 0.6, 1.0), (0.2, 1.0, -0.5))

STEPS = 10
"""Small steps in which one step of the bodies is computed."""


@source(
    name="molecules",
    title="Made-up molecules",
    group=GROUP,
    settings=[
        count(2400, "molecules", 200_000),
        Int("smallest", 5, min=2, max=100, help="Atoms of the smallest molecule."),
        Int("largest", 9, min=2, max=100, help="Atoms of the largest molecule."),
        Float("rings", 0.5, min=0, max=1, help="How often a molecule has a ring."),
        noise(0.0),
        SEED,
    ],
)
def molecules(settings: Settings, folder: Path | None) -> Table:
    """Made-up molecules of three types of atoms, and a property of each that depends on who is bound to whom.

    x: (largest, 3), the type of each atom as a vector with a 1, 0 for padding; adjacency: (largest, largest), the
    bonds; mask: (largest,), True for atoms; y: (1,), the property: a sum over the atoms by type and number of bonds,
    and over the bonds by the types that they join. The atoms are numbered in a random order.
    """
    if settings["smallest"] > settings["largest"]:
        raise DataError("the smallest may not be larger than the largest.", where="setting smallest")
    random = randomness(settings)
    sizes = random.integers(settings["smallest"], settings["largest"] + 1, settings["count"])
    graphs = [_molecule(int(size), settings["rings"], random) for size in sizes]
    y = np.asarray([molecule_property(graph) for graph in graphs])
    y = y + settings["noise"] * random.standard_normal(len(y))
    return Table({**padded(graphs), "y": numbers(y, "The property.")})


def _molecule(atoms: int, rings: float, random: np.random.Generator) -> Graph:
    """A random tree, each atom bound to one before it, sometimes with one bond more; numbered at random."""
    bonds = [(int(random.integers(atom)), atom) for atom in range(1, atoms)]
    if atoms > 2 and random.random() < rings:
        one, two = random.choice(atoms, 2, replace=False)
        bonds.append((int(one), int(two)))
    types = np.eye(len(ATOM), dtype=np.float32)[random.integers(len(ATOM), size=atoms)]
    return Graph(types, both_ways(random.permutation(atoms)[np.asarray(bonds)]))


def molecule_property(graph: Graph) -> float:
    """sum_i ATOM[t_i] degree_i + sum over the bonds of BOND[t_i, t_j], for atoms of the types t."""
    types, (one, two) = graph.features.argmax(1), graph.edges.T
    by_bond = np.asarray(ATOM)[types[one]].sum()
    return float(by_bond + np.asarray(BOND)[types[one], types[two]].sum() / 2)


@source(
    name="bodies",
    title="Bodies that attract one another",
    group=GROUP,
    settings=[
        count(2000, "systems", 200_000),
        Int("bodies", 4, min=2, max=50, help="How many bodies a system has."),
        Float("interval", 0.1, above=0, max=1, help="The time from one step to the next."),
        Float("softening", 0.3, min=0.01, max=10, help="Keeps the force finite where two bodies meet."),
        SEED,
    ],
)
def bodies(settings: Settings, folder: Path | None) -> Table:
    """Bodies in a plane that attract one another: from where they are and how they move, how they will move.

    x: (bodies, 5), place (2), velocity (2) and mass of each; y: (bodies, 2), the velocities one step later; place:
    (bodies, 2), the places one step later. What is to be beaten is the velocity as it is.
    The force between two bodies is m1 m2 d / (|d|^2 + softening^2)^(3/2), d the way from one to the other.
    """
    random, shape = randomness(settings), (settings["count"], settings["bodies"])
    place, velocity = random.uniform(-1, 1, (*shape, 2)), 0.5 * random.standard_normal((*shape, 2))
    mass = random.uniform(0.5, 2, (*shape, 1))
    after, faster = moved(place, velocity, mass, settings["interval"], settings["softening"])
    return Table({
        "x": numbers(np.concatenate([place, velocity, mass], 2), "Place, velocity and mass of each body."),
        "y": numbers(faster, "The velocities one step later."),
        "place": numbers(after, "The places one step later."),
    })  # fmt: skip


def moved(
    place: np.ndarray, velocity: np.ndarray, mass: np.ndarray, interval: float, softening: float
) -> tuple[np.ndarray, np.ndarray]:
    """Places and velocities (n, bodies, 2) a while later, by leapfrog steps (Verlet, 1967)."""
    step = interval / STEPS
    for _ in range(STEPS):
        velocity = velocity + step / 2 * _acceleration(place, mass, softening)
        place = place + step * velocity
        velocity = velocity + step / 2 * _acceleration(place, mass, softening)
    return place, velocity


def _acceleration(place: np.ndarray, mass: np.ndarray, softening: float) -> np.ndarray:
    way = place[:, None] - place[:, :, None]  # (n, i, j, 2): from i to j
    near = ((way**2).sum(-1, keepdims=True) + softening**2) ** -1.5
    return (mass[:, None] * way * near).sum(2)
