"""Every source is declared completely, and listing them loads nothing heavy."""

import re
import subprocess
import sys
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest

from studio.data import COMMON, SOURCES, open_data
from studio.diagram import DataSource
from studio.errors import DataError
from studio.spec.settings import setting_problems

OWN_FILES = {"csv", "parquet", "npy", "npz", "idx", "images", "text", "labelled_text", "graph_file"}
ACTING = {"grid_world", "gymnasium"}
WITHOUT_SPLITS = ACTING | {"side_by_side"}
GENERATED = {"Generated", "Generated pictures", "Generated sequences", "Graphs", "Pairs and tasks", "Acting"}
GROUPS = GENERATED | {"Bundled", "Your files", "Several"}


def test_listing_the_sources_loads_no_library():
    heavy = {"numpy", "sklearn", "torch", "PIL", "pyarrow", "networkx", "gymnasium"}
    code = (
        f"import sys, studio.data; assert studio.data.SOURCES;sys.exit(', '.join({heavy!r} & set(sys.modules)) or None)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


def test_all_expected_sources_are_there():
    bundled = {"digits", "iris", "wine", "breast_cancer", "diabetes", "linnerud"}
    generated = {"gate", "moons", "circles", "spirals", "blobs", "checkerboard", "gaussian_mixture"}
    curves = {"sine", "polynomial", "line"}
    simple = {"counter", "normal", "function", "linear", "unit_circle"}
    pictures = {"style_transfer", "scenes", "one_shape", "outlines"}
    sequences = {"modulated_sine", "bouncing_ball", "recall", "neighbour_sum", "key_value", "sorting", "reversal"}
    language = {"reviews", "markov_text"}
    graphs = {"karate", "graph_shapes", "molecules", "bodies", "sudoku"}
    tasks = {"glyphs", "pairs", "triplets", "episodes", "sinusoid_tasks", "coded_sinusoids"}
    rules = {"grid_transitions", "grid_tables"}
    without_files = bundled | generated | curves | simple | pictures | sequences | language | graphs | tasks | rules
    assert set(SOURCES) == without_files | OWN_FILES | WITHOUT_SPLITS


def test_the_sources_of_a_group_stand_together_in_the_menu():
    groups = [source.group for source in SOURCES.values()]
    changes = [one for one, two in pairwise(groups) if one != two]
    assert len(changes) + 1 == len(set(groups))


@pytest.mark.parametrize("name", SOURCES)
def test_a_source_says_what_it_is(name):
    declared = SOURCES[name]
    assert declared.name == name
    assert declared.title
    assert declared.group in GROUPS
    assert "x: " in declared.help or "field" in declared.help
    names = [setting.name for setting in declared.settings]
    assert len(names) == len(set(names))
    common = [] if name in WITHOUT_SPLITS else [setting.name for setting in COMMON]
    assert names[len(names) - len(common) :] == common
    defaults = {setting.name: setting.default for setting in declared.settings}
    assert setting_problems(declared.settings, defaults, name) == []


@pytest.mark.parametrize("name", sorted(set(SOURCES) - OWN_FILES - WITHOUT_SPLITS))
def test_what_needs_no_file_opens_with_its_defaults(name, load, rows):
    dataset = load(name)
    again = rows(load(name))
    batch = rows(dataset)
    dtypes = {"float": np.float32, "int": np.int64, "bool": np.bool_}
    for key, field in dataset.fields.items():
        assert batch[key].shape == (len(dataset.splits["train"]), *field.shape)
        assert batch[key].dtype == dtypes[field.kind]
        assert np.array_equal(batch[key], again[key])
        if field.classes and field.kind == "int":
            assert 0 <= batch[key].min() <= batch[key].max() < len(field.classes)


@pytest.mark.parametrize("name", sorted(OWN_FILES))
def test_a_file_source_needs_a_file_and_a_folder(name, refusal):
    assert "no file is named" in refusal(name)
    given = {"nodes": "a", "edges": "a", "file": "a", "x": "a", "images": "a", "folder": "a"}
    known = {setting.name for setting in SOURCES[name].settings}
    with pytest.raises(DataError, match="Save the diagram first"):
        open_data(DataSource(name, {key: value for key, value in given.items() if key in known}))


def test_the_page_on_data_names_every_source_and_no_other():
    page = (Path(__file__).resolve().parents[2] / "docs" / "data.md").read_text("utf-8")
    table = [line.split("|")[2] for line in page.splitlines() if line.startswith("| ") and "`" in line]
    assert sorted(name for cell in table for name in re.findall(r"`(\w+)`", cell)) == sorted(SOURCES)
