"""Linear layers: every output is a learned weighted sum of the inputs."""

from studio.spec import Choice, Flag, In, Int, Out, Weight, block
from studio.spec.lazy import F


@block(
    "Linear",
    group="Linear",
    formula=r"y = W x + b",
    ports=[In("x", "*B I"), Out("y", "*B O")],
    settings=[
        Int("out_features", 128, min=1, max=1_000_000, dim="O", help="Size of the last dimension of the output."),
        Flag("bias", True, help="Add a learned offset. Leave it out where a normalisation follows."),
    ],
    weights=[
        Weight("weight", "O I", symbol="W", init="fan_in_uniform"),
        Weight("bias", "O", symbol="b", init="fan_in_uniform", fan_in="I", when="bias"),
    ],
    equals="torch.nn.Linear",
)
def linear(x, weight, bias):
    """Multiply the last dimension by a learned matrix and add a learned offset: the fully connected layer.

    Every output is connected to every input. All other dimensions are left alone, so on a sequence (batch, time,
    features) the same matrix serves every time step. It has I·O + O learned numbers.

    Two of them in a row are no more powerful than one: put an activation in between. An image must be flattened first,
    and a matrix on a flattened image is large; a convolution with pooling is usually better.
    """
    return F.linear(x, weight, bias)


@block(
    "Bilinear",
    group="Linear",
    formula=r"y_k = x_1^\top W_k x_2 + b_k",
    ports=[In("x1", "*B I"), In("x2", "*B J"), Out("y", "*B O")],
    settings=[
        Int("out_features", 1, min=1, max=100_000, dim="O", help="How many bilinear forms, each with its own matrix."),
        Flag("bias", True, help="Add a learned offset to each form."),
    ],
    weights=[
        Weight("weight", "O I J", symbol="W", init="fan_in_uniform", fan_in="I"),
        Weight("bias", "O", symbol="b", init="fan_in_uniform", fan_in="I", when="bias"),
    ],
    equals="torch.nn.Bilinear",
)
def bilinear(x1, x2, weight, bias):
    """Score how two vectors go together: each output is a learned bilinear form of both.

    Used to compare an embedding with another of a different size (attention scores, contrastive predictive coding,
    relations in a knowledge graph), and to let one input scale the weights that the other one sees.

    It has O·I·J weights, which grows quickly; project both inputs to a smaller size first.
    """
    return F.bilinear(x1, x2, weight, bias)


@block(
    "Perceptron",
    group="Linear",
    formula=r"s = w^\top x + b, \quad y = \mathrm{step}(s)",
    ports=[
        In("x", "*B I"),
        Out("y", "*B", help="The decision."),
        Out("s", "*B", help="The weighted sum before the threshold."),
    ],
    settings=[
        Choice("levels", "0 1", options=("0 1", "-1 1"), help="The two values the decision can have."),
        Choice("at_zero", "high", options=("high", "low"), help="The decision where the sum is exactly zero."),
    ],
    weights=[
        Weight("weight", "I", symbol="w", init="zeros"),
        Weight("bias", "", symbol="b", init="zeros"),
    ],
    differentiable=False,
)
def perceptron(x, weight, bias, *, levels, at_zero):
    """Rosenblatt's unit: a weighted sum and a hard threshold, one decision for each example.

    A single one separates the plane by a straight line: AND, OR and NAND are possible, XOR is not.

    The step has no useful gradient, so gradient descent cannot train it. Use the perceptron rule (add y·x to the
    weights for each misclassified example), or take a Linear block with a sigmoid instead.
    """
    s = x @ weight + bias
    high = s >= 0 if at_zero == "high" else s > 0
    y = high.to(s.dtype)
    return (2 * y - 1 if levels == "-1 1" else y), s
