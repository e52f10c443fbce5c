"""The registry: the library, old names, other people's blocks, and declarations that are wrong."""

import os
from pathlib import Path

import pytest

from studio.errors import BlockError
from studio.spec import In, Int, Out, Registry, Weight, block, load_blocks
from studio.spec.registry import own_folder, reload_blocks

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


BROKEN = {
    "import nothing_like_this": "line 1",
    "x = 1\ny = (": "line 2",
    "raise SystemExit(3)": "SystemExit",
    OWN_BLOCK.replace('Float("beta", 1.0)', 'Float("gamma", 1.0)'): "function takes",
    OWN_BLOCK.replace("Swish2", "ReLU"): "two blocks have the name ReLU",
    OWN_BLOCK + OWN_BLOCK.replace("def swish2", "def swish3"): "two blocks have the name Swish2",
}


@pytest.mark.parametrize(("text", "sentence"), BROKEN.items(), ids=BROKEN.values())
def test_a_broken_file_is_named_and_left_out(tmp_path, text, sentence):
    (tmp_path / "broken.py").write_text(text)
    (tmp_path / "mine.py").write_text(OWN_BLOCK.replace("Swish2", "Other"))
    found = load_blocks(tmp_path)
    assert set(found) == {*load_blocks(), "Other"}
    (trouble,) = found.troubles
    assert trouble.where == str(tmp_path / "broken.py")
    assert sentence in trouble.message
    assert trouble.hint


def test_a_file_is_read_again(tmp_path):
    path = tmp_path / "mine.py"
    path.write_text(OWN_BLOCK)
    before = load_blocks(tmp_path)
    path.write_text(OWN_BLOCK.replace("beta", "rate"))  # as long, and within the same second
    assert load_blocks(tmp_path) is before
    after = reload_blocks(tmp_path)
    assert [setting.name for setting in after["Swish2"].settings] == ["rate"]
    assert [setting.name for setting in before["Swish2"].settings] == ["beta"]
    assert load_blocks(tmp_path) is after
    assert all(after[name] is before[name] for name in before if name != "Swish2")


def test_blocks_come_and_go_with_their_files(tmp_path):
    load_blocks(tmp_path)
    (tmp_path / "mine.py").write_text(OWN_BLOCK)
    assert "Swish2" in reload_blocks(tmp_path)
    (tmp_path / "mine.py").unlink()
    assert "Swish2" not in reload_blocks(tmp_path)
    assert "Swish2" not in load_blocks(tmp_path)


def test_a_file_that_breaks_leaves_the_blocks_as_they_were(tmp_path):
    path = tmp_path / "mine.py"
    path.write_text(OWN_BLOCK)
    before = load_blocks(tmp_path)
    path.write_text(OWN_BLOCK + "nonsense")
    for _ in range(2):
        with pytest.raises(BlockError, match=r"mine\.py: NameError.*line 9"):
            reload_blocks(tmp_path)
    assert load_blocks(tmp_path) is before
    path.write_text(OWN_BLOCK)
    assert reload_blocks(tmp_path)["Swish2"] is not before["Swish2"]


def test_a_file_that_was_broken_all_along_does_not_keep_others_from_being_read(tmp_path):
    (tmp_path / "broken.py").write_text("nonsense")
    load_blocks(tmp_path)
    (tmp_path / "mine.py").write_text(OWN_BLOCK)
    found = reload_blocks(tmp_path)
    assert "Swish2" in found
    assert [trouble.where for trouble in found.troubles] == [str(tmp_path / "broken.py")]
    (tmp_path / "broken.py").write_text("")
    assert reload_blocks(tmp_path).troubles == ()


def test_where_a_new_file_belongs(tmp_path, monkeypatch):
    there = tmp_path / "there"
    there.mkdir()
    monkeypatch.setenv("DIAGRAD_BLOCKS", os.pathsep.join([str(tmp_path / "nowhere"), str(there)]))
    assert own_folder() == there
    monkeypatch.setenv("DIAGRAD_BLOCKS", str(tmp_path / "nowhere"))
    assert own_folder() == tmp_path / "nowhere"
    monkeypatch.setenv("DIAGRAD_BLOCKS", "")
    assert own_folder() is None
    monkeypatch.delenv("DIAGRAD_BLOCKS")
    assert own_folder() == Path.home() / ".diagrad" / "blocks"


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
