"""The file a user begins a block of their own with: it works as it is, and says what can be changed."""

import keyword
import re

_TEMPLATE = '''"""{title}: a block of your own.

Diagrad reads this file again whenever it is saved. What can be written here: docs/add-a-block.md.
"""

from studio.spec import Flag, Float, In, Out, Weight, block
from studio.spec.lazy import F, torch  # noqa: F401 - say this, and never "import torch", which is slow to load


@block(
    "{name}",  # what documents say; do not change it once a document uses it
    title="{title}",
    group="Own blocks",  # where it stands in the palette
    formula=r"y = g\\,(s \\odot x) + b",  # TeX
    # The letters are sizes: *B is any number of dimensions, and F, the last one, is the same in x, y and the weights.
    ports=[In("x", "*B F"), Out("y", "*B F")],
    settings=[
        Float("gain", 1.0, min=0.0, max=100.0, help="Every value is multiplied by this, g."),
        Flag("bias", True, help="Add a learned offset."),
    ],
    # What is learned: name, shape, symbol in the formula, and how it begins. The offset is there with the flag only.
    weights=[
        Weight("scale", "F", symbol="s", init="ones"),
        Weight("bias", "F", symbol="b", init="zeros", when="bias"),
    ],
)
def {function}(x, scale, bias, *, gain):
    """Multiply each feature by a learned number, and add a learned offset.

    This text is the help page. Inputs and weights arrive by name, settings after the star; a weight whose flag is off
    is None.
    """
    y = gain * scale * x
    return y if bias is None else y + bias
'''


def block_template(name: str) -> str:
    """The text of a working file that declares a block of this name."""
    return _TEMPLATE.format(name=name, title=_words(name), function=file_stem(name))


def file_stem(name: str) -> str:
    """What the file and the function of a block are called: LowRankLinear -> low_rank_linear."""
    return _words(name).lower().replace(" ", "_")


def is_block_name(name: str) -> bool:
    """Whether a block can be called so: letters and digits, in a word that begins with a letter."""
    return re.fullmatch(r"[A-Za-z][A-Za-z0-9]*", name) is not None and not keyword.iskeyword(file_stem(name))


def _words(name: str) -> str:
    """LowRankLinear -> Low rank linear, as titles are written."""
    words = re.sub(r"(?<=[a-z0-9])(?=[A-Z])", " ", name)
    return words[:1].upper() + words[1:].lower()
