"""The form of one phase of the training: its goal, what it changes, the optimizer, and what is assigned after it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import fields, replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QLabel, QVBoxLayout, QWidget

from studio.diagram import Choice, Endpoint, Phase
from studio.spec import Float, Int, Setting
from studio.train.optimizers import OPTIMIZERS
from studio.train.schedules import SCHEDULES
from studio.ui.icons import Icons
from studio.ui.inspector.chooser import combo
from studio.ui.inspector.form import NAMES_WIDTH, Form
from studio.ui.inspector.names import NamesField
from studio.ui.inspector.section import clear
from studio.ui.inspector.weights import changed

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
CONSTANT = "Constant rate"
ALL = "*"


class PhaseForm(QWidget):
    """Shows one phase. It changes nothing itself: `edited` brings the fields that the user chose."""

    edited = Signal(dict)

    def __init__(self, icons: Icons) -> None:
        super().__init__()
        self._icons = icons
        self._phase = Phase()
        self._costs: list[Endpoint] = []
        self._goal, self._cost, self._optimizer, self._schedule = map(combo, ("goal", "cost", "optimizer", "schedule"))
        self._goal.addItems(list(GOALS))
        self._optimizer.addItems(list(OPTIMIZERS))
        self._schedule.addItems([CONSTANT, *SCHEDULES])
        self._change = NamesField("change", "Blocks, groups or weights such as fc1.weight; * for all.")
        self._assign = NamesField("assign", "Assignments carried out after each step; * for all of the page.")
        self._form = Form(PHASE, icons)
        self._options: dict[str, tuple[str, Form | None]] = {"optimizer": ("", None), "schedule": ("", None)}
        self._below = {"optimizer": QVBoxLayout(), "schedule": QVBoxLayout()}
        self._goal.activated.connect(lambda _: self._choose_goal())
        self._cost.activated.connect(lambda index: self.edited.emit({"cost": self._cost.itemData(index)}))
        self._optimizer.textActivated.connect(lambda name: self.edited.emit({"optimizer": Choice(name)}))
        self._schedule.textActivated.connect(self._choose_schedule)
        self._change.entered.connect(lambda names: self.edited.emit({"change": names}))
        self._assign.entered.connect(lambda names: self.edited.emit({"assign": names}))
        self._form.edited.connect(self._edit)
        self._lay_out()

    def _lay_out(self) -> None:
        rows = QGridLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setHorizontalSpacing(8)
        rows.setVerticalSpacing(6)
        rows.setColumnMinimumWidth(0, NAMES_WIDTH)
        rows.setColumnStretch(1, 1)
        widgets = {
            "goal": self._goal,
            "of": self._cost,
            "change": self._change,
            "optimizer": self._optimizer,
            "schedule": self._schedule,
            "then assign": self._assign,
        }
        for index, (title, widget) in enumerate(widgets.items()):
            rows.addWidget(QLabel(title), 2 * index, 0)
            rows.addWidget(widget, 2 * index, 1)
            if title in self._below:
                rows.addLayout(self._below[title], 2 * index + 1, 0, 1, 2)
        rows.addWidget(self._form, 20, 0, 1, 2)

    # What the document says ------------------------------------------------------------------------------------------

    def show_phase(self, phase: Phase, checked: Checked | None) -> None:
        """This phase, with what its page offers; nothing is offered where there is no such page."""
        self._phase = phase
        self._costs = _scalars(checked) if checked else []
        with QSignalBlocker(self._goal):
            self._goal.setCurrentText(GOALS[2] if phase.cost is None else GOALS[phase.maximise])
        self._show_costs(phase.cost)
        self._change.show_names(phase.change, _owners(checked) if checked else [])
        self._assign.show_names(phase.assign, _assignments(checked) if checked else [])
        for kind, box, choice in (
            ("optimizer", self._optimizer, phase.optimizer),
            ("schedule", self._schedule, phase.schedule or Choice("")),
        ):
            _select(box, choice.name or CONSTANT)
            self._show_options(kind, choice)
        self._form.show_values({_shown(name): value for name, value in chosen(phase, PHASE, Phase).items()})

    def _show_costs(self, cost: Endpoint | None) -> None:
        """The scalars of the page, and the chosen one even where it is none."""
        self._cost.setEnabled(cost is not None)
        with QSignalBlocker(self._cost):
            self._cost.clear()
            if cost is None:
                return
            costs = self._costs
            wanted = next((end for end in costs if end == cost or (end.node == cost.node and not cost.port)), cost)
            for end in costs if wanted in costs else [wanted, *costs]:
                alone = sum(other.node == end.node for other in costs) <= 1
                self._cost.addItem((end.node if alone else str(end)) or "?", end)
            self._cost.setCurrentIndex(self._cost.findData(wanted))

    def _show_options(self, kind: str, choice: Choice) -> None:
        """The form of the chosen optimizer's or schedule's own settings."""
        name, form = self._options[kind]
        if name != choice.name:
            clear(self._below[kind])
            declared = (OPTIMIZERS if kind == "optimizer" else SCHEDULES).get(choice.name)
            form = Form(declared.settings, self._icons) if declared and declared.settings else None
            if form is not None:
                form.edited.connect(lambda key, value: self._set_option(kind, key, value))
                self._below[kind].addWidget(form)
            self._options[kind] = (choice.name, form)
        if form is not None:
            form.show_values(choice.settings)

    # What the user asks ----------------------------------------------------------------------------------------------

    def _choose_goal(self) -> None:
        goal = self._goal.currentText()
        cost = self._phase.cost or next(iter(self._costs), Endpoint("", ""))
        self.edited.emit({"cost": None if goal == GOALS[2] else cost, "maximise": goal == GOALS[1]})

    def _choose_schedule(self, name: str) -> None:
        self.edited.emit({"schedule": None if name == CONSTANT else Choice(name)})

    def _set_option(self, kind: str, name: str, value: Any) -> None:
        choice: Choice | None = self._phase.optimizer if kind == "optimizer" else self._phase.schedule
        if choice is not None:
            self.edited.emit({kind: replace(choice, settings=changed(choice.settings, name, value))})

    def _edit(self, name: str, value: Any) -> None:
        field = FIELDS.get(name, name)
        self.edited.emit({field: _default(Phase, field) if value is None else value})


def phase_title(number: int, phase: Phase) -> str:
    """What a phase is called in a list: `2: maximise score`."""
    if phase.cost is None:
        return f"{number}: assign {', '.join(phase.assign)}"
    return f"{number}: {GOALS[phase.maximise]} {phase.cost.node or '?'}"


def chosen(of: Any, settings: Sequence[Setting], kind: type) -> dict[str, Any]:
    """The values of a stage or a phase that differ from the defaults."""
    names = [FIELDS.get(setting.name, setting.name) for setting in settings]
    return {name: value for name in names if (value := getattr(of, name)) != _default(kind, name)}


def _default(kind: type, name: str) -> Any:
    return next(field.default for field in fields(kind) if field.name == name)


def _shown(field: str) -> str:
    return next((name for name, own in FIELDS.items() if own == field), field)


def _select(box: QComboBox, text: str) -> None:
    with QSignalBlocker(box):
        box.setCurrentIndex(box.findText(text))


def _scalars(checked: Checked) -> list[Endpoint]:
    """Costs first, then every other value that is one number."""
    from studio.compiler.outputs import scalars  # loads networkx, as the checker has by now

    kinds = ("computed", "function", "group", "loop")
    others = [end for end in scalars(checked, *kinds) if (type_ := checked.type_of(end)) and type_.shape == ()]
    return [*scalars(checked, "cost"), *others]


def _owners(checked: Checked) -> list[str]:
    """The blocks and groups of the page that have weights."""
    from studio.train.scope import weight_paths

    return [ALL, *dict.fromkeys(path.partition(".")[0] for path in weight_paths(checked))]


def _assignments(checked: Checked) -> list[str]:
    from studio.train.scope import assignments

    return [ALL, *(unit.path for unit in assignments(checked, (ALL,)))]
