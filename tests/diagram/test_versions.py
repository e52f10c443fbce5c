"""Kept versions: plain files beside the document, by name and minute, never written over."""

from datetime import datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from studio.diagram import Document, load
from studio.diagram.versions import delete_version, file_name, keep_version, kept_versions, versions_folder
from studio.errors import FileError
from tests.documents import chain, xor

NOON = datetime(2026, 5, 31, 12, 0, 30)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "net.diagrad"


def test_a_version_is_a_plain_document_beside_the_file(path: Path):
    kept = keep_version(xor(), path, "before attention", NOON)
    assert kept.path == path.parent / "net.versions" / "2026-05-31 1200 before attention.diagrad"
    assert load(kept.path) == xor()
    assert kept_versions(path) == [kept]
    assert kept.when == NOON.replace(second=0)


def test_the_last_comes_first_and_none_is_written_over(path: Path):
    first = keep_version(xor(), path, "a", NOON)
    again = keep_version(chain(2), path, "a", NOON.replace(second=50))
    later = keep_version(Document(), path, "b", NOON.replace(hour=13))
    assert kept_versions(path) == [later, first, again]
    assert load(first.path) == xor()
    assert load(again.path) == chain(2)


def test_other_files_are_no_versions(path: Path):
    kept = keep_version(xor(), path, "a", NOON)
    for name in ("notes.txt", "plain.diagrad", "2026-13-45 9999 no such day.diagrad", "2026-05-31 1200 .diagrad"):
        (kept.path.parent / name).write_text("")
    assert kept_versions(path) == [kept]
    assert kept_versions(path.with_name("other.diagrad")) == []


def test_the_folder_goes_with_the_last(path: Path):
    one, two = (keep_version(xor(), path, name, NOON) for name in ("a", "b"))
    delete_version(one)
    assert kept_versions(path) == [two]
    delete_version(two)
    delete_version(two)
    assert not versions_folder(path).exists()


def test_a_folder_that_cannot_be_made_is_said(path: Path):
    versions_folder(path).write_text("in the way")
    with pytest.raises(FileError, match=r"net\.versions"):
        keep_version(xor(), path, "a", NOON)


@pytest.mark.parametrize("name", ["", "  ", "///", "..", ". .", "\n"])
def test_a_name_of_nothing_is_refused(path: Path, name: str):
    with pytest.raises(FileError, match="name"):
        keep_version(xor(), path, name, NOON)
    assert not versions_folder(path).exists()


@given(st.text(max_size=200) | st.text(st.characters(), min_size=60, max_size=200))
def test_a_name_never_leads_elsewhere(name: str):
    try:
        made = file_name(name)
    except FileError:
        return
    assert 0 < len(made.encode()) <= 160
    assert not set(made) & set('/\\:*?"<>|\n\0')
    assert file_name(made) == made
