"""What becomes of a document when the blocks there are become others."""

from studio.diagram.builder import Builder
from studio.diagram.changes import redefined
from studio.spec import In, Out, Registry, block, load_blocks


def other_tanh() -> Registry:
    """The library with another Tanh."""

    @block("Tanh", group="Activations", ports=[In("x", "*S"), Out("y", "*S")])
    def tanh(x):
        """Another."""
        return x

    return Registry([*(each for each in load_blocks().values() if each.name != "Tanh"), tanh.block])  # type: ignore[attr-defined]


def test_blocks_of_another_declaration_are_named_and_no_others():
    b = Builder()
    x = b.observed("x", "B 4")
    b.ReLU(b.Tanh(x, id="here"), id="relu")
    change = redefined(b.document, load_blocks(), other_tanh())
    assert {page: found.changed for page, found in change.pages.items()} == {"main": {"here"}}
    assert change.pages["main"].structural
    assert not change.definitions
    assert not redefined(b.document, load_blocks(), load_blocks())


def test_one_inside_a_group_makes_the_definitions_others():
    b = Builder()
    with b.group("Layer"):
        b.output("y", b.Tanh(b.input("x", "N D"), id="act"))
    b.Layer(b.observed("x", "B 4"), id="layer")
    change = redefined(b.document, load_blocks(), other_tanh())
    assert {page: found.changed for page, found in change.pages.items()} == {"Layer": {"act"}}
    assert change.definitions


def test_a_block_that_is_gone_is_named():
    b = Builder()
    b.Tanh(b.observed("x", "B 4"), id="here")
    without = Registry(each for each in load_blocks().values() if each.name != "Tanh")
    assert redefined(b.document, load_blocks(), without).pages["main"].changed == {"here"}
    assert redefined(b.document, without, load_blocks()).pages["main"].changed == {"here"}
