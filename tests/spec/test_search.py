"""Finding a block by what one types."""

import pytest

from studio.spec import load_blocks
from studio.spec.search import ranked


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("linear", "Linear"),
        ("lin", "Linear"),
        ("linaer", "Linear"),
        ("relu", "ReLU"),
        ("bce", "BCELoss"),
        ("cross entropy", "CrossEntropyLoss"),
        ("mean squared", "MSELoss"),
        ("softmx", "Softmax"),
        ("dropot", "Dropout"),
        ("max pool", "MaxPool1d"),
        ("spatialdropout", "Dropout2d"),
        ("y = W x", "Linear"),
    ],
)
def test_what_is_meant_comes_first(text, first):
    assert load_blocks().search(text)[0].name == first


def test_letters_in_order_find_a_long_name():
    assert "ConvTranspose2d" in [block.name for block in load_blocks().search("cvt")]


def test_a_mistake_is_forgiven_only_where_nothing_is_right():
    found = load_blocks().search("relu")
    assert all("relu" in f"{block.name} {block.formula} {block.help}".lower() for block in found)


def test_nothing_typed_is_every_block_in_the_order_of_the_palette():
    blocks = load_blocks()
    assert ranked("  ", blocks.values()) == list(blocks.values())


@pytest.mark.parametrize("text", ["zzz", "(", "[", "\\", "a" * 200, "é", "   x  "])
def test_anything_may_be_typed(text):
    assert isinstance(load_blocks().search(text), list)
