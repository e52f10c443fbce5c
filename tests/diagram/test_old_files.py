"""Old files are forever: every file of every format opens, and one of the present format is written as it was read."""

from pathlib import Path

import pytest

from studio.compiler.check import check
from studio.diagram import dumps, load
from studio.diagram.schema import FORMAT

FILES = sorted((Path(__file__).parents[1] / "files").glob("format-*/*.diagrad"))


def name(path):
    return f"{path.parent.name}/{path.stem}"


def test_every_format_has_files():
    assert {path.parent.name for path in FILES} == {f"format-{number}" for number in range(1, FORMAT + 1)}


@pytest.mark.parametrize("path", FILES, ids=name)
def test_it_opens(path):
    document = load(path)
    assert document.page().nodes
    if path.parent.name == f"format-{FORMAT}":
        assert dumps(document) == path.read_text()


def test_an_unknown_block_is_kept_and_shown():
    path = next(path for path in FILES if path.stem == "unknown-block")
    (problem,) = check(load(path)).problems
    assert problem.where.node == "mystery"
    assert load(path).page().nodes["mystery"].settings == {"depth": 3, "mode": ("a", 1)}
