"""Two versions of a document side by side, with what differs marked and listed. Nothing is edited here."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QModelIndex, QPointF, QSize, Qt, QTimer
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QComboBox, QDialog, QHBoxLayout, QLabel, QSplitter, QToolButton, QVBoxLayout, QWidget
from shiboken6 import isValid

from studio.diagram import Document, Point
from studio.diagram.compare import Comparison, DiagramChange
from studio.ui.canvas.hit import Hit
from studio.ui.comparing.entries import Entry, Spot, markings, old_names, sections, title, with_insides
from studio.ui.comparing.listing import SIGNS, WORDS, Listing
from studio.ui.comparing.marks import sign_icon
from studio.ui.comparing.side import Side, united
from studio.ui.icons import Icons
from studio.ui.style import Style
from studio.ui.words import tr

SIZE = (1280, 820)
LIST_HEIGHT = 190
SAME = DiagramChange("", "page")
"""Of a diagram in which nothing differs."""


class ComparisonWindow(QDialog):
    """Old left, new right, the list below. It stands beside the main window, and is closed with Escape."""

    def __init__(
        self,
        parent: QWidget,
        versions: tuple[Document, Document],
        headings: tuple[str, str],
        comparison: Comparison,
        style: Style,
        icons: Icons,
    ) -> None:
        """The old version and the new one, with what they are called and what differs."""
        super().__init__(parent, Qt.WindowType.Window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("comparison")
        self.setWindowTitle(tr("Compare: {old} with {new}", old=headings[0], new=headings[1]))
        self._comparison, self._style, self._icons = comparison, style, icons
        self._offset = QPointF()
        """From a place in the new version to the same thing in the old one."""
        self._busy, self._fitted = False, True
        self.old, self.new = (Side(each, heading, style) for each, heading in zip(versions, headings, strict=True))
        self.listing = Listing(sections(comparison), style)
        self._diagrams, self._where = QComboBox(), QLabel()
        self._legend = [QLabel() for _ in SIGNS]
        self._called: Mapping[str, str] = {}
        self._was: Mapping[str, str] = {}
        self._fill_diagrams()
        self._lay_out()
        self._connect()
        self._recolour()
        self._show_diagram()
        self._show_position()

    # Making it -------------------------------------------------------------------------------------------------------

    def _fill_diagrams(self) -> None:
        """Those that differ first."""
        self._diagrams.setObjectName("compared diagram")
        self._diagrams.setAccessibleName(tr("Page or group"))
        self._diagrams.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self._diagrams.setMaximumWidth(420)
        for change in self._comparison.diagrams:
            self._diagrams.addItem(title(change), change.name)
        if self._comparison.diagrams:
            self._diagrams.insertSeparator(self._diagrams.count())
        for name in self.new.workspace.document.diagrams:
            if self._diagrams.findData(name) < 0:
                self._diagrams.addItem(tr("{name} (the same)", name=name), name)

    def _lay_out(self) -> None:
        canvases, whole = QSplitter(Qt.Orientation.Horizontal), QSplitter(Qt.Orientation.Vertical)
        for side in (self.old, self.new):
            canvases.addWidget(side)
        canvases.setSizes([1, 1])
        whole.addWidget(canvases)
        whole.addWidget(self.listing if self._comparison else self._nothing())
        whole.setStretchFactor(0, 1)
        whole.setSizes([SIZE[1] - LIST_HEIGHT, LIST_HEIGHT])
        for splitter in (canvases, whole):
            splitter.setChildrenCollapsible(False)
            splitter.setHandleWidth(1)
            splitter.splitterMoved.connect(self._fit_later)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._bar())
        column.addWidget(whole, 1)
        room = self.screen().availableGeometry()
        self.resize(min(SIZE[0], room.width()), min(SIZE[1], room.height()))

    def _nothing(self) -> QLabel:
        said = QLabel(tr("The two mean the same. What may differ is where things are drawn."))
        said.setObjectName("muted")
        said.setAlignment(Qt.AlignmentFlag.AlignCenter)
        return said

    def _bar(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(10, 8, 10, 8)
        row.setSpacing(6)
        row.addWidget(self._diagrams)
        row.addSpacing(8)
        row.addWidget(self._button("arrow_up", tr("Difference before"), "Shift+F8", lambda: self.listing.go(-1)))
        row.addWidget(self._button("arrow_down", tr("Next difference"), "F8", lambda: self.listing.go(1)))
        row.addWidget(self._where)
        row.addStretch(1)
        for label, sign in zip(self._legend, SIGNS, strict=True):
            row.addWidget(label)
            row.addWidget(QLabel(tr(WORDS[sign])))
            row.addSpacing(8)
        row.addWidget(self._button("fit", tr("Show all of it"), "Ctrl+9", self.fit))
        return row

    def _button(self, icon: str, name: str, keys: str, act: Callable[[], None]) -> QToolButton:
        button = QToolButton()
        button.setObjectName("flat")
        button.setIcon(self._icons[icon])
        button.setIconSize(QSize(18, 18))
        button.setAccessibleName(name)
        button.setToolTip(f"{name} ({QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)})")
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.clicked.connect(lambda: act())
        QShortcut(QKeySequence(keys), self, button.click)
        return button

    def _connect(self) -> None:
        self._diagrams.activated.connect(self._show_diagram)
        self.listing.chosen.connect(self._go_to)
        self.listing.currentItemChanged.connect(self._show_position)
        self._style.changed.connect(self._recolour)
        for side, other in ((self.old, self.new), (self.new, self.old)):
            side.sight.moved.connect(lambda side=side, other=other: self._follow(side, other))
            side.sight.clicked.connect(lambda hit, side=side: self._choose(side, hit))
            side.sight.double_clicked.connect(lambda hit, side=side: self._enter(side, hit))
        for keys, turn in (("Ctrl++", 1), ("Ctrl+=", 1), ("Ctrl+-", -1)):
            QShortcut(QKeySequence(keys), self, self.new.sight.zoom_in if turn > 0 else self.new.sight.zoom_out)
        self.listing.setFocus()

    def _recolour(self) -> None:
        self.listing.recolour()
        density = self.devicePixelRatioF()
        for label, sign in zip(self._legend, SIGNS, strict=True):
            label.setPixmap(sign_icon(sign, self._style, density).pixmap(QSize(16, 16), density))

    # What is shown ---------------------------------------------------------------------------------------------------

    @property
    def diagram(self) -> str:
        """The name of the page or group that is compared, as the new version has it."""
        return self._diagrams.currentData() or ""

    def _show_diagram(self, *_: object) -> None:
        """The chosen one on both sides, all of it."""
        change = self._comparison.diagram(self.diagram) or SAME
        differing = [each for each in self._comparison.diagrams if each.kind == "group" and each.fate == "changed"]
        names = change.was or self.diagram, self.diagram
        groups = {each.was or each.name for each in differing}, {each.name for each in differing}
        self._busy = True
        for side, name, marking, inside in zip((self.old, self.new), names, markings(change), groups, strict=True):
            if name in side.workspace.document.diagrams:
                marking = with_insides(marking, side.workspace.document.diagram(name), inside)
            side.show_diagram(name, marking)
        self._busy = False
        self._called, self._was = change.called, old_names(change)
        self.fit()

    def fit(self) -> None:
        """Show the whole diagram, as both versions have it, and go on doing so while the window is resized."""
        self._busy = True
        self._offset = QPointF()
        whole, sides = (
            united(self.old.extent(), self.new.extent()),
            [each for each in (self.old, self.new) if each.is_there],
        )
        for side in sides:
            side.sight.frame(whole)
        at, zoom = min((side.sight.looking() for side in sides), key=lambda looking: looking[1])
        for side in sides:
            side.sight.go(at, zoom)
        self._busy, self._fitted = False, True

    def resizeEvent(self, event: QResizeEvent) -> None:
        """All of it stays in view where it was."""
        super().resizeEvent(event)
        self._fit_later()

    def _fit_later(self, *_: object) -> None:
        if self._fitted:
            QTimer.singleShot(0, self, self.fit)

    def _follow(self, mover: Side, other: Side) -> None:
        """The other side shows the same part at the same size."""
        if self._busy or not isValid(other.sight):  # one of them may be deleted before the other
            return
        self._busy, self._fitted = True, False
        at, zoom = mover.sight.looking()
        other.sight.go(at + self._offset if mover is self.new else at - self._offset, zoom)
        self._busy = False

    def _show_position(self, *_: object) -> None:
        here, count = self.listing.position, len(self.listing.entries)
        if here >= 0:
            self._where.setText(tr("{number} of {count}", number=here + 1, count=count))
        else:
            self._where.setText(tr("{count} differences", count=count) if count != 1 else tr("one difference"))

    # Going there -----------------------------------------------------------------------------------------------------

    def _go_to(self, entry: Entry) -> None:
        """Show what a row speaks of, on both sides."""
        if entry.diagram:
            self._turn_to(entry.diagram)
        if entry.old or entry.new:
            self._busy = True
            self._show_spots(entry.old, entry.new)
            self._busy, self._fitted = False, False

    def _show_spots(self, old: Spot, new: Spot) -> None:
        """What both have is brought into the middle of both; else one side follows the other."""
        for side, spot in ((self.old, old), (self.new, new)):
            side.show_spot(spot)
        here, there = self._anchor(old, new)
        if here is not None and there is not None:
            self._offset = QPointF(here.x - there.x, here.y - there.y)
        if new:
            at, zoom = self.new.sight.looking()
            self.old.sight.go(at + self._offset, zoom)
        else:
            at, zoom = self.old.sight.looking()
            self.new.sight.go(at - self._offset, zoom)

    def _anchor(self, old: Spot, new: Spot) -> tuple[Point | None, Point | None]:
        """Where the same thing is in the old version and in the new one: what is shown, or what it is wired to."""
        if old and new:
            return self.old.place(old), self.new.place(new)
        side, spot = (self.new, new) if new else (self.old, old)
        for name in side.around(spot):
            before, after = (self._was.get(name, name), name) if new else (name, self._called.get(name, name))
            here, there = self.old.place(Spot(before)), self.new.place(Spot(after))
            if here is not None and there is not None:
                return here, there
        return None, None

    def _turn_to(self, diagram: str) -> None:
        index = self._diagrams.findData(diagram)
        if index >= 0 and index != self._diagrams.currentIndex():
            self._diagrams.setCurrentIndex(index)
            self._show_diagram()

    def _choose(self, side: Side, hit: Hit) -> None:
        """A click on something that differs chooses its row; on anything else it is selected alone."""
        spot = side.spot(hit)
        old, new = (spot, Spot()) if side is self.old else (Spot(), spot)
        if not (spot and self.listing.choose(self.diagram, old, new)):
            self.listing.setCurrentIndex(QModelIndex())
            for each in (self.old, self.new):
                each.scene.select(frozenset())

    def _enter(self, side: Side, hit: Hit) -> None:
        """A double click on an instance shows the definition of its group."""
        group = side.group_at(hit)
        if side is self.old:
            changes = self._comparison.diagrams
            group = next((each.name for each in changes if each.kind == "group" and each.was == group), group)
        self._turn_to(group)
