"""numpy, networkx and scikit-learn's data sets, imported when first used: the window lists the sources before that.

Every module of this package takes `np` from here, and postpones its annotations so that they do not load it either.
"""

from typing import TYPE_CHECKING

from studio.spec.lazy import Lazy

if TYPE_CHECKING:
    import networkx as nx
    import numpy as np
    from sklearn import datasets
else:
    np = Lazy("numpy")
    nx = Lazy("networkx")
    datasets = Lazy("sklearn.datasets")

__all__ = ["datasets", "np", "nx"]
