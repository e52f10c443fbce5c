"""Truncated back-propagation through time with k1 and k2, against the same written out."""

import pytest
import torch

from studio.compiler.compile import compile_page
from studio.diagram.builder import Builder


def model(truncate: int, every: int):
    b = Builder()
    with b.loop("Rnn"):
        x = b.input("x", "N D", role="sequence")
        h = b.delay("h", "N 1")
        new = b.Tanh(b.Add(b.Linear(x, out_features=1, id="see"), b.Linear(h, out_features=1, id="remember")))
        b.wire(new, "h.x")
        b.output("states", new)
    states = b.Rnn(b.observed("x", "N T 2"), id="rnn", truncate=truncate, truncate_every=every)
    b.Variable(states, id="states")
    return compile_page(b.build())


def written_out(net, x: torch.Tensor, k1: int, k2: int) -> torch.Tensor:
    """The gradient of the sum of all states: for the states of every k1 steps, from k2 steps before them on."""
    see, remember = net.rnn.see, net.rnn.remember

    def step(h: torch.Tensor, t: int) -> torch.Tensor:
        return torch.tanh(x[:, t] @ see.weight.T + see.bias + h @ remember.weight.T + remember.bias)

    history = [torch.zeros(len(x), 1)]
    for t in range(x.shape[1]):
        history.append(step(history[-1], t).detach())
    total = torch.zeros(())
    end = x.shape[1]
    while end > 0:
        begin, first = max(0, end - max(k1, k2)), max(0, end - k1)
        h = history[begin]
        for t in range(begin, end):
            h = step(h, t)
            total = total + (h.sum() if t >= first else 0.0)
        end -= k1
    (gradient,) = torch.autograd.grad(total, remember.weight)
    return gradient


@pytest.mark.parametrize(("truncate", "every"), [(3, 0), (3, 1), (4, 2), (2, 4), (20, 3), (1, 1)])
def test_gradients_go_back_k2_steps_from_every_k1(truncate, every):
    net = model(truncate, every)
    x = torch.randn(3, 7, 2, generator=torch.Generator().manual_seed(1))
    found = net.program(net.outputs, training=True)(x)
    (gradient,) = torch.autograd.grad(found.sum(), net.rnn.remember.weight)
    torch.testing.assert_close(gradient, written_out(net, x, every or truncate, truncate))


@pytest.mark.parametrize(("truncate", "every"), [(3, 0), (4, 2), (2, 5)])
def test_no_value_changes(truncate, every):
    x = torch.randn(3, 7, 2, generator=torch.Generator().manual_seed(1))
    with torch.no_grad():
        torch.testing.assert_close(model(truncate, every)(x), model(0, 0)(x))
