"""A file is written whole or not at all, and what it is besides its text stays as it was."""

import os
import time
from pathlib import Path

import pytest

from studio.diagram.atomic import LEFT_BEHIND, write_atomically, write_text
from studio.errors import FileError


def test_a_writer_that_fails_leaves_the_file_and_nothing_beside_it(tmp_path: Path):
    path = tmp_path / "a.txt"
    write_text(path, "old")

    def write(temporary: Path) -> None:
        temporary.write_text("ne")
        raise OSError(28, "No space left on device")

    with pytest.raises(FileError, match="No space left"):
        write_atomically(path, write)
    assert path.read_text() == "old"
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.skipif(os.name != "posix", reason="links and permissions as POSIX has them")
def test_a_link_stays_a_link_and_permissions_stay(tmp_path: Path):
    path, link = tmp_path / "a.txt", tmp_path / "link.txt"
    write_text(path, "old")
    path.chmod(0o640)
    link.symlink_to(path)
    write_text(link, "new")
    assert link.is_symlink()
    assert path.read_text() == "new"
    assert path.stat().st_mode & 0o777 == 0o640


def test_a_read_only_file_is_not_written_over(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    path = tmp_path / "a.txt"
    write_text(path, "old")
    monkeypatch.setattr(os, "access", lambda *_: False)  # as for a user who is not root
    with pytest.raises(FileError, match="read-only"):
        write_text(path, "new")
    assert path.read_text() == "old"


def test_what_a_killed_program_left_half_written_is_swept_once_it_is_old(tmp_path: Path):
    path = tmp_path / "a[1].txt"
    old, fresh, foreign = (tmp_path / name for name in (".a[1].txt.x.part", ".a[1].txt.y.part", ".a1.txt.x.part"))
    for part in (old, fresh, foreign):
        part.write_text("half")
    long_ago = time.time() - LEFT_BEHIND - 10
    for part in (old, foreign):
        os.utime(part, (long_ago, long_ago))
    write_text(path, "whole")
    assert sorted(tmp_path.iterdir()) == sorted([path, fresh, foreign])
