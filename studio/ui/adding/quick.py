"""The quick-add popup: type a few letters of a block where it is to stand, and press Enter."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QEvent, QObject, QPoint, Signal
from PySide6.QtWidgets import QApplication, QFrame, QLabel, QLineEdit, QVBoxLayout, QWidget

from studio.diagram.groups import is_group
from studio.ui.adding.offers import Offer, matching
from studio.ui.commands.entries import Entry, Found
from studio.ui.commands.fuzzy import match
from studio.ui.commands.line_list import LineList
from studio.ui.palette.swatch import swatch
from studio.ui.style import Style
from studio.ui.words import in_words, tr

WIDTH, ROWS, MARGIN = 330, 10, 8
"""Its width and how far it keeps from the edge, in pixels, and the lines that are seen at once."""


class QuickAdd(QFrame):
    """Floats over the canvas while a block is wanted; goes when something else gets the focus."""

    closed = Signal()
    """Nothing is wanted any more, or it was chosen."""

    def __init__(self, canvas: QWidget, style: Style) -> None:
        super().__init__(canvas)
        self._canvas, self._style = canvas, style
        self._offers: Sequence[Offer] = ()
        self._take: Callable[[Offer], object] = lambda _: None
        self.setObjectName("adding")
        self.setAccessibleName(tr("Add a block"))
        self._typed = self._make_field()
        self._list = LineList("quick add list", tr("Blocks that can be added"), ROWS, style)
        self._list.setMouseTracking(True)
        self._list.picked.connect(self._run)
        self._list.left.connect(self.dismiss)
        self._nothing = QLabel()
        self._nothing.setObjectName("muted")
        self._nothing.setWordWrap(True)
        self._nothing.setContentsMargins(6, 2, 6, 4)
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(6, 6, 6, 6)
        column.setSpacing(5)
        for widget in (self._typed, self._list, self._nothing):
            column.addWidget(widget)
        canvas.installEventFilter(self)
        self.hide()

    def _make_field(self) -> QLineEdit:
        field = QLineEdit()
        field.setObjectName("quick add text")
        field.setAccessibleName(tr("Block"))
        field.setPlaceholderText(tr("Type the name of a block"))
        field.textChanged.connect(self._search)
        field.installEventFilter(self)
        return field

    def ask(self, at: QPoint, offers: Sequence[Offer], take: Callable[[Offer], object]) -> None:
        """Show these beside a place, in pixels of the canvas, and call `take` with the one chosen."""
        self.dismiss()
        self._offers, self._take = offers, take
        self._typed.clear()
        self._search("")
        self._place(at)
        self.show()
        self.raise_()
        self._typed.setFocus()

    def dismiss(self) -> None:
        """Hide it, and give the focus back to the canvas where it has it."""
        if not self.isVisible():
            return
        focused = self.isAncestorOf(QApplication.focusWidget() or self._canvas)
        self.hide()
        if focused:
            self._canvas.setFocus()
        self.closed.emit()

    def _search(self, typed: str) -> None:
        found = matching(self._offers, typed)
        self._list.show_found([self._line(offer, typed) for offer in found])
        self._list.scrollToTop()
        self._nothing.setVisible(not found)
        self._nothing.setText(tr("Nothing that could stand here is called like that."))
        self._list.fit()
        self.setFixedWidth(min(WIDTH, self._canvas.width() - 2 * MARGIN))
        self._column.activate()
        self.adjustSize()

    def _line(self, offer: Offer, typed: str) -> Found:
        block = in_words(offer.block)
        letters = match(typed, block.title)
        where = tr("Group") if is_group(block) else block.group
        tip = block.help.partition("\n\n")[0]
        icon = partial(swatch, offer.block, self._style)
        entry = Entry(block.name, block.title, partial(self._take, offer), where, tip, icon=icon)
        return Found(entry, letters.letters if letters else frozenset())

    def _place(self, at: QPoint) -> None:
        """Right below the place, or as near as the canvas has room for all of it."""
        room = self._canvas.rect().adjusted(MARGIN, MARGIN, -MARGIN, -MARGIN)
        left = max(room.left(), min(at.x() + 6, room.right() - self.width()))
        top = max(room.top(), min(at.y() + 6, room.bottom() - self.height()))
        self.move(left, top)

    def _run(self, found: Found | None) -> None:
        if found is not None:
            self.dismiss()
            found.entry.run()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The keys that choose belong to the list though the cursor stays in the field."""
        if watched is not self._typed:
            if event.type() is QEvent.Type.Resize:
                self.dismiss()
            return False
        if event.type() is QEvent.Type.FocusOut and QApplication.activeWindow() is self.window():
            self.dismiss()
        return self._list.take_key(event)
