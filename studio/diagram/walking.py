"""Walking over a drawing with four keys: along the wires where they lead, and to what lies nearest where they do not.

Blocks go by any key. `Ground` says what lies where and what feeds what; it is asked only about what is near.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Literal, Protocol, TypeAlias

from studio.diagram.geometry_shape import Rect

Way: TypeAlias = Literal["left", "right", "up", "down"]
"""Left leads to what feeds a block, right to what it feeds, up and down to others of its column."""

ASIDE = 3.0
"""What lies to the side counts so many times farther than what lies straight ahead."""

KIN = 0.4
"""How far a block counts that is fed by the same block, or feeds the same, beside one that is no kin of it."""

REACH = 300.0
"""How far is looked at first, in points; then twice as far, and so on."""


class Ground(Protocol):
    """What one walks on."""

    def body(self, name: str) -> Rect:
        """The outline of a block."""
        ...

    def feeders(self, name: str) -> Iterable[str]:
        """The blocks that feed it."""
        ...

    def followers(self, name: str) -> Iterable[str]:
        """The blocks it feeds."""
        ...

    def near(self, area: Rect) -> Iterable[str]:
        """The blocks that touch an area."""
        ...

    def extent(self) -> Rect:
        """The rectangle that holds all blocks."""
        ...


def step(ground: Ground, name: str, way: Way) -> str | None:
    """The block one comes to from `name`; None where nothing lies that way.

    A wire that leads back, as in a loop, is followed too: right is always to what the block feeds.
    """
    if way in ("left", "right"):
        led = set(ground.followers(name) if way == "right" else ground.feeders(name)) - {name}
        if led:
            return min(led, key=lambda other: (_aside(ground, name, other, way), *_order(ground, other)))
    return _nearest(ground, name, way, frozenset(_kin(ground, name)) if way in ("up", "down") else frozenset())


def first(ground: Ground) -> str | None:
    """Where reading begins: the leftmost block, of those the topmost; None on an empty page."""
    return min(ground.near(ground.extent()), key=lambda name: _order(ground, name), default=None)


def last(ground: Ground) -> str | None:
    """Where it ends."""
    return max(ground.near(ground.extent()), key=lambda name: _order(ground, name), default=None)


def _kin(ground: Ground, name: str) -> Iterator[str]:
    """The blocks that are fed by what feeds this one, or feed what it feeds."""
    for feeder in ground.feeders(name):
        yield from ground.followers(feeder)
    for follower in ground.followers(name):
        yield from ground.feeders(follower)


def _nearest(ground: Ground, name: str, way: Way, kin: frozenset[str]) -> str | None:
    """The block nearest that way, rather ahead than aside. A wider box is looked into until none beyond is nearer."""
    here, reach, whole = ground.body(name), REACH, ground.extent()
    most = 2 * max(whole.width, whole.height) + REACH
    while True:
        near = ground.near(here.grown(reach))
        found = [(far, _order(ground, other)) for other in near if (far := _far(ground, name, other, way, kin))]
        (slanting, far), order = min(found, default=((True, 0.0), (0.0, 0.0, "")))
        if reach > most or (not slanting and far <= reach * KIN):
            return order[-1] or None
        reach *= 2


def _far(ground: Ground, name: str, other: str, way: Way, kin: frozenset[str]) -> tuple[bool, float] | None:
    """Whether another block lies more aside than ahead, and how far it seems; None where it lies elsewhere."""
    (x, y), (to_x, to_y) = _middle(ground, name), _middle(ground, other)
    across, down = to_x - x, to_y - y
    ahead = {"right": across, "left": -across, "down": down, "up": -down}[way]
    aside = abs(down) if way in ("left", "right") else abs(across)
    if other == name or ahead <= 0:
        return None
    return aside > ASIDE * ahead, (ahead + ASIDE * aside) * (KIN if other in kin else 1.0)


def _aside(ground: Ground, name: str, other: str, way: Way) -> tuple[bool, float]:
    """What lies straight ahead first; what lies back, last."""
    (x, y), (to_x, to_y) = _middle(ground, name), _middle(ground, other)
    back = to_x <= x if way == "right" else to_x >= x
    return back, abs(to_y - y)


def _middle(ground: Ground, name: str) -> tuple[float, float]:
    body = ground.body(name)
    return body.x + body.width / 2, body.y + body.height / 2


def _order(ground: Ground, name: str) -> tuple[float, float, str]:
    body = ground.body(name)
    return body.x + body.width / 2, body.y + body.height / 2, name
