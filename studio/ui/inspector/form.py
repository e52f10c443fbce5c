"""A form for a list of settings: blocks, data sources, optimizers and the plan all declare theirs the same way."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from studio.spec import Setting
from studio.spec.expression import is_expression
from studio.ui.icons import Icons
from studio.ui.inspector.row import NAMES_WIDTH, Row, form_grid
from studio.ui.inspector.typed import Names

__all__ = ["NAMES_WIDTH", "Form", "form_grid"]

LINES = 4
"""Lines of the grid that a setting takes: its editor, its meaning, what is wrong, and its help."""


class Form(QWidget):
    """Rows of settings. It changes nothing itself: `edited` says what the user chose, None for the default."""

    edited = Signal(str, object)

    def __init__(self, settings: Sequence[Setting], icons: Icons, *, names: Names | None = None) -> None:
        """With `names`, numbers may be expressions over them."""
        super().__init__()
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(1, 1)
        self.rows = {setting.name: Row(setting, icons, names) for setting in settings}
        for index, row in enumerate(self.rows.values()):
            self._lay_out(grid, LINES * index, row)
            row.setParent(self)
            row.entered.connect(lambda value, row=row: self._enter(row, value))
            row.dropped.connect(lambda row=row: self.edited.emit(row.setting.name, None))

    def _lay_out(self, grid: QGridLayout, line: int, row: Row) -> None:
        """The order in which they are added is that of the Tab key."""
        wide = 2 if row.formula is None else 1
        grid.addWidget(row.editor, line, 1, 1, wide)
        grid.addWidget(row.expression, line, 1, 1, wide)
        if row.formula is not None:
            grid.addWidget(row.formula, line, 2)
        grid.addWidget(row.name, line, 0)
        grid.addWidget(row.meaning, line + 1, 1, 1, 2)
        grid.addWidget(row.message, line + 2, 0, 1, 3)
        grid.addWidget(row.help, line + 3, 0, 1, 3)

    def show_values(self, given: Mapping[str, Any], mixed: Collection[str] = ()) -> None:
        """Show what is chosen, and the defaults of the rest; a setting whose flag is off is hidden. `mixed` are the
        settings that have several values at once."""
        for name, row in self.rows.items():
            if name in mixed:
                row.show_mixed()
            else:
                row.show(given.get(name, row.setting.default), given=name in given)
            row.set_visible(visible=not row.setting.when or self._is_on(row.setting.when, given, mixed))

    def _is_on(self, flag: str, given: Mapping[str, Any], mixed: Collection[str]) -> bool:
        row = self.rows.get(flag)
        return flag in mixed or given.get(flag, row.setting.default if row else None) is True

    def _enter(self, row: Row, value: Any) -> None:
        """Ask for a right value; say what is wrong with a wrong one, and leave the document alone."""
        problem = None if is_expression(value) else row.setting.problem(value)
        row.say(problem)
        if problem is None:
            self.edited.emit(row.setting.name, None if value == row.setting.default else value)
