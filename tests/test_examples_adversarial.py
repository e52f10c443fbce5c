"""What the adversarial examples hold besides their claims: who learns in which phase, and which weights there are."""

import pytest
import torch

from studio import api
from studio.compiler.model import Model
from studio.diagram import Document
from studio.places import examples
from studio.train.step import make_stepper

GROUPS_LEARN = {
    "gan-minimax": [("D",), ("G",)],
    "gan-ring": [("D",), ("G",)],
    "wgan-gp": [("f",), ("G",)],
    "spectrally-normalised-gan": [("D", "W1", "W2", "W3"), ("G",)],
    "cyclegan-moons": [("D_X", "D_Y"), ("G", "F")],
}


def example(name: str) -> tuple[Document, Model]:
    (path,) = examples().rglob(f"{name}.diagrad")
    document = api.load(path)
    return document, api.compile(document).train()


def batch(document: Document) -> dict[str, torch.Tensor]:
    rows = api.open_dataset(document).splits["train"].rows(range(16))
    return {name: torch.as_tensor(value) for name, value in rows.items()}


@pytest.mark.parametrize("name", GROUPS_LEARN)
def test_a_phase_changes_its_own_weights_and_no_others(name):
    document, model = example(name)
    rows = batch(document)
    for phase, learning in zip(document.plan.stages[0].phases, GROUPS_LEARN[name], strict=True):
        before = {path: weight.detach().clone() for path, weight in model.named_parameters()}
        stepper = make_stepper(model, phase, {})
        stepper.take_turn()
        stepper(rows)
        changed = {path for path, weight in model.named_parameters() if not torch.equal(weight, before[path])}
        assert {path.partition(".")[0] for path in changed} == set(learning)


def test_each_network_of_the_cyclegan_is_kept_once():
    document, model = example("cyclegan-moons")
    instances = [node for node in document.page().nodes.values() if node.block.startswith("@")]
    assert len(instances) == 8
    assert {name for name, _ in model.named_children()} == {"G", "F", "D_X", "D_Y"}


def test_the_minimax_value_is_that_of_the_discriminators_cost():
    document, model = example("gan-minimax")
    z, x = torch.randn(9, 1), batch(document)["x"]
    with torch.no_grad():
        value = model.program(model.outputs, training=False)
        found = dict(zip((end.node for end in value.outputs), value(x=x, z=z), strict=True))
        curve = api.compile(document, "curve")
        curve.carry_from(model)
        real, fake = curve.eval()(x), curve.eval()(found["G"])
    torch.testing.assert_close(found["value"], real.log().mean() + (1 - fake).log().mean())
