"""Formulas are typeset, on the canvas where there is room and in the inspector."""

import itertools

import pytest

from studio.diagram import Document
from studio.diagram.geometry import node_geometry
from studio.diagram.geometry_formula import FORMULA_SIZE, formula_place
from studio.diagram.model import Node
from studio.spec import Block, load_blocks
from studio.ui.formula import SIZE, Formula, typeset
from tests.ui.driver import Driver

WITH_FORMULA = [block for block in load_blocks().values() if block.formula]


@pytest.mark.parametrize("block", WITH_FORMULA, ids=lambda block: block.name)
def test_every_formula_can_be_typeset_and_stays_inside_its_block(block: Block):
    path = typeset(block.formula)
    assert path is not None, block.formula
    shape, box = node_geometry(Node("a", block.name), block), path.boundingRect()
    width, height = box.width() * FORMULA_SIZE / SIZE, box.height() * FORMULA_SIZE / SIZE
    place = formula_place(shape, width, height)
    if place is not None:
        assert 0 < place.x - width / 2 < place.x + width / 2 < shape.width
        assert 0 < place.y - height / 2 < place.y + height / 2 < shape.height
        lines = sorted((line.rect for line in place.texts if line.role != "port"), key=lambda rect: rect.y)
        assert all(upper.bottom <= lower.y + 0.01 for upper, lower in itertools.pairwise(lines))
        assert not any(rect.y < place.y < rect.bottom for rect in lines)


def test_a_formula_that_is_no_tex_is_no_error():
    assert typeset(r"\frac{1") is None


def test_the_formula_comes_onto_the_block_and_into_the_inspector(user: Driver, tiny: Document):
    user.show(tiny)
    figures = user.window.scene.picture.figures
    user.qtbot.waitUntil(lambda: figures["relu"].formula is not None, timeout=20_000)
    assert user.window.scene.shapes["relu"].body.width > figures["relu"].formula.boundingRect().width()
    user.click(user.centre("relu"))
    shown = user.inspector.findChild(Formula)
    assert shown.accessibleName() == load_blocks()["ReLU"].formula
