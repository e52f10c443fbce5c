"""Where the files that come with Diagrad lie: the examples, and the resources (icons, themes, fonts, small data).

In a checkout they are folders beside `studio`; inside a wheel they travel as `studio/_bundled`, which a checkout
never has (pyproject.toml puts them there).
"""

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent


def examples() -> Path:
    """The folder of example diagrams, one folder a chapter."""
    return _folder("examples")


def example_files() -> list[Path]:
    """The examples themselves; folders of runs that training one has left beside it hold none."""
    return sorted(examples().glob("*/*.diagrad"))


def resources() -> Path:
    """The folder of icons, themes, fonts and small data."""
    return _folder("resources")


def _folder(name: str) -> Path:
    bundled = _PACKAGE / "_bundled"
    return (bundled if bundled.is_dir() else _PACKAGE.parent) / name
