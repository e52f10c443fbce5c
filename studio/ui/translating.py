"""Which language the window speaks: the system's or the one chosen, and the files with its words.

A window is made in one language. Another one counts from the next start, which is offered when it is chosen.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QObject, QSettings, Qt, QTranslator, Signal
from PySide6.QtWidgets import QMessageBox, QWidget

from studio import places
from studio.ui import words
from studio.ui.files import Files
from studio.ui.words import ENGLISH, tr
from studio.ui.workspace import Workspace

SYSTEM = "system"
LANGUAGES = {ENGLISH: "English", "it": "Italiano"}
"""By Qt's code, each called as it calls itself."""

KEY = "language"


def chosen() -> str:
    """The user's choice: a language, or `system`."""
    value = QSettings().value(KEY, SYSTEM)
    return value if isinstance(value, str) and value in LANGUAGES else SYSTEM


def spoken() -> str:
    """The language to speak: the choice, or the first of the system's that Diagrad knows."""
    if chosen() != SYSTEM:
        return chosen()
    wanted = (name.partition("-")[0] for name in QLocale.system().uiLanguages())
    return next((name for name in wanted if name in LANGUAGES), ENGLISH)


def speak(application: QCoreApplication, language: str) -> None:
    """Let everything that is made from now on speak this language, Qt's own dialogs too."""
    children = application.findChildren(QTranslator, options=Qt.FindChildOption.FindDirectChildrenOnly)
    for translator in children:
        application.removeTranslator(translator)
        translator.deleteLater()
    words.begin(language)
    if language == ENGLISH:
        return
    of_qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    own = str(places.resources() / "translations")
    for name, folder in ((f"qtbase_{language}", of_qt), (f"diagrad_{language}", own)):
        translator = QTranslator(application)
        if translator.load(name, folder):
            application.installTranslator(translator)


class Language(QObject):
    """The choice of language, as the menu makes it."""

    changed = Signal()

    def __init__(self, workspace: Workspace, files: Files, window: QWidget) -> None:
        super().__init__(window)
        self._workspace, self._files, self._window = workspace, files, window

    @property
    def chosen(self) -> str:
        """A language, or `system`."""
        return chosen()

    def choose(self, language: str) -> None:
        """Keep this choice, and offer to start again where the window speaks another language."""
        before = spoken()
        QSettings().setValue(KEY, language)
        self.changed.emit()
        if spoken() != before:
            self._offer()

    def _offer(self) -> None:
        box = QMessageBox(self._window)
        box.setIcon(QMessageBox.Icon.Question)
        box.setText(tr("The language changes when Diagrad is started again."))
        box.setInformativeText(tr("A training that goes on would end."))
        again = box.addButton(tr("Start again now"), QMessageBox.ButtonRole.AcceptRole)
        box.addButton(tr("Later"), QMessageBox.ButtonRole.RejectRole)
        box.exec()
        if box.clickedButton() is again:
            self._start_again()

    def _start_again(self) -> None:
        """Close the window, which asks about unsaved changes, and open it again with the same document."""
        if self._window.close():
            self._files.open_elsewhere(self._workspace.path)
