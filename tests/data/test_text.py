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
