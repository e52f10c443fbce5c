"""A form for a list of settings: blocks, data sources, optimizers and the plan all declare theirs the same way."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QToolButton, QWidget

from studio.spec import Setting
from studio.spec.expression import MARK, is_expression
from studio.ui.icons import Icons
from studio.ui.inspector.editors import Editor, LineEditor, editor

NAMES_WIDTH = 112
"""Room for the names of settings, the same in every form."""


class Row:
    """One setting in the form: its name, editor, reset button, and what is wrong with what was typed."""

    def __init__(self, setting: Setting, icons: Icons) -> None:
        self.setting = setting
        self.label = QLabel(setting.name.replace("_", " "))
        self.label.setWordWrap(True)
        self.label.setToolTip(setting.help)
        self.editor: Editor = editor(setting)
        self.editor.setObjectName(setting.name)
        self.editor.field.setAccessibleName(setting.name.replace("_", " "))
        self.editor.field.setToolTip(setting.help)
        self.label.setBuddy(self.editor.field)
        self.reset = QToolButton()
        self.reset.setObjectName("flat")
        self.reset.setIcon(icons.get("reset", "muted"))
        self.reset.setToolTip("Back to the default")
        self.reset.setAccessibleName(f"Reset {setting.name}")
        self.name = QWidget()
        self.name.setFixedWidth(NAMES_WIDTH)
        beside = QHBoxLayout(self.name)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.addWidget(self.label, 1)
        beside.addWidget(self.reset)
        self.expression = LineEditor(_typed, str, "=4*width")
        self.expression.setObjectName(f"expression {setting.name}")
        self.expression.field.setToolTip("Computed from constants, the group's settings and the sizes of its inputs.")
        self.expression.hide()
        self.message = QLabel()
        self.message.setObjectName("wrong")
        self.message.setWordWrap(True)
        self.message.hide()

    def show(self, value: Any, *, given: bool) -> None:
        """The value in the document, and whether it was chosen."""
        computed = is_expression(value)
        (self.expression if computed else self.editor).show_value(value)
        self.show_expression(shown=computed)
        self.reset.setVisible(given)
        self.say(None if computed else self.setting.problem(value))

    def show_expression(self, *, shown: bool) -> None:
        """A line for an expression, in place of the editor."""
        self.expression.setVisible(shown)
        self.editor.setVisible(not shown)

    def say(self, problem: str | None) -> None:
        """What is wrong, or nothing."""
        self.editor.show_wrong(wrong=problem is not None)
        self.message.setText(problem or "")
        self.message.setVisible(problem is not None)

    def set_visible(self, *, visible: bool, given: bool) -> None:
        """Shown or not, as a whole."""
        self.name.setVisible(visible)
        self.editor.setVisible(visible and self.expression.isHidden())
        self.expression.setVisible(visible and not self.expression.isHidden())
        self.reset.setVisible(visible and given)
        self.message.setVisible(visible and bool(self.message.text()))


class ExpressionKey(QObject):
    """Pressing = in the field of a row begins an expression, as in a spreadsheet; an empty line ends it."""

    def __init__(self, row: Row) -> None:
        super().__init__(row.editor)
        self._row = row
        row.editor.field.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the key before the field does."""
        row = self._row
        if not isinstance(event, QKeyEvent) or event.type() is not QEvent.Type.KeyPress:
            return False
        if event.text() == MARK:
            row.show_expression(shown=True)
            row.expression.begin(MARK)
            return True
        return False


def _typed(text: str) -> str | None:
    """An expression; a line without one brings the default back."""
    return text if is_expression(text) and text.strip() != MARK else None


class Form(QWidget):
    """Rows of settings. It changes nothing itself: `edited` says what the user chose, None for the default."""

    edited = Signal(str, object)

    def __init__(self, settings: Sequence[Setting], icons: Icons, *, expressions: bool = False) -> None:
        """With `expressions`, pressing = in a field lets one type an expression there."""
        super().__init__()
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(1, 1)
        self.rows = {setting.name: Row(setting, icons) for setting in settings}
        for index, row in enumerate(self.rows.values()):
            grid.addWidget(row.name, 2 * index, 0)
            grid.addWidget(row.editor, 2 * index, 1)
            grid.addWidget(row.expression, 2 * index, 1)
            grid.addWidget(row.message, 2 * index + 1, 0, 1, 2)
            row.expression.entered.connect(lambda value, row=row: self._compute(row, value))
            if expressions:
                ExpressionKey(row)
            row.editor.entered.connect(lambda value, row=row: self._enter(row, value))
            row.reset.clicked.connect(lambda _=False, row=row: self.edited.emit(row.setting.name, None))

    def show_values(self, given: Mapping[str, Any]) -> None:
        """Show what is chosen, and the defaults of the rest; a setting whose flag is off is hidden."""
        for name, row in self.rows.items():
            value = given.get(name, row.setting.default)
            row.show(value, given=name in given)
            if row.setting.when:
                row.set_visible(visible=self._value(row.setting.when, given) is True, given=name in given)

    def _value(self, name: str, given: Mapping[str, Any]) -> Any:
        row = self.rows.get(name)
        return given.get(name, row.setting.default if row else None)

    def _compute(self, row: Row, expression: str | None) -> None:
        row.show_expression(shown=expression is not None)
        self.edited.emit(row.setting.name, expression)

    def _enter(self, row: Row, value: Any) -> None:
        """Ask for a right value; say what is wrong with a wrong one, and leave the document alone."""
        problem = None if is_expression(value) else row.setting.problem(value)
        row.say(problem)
        if problem is None:
            self.edited.emit(row.setting.name, None if value == row.setting.default else value)
