"""Made-up molecules have the property they are said to have, and bodies keep what nature keeps."""

import networkx as nx
import numpy as np
import pytest

from studio.data.graphs import Graph, both_ways
from studio.data.physics import ATOM, BOND, molecule_property, moved


def test_the_property_of_a_small_molecule():
    water = Graph(np.eye(3, dtype=np.float32)[[0, 1, 0]], both_ways([(0, 1), (1, 2)]))
    assert molecule_property(water) == pytest.approx(2 * ATOM[0] + 2 * ATOM[1] + 2 * BOND[0][1])


def test_molecules_are_connected_and_their_property_is_of_the_graph(load, rows):
    batch = rows(load("molecules", count=200, test=0))
    bonds = []
    for x, adjacency, mask, y in zip(batch["x"], batch["adjacency"], batch["mask"], batch["y"], strict=True):
        atoms = mask.sum()
        graph = nx.from_numpy_array(adjacency[:atoms, :atoms])
        assert nx.is_connected(graph)
        assert np.array_equal(adjacency, adjacency.T)
        assert np.array_equal(x.sum(1), mask)
        types = x[:atoms].argmax(1)
        expected = sum(ATOM[types[atom]] * degree for atom, degree in graph.degree)
        expected += sum(BOND[types[one]][types[two]] for one, two in graph.edges)
        assert y[0] == pytest.approx(expected, abs=1e-5)
        bonds.append(graph.number_of_edges() - atoms)
    assert set(bonds) == {-1, 0}
    assert set(batch["mask"].sum(1)) == set(range(5, 10))
    assert batch["y"].std() > 0.5


def energy(place, velocity, mass, softening):
    """Kinetic and potential energy of one system."""
    kinetic = (mass[:, 0] * (velocity**2).sum(1)).sum() / 2
    pairs = [(i, j) for i in range(len(mass)) for j in range(i)]
    distance = [np.sqrt(((place[i] - place[j]) ** 2).sum() + softening**2) for i, j in pairs]
    return kinetic - sum(mass[i, 0] * mass[j, 0] / d for (i, j), d in zip(pairs, distance, strict=True))


def test_bodies_keep_momentum_and_energy(load, rows):
    batch = rows(load("bodies", count=20, test=0))
    place, velocity, mass = (batch["x"].astype(float)[..., part] for part in (slice(2), slice(2, 4), slice(4, 5)))
    after, faster = moved(place, velocity, mass, 0.1, 0.3)
    assert np.allclose(after, batch["place"], atol=1e-5) and np.allclose(faster, batch["y"], atol=1e-5)
    assert np.allclose((mass * faster).sum(1), (mass * velocity).sum(1))
    for row in range(20):
        before, later = (
            energy(each[row], speed[row], mass[row], 0.3) for each, speed in ((place, velocity), (after, faster))
        )
        assert later == pytest.approx(before, abs=0.002)
    assert np.abs(faster - velocity).mean() > 0.05


def test_two_bodies_come_nearer():
    place = np.asarray([[[-1.0, 0.0], [1.0, 0.0]]])
    after, speed = moved(place, np.zeros((1, 2, 2)), np.ones((1, 2, 1)), 0.1, 0.5)
    assert speed[0, 0, 0] == pytest.approx(-speed[0, 1, 0])
    assert speed[0, 0, 0] == pytest.approx(0.1 * 2 / (4 + 0.25) ** 1.5, rel=0.01)
    assert after[0, 0, 0] > -1 and after[0, 0, 1] == 0


def test_the_smallest_may_not_be_larger(refusal):
    assert "the smallest may not be larger" in refusal("molecules", smallest=6, largest=5)
