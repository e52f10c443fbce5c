"""The inspector: what is selected, and where nothing is, the document."""

from __future__ import annotations

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
from studio.ui.inspector.section import Section, clear, line
from studio.ui.inspector.several import SeveralSection
from studio.ui.inspector.source import DataSection
from studio.ui.inspector.weights import WeightsSection
from studio.ui.style import Style
from studio.ui.workspace import Workspace

SOON = 20
"""Milliseconds until a change is shown: the canvas is painted first, and of a burst of changes the last is enough."""

HELP_KEY = (QEvent.Type.ShortcutOverride, Qt.Key.Key_F1)


class Inspector(QScrollArea):
    """A column of sections, made anew when something else is selected and refreshed when the document changes."""

    def __init__(self, workspace: Workspace, scene: Scene, style: Style, icons: Icons) -> None:
        super().__init__()
        self._workspace, self._scene, self._style, self._icons = workspace, scene, style, icons
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMinimumWidth(280)
        content = QWidget()
        self._column = QVBoxLayout(content)
        self._column.setContentsMargins(0, 6, 0, 12)
        self._column.setSpacing(4)
        self.setWidget(content)
        self._sections: list[Section] = []
        self._shown: object = None
        self._later = QTimer(self, singleShot=True, interval=SOON)
        self._later.timeout.connect(self.settle)
        workspace.opened.connect(self._rebuild)
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
        if self._subject() != self._shown:
            self._rebuild()
        else:
            for section in self._sections:
                section.refresh()

    def _subject(self) -> object:
        """What the sections are about: made anew when it differs."""
        if not self._workspace.is_open:
            return None
        chosen = self._scene.selection & self._workspace.graph.nodes.keys()
        blocks = sorted((name, self._workspace.graph.nodes[name].block) for name in chosen)
        page, groups = self._workspace.page, self._workspace.document.groups
        about = page if blocks or page in groups else ""  # the document is the same on every page
        return about, blocks, [self._workspace.registry.get(block) for _, block in blocks]

    def _rebuild(self) -> None:
        self._shown = self._subject()
        for section in self._sections:
            section.finish()
        clear(self._column)
        self._sections = self._make() if self._workspace.is_open else []
        for index, section in enumerate(self._sections):
            if index:
                self._column.addWidget(line())
            self._column.addWidget(section)
            section.refresh()
        self._column.addStretch(1)
        self.verticalScrollBar().setValue(0)

    def _make(self) -> list[Section]:
        workspace, icons, style = self._workspace, self._icons, self._style
        chosen = sorted(self._scene.selection)
        if not chosen and workspace.page in workspace.document.groups:
            return [GroupSection(workspace, workspace.page)]
        if not chosen:
            return self._make_document()
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
        pages = [section for section in self._sections if isinstance(section, HelpSection)]
        if event.key() != Qt.Key.Key_F1 or not pages:
            super().keyPressEvent(event)
            return
        pages[0].show_all()
        QTimer.singleShot(0, self, lambda: self.ensureWidgetVisible(pages[0]))
