"""Flows can be run backwards, and their log-determinants are those of the Jacobian."""

from collections.abc import Callable

import pytest
import torch

from studio.spec import load_blocks
from tests.blocks.helpers.call import call
from tests.blocks.helpers.case import make_case
from tests.blocks.helpers.onnx_model import disagreements
from tests.goldens.drawing import Drawing, Step

FLOWS = ("AffineCoupling", "ActNorm", "InvertibleConv1x1")
Flow = Callable[..., tuple[torch.Tensor, torch.Tensor]]


def permutation(size: int) -> torch.Tensor:
    return torch.eye(size, dtype=torch.float64)[torch.randperm(size)]


def plu(size: int) -> list[torch.Tensor]:
    """lower, upper, log_s, p, sign: random ones, some of the signs negative."""
    lower, upper = 0.4 * torch.randn(2, size, size, dtype=torch.float64)
    sign = torch.where(torch.arange(size) % 2 == 0, -1.0, 1.0).double()
    return [lower, upper, 0.3 * torch.randn(size, dtype=torch.float64), permutation(size), sign]


def flow(name: str, x: torch.Tensor) -> Flow:
    """The block with random amounts, as a function of x and of its direction."""
    channels = x.shape[1]
    amounts = {
        "AffineCoupling": [0.5 * torch.randn_like(x), torch.randn_like(x)],
        "ActNorm": [torch.randn(channels, dtype=x.dtype) - 2.0, torch.randn(channels, dtype=x.dtype)],
        "InvertibleConv1x1": plu(channels),
    }[name]
    return lambda value, inverse=False: call(name, value, *amounts, inverse=inverse)


@pytest.mark.parametrize("name", FLOWS)
@pytest.mark.parametrize("shape", [(4, 3), (2, 5, 7), (2, 4, 3, 2), (1, 1, 2, 2)])
def test_backwards_after_forwards_is_where_it_began(name: str, shape: tuple[int, ...]):
    x = torch.randn(shape, dtype=torch.float64)
    run = flow(name, x)
    y, log_det = run(x)
    back, log_det_back = run(y, inverse=True)
    torch.testing.assert_close(back, x)
    torch.testing.assert_close(log_det_back, -log_det)
    assert log_det.shape == shape[:1]


@pytest.mark.parametrize("inverse", [False, True])
@pytest.mark.parametrize("name", FLOWS)
def test_the_log_determinant_is_that_of_the_jacobian(name: str, inverse: bool):
    x = torch.randn(1, 3, 2, 2, dtype=torch.float64)
    run = flow(name, x)
    jacobian = torch.autograd.functional.jacobian(lambda value: run(value, inverse=inverse)[0], x).reshape(12, 12)
    torch.testing.assert_close(run(x, inverse=inverse)[1][0], torch.linalg.slogdet(jacobian).logabsdet)


@pytest.mark.parametrize("size", [1, 2, 3, 4, 5, 8, 9, 48])
def test_the_inverse_of_an_invertible_matrix(size: int):
    parts = plu(size)
    if size > 9:
        parts[:2] = [part / size**0.5 for part in parts[:2]]
    weight, inverse, log_det = call("PLUWeight", *parts, size=size)
    torch.testing.assert_close(weight @ inverse, torch.eye(size, dtype=torch.float64))
    torch.testing.assert_close(log_det, torch.linalg.slogdet(weight).logabsdet)


@pytest.mark.parametrize("upper", [False, True])
def test_a_unit_triangular_matrix_has_the_determinant_1(upper: bool):
    given = torch.randn(5, 5, dtype=torch.float64)
    matrix = call("UnitTriangular", given, upper=upper)
    assert matrix.diagonal().tolist() == [1.0] * 5
    assert torch.linalg.det(matrix).item() == pytest.approx(1.0)
    kept, zero = (given.triu(1), matrix.tril(-1)) if upper else (given.tril(-1), matrix.triu(1))
    assert torch.equal(matrix - torch.eye(5) - kept, torch.zeros(5, 5, dtype=torch.float64))
    assert not zero.any()


def test_the_density_of_a_flow_adds_up_to_1():
    """A mixing matrix, then a coupling whose amounts come from the other half, under a standard normal prior."""
    edge = torch.linspace(-12.0, 12.0, 601, dtype=torch.float64)
    points = torch.cartesian_prod(edge, edge)
    mixed, log_det_mixed = call("InvertibleConv1x1", points, *plu(2))
    first, second = mixed.split(1, 1)
    moved, log_det = call("AffineCoupling", second, 0.5 * first.tanh(), first.sin())
    log_prob = call("StandardNormalLogDensity", torch.cat([first, moved], 1)) + log_det + log_det_mixed
    assert log_prob.exp().sum().item() * (edge[1] - edge[0]).item() ** 2 == pytest.approx(1.0, abs=1e-3)


def test_dequantised_levels_stay_in_their_own_interval():
    x = torch.arange(256).repeat(20)
    y = call("Dequantize", x, torch.rand(x.shape))
    assert torch.equal((y * 256).floor().long(), x)


def test_evenly_likely_levels_take_as_many_bits_as_they_need():
    x = torch.rand(5, 3, 2)
    assert call("BitsPerDim", torch.zeros(5), x).item() == pytest.approx(8.0)
    assert call("BitsPerDim", torch.full((5,), -6 * 0.6931471805599453), x, levels=1).item() == pytest.approx(1.0)


@pytest.mark.parametrize("name", ["ActNorm", "InvertibleConv1x1"])
def test_a_second_block_with_the_weights_of_the_first_runs_backwards(name: str):
    steps = [Step("there", name, ["x"]), Step("back", name, ["there"], {"inverse": True}, parameters_of="there")]
    drawing = Drawing(steps, {"x": torch.randn(2, 3, 4)})
    with torch.no_grad():
        for weight in drawing.model.parameters():
            weight.add_(0.3 * torch.randn_like(weight))
    values = drawing.run()
    assert not torch.allclose(values["there"], values["x"], atol=0.1)
    torch.testing.assert_close(values["back"], values["x"])
    assert {path.split(".")[0] for path, _ in drawing.model.named_parameters()} == {"there"}


@pytest.mark.slow
def test_flows_can_be_exported_backwards():
    assert disagreements([make_case(load_blocks()[name], {"inverse": True}) for name in FLOWS]) == []
