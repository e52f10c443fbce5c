"""Checks of adversarial training: its costs and their slopes, and the game on two numbers called the Dirac-GAN."""

from collections.abc import Callable, Mapping

import torch

from tests.goldens.case import Case, Skip, Values
from tests.goldens.drawing import Drawing, Step
from tests.goldens.drawn import run_diagram

LOSSES: dict[str, tuple[str, bool]] = {
    "discriminator": ("GANDiscriminatorLoss", True),
    "generator_nonsaturating": ("GANGeneratorLoss", True),
    "generator_saturating": ("GANGeneratorSaturatingLoss", True),
    "hinge_discriminator": ("HingeDiscriminatorLoss", False),
    "hinge_generator": ("WassersteinGeneratorLoss", False),
    "lsgan_discriminator": ("LSGANDiscriminatorLoss", False),
    "lsgan_generator": ("LSGANGeneratorLoss", False),
    "value": ("GANDiscriminatorLoss", True),
    "wgan_critic": ("WassersteinCriticLoss", False),
    "wgan_generator": ("WassersteinGeneratorLoss", False),
}
"""The cost of each kind of check, and whether the check gives probabilities where the block takes logits."""


def _logit(name: str) -> list[Step]:
    """log d - log(1 - d)."""
    return [
        Step(f"log_{name}", "Log", [f"d_{name}"]),
        Step(f"other_{name}", "Scale", [f"d_{name}"], {"factor": -1.0, "shift": 1.0}),
        Step(f"log_other_{name}", "Log", [f"other_{name}"]),
        Step(name, "Sub", [f"log_{name}", f"log_other_{name}"]),
    ]


def gan_loss(case: Case) -> Values:
    kind = case.settings["kind"]
    if kind not in LOSSES:
        raise Skip(f"there is no block for the cost {kind}")
    block, probabilities = LOSSES[kind]
    names = ("real", "fake") if "Discriminator" in block or "Critic" in block else ("fake",)
    steps = [step for name in names for step in _logit(name)] if probabilities else []
    sources = {name: name if probabilities else f"d_{name}" for name in names}
    cost = "cost" if kind == "value" else "loss"
    steps.append(Step(cost, block, sources))
    if kind == "value":
        steps.append(Step("loss", "Neg", ["cost"]))
    return run_diagram(case, (steps, {f"d_{name}": case.inputs[f"d_{name}"] for name in names}))


def logit_gradient(case: Case) -> Values:
    """Slopes of both generator costs, by the score of each example; the costs are means over the examples."""
    names = {"saturating": "GANGeneratorSaturatingLoss", "nonsaturating": "GANGeneratorLoss"}
    steps = [Step("d", "Sigmoid", ["logit"]), *(Step(name, block, ["logit"]) for name, block in names.items())]
    values = Drawing(steps, case.inputs).run()
    count = len(case.inputs["logit"])
    slopes = {name: count * torch.autograd.grad(values[name], values["logit"])[0] for name in names}
    return {"d": values["d"], **slopes}


def gradient_penalty(case: Case) -> Values:
    steps = [
        Step("wgan_gp", "GradientNormPenalty", ["gradient"], {"coefficient": case.settings["lambda"]}),
        Step("r1", "ZeroCentredPenalty", ["gradient"], {"gamma": case.settings["gamma"]}),
    ]
    return run_diagram(case, (steps, case.inputs))


GAMES = {
    "saturating": ("GANDiscriminatorLoss", "GANGeneratorSaturatingLoss"),
    "nonsaturating": ("GANDiscriminatorLoss", "GANGeneratorLoss"),
    "wgan": ("WassersteinCriticLoss", "WassersteinGeneratorLoss"),
}


class _DiracGAN:
    """Data at 0, a generator that puts everything at theta, and a discriminator whose score of x is -phi x."""

    def __init__(self, case: Case) -> None:
        discriminator, generator = GAMES[case.settings.get("loss", "saturating")]
        self.limit = case.settings.get("clip")
        steps = [
            Step("product", "Mul", ["phi", "theta"]),
            Step("fake", "Neg", ["product"]),
            Step("real", "Scale", ["phi"], {"factor": 0.0}),
            Step("game", discriminator, {"real": "real", "fake": "fake"}),
            Step("penalty", "ZeroCentredPenalty", ["phi"], {"gamma": case.settings.get("gamma", 0.0)}),
            Step("discriminator", "Add", ["game", "penalty"]),
            Step("generator", generator, ["fake"]),
        ]
        self.drawing = Drawing(steps, {name: [float(case.inputs[name])] for name in ("theta", "phi")})

    def place(self, **values: torch.Tensor) -> None:
        self.drawing.inputs.update(values)

    def step(self, name: str, cost: str, rate: float) -> None:
        """One gradient step on one number."""
        values = self.drawing.run()
        moved = values[name].detach() - rate * torch.autograd.grad(values[cost], values[name])[0]
        self.place(**{name: moved})

    def clip(self) -> None:
        if self.limit is not None:
            self.place(phi=self.drawing.inputs["phi"].clamp(-self.limit, self.limit))


def dirac_gan(case: Case) -> Values:
    """Without steps: value, slopes, and eigenvalues of the motion at the equilibrium. With: where the steps end."""
    game = _DiracGAN(case)
    if "steps" not in case.settings:
        return {**_slopes(game), **_motion(game)}
    for _ in range(case.settings["steps"]):
        for _ in range(case.settings.get("n_critic", 1)):
            game.step("phi", "discriminator", case.settings["lr"])
            game.clip()
        game.step("theta", "generator", case.settings["lr"])
    theta, phi = (game.drawing.inputs[name][0] for name in ("theta", "phi"))
    return {"theta": theta, "phi": phi, "radius": torch.hypot(theta, phi)}


def _slopes(game: _DiracGAN) -> Values:
    """The value is what the discriminator maximises, without the penalty."""
    values = game.drawing.run()
    value = -values["game"]
    dtheta, dphi = torch.autograd.grad(value, [values["theta"], values["phi"]])
    return {"value": value, "dtheta": dtheta[0], "dphi": dphi[0]}


def _motion(game: _DiracGAN) -> Values:
    """Eigenvalues of the derivative, at (0, 0), of both players' directions; the generator's is that of the game."""
    game.place(theta=torch.zeros(1), phi=torch.zeros(1))
    values = game.drawing.run()
    places = [values["theta"], values["phi"]]
    field = [
        torch.autograd.grad(values["game"], values["theta"], create_graph=True)[0],
        -torch.autograd.grad(values["discriminator"], values["phi"], create_graph=True)[0],
    ]
    rows = [torch.cat(torch.autograd.grad(part, places, retain_graph=True)) for part in field]
    found = torch.linalg.eigvals(torch.stack(rows))
    ordered = found[torch.argsort(-found.real - found.imag)]
    return {"eigenvalues_real": ordered.real, "eigenvalues_imag": ordered.imag}


ADVERSARIAL: Mapping[str, Callable[[Case], Values]] = {
    "DiracGAN": dirac_gan,
    "GANLogitGradient": logit_gradient,
    "GANLoss": gan_loss,
    "GradientPenalty": gradient_penalty,
}
