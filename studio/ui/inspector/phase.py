"""The form of one phase of the training: its goal, what it changes, the optimizer, and what is assigned after it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import fields
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from studio.diagram import Endpoint, Phase
from studio.spec import Float, Int, Setting
from studio.train.declare import Declared
from studio.train.optimizers import OPTIMIZERS
from studio.train.schedules import SCHEDULES
from studio.ui.icons import Icons
from studio.ui.inspector.chooser import combo
from studio.ui.inspector.form import Form, form_grid
from studio.ui.inspector.names import NamesField
from studio.ui.inspector.picker import Kind, Picker
from studio.ui.inspector.speaking import Speaking
from studio.ui.style import Style
from studio.ui.words import tr, tr_library

if TYPE_CHECKING:
    from studio.compiler.check import Checked

PHASE = (
    Int("steps_each", 1, min=1, max=10_000, help="Steps of this phase each time its turn comes."),
    Int("every", 1, min=1, max=10_000_000, help="Its turn comes once in so many iterations."),
    Float("clip_norm", None, above=0.0, optional=True, help="Scale the gradient down to this norm where it is longer."),
    Float("clip_value", None, above=0.0, optional=True, help="Cut every entry of the gradient to plus or minus this."),
)
FIELDS = {"steps_each": "steps"}
"""Settings that a phase has under another name."""

GOALS = ("minimise", "maximise", "only assign")
ALL = "*"


class PhaseForm(QWidget):
    """Shows one phase. It changes nothing itself: `edited` brings the fields that the user chose."""

    edited = Signal(dict)

    def __init__(self, icons: Icons, style: Style, speaking: Speaking) -> None:
        super().__init__()
        self._phase = Phase()
        self._checked: Checked | None = None
        self._costs: list[Endpoint] = []
        self._goal, self._cost = combo("goal"), combo("cost")
        self._goal.setAccessibleName(tr("goal"))
        self._cost.setAccessibleName(tr("cost"))
        for goal in GOALS:
            self._goal.addItem(tr(goal), goal)
        self._optimizer = Picker(tr("optimizer"), "optimizer", _kinds(OPTIMIZERS), icons, style)
        self._schedule = Picker(tr("schedule"), "schedule", _kinds(SCHEDULES), icons, style, none=tr("Constant rate"))
        self._change = NamesField(
            "change", tr("change"), tr("Blocks, groups or weights such as fc1.weight; * for all.")
        )
        self._assign = NamesField(
            "assign", tr("then assign"), tr("Assignments carried out after each step; * for all of the page.")
        )
        self._form = Form(PHASE, icons)
        self._goal.activated.connect(self._choose_goal)
        self._cost.activated.connect(lambda index: self.edited.emit({"cost": self._cost.itemData(index)}))
        self._optimizer.picked.connect(lambda choice: self.edited.emit({"optimizer": choice}))
        self._schedule.picked.connect(lambda choice: self.edited.emit({"schedule": choice}))
        self._change.entered.connect(lambda names: self.edited.emit({"change": names}))
        self._assign.entered.connect(lambda names: self.edited.emit({"assign": names}))
        self._form.edited.connect(self._edit)
        self._lay_out()
        self._speak(speaking)

    def _lay_out(self) -> None:
        rows = form_grid(self)
        self._row(rows, 0, tr("goal"), self._goal)
        self._row(rows, 1, tr("of"), self._cost)
        self._row(rows, 2, tr("change"), self._change)
        rows.addWidget(self._optimizer, 3, 0, 1, 2)
        rows.addWidget(self._schedule, 4, 0, 1, 2)
        self._row(rows, 5, tr("then assign"), self._assign)
        rows.addWidget(self._form, 6, 0, 1, 2)

    def _row(self, rows: QGridLayout, at: int, title: str, field: QWidget) -> None:
        label = QLabel(title)
        label.setBuddy(field)
        label.setContentsMargins(0, 4, 0, 0)
        rows.addWidget(label, at, 0, Qt.AlignmentFlag.AlignTop)
        rows.addWidget(field, at, 1)

    def _speak(self, speaking: Speaking) -> None:
        """The whole phase speaks of all its blocks, a field only of its own."""
        cost = lambda: (self._phase.cost.node,) if self._phase.cost else ()  # noqa: E731
        speaking.watch(self, lambda: (*cost(), *self._phase.change, *self._assigned()))
        speaking.watch(self._goal, cost)
        speaking.watch(self._cost, cost)
        speaking.watch(self._change, lambda: self._phase.change)
        speaking.watch(self._assign, self._assigned)

    # What the document says ------------------------------------------------------------------------------------------

    def show_phase(self, phase: Phase, checked: Checked | None) -> None:
        """This phase, with what its page offers; nothing is offered where there is no such page."""
        self._phase, self._checked = phase, checked
        self._costs = _scalars(checked) if checked else []
        goal = GOALS[2] if phase.cost is None else GOALS[phase.maximise]
        with QSignalBlocker(self._goal):
            self._goal.setCurrentIndex(self._goal.findData(goal))
        self._show_costs(phase.cost)
        self._change.show_names(phase.change, lambda: _weights(checked) if checked else ())
        self._assign.show_names(phase.assign, lambda: _assignments(checked, (ALL,)) if checked else ())
        self._optimizer.show_choice(phase.optimizer)
        self._schedule.show_choice(phase.schedule)
        for each in (self._change, self._optimizer, self._schedule):
            each.setEnabled(phase.cost is not None)
        self._form.show_values({_shown(name): value for name, value in chosen(phase, PHASE, Phase).items()})

    def _show_costs(self, cost: Endpoint | None) -> None:
        """The scalars of the page, and the chosen one even where it is none."""
        self._cost.setEnabled(cost is not None)
        if cost is None:
            self._cost.show_items([], None)
            return
        costs = self._costs
        wanted = next((end for end in costs if end == cost or (end.node == cost.node and not cost.port)), cost)
        ends = costs if wanted in costs else [wanted, *costs]
        self._cost.show_items([(self._cost_title(end), end) for end in ends], wanted)

    def _cost_title(self, end: Endpoint) -> str:
        alone = sum(other.node == end.node for other in self._costs) <= 1
        return (end.node if alone else str(end)) or "?"

    def _assigned(self) -> Sequence[str]:
        """The assignments of the phase, and what they give a value."""
        return _assignments(self._checked, self._phase.assign) if self._checked else ()

    # What the user asks ----------------------------------------------------------------------------------------------

    def _choose_goal(self, index: int) -> None:
        goal = self._goal.itemData(index)
        cost = self._phase.cost or next(iter(self._costs), Endpoint("", ""))
        self.edited.emit({"cost": None if goal == GOALS[2] else cost, "maximise": goal == GOALS[1]})

    def _edit(self, name: str, value: Any) -> None:
        field = FIELDS.get(name, name)
        self.edited.emit({field: _default(Phase, field) if value is None else value})


def phase_title(number: int, phase: Phase) -> str:
    """What a phase is called in a list: `2: maximise score`."""
    if phase.cost is None:
        return tr("{number}: assign {names}", number=number, names=", ".join(phase.assign))
    return f"{number}: {tr(GOALS[phase.maximise])} {phase.cost.node or '?'}"


def chosen(of: Any, settings: Sequence[Setting], kind: type) -> dict[str, Any]:
    """The values of a stage or a phase that differ from the defaults."""
    names = [FIELDS.get(setting.name, setting.name) for setting in settings]
    return {name: value for name in names if (value := getattr(of, name)) != _default(kind, name)}


def _default(kind: type, name: str) -> Any:
    return next(field.default for field in fields(kind) if field.name == name)


def _shown(field: str) -> str:
    return next((name for name, own in FIELDS.items() if own == field), field)


def _kinds(declared: Mapping[str, Declared]) -> list[Kind]:
    return [Kind(each.name, each.name, each.settings, tr_library(each.help)) for each in declared.values()]


def _scalars(checked: Checked) -> list[Endpoint]:
    """Costs first, then every other value that is one number."""
    from studio.compiler.outputs import scalars  # loads networkx, as the checker has by now

    kinds = ("computed", "function", "group", "loop")
    others = [end for end in scalars(checked, *kinds) if (type_ := checked.type_of(end)) and type_.shape == ()]
    return [*scalars(checked, "cost"), *others]


def _weights(checked: Checked) -> list[str]:
    """The weights of the page, by path."""
    from studio.train.scope import weight_paths

    return weight_paths(checked)


def _assignments(checked: Checked, patterns: Sequence[str]) -> list[str]:
    from studio.train.scope import assignments

    return [unit.path for unit in assignments(checked, patterns)]
