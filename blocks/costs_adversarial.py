"""Costs of adversarial training: what a discriminator, or critic, and a generator minimise, and gradient penalties.

All take the discriminator's scores before any sigmoid, and are computed from them without overflow.
"""

from studio.spec import Float, In, Int, Out, Weight, block
from studio.spec.lazy import F, torch

_GROUP = "Costs: adversarial"
_REAL = In("real", "*R", help="The discriminator's scores (logits) of real examples.")
_FAKE = In("fake", "*F", help="The discriminator's scores (logits) of generated examples.")
_GRADIENT = In("gradient", "N *S", help="The gradient of the scores with respect to the examples.")


@block(
    "GANDiscriminatorLoss",
    title="GAN: discriminator",
    group=_GROUP,
    kind="cost",
    formula=r"C = -\mathrm{E} \log \sigma(d_\mathrm{real}) - \mathrm{E} \log(1 - \sigma(d_\mathrm{fake}))",
    ports=[_REAL, _FAKE, Out("loss")],
)
def gan_discriminator_loss(real, fake):
    """What the discriminator minimises: binary cross-entropy with real examples as 1, generated ones as 0.

    It is the minimax game's value with its sign turned. A discriminator that cannot tell the two apart costs
    2 log 2 = 1.386. Stop the gradient to the generator, or train only the discriminator's weights in this phase.
    """
    return F.softplus(-real).mean() + F.softplus(fake).mean()


@block(
    "GANGeneratorLoss",
    title="GAN: generator (non-saturating)",
    group=_GROUP,
    kind="cost",
    formula=r"C = -\mathrm{E} \log \sigma(d_\mathrm{fake})",
    ports=[_FAKE, Out("loss")],
)
def gan_generator_loss(fake):
    """What the generator minimises in practice: the surprise at its examples being called real.

    Its slope by the score is σ(d) - 1, which is large while the discriminator wins: learning starts at once.
    Train only the generator's weights in this phase; the gradient passes through the discriminator.
    """
    return F.softplus(-fake).mean()


@block(
    "GANGeneratorSaturatingLoss",
    title="GAN: generator (saturating)",
    group=_GROUP,
    kind="cost",
    formula=r"C = \mathrm{E} \log(1 - \sigma(d_\mathrm{fake}))",
    ports=[_FAKE, Out("loss")],
)
def gan_generator_saturating_loss(fake):
    """The generator's side of the minimax game as it stands in theory.

    Its slope by the score is -σ(d), which vanishes while the discriminator wins, just when the generator has most to
    learn. Take GANGeneratorLoss unless that is what should be shown.
    """
    return -F.softplus(fake).mean()


@block(
    "LSGANDiscriminatorLoss",
    title="LSGAN: discriminator",
    group=_GROUP,
    kind="cost",
    formula=r"C = \frac{1}{2} \mathrm{E} (d_\mathrm{real} - 1)^2 + \frac{1}{2} \mathrm{E}\, d_\mathrm{fake}^2",
    ports=[_REAL, _FAKE, Out("loss")],
)
def lsgan_discriminator_loss(real, fake):
    """Least squares in place of cross-entropy: real examples should score 1, generated ones 0; no sigmoid anywhere.

    Examples that are far on the right side of the border still pull, so the generator's gradient does not vanish.
    """
    return 0.5 * (real - 1).square().mean() + 0.5 * fake.square().mean()


@block(
    "LSGANGeneratorLoss",
    title="LSGAN: generator",
    group=_GROUP,
    kind="cost",
    formula=r"C = \frac{1}{2} \mathrm{E} (d_\mathrm{fake} - 1)^2",
    ports=[_FAKE, Out("loss")],
)
def lsgan_generator_loss(fake):
    """The generator's side of least squares: its examples should score 1."""
    return 0.5 * (fake - 1).square().mean()


@block(
    "WassersteinCriticLoss",
    title="Wasserstein: critic",
    group=_GROUP,
    kind="cost",
    formula=r"C = \mathrm{E}\, f_\mathrm{fake} - \mathrm{E}\, f_\mathrm{real}",
    ports=[_REAL, _FAKE, Out("loss")],
)
def wasserstein_critic_loss(real, fake):
    """What a critic minimises: the mean score of generated examples minus that of real ones.

    With its sign turned it estimates the distance between the two distributions, as long as the critic cannot become
    steep: bound it by GradientNormPenalty, SpectralNorm or clipped weights, else the cost falls without end. Train the
    critic several steps for each step of the generator.
    """
    return fake.mean() - real.mean()


@block(
    "WassersteinGeneratorLoss",
    title="Wasserstein: generator",
    group=_GROUP,
    kind="cost",
    formula=r"C = -\mathrm{E}\, f_\mathrm{fake}",
    ports=[_FAKE, Out("loss")],
)
def wasserstein_generator_loss(fake):
    """The generator's side of a critic, and of HingeDiscriminatorLoss: its examples should score high."""
    return -fake.mean()


@block(
    "HingeDiscriminatorLoss",
    title="Hinge: discriminator",
    group=_GROUP,
    kind="cost",
    formula=r"C = \mathrm{E} \max(0, 1 - d_\mathrm{real}) + \mathrm{E} \max(0, 1 + d_\mathrm{fake})",
    ports=[_REAL, _FAKE, Out("loss")],
)
def hinge_discriminator_loss(real, fake):
    """Real examples should score above 1, generated ones below -1; beyond that they cost nothing.

    Usual with SpectralNorm. The generator then minimises WassersteinGeneratorLoss.
    """
    return F.relu(1 - real).mean() + F.relu(1 + fake).mean()


def _per_example(gradient):
    return gradient.reshape(gradient.shape[0], -1)


@block(
    "GradientNormPenalty",
    title="Gradient norm penalty",
    group=_GROUP,
    kind="cost",
    formula=r"C = \lambda \, \mathrm{E} (\Vert g \Vert - c)^2",
    ports=[_GRADIENT, Out("loss")],
    settings=[
        Float("coefficient", 10.0, min=0.0, max=1e6, help="Weight of the penalty in the total cost."),
        Float("centre", 1.0, min=0.0, max=1e6, help="The length the gradient should have."),
    ],
)
def gradient_norm_penalty(gradient, *, coefficient, centre):
    """Ask the gradient of a critic with respect to its input to have length 1 for every example.

    Wire a Gradient block to it: of the critic's scores, by examples that Interpolate mixed of real and generated ones.
    It bounds how steep the critic is, as WassersteinCriticLoss needs. Batch normalisation in the critic would mix
    examples and break it. Source: I. Gulrajani and others, Improved Training of Wasserstein GANs, 2017.
    """
    norms = torch.linalg.vector_norm(_per_example(gradient), dim=1)
    return coefficient * (norms - centre).square().mean()


@block(
    "ZeroCentredPenalty",
    title="Zero-centred gradient penalty (R1, R2)",
    group=_GROUP,
    kind="cost",
    formula=r"C = \frac{\gamma}{2} \, \mathrm{E} \Vert g \Vert^2",
    ports=[_GRADIENT, Out("loss")],
    settings=[Float("gamma", 10.0, min=0.0, max=1e6, help="Weight of the penalty in the total cost.")],
)
def zero_centred_penalty(gradient, *, gamma):
    """Ask the gradient of a discriminator with respect to its input to be small.

    On real examples it is called R1, on generated ones R2. Near the equilibrium, where plain GANs circle, it makes
    training converge. Source: L. Mescheder and others, Which Training Methods for GANs do actually Converge?, 2018.
    """
    return gamma / 2 * _per_example(gradient).square().sum(1).mean()


@block(
    "Interpolate",
    title="Interpolate examples",
    group=_GROUP,
    formula=r"y_n = u_n a_n + (1 - u_n) b_n",
    ports=[
        In("real", "N *S"),
        In("fake", "N *S"),
        In("u", "N", low=0.0, high=1.0, help="A share of `real` for each example: uniform noise between 0 and 1."),
        Out("y", "N *S"),
    ],
)
def interpolate(real, fake, u):
    """A random point on the segment between each real example and a generated one.

    There the gradient penalty of a Wasserstein critic is taken. Each example has one share for all of its dimensions.
    """
    share = u.reshape(-1, *[1] * (real.dim() - 1))
    return share * real + (1 - share) * fake


@block(
    "FeatureMatchingLoss",
    title="Feature matching",
    group=_GROUP,
    kind="cost",
    formula=r"C = \Vert \mathrm{E} f_\mathrm{real} - \mathrm{E} f_\mathrm{fake} \Vert^2",
    ports=[
        In("real", "N *S", help="A hidden layer of the discriminator for real examples; no gradient passes here."),
        In("fake", "M *S", help="The same layer for generated examples."),
        Out("loss"),
    ],
    example={"no_gradient": ("real",)},
)
def feature_matching_loss(real, fake):
    """For the generator: the mean of a hidden layer of the discriminator should be the same for real and generated.

    A target that moves less than the discriminator's verdict, which helps against cycling. It is 0 where both batches
    have equal means. Source: T. Salimans and others, Improved Techniques for Training GANs, 2016.
    """
    return (real.detach().mean(0) - fake.mean(0)).square().sum()


@block(
    "MinibatchDiscrimination",
    title="Minibatch discrimination",
    group=_GROUP,
    formula=r"y_n = [x_n, \sum_{m \neq n} e^{-\Vert M_n - M_m \Vert_1}], \quad M = x T",
    ports=[In("x", "N D", help="A hidden layer of the discriminator."), Out("y", "N D+K")],
    settings=[
        Int("kernels", 8, min=1, max=4096, dim="K", help="How many numbers are appended to each example."),
        Int("kernel_dim", 4, min=1, max=4096, dim="E", help="In how many directions each of them compares."),
    ],
    weights=[Weight("weight", "D K E", symbol="T", init="normal", settings={"std": 0.1})],
)
def minibatch_discrimination(x, weight, *, kernels, kernel_dim):
    """Tell the discriminator how alike each example is to the others of its batch, so that it sees a collapsed one.

    An example's output depends on the rest of the batch: give it batches of real or of generated examples, not both.
    Source: T. Salimans and others, Improved Techniques for Training GANs, 2016.
    """
    projected = torch.tensordot(x, weight, 1)
    distances = (projected.unsqueeze(0) - projected.unsqueeze(1)).abs().sum(-1)
    others = torch.exp(-distances).sum(0) - 1.0  # itself is at distance 0
    return torch.cat([x, others], 1)
