"""What is told of a block to those who cannot see it."""

from studio.compiler.check import check
from studio.compiler.spoken import ToldPort, told
from studio.diagram import Document, edits
from studio.diagram.builder import Builder
from studio.diagram.geometry import page_geometry
from studio.diagram.groups import registry_of
from studio.spec import load_blocks


def drawn() -> Document:
    b = Builder("Told")
    x = b.observed("x", "B 4")
    y = b.Linear(x, id="fc1", out_features=3)
    b.ReLU(y, id="a")
    b.Tanh(y, id="b")
    return b.build()


def tell(document: Document, name: str):
    checked = check(document, "main", registry_of(document, load_blocks()))
    return told(checked, name, page_geometry(checked.drawn, checked.registry)[name])


def test_ports_with_their_values_and_what_is_at_the_other_end():
    said = tell(drawn(), "fc1")
    assert (said.name, said.title, said.problems) == ("fc1", "Linear", ())
    assert said.ins == (ToldPort("x", "B 4", ("x",)),)
    assert said.outs == (ToldPort("y", "B 3", ("a", "b")),)


def test_what_is_missing_is_told():
    document = drawn()
    document = edits.disconnect(document, "main", next(end for end in document.page().wires if end.node == "fc1"))
    said = tell(document, "fc1")
    assert said.ins == (ToldPort("x", "", ()),)
    assert len(said.problems) == 1


def test_a_title_of_ones_own_and_a_block_that_nobody_knows():
    document = edits.set_label(drawn(), "main", "fc1", "Encoder")
    assert tell(document, "fc1").title == "Encoder"
    unknown = edits.add_node(document, "main", document.page().nodes["a"].__class__("odd", "NobodyKnowsThis"))
    assert tell(unknown, "odd").title == "NobodyKnowsThis"
