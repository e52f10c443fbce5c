"""One editor for each kind of setting. All are widgets with `show_value(value)` and a signal `entered(value)`.

`entered` is emitted when the user has finished a value (Enter, focus leaves, a choice made), right or wrong; the form
asks the setting whether it is right.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QCheckBox,
    QComboBox,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMenu,
    QSlider,
    QStyle,
    QStyleOptionSlider,
    QToolButton,
    QWidget,
)

from studio.spec import Choice, Flag, Float, Floats, Int, Ints, Setting, Shape, Text
from studio.ui.inspector.boxes import LARGEST_INT, NumberBox, WholeBox
from studio.ui.inspector.shape import USUAL, meaning
from studio.ui.inspector.typed import plain, read, written
from studio.ui.words import called, tr, tr_library

NARROWEST = 60
"""Points that a field can be squeezed to."""

MIXED = "—"
"""What stands for several values at once."""

SLIDER_STEPS = 100
WIDEST_SLIDER = 2.0
FINEST = 0.01
"""A default closer to the lower bound than this part of the range wants more precision than a slider has."""


class Editor(QWidget):
    """What all editors have. `field` is the widget that takes the typing."""

    entered = Signal(object)

    def __init__(self, field: QWidget) -> None:
        super().__init__()
        self.field = field
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(field, 1)
        self._row = row
        self.setFocusProxy(field)
        field.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        field.setMinimumWidth(NARROWEST)
        if isinstance(field, QAbstractSpinBox):
            field.lineEdit().setTextMargins(5, 0, 0, 0)  # in line with the other fields; style sheets do not reach it
        field.installEventFilter(self)

    def show_value(self, value: Any) -> None:
        """Show a value, without saying that it was entered."""
        raise NotImplementedError

    def show_mixed(self) -> bool:
        """Show that there are several values; False where the editor cannot."""
        return False

    def meaning(self, value: Any) -> str:
        """The value in words, where that helps."""
        return ""

    def _enter(self, value: Any) -> None:
        self.entered.emit(value)

    def show_wrong(self, *, wrong: bool) -> None:
        """Give the field a red edge, or take it off."""
        if bool(self.field.property("wrong")) is not wrong:
            self.field.setProperty("wrong", wrong)
            self.field.style().unpolish(self.field)
            self.field.style().polish(self.field)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The wheel scrolls the panel; it changes a value only in the field one is in."""
        if event.type() is QEvent.Type.Wheel and not self.field.hasFocus():
            event.ignore()
            return True
        return super().eventFilter(watched, event)


class IntEditor(Editor):
    """A spin box."""

    def __init__(self, setting: Int) -> None:
        self._box, self._low = WholeBox(setting), setting.min or 0
        super().__init__(self._box)
        self._box.valueChanged.connect(self._enter)

    def show_value(self, value: Any) -> None:
        """A value that is no whole number is shown as the lowest."""
        whole = isinstance(value, int) and abs(value) <= LARGEST_INT
        with QSignalBlocker(self._box):
            self._box.setValue(value if whole else self._low)


class FloatEditor(Editor):
    """A spin box that takes 1e-3 as well."""

    def __init__(self, setting: Float) -> None:
        self._box, self._low = NumberBox(setting), setting.min or setting.above or 0.0
        super().__init__(self._box)
        self._box.valueChanged.connect(self._enter)

    def show_value(self, value: Any) -> None:
        """A value that is no number is shown as the lowest."""
        with QSignalBlocker(self._box):
            self._box.setValue(value if isinstance(value, int | float) else self._low)


class Slider(QSlider):
    """A slider whose handle alone shows the focus; the style would draw a frame around all of it."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """As always, without the frame."""
        option = QStyleOptionSlider()
        self.initStyleOption(option)
        option.subControls = QStyle.SubControl.SC_SliderGroove | QStyle.SubControl.SC_SliderHandle
        if self.hasFocus():
            option.state = option.state & ~QStyle.StateFlag.State_HasFocus | QStyle.StateFlag.State_MouseOver
            option.activeSubControls = QStyle.SubControl.SC_SliderHandle
        self.style().drawComplexControl(QStyle.ComplexControl.CC_Slider, option, QPainter(self), self)


class SliderEditor(FloatEditor):
    """A slider beside a spin box, for a number between two bounds. Dragging it is one edit, made when it is let go."""

    def __init__(self, setting: Float) -> None:
        super().__init__(setting)
        self._setting = setting
        low, high = bounds(setting)
        self._least, self._most = low or 0.0, high or 0.0
        self._box.setStepType(QAbstractSpinBox.StepType.DefaultStepType)
        self._box.setSingleStep((self._most - self._least) / SLIDER_STEPS)
        self._slider = Slider(Qt.Orientation.Horizontal)
        self._slider.setRange(0, SLIDER_STEPS)
        self._slider.setMinimumWidth(NARROWEST)
        self._slider.setObjectName(f"slider {setting.name}")
        self._slider.setAccessibleName(tr("Slider of {setting}", setting=called(setting.name)))
        self._slider.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._slider.installEventFilter(self)
        self._slider.valueChanged.connect(self._follow)
        self._slider.sliderReleased.connect(lambda: self._enter(self._chosen()))
        self._row.insertWidget(0, self._slider, 2)
        QWidget.setTabOrder(self._slider, self.field)

    def show_value(self, value: Any) -> None:
        """The slider as near to it as it can be."""
        super().show_value(value)
        part = (self._box.value() - self._least) / (self._most - self._least)
        with QSignalBlocker(self._slider):
            self._slider.setValue(round(SLIDER_STEPS * min(1.0, max(0.0, part))))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The wheel turns the slider only when one is in it."""
        if event.type() is QEvent.Type.Wheel and watched is self._slider and not self._slider.hasFocus():
            event.ignore()
            return True
        return super().eventFilter(watched, event)

    def _chosen(self) -> float:
        """Where the slider stands; one step inside of a bound that may not be touched."""
        step = (self._most - self._least) / SLIDER_STEPS
        place = self._slider.value()
        value = round(self._least + step * place, 10)
        if self._setting.problem(value) is not None:
            value = round(value + (step if place == 0 else -step), 10)
        return value

    def _follow(self) -> None:
        """While it is dragged the number alone follows."""
        with QSignalBlocker(self._box):
            self._box.setValue(self._chosen())
        if not self._slider.isSliderDown():
            self._enter(self._chosen())


class FlagEditor(Editor):
    """A check box."""

    def __init__(self, setting: Flag) -> None:
        self._box = QCheckBox()
        super().__init__(self._box)
        self._box.clicked.connect(lambda: self._enter(self._box.isChecked()))

    def show_value(self, value: Any) -> None:
        """Anything but true is off."""
        self._box.setTristate(False)
        self._box.setChecked(value is True)

    def show_mixed(self) -> bool:
        """Half ticked."""
        self._box.setCheckState(Qt.CheckState.PartiallyChecked)
        return True


class ChoiceEditor(Editor):
    """A list to choose from; one that may be left out has an entry for that."""

    def __init__(self, setting: Choice) -> None:
        self._box = QComboBox()
        super().__init__(self._box)
        self._box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._box.setMinimumContentsLength(6)
        self._box.setPlaceholderText(MIXED)
        if setting.optional:
            self._box.addItem(tr("none"), None)
        for option in setting.options:
            self._box.addItem(tr_library(option), option)
        self._box.activated.connect(lambda index: self._enter(self._box.itemData(index)))

    def show_value(self, value: Any) -> None:
        """Nothing is chosen where the value is none of the options."""
        self._box.setCurrentIndex(self._box.findData(value))

    def show_mixed(self) -> bool:
        """None of them chosen."""
        self._box.setCurrentIndex(-1)
        return True


class LineEditor(Editor):
    """A line of text, for shapes, lists, large numbers and numbers that may be left out."""

    def __init__(self, read: Callable[[str], Any], write: Callable[[Any], str], placeholder: str = "") -> None:
        self._line, self._read, self._write = QLineEdit(), read, write
        super().__init__(self._line)
        self._placeholder = placeholder
        self._line.setPlaceholderText(placeholder)
        self._shown = ""
        self._line.editingFinished.connect(self._finish)

    def show_value(self, value: Any) -> None:
        """As it would be typed."""
        self._shown = self._write(value)
        self._line.setPlaceholderText(self._placeholder)
        if self._line.text() != self._shown:
            self._line.setText(self._shown)

    def show_mixed(self) -> bool:
        """Empty, with a dash."""
        self.show_value(None)
        self._line.setPlaceholderText(MIXED)
        return True

    @property
    def line(self) -> QLineEdit:
        """The field, as what it is."""
        return self._line

    def begin(self, text: str) -> None:
        """Go on typing behind this."""
        self._shown = ""
        self._line.setText(text)
        self._line.setFocus()

    def add_unit(self, unit: str) -> None:
        """A unit behind the line."""
        label = QLabel(unit)
        label.setObjectName("muted")
        self._row.addWidget(label)

    def _finish(self) -> None:
        if self._line.text() != self._shown:
            self._shown = self._line.text()
            self.entered.emit(self._read(self._shown))


class ShapeEditor(LineEditor):
    """A line for a shape, with a menu of the usual ones."""

    def __init__(self, setting: Shape) -> None:
        optional = setting.optional
        super().__init__(lambda text: text.strip() or (None if optional else ""), plain, tr("none") if optional else "")
        button = QToolButton()
        button.setObjectName("flat")
        button.setText("▾")
        button.setToolTip(tr("Usual shapes"))
        button.setAccessibleName(tr("Usual shapes"))
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(button)
        for shape, words in USUAL:
            menu.addAction(f"{shape}\t{tr(words)}", lambda shape=shape: self._enter(shape))
        button.setMenu(menu)
        self._row.addWidget(button)

    def meaning(self, value: Any) -> str:
        """The shape in words."""
        return meaning(value)


class PathEditor(LineEditor):
    """A line of text, and a button that opens the dialog for files or for folders."""

    def __init__(self, setting: Text) -> None:
        super().__init__(str, plain)
        self._folder = setting.path == "folder"
        button = QToolButton()
        button.setObjectName("flat")
        button.setText("…")
        button.setAccessibleName(tr("Choose a folder") if self._folder else tr("Choose a file"))
        button.clicked.connect(self._choose)
        self._row.addWidget(button)

    def _choose(self) -> None:
        start = str(Path(self._line.text()).parent)
        if self._folder:
            chosen = QFileDialog.getExistingDirectory(self, tr("Choose a folder"), start)
        else:
            chosen, _ = QFileDialog.getOpenFileName(self, tr("Choose a file"), start)
        if chosen:
            self._line.setText(chosen)
            self._finish()


def bounds(setting: Int | Float) -> tuple[float | None, float | None]:
    """The lowest and the highest value, whether they may be touched or not."""
    above, below = getattr(setting, "above", None), getattr(setting, "below", None)
    return setting.min if setting.min is not None else above, setting.max if setting.max is not None else below


def has_slider(setting: Float) -> bool:
    """Whether a slider fits: a narrow range, of which the default is not at the fine end."""
    low, high = bounds(setting)
    if low is None or high is None or setting.optional or not 0 < high - low <= WIDEST_SLIDER:
        return False
    fine = low < setting.default < low + FINEST * (high - low)
    return not fine and "eps" not in setting.name


def editor(setting: Setting) -> Editor:
    """The editor for a setting."""
    match setting:
        case Flag():
            return FlagEditor(setting)
        case Choice():
            return ChoiceEditor(setting)
        case Int(optional=False) if (setting.max or 0) <= LARGEST_INT:
            return IntEditor(setting)
        case Float(optional=False):
            return SliderEditor(setting) if has_slider(setting) else FloatEditor(setting)
        case Shape():
            return ShapeEditor(setting)
        case Text() if setting.path:
            return PathEditor(setting)
    return _line(setting)


def _line(setting: Setting) -> LineEditor:
    if isinstance(setting, Int | Float | Ints | Floats):
        line = LineEditor(read, written, tr("none") if setting.optional else "")
        if setting.unit:
            line.add_unit(setting.unit)
        return line
    return LineEditor(str if not setting.optional else (lambda text: text or None), plain)
