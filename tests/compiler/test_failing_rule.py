"""A shape rule of somebody's own that fails is a problem of its block; the rest of the drawing keeps its types."""

import pytest

from studio.compiler.check import check
from studio.diagram import Endpoint, edits
from studio.diagram.builder import Builder
from studio.diagram.model import Node
from studio.spec import In, Out, Registry, block, load_blocks


@pytest.mark.parametrize("error", [ZeroDivisionError("division by zero"), KeyError("x"), RecursionError()])
def test_it_is_a_problem_of_the_block(error: Exception):
    def fail(_inputs, _settings):
        raise error

    @block("Own", group="Own", ports=[In("x", "*S"), Out("y", "*S")], shape=fail)
    def own(x):
        """Whatever."""
        return x

    b = Builder()
    b.Tanh(b.observed("x", "B 4"), id="act")
    document = edits.add_node(b.document, "main", Node("own", "Own"))
    document = edits.connect(document, "main", Endpoint("act", "y"), Endpoint("own", "x"))
    checked = check(document, registry=Registry([*load_blocks().values(), own.block]))  # type: ignore[attr-defined]
    (problem,) = checked.problems
    assert problem.where.node == "own"
    assert type(error).__name__ in problem.message
    assert problem.hint
    assert checked.type_of(Endpoint("own", "y")) is None
    assert str(checked.type_of(Endpoint("act", "y"))) == "B 4"
