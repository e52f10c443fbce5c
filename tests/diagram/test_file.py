"""Files: any document survives byte for byte, and any mangled file is an error in words."""

import errno
import json
import os

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from studio.diagram import Document, Endpoint, Plan, Point, dumps, frozen, load, loads, save
from studio.diagram.model import Bookmark, Frame, Note, Sketch
from studio.errors import FileError
from tests.documents import documents, xor

GOOD = dumps(xor())


@settings(max_examples=60)
@given(document=documents())
def test_any_document_survives_byte_for_byte(document):
    text = dumps(document)
    assert loads(text) == document
    assert dumps(loads(text)) == text


def test_a_whole_document_survives(tmp_path):
    path = tmp_path / "xor.diagrad"
    save(xor(), path)
    assert load(path) == xor()
    assert path.read_text() == GOOD


SKETCHED = dumps(
    xor().with_sketch(
        "main",
        Sketch(
            frozen({"hidden": Frame("Hidden", Point(0, 0), 80, 40, "Layers")}),
            frozen({"note": Note("Two\nlines", Point(1.5, -2))}),
            frozen({Endpoint("hidden", "x"): (Point(1, 2), Point(3, 4))}),
            frozen({"fc1": 2}),
            frozen({"here": Bookmark(Point(0, 0), 2)}),
        ),
    )
)


def test_a_sketch_has_a_section_of_its_own_with_a_line_for_each_thing():
    assert '"sketches"' not in GOOD
    section = SKETCHED[SKETCHED.index('"sketches"') :]
    lines = [line.strip().rstrip(",") for line in section.splitlines()]
    assert '"hidden": {"at": [0.0, 0.0], "colour": "Layers", "height": 40.0, "title": "Hidden", "width": 80.0}' in lines
    assert '"note": {"at": [1.5, -2.0], "text": "Two\\nlines", "width": 240.0}' in lines
    assert '"hidden.x": [[1.0, 2.0], [3.0, 4.0]]' in lines
    assert '"fc1": 2' in lines
    assert '"here": {"at": [0.0, 0.0], "zoom": 2.0}' in lines


def test_what_is_drawn_for_things_that_are_gone_is_left_out():
    raw = json.loads(SKETCHED)
    raw["sketches"]["gone"] = raw["sketches"]["main"]
    raw["sketches"]["main"]["bends"]["gone.x"] = [[0, 0]]
    raw["sketches"]["main"]["opened"]["gone"] = 1
    assert loads(json.dumps(raw)) == loads(SKETCHED)
    assert loads(json.dumps({**raw, "sketches": {"main": {}}})) == xor()


def test_a_block_takes_one_line():
    lines = [line.strip() for line in GOOD.splitlines()]
    assert any(line.startswith('{"block": "Linear", "id": "fc1"') for line in lines)
    assert sum('"block":' in line for line in lines) == len(xor().page().nodes)


def mangled(path: str, value, text: str = GOOD):
    """The good document with the value at a dotted path replaced."""
    raw = json.loads(text)
    *way, last = path.split(".")
    level = raw
    for key in way:
        level = level[int(key)] if isinstance(level, list) else level[key]
    level[int(last) if isinstance(level, list) else last] = value
    return json.dumps(raw)


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("", "is not JSON at line 1"),
        (GOOD[: len(GOOD) // 2], "is not JSON"),
        ("[]", "not a Diagrad document"),
        ("{}", "no valid format number"),
        (mangled("format", 0), "no valid format number"),
        (mangled("format", True), "no valid format number"),
        (mangled("format", 99), "has format 99"),
        (mangled("surprise", 1), "unknown field `surprise`"),
        (mangled("pages.main.nodes.0.block", 5), r"\$\.pages\[\.\.\.\]\.nodes\[0\]\.block"),
        (mangled("pages.main.nodes.0.id", "fc2"), "two blocks are called 'fc2'"),
        (mangled("pages.main.nodes.0.id", "../etc"), "pages"),
        (mangled("pages.main.nodes.0.id", "lambda"), "a word of Python"),
        (mangled("pages.main.nodes.0.id", "forward"), "torch uses it"),
        (mangled("pages.main.wires.0", ["ghost.y", "fc1.x"]), "leads to nowhere"),
        (mangled("pages.main.wires.0", ["x", "fc1.x"]), "leads to nowhere"),
        (mangled("pages.main.wires", [["x.y", "fc1.x"], ["t.y", "fc1.x"]]), "two wires end at fc1.x"),
        (mangled("plan.stages.0.batch_size", 0), "batch_size"),
        (mangled("plan.stages.0.phases.0.steps", 1_000_000), "steps"),
        (mangled("layout.main.fc1", [0.0]), "layout"),
        (mangled("layout.elsewhere", {}), "page 'elsewhere'"),
        (mangled("sketches", [], SKETCHED), r"at \$\.sketches: expected `object`"),
        (mangled("sketches.main.frames.hidden.width", 0, SKETCHED), r"\$\.sketches\[.*frames\[.*width: expected"),
        (mangled("sketches.main.frames.hidden.at", [1], SKETCHED), r"frames\[\.\.\.\]\.at"),
        (mangled("sketches.main.frames.hidden.shadow", 1, SKETCHED), "unknown field `shadow`"),
        (mangled("sketches.main.frames", {"1 a": {}}, SKETCHED), "a letter, then letters"),
        (mangled("sketches.main.notes.note.text", 1, SKETCHED), r"notes\[\.\.\.\]\.text"),
        (mangled("sketches.main.notes.note.at", [1e300, 0], SKETCHED), r"notes\[\.\.\.\]\.at\[0\]"),
        (mangled("sketches.main.bends", {"hidden": [[1, 2]]}, SKETCHED), r"sketches\.main\.bends: 'hidden' is no wire"),
        (mangled("sketches.main.bends", {"hidden.x": []}, SKETCHED), "bends"),
        (mangled("sketches.main.opened.fc1", 0, SKETCHED), "opened"),
        (mangled("sketches.main.bookmarks.here.zoom", -1, SKETCHED), "zoom"),
        (GOOD.replace('"lr": 0.05', '"lr": NaN'), "holds NaN"),
        ('{"a": 1, "a": 2}', "'a' twice"),
        ("[" * 1_000_000, "nested too deeply"),
        ('{"a":' * 1_000_000, "nested too deeply"),
        (mangled("pages.main.nodes.0.settings", {"x": "y" * 2_000_000}), "text of 2,000,000 characters"),
        (mangled("data.settings", {"x": "y" * 2_000_000}), "text of 2,000,000 characters"),
    ],
)
def test_a_bad_file_says_where_and_why(text, sentence):
    with pytest.raises(FileError, match=sentence):
        loads(text)


@given(
    position=st.integers(0, len(GOOD) - 1),
    cut=st.integers(0, 30),
    inserted=st.text(max_size=5),
)
def test_any_mangled_file_is_read_or_refused(position, cut, inserted):
    """Whatever is cut out of the text or put in, reading gives a document or a FileError."""
    text = GOOD[:position] + inserted + GOOD[position + cut :]
    try:
        document = loads(text)
    except FileError as error:
        assert str(error)
    else:
        assert loads(dumps(document)) == document


@given(junk=st.binary(max_size=200))
def test_bytes_that_are_no_text_are_refused(junk, tmp_path_factory):
    path = tmp_path_factory.mktemp("junk") / "junk.diagrad"
    path.write_bytes(junk)
    with pytest.raises(FileError):
        load(path)


def test_a_huge_file_is_refused_before_it_is_read(tmp_path):
    path = tmp_path / "huge.diagrad"
    with path.open("wb") as file:
        file.truncate(300 * 2**20)
    with pytest.raises(FileError, match="314,572,800 bytes"):
        load(path)


def test_a_file_that_is_not_there(tmp_path):
    with pytest.raises(FileError, match=r"nowhere\.diagrad: cannot be read"):
        load(tmp_path / "nowhere.diagrad")


def test_a_full_disk_leaves_the_old_file(tmp_path, monkeypatch):
    path = tmp_path / "model.diagrad"
    save(xor(), path)

    def full(_handle):
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(FileError, match="No space left on device"):
        save(Document(plan=Plan(seed=7)), path)
    assert path.read_text() == GOOD
    assert [entry.name for entry in tmp_path.iterdir()] == ["model.diagrad"]


def test_saving_keeps_the_permissions(tmp_path):
    path = tmp_path / "model.diagrad"
    save(xor(), path)
    path.chmod(0o640)
    save(Document(), path)
    assert path.stat().st_mode & 0o777 == 0o640


def test_saving_into_a_missing_folder(tmp_path):
    with pytest.raises(FileError, match="could not be written"):
        save(Document(), tmp_path / "missing" / "model.diagrad")
