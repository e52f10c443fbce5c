"""Parametrisations: a weight is computed from other weights, and wired to the layer that uses it."""

from studio.spec import Float, In, Int, Out, State, Weight, block
from studio.spec.lazy import F, torch

_GROUP = "Parametrisations"
_EPS = Float("eps", 1e-12, above=0.0, max=1e-3, help="The smallest length that is divided by.")


@block(
    "SpectralNorm",
    title="Spectral normalisation",
    group=_GROUP,
    formula=r"\hat W = \frac{W}{\sigma(W)}, \quad \sigma = u^\top W v",
    ports=[
        In("weight", "O *K", help="A Parameter, or the weight of a block."),
        Out("y", "O *K", help="Wire it to the weight port of the layer."),
    ],
    settings=[
        Int("n_power_iterations", 1, min=1, max=1000, help="Steps towards the largest singular value in each pass."),
        _EPS,
    ],
    states=[
        State("u", "O", init="normal", help="The left singular vector, as far as it is known."),
        State("v", "*K", init="normal", help="The right singular vector, as far as it is known."),
    ],
)
def spectral_norm(weight, u, v, *, n_power_iterations, eps, training):
    """Divide a weight by its largest singular value, so that a layer stretches no input by more than 1.

    It keeps a discriminator or critic from becoming steep. The singular value is followed by one step of power
    iteration in each training pass, so it lags a little; the vectors are constants for the gradient. In evaluation
    nothing moves. Before the first training passes they are random and the value is too small: take more iterations
    where that matters. Source: T. Miyato and others, Spectral Normalization for GANs, 2018.
    """
    matrix = weight.flatten(1) if weight.dim() > 1 else weight.unsqueeze(1)
    left = F.normalize(u, dim=0, eps=eps)
    right = F.normalize(v.reshape(-1), dim=0, eps=eps)
    if training:
        with torch.no_grad():
            for _ in range(n_power_iterations):
                left = F.normalize(matrix @ right, dim=0, eps=eps)
                right = F.normalize(matrix.T @ left, dim=0, eps=eps)
            u.copy_(left)
            v.copy_(right.reshape(v.shape))
    return weight / torch.dot(left, matrix @ right)


@block(
    "WeightNorm",
    title="Weight normalisation",
    group=_GROUP,
    formula=r"w_o = g_o \frac{v_o}{\Vert v_o \Vert}",
    ports=[
        In("v", "O *K", help="The directions: a Parameter, or the weight of a block."),
        Out("y", "O *K", help="Wire it to the weight port of the layer."),
    ],
    settings=[_EPS],
    weights=[Weight("g", "O", init="ones", help="The length of each output's weights.")],
)
def weight_norm(v, g, *, eps):
    """Learn the direction and the length of each output's weights apart.

    The gradient to the direction has no part along it, so steps turn the weights without stretching them. Source:
    T. Salimans and D. Kingma, Weight Normalization, 2016.
    """
    rows = v.reshape(v.shape[0], -1)
    scale = g / torch.linalg.vector_norm(rows, dim=1).clamp(min=eps)
    return v * scale.reshape(-1, *[1] * (v.dim() - 1))


@block(
    "TopSingularValue",
    title="Largest singular value",
    group=_GROUP,
    kind="metric",
    formula=r"\sigma_1(W) = \max_{\Vert x \Vert = 1} \Vert W x \Vert",
    ports=[In("weight", "O *K"), Out("sigma")],
    differentiable=False,
)
def top_singular_value(weight):
    """By how much a linear layer stretches an input at most. A convolution's kernel is read as a matrix O by C k k.

    It does not depend on the batch.
    """
    matrix = weight.detach().flatten(1) if weight.dim() > 1 else weight.detach().unsqueeze(1)
    return torch.linalg.matrix_norm(matrix, 2)
