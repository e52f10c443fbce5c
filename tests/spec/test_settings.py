"""Settings: what they take, what they say to the rest, and how functions receive them."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from studio.spec import Choice, Flag, Float, Floats, Int, Ints, Shape, Text
from studio.spec.settings import complete, setting_problems

ALL = [
    Int("n", 3, min=1, max=9),
    Float("x", 0.5, min=0.0, below=1.0),
    Flag("on", True),
    Choice("mode", "a", options=("a", "b")),
    Text("name", "", max_length=10),
    Ints("size", 3, count=2, min=1),
    Floats("values", (1.0,), nested=True),
    Shape("shape", "B 4"),
]


@pytest.mark.parametrize("setting", ALL, ids=lambda setting: setting.name)
def test_defaults_are_right(setting):
    assert setting.problem(setting.default) is None


@pytest.mark.parametrize(
    ("name", "value", "sentence"),
    [
        ("n", 0, "n must be at least 1, not 0."),
        ("n", 10, "n must be at most 9, not 10."),
        ("n", True, "n must be a whole number, not True."),
        ("n", 2.0, "n must be a whole number, not 2.0."),
        ("x", 1.0, "x must be less than 1, not 1."),
        ("x", math.nan, "x must be a number, not nan."),
        ("x", 10**400, "x must be a number, not so large a number."),
        ("on", 1, "on must be true or false, not 1."),
        ("mode", "c", "mode must be one of a, b, not 'c'."),
        ("name", "x" * 11, "name may have 10 characters, not 11."),
        ("size", [3], "size must be one whole number or 2 of them, not [3]."),
        ("size", [3, 0], "size must be at least 1, not 0."),
        ("values", [[1.0], ["a"]], "values must be a number, not 'a'."),
        ("shape", "B 0", "shape: '0' is not a size: use whole numbers from 1 and names, such as B 1 8 8."),
        ("size", None, "size needs a value."),
    ],
)
def test_a_wrong_value_is_a_sentence(name, value, sentence):
    assert setting_problems(ALL, {name: value}, "Test") == [(name, sentence)]


def test_an_unknown_setting_is_named():
    assert setting_problems(ALL, {"wide": 1}, "Test") == [("wide", "Test has no setting 'wide'.")]


def test_functions_receive_whole_values():
    values = complete(ALL, {"size": 5, "x": 0, "values": [[1], [2]]})
    assert values["size"] == (5, 5)
    assert isinstance(values["x"], float)
    assert values["values"] == ((1.0,), (2.0,))


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=3), inner, max_size=3),
    max_leaves=8,
)


@given(value=json_values)
@pytest.mark.parametrize("setting", ALL, ids=lambda setting: setting.name)
def test_any_value_is_taken_or_refused_in_words(setting, value):
    problem = setting.problem(value)
    if problem is None:
        setting.parse(value)
    else:
        assert problem.endswith(".")
        assert len(problem) < 400
