"""Text: windows whose target is the next token."""

import numpy as np
import pytest

from studio.data import Normaliser

TEXT = "the cat sat. the dog sat, the cat ran!"


@pytest.fixture
def file(tmp_path):
    (tmp_path / "a.txt").write_text(TEXT, "utf-8")
    return "a.txt"


def test_windows_of_characters(file, load, rows):
    dataset = load("text", file=file, length=5, test=0)
    letters = dataset.fields["x"].classes
    batch = rows(dataset)
    assert letters == tuple(sorted(set(TEXT)))
    assert batch["x"].shape == batch["y"].shape == (7, 5)
    for place, (x, y) in enumerate(zip(batch["x"], batch["y"], strict=True)):
        assert "".join(letters[i] for i in x) == TEXT[5 * place : 5 * place + 5]
        assert "".join(letters[i] for i in y) == TEXT[5 * place + 1 : 5 * place + 6]


def test_overlapping_windows_of_words_with_a_small_vocabulary(file, load, rows):
    dataset = load("text", file=file, token="word", length=3, step=1, most_tokens=4, test=0)
    words = dataset.fields["x"].classes
    assert words == ("<unk>", "cat", "sat", "the")
    spelled = [[words[i] for i in window] for window in rows(dataset)["x"]]
    assert spelled[:4] == [
        ["the", "cat", "sat"],
        ["cat", "sat", "<unk>"],
        ["sat", "<unk>", "the"],
        ["<unk>", "the", "<unk>"],
    ]
    assert len(spelled) == 12 - 3


def test_capitals_may_be_dropped(tmp_path, load):
    (tmp_path / "b.txt").write_text("Ab aB AB ab", "utf-8")
    assert load("text", file="b.txt", length=2).fields["x"].classes == (" ", "A", "B", "a", "b")
    assert load("text", file="b.txt", length=2, lowercase=True).fields["x"].classes == (" ", "a", "b")


def test_the_test_is_the_end_of_the_text(file, load):
    dataset = load("text", file=file, length=5, test=2)
    assert dataset.splits["test"].indices.tolist() == [5, 6]
    assert np.array_equal(dataset.splits["train"].indices, np.arange(5))


def test_texts_that_do_not_fit(file, tmp_path, refusal):
    assert "38 tokens, too few for a window of 38" in refusal("text", file=file, length=38)
    (tmp_path / "empty.txt").write_bytes(b"")
    assert "0 tokens" in refusal("text", file="empty.txt")
    (tmp_path / "b.txt").write_bytes(b"\xff\xfe\x00a")
    assert "not text in UTF-8" in refusal("text", file="b.txt")
    assert "'balanced' needs a target with classes" in refusal("text", file=file, length=5, balanced=True)


def test_a_vocabulary_travels_with_the_data(file, load):
    dataset = load("text", file=file, token="word", length=3)
    words = (",", ".", "cat", "dog", "ran", "sat", "the")
    assert dataset.vocabulary["x"][1:] == words
    assert dataset.preparation()["x"] == {"vocabulary": list(dataset.vocabulary["x"])}
    assert Normaliser.from_dict(dataset.preparation()).scales == {}


def test_a_given_vocabulary_is_kept_in_its_order(file, load, rows):
    dataset = load("text", file=file, token="word", length=2, vocabulary="sat the <unk> cat", test=0)
    assert dataset.vocabulary["y"] == ("sat", "the", "<unk>", "cat")
    assert rows(dataset)["x"].tolist() == [[1, 3], [0, 2], [1, 2], [0, 2], [1, 3]]


def test_a_vocabulary_may_hold_blanks_by_name(tmp_path, load, rows):
    (tmp_path / "b.txt").write_text("a b\na\tb ", "utf-8")
    dataset = load("text", file="b.txt", length=7, vocabulary="b <tab> <newline>\n<space> a", test=0)
    assert dataset.vocabulary["x"] == ("b", "\t", "\n", " ", "a")
    assert rows(dataset)["x"].tolist() == [[4, 3, 0, 2, 4, 1, 0]]


def test_vocabularies_that_do_not_fit(file, refusal):
    lacking = refusal("text", file=file, token="word", length=2, vocabulary="the cat")
    assert "the vocabulary lacks 'sat'. Add it, or <unk>" in lacking
    assert "the token 'the' is given twice" in refusal("text", file=file, length=2, vocabulary="the cat the")


def test_what_was_written_otherwise_has_no_vocabulary(load):
    assert load("iris").vocabulary == {}
    assert set(load("reviews").vocabulary) == {"x"}
    dataset = load("iris", normalise="standard")
    assert dataset.preparation() == dataset.normaliser.to_dict()


REVIEWS = 'said,feeling\n"good, very good",yes\nbad,no\n"not, good at all",no\ngood,yes\nbad bad,no\n'


@pytest.fixture
def reviews_file(tmp_path):
    (tmp_path / "reviews.csv").write_text(REVIEWS, "utf-8")
    return {"file": "reviews.csv", "token": "word", "stratified": False, "test": 0}


def test_labelled_texts_are_padded_and_masked(reviews_file, load, rows):
    dataset = load("labelled_text", **reviews_file, length=4)
    words = dataset.vocabulary["x"]
    assert words == ("<pad>", ",", "all", "at", "bad", "good", "not", "very")
    batch = rows(dataset)
    spelled = [[words[each] for each in row] for row in batch["x"]]
    assert spelled[0] == ["good", ",", "very", "good"]
    assert spelled[1] == ["bad", "<pad>", "<pad>", "<pad>"]
    assert spelled[2] == ["not", ",", "good", "at"]  # cut off
    assert batch["length"].tolist() == [4, 1, 4, 1, 2]
    assert np.array_equal(batch["mask"], batch["x"] > 0)
    assert batch["y"].tolist() == [1, 0, 0, 1, 0] and dataset.fields["y"].classes == ("no", "yes")


def test_labelled_texts_with_a_vocabulary_and_columns_of_their_own(tmp_path, reviews_file, load, rows):
    (tmp_path / "reviews.csv").write_text("yes\tgood good\nno\tbad\n", "utf-8")
    chosen = {"header": "no", "text": "2", "label": "1", "length": 3, "vocabulary": "<pad> good <unk>"}
    batch = rows(load("labelled_text", **reviews_file, **chosen))
    assert batch["x"].tolist() == [[1, 1, 0], [2, 0, 0]]
    assert batch["y"].tolist() == [1, 0]


def test_labelled_texts_that_do_not_fit(tmp_path, reviews_file, refusal):
    assert "the first token must be <pad>" in refusal("labelled_text", **reviews_file, vocabulary="a b")
    assert "the vocabulary lacks 'good'" in refusal("labelled_text", **reviews_file, vocabulary="<pad> b")
    assert "there is no column 'sai'. Did you mean 'said'?" in refusal("labelled_text", **reviews_file, text="sai")
    assert "wanted as text and as class" in refusal("labelled_text", **reviews_file, text="feeling")
    (tmp_path / "reviews.csv").write_text("only,names\n", "utf-8")
    assert "a text and a class are needed" in refusal("labelled_text", **reviews_file)
