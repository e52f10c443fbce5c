"""Groups in files of their own: saved with what they use, and put into other documents under names that are free."""

import pytest

from studio.compiler.check import check
from studio.diagram import Document, Endpoint, Point, edits, load, sketching
from studio.diagram.builder import Builder
from studio.diagram.edits import EditError
from studio.diagram.library import (
    add_groups,
    groups_in,
    holds_only_groups,
    names_in_document,
    save_groups,
    unlike_constants,
)
from studio.diagram.model import Note
from studio.errors import FileError


def drawn(units: int = 4) -> Builder:
    b = Builder()
    b.constants(wide=units, unused=1)
    with b.group("Layer"):
        b.output("y", b.Tanh(b.Linear(b.input("x", "N D"), out_features="=wide", id="fc")))
    with b.group("Net"):
        b.output("y", b.Layer(b.Layer(b.input("x", "N D"), id="one"), id="two"))
    with b.group("Other"):
        b.output("y", b.Neg(b.input("x", "*")))
    b.Net(b.observed("x", "B 3"), id="net", name="y")
    return b


@pytest.fixture
def path(tmp_path):
    save_groups(drawn().build(), ["Net"], tmp_path / "net.diagrad")
    return tmp_path / "net.diagrad"


def test_a_group_is_saved_with_those_it_uses_and_nothing_else(path):
    library = load(path)
    assert set(library.groups) == {"Layer", "Net"} == set(groups_in(path))
    assert library.constants == {"wide": 4}
    assert set(library.layout) == {"Layer", "Net"}
    assert not library.page().nodes


def test_it_works_in_another_document(path):
    b = Builder()
    b.document = add_groups(Document(), path)
    b.Net(b.observed("x", "B 3"), id="net", name="y")
    assert check(b.document).problems == ()
    assert str(check(b.document).type_of(Endpoint("net", "y"))) == "B 4"


def test_what_is_there_already_is_kept(path):
    document = drawn().build()
    assert add_groups(document, path) == document


def test_a_name_that_is_taken_gets_a_number_and_those_that_use_it_follow(path):
    other = edits.set_setting(drawn(7).build(), "Layer", "fc", "bias", False)
    document = add_groups(other, path)
    assert set(document.groups) == {"Layer", "Layer2", "Net", "Net2", "Other"}
    assert {node.block for node in document.groups["Net2"].graph.nodes.values()} == {"Input", "Output", "@Layer2"}
    assert document.groups["Layer"] == other.groups["Layer"]
    assert document.constants["wide"] == 7
    assert document.layout["Layer2"] == load(path).layout["Layer"]
    assert add_groups(document, path, ["Layer"]).groups.keys() >= document.groups.keys()


def test_what_is_drawn_on_a_group_comes_along(tmp_path):
    document = sketching.open_instance(drawn().build(), "Net", "one")
    document = sketching.set_note(document, "Other", Note("Not this one", Point(0, 0)))
    save_groups(document, ["Net"], tmp_path / "net.diagrad")
    assert load(tmp_path / "net.diagrad").sketches == {"Net": document.sketch("Net")}
    other = edits.set_setting(drawn(7).build(), "Layer", "fc", "bias", False)
    assert add_groups(other, tmp_path / "net.diagrad").sketches == {"Net2": document.sketch("Net")}


def test_a_page_of_that_name_is_in_the_way_too(path):
    b = Builder(page="Net")
    document = add_groups(b.build(), path)
    assert set(document.groups) == {"Layer", "Net2"}


def test_only_those_that_are_wanted(path):
    assert set(add_groups(Document(), path, ["Layer"]).groups) == {"Layer"}


def test_what_cannot_be_done_is_told_in_words(path, tmp_path):
    with pytest.raises(EditError, match=r"no group 'Ghost'\. There are Layer, Net"):
        add_groups(Document(), path, ["Ghost"])
    with pytest.raises(EditError, match="no group 'Ghost'"):
        save_groups(Document(), ["Ghost"], tmp_path / "ghost.diagrad")
    assert not (tmp_path / "ghost.diagrad").exists()
    with pytest.raises(FileError):
        groups_in(tmp_path / "nowhere.diagrad")


def test_groups_that_use_each_other_in_a_circle_are_carried_over_as_they_are(tmp_path):
    """It is a problem of the drawing, and no reason to fail."""
    b = drawn()
    circle = edits.replace_node(
        b.document, "Layer", edits.replace(b.document.groups["Layer"].graph.nodes["fc"], block="@Net")
    )
    save_groups(circle, ["Net"], tmp_path / "circle.diagrad")
    document = add_groups(Document(), tmp_path / "circle.diagrad")
    assert set(document.groups) == {"Layer", "Net"}


def test_what_would_become_of_it_is_known_before(path):
    library = load(path)
    other = edits.set_setting(drawn(7).build(), "Layer", "fc", "bias", False)
    assert names_in_document(other, library, ["Net"]) == {"Layer": "Layer2", "Net": "Net2"}
    assert names_in_document(drawn().build(), library, ["Net"]) == {"Layer": "Layer", "Net": "Net"}
    assert unlike_constants(other, library, ["Net"]) == ("wide",)
    assert unlike_constants(drawn().build(), library, ["Net"]) == () == unlike_constants(Document(), library, ["Net"])


def test_a_file_of_groups_is_told_from_a_drawing(path):
    assert holds_only_groups(load(path))
    assert not holds_only_groups(drawn().build())
    assert not holds_only_groups(Document())
