"""Learning by acting: a page says what to do in an environment, and what comes of it are the batches."""

from typing import Any

import numpy as np
import torch
from torch import nn

from studio.compiler.compile import compile_page
from studio.compiler.model import Model
from studio.data.experience import Experience
from studio.diagram.model import Document, Stage
from studio.errors import PlanError
from studio.train.feed import Batch
from studio.train.scope import field_of

STATE = "s"
"""The field of the data that holds the state of the environment."""

EPISODES = 20
"""Over how many episodes a policy is judged."""


class Policy:
    """The page that values the actions, over the very weights that a model of another page learns."""

    def __init__(self, document: Document, page: str, learner: Model) -> None:
        """Raises PlanError where the page cannot say what to do."""
        if page not in document.pages:
            hint = "Make a page that computes the value of every action from the state, and name it in the stage."
            raise PlanError(f"there is no page '{page}' that says what to do.", where="stage", hint=hint)
        self.model = compile_page(document, page, registry=learner.checked.registry)
        share_weights(self.model, learner)
        self._device = next((value.device for value in self.model.state_dict().values()), torch.device("cpu"))
        self._program = self.model.program(self.model.outputs[:1], training=False)
        inputs = self._program.inputs
        if len(inputs) != 1 or field_of(self.model.checked, inputs[0]) != STATE:
            raise PlanError(
                f"the page must take the state alone, and takes {', '.join(inputs) or 'nothing'}.",
                where=f"page {page}",
                hint=f"Give it one observed variable, fed from the field {STATE}.",
            )

    def __call__(self, states: np.ndarray) -> np.ndarray:
        """States (B, *shape) -> the value of every action (B, actions)."""
        with torch.no_grad():
            return self._program(torch.from_numpy(states).to(self._device)).cpu().numpy()


def share_weights(model: nn.Module, owner: nn.Module) -> None:
    """Let a model use the weights and states of another wherever both have one at the same path."""
    for name, child in model.named_children():
        other = owner._modules.get(name)
        if other is None:
            continue
        child._parameters.update({key: kept for key, kept in other._parameters.items() if key in child._parameters})
        child._buffers.update({key: kept for key, kept in other._buffers.items() if key in child._buffers})
        share_weights(child, other)


class ExperienceStream:
    """Batches of what was done in an environment; an epoch is an episode. Like `studio.train.feed.BatchStream`."""

    def __init__(self, experience: Experience, policy: Policy, stage: Stage, device: torch.device) -> None:
        self.experience, self.policy, self.device = experience, policy, device
        self.batch_size = stage.batch_size

    @property
    def epoch(self) -> int:
        return self.experience.episodes

    def next(self) -> Batch:
        """Act, and give a batch of what is remembered."""
        habits = self.experience.habits
        self.experience.collect(self.policy, habits.actions)
        while self.experience.steps < habits.warm_up:
            self.experience.collect(self.policy, habits.actions)
        found = self.experience.batch(self.batch_size)
        return {name: torch.from_numpy(values).to(self.device) for name, values in found.items()}

    def close(self) -> None:
        """Nothing to let go of."""

    def state(self) -> dict[str, Any]:
        return {name: torch.from_numpy(np.array(value)) for name, value in self.experience.state().items()}

    def load(self, state: dict[str, Any]) -> None:
        self.experience.load({name: value.numpy() for name, value in state.items()})
