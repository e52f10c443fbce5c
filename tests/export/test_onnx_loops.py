"""Loops as ONNX scans: other lengths and batches than they were traced with, every way to start, run and end."""

from pathlib import Path

import onnx
import pytest
import torch
from torch import Tensor

from studio.compiler.compile import compile_page
from studio.diagram import Document, Endpoint
from studio.diagram.builder import Builder
from studio.errors import ExportError
from studio.export.onnx_in import open_onnx
from studio.export.onnx_out import export_onnx
from tests.compiler.drawn import gru, lstm, named
from tests.compiler.test_loops import halving, sums
from tests.export.exported import agrees, initialisers, operators

SIZES = [(2, 5), (4, 23)]
"""Batch and steps, other ones than the export itself tries."""


def sequences(*sizes: int) -> list[dict[str, Tensor]]:
    return [{"x": torch.randn(batch, steps, *sizes)} for batch, steps in SIZES]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "model.onnx"


@pytest.mark.parametrize("reverse", [False, True])
def test_a_drawn_lstm(reverse: bool, path: Path) -> None:
    b = Builder()
    lstm(b)
    y, h, c = b.Lstm(b.observed("x", "B T 3"), id="rnn", reverse=reverse)
    _, report = agrees(named(b, y=y, h=h, c=c), path, *sequences(3))
    assert len({title.partition("T = ")[2] for title in report.compared_on}) >= 2
    assert operators(path).count("Scan") == 1
    assert initialisers(path) == {f"rnn.{part}.{kind}" for part in ("ih", "hh") for kind in ("weight", "bias")}
    graph = onnx.load(path).graph
    assert [size.dim_param for size in graph.input[0].type.tensor_type.shape.dim] == ["B", "T", ""]


def test_both_directions_with_lengths(path: Path) -> None:
    """An example of no step at all keeps the state it starts with; one of more steps than there are makes all."""
    b = Builder()
    lstm(b, lengths=True)
    x, lengths = b.observed("x", "B T 3"), b.observed("lengths", "B", kind="int")
    y, h, _ = b.Lstm(x, lengths, id="forth")
    z, g, c = b.Lstm(x, lengths, id="back", reverse=True)
    document = named(b, y=b.Concat(y, z, dim=-1), h=h, g=g, c=c)
    given = [torch.tensor([5, 2]), torch.tensor([0, 30, 1, 23])]
    agrees(document, path, *(each | {"lengths": steps} for each, steps in zip(sequences(3), given, strict=True)))


def test_a_drawn_gru_with_a_given_state(path: Path) -> None:
    b = Builder()
    gru(b)
    lstm(b, "Started", initial=True)
    first, _ = b.Gru(b.observed("x", "B T 3"), id="gru")
    y, h, _ = b.Started(first, b.observed("h0", "B 5"), b.observed("c0", "B 5"), id="lstm")
    inputs = [each | {name: torch.randn(len(each["x"]), 5) for name in ("h0", "c0")} for each in sequences(3)]
    agrees(named(b, y=y, h=h), path, *inputs)
    assert operators(path).count("Scan") == 2


def test_a_learned_state_and_one_that_the_batch_alone_measures(path: Path) -> None:
    b = Builder()
    with b.loop("Sums"):
        x, like = b.input("x", "N D", role="sequence"), b.input("like", "N D")
        start = b.ExpandBatch(b.Parameter(shape="3", id="start"), like)
        total = b.Add(x, b.delay("h", initial=start), b.delay("zero", "N D"))
        b.wire(total, "h.x")
        b.wire(b.Neg(total), "zero.x")
        b.output("last", total, role="last")
        b.output("all", total, axis=0)
    x = b.observed("x", "B T 3")
    last, everything = b.Sums(x, b.Mean(x, dims=(1,)), id="sums")
    agrees(named(b, last=last, everything=everything), path, *sequences(3))
    assert "sums.start.value" in initialisers(path)


def test_a_loop_in_a_loop(path: Path) -> None:
    b = Builder()
    sums(b)
    with b.loop("Products"):
        rows, product = b.input("rows", "N T D", role="sequence"), b.delay("product", "N D")
        last = b.Sums(rows, id="inner")[1]
        b.wire(b.Add(b.Tanh(b.Linear(product, out_features=2, id="fc")), last, id="grown"), "product.x")
        b.output("y", Endpoint("grown", "y"))
    document = named(b, y=b.Products(b.observed("x", "B S T 2"), id="outer"))
    agrees(document, path, *({"x": torch.randn(n, s, t, 2)} for n, s, t in [(2, 3, 4), (3, 7, 2)]))
    assert operators(path).count("Scan") == 2


def sampler(*, noise: str) -> Document:
    """Twelve steps from noise, with or without new noise in each."""
    b = Builder()
    with b.loop("Steps"):
        start = b.input("start", "N D")
        x = b.delay("x", initial=start)
        new = b.Tanh(b.Linear(x, out_features="=D", id="fc"))
        if noise:
            new = b.Add(new, b.input("noise", "N D", role="sequence", axis=0))
        b.wire(new, "x.x")
        b.output("last", new, role="last")
        b.output("way", new, axis=0)
    z = b.Noise(shape="B 2", id="z")
    fed = (z, b.Noise(shape=noise, id="noise")) if noise else (z,)
    last, way = b.Steps(*fed, id="sample", steps=12)
    return named(b, last=last, way=way)


def test_a_diffusion_model_is_sampled_from(path: Path) -> None:
    """The times come as a sequence of whole numbers, the noise as one of vectors; the schedule knows ten steps."""
    b = Builder()
    with b.loop("Denoise"):
        x = b.delay("x", initial=b.input("start", "N D"))
        t = b.input("t", "N", role="sequence", axis=0, kind="int")
        known = b.Concat(x, b.Embedding(t, num_embeddings=11, embedding_dim=4, id="time"), dim=-1)
        eps = b.Linear(b.ReLU(known), out_features="=D", id="fc")
        noise = b.input("noise", "N D", role="sequence", axis=0)
        new, _ = b.DDPMStep(x, t, eps, noise, steps=10, id="step")
        b.wire(new, "x.x")
        b.output("last", new, role="last")
    times, noise = b.observed("t", "T B", kind="int"), b.Noise(shape="T B 2", id="noise")
    document = named(b, last=b.Denoise(b.Noise(shape="B 2", id="z"), times, noise, id="sample"))
    inputs = [
        {
            "z": torch.randn(n, 2),
            "t": torch.arange(steps, 0, -1)[:, None].expand(steps, n).clone(),
            "noise": torch.randn(steps, n, 2),
        }
        for n, steps in [(3, 10), (5, 6)]
    ]
    agrees(document, path, *inputs)


@pytest.mark.parametrize("noise", ["", "T B 2", "12 B 2"])
def test_a_number_of_steps(noise: str, path: Path) -> None:
    inputs = [{"z": torch.randn(batch, 2), "noise": torch.randn(12, batch, 2)} for batch in (2, 9)]
    names = ("z", "noise") if noise else ("z",)
    agrees(sampler(noise=noise), path, *({name: each[name] for name in names} for each in inputs))
    if noise == "T B 2":
        longer = {"z": torch.randn(2, 2), "noise": torch.randn(30, 2, 2)}
        agrees(sampler(noise=noise), path, longer)


def test_a_condition_ends_a_loop_before_its_most_steps(path: Path) -> None:
    starts = [torch.tensor([8.0, 2.0]), torch.tensor([100.0]), torch.tensor([0.5, 0.1, 1e9])]
    agrees(halving(steps=9), path, *({"start": start} for start in starts))


def test_a_condition_ends_a_loop_over_a_sequence(path: Path) -> None:
    """It ends where the sum of all is above four; states, counted steps and outputs stand still from there."""
    b = Builder()
    with b.loop("Until"):
        x, h = b.input("x", "N D", role="sequence"), b.delay("h", "N D")
        total = b.Add(x, h)
        b.wire(total, "h.x")
        b.output("all", total)
        b.output("last", total, role="last")
        b.output("stop", b.Compare(b.Mean(total), b.Constant(value=4.0), comparison=">"), role="stop")
    everything, last, _ = b.Until(b.observed("x", "B T 2"), id="until")
    inputs = [{"x": torch.rand(batch, steps, 2)} for batch, steps in SIZES]
    found, _ = agrees(named(b, everything=everything, last=last), path, *inputs)
    shown = found.program(found.outputs, training=False)(**inputs[1])[0]
    assert 1 < shown.shape[1] < 23


def test_groups_that_repeat_within_a_loop_and_around_one(path: Path) -> None:
    b = Builder()
    with b.group("Layer"):
        b.output("y", b.Tanh(b.Linear(b.input("x", "N D"), out_features="=D", id="fc")))
    with b.loop("Deep"):
        x, h = b.input("x", "N D", role="sequence"), b.delay("h", "N D")
        state = b.Layer(b.Add(x, h), id="layers", repeat=2)
        b.wire(state, "h.x")
        b.output("y", state)
    with b.group("Stack"):
        b.output("y", b.Deep(b.input("x", "N T D"), id="deep"))
    x = b.observed("x", "B T 3")
    own, same = b.Stack(x, id="own", repeat=2), b.Stack(x, id="same", repeat=2, same_weights=True)
    agrees(named(b, y=own, z=same), path, *sequences(3))
    layers = [f"deep.layers.{index}.fc.{kind}" for index in range(2) for kind in ("weight", "bias")]
    assert initialisers(path) == {f"{head}.{rest}" for head in ("own.0", "own.1", "same") for rest in layers}


def test_weights_that_a_network_makes(path: Path) -> None:
    b = Builder()
    with b.group("Net"):
        b.output("y", b.Tanh(b.Linear(b.input("x", "N D"), out_features=4, id="fc1")))
    made = b.Linear(b.Parameter(shape="6", id="code"), out_features=12, id="maker")
    weight = b.Reshape(made, shape=(4, 3))
    y = b.Net(b.observed("x", "B 3"), id="net", feeds={"fc1.weight": weight})
    agrees(named(b, y=y), path, {"x": torch.randn(2, 3)}, {"x": torch.randn(5, 3)})
    assert "net.fc1.bias" in initialisers(path)
    assert open_onnx(path)[1].keys() == {"code.value", "maker.weight", "maker.bias", "net.fc1.bias"}


def test_dropout_and_running_statistics_in_a_loop(path: Path) -> None:
    b = Builder()
    with b.loop("Normed"):
        b.output("y", b.Dropout(b.BatchNorm1d(b.input("x", "N D", role="sequence"), id="bn")))
    model, _ = agrees(named(b, y=b.Normed(b.observed("x", "B T 2"), id="loop")), path, *sequences(2))
    assert "loop.bn.running_mean" in initialisers(path)
    assert "loop.bn.num_batches_tracked" in model.state_dict()


def test_tokens_are_read_and_generated(path: Path) -> None:
    b = Builder()
    with b.loop("Reader"):
        token, h = b.input("token", "N", role="sequence", kind="int"), b.delay("h", "N 4")
        state = b.Tanh(b.Add(b.Embedding(token, num_embeddings=7, embedding_dim=4, id="words"), h))
        b.wire(state, "h.x")
        b.output("last", state, role="last")
    with b.loop("Generate"):
        now = b.delay("now", initial=b.input("start", "N", kind="int"))
        chosen = b.ArgMax(b.Embedding(now, num_embeddings=7, embedding_dim=7, id="next"), dim=-1)
        b.wire(chosen, "now.x")
        b.output("tokens", chosen)
    last = b.Reader(b.observed("token", "B T", kind="int"), id="reader")
    tokens = b.Generate(b.ArgMax(b.Linear(last, out_features=7), dim=-1), id="generate", steps=6)
    inputs = [{"token": torch.randint(7, size)} for size in SIZES]
    agrees(named(b, tokens=tokens, state=last), path, *inputs)


def test_pages_by_name_and_a_page_that_no_input_reaches(path: Path) -> None:
    b = Builder()
    b.Linear(b.observed("x", "B 3"), out_features=2, id="fc", name="y")
    with b.on("other"):
        b.observed("unused", "B 2")
        b.Tanh(b.Parameter(shape="2 2", id="table"), name="table_out")
    document = b.build()
    _, report = agrees(document, path, {}, page="other")
    assert (report.inputs, report.outputs) == ((), ("table_out",))
    agrees(document, path, {"x": torch.randn(4, 3)})


def test_an_input_whose_values_do_not_matter(path: Path) -> None:
    """Only its size does."""
    b = Builder()
    x = b.observed("x", "B T 3")
    y = b.ExpandBatch(b.Parameter(shape="2", id="start"), x)
    agrees(named(b, y=y), path, *sequences(3))


def test_what_cannot_be_exported_within_a_loop_is_named_by_its_path(tmp_path: Path) -> None:
    b = Builder()
    with b.group("Hard"):
        b.output("y", b.Eigen(b.input("x", "N D D"), id="eigen")[0])
    with b.loop("Each"):
        b.output("y", b.Hard(b.input("x", "N D D", role="sequence"), id="hard"))
    document = named(b, y=b.Each(b.observed("x", "B T 2 2"), id="each"))
    with pytest.raises(ExportError, match="ONNX has no operation") as caught:
        export_onnx(document, compile_page(document), tmp_path / "model.onnx")
    assert caught.value.where == "block each.hard.eigen (Eigen)"
    assert list(tmp_path.iterdir()) == []


def test_an_inverse_within_a_loop_is_refused_in_the_words_of_one_outside(tmp_path: Path) -> None:
    b = Builder()
    with b.loop("Each"):
        b.output("y", b.Inverse(b.input("x", "N D D", role="sequence"), id="inverse"))
    document = named(b, y=b.Each(b.observed("x", "B T 2 2"), id="each"))
    with pytest.raises(ExportError, match=r"ONNX has no operation for aten\.linalg_inv\.$") as caught:
        export_onnx(document, compile_page(document), tmp_path / "model.onnx")
    assert caught.value.where == "block each.inverse (Inverse)"


def test_a_loop_that_only_a_condition_ends_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ExportError, match=r"only a condition ends.*how many steps") as caught:
        export_onnx(halving(), compile_page(halving()), tmp_path / "model.onnx")
    assert caught.value.where == "loop halve"
