"""The colours of both themes as colour-blind people see them.

The simulations are those of Machado, Oliveira and Fernandes, "A Physiologically-based Model for Simulation of Color
Vision Deficiency", IEEE Transactions on Visualization and Computer Graphics 15(6), 2009, at full severity: matrices on
linear RGB. Distances are CIE 1976, in L*a*b* under D65, where about 2.3 is just noticeable.
"""

from itertools import combinations

import pytest

from studio.diagram.theme import load_theme

Triple = tuple[float, float, float]

SIGHT: dict[str, tuple[Triple, Triple, Triple]] = {
    "normal": ((1, 0, 0), (0, 1, 0), (0, 0, 1)),
    "protanopia": (
        (0.152286, 1.052583, -0.204868),
        (0.114503, 0.786281, 0.099216),
        (-0.003882, -0.048116, 1.051998),
    ),
    "deuteranopia": (
        (0.367322, 0.860646, -0.227968),
        (0.280085, 0.672501, 0.047413),
        (-0.011820, 0.042940, 0.968881),
    ),
    "tritanopia": (
        (1.255528, -0.076749, -0.178779),
        (-0.078411, 0.930809, 0.147602),
        (0.004733, 0.691367, 0.303900),
    ),
}
XYZ = ((0.4124564, 0.3575761, 0.1804375), (0.2126729, 0.7151522, 0.0721750), (0.0193339, 0.1191920, 0.9503041))
WHITE = (0.95047, 1.0, 1.08883)

EDGES_APART = 6.0
MARKS_APART = 12.0
"""Of marks that have the same form."""


def linear(colour: str) -> Triple:
    r, g, b = (int(colour[start : start + 2], 16) / 255 for start in (1, 3, 5))
    return _decoded(r), _decoded(g), _decoded(b)


def _decoded(value: float) -> float:
    return value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4


def times(matrix: tuple[Triple, Triple, Triple], of: Triple) -> Triple:
    x, y, z = (sum(a * b for a, b in zip(row, of, strict=True)) for row in matrix)
    return x, y, z


def seen(colour: str, sight: str) -> Triple:
    """L*, a*, b* of what is seen of a colour."""
    r, g, b = (min(1.0, max(0.0, value)) for value in times(SIGHT[sight], linear(colour)))
    x, y, z = (_cube_root(value / white) for value, white in zip(times(XYZ, (r, g, b)), WHITE, strict=True))
    return 116 * y - 16, 500 * (x - y), 200 * (y - z)


def _cube_root(value: float) -> float:
    return value ** (1 / 3) if value > 216 / 24389 else (24389 / 27 * value + 16) / 116


def apart(one: str, other: str, sight: str) -> float:
    return sum((a - b) ** 2 for a, b in zip(seen(one, sight), seen(other, sight), strict=True)) ** 0.5


def contrast(one: str, other: str) -> float:
    """As WCAG 2 defines it."""
    dark, light = sorted(times(XYZ, linear(colour))[1] for colour in (one, other))
    return (light + 0.05) / (dark + 0.05)


def test_the_simulation_knows_what_is_confused():
    """Red and green that a normal eye tells apart at once and a deuteranope hardly."""
    assert apart("#a33a33", "#6f6a20", "normal") > 40
    assert apart("#a33a33", "#6f6a20", "deuteranopia") < 15
    assert apart("#000000", "#ffffff", "normal") == pytest.approx(100, abs=0.1)


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("sight", SIGHT)
def test_the_edges_of_families_stay_apart(theme: str, sight: str):
    """Families that are not drawn alike on purpose."""
    edges = {family.edge for family in load_theme(theme).families.values()}
    close = [(a, b) for a, b in combinations(sorted(edges), 2) if apart(a, b, sight) < EDGES_APART]
    assert close == []


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_families_of_one_edge_have_one_fill(theme: str):
    pairs = {(family.edge, family.fill) for family in load_theme(theme).families.values()}
    assert len(pairs) == len({edge for edge, _ in pairs})


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_edges_are_seen_on_the_paper_and_on_their_fill(theme: str):
    """WCAG 2.1 asks for 3 : 1 where graphics have to be told from what is around them."""
    colours = load_theme(theme)
    for name, family in colours.families.items():
        assert contrast(family.edge, colours.canvas) >= 3, name
        assert contrast(family.edge, family.fill) >= 3, name


SAME_FORM = (("wire", "error"), ("wire", "selection"), ("error", "selection"), ("ok", "selection"))
"""Lines: a wire, one that is wrong, the one selected; rings: where a wire fits, and the port one is at.

Errors and warnings are told apart by their form, a disc and a triangle; what fits and what does not, by a ring and a
cross.
"""


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("sight", SIGHT)
def test_marks_of_the_same_form_stay_apart(theme: str, sight: str):
    colours = load_theme(theme)
    for one, other in SAME_FORM:
        assert apart(getattr(colours, one), getattr(colours, other), sight) >= MARKS_APART, (one, other)
