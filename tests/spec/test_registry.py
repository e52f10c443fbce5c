"""The registry: the library, old names, other people's blocks, and declarations that are wrong."""

import pytest

from studio.errors import BlockError
from studio.spec import In, Int, Out, Registry, Weight, block, load_blocks

OWN_BLOCK = '''
"""A user's own block."""
from studio.spec import Float, In, Out, block

@block("Swish2", group="Mine", formula="x", ports=[In("x", "*S"), Out("y", "*S")], settings=[Float("beta", 1.0)])
def swish2(x, *, beta):
    """Twice the usual."""
    return x * (beta * x).sigmoid()
'''


def test_blocks_of_a_folder_are_loaded(tmp_path):
    (tmp_path / "mine.py").write_text(OWN_BLOCK)
    registry = load_blocks(tmp_path)
    assert registry["Swish2"].group == "Mine"
    assert set(load_blocks()) < set(registry)


def test_the_user_s_folder_needs_no_naming(tmp_path, monkeypatch):
    (tmp_path / "mine.py").write_text(OWN_BLOCK)
    monkeypatch.setenv("DIAGRAD_BLOCKS", str(tmp_path))
    assert "Swish2" in load_blocks()
    monkeypatch.setenv("DIAGRAD_BLOCKS", "")
    assert "Swish2" not in load_blocks()
    monkeypatch.delenv("DIAGRAD_BLOCKS")
    monkeypatch.setenv("HOME", str(tmp_path))
    (tmp_path / ".diagrad").mkdir()
    (tmp_path / "mine.py").unlink()
    (tmp_path / ".diagrad" / "blocks").mkdir()
    (tmp_path / ".diagrad" / "blocks" / "mine.py").write_text(OWN_BLOCK)
    assert "Swish2" in load_blocks()


def test_a_broken_file_is_named(tmp_path):
    (tmp_path / "broken.py").write_text("import nothing_like_this")
    with pytest.raises(BlockError, match=r"broken\.py"):
        load_blocks(tmp_path)


def test_search_finds_by_any_word():
    names = [found.name for found in load_blocks().search("cross entropy")]
    assert "CrossEntropyLoss" in names
    assert load_blocks().search("zzz") == []


def test_a_renamed_block_is_found_under_its_old_name():
    @block("New", group="g", ports=[In("x", "*S"), Out("y", "*S")], was=("Old",))
    def new(x):
        return x

    assert Registry([new.block])["Old"].name == "New"
    assert "Nothing" not in Registry([new.block])


def test_two_blocks_of_one_name_are_refused():
    @block("Twin", group="g", ports=[In("x", "*S"), Out("y", "*S")])
    def twin(x):
        return x

    with pytest.raises(BlockError, match="two blocks"):
        Registry([twin.block, twin.block])


@pytest.mark.parametrize(
    ("declaration", "sentence"),
    [
        ({"ports": [In("x", "S"), Out("x", "S")]}, "used twice"),
        ({"ports": [Out("y", "S")]}, "takes"),
        ({"ports": [In("x", "S"), Out("y", "S")], "settings": [Int("n", 0, min=1)]}, "default"),
        ({"ports": [In("x", "S"), Out("y", "S")], "weights": [Weight("w", "S", init="magic")]}, "not an initialiser"),
    ],
)
def test_a_wrong_declaration_is_refused_at_once(declaration, sentence):
    with pytest.raises(BlockError, match=sentence):

        @block("Wrong", group="g", **declaration)
        def wrong(x):
            return x
