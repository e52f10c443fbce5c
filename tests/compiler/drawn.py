"""Recurrent networks drawn as loops, and what the tests of the compiler ask of a model."""

from typing import Any

import torch
from torch import Tensor, nn

from studio.compiler.check import check
from studio.compiler.compile import compile_page
from studio.compiler.lower import Program, outputs_of
from studio.compiler.model import Model
from studio.diagram import Document, Endpoint
from studio.diagram.builder import Builder


def lstm(b: Builder, name: str = "Lstm", *, initial: bool = False, lengths: bool = False) -> None:
    """A long short-term memory, gates in torch's order: y is every state, h and c the last ones."""
    with b.loop(name, hidden=5):
        x = b.input("x", "N D", role="sequence")
        if lengths:
            b.input("lengths", "N", role="lengths", kind="int")
        h, c = (b.delay(state, "N hidden", **_started(b, state, initial=initial)) for state in "hc")
        gates = b.Add(b.Linear(x, out_features="=4*hidden", id="ih"), b.Linear(h, out_features="=4*hidden", id="hh"))
        i, f, g, o = b.Split(gates, parts=4)
        c_next = b.Add(b.Mul(b.Sigmoid(f), c), b.Mul(b.Sigmoid(i), b.Tanh(g)), id="c_next")
        h_next = b.Mul(b.Sigmoid(o), b.Tanh(c_next), id="h_next")
        b.wire(h_next, "h.x")
        b.wire(c_next, "c.x")
        b.output("y", h_next)
        b.output("last", h_next, role="last")
        b.output("c_last", c_next, role="last")


def gru(b: Builder, name: str = "Gru") -> None:
    """A gated recurrent unit as torch has it: the reset gate acts behind the product."""
    with b.loop(name, hidden=5):
        x = b.input("x", "N D", role="sequence")
        h = b.delay("h", "N hidden")
        rx, zx, nx = b.Split(b.Linear(x, out_features="=3*hidden", id="ih"), parts=3)
        rh, zh, nh = b.Split(b.Linear(h, out_features="=3*hidden", id="hh"), parts=3)
        z = b.Sigmoid(b.Add(zx, zh), id="z")
        new = b.Tanh(b.Add(nx, b.Mul(b.Sigmoid(b.Add(rx, rh)), nh)), id="n")
        h_next = b.Add(new, b.Mul(z, b.Sub(h, new)), id="h_next")
        b.wire(h_next, "h.x")
        b.output("y", h_next)
        b.output("last", h_next, role="last")


def rnn(b: Builder, name: str = "Rnn") -> None:
    """A plain recurrent network with tanh."""
    with b.loop(name, hidden=5):
        x = b.input("x", "N D", role="sequence")
        h = b.delay("h", "N hidden")
        total = b.Add(b.Linear(x, out_features="=hidden", id="ih"), b.Linear(h, out_features="=hidden", id="hh"))
        h_next = b.Tanh(total, id="h_next")
        b.wire(h_next, "h.x")
        b.output("y", h_next)
        b.output("last", h_next, role="last")


def named(b: Builder, **values: Endpoint) -> Document:
    """The document with these values as its outputs."""
    for name, value in values.items():
        b.Variable(value, id=name)
    return b.build()


def program(model: Model, *names: str, training: bool = True) -> Program:
    """The program that gives the variables called so."""
    return model.program(tuple(Endpoint(name, "y") for name in names), training=training)


def values(model: Model, *names: str, training: bool = True, **inputs: Tensor) -> dict[str, Tensor]:
    """What the variables called so are for these inputs."""
    made = program(model, *names, training=training)
    needed = {path: inputs[path.rpartition(".")[2]] for path in made.inputs}
    return {end.node: value for end, value in outputs_of(made, made(**needed)).items()}


def model_of(document: Document, *, double: bool = True) -> Model:
    """The page as a model, in double precision so that differences are not those of rounding."""
    model = compile_page(document)
    return model.to(torch.float64) if double else model


def problems(document: Document, page: str = "main") -> list[str]:
    """Every problem as a sentence."""
    return [str(problem) for problem in check(document, page).problems]


def load_recurrent(theirs: nn.Module, model: Model, path: str, suffix: str = "") -> None:
    """Give torch's layer the weights of the drawn one."""
    with torch.no_grad():
        for part in ("ih", "hh"):
            for kind in ("weight", "bias"):
                getattr(theirs, f"{kind}_{part}_l0{suffix}").copy_(model.get_parameter(f"{path}.{part}.{kind}"))


def same_gradients(theirs: nn.Module, model: Model, path: str, suffix: str = "", atol: float = 1e-9) -> None:
    """The gradients of torch's layer are those of the drawn one."""
    for part in ("ih", "hh"):
        for kind in ("weight", "bias"):
            wanted = getattr(theirs, f"{kind}_{part}_l0{suffix}").grad
            torch.testing.assert_close(model.get_parameter(f"{path}.{part}.{kind}").grad, wanted, atol=atol, rtol=1e-7)


def doubles(*shape: int) -> Tensor:
    """Normal numbers in double precision."""
    return torch.randn(*shape, dtype=torch.float64)


def _started(b: Builder, state: str, *, initial: bool) -> dict[str, Any]:
    return {"initial": b.input(f"{state}0", "N hidden")} if initial else {}
