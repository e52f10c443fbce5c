"""Where examples come from: bundled and generated data, and the user's own files. Nothing heavy is imported here.

`SOURCES` lists what there is; `open_data` opens one as a `Dataset` of splits; `batches` says in which order to draw.
"""

from studio.data.dataset import Dataset, Field, Split
from studio.data.declare import COMMON, Source
from studio.data.normalise import Normaliser
from studio.data.open import open_data
from studio.data.preview import preview
from studio.data.sampling import batches, class_balanced
from studio.data.sources import SOURCES
from studio.data.splits import kfold

__all__ = [
    "COMMON",
    "SOURCES",
    "Dataset",
    "Field",
    "Normaliser",
    "Source",
    "Split",
    "batches",
    "class_balanced",
    "kfold",
    "open_data",
    "preview",
]
