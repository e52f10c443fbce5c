"""Making a group of a selection and unpacking it: the same values and gradients, the same weights under new names."""

import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st

from studio.compiler.check import check
from studio.compiler.outputs import output_name, page_outputs
from studio.diagram import Claim, Document, EarlyStopping, Endpoint, Plan, Point, WeightChoice, dumps, edits, loads
from studio.diagram.builder import Builder
from studio.diagram.edits import EditError
from studio.diagram.grouping import make_group
from studio.diagram.unpacking import unpack
from tests.compiler.drawn import doubles, model_of, named, values
from tests.documents import networks, xor


def names_inside(document: Document, page: str, instance: str):
    return [inner.inside.names for inner in check(document, page).nodes[instance].inner]


def same(before: Document, after: Document, renames, outputs=("result",)) -> None:
    """Two documents compute the same, once the weights are carried over by their new names, in value and gradient."""
    assert [problem for problem in check(after).problems if problem not in check(before).problems] == []
    one, two = model_of(before), model_of(after)
    state = {renames.get(path, path): value for path, value in one.state_dict().items()}
    assert state.keys() == two.state_dict().keys()
    two.load_state_dict(state)
    x = doubles(3, 4)
    here, there = (values(model, *outputs, x=x) for model in (one, two))
    torch.testing.assert_close(here, there)
    total_here, total_there = (sum(value.square().sum() for value in found.values()) for found in (here, there))
    if total_here.requires_grad:
        total_here.backward()
        total_there.backward()
    parameters = dict(two.named_parameters())
    for path, parameter in one.named_parameters():
        torch.testing.assert_close(parameter.grad, parameters[renames.get(path, path)].grad)


@settings(max_examples=25)
@given(document=networks(), data=st.data())
def test_a_group_of_anything_and_back(document, data):
    blocks = sorted(document.page().nodes)
    chosen = data.draw(st.sets(st.sampled_from(blocks), min_size=1))
    try:
        grouped, there = make_group(document, "main", chosen, "Made")
    except EditError:
        return
    instance = next(name for name, node in grouped.page().nodes.items() if node.block == "@Made")
    outputs = tuple(name for name in ("result",) if name in grouped.page().nodes)
    if outputs:
        same(document, grouped, there)
    assert loads(dumps(grouped)) == grouped
    back, again = unpack(grouped, "main", instance, names_inside(grouped, "main", instance))
    renames = {old: again.get(new, new) for old, new in there.items()}
    same(document, back, renames)
    assert back.page() == document.page()
    assert all(old == new for old, new in renames.items())


@settings(max_examples=25)
@given(document=networks(), data=st.data())
def test_any_instance_unpacked(document, data):
    instances = [name for name, node in document.page().nodes.items() if node.block in ("@Layer", "@Pair")]
    if not instances:
        return
    chosen = data.draw(st.sampled_from(instances))
    try:
        result, renames = unpack(document, "main", chosen, names_inside(document, "main", chosen))
    except EditError as error:
        assert "uses" in str(error)
        return
    assert chosen not in result.page().nodes
    same(document, result, renames)


@settings(max_examples=20)
@given(document=networks(), data=st.data())
def test_inside_a_group_as_on_a_page(document, data):
    """A group of what is inside a group: every instance follows, and what feeds its weights still does."""
    place, block = data.draw(
        st.sampled_from([("Layer", "fc"), ("Pair", "left"), ("Settle", "layer"), ("Settle", "gate")])
    )
    graph = document.groups[place].graph
    plain = [name for name, node in graph.nodes.items() if node.block not in ("Input", "Output", "Delay")]
    chosen = {block} | data.draw(st.sets(st.sampled_from(plain)))
    try:
        grouped, renames = make_group(document, place, chosen, "Made")
    except EditError:
        return
    same(document, grouped, renames)
    instance = next(name for name, node in grouped.groups[place].graph.nodes.items() if node.block == "@Made")
    back, again = unpack(grouped, place, instance)
    same(document, back, {old: again.get(new, new) for old, new in renames.items()})
    assert back.groups[place] == document.groups[place]


def test_the_wires_that_cross_become_ports():
    grouped, renames = make_group(xor(), "main", ["fc1", "hidden"], "Body")
    group, page = grouped.groups["Body"].graph, grouped.page()
    assert sorted(group.nodes) == ["fc1", "hidden", "x", "y"]
    assert page.wires[Endpoint("body", "x")] == Endpoint("x", "y")
    assert page.wires[Endpoint("fc2", "x")] == Endpoint("body", "y")
    assert renames == {"fc1.weight": "body.fc1.weight", "fc1.bias": "body.fc1.bias"}


def test_one_input_for_each_source_and_one_output_for_each_value():
    b = Builder()
    x = b.observed("x", "B 4")
    one = b.Tanh(x, id="one")
    two = b.Add(x, one, id="two")
    document = named(b, result=b.Add(b.Neg(one), two, one, id="all"))
    grouped, _ = make_group(document, "main", ["one", "two"], "Both")
    kinds = [node.block for node in grouped.groups["Both"].graph.nodes.values()]
    assert (kinds.count("Input"), kinds.count("Output")) == (1, 2)
    same(document, grouped, {})


def test_the_places_stay_where_the_blocks_were():
    document = edits.move(xor(), "main", {"fc1": Point(100, 40), "hidden": Point(300, 80)})
    grouped, _ = make_group(document, "main", ["fc1", "hidden"], "Body")
    assert grouped.place("main", "body") == Point(200, 60)
    assert grouped.place("Body", "fc1") == Point(100, 40)
    assert grouped.place("Body", "x").x < 100 < 300 < grouped.place("Body", "y").x
    assert grouped.place("main", "fc1") is None
    back, _ = unpack(grouped, "main", "body")
    assert back.place("main", "fc1") == Point(100, 40)
    assert back.page() == document.page()


def test_the_plan_follows():
    document = xor()
    (stage,) = document.plan.stages
    phase = edits.replace(stage.phases[0], change=("fc1", "fc2.weight"))
    stopping = EarlyStopping("loss")
    stage = edits.replace(stage, phases=(phase,), early_stopping=stopping)
    document = edits.set_plan(document, Plan((stage,), weights={"fc1": "fc1.safetensors"}))
    document = edits.set_claims(document, Claim("loss", 0.1, "at most"))
    grouped, _ = make_group(document, "main", ["fc1", "hidden", "fc2", "loss"], "Whole")
    (moved,) = grouped.plan.stages
    assert moved.phases[0].change == ("whole.fc1", "whole.fc2.weight")
    cost = moved.phases[0].cost
    assert grouped.page().nodes[cost.node].block == "@Whole"
    assert moved.early_stopping.quantity == str(cost)
    assert grouped.claims[0].quantity == str(cost)
    assert grouped.plan.weights == {"whole.fc1": "fc1.safetensors"}
    back, _ = unpack(grouped, "main", "whole")
    (stage,) = back.plan.stages
    assert stage.phases[0].change == ("fc1", "fc2.weight")
    assert stage.phases[0].cost.node == stage.early_stopping.quantity == "loss"
    assert back.plan.weights == {"fc1": "fc1.safetensors"}


def test_what_the_page_gives_keeps_its_name():
    grouped, _ = make_group(xor(), "main", ["fc1", "hidden", "fc2"], "Body")
    checked = check(grouped)
    assert [output_name(checked, end) for end in page_outputs(checked)] == ["logit"]


def test_weights_are_ports_across_the_border():
    """One that is fed from outside, and one that is read outside."""
    b = Builder()
    x = b.observed("x", "B 4")
    one = b.Linear(x, out_features=4, id="one")
    two = b.Linear(one, out_features=4, id="two", weight=b.Tanh(Endpoint("one", "weight")))
    document = named(b, result=two)
    for chosen, port in (["one"], "one.weight"), (["two"], "two.weight"):
        grouped, renames = make_group(document, "main", chosen, "Part")
        ends = {*grouped.page().wires, *grouped.page().wires.values()}
        assert Endpoint("part", port) in ends
        same(document, grouped, renames)


def test_a_choice_about_a_weight_goes_along():
    document = edits.set_weight(xor(), "main", "fc1", "weight", WeightChoice("zeros"))
    grouped, _ = make_group(document, "main", ["fc1"], "Part")
    assert model_of(grouped).get_parameter("part.fc1.weight").abs().sum() == 0
    changed = edits.set_weight(grouped, "main", "part", "fc1.weight", WeightChoice("ones"))
    back, _ = unpack(changed, "main", "part")
    assert back.page().nodes["fc1"].weights == {"weight": WeightChoice("ones")}


def test_settings_of_the_outer_group_are_handed_on():
    b = Builder()
    with b.group("Net", units=6):
        hidden = b.Linear(b.input("x", "N D"), out_features="=2*units", id="fc1")
        b.output("y", b.Linear(b.Tanh(hidden, id="act"), out_features="=D", id="fc2"))
    document = named(b, result=b.Net(b.observed("x", "B 4"), units=3, id="net"))
    for chosen in (["fc1"], ["fc1", "act"], ["act", "fc2"], ["fc1", "act", "fc2"]):
        grouped, renames = make_group(document, "Net", chosen, "Part")
        same(document, grouped, renames)
        back, again = unpack(grouped, "Net", "part")
        assert back.groups["Net"] == document.groups["Net"]
        assert {old: again[new] for old, new in renames.items()} == {old: old for old in renames}


def test_unpacking_computes_expressions():
    b = Builder()
    b.constants(wide=3)
    with b.group("Net", units=6, rate=0.1):
        x = b.input("x", "N D")
        hidden = b.Linear(x, out_features="=2*units", id="fc1")
        hidden = b.Dropout(b.Linear(hidden, out_features="=wide*units", id="fc2"), p="=min(rate, 0.5)", id="drop")
        b.output("y", b.Linear(hidden, out_features="=D", id="fc3"))
    document = named(b, result=b.Net(b.observed("x", "B 4"), units="=wide", id="net"))
    with pytest.raises(EditError, match="uses the size D"):
        unpack(document, "main", "net")
    result, renames = unpack(document, "main", "net", names_inside(document, "main", "net"))
    nodes = result.page().nodes
    assert nodes["fc1"].settings["out_features"] == "=2 * wide"
    assert nodes["fc2"].settings["out_features"] == "=wide * wide"
    assert nodes["drop"].settings["p"] == 0.1
    assert nodes["fc3"].settings["out_features"] == 4
    assert check(result).problems == ()
    assert renames["net.fc1.weight"] == "fc1.weight"


def repeated(*, same_weights: bool, block: str = "Linear") -> Document:
    b = Builder()
    with b.group("Layer"):
        x = b.input("x", "N D")
        y = b.Linear(x, out_features="=D", id="fc")
        b.output("y", b.BatchNorm1d(y, id="bn") if block == "BatchNorm1d" else b.Tanh(y, id="act"))
    return named(b, result=b.Layer(b.observed("x", "B 4"), id="deep", repeat=3, same_weights=same_weights))


@pytest.mark.parametrize("same_weights", [False, True])
def test_a_repeated_group_becomes_as_many_copies(same_weights):
    document = repeated(same_weights=same_weights)
    result, renames = unpack(document, "main", "deep", names_inside(document, "main", "deep"))
    assert sorted(name for name in result.page().nodes if name.startswith("fc")) == ["fc", "fc2", "fc3"]
    same(document, result, renames)
    assert len(model_of(result).state_dict()) == (2 if same_weights else 6)


def test_statistics_that_repetitions_share_are_not_unpacked():
    document = repeated(same_weights=True, block="BatchNorm1d")
    with pytest.raises(EditError, match="keeps statistics"):
        unpack(document, "main", "deep", names_inside(document, "main", "deep"))


def loop() -> Document:
    b = Builder()
    with b.loop("Rnn"):
        x, h = b.input("x", "N D", role="sequence"), b.delay("h", "N 4")
        state = b.Tanh(b.Add(x, b.Linear(h, out_features=4, id="hh"), id="total"), id="state")
        b.wire(state, "h.x")
        b.output("y", state)
    return named(b, result=b.Rnn(b.observed("x", "N T 4"), id="rnn"))


def test_a_loop_is_not_unpacked():
    with pytest.raises(EditError, match="rnn is a loop"):
        unpack(loop(), "main", "rnn")


def test_a_cell_within_a_loop():
    """All but the delay; with it alone, the group would feed itself from outside."""
    document = loop()
    grouped, renames = make_group(document, "Rnn", ["hh", "total", "state"], "Cell")
    assert check(grouped).problems == ()
    one, two = model_of(document), model_of(grouped)
    two.load_state_dict({renames[path]: value for path, value in one.state_dict().items()})
    x = doubles(2, 5, 4)
    torch.testing.assert_close(values(one, "result", x=x), values(two, "result", x=x))
    with pytest.raises(EditError, match="feed itself from outside: h -> hh -> total -> state -> h"):
        make_group(document, "Rnn", ["h"], "Held")


def sharing() -> Document:
    b = Builder()
    with b.group("Layer"):
        b.output("y", b.Linear(b.input("x", "N D"), out_features="=D", id="fc"))
    x = b.observed("x", "B 4")
    left, right = b.Layer(x, id="left"), b.Layer(b.Neg(x, id="neg"), id="right", weights_of="left")
    return named(b, result=b.Add(left, right, id="sum"))


def test_instances_that_share_go_together():
    document = sharing()
    grouped, renames = make_group(document, "main", ["left", "right", "neg", "sum"], "Towers")
    same(document, grouped, renames)
    for alone in ("left", "right"):
        with pytest.raises(EditError, match="shares its weights with"):
            make_group(document, "main", [alone], "Tower")
    with pytest.raises(EditError, match="right uses the weights of left"):
        unpack(document, "main", "left")
    with pytest.raises(EditError, match="right uses weights of left"):
        unpack(document, "main", "right")


@pytest.mark.parametrize(
    ("page", "ids", "name", "sentence"),
    [
        ("main", [], "Made", "no block is chosen"),
        ("main", ["ghost"], "Made", "there is no block 'ghost'"),
        ("nowhere", ["x"], "Made", "no page or group 'nowhere'"),
        ("main", ["left", "right"], "main", "cannot name a group"),
        ("main", ["left", "right"], "Layer", "cannot name a group"),
        ("main", ["left", "right"], "a b", "cannot name a group"),
        ("Layer", ["x"], "Made", "x is a port of the group Layer"),
        ("Layer", ["fc", "y"], "Made", "y is a port of the group Layer"),
    ],
)
def test_what_can_be_no_group_is_told_in_words(page, ids, name, sentence):
    with pytest.raises(EditError, match=sentence):
        make_group(sharing(), page, ids, name)


def test_a_way_round_through_the_outside_is_named():
    b = Builder()
    x = b.observed("x", "B 4")
    one = b.Tanh(x, id="one")
    two = b.Neg(one, id="two")
    document = named(b, result=b.Add(one, two, id="three"))
    with pytest.raises(EditError, match="feed itself from outside: one -> two -> three"):
        make_group(document, "main", ["one", "three"], "Made")


def test_an_assignment_and_a_claimed_metric_stay_on_the_page():
    b = Builder()
    x, t = b.observed("x", "B 4", field="x"), b.observed("t", "B 4", field="y")
    y = b.Linear(x, out_features=4, id="fc")
    b.MSELoss(y, t, id="loss")
    b.MeanSquaredError(y, t, id="error")
    b.Assign(Endpoint("fc", "weight"), b.Neg(Endpoint("fc", "weight"), id="turned"), id="rule")
    document = b.claim("error", at_most=1.0).build()
    with pytest.raises(EditError, match="rule assigns to weights"):
        make_group(document, "main", ["rule", "turned"], "Made")
    with pytest.raises(EditError, match="what is claimed or watched for is error"):
        make_group(document, "main", ["fc", "error"], "Made")


def test_a_moving_average_follows_what_it_averages():
    b = Builder()
    x = b.observed("x", "B 4")
    b.Linear(x, out_features=4, id="student")
    b.Linear(x, out_features=4, id="teacher")
    b.MovingAverage(id="ema", target="teacher", source="student")
    grouped, _ = make_group(b.build(), "main", ["teacher"], "Held")
    assert grouped.page().nodes["ema"].settings["target"] == "held.teacher"
    back, _ = unpack(grouped, "main", "held")
    assert back.page().nodes["ema"].settings["target"] == "teacher"


@pytest.mark.parametrize(
    ("page", "instance", "sentence"),
    [
        ("main", "ghost", "no block 'ghost'"),
        ("main", "neg", "neg is no group"),
        ("nowhere", "left", "no page or group"),
    ],
)
def test_what_cannot_be_unpacked_is_told_in_words(page, instance, sentence):
    with pytest.raises(EditError, match=sentence):
        unpack(sharing(), page, instance)
