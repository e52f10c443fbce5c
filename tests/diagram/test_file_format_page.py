"""The page on the file format says what the schema says, and its examples open."""

import re
from pathlib import Path

import msgspec

from studio.compiler.check import check
from studio.diagram import dumps, loads, schema

PAGE = (Path(__file__).parents[2] / "docs" / "file-format.md").read_text()


def test_every_key_of_the_file_is_explained():
    told = set(re.findall(r"`(\w+)`", PAGE))
    for part in (
        schema.DocumentFile,
        schema.NodeFile,
        schema.WeightChoiceFile,
        schema.GroupFile,
        schema.PlanFile,
        schema.StageFile,
        schema.PhaseFile,
        schema.ClaimFile,
        schema.AboutFile,
        schema.DataFile,
        schema.SketchFile,
        schema.FrameFile,
        schema.NoteFile,
        schema.BookmarkFile,
    ):
        keys = {field.encode_name for field in msgspec.structs.fields(part)}
        assert keys <= told, f"{part.__name__}: {sorted(keys - told)}"
    assert f"the number of the format, now {schema.FORMAT}" in PAGE


def test_the_example_of_a_sketch_is_canonical():
    (example,) = [text for text in re.findall(r"```json\n(.*?)```", PAGE, re.DOTALL) if '"sketches"' in text]
    assert dumps(loads(example)) == example


def test_the_example_of_a_group_is_right():
    examples = [text for text in re.findall(r"```json\n(.*?)```", PAGE, re.DOTALL) if '"groups"' in text]
    assert len(examples) == 1
    document = loads(examples[0])
    assert check(document).problems == ()
