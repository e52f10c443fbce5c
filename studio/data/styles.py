"""A generated picture and a generated style to draw it in."""

from __future__ import annotations

from pathlib import Path

from studio.data.declare import Settings, source
from studio.data.lazy import np
from studio.data.settings import SEED, randomness
from studio.data.table import Table, numbers
from studio.spec import Float, Int


@source(
    name="style_transfer",
    title="A picture and a style",
    group="Generated pictures",
    settings=[
        Int("size", 32, min=8, max=1024, help="Height and width of the pictures.", unit="pixels"),
        Int("shapes", 3, min=1, max=100, help="Discs and squares in the picture."),
        Float("stripe", 6.0, min=2, max=1000, help="How wide a pair of stripes of the style is.", unit="pixels"),
        Float("angle", 30.0, min=-360, max=360, help="How the stripes are turned.", unit="degrees"),
        SEED,
    ],
    defaults={"test": 0.0},
)
def style_transfer(settings: Settings, folder: Path | None) -> Table:
    """One example: a picture with coloured discs and squares, and one of coloured stripes to take the style from.

    The field content: (3, size, size) and style: (3, size, size), from 0 to 1.
    """
    random, size = randomness(settings), settings["size"]
    places = np.mgrid[:size, :size] / size
    content = np.full((3, size, size), 0.5) + random.uniform(-0.2, 0.2, (3, 1, 1))
    for number in range(settings["shapes"]):
        away = np.abs(places - random.uniform(0.25, 0.75, (2, 1, 1)))
        radius = random.uniform(0.12, 0.25)
        inside = np.hypot(*away) < radius if number % 2 == 0 else away.max(0) < radius
        content[:, inside] = random.uniform(0, 1, (3, 1))
    turned = np.deg2rad(settings["angle"])
    across = size * (places[0] * np.sin(turned) + places[1] * np.cos(turned))
    wave = 0.5 + 0.5 * np.sin(2 * np.pi * across / settings["stripe"])
    one, two = random.uniform(0, 1, (2, 3, 1, 1))
    style = wave * one + (1 - wave) * two
    columns = {"content": (content, "What is to be seen."), "style": (style, "How it is to be drawn.")}
    return Table({name: numbers(values[None], text) for name, (values, text) in columns.items()}, target=None)
