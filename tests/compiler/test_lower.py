"""Lowering: the program reads like the diagram, shares its weights, and computes what torch computes."""

import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from torch import nn

from studio.compiler.compile import compile_page, usable_device
from studio.compiler.failure import first_not_finite, located
from studio.compiler.lower import Program, outputs_of
from studio.compiler.verify import CompilerFault, verify
from studio.diagram import Document, Endpoint, Node, edits
from studio.diagram.builder import Builder
from studio.errors import CompileError, RunError, UsageError
from tests.documents import xor

LOSS = Endpoint("loss", "loss")


def cost_of(model) -> Endpoint:
    block = model.checked.registry["BCEWithLogitsLoss"]
    return Endpoint("loss", block.outs[0].name)


def test_the_program_reads_like_the_diagram():
    model = compile_page(xor())
    lines = [line.split("=")[0].strip() for line in model.program(model.outputs, training=True).code.splitlines()]
    assert [line for line in lines if line in ("fc1", "hidden", "fc2", "loss")] == ["fc1", "hidden", "fc2"]


def test_only_what_an_output_needs_is_in_its_program():
    model = compile_page(xor())
    prediction = model.program(model.outputs, training=False)
    assert prediction.inputs == ("x",)
    assert set(model.program((cost_of(model),), training=True).inputs) == {"t", "x"}


def test_the_state_dict_is_torch_s():
    model = compile_page(xor())
    assert list(model.state_dict()) == ["fc1.weight", "fc1.bias", "fc2.weight", "fc2.bias"]
    torch_model = nn.Sequential(nn.Linear(2, 8), nn.Tanh(), nn.Linear(8, 1))
    names = {"fc1.weight": "0.weight", "fc1.bias": "0.bias", "fc2.weight": "2.weight", "fc2.bias": "2.bias"}
    torch_state = torch_model.state_dict()
    model.load_state_dict({ours: torch_state[theirs] for ours, theirs in names.items()})
    x = torch.randn(5, 2)
    torch.testing.assert_close(model(x), torch_model(x))
    torch.testing.assert_close(model(x=x), torch_model(x))


def test_gradients_are_torch_s():
    model = compile_page(xor())
    x, t = torch.randn(6, 2), torch.randint(0, 2, (6, 1)).float()
    model.program((cost_of(model),), training=True)(x=x, t=t).backward()
    hand = nn.Sequential(nn.Linear(2, 8), nn.Tanh(), nn.Linear(8, 1))
    hand.load_state_dict(dict(zip(hand.state_dict(), model.state_dict().values(), strict=True)))
    nn.functional.binary_cross_entropy_with_logits(hand(x), t).backward()
    for ours, theirs in zip(model.parameters(), hand.parameters(), strict=True):
        torch.testing.assert_close(ours.grad, theirs.grad)


def test_a_shared_weight_is_one_weight_and_its_gradients_add():
    b = Builder()
    x = b.observed("x", "B 3")
    one = b.Linear(x, out_features=3, bias=False, id="one")
    b.Linear(one, out_features=3, bias=False, id="two", weight=Endpoint("one", "weight"), name="y")
    model = compile_page(b.build())
    assert list(model.state_dict()) == ["one.weight"]
    x = torch.randn(4, 3)
    model(x).sum().backward()
    weight = model.get_parameter("one.weight").detach().clone().requires_grad_()
    nn.functional.linear(nn.functional.linear(x, weight), weight).sum().backward()
    torch.testing.assert_close(model.get_parameter("one.weight").grad, weight.grad)


def test_a_weight_can_be_the_output_of_a_network():
    b = Builder()
    x, u = b.observed("x", "B 3"), b.observed("u", "4 3")
    b.Linear(x, out_features=4, bias=False, weight=b.Tanh(u), name="y")
    model = compile_page(b.build())
    assert not list(model.parameters())
    x, u = torch.randn(2, 3), torch.randn(4, 3)
    torch.testing.assert_close(model(x=x, u=u), x @ torch.tanh(u).T)


def test_moving_the_model_moves_its_programs():
    model = compile_page(xor())
    program = model.program(model.outputs, training=False)
    model.to(torch.float64)
    assert program(torch.zeros(1, 2, dtype=torch.float64)).dtype == torch.float64


def test_training_and_evaluation_are_two_programs():
    b = Builder()
    x = b.observed("x", "B 4")
    b.Dropout(b.BatchNorm1d(x, id="norm"), p=0.5, name="y")
    model = compile_page(b.build())
    x = torch.randn(64, 4)
    model.train()
    trained = model(x)
    assert (trained == 0).float().mean() > 0.3
    assert model.get_buffer("norm.num_batches_tracked") == 1
    model.eval()
    torch.testing.assert_close(model(x), model(x))
    assert model.get_buffer("norm.num_batches_tracked") == 1


def test_constants_are_computed_once():
    b = Builder()
    x = b.observed("x", "B 2")
    b.Mul(x, b.Constant(value=(2.0, 3.0), id="factor"), name="y")
    model = compile_page(b.build())
    torch.testing.assert_close(model(torch.ones(1, 2)), torch.tensor([[2.0, 3.0]]))
    assert "factor.value" not in model.state_dict()


def test_weights_are_carried_over_a_change_by_path_and_shape():
    before = compile_page(xor(), seed=1)
    wider = edits.set_setting(xor(), "main", "fc1", "out_features", 9)
    after = compile_page(wider, seed=2, previous=before)
    torch.testing.assert_close(after.get_parameter("fc2.bias"), before.get_parameter("fc2.bias"))
    assert after.get_parameter("fc1.weight").shape == (9, 2)
    assert after.carry_from(before) == ["fc2.bias"]


def test_a_seed_fixes_each_weight_whatever_else_there_is():
    plain = compile_page(xor(), seed=3)
    more = edits.add_node(xor(), "main", Node("extra", "Linear"))
    more = edits.connect(more, "main", Endpoint("x", "y"), Endpoint("extra", "x"))
    torch.testing.assert_close(
        compile_page(more, seed=3).get_parameter("fc1.weight"), plain.get_parameter("fc1.weight")
    )
    assert not torch.equal(compile_page(xor(), seed=4).get_parameter("fc1.weight"), plain.get_parameter("fc1.weight"))


def test_a_wrong_drawing_has_no_program():
    with pytest.raises(CompileError, match="1 problem") as caught:
        compile_page(edits.disconnect(xor(), "main", Endpoint("fc2", "x")))
    assert caught.value.problems[0].where.node == "fc2"
    with pytest.raises(UsageError, match="no page"):
        compile_page(xor(), "elsewhere")


def test_a_device_that_is_not_there():
    with pytest.raises(RunError, match="cannot be used here") as caught:
        usable_device("cuda:17")
    assert "cpu" in caught.value.hint
    with pytest.raises(RunError, match="cannot be used here"):
        compile_page(xor(), device="toaster")


def test_a_failure_names_the_block_and_the_shapes_that_met():
    model = compile_page(xor())
    program = model.program(model.outputs, training=False)
    inputs = (torch.zeros(4, 3),)
    with pytest.raises(RuntimeError) as caught:
        program(*inputs)
    error = located(program, inputs, caught.value, model.checked)
    assert "block fc1 (Linear)" in str(error)
    assert "4x3" in str(error)
    with pytest.raises(RunError, match="no value is given for t"):
        model.program((cost_of(model),), training=True)(x=torch.zeros(1, 2))


def test_the_block_where_infinity_arose():
    b = Builder()
    x = b.observed("x", "B")
    b.Scale(b.Log(x, id="log"), factor=2.0, name="y")
    model = compile_page(b.build())
    program = model.program(model.outputs, training=False)
    assert first_not_finite(program, (torch.tensor([1.0]),), model.checked) == ""
    assert first_not_finite(program, (torch.tensor([0.0]),), model.checked) == "log"


def test_the_verifier_notices():
    model = compile_page(xor())
    program = model.program(model.outputs, training=False)
    verify(program, model.checked)
    with pytest.raises(CompilerFault, match="address"):
        verify(Program(program.module, program.inputs, program.outputs, False, {}), model.checked)
    with pytest.raises(CompilerFault, match="the inputs are"):
        verify(Program(program.module, ("z",), program.outputs, False, program.addresses), model.checked)
    model.fc1.weight = nn.Parameter(torch.zeros(3, 3))
    with pytest.raises(CompilerFault, match=r"fc1\.weight has the shape"):
        verify(program, model.checked)


UNARY = ["ReLU", "Tanh", "Sigmoid", "Softplus", "Square", "Linear"]


@st.composite
def networks(draw) -> Document:
    """A random acyclic network of unary blocks, sums and products over one input."""
    b = Builder()
    values = [b.observed("x", "B 4")]
    for index in range(draw(st.integers(1, 10))):
        block = draw(st.sampled_from([*UNARY, "Add", "Mul"]))
        chosen = [draw(st.sampled_from(values)) for _ in range(2 if block in ("Add", "Mul") else 1)]
        options = {"out_features": 4} if block == "Linear" else {}
        values.append(b.add(block, *chosen, id=f"b{index}", **options))
    b.Variable(values[-1], id="result")
    return b.document


def by_hand(document: Document, state, x: torch.Tensor) -> torch.Tensor:
    """The network computed block after block with torch's own functions."""
    graph, values = document.page(), {"x": x}
    functions = {"ReLU": torch.relu, "Tanh": torch.tanh, "Sigmoid": torch.sigmoid, "Square": torch.square}
    functions["Softplus"] = nn.functional.softplus
    functions["Variable"] = lambda value: value
    for name, node in graph.nodes.items():
        arriving = [values[graph.wires[port].node] for port in sorted(graph.wires) if port.node == name]
        if node.block == "Linear":
            values[name] = nn.functional.linear(arriving[0], state[f"{name}.weight"], state[f"{name}.bias"])
        elif node.block in ("Add", "Mul"):
            values[name] = arriving[0] + arriving[1] if node.block == "Add" else arriving[0] * arriving[1]
        elif name != "x":
            values[name] = functions[node.block](arriving[0])
    return values["result"]


@settings(max_examples=40)
@given(document=networks(), seed=st.integers(0, 9))
def test_any_network_equals_torch_in_value_and_gradient(document, seed):
    model = compile_page(document, seed=seed).to(torch.float64)
    x = torch.randn(3, 4, dtype=torch.float64, requires_grad=True)
    ours = model(x)
    state = {name: value.detach().clone().requires_grad_() for name, value in model.named_parameters()}
    theirs = by_hand(document, state, x)
    torch.testing.assert_close(ours, theirs)
    inputs = [parameter for parameter in model.parameters() if parameter.requires_grad]
    needed = torch.autograd.grad(ours.sum(), [x, *inputs], allow_unused=True)
    wanted = torch.autograd.grad(
        theirs.sum(), [x, *(state[name] for name, _ in model.named_parameters())], allow_unused=True
    )
    for got, expected in zip(needed, wanted, strict=True):
        assert (got is None) == (expected is None)
        if got is not None:
            torch.testing.assert_close(got, expected)


def test_outputs_by_name():
    b = Builder()
    x = b.observed("x", "B 4")
    b.Split(x, parts=2, id="halves")
    b.document = edits.name_output(b.document, "main", "halves", "y0", "left")
    b.document = edits.name_output(b.document, "main", "halves", "y1", "right")
    model = compile_page(b.build())
    program = model.program(model.outputs, training=False)
    values = outputs_of(program, program(torch.arange(4.0).reshape(1, 4)))
    assert {str(end): value.tolist() for end, value in values.items()} == {
        "halves.y0": [[0.0, 1.0]],
        "halves.y1": [[2.0, 3.0]],
    }


@pytest.mark.parametrize("name", ["code", "graph", "meta", "recompile"])
def test_a_block_may_be_called_what_torch_fx_uses(name):
    b = Builder()
    b.Linear(b.observed("x", "B 2"), out_features=3, id=name, name="y")
    model = compile_page(b.build())
    assert list(model.state_dict()) == [f"{name}.weight", f"{name}.bias"]
    assert model(torch.zeros(4, 2)).shape == (4, 3)
