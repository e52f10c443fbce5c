"""The inspector's section on training: what is minimised, by which optimizer, for how long. It edits the first phase of
the first stage; further ones are kept and counted."""

from __future__ import annotations

from dataclasses import fields, replace
from typing import Any

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QComboBox, QGridLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from studio.diagram import Choice, Endpoint, Phase, Plan, Stage, edits
from studio.spec import Float, Int
from studio.train.optimizers import OPTIMIZERS
from studio.train.schedules import SCHEDULES
from studio.ui.icons import Icons
from studio.ui.inspector.form import NAMES_WIDTH, Form
from studio.ui.inspector.section import Section, clear, note
from studio.ui.inspector.weights import changed
from studio.ui.workspace import Workspace

STAGE = (
    Int("epochs", 10, min=0, max=10_000_000, optional=True, help="How often the training examples are gone through."),
    Int("steps", None, min=0, max=2**31 - 1, optional=True, help="Stop after so many batches, whatever the epochs."),
    Int("batch_size", 32, min=1, max=10_000_000, help="Examples in one batch."),
    Int("evaluate_every", 1, min=1, max=10_000_000, help="Measure the splits after so many epochs."),
)
PHASE = (
    Float("clip_norm", None, above=0.0, optional=True, help="Scale the gradient down to this norm where it is longer."),
    Float("clip_value", None, above=0.0, optional=True, help="Cut every entry of the gradient to plus or minus this."),
)
SEED = (Int("seed", 0, min=0, max=2**63 - 1, help="The same seed gives the same run."),)
CONSTANT = "Constant rate"


class PlanSection(Section):
    """The training plan, as far as one phase goes."""

    def __init__(self, workspace: Workspace, icons: Icons) -> None:
        super().__init__("Training")
        self._workspace, self._icons = workspace, icons
        self._cost, self._optimizer, self._schedule = (_combo(name) for name in ("cost", "optimizer", "schedule"))
        self._optimizer.addItems(list(OPTIMIZERS))
        self._schedule.addItems([CONSTANT, *SCHEDULES])
        self._cost.activated.connect(lambda index: self._set_phase(cost=self._cost.itemData(index)))
        self._optimizer.textActivated.connect(lambda name: self._set_phase(optimizer=Choice(name)))
        self._schedule.textActivated.connect(self._choose_schedule)
        self._start = QPushButton("Add a training plan")
        self._start.setObjectName("add plan")
        self._start.clicked.connect(self._add_plan)
        self._more = note()
        self._forms: dict[str, Form] = {
            "stage": Form(STAGE, icons),
            "phase": Form(PHASE, icons),
            "plan": Form(SEED, icons),
        }
        self._forms["stage"].edited.connect(self._edit_stage)
        self._forms["phase"].edited.connect(lambda name, value: self._set_phase(**{name: value}))
        self._forms["plan"].edited.connect(self._edit_plan)
        self._options: dict[str, tuple[str, Form | None]] = {"optimizer": ("", None), "schedule": ("", None)}
        self._below = {"optimizer": QVBoxLayout(), "schedule": QVBoxLayout()}
        self._choices = QWidget()
        self._lay_out()

    def _lay_out(self) -> None:
        rows = QGridLayout(self._choices)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setHorizontalSpacing(8)
        rows.setColumnMinimumWidth(0, NAMES_WIDTH)
        rows.setColumnStretch(1, 1)
        boxes = {"minimise": self._cost, "optimizer": self._optimizer, "schedule": self._schedule}
        for index, (title, box) in enumerate(boxes.items()):
            rows.addWidget(QLabel(title), 2 * index, 0)
            rows.addWidget(box, 2 * index, 1)
            if title in self._below:
                rows.addLayout(self._below[title], 2 * index + 1, 0, 1, 2)
        self.column.addWidget(self._start)
        self.column.addWidget(self._choices)
        for name in ("stage", "phase", "plan"):
            self.column.addWidget(self._forms[name])
        self.column.addWidget(self._more)

    # What the document says ------------------------------------------------------------------------------------------

    @property
    def _plan(self) -> Plan:
        return self._workspace.document.plan

    def refresh(self) -> None:
        """Show what the document says now."""
        usable = bool(self._plan.stages and self._plan.stages[0].phases)
        self._start.setVisible(not usable)
        self._choices.setVisible(usable)
        for form in self._forms.values():
            form.setVisible(usable)
        self._more.setVisible(usable and self._further() > 0)
        if usable:
            self._show(self._plan.stages[0], self._plan.stages[0].phases[0])

    def _show(self, stage: Stage, phase: Phase) -> None:
        self._show_costs(phase.cost)
        schedule = phase.schedule or Choice("")
        for kind, box, choice in (
            ("optimizer", self._optimizer, phase.optimizer),
            ("schedule", self._schedule, schedule),
        ):
            with QSignalBlocker(box):
                box.setCurrentIndex(box.findText(choice.name or CONSTANT))
            self._show_options(kind, choice)
        self._forms["stage"].show_values(_chosen(stage, STAGE, Stage))
        self._forms["phase"].show_values(_chosen(phase, PHASE, Phase))
        self._forms["plan"].show_values({"seed": self._plan.seed} if self._plan.seed else {})
        self._more.setText(f"{self._further()} further phases follow; they are kept as they are.")

    def _further(self) -> int:
        return sum(len(stage.phases) for stage in self._plan.stages) - 1

    def _show_costs(self, chosen: Endpoint) -> None:
        """The costs of the page, and the chosen one even where it is none."""
        costs = self._costs()
        wanted = next((end for end in costs if end == chosen or (end.node == chosen.node and not chosen.port)), chosen)
        with QSignalBlocker(self._cost):
            self._cost.clear()
            for end in costs if wanted in costs else [wanted, *costs]:
                alone = sum(other.node == end.node for other in costs) <= 1
                self._cost.addItem((end.node if alone else str(end)) or "?", end)
            self._cost.setCurrentIndex(self._cost.findData(wanted))

    def _costs(self) -> list[Endpoint]:
        from studio.compiler.outputs import scalars  # loads networkx, as the checker has by now

        return scalars(self._workspace.checked, "cost")

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

    def _add_plan(self) -> None:
        """What fits the page; where it has no cost yet, a plan that waits for one."""
        from studio.train.plan import default_plan  # loads networkx, as the checker has by now

        plan = default_plan(self._workspace.document, self._workspace.checked)
        if not plan.stages:
            plan = replace(plan, stages=(Stage((Phase(Endpoint("", "")),), page=self._workspace.page),))
        self._do("Add a training plan", plan)

    def _choose_schedule(self, name: str) -> None:
        self._set_phase(schedule=None if name == CONSTANT else Choice(name))

    def _edit_stage(self, name: str, value: Any) -> None:
        self._set_stage(**{name: _or_default(Stage, name, value)})

    def _edit_plan(self, name: str, value: Any) -> None:
        self._do(f"Set the {name} of the training", replace(self._plan, **{name: value or 0}))

    def _set_option(self, kind: str, name: str, value: Any) -> None:
        phase = self._plan.stages[0].phases[0]
        choice: Choice | None = phase.optimizer if kind == "optimizer" else phase.schedule
        if choice is not None:
            self._set_phase(**{kind: replace(choice, settings=changed(choice.settings, name, value))})

    def _set_phase(self, **values: Any) -> None:
        stage = self._plan.stages[0]
        phases = (replace(stage.phases[0], **values), *stage.phases[1:])
        self._set_stage(phases=phases, title=next(iter(values)))

    def _set_stage(self, title: str = "", **values: Any) -> None:
        stages = (replace(self._plan.stages[0], **values), *self._plan.stages[1:])
        shown = (title or next(iter(values))).replace("_", " ")
        self._do(f"Set the {shown} of the training", replace(self._plan, stages=stages))

    def _do(self, title: str, plan: Plan) -> None:
        self._workspace.do(title, lambda document: edits.set_plan(document, plan))


def _combo(name: str) -> QComboBox:
    box = QComboBox()
    box.setObjectName(name)
    box.setAccessibleName(name)
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setMinimumContentsLength(10)
    return box


def _chosen(of: Any, settings: Any, kind: type) -> dict[str, Any]:
    """The values of a stage or a phase that differ from the defaults."""
    values = {setting.name: getattr(of, setting.name) for setting in settings}
    return {name: value for name, value in values.items() if value != _or_default(kind, name, None)}


def _or_default(kind: type, name: str, value: Any) -> Any:
    """The value, or what a stage or a phase has by default."""
    default = next(field.default for field in fields(kind) if field.name == name)
    return default if value is None else value
