"""Spin boxes that take whatever is typed and let the setting judge it; only their arrows stop at the bounds."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QSignalBlocker
from PySide6.QtGui import QValidator
from PySide6.QtWidgets import QAbstractSpinBox, QDoubleSpinBox, QSpinBox

from studio.spec import Float, Int
from studio.ui.inspector.typed import number

LARGEST_INT = 2**31 - 1
WIDEST_FLOAT = 1e18
DIGITS = 10
"""Digits of a number that are shown."""


class WholeBox(QSpinBox):
    """A spin box for whole numbers of up to 31 bits."""

    def __init__(self, setting: Int) -> None:
        super().__init__()
        self._setting = replace(setting, optional=False)
        self.setRange(-LARGEST_INT, LARGEST_INT)
        self.setKeyboardTracking(False)
        self.setGroupSeparatorShown(False)
        self.setSuffix(f" {setting.unit}" if setting.unit else "")

    def stepBy(self, steps: int) -> None:
        """As far as the bounds allow."""
        wanted = self.value() + steps
        low, high = self._setting.min, self._setting.max
        wanted = wanted if low is None else max(wanted, low)
        self.setValue(wanted if high is None else min(wanted, high))


class NumberBox(QDoubleSpinBox):
    """A spin box for numbers of any size, written as briefly as they can be: 0.001, 1e-08."""

    def __init__(self, setting: Float) -> None:
        super().__init__()
        self._setting = replace(setting, optional=False)
        self.setDecimals(17)
        self.setRange(-WIDEST_FLOAT, WIDEST_FLOAT)
        self.setStepType(QAbstractSpinBox.StepType.AdaptiveDecimalStepType)
        self.setKeyboardTracking(False)
        self.setSuffix(f" {setting.unit}" if setting.unit else "")

    def textFromValue(self, value: float) -> str:
        """Up to ten digits that count."""
        return f"{value:.{DIGITS}g}"

    def valueFromText(self, text: str) -> float:
        """Any way Python writes a number."""
        return number(text.removesuffix(self.suffix())) or 0.0

    def validate(self, text: str, position: int) -> tuple[QValidator.State, str, int]:
        """Half-typed numbers may be gone on with."""
        text = text.removesuffix(self.suffix())
        if number(text) is not None:
            return QValidator.State.Acceptable, text, position
        partial = all(character in "0123456789.eE+- " for character in text)
        return (QValidator.State.Intermediate if partial else QValidator.State.Invalid, text, position)

    def stepBy(self, steps: int) -> None:
        """As far as the bounds allow: to a bound, or no further than before where it may not be touched."""
        before = self.value()
        with QSignalBlocker(self):
            super().stepBy(steps)
            wanted = self._within(self.value(), before)
            self.setValue(before)
        self.setValue(wanted)

    def _within(self, wanted: float, before: float) -> float:
        low, high = self._setting.min, self._setting.max
        wanted = wanted if low is None else max(wanted, low)
        wanted = wanted if high is None else min(wanted, high)
        return before if self._setting.problem(wanted) else wanted
