"""What the File menu, the bar above the canvas and the history ask to be compared: each opens a window of its own."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from studio.diagram import Document, load
from studio.diagram.compare import Comparison, compare
from studio.ui.busy import Busy
from studio.ui.comparing.window import ComparisonWindow
from studio.ui.files import Files, kinds
from studio.ui.icons import Icons
from studio.ui.style import Style
from studio.ui.words import tr
from studio.ui.workspace import Workspace


class Comparing(QObject):
    """Compares the open document with a file or with a step of its history."""

    failed = Signal(object)
    """(StudioError): the other version cannot be read."""

    def __init__(
        self, workspace: Workspace, files: Files, busy: Busy, style: Style, icons: Icons, window: QWidget
    ) -> None:
        super().__init__(window)
        self._workspace, self._files, self._busy = workspace, files, busy
        self._style, self._icons, self._window = style, icons, window
        self.failed.connect(files.say)

    def with_file(self) -> None:
        """Ask for a document, and compare the open one with it."""
        path = self._workspace.path
        folder = path.parent if path is not None else self._files.recent.folder()
        chosen, _ = QFileDialog.getOpenFileName(self._window, tr("Compare with"), str(folder), kinds())
        if chosen:
            self.file(Path(chosen))

    def with_saved(self) -> None:
        """Compare the open document with what its file holds."""
        if self._workspace.path is not None:
            self.file(self._workspace.path)

    def file(self, path: Path) -> None:
        """The file left, the open document right."""
        document, here = self._workspace.document, tr("{name} as it is open", name=self._workspace.title)
        there = tr("{name} as the file has it", name=path.name)

        def work() -> tuple[Document, Comparison]:
            old = load(path)
            return old, compare(old, document)

        def show(found: tuple[Document, Comparison]) -> None:
            self._show((found[0], document), (there, here), found[1])

        self._busy.work(tr("Comparing with {name}", name=path.name), work, show, self.failed.emit)

    def step(self, number: int) -> None:
        """Compare with a step of the history: what was earlier left, what came later right."""
        history = self._workspace.history
        step = history.steps[number]
        versions = step.document, history.document
        headings = tr("After “{step}”", step=step.name), tr("{name} as it is shown", name=self._workspace.title)
        if number > history.position:
            versions, headings = (versions[1], versions[0]), (headings[1], headings[0])

        def show(found: Comparison) -> None:
            self._show(versions, headings, found)

        title = tr("Comparing with “{step}”", step=step.name)
        self._busy.work(title, lambda: compare(*versions), show, self.failed.emit)

    def _show(self, versions: tuple[Document, Document], headings: tuple[str, str], found: Comparison) -> None:
        ComparisonWindow(self._window, versions, headings, found, self._style, self._icons).show()
