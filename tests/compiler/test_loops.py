"""Loops: recurrent networks drawn equal torch's forward and backward, and every way a loop can start, run and end."""

import pytest
import torch
from torch import nn

from studio.compiler.lower import Program
from studio.diagram import Document, Endpoint
from studio.diagram.builder import Builder
from tests.compiler.drawn import (
    doubles,
    gru,
    load_recurrent,
    lstm,
    model_of,
    named,
    problems,
    program,
    rnn,
    same_gradients,
    values,
)

DRAWN = {"LSTM": lstm, "GRU": gru, "RNN": rnn}


def recurrent(kind: str, **settings) -> Document:
    b = Builder()
    DRAWN[kind](b, "Cell")
    y, *last = b.add("@Cell", b.observed("x", "N T 3"), id="cell", **settings)
    return named(b, y=y, h=last[0])


@pytest.mark.parametrize("kind", DRAWN)
def test_a_drawn_recurrent_network_is_torch_s(kind):
    model = model_of(recurrent(kind))
    theirs = getattr(nn, kind)(3, 5, batch_first=True, dtype=torch.float64)
    load_recurrent(theirs, model, "cell")
    x = doubles(4, 7, 3)
    ours = values(model, "y", "h", x=x)
    wanted, last = theirs(x)
    torch.testing.assert_close(ours["y"], wanted, atol=1e-12, rtol=0)
    torch.testing.assert_close(ours["h"], (last[0] if kind == "LSTM" else last)[0], atol=1e-12, rtol=0)
    pull = torch.randn_like(wanted)
    (ours["y"] * pull).sum().backward()
    (wanted * pull).sum().backward()
    same_gradients(theirs, model, "cell")


def body(made: Program, name: str) -> str:
    return made.module.get_submodule(f"loop_{name}").body.code


def test_reverse_runs_from_the_last_step_to_the_first():
    b = Builder()
    lstm(b)
    x = b.observed("x", "N T 3")
    forth, back = b.Lstm(x, id="forth")[0], b.Lstm(x, id="back", reverse=True)[0]
    model = model_of(named(b, both=b.Concat(forth, back, dim=-1)))
    theirs = nn.LSTM(3, 5, batch_first=True, bidirectional=True, dtype=torch.float64)
    load_recurrent(theirs, model, "forth")
    load_recurrent(theirs, model, "back", "_reverse")
    x = doubles(2, 6, 3)
    ours, wanted = values(model, "both", x=x)["both"], theirs(x)[0]
    torch.testing.assert_close(ours, wanted, atol=1e-12, rtol=0)
    ours.square().sum().backward()
    wanted.square().sum().backward()
    same_gradients(theirs, model, "forth")
    same_gradients(theirs, model, "back", "_reverse")


@pytest.mark.parametrize("reverse", [False, True])
def test_lengths_are_those_of_a_packed_sequence(reverse):
    """An example's state stands still after its last step; torch's reverse starts at the last step there is."""
    b = Builder()
    lstm(b, lengths=True)
    y, h, c = b.Lstm(b.observed("x", "N T 3"), b.observed("lengths", "N", kind="int"), id="cell", reverse=reverse)
    model = model_of(named(b, y=y, h=h, c=c))
    x, lengths = doubles(3, 6, 3), torch.tensor([6, 1, 4])
    theirs = nn.LSTM(3, 5, batch_first=True, bidirectional=True, dtype=torch.float64)
    suffix, at = ("_reverse", 1) if reverse else ("", 0)
    load_recurrent(theirs, model, "cell", suffix)
    packed, (last, cells) = theirs(
        nn.utils.rnn.pack_padded_sequence(x, lengths, batch_first=True, enforce_sorted=False)
    )
    wanted, _ = nn.utils.rnn.pad_packed_sequence(packed, batch_first=True)
    ours = values(model, "y", "h", "c", x=x, lengths=lengths)
    torch.testing.assert_close(ours["y"], wanted[..., 5 * at : 5 * at + 5], atol=1e-12, rtol=0)
    torch.testing.assert_close(ours["h"], last[at], atol=1e-12, rtol=0)
    torch.testing.assert_close(ours["c"], cells[at], atol=1e-12, rtol=0)
    (ours["y"].square().sum() + ours["h"].sum()).backward()
    (wanted[..., 5 * at : 5 * at + 5].square().sum() + last[at].sum()).backward()
    same_gradients(theirs, model, "cell", suffix)


def scalar_rnn(truncate: int) -> Document:
    """h_t = tanh(u x_t + w h_{t-1}) with one unit; the cost is half the square of how far the last one is from 1."""
    b = Builder()
    with b.loop("Rnn"):
        x, h = b.input("x", "N D", role="sequence"), b.delay("h", "N 1")
        total = b.Add(b.Linear(x, out_features=1, bias=False, id="u"), b.Linear(h, out_features=1, bias=False, id="w"))
        state = b.Tanh(total, id="state")
        b.wire(state, "h.x")
        b.output("last", state, role="last")
    last = b.Rnn(b.observed("x", "N T 1"), id="rnn", truncate=truncate)
    return named(b, cost=b.Scale(b.Square(b.Sub(last, b.Constant(value=1.0))), factor=0.5))


@pytest.mark.parametrize(("truncate", "gradient"), [(0, -0.955157), (1, -0.721119), (2, -0.955157), (3, -0.955157)])
def test_truncation_takes_the_last_steps_only(truncate, gradient):
    """By hand: the steps contribute -.721119, -.234037 and, since the first state is zero, nothing."""
    model = model_of(scalar_rnn(truncate))
    with torch.no_grad():
        model.get_parameter("rnn.u.weight").fill_(0.8)
        model.get_parameter("rnn.w.weight").fill_(0.5)
    x = torch.tensor([1.0, 0.5, -1.0], dtype=torch.float64).reshape(1, 3, 1)
    values(model, "cost", x=x)["cost"].sum().backward()
    assert model.get_parameter("rnn.w.weight").grad.item() == pytest.approx(gradient, abs=1e-6)


def test_truncation_changes_no_value():
    x = doubles(2, 7, 1)
    whole, cut = model_of(scalar_rnn(0)), model_of(scalar_rnn(3))
    torch.testing.assert_close(values(whole, "cost", x=x), values(cut, "cost", x=x))


def test_fibonacci_has_two_states_and_a_number_of_steps():
    b = Builder()
    with b.loop("Fibonacci"):
        one, two = b.input("one", "N"), b.input("two", "N")
        a, c = b.delay("a", initial=one), b.delay("c", initial=two)
        total = b.Add(a, c)
        b.wire(c, "a.x")
        b.wire(total, "c.x")
        b.output("y", total)
        b.output("last", total, role="last")
    y, last = b.Fibonacci(b.observed("one", "N"), b.observed("two", "N"), id="fib", steps=6)
    document = named(b, y=y, last=last)
    assert problems(document) == []
    found = values(
        model_of(document, double=False), "y", "last", one=torch.tensor([0.0, 1]), two=torch.tensor([1.0, 1])
    )
    assert found["y"].tolist() == [[1, 2, 3, 5, 8, 13], [2, 3, 5, 8, 13, 21]]
    assert found["last"].tolist() == [13, 21]


def halving(**settings) -> Document:
    """Halve until all are below 1."""
    b = Builder()
    with b.loop("Halve"):
        start = b.input("start", "N")
        now = b.delay("now", initial=start)
        smaller = b.Scale(now, factor=0.5)
        b.wire(smaller, "now.x")
        b.output("y", smaller, axis=0)
        b.output("end", smaller, role="last")
        b.output("stop", b.Compare(smaller, b.Constant(value=1.0), comparison="<"), role="stop")
    y, end, stop = b.Halve(b.observed("start", "N"), id="halve", **settings)
    return named(b, y=y, end=end, stop=stop)


def test_a_condition_ends_the_loop_after_the_step_at_which_all_are_true():
    model = model_of(halving(), double=False)
    found = values(model, "y", "end", "stop", start=torch.tensor([8.0, 2.0]))
    assert found["end"].tolist() == [0.5, 0.125]
    assert found["y"].shape == (4, 2)
    assert found["stop"].tolist() == [True, True]


def test_steps_bound_a_loop_that_a_condition_may_end_sooner():
    model = model_of(halving(steps=2), double=False)
    assert values(model, "end", start=torch.tensor([8.0]))["end"].tolist() == [2.0]
    assert values(model, "end", start=torch.tensor([1.0]))["end"].tolist() == [0.5]


def test_steps_shorten_sequences():
    b = Builder()
    rnn(b)
    y, last = b.Rnn(b.observed("x", "N T 3"), id="cell", steps=2)
    model = model_of(named(b, y=y, last=last))
    x = doubles(2, 5, 3)
    found = values(model, "y", "last", x=x)
    assert found["y"].shape == (2, 2, 5)
    torch.testing.assert_close(found["last"], found["y"][:, 1])


def test_an_initial_value_may_be_given():
    b = Builder()
    lstm(b, initial=True)
    h0 = b.observed("h0", "N 5")
    c0 = b.observed("c0", "N 5")
    y, h, c = b.Lstm(b.observed("x", "N T 3"), h0, c0, id="cell")
    model = model_of(named(b, y=y, h=h, c=c))
    theirs = nn.LSTM(3, 5, batch_first=True, dtype=torch.float64)
    load_recurrent(theirs, model, "cell")
    x, h0, c0 = doubles(2, 4, 3), doubles(2, 5), doubles(2, 5)
    wanted, (last, cells) = theirs(x, (h0[None], c0[None]))
    found = values(model, "y", "h", "c", x=x, h0=h0, c0=c0)
    torch.testing.assert_close([found["y"], found["h"], found["c"]], [wanted, last[0], cells[0]])


def test_an_initial_value_may_be_learned():
    b = Builder()
    with b.loop("Sums"):
        x = b.input("x", "N D", role="sequence")
        like = b.input("like", "N D")
        start = b.ExpandBatch(b.Parameter(shape="3", id="start"), like)
        total = b.Add(x, b.delay("h", initial=start))
        b.wire(total, "h.x")
        b.output("last", total, role="last")
    x = b.observed("x", "N T 3")
    document = named(b, last=b.Sums(x, b.Mean(x, dims=(1,)), id="sums", truncate=4))
    assert problems(document) == []
    model = model_of(document)
    x = doubles(2, 4, 3)
    last = values(model, "last", x=x)["last"]
    torch.testing.assert_close(last, x.sum(1) + model.get_parameter("sums.start.value"))
    last.sum().backward()
    assert model.get_parameter("sums.start.value").grad.tolist() == [2.0, 2.0, 2.0]


def test_what_does_not_change_is_computed_once():
    """The product of the input that is the same at each step, and all that hangs on it alone, is not in the body."""
    b = Builder()
    with b.loop("Conditioned"):
        x, u = b.input("x", "N D", role="sequence"), b.input("u", "N D")
        context = b.Tanh(b.Linear(u, out_features=3, id="condition"), id="context")
        h = b.delay("h", "N D")
        state = b.Tanh(b.Add(b.Linear(h, out_features=3, id="hh"), x, context), id="state")
        b.wire(state, "h.x")
        b.output("y", state)
        b.output("context_out", context, role="last")
    y, context = b.Conditioned(b.observed("x", "N T 3"), b.observed("u", "N 3"), id="cell")
    model = model_of(named(b, y=y, context=context))
    made = program(model, "y")
    assert "cell_condition = " in made.code
    assert "cell_context = " in made.code
    assert "cell_condition = " not in body(made, "cell")
    assert "cell_state = " in body(made, "cell")
    assert "cell_state = " not in made.code
    x, u = doubles(2, 4, 3), doubles(2, 3)
    found = values(model, "y", "context", x=x, u=u)
    weights = model.state_dict()
    hand = torch.tanh(nn.functional.linear(u, weights["cell.condition.weight"], weights["cell.condition.bias"]))
    h = torch.zeros_like(u)
    for t in range(4):
        h = torch.tanh(nn.functional.linear(h, weights["cell.hh.weight"], weights["cell.hh.bias"]) + x[:, t] + hand)
        torch.testing.assert_close(found["y"][:, t], h)
    torch.testing.assert_close(found["context"], hand)


def test_what_does_not_change_may_be_stacked_and_carried():
    """An output and a delay that are fed from outside alone: the same value at every step."""
    b = Builder()
    with b.loop("Still"):
        x, u = b.input("x", "N D", role="sequence"), b.input("u", "N D")
        before = b.delay("before", "N D")
        b.wire(b.Scale(u, factor=2.0), "before.x")
        b.output("y", b.Add(before, x))
        b.output("copies", b.Neg(u))
    y, copies = b.Still(b.observed("x", "N T 2"), b.observed("u", "N 2"), id="still")
    model = model_of(named(b, y=y, copies=copies))
    x, u = doubles(3, 4, 2), doubles(3, 2)
    found = values(model, "y", "copies", x=x, u=u)
    torch.testing.assert_close(found["copies"], -u[:, None].expand(3, 4, 2))
    torch.testing.assert_close(found["y"][:, 0], x[:, 0])
    torch.testing.assert_close(found["y"][:, 1:], x[:, 1:] + 2 * u[:, None])


def sums(b: Builder, name: str = "Sums") -> None:
    with b.loop(name):
        x, h = b.input("x", "N D", role="sequence"), b.delay("h", "N D")
        total = b.Add(x, h, id="total")
        b.wire(total, "h.x")
        b.output("all", total)
        b.output("last", total, role="last")


def test_a_loop_in_a_loop():
    """The rows of a table are summed up, and the products of their sums: states in both loops."""
    b = Builder()
    sums(b)
    with b.loop("Products"):
        rows = b.input("rows", "N T D", role="sequence")
        product = b.delay("product", "N D")
        last = b.Sums(rows, id="inner")[1]
        b.wire(b.Add(b.Tanh(b.Linear(product, out_features=2, id="fc")), last, id="grown"), "product.x")
        b.output("y", Endpoint("grown", "y"))
    document = named(b, y=b.Products(b.observed("x", "N S T 2"), id="outer"))
    assert problems(document) == []
    model = model_of(document)
    x = doubles(3, 4, 5, 2).requires_grad_()
    y = values(model, "y", x=x)["y"]
    fc = nn.Linear(2, 2, dtype=torch.float64)
    fc.load_state_dict({name: model.get_parameter(f"outer.fc.{name}") for name in ("weight", "bias")})
    product, wanted = torch.zeros(3, 2, dtype=torch.float64), []
    for step in range(4):
        product = torch.tanh(fc(product)) + x[:, step].sum(1)
        wanted.append(product)
    torch.testing.assert_close(y, torch.stack(wanted, 1))
    ours = torch.autograd.grad(y.square().sum(), [x, model.get_parameter("outer.fc.weight")])
    theirs = torch.autograd.grad(torch.stack(wanted, 1).square().sum(), [x, fc.weight])
    torch.testing.assert_close(ours, theirs)


def test_a_loop_over_the_first_dimension_within_a_group_that_repeats():
    b = Builder()
    with b.loop("Cumulate"):
        x = b.input("x", "D", role="sequence", axis=0)
        total = b.Add(b.Linear(x, out_features="=D", id="fc"), b.delay("h", "D"))
        b.wire(total, "h.x")
        b.output("y", total, axis=0)
    with b.group("Twice"):
        b.output("y", b.Tanh(b.Cumulate(b.input("x", "T D"), id="loop")))
    document = named(b, y=b.Twice(b.observed("x", "T 2"), id="twice", repeat=2))
    assert problems(document) == []
    model = model_of(document)
    assert list(model.state_dict()) == [
        f"twice.{index}.loop.fc.{name}" for index in range(2) for name in ("weight", "bias")
    ]
    x = doubles(5, 2)
    wanted = x
    for index in range(2):
        weight, bias = (model.get_parameter(f"twice.{index}.loop.fc.{name}") for name in ("weight", "bias"))
        wanted = torch.tanh(nn.functional.linear(wanted, weight, bias).cumsum(0))
    torch.testing.assert_close(values(model, "y", x=x)["y"], wanted)


def test_a_group_that_repeats_within_a_loop():
    b = Builder()
    with b.group("Layer"):
        b.output("y", b.Tanh(b.Linear(b.input("x", "N D"), out_features="=D", id="fc")))
    with b.loop("Deep"):
        x, h = b.input("x", "N D", role="sequence"), b.delay("h", "N D")
        state = b.Layer(b.Add(x, h), id="layers", repeat=2, same_weights=True)
        b.wire(state, "h.x")
        b.output("y", state)
    document = named(b, y=b.Deep(b.observed("x", "N T 3"), id="deep"))
    model = model_of(document)
    assert list(model.state_dict()) == ["deep.layers.fc.weight", "deep.layers.fc.bias"]
    x = doubles(2, 4, 3)
    found, h = values(model, "y", x=x)["y"], torch.zeros(2, 3, dtype=torch.float64)
    for t in range(4):
        h = h + x[:, t]
        for _ in range(2):
            h = torch.tanh(nn.functional.linear(h, *model.parameters()))
        torch.testing.assert_close(found[:, t], h)


def test_dropout_is_drawn_anew_in_each_step_though_its_input_stays():
    b = Builder()
    with b.loop("Drops"):
        b.input("x", "N D", role="sequence")
        u = b.input("u", "N E")
        b.output("y", b.Dropout(u, p=0.5))
    y = b.Drops(b.observed("x", "N T 1"), b.observed("u", "N 50"), id="drops")
    model = model_of(named(b, y=y))
    inputs = {"x": doubles(4, 6, 1), "u": torch.ones(4, 50, dtype=torch.float64)}
    trained = values(model, "y", **inputs)["y"]
    assert len({tuple(step.flatten().tolist()) for step in trained.unbind(1)}) == 6
    assert values(model, "y", training=False, **inputs)["y"].unique().tolist() == [1.0]


def test_a_state_of_a_block_goes_on_from_step_to_step():
    """BatchNorm counts one batch a step, and its running mean is that of all of them in turn."""
    b = Builder()
    with b.loop("Normed"):
        b.output("y", b.BatchNorm1d(b.input("x", "N D", role="sequence"), id="bn"))
    model = model_of(named(b, y=b.Normed(b.observed("x", "N T 2"), id="loop")))
    theirs = nn.BatchNorm1d(2, dtype=torch.float64)
    x = doubles(8, 3, 2)
    found = values(model, "y", x=x)["y"]
    for t in range(3):
        torch.testing.assert_close(found[:, t], theirs(x[:, t]))
    state = model.state_dict()
    assert state["loop.bn.num_batches_tracked"] == 3
    torch.testing.assert_close(state["loop.bn.running_mean"], theirs.running_mean)
    torch.testing.assert_close(values(model, "y", training=False, x=x)["y"][:, 1], theirs.eval()(x[:, 1]))


def test_tokens_are_embedded_step_by_step():
    """The sequence is of whole numbers; the zeros the state starts from are real ones, of the weights' precision."""
    b = Builder()
    with b.loop("Reader"):
        token, h = b.input("token", "N", role="sequence", kind="int"), b.delay("h", "N 4")
        state = b.Tanh(b.Add(b.Embedding(token, num_embeddings=7, embedding_dim=4, id="words"), h))
        b.wire(state, "h.x")
        b.output("last", state, role="last")
    document = named(b, last=b.Reader(b.observed("token", "N T", kind="int"), id="reader"))
    assert problems(document) == []
    model = model_of(document)
    token = torch.tensor([[1, 2, 6], [0, 0, 3]])
    words = model.get_parameter("reader.words.weight")
    h = torch.zeros(2, 4, dtype=torch.float64)
    for t in range(3):
        h = torch.tanh(words[token[:, t]] + h)
    torch.testing.assert_close(values(model, "last", token=token)["last"], h)


def test_greedy_generation_carries_a_token():
    b = Builder()
    with b.loop("Generate"):
        token = b.delay("token", initial=b.input("start", "N", kind="int"))
        logits = b.Embedding(token, num_embeddings=5, embedding_dim=5, id="next")
        chosen = b.ArgMax(logits, dim=-1)
        b.wire(chosen, "token.x")
        b.output("tokens", chosen)
        b.output("stop", b.Compare(chosen, b.Constant(value=0), comparison="=="), role="stop")
    tokens, _ = b.Generate(b.observed("start", "N", kind="int"), id="generate", steps=10)
    document = named(b, tokens=tokens)
    assert problems(document) == []
    model = model_of(document)
    with torch.no_grad():
        model.get_parameter("generate.next.weight").copy_(torch.eye(5)[torch.tensor([0, 3, 1, 4, 0])])
    assert values(model, "tokens", training=False, start=torch.tensor([2]))["tokens"].tolist() == [[1, 3, 4, 0]]


def test_an_output_nobody_wants_is_not_computed():
    b = Builder()
    lstm(b)
    y, _, _ = b.Lstm(b.observed("x", "N T 3"), id="cell")
    model = model_of(named(b, y=y))
    made = program(model, "y")
    assert made.module.get_submodule("loop_cell").spec.outputs == (("stacked", 1),)


def test_two_loops_share_their_weights():
    b = Builder()
    rnn(b)
    x = b.observed("x", "N T 3")
    one, two = b.Rnn(x, id="one")[0], b.Rnn(b.Neg(x), id="two", weights_of="one")[0]
    model = model_of(named(b, y1=one, y2=two))
    assert all(path.startswith("one.") for path in model.state_dict())
    x = doubles(2, 4, 3)
    torch.testing.assert_close(values(model, "y2", x=x)["y2"], values(model, "y1", x=-x)["y1"])


@pytest.mark.parametrize(
    ("steps", "x", "sentence"),
    [
        (None, torch.zeros(2, 0, 3), "makes no step"),
        (4, torch.zeros(2, 3, 3), "makes 4 steps, but a sequence has only 3"),
    ],
)
def test_too_short_a_sequence_is_told_in_words(steps, x, sentence):
    b = Builder()
    rnn(b)
    settings = {} if steps is None else {"steps": steps}
    model = model_of(named(b, y=b.Rnn(b.observed("x", "N T 3"), id="cell", **settings)[0]), double=False)
    with pytest.raises(RuntimeError, match=sentence):
        values(model, "y", x=x)


def test_a_condition_that_never_holds_ends_in_words(monkeypatch):
    monkeypatch.setattr("studio.compiler.loop.MOST_STEPS", 50)
    model = model_of(halving(), double=False)
    with pytest.raises(RuntimeError, match="has not stopped in 50 steps"):
        values(model, "end", start=torch.tensor([float("inf")]))
