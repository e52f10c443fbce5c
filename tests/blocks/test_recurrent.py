"""Recurrent layers and cells against torch's modules, with the weights under torch's names."""

import onnx
import onnxruntime
import pytest
import torch
from torch.nn.utils.rnn import pack_padded_sequence, pad_packed_sequence

from studio.spec import load_blocks
from tests.blocks.helpers.case import make_case
from tests.blocks.helpers.onnx_model import disagreements

LAYERS = ("RNN", "GRU", "LSTM")
STATES = {"RNN": ("h",), "GRU": ("h",), "LSTM": ("h", "c")}
SIZES = {"hidden_size": 4}


def layer(name: str, **settings: object):
    """An example of the layer, and torch's module with the same weights."""
    case = make_case(load_blocks()[name], SIZES | settings)
    options = {key: value for key, value in settings.items() if key != "recurrent_bias"}
    module = getattr(torch.nn, name)(case.inferred.sizes["I"], 4, batch_first=True, **options)
    missing = {key: torch.zeros_like(value) for key, value in module.state_dict().items() if key not in case.weights}
    module.load_state_dict({**case.weights, **missing})
    return case, module


def torch_state(name: str, given: dict[str, torch.Tensor], directions: int) -> torch.Tensor | tuple[torch.Tensor, ...]:
    """The initial state as torch's module takes it: (directions, N, H)."""
    states = [torch.stack(given[f"{state}0"].chunk(directions, 1)) for state in STATES[name]]
    return tuple(states) if len(states) == 2 else states[0]


def batch_first(state: torch.Tensor | tuple[torch.Tensor, ...]) -> list[torch.Tensor]:
    """torch's last states with both directions side by side: (N, directions · H)."""
    states = state if isinstance(state, tuple) else (state,)
    return [torch.cat(list(each), -1) for each in states]


@pytest.mark.parametrize("name", LAYERS)
@pytest.mark.parametrize("bidirectional", [False, True])
@pytest.mark.parametrize("lengths", [None, [6, 1, 3, 5]])
def test_a_layer_equals_torchs_values_and_gradients(name: str, bidirectional: bool, lengths: list[int] | None):
    """With lengths, torch's layer gets a packed sequence."""
    case, module = layer(name, bidirectional=bidirectional)
    del case.inputs["lengths"]
    if lengths:
        case.inputs["lengths"] = torch.tensor(lengths)
    learnable = {key: value.requires_grad_() for key, value in case.learnable().items()}
    ours = list(case.run().values())
    x, start = case.inputs["x"], torch_state(name, case.inputs, 1 + bidirectional)
    given = pack_padded_sequence(x, lengths, batch_first=True, enforce_sorted=False) if lengths else x
    y, last = module(given, start)
    y = pad_packed_sequence(y, batch_first=True)[0] if lengths else y
    theirs = [y, *batch_first(last)]
    torch.testing.assert_close(ours, theirs)
    slopes = torch.autograd.grad(sum((value**2).sum() for value in ours), list(learnable.values()))
    parameters = dict(module.named_parameters())
    wanted = [parameters.get(key, value) for key, value in learnable.items()]
    expected = torch.autograd.grad(sum((value**2).sum() for value in theirs), wanted)
    torch.testing.assert_close(slopes, expected)


@pytest.mark.parametrize("name", LAYERS)
@pytest.mark.parametrize("settings", [{"bias": False}, {"recurrent_bias": False}])
def test_a_layer_with_fewer_biases(name: str, settings: dict[str, bool]):
    case, module = layer(name, bidirectional=True, **settings)
    ours = case.run(lengths=torch.full((4,), 6))
    theirs, _ = module(case.inputs["x"], torch_state(name, case.inputs, 2))
    torch.testing.assert_close(ours["y"], theirs)


def test_the_nonlinearity_of_a_plain_layer():
    case, module = layer("RNN", nonlinearity="relu")
    theirs, _ = module(case.inputs["x"], torch_state("RNN", case.inputs, 1))
    torch.testing.assert_close(case.run(lengths=torch.full((4,), 6))["y"], theirs)


@pytest.mark.parametrize("name", LAYERS)
def test_nothing_but_padding_leaves_the_initial_state(name: str):
    case, _ = layer(name)
    values = case.run(lengths=torch.tensor([0, 6, 6, 6]))
    assert not values["y"][0].any()
    for state in STATES[name]:
        torch.testing.assert_close(values[f"{state}_n"][0], case.inputs[f"{state}0"][0])


@pytest.mark.parametrize("name", LAYERS)
def test_padding_changes_nothing(name: str):
    case, _ = layer(name, bidirectional=True)
    lengths = torch.tensor([2, 6, 4, 1])
    other = torch.where(torch.arange(6)[:, None] < lengths[:, None, None], case.inputs["x"], 9.0)
    torch.testing.assert_close(case.run(lengths=lengths), case.run(lengths=lengths, x=other))


@pytest.mark.slow
@pytest.mark.parametrize("name", LAYERS)
def test_both_directions_export(name: str):
    """With lengths, and without."""
    ragged, even = (layer(name, bidirectional=True)[0] for _ in range(2))
    del even.inputs["lengths"]
    assert disagreements([ragged, even]) == []


@pytest.mark.parametrize("settings", [{}, {"bias": False}, {"recurrent_bias": False}])
def test_the_lstm_cell_equals_torchs(settings: dict[str, bool]):
    case = make_case(load_blocks()["LSTMCell"], SIZES | settings)
    module = torch.nn.LSTMCell(case.inferred.sizes["I"], 4)
    zeros = {key: torch.zeros_like(value) for key, value in module.state_dict().items()}
    module.load_state_dict(zeros | case.weights)
    h, c = module(case.inputs["x"], (case.inputs["h"], case.inputs["c"]))
    torch.testing.assert_close(case.run(), {"h_next": h, "c_next": c})


def test_the_store_of_an_lstm_hands_its_gradient_on_through_the_forget_gate():
    """The direct path of the gradient along the store is the forget gate itself."""
    case = make_case(load_blocks()["LSTMCell"], SIZES)
    c = case.inputs["c"].requires_grad_()
    (slope,) = torch.autograd.grad(case.run()["c_next"].sum(), c)
    gates = case.inputs["x"] @ case.weights["weight_ih"].T + case.inputs["h"] @ case.weights["weight_hh"].T
    forget = (gates + case.weights["bias_ih"] + case.weights["bias_hh"]).chunk(4, 1)[1].sigmoid()
    torch.testing.assert_close(slope, forget)


def test_the_two_forms_of_a_gated_unit_differ_unless_the_reset_gate_is_open():
    """With open reset gates and a negated update gate they are the same."""
    ours, torchs = (make_case(load_blocks()[name], SIZES) for name in ("GRUCellResetFirst", "GRUCell"))
    size = 4
    negated = {key: value.clone() for key, value in ours.weights.items()}
    for value in negated.values():
        value[size : 2 * size] *= -1
    first = ours.run()["h_next"]
    assert not torch.allclose(first, torchs.run(**ours.inputs, **negated)["h_next"], atol=1e-3)
    for weights in (ours.weights, negated):
        weights["bias_ih"][:size] = 1e3
    torch.testing.assert_close(ours.run()["h_next"], torchs.run(**ours.inputs, **negated)["h_next"])


def test_the_form_with_the_reset_gate_first_is_that_of_onnx():
    """There the reset gate acts before the product by default, the update gate keeps the old state, and comes first."""
    case = make_case(load_blocks()["GRUCellResetFirst"], SIZES)
    x, h = case.inputs["x"], case.inputs["h"]
    stacked = {key: _as_in_onnx(value) for key, value in case.weights.items()}
    arrays = {
        "X": x.unsqueeze(0),
        "W": stacked["weight_ih"],
        "R": stacked["weight_hh"],
        "B": torch.cat([stacked["bias_ih"], stacked["bias_hh"]], 1),
        "h": h.unsqueeze(0),
    }
    node = onnx.helper.make_node("GRU", ["X", "W", "R", "B", "", "h"], ["", "y"], hidden_size=4, linear_before_reset=0)
    real = onnx.TensorProto.FLOAT
    inputs = [onnx.helper.make_tensor_value_info(name, real, value.shape) for name, value in arrays.items()]
    output = onnx.helper.make_tensor_value_info("y", real, None)
    graph = onnx.helper.make_graph([node], "step", inputs, [output])
    model = onnx.helper.make_model(graph, opset_imports=[onnx.helper.make_opsetid("", 20)], ir_version=10)
    session = onnxruntime.InferenceSession(model.SerializeToString(), providers=["CPUExecutionProvider"])
    (found,) = session.run(["y"], {name: value.numpy() for name, value in arrays.items()})
    torch.testing.assert_close(case.run()["h_next"], torch.from_numpy(found)[0])


def _as_in_onnx(weight: torch.Tensor) -> torch.Tensor:
    """The gates r, u, n as ONNX stacks them, z, r, h with z = 1 - u, for one direction."""
    r, u, n = weight.chunk(3)
    return torch.cat([-u, r, n]).unsqueeze(0)


def test_a_linear_cell_is_a_linear_recurrence():
    case = make_case(load_blocks()["RNNCell"], {**SIZES, "nonlinearity": "identity", "bias": False})
    expected = case.inputs["x"] @ case.weights["weight_ih"].T + case.inputs["h"] @ case.weights["weight_hh"].T
    torch.testing.assert_close(case.run()["h_next"], expected)
