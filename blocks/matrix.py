"""Matrices and vectors: products, distances, similarities. Leading dimensions are a batch."""

from studio.spec import (
    Flag,
    Float,
    In,
    Int,
    Mismatch,
    Out,
    Settings,
    TensorType,
    Text,
    Types,
    axis,
    block,
    broadcast,
    keeps_shape,
)
from studio.spec.dims import Dim
from studio.spec.lazy import F, torch


def _product(inputs: Types, settings: Settings) -> Types:
    a, b = inputs.get("a"), inputs.get("b")
    if a is None or b is None:
        return {"y": None}
    rows, inner = reversed(a.shape[-2:]) if settings["transpose_a"] else a.shape[-2:]
    inner_b, columns = reversed(b.shape[-2:]) if settings["transpose_b"] else b.shape[-2:]
    if inner != inner_b:
        hint = "The columns of a must be as many as the rows of b; transposing one of them may be what is missing."
        raise Mismatch(f"a has {inner} columns, but b has {inner_b} rows.", hint, "b")
    return {"y": TensorType((*broadcast(a.shape[:-2], b.shape[:-2]), rows, columns))}


@block(
    "MatMul",
    title="Matrix product",
    group="Matrices",
    formula=r"Y = A\,B",
    ports=[In("a", "~S M K"), In("b", "~S P N"), Out("y", "~S M N")],
    settings=[
        Flag("transpose_a", False, help="Take a with its last two dimensions exchanged."),
        Flag("transpose_b", False, help="Take b with its last two dimensions exchanged."),
    ],
    shape=_product,
    example={"sizes": {"K": 4, "P": 4}},
)
def matmul(a, b, *, transpose_a, transpose_b):
    """The product of two matrices, or of two batches of matrices.

    Attention scores are one (with `transpose_b`), and so is a layer whose weight comes over a wire. The leading
    dimensions broadcast. Backwards, each matrix receives the gradient times the transpose of the other. A vector
    becomes a matrix with Unsqueeze.
    """
    return torch.matmul(a.mT if transpose_a else a, b.mT if transpose_b else b)


def _einsum_shape(inputs: Types, settings: Settings) -> Types:
    terms, result = _einsum_terms(settings["equation"], settings["inputs"])
    sizes: dict[str, Dim] = {}
    for index, term in enumerate(terms):
        arrived = inputs.get(f"x{index}")
        if arrived is not None:
            _bind_letters(f"x{index}", term, arrived, sizes)
    known = all(letter in sizes for letter in result)
    return {"y": TensorType(tuple(sizes[letter] for letter in result)) if known else None}


def _einsum_terms(equation: str, inputs: int) -> tuple[list[str], str]:
    left, arrow, result = equation.replace(" ", "").partition("->")
    terms = left.split(",")
    if not arrow or not all(term.isascii() and (term.isalpha() or not term) for term in (*terms, result)):
        raise Mismatch(f"'{equation}' is not an equation.", "Write one letter a dimension, such as bij,bjk->bik.")
    if len(terms) != inputs:
        raise Mismatch(f"'{equation}' has {len(terms)} inputs, but the block has {inputs}.", "Make the two agree.")
    if len(set(result)) < len(result) or not set(result) <= set(left):
        hint = "Each letter after the arrow stands there once, and before the arrow as well."
        raise Mismatch(f"the result '{result}' of '{equation}' cannot be formed.", hint)
    return terms, result


def _bind_letters(port: str, term: str, arrived: TensorType, sizes: dict[str, Dim]) -> None:
    if len(term) != len(arrived.shape):
        message = f"{port} has {len(arrived.shape)} dimensions, but the equation gives it {len(term)} ('{term}')."
        raise Mismatch(message, "Write one letter a dimension.", port)
    for letter, size in zip(term, arrived.shape, strict=True):
        if sizes.setdefault(letter, size) != size:
            message = f"the letter {letter} is {sizes[letter]} elsewhere, but {size} in {port}."
            raise Mismatch(message, "Use another letter where the sizes differ.", port)


@block(
    "Einsum",
    title="Einstein sum",
    group="Matrices",
    formula=r"y_{ik} = \sum_j a_{ij}\, b_{jk}",
    ports=[In("x", "*", many="inputs"), Out("y")],
    settings=[
        Text("equation", "bij,bjk->bik", max_length=200, help="One letter a dimension; those not after -> are summed."),
        Int("inputs", 2, min=1, max=8, help="How many values the equation speaks of."),
    ],
    shape=_einsum_shape,
    example={"settings": {"equation": "ij,kj->ik"}},
)
def einsum(*x, equation):
    """A product of several values, with the dimensions named by letters.

    Letters that stand in several inputs are matched; letters missing after the arrow are summed over. One line says
    matrix products, traces, outer products and attention: `bqd,bkd->bqk` are all scores of queries and keys. For two
    plain matrices, MatMul reads better.
    """
    return torch.einsum(equation, *x)


@block(
    "DotProduct",
    title="Dot product",
    group="Matrices",
    formula=r"y = \sum_i a_i b_i",
    ports=[In("a", "~S D"), In("b", "~S D"), Out("y", "~S")],
    equals="torch.linalg.vecdot",
)
def dot_product(a, b):
    """The inner product over the last dimension: how far two vectors point the same way, times their lengths.

    It grows with the number of dimensions D; attention divides it by the root of D. For the angle alone take
    CosineSimilarity.
    """
    return (a * b).sum(-1)


@block(
    "OuterProduct",
    title="Outer product",
    group="Matrices",
    formula=r"Y = a\, b^\top",
    ports=[In("a", "~S M"), In("b", "~S N"), Out("y", "~S M N")],
)
def outer_product(a, b):
    """Every element of one vector times every element of another: a matrix of rank 1.

    The gradient of a linear layer's weight for one example is such a matrix, and so is a Hebbian update.
    """
    return a.unsqueeze(-1) * b.unsqueeze(-2)


@block(
    "L2Normalize",
    title="L2 normalise",
    group="Matrices",
    formula=r"y = \frac{x}{\max(\Vert x \Vert_2, \epsilon)}",
    ports=[In("x", "*S"), Out("y", "*S")],
    settings=[
        Int("dim", -1, min=-8, max=7, help="The dimension along which a vector lies."),
        Float("eps", 1e-12, above=0.0, max=1.0, help="The smallest length divided by."),
    ],
    shape=keeps_shape,
    equals="torch.nn.functional.normalize",
)
def l2_normalize(x, *, dim, eps):
    """Vectors scaled to length 1; only their direction is kept.

    Used before similarities, in contrastive learning and face recognition. The gradient is at right angles to the
    vector, since its length has no effect any more.
    """
    return F.normalize(x, dim=dim, eps=eps)


def _without_dim(inputs: Types, settings: Settings) -> Types:
    x1, x2 = inputs.get("x1"), inputs.get("x2")
    if x1 is None or x2 is None:
        return {"y": None}
    both = TensorType(broadcast(x1.shape, x2.shape))
    gone = axis(settings["dim"], both, "x1")
    return {"y": TensorType((*both.shape[:gone], *both.shape[gone + 1 :]))}


@block(
    "CosineSimilarity",
    title="Cosine similarity",
    group="Matrices",
    formula=r"y = \frac{x_1 \cdot x_2}{\Vert x_1 \Vert\, \Vert x_2 \Vert}",
    ports=[In("x1", "~S"), In("x2", "~S"), Out("y")],
    settings=[
        Int("dim", -1, min=-8, max=7, help="The dimension along which the vectors lie."),
        Float("eps", 1e-8, above=0.0, max=1.0, help="The smallest length divided by."),
    ],
    shape=_without_dim,
    equals="torch.nn.CosineSimilarity",
)
def cosine_similarity(x1, x2, *, dim, eps):
    """The cosine of the angle between two vectors: 1 the same direction, 0 at right angles, -1 opposite.

    Compares pairs; for all pairs of two sets take SimilarityMatrix. Lengths do not count, which suits embeddings, whose
    lengths often tell of frequency rather than meaning.
    """
    return F.cosine_similarity(x1, x2, dim, eps)


@block(
    "EuclideanDistance",
    title="Euclidean distance",
    group="Matrices",
    formula=r"y = \Vert x_1 - x_2 + \epsilon \Vert_p",
    ports=[In("x1", "~S D"), In("x2", "~S D"), Out("y", "~S")],
    settings=[
        Float("p", 2.0, min=1.0, max=64.0, help="2 is the Euclidean distance, 1 the sum of magnitudes."),
        Float("eps", 0.0, min=0.0, max=1.0, help="Added to each difference, so that the slope exists at distance 0."),
        Flag("squared", False, help="The distance to the power p instead: no root, and smooth at 0."),
    ],
    equals="torch.nn.PairwiseDistance",
)
def euclidean_distance(x1, x2, *, p, eps, squared):
    """The distance between two vectors, over the last dimension.

    Contrastive and triplet costs are made of it. At distance 0 the root has no slope; use the squared distance, or an
    `eps` such as 1e-6. For all pairs of two sets take PairwiseDistanceMatrix.
    """
    distance = x1 - x2 + eps
    return distance.abs().pow(p).sum(-1) if squared else torch.linalg.vector_norm(distance, p, -1)


@block(
    "PairwiseDistanceMatrix",
    title="Pairwise distances",
    group="Matrices",
    formula=r"y_{ij} = \Vert a_i - b_j \Vert^2",
    ports=[In("a", "~S M D"), In("b", "~S N D"), Out("y", "~S M N")],
    settings=[Flag("squared", True, help="Squared distances: cheaper, and smooth at 0. Off: their roots.")],
)
def pairwise_distance_matrix(a, b, *, squared):
    """The Euclidean distance of every row of `a` from every row of `b`.

    Nearest neighbours, codebooks, prototypes, radial basis functions. The squared form is a matrix product and needs
    little memory, but rounds where two far-out points nearly coincide; the other form takes every difference, M N D
    numbers of memory.
    """
    if not squared:
        return torch.linalg.vector_norm(a.unsqueeze(-2) - b.unsqueeze(-3), dim=-1)
    squares = (a * a).sum(-1, keepdim=True) + (b * b).sum(-1, keepdim=True).mT
    return (squares - 2.0 * (a @ b.mT)).clamp(min=0.0)


@block(
    "SimilarityMatrix",
    title="Similarity matrix",
    group="Matrices",
    formula=r"Y = \frac{A\, B^\top}{\tau}",
    ports=[In("a", "~S M D"), In("b", "~S N D"), Out("y", "~S M N")],
    settings=[
        Flag("normalise", True, help="Scale every row to length 1 first: cosines of angles."),
        Float("temperature", 1.0, above=0.0, max=1000.0, help="The divisor; small ones sharpen a softmax."),
    ],
)
def similarity_matrix(a, b, *, normalise, temperature):
    """The inner product of every row of `a` with every row of `b`.

    With a softmax along its rows it is the heart of contrastive learning: the matching pairs stand on the diagonal.
    A temperature around 0.1 is usual there, since cosines differ by little.
    """
    if normalise:
        a, b = F.normalize(a, dim=-1), F.normalize(b, dim=-1)
    return torch.matmul(a, b.mT) / temperature


@block(
    "GramMatrix",
    title="Gram matrix",
    group="Matrices",
    formula=r"G_{ij} = \sum_k x_{ik}\, x_{jk}",
    ports=[In("x", "*S C M"), Out("y", "*S C C")],
    settings=[Flag("normalise", False, help="Divide by C M, so that the size of an image does not count.")],
)
def gram_matrix(x, *, normalise):
    """The inner products of all pairs of rows.

    For the feature maps of an image, one map a row, it tells which features occur together and forgets where: the style
    in style transfer. Flatten the two dimensions of the image first.
    """
    gram = torch.matmul(x, x.mT)
    return gram / (x.shape[-2] * x.shape[-1]) if normalise else gram


def _powers(inputs: Types, settings: Settings) -> Types:
    x = inputs.get("x")
    if x is None:
        return {"y": None}
    if x.shape and x.shape[-1] != 1:
        hint = "Add a dimension of size 1 with Unsqueeze to expand each number on its own."
        raise Mismatch(f"x has {x.shape[-1]} numbers at each place, but the powers of one are taken.", hint, "x")
    return {"y": TensorType((*x.shape[:-1], settings["degree"] + 1))}


@block(
    "PolynomialFeatures",
    title="Polynomial features",
    group="Matrices",
    formula=r"y = (1, x, x^2, \ldots, x^M)",
    ports=[In("x", "*S"), Out("y", "*S P")],
    settings=[Int("degree", 12, min=0, max=64, help="The highest power, M.")],
    shape=_powers,
    example={"sizes": {"*S": (4, 1)}, "settings": {"degree": 5}},
)
def polynomial_features(x, *, degree):
    """The powers of a number, from 0 to the degree, in place of the number.

    A Linear block behind it fits a polynomial: the classic picture of under- and overfitting. High powers of numbers
    beyond -1..1 grow or vanish fast; scale the input to that range.
    """
    return x ** torch.arange(degree + 1, dtype=x.dtype, device=x.device)
