"""The block library: one declaration a block, one module a group of the palette."""

ORDER: tuple[str, ...] = (
    "variables",
    "linear",
    "activations",
    "rectifiers",
    "convolution",
    "pooling",
    "normalisation",
    "regularisation",
    "embedding",
    "costs_regression",
    "costs_classification",
    "costs_other",
    "metrics",
    "arithmetic",
    "reductions",
    "matrix",
    "shape",
    "joining",
    "indexing",
    "conversion",
    "gradients",
)
"""The palette's order of groups. A module that is not named here follows, by name."""
