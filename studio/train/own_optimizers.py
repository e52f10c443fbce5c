"""Optimizers that torch does not have, as torch.optim classes. In the formulas g is the gradient and w the weights."""

from collections.abc import Callable, Iterable
from typing import Any

import torch
from torch import Tensor
from torch.optim import Optimizer


def _kept(state: dict[str, Any], name: str, make: Callable[..., Tensor], *args: Any) -> Tensor:
    """A tensor of the state, made when it is first needed."""
    if name not in state:
        state[name] = make(*args)
    return state[name]


class _Own(Optimizer):
    """A rule for one weight tensor: subclasses say how `weight` moves, given its gradient, state and settings."""

    def __init__(self, params: Iterable[Tensor], **defaults: Any) -> None:
        super().__init__(params, defaults)

    @torch.no_grad()
    def step(self, closure: Callable[[], Any] | None = None) -> Any:
        """Move every weight that has a gradient; the closure, where given, computes the gradients first."""
        loss = None
        if closure is not None:
            with torch.enable_grad():
                loss = closure()
        for group in self.param_groups:
            for weight in group["params"]:
                if weight.grad is not None:
                    self._move(weight, weight.grad, self.state[weight], group)
        return loss

    def _move(self, weight: Tensor, grad: Tensor, state: dict[str, Any], group: dict[str, Any]) -> None:
        raise NotImplementedError


class Lion(_Own):
    """w <- w - lr (sign(b1 m + (1 - b1) g) + decay w);  m <- b2 m + (1 - b2) g. Source: Chen and others, 2023."""

    def __init__(
        self,
        params: Iterable[Tensor],
        lr: float = 1e-4,
        betas: tuple[float, float] = (0.9, 0.99),
        weight_decay: float = 0.0,
    ) -> None:
        super().__init__(params, lr=lr, betas=betas, weight_decay=weight_decay)

    def _move(self, weight: Tensor, grad: Tensor, state: dict[str, Any], group: dict[str, Any]) -> None:
        mean = _kept(state, "exp_avg", torch.zeros_like, weight)
        beta1, beta2 = group["betas"]
        direction = mean.lerp(grad, 1 - beta1).sign_()
        weight.mul_(1 - group["lr"] * group["weight_decay"]).sub_(direction, alpha=group["lr"])
        mean.lerp_(grad, 1 - beta2)


class AdamEpsInside(_Own):
    """Adam with epsilon under the root: w <- w - lr m^ / sqrt(v^ + eps). torch adds it outside."""

    def __init__(
        self,
        params: Iterable[Tensor],
        lr: float = 1e-3,
        betas: tuple[float, float] = (0.9, 0.999),
        eps: float = 1e-8,
        weight_decay: float = 0.0,
    ) -> None:
        super().__init__(params, lr=lr, betas=betas, eps=eps, weight_decay=weight_decay)

    def _move(self, weight: Tensor, grad: Tensor, state: dict[str, Any], group: dict[str, Any]) -> None:
        beta1, beta2 = group["betas"]
        grad = grad.add(weight, alpha=group["weight_decay"])
        mean = _kept(state, "exp_avg", torch.zeros_like, weight).lerp_(grad, 1 - beta1)
        square = _kept(state, "exp_avg_sq", torch.zeros_like, weight).lerp_(grad.square(), 1 - beta2)
        state["step"] = step = state.get("step", 0) + 1
        root = (square / (1 - beta2**step)).add_(group["eps"]).sqrt_()
        weight.addcdiv_(mean, root, value=-group["lr"] / (1 - beta1**step))


class ConjugateGradient(Optimizer):
    """d <- -g + max(0, b) d, and w moves along d to where the slope of the gradient says that the cost is lowest.

    b is that of Polak and Ribiere (1969). The slope is measured by a second gradient a little way along d, which is
    exact on a quadratic cost: there n steps reach the minimum in n dimensions (Hestenes and Stiefel, 1952).
    """

    def __init__(self, params: Iterable[Tensor], lr: float = 1.0, probe: float = 1e-2) -> None:
        super().__init__(params, {"lr": lr, "probe": probe})

    @torch.no_grad()
    def step(self, closure: Callable[[], Any] | None = None) -> Any:
        """One move of all weights together; the closure computes the gradients, twice."""
        assert closure is not None, "it takes a second gradient along the direction"
        loss, slopes = self._gradients(closure)
        weights = [weight for group in self.param_groups for weight in group["params"]]
        directions = self._directions(weights, slopes)
        group = self.param_groups[0]
        self._go(weights, directions, group["probe"])
        _, further = self._gradients(closure)
        self._go(weights, directions, -group["probe"])
        down = sum(float((slope * each).sum()) for slope, each in zip(slopes, directions, strict=True))
        bend = sum(
            float(((after - before) * each).sum())
            for after, before, each in zip(further, slopes, directions, strict=True)
        )
        if bend > 0:
            self._go(weights, directions, -group["lr"] * group["probe"] * down / bend)
        else:
            self._go(weights, directions, group["lr"] * group["probe"])
        return loss

    def _gradients(self, closure: Callable[[], Any]) -> tuple[Any, list[Tensor]]:
        with torch.enable_grad():
            loss = closure()
        weights = [weight for group in self.param_groups for weight in group["params"]]
        return loss, [torch.zeros_like(each) if each.grad is None else each.grad.clone() for each in weights]

    def _directions(self, weights: list[Tensor], slopes: list[Tensor]) -> list[Tensor]:
        before = [self.state[weight].get("grad") for weight in weights]
        factor = 0.0
        if all(each is not None for each in before):
            length = sum(float(each.square().sum()) for each in before)
            turned = sum(float((new * (new - old)).sum()) for new, old in zip(slopes, before, strict=True))
            factor = max(0.0, turned / length) if length else 0.0
        found = []
        for weight, slope in zip(weights, slopes, strict=True):
            state = self.state[weight]
            direction = -slope + factor * state["direction"] if factor else -slope
            state["grad"], state["direction"] = slope, direction
            found.append(direction)
        return found

    @staticmethod
    def _go(weights: list[Tensor], directions: list[Tensor], distance: float) -> None:
        for weight, direction in zip(weights, directions, strict=True):
            weight.add_(direction, alpha=distance)


class MomentumAveraged(_Own):
    """p <- b p + (1 - b) lr g;  w <- w - p. Other than SGD with dampening, the first move is (1 - b) lr g already."""

    def __init__(self, params: Iterable[Tensor], lr: float = 1e-2, momentum: float = 0.9) -> None:
        super().__init__(params, lr=lr, momentum=momentum)

    def _move(self, weight: Tensor, grad: Tensor, state: dict[str, Any], group: dict[str, Any]) -> None:
        move = _kept(state, "move", torch.zeros_like, weight)
        momentum = group["momentum"]
        move.mul_(momentum).add_(grad, alpha=(1 - momentum) * group["lr"])
        weight.sub_(move)


class NAG(_Own):
    """v <- a v - lr g(w + a v);  w <- w + v. Source: Nesterov, 1983, in the form of Sutskever and others, 2013.

    torch's SGD(nesterov=True) keeps the shifted point instead, so its iterates are others. The gradient is taken
    where the weights are not, so `step` needs a closure that computes the cost and its gradients.
    """

    def __init__(self, params: Iterable[Tensor], lr: float = 1e-2, momentum: float = 0.9) -> None:
        super().__init__(params, lr=lr, momentum=momentum)

    @torch.no_grad()
    def step(self, closure: Callable[[], Any] | None = None) -> Any:
        """Look ahead, compute the gradients there, and move."""
        if closure is None:
            raise TypeError("NAG.step needs a closure: the gradient is taken ahead of the weights")
        for weight, velocity, group in self._velocities():
            weight.add_(velocity, alpha=group["momentum"])
        with torch.enable_grad():
            loss = closure()
        for weight, velocity, group in self._velocities():
            weight.sub_(velocity, alpha=group["momentum"])
            if weight.grad is not None:
                velocity.mul_(group["momentum"]).sub_(weight.grad, alpha=group["lr"])
                weight.add_(velocity)
        return loss

    def _velocities(self) -> list[tuple[Tensor, Tensor, dict[str, Any]]]:
        return [
            (weight, _kept(self.state[weight], "velocity", torch.zeros_like, weight), group)
            for group in self.param_groups
            for weight in group["params"]
            if weight.requires_grad
        ]


class LocalGains(_Own):
    """w <- w - lr gain g, where each gain is `gain + plus` if g keeps its sign and `gain * times` if not.

    Source: Jacobs, 1988. The gain starts at 1 and stays in `gain_range`; the first step has no sign to compare with.
    """

    def __init__(
        self,
        params: Iterable[Tensor],
        lr: float = 1e-2,
        plus: float = 0.05,
        times: float = 0.95,
        gain_range: tuple[float, float] = (0.1, 10.0),
    ) -> None:
        super().__init__(params, lr=lr, plus=plus, times=times, gain_range=gain_range)

    def _move(self, weight: Tensor, grad: Tensor, state: dict[str, Any], group: dict[str, Any]) -> None:
        gain = _kept(state, "gain", torch.ones_like, weight)
        if "previous" in state:
            kept = grad * state["previous"] > 0
            gain.copy_(torch.where(kept, gain + group["plus"], gain * group["times"]).clamp_(*group["gain_range"]))
        state["previous"] = grad.clone()
        weight.addcmul_(gain, grad, value=-group["lr"])


class RpropSimple(_Own):
    """w <- w - s g / sqrt(g^2 + eps), where s grows by etas[1] while g keeps its sign and shrinks by etas[0] if not.

    Rprop (Riedmiller and Braun, 1993) without its rule that a gradient which turned is not used.
    """

    def __init__(
        self,
        params: Iterable[Tensor],
        lr: float = 1e-2,
        etas: tuple[float, float] = (0.5, 1.2),
        step_sizes: tuple[float, float] = (1e-6, 50.0),
        eps: float = 1e-20,
    ) -> None:
        super().__init__(params, lr=lr, etas=etas, step_sizes=step_sizes, eps=eps)

    def _move(self, weight: Tensor, grad: Tensor, state: dict[str, Any], group: dict[str, Any]) -> None:
        size = _kept(state, "step_size", torch.full_like, weight, group["lr"])
        if "previous" in state:
            kept = grad * state["previous"] > 0
            less, more = group["etas"]
            size.copy_(torch.where(kept, size * more, size * less).clamp_(*group["step_sizes"]))
        state["previous"] = grad.clone()
        weight.addcdiv_(size * grad, (grad.square() + group["eps"]).sqrt_(), value=-1.0)
