"""Learning-rate schedules that torch has no class for. `t` counts steps or epochs from 0."""

from torch.optim import Optimizer
from torch.optim.lr_scheduler import LRScheduler


class TimeBased(LRScheduler):
    """lr / (1 + decay t)."""

    def __init__(self, optimizer: Optimizer, decay: float) -> None:
        self.decay = decay
        super().__init__(optimizer)

    def get_lr(self) -> list[float]:  # type: ignore[override]
        """The rate of each parameter group."""
        return [float(base) / (1 + self.decay * self.last_epoch) for base in self.base_lrs]


class WarmupInverseSqrt(LRScheduler):
    """scale d^(-1/2) min(n^(-1/2), n W^(-3/2)) with n = t + 1; the optimizer's own lr is not used.

    Rises in a straight line for W = `warmup_steps` steps, then falls with the root of the step. Source: Vaswani and
    others, 2017, section 5.3.
    """

    def __init__(self, optimizer: Optimizer, d_model: int, warmup_steps: int, scale: float = 1.0) -> None:
        self.d_model, self.warmup_steps, self.scale = d_model, warmup_steps, scale
        super().__init__(optimizer)

    def get_lr(self) -> list[float]:  # type: ignore[override]
        """The rate of each parameter group."""
        step = self.last_epoch + 1
        rate = self.scale * self.d_model**-0.5 * min(step**-0.5, step * self.warmup_steps**-1.5)
        return [rate for _ in self.base_lrs]
