"""Symbolic sizes: canonical, exact, and agreeing with plain arithmetic wherever numbers are put in."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from studio.spec.dims import (
    add,
    evaluate,
    floor_divide,
    multiply,
    names_in,
    numel,
    parse_shape,
    shape_text,
    subtract,
    symbol,
)

B, L = symbol("B"), symbol("L")
numbers = st.integers(1, 50)


def test_sizes_print_as_they_are_written():
    assert shape_text((B, 64, 8, 8)) == "B 64 8 8"
    assert shape_text(()) == "scalar"
    assert str(add(multiply(2, L), 1)) == "2*L+1"
    assert str(subtract(L, 3)) == "L-3"


def test_equal_sizes_are_equal_however_they_came_about():
    assert add(L, L) == multiply(2, L)
    assert subtract(add(L, 1), 1) == L
    assert multiply(B, L) == multiply(L, B)
    assert subtract(L, L) == 0


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("(H+2*P-D*(K-1)-1)//S+1", "H"),  # padding 1 and kernel 3 keep the size
        ("(2*H)//2", "H"),
        ("(2*H+1)//2", "H"),
        ("H//2", "(H)//2"),
        ("(H*W)//H", "W"),
        ("-H+2*H", "H"),
    ],
)
def test_arithmetic_on_names(text, expected):
    sizes = {"H": symbol("H"), "W": symbol("W"), "P": 1, "D": 1, "K": 3, "S": 1}
    assert str(evaluate(text, sizes)) == expected


@given(a=numbers, b=numbers, h=numbers, k=numbers)
def test_division_agrees_with_numbers(a, b, h, k):
    """(a*H + b) // k with H put in afterwards equals the same with H put in before."""
    symbolic = floor_divide(add(multiply(a, symbol("H")), b), k)
    before = (a * h + b) // k
    after = evaluate(str(symbolic), {"H": h}) if not isinstance(symbolic, int) else symbolic
    assert after == before


@given(shape=st.lists(st.one_of(numbers, st.sampled_from(["B", "L", "H"]).map(symbol)), max_size=5))
def test_a_shape_survives_its_text(shape):
    text = " ".join(map(str, shape))
    assert parse_shape(text) == tuple(shape)
    assert numel(tuple(shape)) == numel(tuple(reversed(shape)))


@pytest.mark.parametrize("text", ["B -1", "0 4", "B 2.5", "B,4", "B;import os", "9999999999"])
def test_a_bad_shape_is_a_sentence(text):
    with pytest.raises(ValueError, match="is not a size"):
        parse_shape(text)


@pytest.mark.parametrize("text", ["H**9", "H.x", "f(H)", "[H]", "H if H else 1"])
def test_a_size_is_arithmetic_and_nothing_else(text):
    with pytest.raises(ValueError, match="a size may use"):
        evaluate(text, {"H": 3})


def test_names_in():
    assert names_in("(H+2*P)//S1") == {"H", "P", "S1"}
