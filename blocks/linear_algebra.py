"""Linear algebra: what is asked of square matrices. Leading dimensions are a batch.

Inverse, Solve and Eigen have no ONNX operator: a page that needs one at its outputs cannot be exported.
"""

from studio.spec import Choice, Float, In, Int, Out, block
from studio.spec.lazy import torch

_GROUP = "Linear algebra"
_SQUARE = In("a", "*S M M")
_NOT_EXPORTED = {"exports": False}


@block(
    "Inverse",
    title="Matrix inverse",
    group=_GROUP,
    formula=r"Y = A^{-1}",
    ports=[_SQUARE, Out("y", "*S M M")],
    equals="torch.linalg.inv",
    example=_NOT_EXPORTED,
)
def inverse(a):
    """The matrix that undoes another: A times its inverse is the identity.

    To solve A x = b take Solve, which is more exact. A matrix whose determinant is 0 has no inverse, and computing it
    fails; add a little of the identity where that can happen. It cannot be exported to ONNX.
    """
    return torch.linalg.inv(a)


@block(
    "Solve",
    title="Solve a linear system",
    group=_GROUP,
    formula=r"Y = A^{-1} B",
    ports=[_SQUARE, In("b", "*S M K", help="One column for each right-hand side."), Out("y", "*S M K")],
    settings=[Float("ridge", 0.0, min=0.0, max=1e6, help="Added to the diagonal of A: ridge regression.")],
    example=_NOT_EXPORTED,
)
def solve(a, b, *, ridge):
    """The X for which A X = B: least squares, value functions, Gaussian processes, without an iteration.

    The weights of a linear regression solve (XᵀX/N + αI) w = Xᵀy/N, with α as `ridge`. It cannot be exported to ONNX.
    """
    return torch.linalg.solve(a + ridge * torch.eye(a.shape[-1], dtype=a.dtype, device=a.device), b)


@block(
    "Eigen",
    title="Eigenvalues (symmetric)",
    group=_GROUP,
    formula=r"A = V\, \mathrm{diag}(\lambda)\, V^\top",
    ports=[
        _SQUARE,
        Out("values", "*S M", help="From the smallest to the largest."),
        Out("vectors", "*S M M", help="One column for each eigenvalue, of length 1; its sign means nothing."),
    ],
    example=_NOT_EXPORTED,
)
def eigen(a):
    """Eigenvalues and eigenvectors of a symmetric matrix: principal components, curvatures, condition numbers.

    What is not symmetric in A is averaged away. Gradients are large where two eigenvalues nearly coincide. It cannot
    be exported to ONNX.
    """
    return torch.linalg.eigh((a + a.mT) / 2)


@block(
    "Determinant",
    group=_GROUP,
    formula=r"y = \det A",
    ports=[_SQUARE, Out("y", "*S")],
    equals="torch.linalg.det",
)
def determinant(a):
    """By how much a linear map stretches volumes; negative where it mirrors, 0 where it flattens.

    It overflows and underflows soon as matrices grow: LogDet does not.
    """
    return torch.linalg.det(a)


@block(
    "LogDet",
    title="Log-determinant",
    group=_GROUP,
    formula=r"y = \log |\det A|",
    ports=[_SQUARE, Out("y", "*S")],
)
def log_det(a):
    """The logarithm of the size of the determinant: what a linear layer adds to the density of a normalising flow.

    Its gradient is the transposed inverse of A. It is minus infinity where the determinant is 0.
    """
    if torch.compiler.is_exporting():  # ONNX knows the determinant alone
        return torch.linalg.det(a).abs().log()
    return torch.linalg.slogdet(a).logabsdet


@block("Trace", group=_GROUP, formula=r"y = \sum_i A_{ii}", ports=[_SQUARE, Out("y", "*S")])
def trace(a):
    """The sum of the diagonal, which is the sum of the eigenvalues."""
    return a.diagonal(0, -2, -1).sum(-1)


@block(
    "Eye",
    title="Identity matrix",
    group=_GROUP,
    formula=r"I",
    ports=[Out("y", "M M")],
    settings=[Int("size", 3, min=1, max=16_384, dim="M", help="The number of rows, and of columns.")],
)
def eye(*, size):
    """The identity matrix: ones on the diagonal, zeros elsewhere.

    A start for a weight, a penalty's target such as ‖WᵀW − I‖², a little of it to keep a matrix invertible.
    """
    return torch.eye(size)


@block(
    "Diagonal",
    group=_GROUP,
    formula=r"y_i = A_{ii}",
    ports=[In("a", "*S M M", kind="any"), Out("y", "*S M", kind="same")],
)
def diagonal(a):
    """The diagonal of a square matrix as a vector: variances in a covariance, each thing's likeness to itself."""
    return a.diagonal(0, -2, -1)


@block(
    "DiagonalMatrix",
    title="Diagonal matrix",
    group=_GROUP,
    formula=r"Y = \mathrm{diag}(x)",
    ports=[In("x", "*S M", kind="number"), Out("y", "*S M M", kind="same")],
    equals="torch.diag_embed",
)
def diagonal_matrix(x):
    """A vector on the diagonal of a matrix, zeros elsewhere: one scale for each dimension, written as a matrix."""
    return torch.diag_embed(x)


@block(
    "Triangular",
    title="Triangular part",
    group=_GROUP,
    formula=r"y_{ij} = a_{ij}\ \mathrm{if}\ j - i \leq d\ \mathrm{else}\ 0",
    ports=[In("a", "*S M N", kind="any"), Out("y", "*S M N", kind="same")],
    settings=[
        Choice("part", "lower", options=("lower", "upper"), help="Which side of the diagonal is kept."),
        Int("diagonal", 0, min=-65_536, max=65_536, help="0 keeps the diagonal; -1 begins a place below, 1 above it."),
    ],
)
def triangular(a, *, part, diagonal):
    """A matrix with zeros above or below its diagonal.

    Causal masks, Cholesky factors, and weights whose determinant is simply the product of the diagonal.
    """
    return torch.tril(a, diagonal) if part == "lower" else torch.triu(a, diagonal)


@block(
    "PowerIterationStep",
    title="Power iteration step",
    group=_GROUP,
    formula=r"v' = \frac{A v}{\Vert A v \Vert}, \quad \lambda = v'^\top A\, v'",
    ports=[
        _SQUARE,
        In("v", "*S M", help="A vector that is not 0."),
        Out("vector", "*S M", help="Closer to the direction that A stretches most."),
        Out("eigenvalue", "*S", help="How much A stretches it."),
    ],
)
def power_iteration_step(a, v):
    """One step towards the eigenvector whose eigenvalue is largest in size, and an estimate of that eigenvalue.

    Assign the vector to the state it came from and repeat. How fast it converges depends on how much smaller the
    second eigenvalue is.
    """
    moved = (a @ v.unsqueeze(-1)).squeeze(-1)
    vector = moved / torch.linalg.vector_norm(moved, dim=-1, keepdim=True).clamp(min=1e-12)
    return vector, (vector * (a @ vector.unsqueeze(-1)).squeeze(-1)).sum(-1)
