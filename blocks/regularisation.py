"""Regularisation: noise in training, and costs on weights and activations, against learning by heart."""

from studio.spec import Choice, Float, In, Out, block
from studio.spec.lazy import F, torch

_P = Float("p", 0.5, min=0.0, below=1.0, help="Probability of being set to zero.")


@block(
    "Dropout",
    group="Regularisation",
    formula=r"y = \frac{m \odot x}{1 - p}, \quad m_i \sim \mathrm{Bernoulli}(1 - p)",
    ports=[In("x", "*S"), Out("y", "*S")],
    settings=[
        _P,
        Choice(
            "scaling",
            "inverted",
            options=("inverted", "test_time"),
            help="Make up for the missing units in training (the usual way), or multiply by 1 - p in evaluation.",
        ),
    ],
    equals="torch.nn.Dropout",
)
def dropout(x, *, p, scaling, training):
    """In training, set each value to zero with probability p, anew in every forward pass.

    Units cannot rely on one another, and evaluation is like averaging over many thinned networks. What remains is
    divided by 1 - p, so that the mean stays and evaluation has nothing to do.

    Usual: 0.5 for wide Linear layers, 0.1 in transformers. In convolutions neighbours tell the same: use Dropout2d.
    """
    if scaling == "inverted":
        return F.dropout(x, p, training)
    return F.dropout(x, p, training) * (1 - p)


@block(
    "Dropout2d",
    title="Dropout2d (spatial)",
    group="Regularisation",
    formula=r"y_c = \frac{m_c \, x_c}{1 - p}, \quad m_c \sim \mathrm{Bernoulli}(1 - p)",
    ports=[In("x", "N C H W"), Out("y", "N C H W")],
    settings=[_P],
    equals="torch.nn.Dropout2d",
    was=("SpatialDropout",),
)
def dropout2d(x, *, p, training):
    """In training, set whole channels of an image to zero with probability p, anew in every forward pass.

    For convolutions, where single zeros would be filled in from their neighbours. What remains is divided by 1 - p.
    """
    return F.dropout2d(x, p, training)


@block(
    "GaussianNoise",
    title="Gaussian noise",
    group="Regularisation",
    formula=r"y = x + \varepsilon, \quad \varepsilon \sim \mathcal{N}(0, \sigma^2)",
    ports=[In("x", "*S"), Out("y", "*S")],
    settings=[Float("std", 0.1, min=0.0, max=1e6, help="Standard deviation of the noise, in the units of the input.")],
)
def gaussian_noise(x, *, std, training):
    """In training, add normal noise, anew in every forward pass; in evaluation, pass the input on.

    On inputs it is data augmentation, and the noise of a denoising autoencoder; through a linear unit it acts like an
    L2 penalty on the weights. Scale it to the spread of what it is added to.
    """
    return x + std * torch.randn_like(x) if training else x


_COEFFICIENT = Float("coefficient", 1e-4, min=0.0, max=1e6, help="Weight of the penalty in the total cost.")


@block(
    "L1Penalty",
    title="L1 penalty",
    group="Regularisation",
    kind="cost",
    formula=r"C = \lambda \sum_i |w_i|",
    ports=[In("w", "*S", help="A weight, wired from the port of the block that holds it."), Out("loss")],
    settings=[_COEFFICIENT],
)
def l1_penalty(w, *, coefficient):
    """The sum of absolute values, times a coefficient: the lasso.

    Wire a block's weight to it (reveal the weight as a port) and add the penalty to the cost. Its gradient has the same
    size however small a weight is, so unneeded weights go to exactly zero. On activations it asks for sparse codes.
    """
    return coefficient * w.abs().sum()


@block(
    "L2Penalty",
    title="L2 penalty",
    group="Regularisation",
    kind="cost",
    formula=r"C = \lambda \sum_i w_i^2",
    ports=[In("w", "*S", help="A weight, wired from the port of the block that holds it."), Out("loss")],
    settings=[_COEFFICIENT],
)
def l2_penalty(w, *, coefficient):
    """The sum of squares, times a coefficient: ridge regression, a Gaussian prior on the weights.

    Wire a block's weight to it (reveal the weight as a port) and add the penalty to the cost. The gradient is 2λw: note
    that others write λ/2 for the coefficient. Biases are usually left out.

    With plain gradient descent it is the same as weight decay of 2λ; with Adam it is not (use AdamW's decay there).
    """
    return coefficient * w.square().sum()


@block(
    "SparsityPenalty",
    title="Sparsity penalty",
    group="Regularisation",
    kind="cost",
    formula=r"C = \lambda \sum_j \rho \log\frac{\rho}{\hat\rho_j} + (1-\rho) \log\frac{1-\rho}{1-\hat\rho_j}",
    ports=[
        In("activation", "N *S", low=0.0, high=1.0, help="Activations between 0 and 1, as of a sigmoid."),
        Out("loss"),
    ],
    settings=[
        Float("rho", 0.05, above=0.0, below=1.0, help="The wanted mean activation of each unit."),
        Float("coefficient", 1.0, min=0.0, max=1e6, help="Weight of the penalty in the total cost."),
    ],
)
def sparsity_penalty(activation, *, rho, coefficient):
    """Ask each unit to be active rarely: the divergence between the wanted mean activation and that over the batch.

    For the hidden layer of a sparse autoencoder. It is zero where every unit's mean over the batch is rho. Batches
    must be large enough for that mean to say something.
    """
    mean = activation.mean(0).clamp(1e-6, 1 - 1e-6)
    divergence = rho * torch.log(rho / mean) + (1 - rho) * torch.log((1 - rho) / (1 - mean))
    return coefficient * divergence.sum()
