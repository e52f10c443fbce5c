"""Training: what changes, by how much, in which order, and what is said about it."""

import math
import warnings
from dataclasses import replace

import pytest
import torch

from studio.compiler.compile import compile_page
from studio.diagram import Choice, EarlyStopping, Plan, Stage, frozen
from studio.errors import CompileError, DataError, PlanError, RunError
from studio.train import loop, step
from studio.train.events import (
    EpochDone,
    Evaluated,
    Failed,
    Finished,
    NotFinite,
    StageDone,
    Started,
    StepDone,
    to_json,
)
from studio.train.loop import train
from tests.train.conftest import LINE, draw, minimise, plan, regression, run, same, the, weights_in, with_node


def document(*phases, **stage):
    return regression(plan=plan(*(phases or (minimise(lr=0.1),)), **{"epochs": 3, "batch_size": 10, **stage}))


def costs(events, name="loss"):
    return [event.costs[name] for event in events if isinstance(event, StepDone)]


def saved(doc, tmp_path, **settings):
    events = run(doc, runs_dir=tmp_path, **settings)
    return weights_in(the(events, Finished).result.folder)


def test_the_cost_falls():
    events = run(document(epochs=30))
    losses = [event.costs["loss"] for event in events if isinstance(event, EpochDone)]
    assert losses[-1] < 0.5 * losses[0]


def test_the_events_tell_the_story():
    events = run(document(epochs=2), report_seconds=0.0)
    started, *middle = events
    assert isinstance(started, Started)
    assert started.weights == 5 + 5 + 5 + 1
    assert started.planned == 8
    kinds = [type(event) for event in middle]
    assert kinds == 2 * ([StepDone] * 4 + [Evaluated, EpochDone]) + [StageDone, Finished]
    assert [event.step for event in middle if isinstance(event, StepDone)] == list(range(1, 9))
    result = the(events, Finished).result
    assert set(result.final) == {"train", "validation", "test"}
    assert set(result.final["test"]) == {"loss", "mae"}
    assert result.steps == 8
    assert all(to_json(event).startswith(b'{"type":') for event in events)


def test_the_mean_of_the_steps_is_that_of_the_epoch():
    events = run(document(epochs=1), report_seconds=0.0)
    assert sum(costs(events)) / 4 == pytest.approx(the(events, EpochDone).costs["loss"])


def test_reports_are_means_over_what_was_not_reported(monkeypatch):
    exact = costs(run(document(epochs=1), report_seconds=0.0))
    assert costs(run(document(epochs=1), report_seconds=1e9)) == exact  # so short a training reports every step
    monkeypatch.setattr(loop, "POINTS", 1)
    first, rest = costs(run(document(epochs=1), report_seconds=1e9))
    assert first == exact[0]
    assert rest == pytest.approx(sum(exact[1:]) / 3)
    monkeypatch.setattr(loop, "MOST_UNREAD", 2)
    assert the(run(document(epochs=1), report_seconds=1e9), EpochDone).costs["loss"] == pytest.approx(sum(exact) / 4)


def test_one_step_is_that_of_torch():
    """The weights after some steps of the loop, and of PyTorch written by hand."""
    doc = document(minimise(lr=0.1, momentum=0.9), batch_size=40, epochs=5)
    events = run(doc, report_seconds=0.0)
    model = compile_page(doc)
    from studio.data import open_data

    rows = open_data(LINE).splits["train"].rows(range(40))
    x, y = torch.from_numpy(rows["x"]), torch.from_numpy(rows["y"])
    weights = dict(model.named_parameters())
    optimizer = torch.optim.SGD(weights.values(), lr=0.1, momentum=0.9)
    expected = []
    for _ in range(5):
        hidden = torch.tanh(x @ weights["fc1.weight"].T + weights["fc1.bias"])
        loss = ((hidden @ weights["fc2.weight"].T + weights["fc2.bias"] - y) ** 2).mean()
        expected.append(loss.item())
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    assert costs(events) == pytest.approx(expected, rel=1e-5)


def test_the_same_seed_gives_the_same_weights(tmp_path):
    doc = document()
    one, other, another = (saved(doc, tmp_path, seed=seed) for seed in (3, 3, 4))
    assert same(one, other)
    assert not same(one, another)


def test_training_leaves_the_callers_random_numbers_and_threads_alone():
    torch.manual_seed(5)
    expected = torch.rand(3)
    torch.manual_seed(5)
    run(document(epochs=1))
    assert torch.equal(torch.rand(3), expected)
    assert torch.get_num_threads() == 1


def test_a_phase_changes_its_weights_alone(tmp_path):
    before = compile_page(document()).state_dict()
    after = saved(document(minimise(lr=0.1, change=["fc2.bias", "fc1"])), tmp_path)
    assert torch.equal(after["fc2.weight"], before["fc2.weight"])
    assert all(not torch.equal(after[name], before[name]) for name in ("fc1.weight", "fc1.bias", "fc2.bias"))


def test_phases_alternate_on_the_same_batch():
    """Two phases that share the cost but not the weights: each sees what the other has just done."""
    doc = document(minimise(lr=0.1, change=["fc1"]), minimise(lr=0.1, change=["fc2"]), batch_size=40, epochs=3)
    events = [event for event in run(doc, report_seconds=0.0) if isinstance(event, StepDone)]
    assert all(set(event.costs) == {"loss", "loss (phase 2)"} and event.rates == (0.1, 0.1) for event in events)
    chain = [event.costs[name] for event in events for name in ("loss", "loss (phase 2)")]
    assert chain == sorted(chain, reverse=True)
    assert len(set(chain)) == 6


def test_a_phase_of_no_rate_leaves_everything_to_the_other(tmp_path):
    idle = minimise(lr=0.0, change=["fc1"])
    alone = saved(document(minimise(lr=0.1, change=["fc2"])), tmp_path)
    both = saved(document(idle, minimise(lr=0.1, change=["fc2"])), tmp_path)
    assert same(alone, both)


def test_a_phase_of_two_steps_takes_two_batches():
    twice = replace(minimise(lr=0.1), steps=2)
    (report,) = [event for event in run(document(twice, epochs=1), report_seconds=1e9) if isinstance(event, EpochDone)]
    assert report.step == 2
    plain = the(run(document(epochs=1), report_seconds=1e9), EpochDone)
    assert report.costs["loss"] == pytest.approx(plain.costs["loss"])


def test_maximising():
    phase = replace(minimise(lr=0.01), maximise=True)
    losses = costs(run(document(phase, batch_size=40), report_seconds=0.0))
    assert losses == sorted(losses)
    assert losses[-1] > losses[0]


@pytest.mark.parametrize("optimizer", ["LBFGS", "NAG"])
def test_optimizers_that_ask_for_the_cost_themselves(optimizer):
    losses = costs(run(document(minimise(optimizer=optimizer), batch_size=40, epochs=4), report_seconds=0.0))
    assert losses[-1] < losses[0]


def test_clipping(tmp_path):
    before = compile_page(document()).state_dict()

    def moved(phase):
        after = saved(document(phase, batch_size=40, epochs=1), tmp_path)
        return torch.cat([(after[name] - before[name]).flatten() for name in before])

    assert moved(replace(minimise(lr=1.0), clip_norm=0.01)).norm() == pytest.approx(0.01, rel=1e-3)
    assert moved(replace(minimise(lr=1.0), clip_value=0.01)).abs().max() == pytest.approx(0.01, rel=1e-3)


@pytest.mark.parametrize(
    ("per", "expected"), [("epoch", [0.1] * 4 + [0.05] * 4), ("step", [0.1 / 2**n for n in range(1, 9)])]
)
def test_a_schedule_counts_steps_or_epochs(per, expected):
    schedule = Choice("ExponentialLR", frozen({"gamma": 0.5, "per": per}))
    events = run(document(replace(minimise(lr=0.1), schedule=schedule), epochs=2), report_seconds=0.0)
    assert [event.rates[0] for event in events if isinstance(event, StepDone)] == pytest.approx(expected)


def test_a_schedule_without_length_lasts_the_stage():
    phase = replace(minimise(lr=0.1), schedule=Choice("PolynomialLR", frozen({"per": "step"})))
    last = [event for event in run(document(phase), report_seconds=0.0) if isinstance(event, StepDone)][-1]
    assert (last.step, last.rates) == (12, (0.0,))


def test_a_plateau_of_the_validation_cost_lowers_the_rate():
    schedule = Choice("ReduceLROnPlateau", frozen({"patience": 0, "threshold": 0.999}))
    events = run(document(replace(minimise(lr=0.1), schedule=schedule), epochs=3), report_seconds=0.0)
    rates = [event.rates[0] for event in events if isinstance(event, StepDone)]
    assert rates[::4] == pytest.approx([0.1, 0.1, 0.01])


def test_early_stopping_keeps_the_best_weights(tmp_path):
    stopping = EarlyStopping("mae", patience=1, best="highest")  # training lowers it, so the first epoch is the best
    events = run(document(epochs=50, early_stopping=stopping), runs_dir=tmp_path)
    done = the(events, StageDone)
    assert (done.step, done.best_epoch) == (12, 1)
    assert "no improvement of mae" in done.reason
    result = the(events, Finished).result
    first = next(event for event in events if isinstance(event, Evaluated))
    assert result.best.value == first.quantities["mae"] == result.final["validation"]["mae"]
    assert same(weights_in(result.folder), saved(document(epochs=1), tmp_path))


def test_stages_follow_one_another(tmp_path):
    one = Stage((minimise(lr=0.1, change=["fc1"]),), "first", epochs=None, steps=3, batch_size=10)
    two = Stage((minimise(lr=0.1, change=["fc2"]),), "second", epochs=1, batch_size=10)
    events = run(regression(plan=Plan((one, two))), runs_dir=tmp_path)
    assert [(event.name, event.step) for event in events if isinstance(event, StageDone)] == [
        ("first", 3),
        ("second", 7),
    ]
    short = saved(regression(plan=Plan((one,))), tmp_path)
    final = weights_in(the(events, Finished).result.folder)
    assert torch.equal(final["fc1.weight"], short["fc1.weight"])
    assert not torch.equal(final["fc2.weight"], short["fc2.weight"])


def test_a_document_without_plan_is_trained_too():
    assert isinstance(run(regression(), report_seconds=1e9)[-1], Finished)


def test_bf16_autocast():
    events = run(document(epochs=5), amp=True)
    assert isinstance(events[-1], Finished)
    plain = the(run(document(epochs=5)), Finished).result.final["train"]["loss"]
    found = the(events, Finished).result.final["train"]["loss"]
    assert found != plain
    assert found == pytest.approx(plain, rel=0.1)


def test_compile_needs_a_compiler(monkeypatch):
    monkeypatch.setattr(step.shutil, "which", lambda _name: None)
    with pytest.raises(RunError, match=r"needs a C\+\+ compiler"):
        train(document(), compile=True, runs_dir=None)


def test_a_device_that_is_not_there(tmp_path):
    with pytest.raises(RunError, match="cannot be used here"):
        train(document(), device="cuda:7", runs_dir=tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_problems_of_drawing_and_plan_are_raised_before_anything_is_written(tmp_path):
    with pytest.raises(CompileError, match="no block 'cost'"):
        train(document(minimise("cost")), runs_dir=tmp_path)
    with pytest.raises(CompileError, match="not connected"):
        train(with_node(document(), "middle", block="Add"), runs_dir=tmp_path)
    data = replace(LINE, settings=frozen({"count": 60, "validation": 0}))
    with pytest.raises(PlanError, match="the data has none"):
        train(replace(document(early_stopping=EarlyStopping("loss")), data=data), runs_dir=tmp_path)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("settings", "sentence"),
    [
        ({"shape": "B 2", "field": "y"}, "declared B 2; field 'y' gives B 1"),
        ({"shape": "B", "field": "y"}, "the shapes differ"),
        ({"shape": "B 1", "field": "z"}, "no field 'z'. The data has x, y"),
        ({"shape": "4 1", "field": "y"}, "the first size counts the examples"),
        ({"shape": "B 1", "field": "y", "kind": "int"}, "the kinds differ"),
    ],
)
def test_data_that_does_not_fit_is_told(settings, sentence):
    doc = draw(
        {
            "x": ("Observed", {"shape": "B 1", "field": "x"}),
            "y": ("Observed", settings),
            "fc": ("Linear", {"out_features": 1}),
            "total": ("Mean", {}),
            "kept": ("Cast", {}),
            "both": ("Mean", {}),
            "loss": ("MSELoss", {}),
        },
        {
            "fc.x": "x.y",
            "total.x": "fc.y",
            "kept.x": "y.y",
            "both.x": "kept.y",
            "loss.input": "total.y",
            "loss.target": "both.y",
        },
        data=LINE,
    )
    with pytest.raises(DataError) as caught:
        train(doc, runs_dir=None)
    assert sentence in str(caught.value)
    assert caught.value.where == "block y"


def test_infinity_is_caught_where_it_began():
    """The first step throws the weights so far that the exponential overflows in the second."""
    doc = with_node(document(minimise(lr=1e5), batch_size=40), "middle", block="Exp")
    found = the(run(doc), NotFinite)
    assert (found.cost, found.block, found.step) == ("loss", "middle", 1)
    assert "inf" in found.message
    assert "learning rate" in found.hint


def test_nan_names_the_block():
    doc = with_node(document(), "middle", block="Log")  # of negative numbers
    found = the(run(doc), NotFinite)
    assert (found.block, found.step) == ("middle", 0)
    assert "nan" in found.message


def test_a_gradient_that_is_not_finite_is_blamed_on_the_weight():
    """The root of a bias that is exactly 0: the cost is finite, its gradient is not."""
    doc = draw(
        {
            "x": ("Observed", {"shape": "B 1", "field": "x"}),
            "fc": ("Linear", {"out_features": 1}),
            "root": ("Sqrt", {}),
            "zero": ("Scale", {"factor": 0.0}),
            "loss": ("Mean", {}),
        },
        {"fc.x": "x.y", "zero.x": "fc.y", "root.x": "zero.y", "loss.x": "root.y"},
        data=LINE,
        plan=plan(minimise(lr=0.1)),
    )
    found = the(run(doc), NotFinite)
    assert found.block == "fc"
    assert "the weight fc.weight" in found.message


def test_a_failure_names_the_block():
    """An index too large for its table shows only when the numbers arrive."""
    doc = draw(
        {
            "x": ("Observed", {"shape": "B", "kind": "int", "field": "y"}),
            "table": ("Embedding", {"num_embeddings": 2, "embedding_dim": 3}),
            "loss": ("Mean", {}),
        },
        {"table.indices": "x.y", "loss.x": "table.y"},
        data=replace(LINE, kind="blobs", settings=frozen({"centres": 4})),
        plan=plan(minimise()),
    )
    found = the(run(doc), Failed)
    assert "table" in found.where
    assert "index out of range" in found.message


def test_evaluation_of_many_batches_is_the_weighted_mean(monkeypatch):
    exact = the(run(document(epochs=1)), Finished).result.final
    monkeypatch.setattr("studio.train.evaluate.MOST_ROWS", 7)
    batched = the(run(document(epochs=1)), Finished).result.final
    for split in exact:
        assert batched[split] == pytest.approx(exact[split], rel=1e-5)


def test_data_that_is_read_as_it_is_needed_gives_the_same_numbers(monkeypatch, tmp_path):
    kept = saved(document(), tmp_path)
    monkeypatch.setattr("studio.train.feed.RESIDENT_BYTES", 0)
    assert same(saved(document(), tmp_path), kept)


def test_a_single_example_at_the_end_is_left_out():
    events = run(document(batch_size=13, epochs=1), report_seconds=0.0)  # 40 = 3 * 13 + 1
    assert len(costs(events)) == 3


def test_no_warning_is_raised():
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        schedule = Choice("StepLR", frozen({"step_size": 1}))
        assert math.isfinite(costs(run(document(replace(minimise(), schedule=schedule))))[-1])


@pytest.fixture
def two_threads():
    torch.set_num_threads(2)
    yield
    torch.set_num_threads(1)


def test_a_small_model_trains_on_one_thread(two_threads, monkeypatch):
    events = train(document(epochs=1), runs_dir=None)
    assert next(events).threads == 1
    list(events)
    assert torch.get_num_threads() == 2
    monkeypatch.setattr("studio.train.threads.SMALL", 0)
    assert the(run(document(epochs=1)), Started).threads == 2


def test_multiply_adds_are_those_of_the_matrices():
    from studio.diagram import Endpoint
    from studio.train.threads import multiply_adds

    program = compile_page(document()).program((Endpoint("fc2", "y"),), training=False)
    assert multiply_adds(program, [torch.zeros(10, 1)]) == 10 * (5 + 5)


def test_a_page_goes_on_with_what_another_has_learned(tmp_path):
    one = document()
    doc = one.with_page("other", regression("ReLU").pages["main"])
    stages = (
        Stage((minimise(lr=0.1, change=["fc1"]),), epochs=1, batch_size=10),
        Stage((minimise(lr=0.1, change=["fc2"]),), page="other", epochs=1, batch_size=10),
    )
    final = saved(replace(doc, plan=Plan(stages)), tmp_path)
    first = saved(replace(doc, plan=Plan(stages[:1])), tmp_path)
    assert torch.equal(final["fc1.weight"], first["fc1.weight"])
    assert not torch.equal(final["fc2.weight"], first["fc2.weight"])


def test_balanced_classes_reach_the_model():
    """Ten times as many examples of one class, but as many of each in every batch: the mean of the target says so."""
    doc = draw(
        {
            "t": ("Observed", {"shape": "B", "kind": "int", "field": "y"}),
            "real": ("Cast", {}),
            "w": ("Parameter", {"shape": "1"}),
            "both": ("Mul", {}),
            "loss": ("Mean", {}),
        },
        {"real.x": "t.y", "both.x0": "real.y", "both.x1": "w.y", "loss.x": "both.y"},
        data=replace(LINE, kind="blobs", settings=frozen({"centres": 2, "balanced": True, "test": 0})),
        plan=plan(minimise(lr=0.0), epochs=1, batch_size=10),
    )
    weight = compile_page(doc).state_dict()["w.value"].item()
    assert costs(run(doc, report_seconds=0.0)) == pytest.approx([0.5 * weight] * 30, rel=1e-5)


def test_a_device_whose_costs_are_read_later(monkeypatch, tmp_path):
    """What a GPU does, without one: costs stay tensors until a report is due."""
    monkeypatch.setattr(loop, "POINTS", 2)
    expected, kept = costs(run(document(), report_seconds=1e9)), saved(document(), tmp_path)
    monkeypatch.setattr(step, "_read_now", step._read_later)
    assert costs(run(document(), report_seconds=1e9)) == pytest.approx(expected)
    assert same(saved(document(), tmp_path), kept)
    found = the(run(with_node(document(), "middle", block="Log")), NotFinite)
    assert found.block == "fc1"
    assert "fc1.weight became infinite or NaN" in found.message
