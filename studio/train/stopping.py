"""Early stopping: when to give up hoping for a better validation value, and which weights to keep."""

from typing import Any, Literal


class EarlyStopping:
    """Keeps the best value it was told of, and says when more than `patience` in a row were no better.

    `index` counts what it was told of, from 0. `kept` is whatever was handed in with the best value: the weights.
    Source: Goodfellow, Bengio and Courville, Deep Learning, algorithm 7.1.
    """

    def __init__(self, patience: int = 5, best: Literal["lowest", "highest"] = "lowest") -> None:
        self.patience, self.sign = patience, -1.0 if best == "highest" else 1.0
        self.index, self.best_index, self.waited = -1, -1, 0
        self.best_value = self.sign * float("inf")
        self.kept: Any = None

    def improves(self, value: float) -> bool:
        """Whether `value` is better than the best so far. NaN never is."""
        return self.sign * value < self.sign * self.best_value

    def update(self, value: float) -> bool:
        """Take the next value; True means stop now. After an improvement `waited` is 0: then keep the weights."""
        self.index += 1
        if self.improves(value):
            self.best_value, self.best_index, self.waited = value, self.index, 0
            return False
        self.waited += 1
        return self.waited > self.patience

    def state(self) -> dict[str, Any]:
        """What a checkpoint needs, the kept weights included."""
        return {name: getattr(self, name) for name in _STATE}

    def load(self, state: dict[str, Any]) -> None:
        """Go on from `state`."""
        for name in _STATE:
            setattr(self, name, state[name])


_STATE = ("index", "best_index", "waited", "best_value", "kept")
