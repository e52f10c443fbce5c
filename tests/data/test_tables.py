"""CSV and Parquet: what is read, and where it says the mistake is."""

import builtins
from contextlib import suppress

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from studio.data import csvfile, parquetfile
from studio.errors import DataError

PLAIN = "width,height,kind\n1,2,cat\n3.5,4e1,dog\n5,6,cat\n-7,8,dog\n"


@pytest.fixture
def write(tmp_path):
    def write_text(text, name="a.csv", encoding="utf-8"):
        (tmp_path / name).write_bytes(text.encode(encoding))
        return name

    return write_text


def test_a_plain_file(write, load, rows):
    dataset = load("csv", file=write(PLAIN), test=0)
    batch = rows(dataset)
    assert batch["x"].tolist() == [[1, 2], [3.5, 40], [5, 6], [-7, 8]]
    assert batch["y"].tolist() == [0, 1, 0, 1]
    assert dataset.fields["y"].classes == ("cat", "dog")
    assert dataset.fields["x"].help == "width, height"


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
@pytest.mark.parametrize("ending", ["\n", "\r\n"])
@pytest.mark.parametrize("start", ["", "\ufeff"])
def test_delimiters_line_ends_and_byte_order_marks(delimiter, ending, start, write, load, rows):
    text = start + PLAIN.replace(",", delimiter).replace("\n", ending) + ending
    assert rows(load("csv", file=write(text), test=0))["x"].tolist() == [[1, 2], [3.5, 40], [5, 6], [-7, 8]]


def test_columns_are_chosen_by_name_and_number(write, load, rows):
    file = write('a,"b, c",d\n1,2,3\n4,5,6\n7,8,9\n')
    batch = rows(load("csv", file=file, x='d, "b, c"', y="1", test=0))
    assert batch["x"].tolist() == [[3, 2], [6, 5], [9, 8]]
    assert batch["y"].tolist() == [[1], [4], [7]]
    batch = rows(load("csv", file=file, x="a", y="2,d", test=0))
    assert batch["y"].tolist() == [[2, 3], [5, 6], [8, 9]]
    dataset = load("csv", file=file, y="-", test=0)
    assert set(dataset.fields) == {"x"}
    assert dataset.target is None
    assert dataset.fields["x"].shape == (3,)


def test_a_header_is_noticed(write, load):
    assert len(load("csv", file=write("1,2\n3,4\n5,6\n"), test=0).splits["train"]) == 3
    assert len(load("csv", file=write("5.1,setosa\n4,virginica\n"), test=0).splits["train"]) == 2
    assert len(load("csv", file=write("1990,1991\n3,4\n5,6\n"), header="yes", test=0).splits["train"]) == 2


def test_whole_numbers_as_classes_keep_their_order_and_values(write, load, rows):
    file = write("x,y\n1,10\n2,9\n3,100\n4,10\n")
    dataset = load("csv", file=file, y_as="class", test=0)
    assert dataset.fields["y"].classes == ("9", "10", "100")
    assert rows(dataset)["y"].tolist() == [1, 0, 2, 1]
    as_number = load("csv", file=file, y_as="class", class_as="number", test=0)
    assert rows(as_number)["y"].tolist() == [[10], [9], [100], [10]]


def test_quoted_cells_may_hold_delimiters_and_line_ends(write, load):
    dataset = load("csv", file=write('x,y\n1,"a, b"\n2,"c\nd"\n'), test=0)
    assert dataset.fields["y"].classes == ("a, b", "c\nd")


def test_long_files_are_read_in_pieces(write, load, rows, monkeypatch):
    monkeypatch.setattr(csvfile, "PIECE", 7)
    text = "x,y\n" + "".join(f"{i},{'ab'[i % 2]}\n" for i in range(100))
    batch = rows(load("csv", file=write(text), test=0))
    assert batch["x"][:, 0].tolist() == list(range(100))
    assert batch["y"].tolist() == [0, 1] * 50


def test_the_first_line_decides_whether_the_target_is_text(write, refusal, monkeypatch):
    monkeypatch.setattr(csvfile, "PIECE", 2)
    assert "line 4, column 'y': 'cat' is not a number" in refusal("csv", file=write("x,y\n1,1\n2,2\n3,cat\n"))


@pytest.mark.parametrize(
    ("text", "settings", "said"),
    [
        ("a,b\n1,2\n,4\n", {}, "a.csv, line 3, column 'a': the value is missing."),
        ("a,b\n1,2\n3,NaN\n", {}, "a.csv, line 3, column 'b': the value is missing."),
        ("a,b\n1,2\nn/a,4\n", {}, "line 3, column 'a': the value is missing."),
        ("a,b\n1,x\n2,\n", {}, "line 3, column 'b': the class is missing."),
        ("a,b\n1,2\nsix,4\n", {}, "line 3, column 'a': 'six' is not a number."),
        ("a,b\n1,2\n3,4o\n", {}, "line 3, column 'b': '4o' is not a number."),
        ("a;b\n1;2\n3,5;4\n", {}, "Write a point for the decimal comma."),
        ("a,b\n1,2\n1_000,4\n", {}, "'1_000' is not a number."),
        ("a,b\n1,2\n1e39,4\n", {}, "line 3, column 'a': 1e39 is not a finite number of 32 bits."),
        ("a,b\n1,2\n-inf,4\n", {}, "-inf is not a finite number"),
        ('a,b\n"1\n",2\nx,4\n', {}, "line 4, column 'a'"),
        ("a,b\n1,2\n\n3,4,5\n", {}, "a.csv, line 4: there are 3 columns, but 2 in the first line."),
        ("a,b\n1\n", {}, "line 2: there are 1 columns, but 2"),
        ("a,b\n1,2\n", {"y": "c"}, "there is no column 'c'. There are: a, b."),
        ("width,b\n1,2\n", {"x": "widht"}, "Did you mean 'width'?"),
        ("a,b\n1,2\n", {"x": "3"}, "there is no column '3'"),
        ("a,b\n1,2\n", {"x": "a", "y": "a"}, "the column 'a' is wanted as x and as y."),
        ("a\n1\n", {}, "there is no column left for x."),
        ("a,a\n1,2\n", {}, "two columns are named 'a'."),
        ("a,b,c\n1,x,y\n", {"y": "b,c", "y_as": "class"}, "only one column can be the class."),
        ("", {}, "the file is empty."),
        ("\n\n", {}, "the file is empty."),
        ("a,b\n", {}, "there are no examples."),
        ("a,b\n1,cat\n2,cat\n", {}, "every example is of the class 'cat'"),
        ('a,b\n1,"2\n', {}, "damaged or cut off"),
        ("a,b\n1,2\n3,4\n", {"stratified": True}, "'stratified' needs a target with classes"),
        ("a,b\n1,2\n3,4\n", {"class_as": "one_hot"}, "'class_as' needs a target with classes"),
        ("a,b\n1,2\n3,4\n", {"test": 2}, "leave none of the 2 for training"),
        ("a,b\n1,2\n3,4\n", {"y_as": "both"}, "y_as must be one of"),
        ("a,b\n1,2\n\x00,4\n", {}, "a.csv"),
        ("a,b\n1," + "9" * 200_000 + "\n", {}, "damaged or cut off (field larger"),
    ],
)
def test_what_is_wrong_and_where(text, settings, said, write, refusal):
    assert said in refusal("csv", file=write(text), **settings)


def test_text_in_another_encoding_is_refused(write, refusal):
    assert "not text in UTF-8" in refusal("csv", file=write("a,b\n1,é\n", encoding="latin-1"))


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=st.one_of(st.text('0123456789.,;"\n\t-ex ', max_size=60).map(str.encode), st.binary(max_size=80)))
def test_any_bytes_give_a_table_or_a_sentence(text, tmp_path, load):
    (tmp_path / "any.csv").write_bytes(text)
    with suppress(DataError):
        assert len(load("csv", file="any.csv", test=0).splits["train"]) > 0


# Parquet -------------------------------------------------------------------------------------------------------------


@pytest.fixture
def write_parquet(tmp_path):
    pyarrow = pytest.importorskip("pyarrow")
    import pyarrow.parquet as parquet

    def write_columns(columns, name="a.parquet"):
        parquet.write_table(pyarrow.table(columns), tmp_path / name, row_group_size=3)
        return name

    return write_columns


def test_a_parquet_file(write_parquet, load, rows):
    columns = {"a": [1, 2, 3, 4], "kind": list("yxyx"), "b": [0.5, 1.5, 2.5, 3.5], "c": [True, False, True, True]}
    batch = rows(load("parquet", file=write_parquet(columns), x="b,a,c", y="kind", test=0))
    assert batch["x"].tolist() == [[0.5, 1, 1], [1.5, 2, 0], [2.5, 3, 1], [3.5, 4, 1]]
    assert batch["y"].tolist() == [1, 0, 1, 0]


def test_parquet_numbers_as_targets(write_parquet, load, rows):
    columns = {"a": [1, 2, 3, 4], "b": [5, 6, 7, 8], "c": [1.0, 2.0, 1.0, 3.0]}
    assert rows(load("parquet", file=write_parquet(columns), y="b,c", test=0))["y"].tolist() == [
        [5, 1],
        [6, 2],
        [7, 1],
        [8, 3],
    ]
    assert rows(load("parquet", file="a.parquet", y_as="class", test=0))["y"].tolist() == [0, 1, 0, 2]


@pytest.mark.parametrize(
    ("columns", "settings", "said"),
    [
        ({"a": [1, 2, 3, 4, None], "b": [1.0] * 5}, {}, "a.parquet, row 5, column 'a': the value is missing."),
        ({"a": [1.0, float("nan")], "b": [1.0, 2.0]}, {}, "row 2, column 'a': nan is not a finite number"),
        ({"a": ["x", "y"], "b": [1.0, 2.0]}, {}, "column 'a': it holds string, not numbers."),
        ({"a": [[1], [2]], "b": [1.0, 2.0]}, {}, "column 'a': it holds list"),
        ({"a": [1.0, 2.0], "b": ["x", "x"]}, {}, "every example is of the class 'x'"),
        ({"a": [1.0], "b": [1.0]}, {"x": "c"}, "there is no column 'c'"),
        ({"a": [1.0], "b": ["x"], "c": ["y"]}, {"x": "a", "y": "b,c"}, "not numbers"),
    ],
)
def test_what_is_wrong_with_a_parquet_file(columns, settings, said, write_parquet, refusal):
    assert said in refusal("parquet", file=write_parquet(columns), **settings)


def test_rows_of_a_parquet_file_are_counted_through_its_pieces(write_parquet, refusal, load, rows, monkeypatch):
    monkeypatch.setattr(parquetfile, "PIECE", 2)
    holes = {"a": [1.0, 2.0, 3.0, None, 5.0], "b": [1.0] * 5}
    assert "row 4, column 'a'" in refusal("parquet", file=write_parquet(holes))
    whole = {"a": [1.0, 2.0, 3.0, 4.0, 5.0], "b": list("pqrst")}
    batch = rows(load("parquet", file=write_parquet(whole), test=0))
    assert (batch["x"].tolist(), batch["y"].tolist()) == ([[1], [2], [3], [4], [5]], [0, 1, 2, 3, 4])


def test_an_empty_parquet_file(write_parquet, refusal):
    empty = np.asarray([], float)
    assert "there are no examples" in refusal("parquet", file=write_parquet({"a": empty, "b": empty}))


def test_a_damaged_parquet_file(write_parquet, refusal, tmp_path):
    whole = (tmp_path / write_parquet({"a": [1.0], "b": [2.0]})).read_bytes()
    for damaged in (whole[:-9], whole[4:], b"PAR1", b""):
        (tmp_path / "a.parquet").write_bytes(damaged)
        assert "damaged or cut off" in refusal("parquet", file="a.parquet")


def test_without_pyarrow_the_command_is_named(refusal, tmp_path, monkeypatch):
    (tmp_path / "a.parquet").write_bytes(b"PAR1")
    real = builtins.__import__

    def without(name, *rest, **named):
        if name.startswith("pyarrow"):
            raise ImportError(name)
        return real(name, *rest, **named)

    monkeypatch.setattr(builtins, "__import__", without)
    assert "python -m pip install 'diagrad[parquet]'" in refusal("parquet", file="a.parquet")
