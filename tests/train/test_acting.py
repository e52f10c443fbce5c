"""Learning by acting: Q-learning in a table finds the way, the policy page uses the learned weights, and what is wrong
is said."""

from dataclasses import replace

import numpy as np
import pytest
import torch

from studio import api
from studio.diagram import Document, Endpoint
from studio.diagram.builder import Builder
from studio.diagram.model import EarlyStopping
from studio.errors import PlanError
from studio.train.acting import Policy
from studio.train.events import Evaluated, Finished, StageDone
from studio.train.loop import train

SHORT = "S.. .#. ..G"  # four moves, which give 0.97
OBSERVED = {"s": "int", "a": "int", "r": "float", "s_next": "int", "terminal": "float"}


def table(b: Builder, s: Endpoint) -> Endpoint:
    return b.Embedding(s, num_embeddings=9, embedding_dim=4, id="Q", init={"weight": "zeros"})


def walk(policy_takes: str = "s", **choices) -> Document:
    b = Builder().data("grid_world", map=SHORT, epsilon_steps=500, epsilon_end=0.1, warm_up=32)
    s, a, r, s_next, terminal = (b.observed(name, "B", kind=kind, field=name) for name, kind in OBSERVED.items())
    table(b, s)
    weight = Endpoint("Q", "weight")
    b.Assign(weight, b.TabularQUpdate(weight, s, a, r, s_next, terminal, lr=0.5), id="learn")
    with b.on("policy"):
        b.Variable(table(b, b.observed("s", "B", kind="int", field=policy_takes)), id="values")
    chosen = {"epochs": 60, "batch_size": 32, "page": "main", **choices}
    return b.stage(b.phase(assign=("learn",)), **chosen).claim("return", at_least=0.96).build()


def events_of(document: Document) -> list:
    return list(train(document, runs_dir=None))


def the(events: list, kind: type):
    (found,) = (event for event in events if isinstance(event, kind))
    return found


def test_the_shortest_way_is_found():
    document = walk()
    assert api.check(document) == []
    events = events_of(document)
    assert the(events, Finished).result.final["test"]["return"] == pytest.approx(0.97)
    assert the(events, StageDone).reason == "all epochs are done"


def test_the_returns_of_the_last_episodes_are_told():
    told = [event for event in events_of(walk(evaluate_every=20)) if isinstance(event, Evaluated)]
    assert [event.epoch for event in told] == [20, 40, 60]
    assert all(event.split == "train" for event in told)
    returns = [event.quantities["return"] for event in told]
    assert returns[0] < returns[-1] <= 0.97


def test_the_policy_uses_the_very_weights_that_are_learned():
    document = walk()
    learner = api.compile(document, "main")
    policy = Policy(document, "policy", learner)
    with torch.no_grad():
        learner.get_parameter("Q.weight")[3] = torch.tensor([1.0, 2.0, 3.0, 4.0])
    np.testing.assert_array_equal(policy(np.asarray([3])), [[1.0, 2.0, 3.0, 4.0]])


def test_early_stopping_looks_at_the_return_and_keeps_the_best_table():
    stopping = EarlyStopping("return", "train", patience=3, best="highest")
    events = events_of(walk(epochs=2000, evaluate_every=10, early_stopping=stopping))
    done, result = the(events, StageDone), the(events, Finished).result
    told = {event.epoch: event.quantities["return"] for event in events if isinstance(event, Evaluated)}
    assert "no improvement of return" in done.reason
    assert done.best_epoch < max(told) < 2000
    assert result.best.value == max(told.values()) == told[done.best_epoch]


def test_early_stopping_cannot_look_at_episodes_that_are_not_played():
    (problem,) = api.check(walk(early_stopping=EarlyStopping("return", "test", best="highest")))
    assert "the return of the episodes that are learned from" in problem.message


@pytest.mark.parametrize(
    ("document", "words"),
    [
        (walk(policy_takes="a"), "must take the state alone"),
        (replace(walk(), pages={"main": walk().pages["main"]}), "there is no page 'policy'"),
    ],
)
def test_a_page_that_cannot_say_what_to_do(document, words):
    with pytest.raises(PlanError, match=words):
        events_of(document)
