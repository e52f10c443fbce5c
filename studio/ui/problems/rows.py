"""A row of the list of problems: an icon, the sentence over as many lines as it needs, and the fixes at its right."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QListWidget,
    QMenu,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolButton,
    QWidget,
)

from studio.ui.words import tr

RESERVED = Qt.ItemDataRole.UserRole + 2
"""How many pixels of a row its buttons take."""
MARGIN, ICON = 8, 20
NARROW = 560
"""Pixels of a list in which buttons stand under the sentences, not beside them."""
BUTTON = 30
LONGEST = 34
"""Characters of a fix that its button shows."""

Index = QModelIndex | QPersistentModelIndex


class Row(QStyledItemDelegate):
    """Leaves room for the buttons."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """The ground over the whole row, icon and sentence up to the buttons."""
        whole = QStyleOptionViewItem(option)
        self.initStyleOption(whole, index)
        style = whole.widget.style() if whole.widget else QApplication.style()
        style.drawPrimitive(QStyle.PrimitiveElement.PE_PanelItemViewItem, whole, painter, whole.widget)
        inner = QStyleOptionViewItem(whole)
        taken = index.data(RESERVED) or 0
        below = bool(taken) and whole.rect.width() < NARROW
        inner.rect = whole.rect.adjusted(0, 0, 0 if below else -taken, -BUTTON if below else 0)
        inner.state &= ~(QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver)
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, inner, painter, whole.widget)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """As high as the sentence in the width that is left."""
        rows = option.widget
        width = rows.viewport().width() if isinstance(rows, QListWidget) else option.rect.width()
        taken = index.data(RESERVED) or 0
        below = bool(taken) and width < NARROW
        room = max(80, width - ICON - 3 * MARGIN - (0 if below else taken))
        flags = Qt.TextFlag.TextWordWrap
        text = option.fontMetrics.boundingRect(QRect(0, 0, room, 10_000), flags, index.data() or "")
        height = max(text.height(), ICON) + MARGIN
        return QSize(width, height + BUTTON if below else max(height, BUTTON + 4 if taken else 0))


class FixButton(QWidget):
    """The first fix at the right of a row; a click makes it. Where there are more, an arrow opens them."""

    def __init__(self, titles: list[str], apply: Callable[[str], None], fill: Callable[[QMenu], None]) -> None:
        super().__init__()
        self.button = QToolButton(self)
        self.button.setObjectName("fix")
        self.button.setText(_shortened(titles[0]))
        self.button.setToolTip(titles[0])
        self.button.setAccessibleName(tr("Fix: {title}", title=titles[0]))
        self.button.setCursor(Qt.CursorShape.PointingHandCursor)
        self.button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.button.clicked.connect(lambda: apply(titles[0]))
        if len(titles) > 1:
            menu = QMenu(self.button)
            menu.aboutToShow.connect(lambda: _refill(menu, fill))
            self.button.setMenu(menu)
            self.button.setPopupMode(QToolButton.ToolButtonPopupMode.MenuButtonPopup)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """At the right of the row, or under the sentence."""
        size, below = self.button.sizeHint(), self.width() < NARROW
        x = ICON + 2 * MARGIN if below else self.width() - size.width() - MARGIN
        y = self.height() - size.height() - 4 if below else (self.height() - size.height()) // 2
        self.button.setGeometry(x, y, min(size.width(), self.width() - x - MARGIN), size.height())

    @property
    def room(self) -> int:
        """How many pixels of the row it takes."""
        return self.button.sizeHint().width() + 2 * MARGIN


def _refill(menu: QMenu, fill: Callable[[QMenu], None]) -> None:
    menu.clear()
    fill(menu)


def _shortened(title: str) -> str:
    text = title if len(title) <= LONGEST else f"{title[: LONGEST - 1]}…"
    return text.replace("&", "&&")
