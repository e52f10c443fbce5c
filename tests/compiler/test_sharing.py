"""Weights that several blocks use: fed by wire, tied transposed, shared between instances and between pages."""

import pytest
import torch
from torch.nn.functional import linear

from studio.compiler.check import check
from studio.compiler.compile import compile_page
from studio.diagram import Endpoint
from studio.diagram.builder import Builder
from tests.compiler.drawn import doubles, model_of, named, problems, values


def tower(b: Builder, units: int = 4) -> None:
    with b.group("Tower", units=units):
        hidden = b.Tanh(b.Linear(b.input("x", "N D"), out_features="=units", id="fc1"))
        b.output("y", b.Linear(hidden, out_features=2, id="fc2"))


def by_hand(state, x, path):
    hidden = torch.tanh(linear(x, state[f"{path}.fc1.weight"], state[f"{path}.fc1.bias"]))
    return linear(hidden, state[f"{path}.fc2.weight"], state[f"{path}.fc2.bias"])


def test_siamese_towers_have_one_set_of_weights_whose_gradients_add_up():
    b = Builder()
    tower(b)
    one, two = b.observed("one", "B 3"), b.observed("two", "B 3")
    left, right = b.Tower(one, id="left"), b.Tower(two, id="right", weights_of="left")
    document = named(b, y=b.Sub(left, right))
    assert problems(document) == []
    model = model_of(document)
    assert list(model.state_dict()) == [f"left.fc{n}.{part}" for n in (1, 2) for part in ("weight", "bias")]
    x, z = doubles(5, 3), doubles(5, 3)
    state = dict(model.named_parameters())
    found, wanted = values(model, "y", one=x, two=z)["y"], by_hand(state, x, "left") - by_hand(state, z, "left")
    torch.testing.assert_close(found, wanted)
    ours = torch.autograd.grad(found.square().sum(), list(state.values()))
    torch.testing.assert_close(ours, torch.autograd.grad(wanted.square().sum(), list(state.values())))


def test_a_set_of_weights_needs_no_instance_of_its_name():
    """Two towers share what is called `tower`, though no block of the page is."""
    b = Builder()
    tower(b)
    x = b.observed("x", "B 3")
    y = b.Add(b.Tower(x, id="left", weights_of="tower"), b.Tower(b.Neg(x), id="right", weights_of="tower"))
    document = named(b, y=y)
    assert problems(document) == []
    model = model_of(document)
    assert {path.partition(".")[0] for path in model.state_dict()} == {"tower"}
    x, state = doubles(4, 3), dict(model.named_parameters())
    torch.testing.assert_close(values(model, "y", x=x)["y"], by_hand(state, x, "tower") + by_hand(state, -x, "tower"))


def test_a_weight_of_a_shared_set_is_read_by_its_name():
    b = Builder()
    tower(b)
    x = b.observed("x", "B 3")
    b.Tower(x, id="left")
    b.Tower(x, id="right", weights_of="left")
    document = named(b, w=Endpoint("right", "fc1.weight"))
    model = model_of(document)
    torch.testing.assert_close(values(model, "w")["w"], model.get_parameter("left.fc1.weight"))


def test_what_feeds_the_weights_of_one_instance_leaves_the_other_s_alone():
    """Each instance is fed by its own wires: a weight that is fed is no longer shared."""
    b = Builder()
    tower(b)
    x, w = b.observed("x", "B 3"), b.observed("w", "4 3")
    left, right = b.Tower(x, id="left"), b.Tower(x, id="right", weights_of="left", feeds={"fc1.weight": w})
    document = named(b, left_y=left, right_y=right)
    assert problems(document) == []
    model = model_of(document)
    given, weight, state = doubles(4, 3), doubles(4, 3), dict(model.named_parameters())
    found = values(model, "left_y", "right_y", x=given, w=weight)
    torch.testing.assert_close(found["left_y"], by_hand(state, given, "left"))
    torch.testing.assert_close(found["right_y"], by_hand({**state, "left.fc1.weight": weight}, given, "left"))


def test_an_autoencoder_with_tied_weights():
    b = Builder()
    x = b.observed("x", "B 6")
    code = b.Sigmoid(b.Linear(x, out_features=3, id="fc1"), id="code")
    turned = b.Transpose(Endpoint("fc1", "weight"), id="turned")
    document = named(b, y=b.Linear(code, out_features=6, id="fc2", weight=turned))
    assert problems(document) == []
    model = model_of(document)
    assert list(model.state_dict()) == ["fc1.weight", "fc1.bias", "fc2.bias"]
    x, state = doubles(4, 6), dict(model.named_parameters())
    found = values(model, "y", x=x)["y"]
    code = torch.sigmoid(linear(x, state["fc1.weight"], state["fc1.bias"]))
    wanted = linear(code, state["fc1.weight"].T, state["fc2.bias"])
    torch.testing.assert_close(found, wanted)
    ours = torch.autograd.grad(found.square().sum(), list(state.values()))
    torch.testing.assert_close(ours, torch.autograd.grad(wanted.square().sum(), list(state.values())))


def test_a_network_gives_another_its_weights():
    """A hyper-network: the weights of the inner one are the output of the outer one."""
    b = Builder()
    x, z = b.observed("x", "B 3"), b.observed("z", "2")
    made = b.Unflatten(b.Linear(z, out_features=12, id="hyper"), dim=0, unflattened_size=(4, 3))
    with b.group("Inner"):
        b.output("y", b.Linear(b.input("x", "N D"), out_features=4, bias=False, id="fc"))
    document = named(b, y=b.Inner(x, id="inner", feeds={"fc.weight": made}))
    assert problems(document) == []
    model = model_of(document)
    assert list(model.state_dict()) == ["hyper.weight", "hyper.bias"]
    x, z = doubles(5, 3), doubles(2)
    weight = linear(z, *model.parameters()).reshape(4, 3)
    torch.testing.assert_close(values(model, "y", x=x, z=z)["y"], linear(x, weight))


def test_blocks_of_one_name_on_two_pages_are_the_same_weights():
    """What one page has learned carries over to the other by path."""
    b = Builder()
    tower(b)
    named(b, y=b.Tower(b.observed("x", "B 3"), id="net"))
    with b.on("generate"):
        named(b, sample=b.Sigmoid(b.Tower(b.observed("z", "B 3"), id="net")))
    document = b.build()
    trained, generating = compile_page(document, seed=1), compile_page(document, "generate", seed=2)
    assert list(trained.state_dict()) == list(generating.state_dict())
    generating.load_state_dict(trained.state_dict())
    x = torch.randn(3, 3)
    torch.testing.assert_close(torch.sigmoid(trained(x)), generating(x))


def test_repeated_instances_share_repetition_by_repetition():
    b = Builder()
    with b.group("Layer"):
        b.output("y", b.Tanh(b.Linear(b.input("x", "N D"), out_features="=D", id="fc")))
    x = b.observed("x", "B 3")
    one, two = b.Layer(x, id="one", repeat=2), b.Layer(b.Neg(x), id="two", repeat=2, weights_of="one")
    document = named(b, y1=one, y2=two)
    assert problems(document) == []
    model = model_of(document)
    assert {path[:5] for path in model.state_dict()} == {"one.0", "one.1"}
    x = doubles(2, 3)
    torch.testing.assert_close(values(model, "y2", x=x)["y2"], values(model, "y1", x=-x)["y1"])


@pytest.mark.parametrize(
    ("settings", "sentence"),
    [
        ({"units": 5}, "cannot use the weights of left: fc1.weight is 4 3 there and 5 3 here"),
        ({"weights_of": "plain"}, "'plain' is no group, so right cannot use its weights"),
    ],
)
def test_weights_that_do_not_fit_are_told_in_words(settings, sentence):
    b = Builder()
    tower(b)
    x = b.observed("x", "B 3")
    b.Neg(x, id="plain")
    b.Tower(x, id="left")
    b.Tower(x, id="right", **{"weights_of": "left", **settings})
    assert any(sentence in text for text in problems(b.build())), problems(b.build())


def test_two_that_share_under_a_name_nobody_has_must_fit_as_well():
    b = Builder()
    tower(b)
    x = b.observed("x", "B 3")
    b.Tower(x, id="left", weights_of="shared")
    b.Tower(x, id="right", weights_of="shared", units=5)
    assert any("cannot use the weights of" in text for text in problems(b.build())), problems(b.build())


def test_an_instance_of_another_group_may_have_fewer_weights():
    """What it has must be there; the rest is not its business."""
    b = Builder()
    tower(b)
    with b.group("Half", units=4):
        b.output("y", b.Linear(b.input("x", "N D"), out_features="=units", id="fc1"))
    x = b.observed("x", "B 3")
    left, right = b.Tower(x, id="left"), b.Half(x, id="right", weights_of="left")
    document = named(b, y1=left, y2=right)
    assert problems(document) == []
    assert "left.fc1.weight" in model_of(document).state_dict()


def test_sharing_may_go_from_one_to_the_next():
    b = Builder()
    tower(b)
    x = b.observed("x", "B 3")
    ends = [
        b.Tower(x, id="one"),
        b.Tower(x, id="two", weights_of="three"),
        b.Tower(x, id="three", weights_of="one"),
        b.Tower(x, id="four", weights_of="five"),
        b.Tower(x, id="five", weights_of="four"),
    ]
    document = named(b, y=b.Add(*ends))
    assert problems(document) == []
    assert {path.partition(".")[0] for path in model_of(document).state_dict()} == {"one", "five"}


def test_a_name_that_nobody_else_has_is_warned_of():
    b = Builder()
    tower(b)
    b.Tower(b.observed("x", "B 3"), id="left", weights_of="lefd")
    (problem,) = check(b.build()).problems
    assert problem.severity == "warning"
    assert "no other instance is called 'lefd'" in problem.message


@pytest.mark.parametrize("repeat", [1, 2])
def test_a_fed_weight_is_that_of_its_instance_however_often_it_repeats(repeat):
    """Two towers share inside a group that is repeated with the same weights. What is fed to the first, whose weights
    they are, is fed to both; what is fed to the other stays there."""
    b = Builder()
    tower(b)
    with b.group("Pair"):
        x = b.input("x", "N D")
        left, right = b.Tower(x, id="left"), b.Tower(x, id="right", weights_of="left")
        b.output("y", b.Concat(left, right, dim=-1))
    w = b.observed("w", "4 4")
    for port in ("left.fc1.weight", "right.fc1.weight"):
        x = b.observed(f"x_{port[0]}", "B 4")
        b.Pair(x, id=port[:-11], repeat=repeat, same_weights=True, feeds={port: w}, name=f"y_{port[0]}")
    document = b.build()
    assert problems(document) == []
    model, x, w = model_of(document), doubles(3, 4), doubles(4, 4)
    state = dict(model.named_parameters())
    for fed in ("left", "right"):
        wanted = x
        for _ in range(repeat):
            sides = []
            for side in ("left", "right"):
                given = {"left.fc1.weight": w} if fed in ("left", side) else {}
                own = {path.removeprefix(f"{fed}."): value for path, value in state.items() if path.startswith(fed)}
                sides.append(by_hand({**own, **given}, wanted, "left"))
            wanted = torch.cat(sides, -1)
        made = model.program((Endpoint(fed, "y"),), training=True)
        torch.testing.assert_close(made(**{f"x_{fed[0]}": x, "w": w}), wanted)


def test_who_shares_weights_that_are_fed_is_fed_as_well():
    b = Builder()
    with b.group("Layer"):
        x = b.input("x", "N D")
        b.output("y", b.Linear(x, out_features=2, bias=False, id="fc"))
    x, made = b.observed("x", "B 2"), b.Parameter(shape="2 2", id="made")
    b.Layer(x, id="first", feeds={"fc.weight": made}, name="one")
    b.Layer(x, id="second", weights_of="first", name="other")
    b.Layer(x, id="third", weights_of="first", feeds={"fc.weight": b.Neg(made)}, name="own")
    model = compile_page(b.build())
    assert list(model.state_dict()) == ["made.value"]
    one, other, own = model(torch.ones(1, 2))
    torch.testing.assert_close(one, other)
    torch.testing.assert_close(own, -one)
