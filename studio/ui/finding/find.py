"""Find in the diagram: a slim bar over the canvas that searches all pages and groups, and leads from hit to hit."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, QObject, QPointF, QSize, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QToolButton, QVBoxLayout

from studio.diagram.finding import Hit, Role, find
from studio.ui.canvas.scene import Scene
from studio.ui.canvas.view import View
from studio.ui.commands.entries import Entry, Found
from studio.ui.commands.fuzzy import match
from studio.ui.commands.line_list import LineList
from studio.ui.finding.places import Places
from studio.ui.icons import Icons
from studio.ui.palette.swatch import swatch
from studio.ui.style import Style
from studio.ui.words import tr

WIDTH, ROWS, MARGIN = 420, 7, 10
READABLE = 0.75
"""How many pixels a point takes at least where a note or a frame is gone to."""

ROLES: dict[Role, str] = {
    "output": "output {found}",
    "block": "{found}",
    "family": "of {found}",
    "kind": "kind: {found}",
    "setting": "{found}",
    "weight": "{found}",
}
"""What stands behind a block that was found by something other than its name."""


class Find(QFrame):
    """Stands at the top right of the canvas while something is sought."""

    def __init__(self, scene: Scene, canvas: View, places: Places, style: Style, icons: Icons) -> None:
        super().__init__(canvas)
        self._scene, self._canvas, self._places, self._style, self._icons = scene, canvas, places, style, icons
        self._hits: tuple[Hit, ...] = ()
        self._at, self._first = -1, ""
        self.setObjectName("find")
        self.setAccessibleName(tr("Find in the diagram"))
        self._text, self._count = self._make_field(), QLabel()
        self._count.setObjectName("muted")
        self._list = LineList("find list", tr("What was found"), ROWS, style)
        self._list.clicked.connect(lambda index: self._jump(index.row()))
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(8, 7, 8, 7)
        column.setSpacing(5)
        column.addLayout(self._make_row())
        column.addWidget(self._list)
        canvas.installEventFilter(self)
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self._search)
        workspace = scene.workspace
        workspace.changed.connect(self._search_later)
        workspace.attended.connect(self._search_later)
        workspace.opened.connect(self.close)
        self.hide()

    # Making it -------------------------------------------------------------------------------------------------------

    def _make_field(self) -> QLineEdit:
        field = QLineEdit()
        field.setObjectName("find text")
        field.setAccessibleName(tr("Find"))
        field.setPlaceholderText(tr("Find in all pages and groups"))
        field.textChanged.connect(self._start)
        field.installEventFilter(self)
        return field

    def _make_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(2)
        row.addWidget(self._text, 1)
        row.addSpacing(6)
        row.addWidget(self._count)
        row.addSpacing(4)
        self._buttons: dict[str, QToolButton] = {}
        for icon, title, act in (
            ("arrow_up", tr("Previous (Shift+Enter)"), self.previous),
            ("arrow_down", tr("Next (Enter)"), self.next),
            ("close", tr("Close (Esc)"), self.close),
        ):
            button = QToolButton()
            button.setObjectName("flat")
            button.setIcon(self._icons[icon])
            button.setIconSize(QSize(16, 16))
            button.setToolTip(title)
            button.setAccessibleName(title)
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            button.clicked.connect(act)
            row.addWidget(button)
            self._buttons[icon] = button
        self._style.changed.connect(self._recolour)
        return row

    # What the user does ----------------------------------------------------------------------------------------------

    def open(self) -> None:
        """Show it, with what was sought last chosen, ready to be typed over."""
        self.show()
        self.raise_()
        self._text.setFocus()
        self._text.selectAll()
        self._start()

    def close(self) -> bool:
        """Hide it; the canvas has the keys again."""
        if self.isVisible():
            self.hide()
            self._scene.highlight(frozenset())
            self._canvas.setFocus()
        return True

    def next(self) -> None:
        """Go to the next hit, and from the last to the first."""
        self._step(1)

    def previous(self) -> None:
        """Go to the one before."""
        self._step(-1)

    def _step(self, by: int) -> None:
        if not self.isVisible():
            self.open()
        if self._hits:
            first = 0 if by > 0 else len(self._hits) - 1
            self._jump(first if self._at < 0 else (self._at + by) % len(self._hits))

    def _jump(self, row: int) -> None:
        """Look at a hit, wherever it is; the cursor stays in the field. Its place in the list stays as well."""
        hit = self._hits[row]
        self._at = row
        self._places.mark()
        self._scene.workspace.look_at(hit.diagram)
        if hit.what == "block":
            self._scene.select(frozenset({hit.name}))
            QTimer.singleShot(0, self._canvas, partial(self._canvas.show_block, hit.name))
        else:
            at = self._middle_of(hit)
            QTimer.singleShot(0, self._canvas, partial(self._canvas.look, at, max(self._canvas.zoom, READABLE)))
        self._text.setFocus()
        self._show_where()

    def _middle_of(self, hit: Hit) -> QPointF:
        sketch = self._scene.workspace.document.sketch(hit.diagram)
        if hit.what == "frame":
            frame = sketch.frames[hit.name]
            return QPointF(frame.at.x + frame.width / 2, frame.at.y + frame.height / 2)
        note = sketch.notes[hit.name]
        return QPointF(note.at.x + note.width / 2, note.at.y)

    # What was found --------------------------------------------------------------------------------------------------

    def _start(self, _: str = "") -> None:
        """Another text: none of its hits was gone to yet, and those of the page looked at come first."""
        self._at = -1
        self._first = self._scene.workspace.page if self._scene.workspace.is_open else ""
        self._search()

    def _search_later(self, *_: object) -> None:
        if self.isVisible():
            self._later.start()

    def _search(self) -> None:
        workspace = self._scene.workspace
        if not self.isVisible() or not workspace.is_open:
            return
        before = self._hits[self._at] if 0 <= self._at < len(self._hits) else None
        self._hits = find(workspace.document, workspace.registry, self._text.text(), self._first)
        self._at = self._hits.index(before) if before in self._hits else -1
        self._list.show_found([self._line(hit) for hit in self._hits])
        here = frozenset(hit.name for hit in self._hits if hit.diagram == workspace.page and hit.what == "block")
        self._scene.highlight(here)
        self._show_where()
        self._place()

    def _line(self, hit: Hit) -> Found:
        workspace = self._scene.workspace
        own = hit.name if hit.what == "block" else hit.text
        title = own if hit.diagram == workspace.page else f"{hit.diagram} › {own}"
        said = hit.text if hit.role == "" and hit.text != own else ""
        where = tr(ROLES[hit.role], found=hit.text) if hit.role else said
        node = workspace.document.diagram(hit.diagram).nodes.get(hit.name) if hit.what == "block" else None
        block = workspace.registry.get(node.block) if node is not None else None
        icon = partial(swatch, block, self._style) if block is not None else None
        typed = match(self._text.text(), title)
        letters = typed.letters if typed is not None else frozenset[int]()
        return Found(Entry(f"{hit.diagram}:{hit.name}", title, lambda: None, where, hit.text, icon=icon), letters)

    def _show_where(self) -> None:
        count, sought = len(self._hits), bool(self._text.text().strip())
        if self._at >= 0:
            said = tr("{number} of {count}", number=self._at + 1, count=count)
        else:
            said = tr("{count} found", count=count) if sought else ""
        self._count.setText(said)
        self._list.choose(self._at)
        for icon in ("arrow_up", "arrow_down"):
            self._buttons[icon].setEnabled(count > 0)

    def _place(self) -> None:
        """At the top right, as high as what was found."""
        self._list.fit()
        self.setFixedWidth(min(WIDTH, self._canvas.width() - 2 * MARGIN))
        self._column.activate()
        self.adjustSize()
        self.move(self._canvas.width() - self.width() - MARGIN, MARGIN)

    def _recolour(self) -> None:
        for icon, button in self._buttons.items():
            button.setIcon(self._icons[icon])

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter, the arrows and Escape in the field; another size of the canvas."""
        if watched is self._canvas:
            if event.type() is QEvent.Type.Resize and self.isVisible():
                self._place()
        elif isinstance(event, QKeyEvent) and (act := self._meant(event)) is not None:
            if event.type() is QEvent.Type.ShortcutOverride:
                event.accept()
            elif event.type() is QEvent.Type.KeyPress:
                act()
            return True
        return False

    def _meant(self, event: QKeyEvent) -> Callable[[], object] | None:
        """What a key stands for here; None where it belongs to the field."""
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            return self.previous if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else self.next
        acts = {Qt.Key.Key_Escape: self.close, Qt.Key.Key_Down: self.next, Qt.Key.Key_Up: self.previous}
        return acts.get(Qt.Key(key))
