"""One editor for each kind of setting. All are widgets with `show_value(value)` and a signal `entered(value)`.

`entered` is emitted when the user has finished a value (Enter, focus leaves, a choice made), right or wrong; the form
asks the setting whether it is right.
"""

from __future__ import annotations

import json
import math
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QValidator
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QSpinBox,
    QToolButton,
    QWidget,
)

from studio.spec import Choice, Flag, Float, Floats, Int, Ints, Setting, Text

LARGEST_INT = 2**31 - 1
WIDEST_FLOAT = 1e18


NARROWEST = 60
"""Points that a field can be squeezed to."""


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

    def _enter(self, value: Any) -> None:
        self.entered.emit(value)

    def show_wrong(self, *, wrong: bool) -> None:
        """Give the field a red edge, or take it off."""
        if self.field.property("wrong") is not wrong:
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
        self._box = QSpinBox()
        super().__init__(self._box)
        self._box.setRange(_int(setting.min, -LARGEST_INT), _int(setting.max, LARGEST_INT))
        self._box.setKeyboardTracking(False)
        self._box.setGroupSeparatorShown(False)
        self._box.setSuffix(f" {setting.unit}" if setting.unit else "")
        self._box.valueChanged.connect(self._enter)

    def show_value(self, value: Any) -> None:
        """A value that is no whole number is shown as the lowest."""
        with QSignalBlocker(self._box):
            self._box.setValue(value if isinstance(value, int) else self._box.minimum())


class NumberBox(QDoubleSpinBox):
    """A spin box for numbers of any size, written as briefly as they can be: 0.001, 1e-08."""

    def __init__(self) -> None:
        super().__init__()
        self.setDecimals(17)
        self.setStepType(QAbstractSpinBox.StepType.AdaptiveDecimalStepType)
        self.setKeyboardTracking(False)

    def textFromValue(self, value: float) -> str:
        """Up to ten digits that count."""
        return f"{value:.10g}"

    def valueFromText(self, text: str) -> float:
        """Any way Python writes a number."""
        return _number(text.removesuffix(self.suffix())) or 0.0

    def validate(self, text: str, position: int) -> tuple[QValidator.State, str, int]:
        """Half-typed numbers may be gone on with."""
        text = text.removesuffix(self.suffix())
        if _number(text) is not None:
            inside = self.minimum() <= float(text) <= self.maximum()
            return (QValidator.State.Acceptable if inside else QValidator.State.Intermediate, text, position)
        partial = all(character in "0123456789.eE+- " for character in text)
        return (QValidator.State.Intermediate if partial else QValidator.State.Invalid, text, position)


class FloatEditor(Editor):
    """A spin box that takes 1e-3 as well."""

    def __init__(self, setting: Float) -> None:
        self._box = NumberBox()
        super().__init__(self._box)
        low = setting.min if setting.min is not None else setting.above
        high = setting.max if setting.max is not None else setting.below
        self._box.setRange(low if low is not None else -WIDEST_FLOAT, high if high is not None else WIDEST_FLOAT)
        self._box.setSuffix(f" {setting.unit}" if setting.unit else "")
        self._box.valueChanged.connect(self._enter)

    def show_value(self, value: Any) -> None:
        """A value that is no number is shown as the lowest."""
        with QSignalBlocker(self._box):
            self._box.setValue(value if isinstance(value, int | float) else self._box.minimum())


class FlagEditor(Editor):
    """A check box."""

    def __init__(self, setting: Flag) -> None:
        self._box = QCheckBox()
        super().__init__(self._box)
        self._box.toggled.connect(self._enter)

    def show_value(self, value: Any) -> None:
        """Anything but true is off."""
        with QSignalBlocker(self._box):
            self._box.setChecked(value is True)


class ChoiceEditor(Editor):
    """A list to choose from."""

    def __init__(self, setting: Choice) -> None:
        self._box = QComboBox()
        super().__init__(self._box)
        self._box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._box.setMinimumContentsLength(8)
        self._box.addItems(setting.options)
        self._box.textActivated.connect(self._enter)

    def show_value(self, value: Any) -> None:
        """Nothing is chosen where the value is none of the options."""
        self._box.setCurrentIndex(self._box.findText(str(value)))


class LineEditor(Editor):
    """A line of text, for shapes, lists, large numbers and numbers that may be left out."""

    def __init__(self, read: Callable[[str], Any], write: Callable[[Any], str], placeholder: str = "") -> None:
        self._line, self._read, self._write = QLineEdit(), read, write
        super().__init__(self._line)
        self._line.setPlaceholderText(placeholder)
        self._shown = ""
        self._line.editingFinished.connect(self._finish)

    def show_value(self, value: Any) -> None:
        """As it would be typed."""
        self._shown = self._write(value)
        if self._line.text() != self._shown:
            self._line.setText(self._shown)

    def begin(self, text: str) -> None:
        """Go on typing behind this."""
        self._shown = ""
        self._line.setText(text)
        self._line.setFocus()

    def _finish(self) -> None:
        if self._line.text() != self._shown:
            self._shown = self._line.text()
            self.entered.emit(self._read(self._shown))


class PathEditor(LineEditor):
    """A line of text, and a button that opens the dialog for files or for folders."""

    def __init__(self, setting: Text) -> None:
        super().__init__(str, _text)
        self._folder = setting.path == "folder"
        button = QToolButton()
        button.setObjectName("flat")
        button.setText("…")
        button.setAccessibleName("Choose")
        button.clicked.connect(self._choose)
        self._row.addWidget(button)

    def _choose(self) -> None:
        start = str(Path(self._line.text()).parent)
        if self._folder:
            chosen = QFileDialog.getExistingDirectory(self, "Choose a folder", start)
        else:
            chosen, _ = QFileDialog.getOpenFileName(self, "Choose a file", start)
        if chosen:
            self._line.setText(chosen)
            self._finish()


def editor(setting: Setting) -> Editor:
    """The editor for a setting."""
    if isinstance(setting, Flag):
        return FlagEditor(setting)
    if isinstance(setting, Choice) and not setting.optional:
        return ChoiceEditor(setting)
    if isinstance(setting, Int) and not setting.optional and _int(setting.max, 0) <= LARGEST_INT:
        return IntEditor(setting)
    if isinstance(setting, Float) and not setting.optional:
        return FloatEditor(setting)
    if isinstance(setting, Text) and setting.path:
        return PathEditor(setting)
    if isinstance(setting, Int | Float | Ints | Floats):
        return LineEditor(_numbers, _list_text, "none" if setting.optional else "")
    return LineEditor(str if not setting.optional else (lambda text: text or None), _text)


def _int(value: int | None, otherwise: int) -> int:
    return otherwise if value is None else value


def _number(text: str) -> float | None:
    try:
        value = float(text)
    except ValueError:
        return None
    return value if math.isfinite(value) else None


def _numbers(text: str) -> Any:
    """`3` -> 3, `3, 5` -> (3, 5), `[[1, 2], [3, 4]]` nested; empty -> None; what is no number stays text."""
    text = text.strip()
    if not text:
        return None
    if "[" in text or "(" in text:
        return _nested(text)
    items = [_whole_or_number(item) for item in text.replace(",", " ").replace("×", " ").split()]
    return items[0] if len(items) == 1 else tuple(items)


def _nested(text: str) -> Any:
    try:
        return json.loads(text.replace("(", "[").replace(")", "]"))
    except ValueError:
        return text


def _whole_or_number(text: str) -> Any:
    try:
        return int(text)
    except ValueError:
        return text if _number(text) is None else float(text)


def _list_text(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, tuple | list):
        if any(isinstance(item, tuple | list) for item in value):
            return _bracketed(value)
        return ", ".join(_list_text(item) for item in value)
    return f"{value:.12g}" if isinstance(value, float) else str(value)


def _bracketed(value: Any) -> str:
    return (
        f"[{', '.join(_bracketed(item) for item in value)}]" if isinstance(value, tuple | list) else _list_text(value)
    )


def _text(value: Any) -> str:
    return "" if value is None else str(value)
