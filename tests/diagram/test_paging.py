"""Pages and groups as wholes: added, renamed, duplicated and removed, with everything that speaks of them."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from studio import api
from studio.compiler.check import check_all
from studio.diagram import Claim, Document, Endpoint, Graph, Point, difference, edits, frozen, paging, sketching
from studio.diagram.builder import Builder
from studio.diagram.edits import EditError
from studio.diagram.model import Frame, Plan, Stage
from tests.documents import dangling, documents, xor


def two_pages() -> Document:
    """A page that is trained, one that acts, and groups in groups that both use; everything is drawn on."""
    b = Builder().data("gate", gate="xor")
    with b.group("Layer"):
        b.output("y", b.Linear(b.input("x", "N D"), out_features="=D", id="fc"))
    with b.group("Net"):
        b.output("y", b.Layer(b.input("x", "N D"), id="layer"))
    with b.group("Spare"):
        b.output("y", b.Tanh(b.input("x", "N D")))
    x = b.observed("x", "B 2", field="x")
    cost = b.Mean(b.Square(b.Net(x, id="net")), dims=[0, 1], id="cost")
    b.stage(b.phase(cost), page="main", policy="probe").claim("cost", at_most=9.0)
    with b.on("probe"):
        x = b.observed("x", "B 2", field="x")
        b.MSELoss(b.Layer(x, id="layer"), x, id="error")
    document = b.build()
    for name in document.diagrams:
        document = sketching.set_frame(document, name, Frame(name, Point(0, 0), 10, 10))
    claims = (*document.claims, Claim("error", 1.0, page="probe"))
    return edits.set_claims(sketching.open_instance(document, "main", "net"), *claims)


def everything_named(document: Document) -> set[str]:
    """Every name of a page or group that the document uses anywhere."""
    found = {*document.diagrams, *document.layout, *document.sketches}
    found |= {name for stage in document.plan.stages for name in (stage.page, stage.policy)}
    found |= {claim.page for claim in document.claims if claim.page}
    return found | {
        node.group for name in document.diagrams for node in document.diagram(name).nodes.values() if node.group
    }


def test_a_new_page_is_empty_and_behind_the_others():
    document = paging.add_page(xor(), paging.free_page(xor()))
    assert list(document.pages) == ["main", "page"]
    assert document.diagram("page") == Graph()
    assert paging.free_page(document) == "page2"
    assert difference(xor(), document).pages_added == {"page"}
    assert paging.remove_page(document, "page") == xor()


def test_everything_that_speaks_of_a_page_follows_its_new_name():
    before = two_pages()
    document = paging.rename_page(before, "main", "to learn")
    assert list(document.pages) == ["to learn", "probe"]
    assert document.plan.stages[0].page == "to learn"
    document = paging.rename_page(document, "probe", "to act")
    assert document.plan.stages[0].policy == "to act"
    assert document.claims[1].page == "to act"
    assert {"main", "probe"} & everything_named(document) == set()
    assert [each.problems for each in check_all(document).values()] == [() for _ in document.pages]
    assert paging.rename_page(paging.rename_page(document, "to act", "probe"), "to learn", "main") == before


def test_everything_that_speaks_of_a_group_follows_its_new_name():
    before = two_pages()
    document = paging.rename_group(before, "Layer", "Dense")
    assert document.page("probe").nodes["layer"].block == "@Dense"
    assert document.groups["Net"].graph.nodes["layer"].block == "@Dense"
    assert "Layer" not in everything_named(document)
    assert list(document.groups) == ["Dense", "Net", "Spare"]
    assert api.check(document) == []
    opened = paging.rename_group(document, "Net", "Deep")
    assert opened.sketch("main").opened == {"net": 1}
    assert paging.rename_group(paging.rename_group(opened, "Deep", "Net"), "Dense", "Layer") == before


def test_a_copy_of_a_page_has_its_blocks_and_so_its_weights():
    before = two_pages()
    document = paging.duplicate_page(before, "main", "again")
    assert document.page("again") == document.page("main")
    assert document.layout["again"] == document.layout["main"]
    assert document.sketch("again") == document.sketch("main")
    assert document.plan == before.plan
    models = [api.compile(document, page) for page in ("main", "again")]
    assert models[0].state_dict().keys() == models[1].state_dict().keys()
    assert paging.remove_page(document, "again") == before


def test_a_page_goes_with_what_is_drawn_on_it_and_the_plan_says_so():
    document = paging.remove_page(two_pages(), "main")
    assert list(document.pages) == ["probe"]
    assert "main" not in document.layout
    assert "main" not in document.sketches
    assert document.plan == two_pages().plan
    assert any("trains the page 'main'" in problem.message for problem in api.check(document))
    with pytest.raises(EditError, match="only page"):
        paging.remove_page(document, "probe")


def test_a_group_goes_once_nothing_uses_it():
    document = paging.remove_group(two_pages(), "Spare")
    assert "Spare" not in everything_named(document)
    with pytest.raises(EditError, match="used on Net, probe"):
        paging.remove_group(document, "Layer")
    assert paging.users_of(document, "Layer") == ["probe", "Net"]


@pytest.mark.parametrize(
    ("edit", "sentence"),
    [
        (lambda d: paging.add_page(d, ""), "cannot name a page"),
        (lambda d: paging.add_page(d, " a"), "cannot name a page"),
        (lambda d: paging.add_page(d, "a\nb"), "cannot name a page"),
        (lambda d: paging.add_page(d, "x" * 201), "cannot name a page"),
        (lambda d: paging.add_page(d, "probe"), "already a page or group"),
        (lambda d: paging.add_page(d, "Net"), "already a page or group"),
        (lambda d: paging.rename_page(d, "main", "probe"), "already"),
        (lambda d: paging.rename_page(d, "Net", "Deep"), "is a group"),
        (lambda d: paging.rename_page(d, "ghost", "x"), "no page or group 'ghost'"),
        (lambda d: paging.duplicate_page(d, "main", "main"), "already"),
        (lambda d: paging.remove_page(d, "ghost"), "no page or group"),
        (lambda d: paging.rename_group(d, "Net", "two words"), "cannot name a group"),
        (lambda d: paging.rename_group(d, "Net", "main"), "cannot name a group"),
        (lambda d: paging.rename_group(d, "main", "Other"), "no group 'main'"),
        (lambda d: paging.remove_group(d, "main"), "no group 'main'"),
    ],
)
def test_what_cannot_be_done_is_refused(edit, sentence):
    with pytest.raises(EditError, match=sentence):
        edit(two_pages())


@settings(max_examples=30)
@given(document=documents(), data=st.data())
def test_a_name_there_and_back_is_the_same_document(document, data):
    stages = (Stage((), page=next(iter(document.pages)), policy="elsewhere"),)
    document = edits.set_plan(document, Plan(stages, weights=frozen({})))
    for page in document.pages:
        new = paging.rename_page(document, page, "new")
        assert dangling(new) == []
        assert page not in everything_named(new)
        assert paging.rename_page(new, "new", page) == document
    for group in document.groups:
        new = paging.rename_group(document, group, "New")
        assert dangling(new) == []
        assert group not in everything_named(new)
        assert paging.rename_group(new, "New", group) == document
    copy = paging.duplicate_page(document, data.draw(st.sampled_from(list(document.pages))), "copy")
    assert dangling(copy) == []
    assert paging.remove_page(copy, "copy") == document


def test_the_bends_of_a_wire_to_a_group_stay_when_it_is_renamed():
    document = sketching.bend(two_pages(), "main", Endpoint("net", "x"), [Point(1, 2)])
    assert paging.rename_group(document, "Net", "Deep").sketch("main") == document.sketch("main")
