"""Old files are forever: every file of every format opens, and one of the present format is written as it was read."""

import json
from pathlib import Path

import pytest

from studio.compiler.check import check, check_all
from studio.diagram import Claim, Endpoint, dumps, load, loads
from studio.diagram.schema import FORMAT
from studio.errors import FileError

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


def test_a_claim_of_the_first_format_is_one_of_several():
    old = json.loads((FILES[0].parents[1] / "format-1" / "xor.diagrad").read_text())
    assert old["format"] == 1
    claim = {"quantity": "loss", "relation": "at most", "threshold": 0.1}
    assert loads(json.dumps({**old, "claim": claim})).claims == (Claim("loss", 0.1, "at most"),)
    with pytest.raises(FileError, match="claim"):
        loads(json.dumps({**old, "format": 2, "claim": claim}))


def test_a_second_format_has_no_sketches():
    old = json.loads((FILES[0].parents[1] / "format-2" / "drawn-lstm.diagrad").read_text())
    assert old["format"] == 2
    new = loads(json.dumps(old))
    assert not new.sketches
    assert json.loads(dumps(new)) == {**old, "format": 3}


def test_sketches_are_kept_as_they_were():
    document = load(next(path for path in FILES if path.stem == "sketched"))
    assert document.sketch("main").opened == {"reader": 1}
    assert document.sketch("Reader").opened == {"cell": 3}
    assert document.sketch("main").bends.keys() == {Endpoint("accuracy", "target")}


def test_groups_and_their_unknown_blocks_are_kept():
    path = next(path for path in FILES if path.stem == "unknown-inside")
    document = load(path)
    assert document.groups["Mystery"].graph.nodes["new"].block == "FromTheFuture"
    assert {problem.where.node for problem in check(document).problems} == {"new", "lost", "one"}


@pytest.mark.parametrize(
    "name", ["acting", "drawn-lstm", "penalised-critic", "sketched", "tied-and-repeated", "two-players"]
)
def test_what_was_right_stays_right(name):
    document = load(next(path for path in FILES if path.stem == name))
    assert [problem for checked in check_all(document).values() for problem in checked.problems] == []


def test_an_unknown_block_is_kept_and_shown():
    path = next(path for path in FILES if path.stem == "unknown-block")
    (problem,) = check(load(path)).problems
    assert problem.where.node == "mystery"
    assert load(path).page().nodes["mystery"].settings == {"depth": 3, "mode": ("a", 1)}
