"""Groups: taken apart by path, nested, repeated, fed and read through dotted ports, sized by their names."""

import pytest
import torch
from torch.nn.functional import linear

from studio.compiler.check import check
from studio.diagram import Document, Endpoint, WeightChoice, edits, frozen
from studio.diagram.builder import Builder
from tests.compiler.drawn import doubles, model_of, named, problems, program, values


def layer(b: Builder, name: str = "Layer") -> None:
    """tanh(W x + b), with as many units as it is told."""
    with b.group(name, units=4):
        b.output("y", b.Tanh(b.Linear(b.input("x", "N D"), out_features="=units", id="fc")))


def test_an_instance_is_its_inside_with_the_weights_under_its_name():
    b = Builder()
    layer(b)
    x = b.observed("x", "B 3")
    document = named(b, y=b.Layer(b.Layer(x, id="one"), units=2, id="two"))
    assert problems(document) == []
    assert str(check(document).type_of(Endpoint("one", "y"))) == "B 4"
    model = model_of(document)
    shapes = {path: tuple(value.shape) for path, value in model.state_dict().items()}
    assert shapes == {
        "one.fc.weight": (4, 3),
        "one.fc.bias": (4,),
        "two.fc.weight": (2, 4),
        "two.fc.bias": (2,),
    }
    x, state = doubles(5, 3), model.state_dict()
    one = torch.tanh(linear(x, state["one.fc.weight"], state["one.fc.bias"]))
    two = torch.tanh(linear(one, state["two.fc.weight"], state["two.fc.bias"]))
    torch.testing.assert_close(values(model, "y", x=x)["y"], two)
    assert "one_fc = " in program(model, "y").code


def test_groups_within_groups():
    b = Builder()
    layer(b)
    with b.group("Net", width=6):
        x = b.input("x", "N D")
        b.output("y", b.Layer(b.Layer(x, units="=width", id="first"), units="=D", id="second"))
    document = named(b, y=b.Net(b.observed("x", "B 3"), width=5, id="net"))
    model = model_of(document)
    shapes = {path: tuple(value.shape) for path, value in model.state_dict().items()}
    assert shapes["net.first.fc.weight"] == (5, 3)
    assert shapes["net.second.fc.weight"] == (3, 5)


@pytest.mark.parametrize("same", [False, True])
def test_repetitions_follow_each_other_with_own_or_the_same_weights(same):
    b = Builder()
    layer(b)
    y = b.Layer(b.observed("x", "B 4"), id="deep", repeat=3, same_weights=same)
    model = model_of(named(b, y=y))
    expected = ["deep.fc"] if same else [f"deep.{index}.fc" for index in range(3)]
    assert list(model.state_dict()) == [f"{path}.{part}" for path in expected for part in ("weight", "bias")]
    x = wanted = doubles(2, 4)
    for index in range(3):
        path = expected[0 if same else index]
        wanted = torch.tanh(linear(wanted, model.get_parameter(f"{path}.weight"), model.get_parameter(f"{path}.bias")))
    found = values(model, "y", x=x)["y"]
    torch.testing.assert_close(found, wanted)
    parameters = list(model.parameters())
    torch.testing.assert_close(
        torch.autograd.grad(found.sum(), parameters), torch.autograd.grad(wanted.sum(), parameters)
    )


def test_repetitions_pass_several_values_on_by_their_places():
    """Two outputs feed two inputs; a third input is the same for every repetition."""
    b = Builder()
    with b.group("Swap"):
        one, two, by = b.input("one", "N"), b.input("two", "N"), b.input("by", "N")
        b.output("first", two)
        b.output("second", b.Add(one, by))
    first, second = b.Swap(b.observed("one", "N"), b.observed("two", "N"), b.observed("by", "N"), id="swap", repeat=3)
    model = model_of(named(b, first=first, second=second), double=False)
    given = {"one": torch.tensor([1.0]), "two": torch.tensor([10.0]), "by": torch.tensor([100.0])}
    found = values(model, "first", "second", **given)
    assert (found["first"].item(), found["second"].item()) == (110, 201)


def test_a_weight_inside_is_read_through_a_dotted_port():
    b = Builder()
    layer(b)
    x = b.observed("x", "B 3")
    y = b.Layer(x, id="one")
    penalty = b.L2Penalty(Endpoint("one", "fc.weight"), coefficient=0.5, id="l2")
    document = named(b, y=y, penalty=penalty)
    assert problems(document) == []
    model = model_of(document)
    weight = model.get_parameter("one.fc.weight")
    assert program(model, "penalty").inputs == ()
    found = values(model, "penalty")["penalty"]
    found.backward()
    torch.testing.assert_close(weight.grad, weight.detach())


def test_a_weight_inside_is_fed_through_a_dotted_port():
    """A transposed weight: the decoder has none of its own."""
    b = Builder()
    with b.group("Affine", units=3):
        b.output("y", b.Linear(b.input("x", "N D"), out_features="=units", bias=False, id="fc"))
    with b.group("Nest", units=3):
        b.output("y", b.Affine(b.input("x", "N D"), units="=units", id="affine"))
    code = b.Nest(b.observed("x", "B 5"), id="encoder")
    turned = b.Transpose(Endpoint("encoder", "affine.fc.weight"))
    document = named(b, y=b.Nest(code, units=5, id="decoder", feeds={"affine.fc.weight": turned}))
    assert problems(document) == []
    model = model_of(document)
    assert list(model.state_dict()) == ["encoder.affine.fc.weight"]
    weight = model.get_parameter("encoder.affine.fc.weight")
    x = doubles(4, 5)
    found, wanted = values(model, "y", x=x)["y"], linear(linear(x, weight), weight.T)
    torch.testing.assert_close(found, wanted)
    torch.testing.assert_close(
        torch.autograd.grad(found.square().sum(), weight), torch.autograd.grad(wanted.square().sum(), weight)
    )


def test_a_repeated_group_is_fed_repetition_by_repetition():
    b = Builder()
    with b.group("Affine"):
        b.output("y", b.Linear(b.input("x", "N D"), out_features="=D", bias=False, id="fc"))
    given = b.observed("w", "3 3")
    document = named(b, y=b.Affine(b.observed("x", "B 3"), id="deep", repeat=2, feeds={"1.fc.weight": given}))
    assert problems(document) == []
    model = model_of(document)
    assert list(model.state_dict()) == ["deep.0.fc.weight"]
    x, w = doubles(2, 3), doubles(3, 3)
    wanted = linear(linear(x, model.get_parameter("deep.0.fc.weight")), w)
    torch.testing.assert_close(values(model, "y", x=x, w=w)["y"], wanted)


def test_a_group_may_lead_an_input_straight_out():
    b = Builder()
    with b.group("Residual"):
        x = b.input("x", "N D")
        b.output("y", b.Linear(x, out_features="=D", id="fc"))
        b.output("x_again", x)
    y, x = b.Residual(b.observed("x", "B 3"), id="block", repeat=2)
    document = named(b, y=y, x_again=x)
    assert problems(document) == []
    model = model_of(document)
    given = doubles(2, 3)
    found = values(model, "y", "x_again", x=given)
    first = linear(given, model.get_parameter("block.0.fc.weight"), model.get_parameter("block.0.fc.bias"))
    torch.testing.assert_close(found["x_again"], first)


def test_a_choice_about_a_weight_reaches_inside():
    b = Builder()
    layer(b)
    choice = WeightChoice("constant", frozen({"value": 0.25}), frozen=True)
    y = b.Layer(b.observed("x", "B 3"), id="one", init={"fc.weight": choice})
    document = named(b, y=y)
    assert problems(document) == []
    model = model_of(document)
    weight = model.get_parameter("one.fc.weight")
    assert weight.unique().tolist() == [0.25]
    assert not weight.requires_grad


def test_a_group_that_is_named_in_an_open_size():
    b = Builder()
    with b.group("Softmaxed"):
        x = b.input("x", "N T D")
        b.output("y", b.Softmax(b.Linear(x, out_features="=2*D", id="fc"), dim=-1))
    document = named(b, y=b.Softmaxed(b.observed("x", "N T 3"), id="group"))
    assert str(check(document).type_of(Endpoint("group", "y"))) == "N T 6"


def test_an_edit_inside_a_group_is_seen_by_every_instance():
    b = Builder()
    layer(b)
    document = named(b, y=b.Layer(b.observed("x", "B 3"), id="one"))
    before = check(document)
    changed = edits.set_setting(document, "Layer", "fc", "out_features", 9)
    after = check(changed, previous=before)
    assert str(after.type_of(Endpoint("one", "y"))) == "B 9"
    assert after.problems == check(changed).problems


def test_the_same_group_twice_in_the_same_place_is_told_from_one_with_other_types():
    """What is known of an inside depends on what arrives there, and not on the group alone."""
    b = Builder()
    layer(b)
    wide, narrow = b.Layer(b.observed("x", "B 9"), id="wide"), b.Layer(b.observed("z", "B 2"), id="narrow")
    model = model_of(named(b, one=wide, two=narrow))
    assert model.get_parameter("wide.fc.weight").shape == (4, 9)
    assert model.get_parameter("narrow.fc.weight").shape == (4, 2)


def test_constants_reach_into_groups_and_the_group_s_own_settings_come_first():
    b = Builder()
    b.constants(units=7, factor=2.0)
    layer(b)
    with b.group("Plain"):
        b.output("y", b.Linear(b.input("x", "N D"), out_features="=units", id="fc"))
    x = b.observed("x", "B 3")
    document: Document = named(b, one=b.Layer(x, id="own"), two=b.Plain(x, id="constant"))
    assert str(check(document).type_of(Endpoint("own", "y"))) == "B 4"
    assert str(check(document).type_of(Endpoint("constant", "y"))) == "B 7"
