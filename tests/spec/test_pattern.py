"""Shape patterns: what binds, what does not fit and in which words."""

import pytest

from studio.spec.dims import parse_shape, symbol
from studio.spec.pattern import Mismatch, Sizes, broadcast, fill, match


def bound(pattern: str, shape: str) -> Sizes:
    sizes = Sizes()
    match(pattern, parse_shape(shape), sizes)
    return sizes


def test_names_are_bound_by_what_arrives():
    sizes = bound("N C H W", "B 3 8 8")
    assert sizes.one == {"N": symbol("B"), "C": 3, "H": 8, "W": 8}


def test_any_number_of_leading_sizes():
    assert fill("*B I", bound("*B I", "B 5 7 4")) == parse_shape("B 5 7 4")
    assert bound("*B I", "4").many == {"B": ()}


def test_a_size_in_the_middle():
    assert bound("N *S C", "B 2 3 9").many == {"S": (2, 3)}


def test_a_name_means_one_size():
    with pytest.raises(Mismatch, match=r"expects N = 3 in 'N N', but 3 4 arrives"):
        bound("N N", "3 4")


@pytest.mark.parametrize(
    ("pattern", "shape", "sentence"),
    [
        ("N C H W", "B 64", r"expects 4 dimensions \(N C H W\), but B 64 arrives"),
        ("*B I", "", r"expects at least 1 dimension \(\*B I\), but scalar arrives"),
        ("2 I", "3 4", "expects 2 in '2 I', but 3 4 arrives"),
    ],
)
def test_a_wrong_shape_is_a_sentence(pattern, shape, sentence):
    with pytest.raises(Mismatch, match=sentence):
        bound(pattern, shape)


def test_the_whole_shape_is_told_where_the_middle_differs():
    sizes = bound("N C *S", "B 10 8 8")
    with pytest.raises(Mismatch, match=r"expects B 8 8 \(N \*S\), but B arrives"):
        match("N *S", parse_shape("B"), sizes)


def test_broadcasting_is_torch_s():
    B = symbol("B")
    assert broadcast((B, 1, 4), (3, 1)) == (B, 3, 4)
    assert broadcast((), (2, 3)) == (2, 3)
    with pytest.raises(Mismatch, match="cannot be combined"):
        broadcast((2, 3), (2, 4))


def test_an_unknown_name_leaves_the_shape_unknown():
    assert fill("N O", Sizes(one={"N": 2})) is None
