"""History under a random user: undo gives the first document back, redo the last, and every step can be saved."""

from itertools import pairwise

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from studio.diagram import (
    Document,
    Endpoint,
    Graph,
    History,
    Node,
    Point,
    difference,
    dumps,
    edits,
    loads,
    paging,
    sketching,
)
from studio.diagram.edits import EditError
from studio.diagram.model import Bookmark, Frame, Note
from studio.diagram.renaming import rename_node
from tests.documents import SETTING_VALUES, dangling, documents, xor

PORTS = st.sampled_from(["x", "y", "weight"])


class User(RuleBasedStateMachine):
    """Does anything to a document, in any order."""

    @initialize(document=documents())
    def open(self, document):
        self.first = document
        self.history = History.of(document)

    @property
    def page(self) -> str:
        return next(iter(self.history.document.pages))

    @property
    def graph(self) -> Graph:
        return self.history.document.pages[self.page]

    def do(self, edit):
        before = self.history
        try:
            self.history = before.do("edit", edit)
        except EditError:
            assert self.history is before

    @rule(name=st.sampled_from(["a1", "b1", "c1", "d1"]), x=st.floats(-9, 9))
    def add(self, name, x):
        self.do(lambda d: edits.add_node(d, self.page, Node(name, "ReLU"), Point(x, x)))

    @precondition(lambda self: self.graph.nodes)
    @rule(data=st.data())
    def remove(self, data):
        name = data.draw(st.sampled_from(sorted(self.graph.nodes)))
        self.do(lambda d: edits.remove_nodes(d, self.page, [name]))

    @precondition(lambda self: self.graph.nodes)
    @rule(data=st.data(), new=st.sampled_from(["a1", "renamed", "class"]))
    def rename(self, data, new):
        name = data.draw(st.sampled_from(sorted(self.graph.nodes)))
        self.do(lambda d: rename_node(d, self.page, name, new))

    @precondition(lambda self: self.graph.nodes)
    @rule(data=st.data(), value=SETTING_VALUES)
    def choose(self, data, value):
        name = data.draw(st.sampled_from(sorted(self.graph.nodes)))
        self.do(lambda d: edits.set_setting(d, self.page, name, "n", value))

    @precondition(lambda self: self.graph.nodes)
    @rule(data=st.data(), ports=st.tuples(PORTS, PORTS))
    def connect(self, data, ports):
        one, two = (data.draw(st.sampled_from(sorted(self.graph.nodes))) for _ in range(2))
        self.do(lambda d: edits.connect(d, self.page, Endpoint(one, ports[0]), Endpoint(two, ports[1])))

    @precondition(lambda self: self.graph.nodes)
    @rule(data=st.data(), x=st.floats(-9, 9))
    def move(self, data, x):
        name = data.draw(st.sampled_from(sorted(self.graph.nodes)))
        self.do(lambda d: edits.move(d, self.page, {name: Point(x, -x)}))

    @rule(x=st.floats(-9, 9), kind=st.sampled_from(["frame", "note", "bookmark", "nothing"]))
    def draw(self, x, kind):
        def edit(d):
            if kind == "frame":
                return sketching.set_frame(d, self.page, Frame("", Point(x, x), 10, 10))
            if kind == "note":
                return sketching.set_note(d, self.page, Note("*", Point(x, x)))
            if kind == "bookmark":
                return sketching.set_bookmark(d, self.page, "here", Bookmark(Point(x, x)))
            for key in d.sketch(self.page).frames:
                d = sketching.remove_frame(d, self.page, key)
            return d

        self.do(edit)

    @precondition(lambda self: self.graph.wires)
    @rule(data=st.data(), points=st.lists(st.builds(Point, st.floats(-9, 9), st.floats(-9, 9)), max_size=2))
    def bend(self, data, points):
        target = data.draw(st.sampled_from(sorted(self.graph.wires)))
        self.do(lambda d: sketching.bend(d, self.page, target, points))

    @precondition(lambda self: self.graph.nodes)
    @rule(data=st.data())
    def open_in_place(self, data):
        name = data.draw(st.sampled_from(sorted(self.graph.nodes)))
        self.do(lambda d: sketching.open_instance(d, self.page, name))

    @rule(name=st.sampled_from(["main", "probe", "page", "One", ""]), how=st.integers(0, 3))
    def turn_pages(self, name, how):
        paged = [paging.add_page, paging.remove_page, paging.rename_page, paging.duplicate_page][how]
        self.do(lambda d: paged(d, name) if how < 2 else paged(d, self.page, name))

    @rule(name=st.sampled_from(["One", "Two", "Three"]), new=st.sampled_from(["One", "Four", "main", ""]))
    def rename_or_remove_a_group(self, name, new):
        self.do(lambda d: paging.rename_group(d, name, new) if new else paging.remove_group(d, name))

    @rule()
    def undo(self):
        self.history = self.history.undo()

    @rule()
    def redo(self):
        self.history = self.history.redo()

    @invariant()
    def saved_is_loaded(self):
        document = self.history.document
        assert loads(dumps(document)) == document

    @invariant()
    def wires_end_at_blocks(self):
        for target, source in self.graph.wires.items():
            assert target.node in self.graph.nodes
            assert source.node in self.graph.nodes

    @invariant()
    def nothing_is_drawn_for_what_is_gone(self):
        assert dangling(self.history.document) == []

    @invariant()
    def the_difference_of_a_step_is_never_empty(self):
        steps = self.history.steps
        assert all(difference(a.document, b.document) for a, b in pairwise(steps))

    def teardown(self):
        if not hasattr(self, "history"):
            return
        last = self.history.steps[-1].document
        everything = self.history
        while everything.can_undo:
            everything = everything.undo()
        assert everything.document == self.first
        while everything.can_redo:
            everything = everything.redo()
        assert everything.document == last


User.TestCase.settings = settings(max_examples=40, stateful_step_count=25, deadline=None)
TestUser = User.TestCase


def test_an_edit_that_fails_changes_nothing():
    history = History.of(xor())
    with pytest.raises(EditError):
        history.do("Rename", lambda d: rename_node(d, "main", "fc1", "fc2"))
    assert len(history.steps) == 1


def test_an_edit_that_changes_nothing_is_no_step():
    history = History.of(xor())
    assert history.do("Nothing", lambda d: d) is history


def test_a_new_edit_forgets_what_was_undone():
    history = History.of(Document())
    for name in ("a", "b", "c"):
        history = history.do(f"Add {name}", lambda d, name=name: edits.add_node(d, "main", Node(name, "ReLU")))
    assert history.can_undo == "Add c"
    history = history.undo().undo()
    assert (history.can_undo, history.can_redo) == ("Add a", "Add b")
    history = history.do("Add d", lambda d: edits.add_node(d, "main", Node("d", "ReLU")))
    assert [step.name for step in history.steps] == ["Open", "Add a", "Add d"]
    assert history.go_to(0).document == Document()
    with pytest.raises(IndexError):
        history.go_to(9)


def _moved(x: float):
    return lambda document: edits.move(document, "main", {"fc1": Point(x, 0.0)})


def test_edits_of_one_burst_are_one_step():
    history = History.of(xor()).do("Move", _moved(1.0)).do("Nudge", _moved(2.0), "a").do("Nudge", _moved(3.0), "a")
    assert [step.name for step in history.steps] == ["Open", "Move", "Nudge"]
    assert history.document.layout["main"]["fc1"] == Point(3.0, 0.0)
    assert history.undo().document.layout["main"]["fc1"] == Point(1.0, 0.0)


def test_another_burst_or_another_edit_between_begins_a_new_step():
    history = History.of(xor()).do("Nudge", _moved(1.0), "a").do("Nudge", _moved(2.0), "b")
    history = history.do("Move", _moved(3.0)).do("Nudge", _moved(4.0), "b")
    assert [step.name for step in history.steps] == ["Open", "Nudge", "Nudge", "Move", "Nudge"]


def test_a_burst_that_comes_back_leaves_no_step():
    start = History.of(xor()).do("Move", _moved(1.0))
    back = start.do("Nudge", _moved(2.0), "a").do("Nudge", _moved(1.0), "a")
    assert back == start


def test_after_an_undo_a_burst_goes_on_from_what_is_shown():
    history = (
        History.of(xor()).do("Move", _moved(1.0)).do("Nudge", _moved(2.0), "a").undo().do("Nudge", _moved(3.0), "a")
    )
    assert [step.name for step in history.steps] == ["Open", "Move", "Nudge"]
