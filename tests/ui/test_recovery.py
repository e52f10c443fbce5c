"""Work survives a crash: a process killed while it edits or saves loses nothing, and the next start offers it back."""

import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QMessageBox, QPushButton, QWidget

from studio.diagram import Document, load, save
from studio.ui.saving.notice import Notice
from studio.ui.saving.swaps import SWAP, Origin, Session, left_behind, swap_folder
from studio.ui.start.recovered import Recovered
from tests.ui.driver import Driver, answer

CHECKOUT = Path(__file__).resolve().parent.parent.parent
WAIT = 30_000

SESSION = """
import sys
from dataclasses import replace
from pathlib import Path
from PySide6.QtCore import QSettings, QTimer
from studio.ui.app import make_application
from studio.ui.saving import autosave
from studio.ui.style import Style
from studio.ui.window import Window

settings, path, saves = sys.argv[1], Path(sys.argv[2]), sys.argv[3] == "saves"
application = make_application()
application.setOrganizationName("Diagrad tests")
application.setApplicationName("Diagrad tests")
QSettings.setDefaultFormat(QSettings.Format.IniFormat)
QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, settings)
window = Window(Style(application))
window.show()
window.files.open(path)
workspace, count = window.workspace, 0

def edit():
    global count
    count += 1
    about = replace(workspace.document.about, title=f"version {count}")
    workspace.do("Rename", lambda document: replace(document, about=about))
    if saves:
        assert window.files.save()
        print(count, flush=True)

timer = QTimer(interval=5)
timer.timeout.connect(edit)
timer.start()
window.keeping.autosave.written.connect(lambda kept: saves or print(kept.about.title.split()[1], flush=True))
application.exec()
"""


@pytest.fixture
def kill(tmp_path: Path, tiny: Document) -> Callable[[str, int], tuple[Path, int]]:
    """Lets a window edit a document, or edit and save it, over and over, and kills it; (the file, a version kept)."""

    def run(mode: str, lines: int) -> tuple[Path, int]:
        path = tmp_path / "work.diagrad"
        save(tiny, path)
        environment = {**os.environ, "PYTHONPATH": str(CHECKOUT), "QT_QPA_PLATFORM": "offscreen"}
        command = [sys.executable, "-c", SESSION, str(tmp_path / "other settings"), str(path), mode]
        with subprocess.Popen(command, env=environment, cwd=tmp_path, stdout=subprocess.PIPE, text=True) as process:
            assert process.stdout is not None
            kept = 0
            for _ in range(lines):
                kept = int(process.stdout.readline())
            time.sleep(0.003 * lines)  # somewhere in what it does next
            process.send_signal(signal.SIGKILL)
        assert process.returncode == -signal.SIGKILL
        return path, kept

    return run


def version(document: Document) -> int:
    return int(document.about.title.removeprefix("version "))


def offered(user: Driver) -> Recovered:
    found = user.window.start.findChild(Recovered)
    assert isinstance(found, Recovered)
    return found


def press(widget: QWidget, text: str) -> None:
    button = next(button for button in widget.findChildren(QPushButton) if button.text() == text)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def swaps() -> list[Path]:
    return sorted(swap_folder().glob(f"*{SWAP}"))


@pytest.fixture
def killed(kill: Callable[[str, int], tuple[Path, int]]) -> tuple[Path, int]:
    """A session that was killed while it edited, the second time it had kept its work."""
    return kill("edits", 2)


def test_work_of_a_window_killed_while_editing_is_offered_back(killed: tuple[Path, int], user: Driver, tiny: Document):
    path, kept = killed
    assert load(path) == tiny  # autosave never writes over the document
    shown = offered(user)
    assert shown.isVisible()
    assert "work" in [label.text() for label in shown.findChildren(QLabel)]
    press(shown, "Open")
    assert version(user.document) >= kept > 0
    assert user.document == replace(tiny, about=user.document.about)
    assert user.window.isWindowModified()
    assert user.window.workspace.path == path
    user.press("Ctrl+S")
    assert load(path) == user.document
    user.press("Ctrl+W")
    assert not offered(user).isVisible()
    user.qtbot.waitUntil(lambda: swaps() == [])


def test_what_is_recovered_is_kept_again_before_it_is_saved(killed: tuple[Path, int], user: Driver):
    old = swaps()
    press(offered(user), "Open")
    user.qtbot.waitUntil(lambda: len(swaps()) == 1 and swaps() != old)
    assert left_behind() == []  # this window lives


def test_what_is_discarded_is_gone(killed: tuple[Path, int], user: Driver):
    press(offered(user), "Discard")
    assert not offered(user).isVisible()
    assert swaps() == []


def test_where_a_document_is_open_already_a_quiet_bar_says_so(killed: tuple[Path, int], user: Driver, tiny: Document):
    user.show(tiny)
    user.window.keeping.look()
    notice = user.window.findChild(Notice)
    assert isinstance(notice, Notice)
    assert notice.isVisible()
    press(notice, "Show it")
    assert offered(user).isVisible()


@pytest.mark.parametrize("saves", [3, 8, 15])
def test_a_file_is_whole_where_the_window_was_killed_while_saving(
    kill: Callable[[str, int], tuple[Path, int]], tiny: Document, saves: int
):
    path, saved = kill("saves", saves)
    found = load(path)
    assert version(found) >= saved
    assert found == replace(tiny, about=found.about)
    for swap in left_behind():
        assert version(swap.document()) > version(found)


def test_the_swap_goes_with_saving_undoing_and_closing(user: Driver, tiny: Document, tmp_path: Path):
    path = tmp_path / "tiny.diagrad"
    save(tiny, path)
    user.window.files.open(path)
    user.qtbot.wait(50)
    for last in ("Ctrl+S", "Ctrl+Z"):
        user.click(user.centre("relu"))
        user.press("Del")
        user.qtbot.waitUntil(lambda: len(swaps()) == 1)
        assert left_behind() == []
        user.press(last)
        user.qtbot.waitUntil(lambda: swaps() == [])
        if last == "Ctrl+S":
            user.press("Ctrl+Z")
            user.press("Ctrl+S")


def test_a_window_that_is_left_for_another_is_kept_at_once(user: Driver, tiny: Document, monkeypatch):
    monkeypatch.setattr(user.window.keeping.autosave._quiet, "start", lambda: None)
    monkeypatch.setattr(user.window.keeping.autosave._deadline, "start", lambda: None)
    user.show(tiny)
    user.window.activateWindow()
    user.qtbot.waitActive(user.window)
    user.click(user.centre("relu"))
    user.press("Del")
    user.qtbot.wait(50)
    assert swaps() == []
    other = QWidget()
    user.qtbot.addWidget(other)
    other.show()
    other.activateWindow()
    user.qtbot.waitUntil(lambda: len(swaps()) == 1)
    user.window.activateWindow()
    user.press("Ctrl+Z")


@pytest.mark.parametrize("text", ["", "{", '{"diagrad-swap": 1}', '{"diagrad-swap": 1, "title": "x"', "\x00\xff\n{}"])
def test_a_damaged_swap_is_said_in_a_sentence(user: Driver, text: str):
    damaged = swap_folder() / f"1-x{SWAP}"
    damaged.write_text(text)
    user.window.keeping.look()
    said: list[str] = []

    def read(dialog: QWidget) -> None:
        assert isinstance(dialog, QMessageBox)
        said.append(dialog.text())
        QTest.keyClick(dialog, Qt.Key.Key_Return)

    answer(read)
    press(offered(user), "Open")
    assert len(said) == 1
    assert not user.window.workspace.is_open
    press(offered(user), "Discard")
    assert not damaged.exists()


def test_a_swap_that_says_what_the_file_says_is_not_offered(tiny: Document, tmp_path: Path):
    path = tmp_path / "tiny.diagrad"
    save(tiny, path)
    dead(tiny, Origin("tiny", path))
    assert left_behind() == []
    assert swaps() == []


def test_leftovers_of_dead_sessions_that_hold_nothing_are_swept(tiny: Document):
    with subprocess.Popen([sys.executable, "-c", ""]) as ended:
        pass
    (swap_folder() / f".1-a{SWAP}.xyz.part").write_text("{")
    (swap_folder() / "1-b.lock").write_text(f"{ended.pid}\npython\n{socket.gethostname()}\n")
    dead(tiny, Origin("tiny"))
    assert len(left_behind()) == 1
    assert [path.suffix for path in swap_folder().iterdir()] == [SWAP]


def test_a_file_changed_since_the_crash_is_noticed(user: Driver, tiny: Document, tmp_path: Path):
    path = tmp_path / "tiny.diagrad"
    save(Document(), path)
    dead(tiny, Origin("tiny", path, digest="of the file as it was"))
    user.window.keeping.look()
    press(offered(user), "Open")
    notice = user.window.findChild(Notice)
    assert isinstance(notice, Notice)
    user.qtbot.waitUntil(notice.isVisible)
    assert user.document == tiny


def dead(document: Document, origin: Origin) -> None:
    """What a session leaves that has died since."""
    session = Session()
    session.write(document, origin)
    assert session._lock is not None
    session._lock.unlock()
