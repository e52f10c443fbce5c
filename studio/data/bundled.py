"""The small real data sets that come with scikit-learn."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from studio.data.declare import Settings, source
from studio.data.lazy import datasets, np
from studio.data.table import Column, Table, labels, numbers
from studio.spec import Flag, Float

GROUP = "Bundled"


@source(
    name="digits",
    title="Handwritten digits",
    group=GROUP,
    settings=[
        Flag("binary", False, help="Pixels are 0 or 1: 1 where they are darker than the threshold."),
        Float("threshold", 0.5, min=0, max=1, when="binary", help="The grey above which a pixel is 1."),
    ],
)
def digits(settings: Settings, folder: Path | None) -> Table:
    """1,797 handwritten digits, 8 x 8 grey pixels each.

    x: (1, 8, 8), from 0 (white) to 1; the files' 0 to 16 divided by 16, or only 0 and 1 where `binary`.
    y: the digit, 0 to 9.
    From the test set of the UCI ML hand-written digits data (Alpaydin and Kaynak, 1998).
    """
    pixels, y = digit_pictures()
    if settings["binary"]:
        pixels = np.asarray(pixels > settings["threshold"], np.float32)
    image = Column(pixels, (1, 8, 8), "float", help="The digit's pixels, 0 to 1.")
    return Table({"x": image, "y": labels(y, [str(digit) for digit in range(10)], "The digit.")})


def digit_pictures() -> tuple[np.ndarray, np.ndarray]:
    """The digits' pixels (1797, 1, 8, 8) in float32, 0 to 1, and which digits they are."""
    found: Any = datasets.load_digits()
    return np.asarray(found.images[:, None] / 16, np.float32), found.target


@source(name="iris", title="Iris", group=GROUP)
def iris(settings: Settings, folder: Path | None) -> Table:
    """150 iris flowers of three species (Fisher, 1936).

    x: (4,), length and width of sepal and petal in centimetres. y: setosa, versicolor or virginica.
    """
    return _classes(datasets.load_iris())


@source(name="wine", title="Wine", group=GROUP)
def wine(settings: Settings, folder: Path | None) -> Table:
    """178 wines from three growers, by chemical analysis (Forina and others, 1988).

    x: (13,), alcohol, malic acid, ash and so on, of very different sizes: normalise them. y: the grower, of three.
    """
    return _classes(datasets.load_wine())


@source(name="breast_cancer", title="Breast cancer", group=GROUP)
def breast_cancer(settings: Settings, folder: Path | None) -> Table:
    """569 breast tumours, malignant (212) or benign (357) (Wolberg, Street and Mangasarian, 1995).

    x: (30,), measures of the cell nuclei in an image, of very different sizes: normalise them.
    y: malignant (0) or benign (1).
    """
    return _classes(datasets.load_breast_cancer())


@source(name="diabetes", title="Diabetes", group=GROUP)
def diabetes(settings: Settings, folder: Path | None) -> Table:
    """442 people with diabetes: how far the disease advances in a year (Efron and others, 2004).

    x: (10,), age, sex, body mass index, blood pressure and six blood serum values; each column comes centred, and
    scaled to a sum of squares of 1. y: (1,), from 25 to 346.
    """
    return _regression(datasets.load_diabetes())


@source(name="linnerud", title="Linnerud exercise", group=GROUP)
def linnerud(settings: Settings, folder: Path | None) -> Table:
    """20 men in a fitness club, three exercises and three body measures (Tenenhaus, 1998).

    x: (3,), chin-ups, sit-ups and jumps. y: (3,), weight in pounds, waist in inches and pulse.
    """
    return _regression(datasets.load_linnerud())


def _classes(found: Any) -> Table:
    return Table({
        "x": numbers(found.data, _list(found.feature_names)),
        "y": labels(found.target, [str(name) for name in found.target_names]),
    })  # fmt: skip


def _regression(found: Any) -> Table:
    names = found.get("target_names", ["disease progression"])
    return Table({"x": numbers(found.data, _list(found.feature_names)), "y": numbers(found.target, _list(names))})


def _list(names: Any) -> str:
    return ", ".join(str(name) for name in names)
