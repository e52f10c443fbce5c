"""Exports from the window: a picture of what is looked at, and the page as verified ONNX.

ONNX needs PyTorch, which the window never loads: the command line does it in a process of its own, with the weights of
the last training of this document.
"""

from __future__ import annotations

import json
import os
import sys
import tempfile
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QProcess, QProcessEnvironment, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from studio.diagram import save
from studio.diagram.file import SUFFIX
from studio.errors import ExportError
from studio.ui.busy import Busy, Task
from studio.ui.live.training import Training
from studio.ui.style import Style
from studio.ui.words import tr
from studio.ui.workspace import Workspace

PICTURES = "SVG (*.svg);;PNG (*.png);;PDF (*.pdf)"
PATIENCE = 3_000
"""Milliseconds the process gets to end when the window closes."""


class Exporting(QObject):
    """What the File menu exports. `said` brings a sentence when it is done, `failed` why it could not be."""

    said = Signal(str)
    failed = Signal(object)
    """(StudioError)"""

    def __init__(self, workspace: Workspace, training: Training, style: Style, busy: Busy, window: QWidget) -> None:
        super().__init__(window)
        self._workspace, self._training, self._style, self._window = workspace, training, style, window
        self._busy = busy
        self._process: QProcess | None = None
        self._task: Task | None = None
        self._scratch: tempfile.TemporaryDirectory[str] | None = None

    def picture(self) -> None:
        """Ask where, and draw the page or group that is looked at there."""
        workspace = self._workspace
        chosen = self._ask(workspace.page, ".svg", PICTURES)
        if chosen is None:
            return
        document, page, theme = workspace.document, workspace.page, "dark" if self._style.dark else "light"
        types = {end: workspace.checked.type_of(end) for end in set(workspace.graph.wires.values())}

        def draw() -> None:
            from studio.export.picture import render  # loads matplotlib

            render(document, chosen, page=page, theme=theme, types=types)

        said = tr("Wrote {path}", path=chosen)
        title = tr("Drawing {name}", name=chosen.name)
        self._busy.work(title, draw, lambda _: self.said.emit(said), self.failed.emit)

    def onnx(self) -> None:
        """Ask where, and export the page that is looked at, or that the group looked at is used on."""
        if self._process is not None:
            self.said.emit(tr("An export is going on."))
            return
        pages = self._workspace.document.pages
        page = self._workspace.place.page if self._workspace.place.page in pages else next(iter(pages))
        chosen = self._ask(page, ".onnx", "ONNX (*.onnx)")
        if chosen is not None:
            self._begin(page, chosen)

    def close(self) -> None:
        """End the process, where one is at work. What was to be written is not."""
        if self._process is not None:
            self._process.finished.disconnect()
            self._process.kill()
            self._process.waitForFinished(PATIENCE)
            self._tidy()

    def _cancel(self) -> None:
        self.close()
        self.said.emit(tr("The export was cancelled."))

    def _ask(self, page: str, suffix: str, kinds: str) -> Path | None:
        path = self._workspace.path
        folder = path.parent if path is not None else Path.home()
        several = len(self._workspace.document.diagrams) > 1
        name = f"{self._workspace.title}-{page}" if several else self._workspace.title
        chosen, _ = QFileDialog.getSaveFileName(self._window, tr("Export"), str(folder / f"{name}{suffix}"), kinds)
        if not chosen:
            return None
        return Path(chosen) if Path(chosen).suffix else Path(chosen).with_suffix(suffix)

    def _begin(self, page: str, out: Path) -> None:
        self._scratch = tempfile.TemporaryDirectory(prefix="diagrad-")
        file = Path(self._scratch.name) / f"document{SUFFIX}"
        save(self._workspace.document, file)
        path, weights = self._workspace.path, self._training.trained
        folder = path.parent if path is not None else Path.cwd()
        options = ["--weights", str(weights)] if weights is not None else []
        command = ["export", str(file), "--page", page, "--out", str(out), "--data", str(folder), *options, "--json"]
        self._process = QProcess(self)
        self._process.finished.connect(lambda *_: self._end(trained=weights is not None))
        self._process.setProcessEnvironment(_environment())
        self._process.start(sys.executable, ["-m", "studio.cli", *command])
        self._task = self._busy.start(tr("Exporting {name}", name=out.name), self._cancel)

    def _end(self, *, trained: bool) -> None:
        if self._process is None:
            return
        told = bytes(self._process.readAllStandardOutput().data()).decode(errors="replace").splitlines()
        self._tidy()
        report = _report(told[-1] if told else "")
        if report.get("ok"):
            said = {"file": report["file"], "difference": f"{float(report['largest_difference']):.2g}"}
            self.said.emit(
                tr("Wrote {file}, with the trained weights; largest difference from PyTorch {difference}", **said)
                if trained
                else tr("Wrote {file}, untrained; largest difference from PyTorch {difference}", **said)
            )
        else:
            message = str(report.get("error") or tr("the export ended without a word."))
            where, hint = str(report.get("where") or ""), str(report.get("hint") or "")
            self.failed.emit(ExportError(message, where=where, hint=hint))

    def _tidy(self) -> None:
        if self._process is not None:
            self._process.deleteLater()
            self._process = None
        if self._task is not None:
            self._task.done()
            self._task = None
        if self._scratch is not None:
            self._scratch.cleanup()
            self._scratch = None


def _environment() -> QProcessEnvironment:
    """This process's, from which Diagrad is found wherever the process starts, as it is found here."""
    found = QProcessEnvironment.systemEnvironment()
    found.insert("PYTHONPATH", os.pathsep.join(str(Path(folder).resolve()) for folder in sys.path if folder))
    return found


def _report(line: str) -> dict[str, Any]:
    try:
        found = json.loads(line)
    except ValueError:
        return {}
    return found if isinstance(found, dict) else {}
