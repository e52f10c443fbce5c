"""One setting in a form: its name, its editor, an expression in place of it, and what is to be said of its value."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QToolButton, QWidget

from studio.spec import Float, Floats, Int, Ints, Setting
from studio.spec.expression import MARK, is_expression
from studio.ui.icons import Icons
from studio.ui.inspector.editors import MIXED, Editor, LineEditor, bounds, editor
from studio.ui.inspector.section import note
from studio.ui.inspector.typed import Names, read, result, written
from studio.ui.words import called, tr, tr_library

NAMES_WIDTH = 112
"""Room for the names of settings, the same in every form."""

HUGE = 100_000
"""Upper bounds from here on are technical, and not told before they are touched."""


class Row(QObject):
    """One setting. `entered` brings what the user chose, right or wrong; `dropped` that the default is wanted."""

    entered = Signal(object)
    dropped = Signal()

    def __init__(self, setting: Setting, icons: Icons, names: Names | None) -> None:
        """`names` are those that expressions may use; without it there are none."""
        super().__init__()
        self.setting, self._names = setting, names
        self._value: Any = setting.default
        self._mixed = False
        title = title_of(setting)
        self.editor: Editor = editor(setting)
        self.editor.setObjectName(setting.name)
        self.expression = LineEditor(_typed, written, "=4*width")
        self.expression.setObjectName(f"expression {setting.name}")
        for each in (self.editor, self.expression):
            each.field.setAccessibleName(title)
            each.field.setAccessibleDescription(tr_library(setting.help) if setting.help else "")
            each.field.setToolTip(described(setting))
            each.field.installEventFilter(self)
        self.label = QLabel(title)
        self.label.setWordWrap(True)
        self.label.setToolTip(described(setting))
        self.label.setBuddy(self.editor.field)
        self.reset = _button(icons, "reset", tr("Reset {setting}", setting=title), tr("Back to the default"))
        self.formula = self._make_switch(title)
        self.name = _beside(self.label, self.reset)
        self.message, self.meaning, self.help = note(name="wrong"), note(), note()
        self.help.setText(described(setting))
        for each in (self.expression, self.message, self.meaning, self.help):
            each.hide()
        self.editor.entered.connect(self.entered)
        self.expression.entered.connect(self._compute)
        self.expression.line.textEdited.connect(self._preview)
        self.reset.clicked.connect(self.dropped)

    def _make_switch(self, title: str) -> QToolButton | None:
        if self._names is None or not isinstance(self.setting, Int | Float | Ints | Floats):
            return None
        button = QToolButton()
        button.setObjectName("fx")
        button.setText("fx")
        button.setCheckable(True)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the key is =
        button.setToolTip(tr("Compute it, as in =4*width (or press = in the field)"))
        button.setAccessibleName(tr("Compute {setting}", setting=title))
        button.clicked.connect(self._switch)
        return button

    # What is shown ---------------------------------------------------------------------------------------------------

    def show(self, value: Any, *, given: bool) -> None:
        """The value in the document, and whether it was chosen."""
        self._value, self._mixed = value, False
        computed = is_expression(value)
        (self.expression if computed else self.editor).show_value(value)
        self._show_line(shown=computed)
        self.reset.setVisible(given and value != self.setting.default)
        if computed:
            self._preview(value)
        else:
            self._say(self.setting.problem(value), self.editor.meaning(value))

    def show_mixed(self) -> None:
        """Several blocks have several values: a dash, over which one types the value for all."""
        self._value, self._mixed = None, True
        shown = self.editor.show_mixed()
        self._show_line(shown=not shown)
        if self.formula is not None:
            self.formula.setChecked(False)
        if not shown:
            self.expression.show_value(None)
            self.expression.line.setPlaceholderText(MIXED)
        self.reset.setVisible(True)
        self._say(None)

    def say(self, problem: str | None) -> None:
        """What is wrong with what was typed, or nothing."""
        self._say(problem, self.meaning.text())

    def set_visible(self, *, visible: bool) -> None:
        """Shown or not, as a whole; to be called after `show`."""
        lined = not self.expression.isHidden()
        self.name.setVisible(visible)
        self.editor.setVisible(visible and not lined)
        self.expression.setVisible(visible and lined)
        if self.formula is not None:
            self.formula.setVisible(visible)
        if not visible:
            for each in (self.message, self.meaning, self.help):
                each.hide()

    def _show_line(self, *, shown: bool) -> None:
        """A line for an expression, in place of the editor."""
        self.expression.setVisible(shown)
        self.editor.setVisible(not shown)
        if self.formula is not None:
            self.formula.setChecked(shown)

    def _say(self, problem: str | None, meaning: str = "") -> None:
        for each in (self.editor, self.expression):
            each.show_wrong(wrong=problem is not None)
        for label, text in ((self.message, problem or ""), (self.meaning, "" if problem else meaning)):
            label.setText(text)
            label.setVisible(bool(text))

    def _preview(self, text: str) -> None:
        """What the expression in the line comes to at present."""
        if not is_expression(text) or text.strip() == MARK:
            self._say(None)
            return
        value, problem = result(self.setting, text, self._names() if self._names else {})
        self._say(problem, f"= {written(value)}")

    # What the user does ----------------------------------------------------------------------------------------------

    def _switch(self, on: bool) -> None:
        """Begin an expression with the present value, or take the value it has now as a number."""
        if on:
            self.begin(MARK + ("" if self._value is None else written(self._value)))
        elif not is_expression(self._value):
            self.restore()
        else:
            value, problem = result(self.setting, self._value, self._names() if self._names else {})
            self.entered.emit(value) if problem is None else self.dropped.emit()

    def restore(self) -> None:
        """Show the document's value again, whatever was being typed."""
        if self._mixed:
            self.show_mixed()
        else:
            self.show(self._value, given=not self.reset.isHidden())

    def begin(self, text: str) -> None:
        """Go on typing an expression."""
        self._show_line(shown=True)
        self.expression.begin(text)
        self._preview(text)

    def _compute(self, value: Any) -> None:
        """An expression; a plain value brings the editor back, and an empty line the default."""
        if value is None:
            self.dropped.emit()
        else:
            self.entered.emit(value)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """= begins an expression as in a spreadsheet, Escape brings the value back, F1 shows the help."""
        if not isinstance(event, QKeyEvent) or event.type() not in (QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride):
            return False
        press = event.type() is QEvent.Type.KeyPress
        if event.key() == Qt.Key.Key_F1:
            if press:
                self.help.setVisible(self.help.isHidden())
            event.accept()
            return True
        if press and event.text() == MARK and self.formula is not None and watched is self.editor.field:
            self.begin(MARK)
            return True
        if event.key() == Qt.Key.Key_Escape:
            if press:
                self.restore()
            event.accept()
            return True
        return False


def title_of(setting: Setting) -> str:
    """What a setting is called in forms."""
    return called(setting.name)


def described(setting: Setting) -> str:
    """The help of a setting, its bounds and its default, in sentences."""
    sentences = [tr_library(setting.help)] if setting.help else []
    if isinstance(setting, Int | Float):
        sentences.append(_bounds(setting))
    default = tr("none") if setting.default is None else written(setting.default)
    sentences.append(tr("Default: {value}.", value=default) if default else "")
    return " ".join(filter(None, sentences))


def _bounds(setting: Int | Float) -> str:
    low, high = bounds(setting)
    high = None if high is not None and high >= HUGE else high
    unit = f" {setting.unit}" if setting.unit else ""
    if low is not None and high is not None:
        return tr("From {low} to {high}.", low=written(low), high=written(high) + unit)
    if low is not None and setting.min is not None:
        return tr("At least {low}.", low=written(low) + unit)
    if low is not None:
        return tr("Greater than {low}.", low=written(low) + unit)
    return tr("At most {high}.", high=written(high) + unit) if high is not None else ""


def _typed(text: str) -> Any:
    """An expression as it is, a plain value as what it is; nothing for an empty line."""
    if is_expression(text):
        return text if text.strip() != MARK else None
    return read(text)


def form_grid(widget: QWidget) -> QGridLayout:
    """Names on the left, as wide as those of a form's rows, and fields on the right."""
    grid = QGridLayout(widget)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(8)
    grid.setVerticalSpacing(6)
    grid.setColumnMinimumWidth(0, NAMES_WIDTH)
    grid.setColumnStretch(1, 1)
    return grid


def _button(icons: Icons, icon: str, name: str, tip: str) -> QToolButton:
    button = QToolButton()
    button.setObjectName("flat")
    button.setIcon(icons.get(icon, "muted"))
    button.setToolTip(tip)
    button.setAccessibleName(name)
    return button


def _beside(label: QLabel, button: QToolButton) -> QWidget:
    """The name of a setting with the button behind it."""
    name = QWidget()
    name.setFixedWidth(NAMES_WIDTH)
    row = QHBoxLayout(name)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(2)
    row.addWidget(label, 1)
    row.addWidget(button)
    return name
