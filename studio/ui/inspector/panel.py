"""The inspector: what is selected, and where nothing is, the document."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from studio.diagram.groups import is_group
from studio.ui.canvas.scene import Scene
from studio.ui.icons import Icons
from studio.ui.inspector.claims import ClaimsSection
from studio.ui.inspector.document import AboutSection
from studio.ui.inspector.group import ConstantsSection, GroupSection
from studio.ui.inspector.help import HelpSection
from studio.ui.inspector.inner_weights import InnerWeightsSection
from studio.ui.inspector.node import NodeSection
from studio.ui.inspector.outputs import OutputsSection
from studio.ui.inspector.plan import PlanSection
from studio.ui.inspector.section import Section, discard, line
from studio.ui.inspector.several import SeveralSection
from studio.ui.inspector.source import DataSection
from studio.ui.inspector.weights import WeightsSection
from studio.ui.style import Style
from studio.ui.workspace import Workspace

SOON = 20
"""Milliseconds until a change is shown: the canvas is painted first, and of a burst of changes the last is enough."""

HELP_KEY = (QEvent.Type.ShortcutOverride, Qt.Key.Key_F1)


class Page(QWidget):
    """Sections, one below the other."""

    def __init__(self, sections: Sequence[Section]) -> None:
        super().__init__()
        self.sections = sections
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 6, 0, 12)
        column.setSpacing(4)
        for index, section in enumerate(sections):
            if index:
                column.addWidget(line())
            column.addWidget(section)
        column.addStretch(1)

    def refresh(self) -> None:
        """Show what the document says now."""
        for section in self.sections:
            section.refresh()

    def finish(self) -> None:
        """The page is about to go: leave nothing behind."""
        for section in self.sections:
            section.finish()


class Inspector(QScrollArea):
    """A page of sections, made anew when something else is selected and refreshed when the document changes.

    The page on the document is made once, and kept while blocks are selected.
    """

    def __init__(self, workspace: Workspace, scene: Scene, style: Style, icons: Icons) -> None:
        super().__init__()
        self._workspace, self._scene, self._style, self._icons = workspace, scene, style, icons
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMinimumWidth(280)
        content = QWidget()
        self._column = QVBoxLayout(content)
        self._column.setContentsMargins(0, 0, 0, 0)
        self.setWidget(content)
        self._shown: object = None
        self.page: Page | None = None
        """The one that is shown; none while no document is open."""
        self._on_document: Page | None = None
        self._later = QTimer(self, singleShot=True, interval=SOON)
        self._later.timeout.connect(self.settle)
        workspace.opened.connect(self._start)
        for signal in (scene.selected, workspace.looked, workspace.changed):
            signal.connect(self._look_soon)

    def _look_soon(self, *_: object) -> None:
        if not self._later.isActive():
            self._later.start()

    @property
    def is_behind(self) -> bool:
        """Whether something that has changed is still to be shown."""
        return self._later.isActive()

    def settle(self) -> None:
        """Show at once what is selected and what the document says: a field is wanted."""
        self._later.stop()
        subject = self._subject()
        if subject != self._shown:
            self._shown = subject
            self._turn_to(self._wanted())
        if self.page is not None:
            self.page.refresh()

    def _start(self) -> None:
        """Another document, or none."""
        for page in {self.page, self._on_document}:
            if page is not None:
                _drop(page)
        self.page = self._on_document = self._shown = None
        self.settle()

    def _turn_to(self, page: Page | None) -> None:
        before, self.page = self.page, page
        if before is not None and before is self._on_document:
            before.hide()
        elif before is not None:
            _drop(before)
        if page is not None:
            page.show()
        self.verticalScrollBar().setValue(0)

    def _subject(self) -> object:
        """What the sections are about: made anew when it differs."""
        if not self._workspace.is_open:
            return None
        chosen = self._scene.selection & self._workspace.graph.nodes.keys()
        blocks = sorted((name, self._workspace.graph.nodes[name].block) for name in chosen)
        page, groups = self._workspace.page, self._workspace.document.groups
        about = page if blocks or page in groups else ""  # the document is the same on every page
        return about, blocks, [self._workspace.registry.get(block) for _, block in blocks]

    def _wanted(self) -> Page | None:
        """The page on what is selected."""
        workspace, chosen = self._workspace, sorted(self._scene.selection)
        if not workspace.is_open:
            return None
        if chosen or workspace.page in workspace.document.groups:
            return self._placed(Page(self._make(chosen)))
        if self._on_document is None:
            self._on_document = self._placed(Page(self._make_document()))
        return self._on_document

    def _placed(self, page: Page) -> Page:
        self._column.addWidget(page)
        return page

    def _make(self, chosen: Sequence[str]) -> list[Section]:
        workspace, icons, style = self._workspace, self._icons, self._style
        if not chosen:
            return [GroupSection(workspace, workspace.page)]
        if len(chosen) > 1:
            return [SeveralSection(workspace, icons, chosen)]
        name = chosen[0]
        node = workspace.graph.nodes[name]
        sections: list[Section] = [NodeSection(workspace, icons, name)]
        block = workspace.registry.get(node.block)
        if block is not None:
            sections.append(OutputsSection(workspace, name))
            if block.weights:
                sections.append(WeightsSection(workspace, icons, style, name))
            if is_group(block):
                sections.append(InnerWeightsSection(workspace, name))
            if block.formula or block.help:
                sections.append(HelpSection(block, style))
        return sections

    def _make_document(self) -> list[Section]:
        workspace, icons, style = self._workspace, self._icons, self._style
        return [
            AboutSection(workspace),
            DataSection(workspace, icons, style),
            PlanSection(workspace, self._scene, icons, style),
            ClaimsSection(workspace, icons),
            ConstantsSection(workspace),
        ]

    def event(self, event: QEvent) -> bool:
        """F1 inside of the inspector is the help of what it shows, not the window's."""
        if isinstance(event, QKeyEvent) and (event.type(), event.key()) == HELP_KEY:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """F1 opens the help page and goes there."""
        sections = self.page.sections if self.page is not None else ()
        pages = [section for section in sections if isinstance(section, HelpSection)]
        if event.key() != Qt.Key.Key_F1 or not pages:
            super().keyPressEvent(event)
            return
        pages[0].show_all()
        QTimer.singleShot(0, self, lambda: self.ensureWidgetVisible(pages[0]))


def _drop(page: Page) -> None:
    page.finish()
    discard(page)
