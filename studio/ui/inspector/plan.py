"""The inspector's section on training: stages one after another, in each the phases done in turn. One stage and one of
its phases are shown at a time, and only what is shown is ever changed."""

from __future__ import annotations

from dataclasses import fields, replace
from typing import Any

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QGridLayout, QLabel, QPushButton, QWidget

from studio.diagram import Endpoint, Phase, Plan, Stage, edits
from studio.spec import Int, Text
from studio.ui.icons import Icons
from studio.ui.inspector.chooser import Chooser, combo
from studio.ui.inspector.form import NAMES_WIDTH, Form
from studio.ui.inspector.phase import PhaseForm, chosen, phase_title
from studio.ui.inspector.section import Section, heading
from studio.ui.workspace import Workspace

STAGE = (
    Text("name", "train", max_length=64, help="What the log calls the stage."),
    Int("epochs", 10, min=0, max=10_000_000, optional=True, help="How often the training examples are gone through."),
    Int("steps", None, min=0, max=2**31 - 1, optional=True, help="Stop after so many batches, whatever the epochs."),
    Int("batch_size", 32, min=1, max=10_000_000, help="Examples in one batch."),
    Int("evaluate_every", 1, min=1, max=10_000_000, help="Measure the splits after so many epochs."),
)
SEED = (Int("seed", 0, min=0, max=2**63 - 1, help="The same seed gives the same run."),)


class PlanSection(Section):
    """The training plan."""

    def __init__(self, workspace: Workspace, icons: Icons) -> None:
        super().__init__("Training")
        self._workspace = workspace
        self._stage_at, self._phase_at = 0, 0
        self._start = QPushButton("Add a training plan")
        self._start.setObjectName("add plan")
        self._start.clicked.connect(self._add_plan)
        self._stages, self._phases = Chooser("stage"), Chooser("phase")
        self._page = combo("page")
        self._page.activated.connect(lambda index: self._set_stage(page=self._page.itemData(index)))
        self._stage_form, self._plan_form = Form(STAGE, icons), Form(SEED, icons)
        self._phase_form = PhaseForm(icons)
        self._stage_form.edited.connect(self._edit_stage)
        self._phase_form.edited.connect(lambda values: self._set_phase(**values))
        self._plan_form.edited.connect(self._edit_plan)
        self._stages.chosen.connect(self._show_stage)
        self._stages.added.connect(self._add_stage)
        self._stages.removed.connect(self._remove_stage)
        self._phases.chosen.connect(self._show_phase)
        self._phases.added.connect(self._add_phase)
        self._phases.removed.connect(self._remove_phase)
        self._body = QWidget()
        self._lay_out()

    def _lay_out(self) -> None:
        rows = QGridLayout(self._body)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setHorizontalSpacing(8)
        rows.setVerticalSpacing(6)
        rows.setColumnMinimumWidth(0, NAMES_WIDTH)
        rows.setColumnStretch(1, 1)
        for row, (title, widget) in enumerate((("stage", self._stages), ("page", self._page))):
            rows.addWidget(QLabel(title), row, 0)
            rows.addWidget(widget, row, 1)
        rows.addWidget(self._stage_form, 2, 0, 1, 2)
        rows.addWidget(heading("Phases of the stage"), 3, 0, 1, 2)
        rows.addWidget(QLabel("phase"), 4, 0)
        rows.addWidget(self._phases, 4, 1)
        rows.addWidget(self._phase_form, 5, 0, 1, 2)
        rows.addWidget(heading("All of the training"), 6, 0, 1, 2)
        rows.addWidget(self._plan_form, 7, 0, 1, 2)
        self.column.addWidget(self._start)
        self.column.addWidget(self._body)

    # What the document says ------------------------------------------------------------------------------------------

    @property
    def _plan(self) -> Plan:
        return self._workspace.document.plan

    @property
    def _stage(self) -> Stage:
        return self._plan.stages[self._stage_at]

    def refresh(self) -> None:
        """Show what the document says now."""
        stages = self._plan.stages
        self._start.setVisible(not stages)
        self._body.setVisible(bool(stages))
        if not stages:
            return
        self._stage_at = min(self._stage_at, len(stages) - 1)
        self._phase_at = max(0, min(self._phase_at, len(self._stage.phases) - 1))
        self._stages.show_items([f"{n}: {stage.name}" for n, stage in enumerate(stages, 1)], self._stage_at)
        self._phases.show_items([phase_title(n, each) for n, each in enumerate(self._stage.phases, 1)], self._phase_at)
        self._show_pages()
        self._stage_form.show_values(chosen(self._stage, STAGE, Stage))
        self._plan_form.show_values({"seed": self._plan.seed} if self._plan.seed else {})
        self._phase_form.setVisible(bool(self._stage.phases))
        if self._stage.phases:
            page = self._stage.page
            checked = self._workspace.checked_page(page) if page in self._workspace.document.pages else None
            self._phase_form.show_phase(self._stage.phases[self._phase_at], checked)

    def _show_pages(self) -> None:
        """The pages there are, and the stage's even where there is none of that name."""
        pages = [*self._workspace.document.pages]
        with QSignalBlocker(self._page):
            self._page.clear()
            for page in pages if self._stage.page in pages else [self._stage.page, *pages]:
                self._page.addItem(page, page)
            self._page.setCurrentIndex(self._page.findData(self._stage.page))

    def _show_stage(self, index: int) -> None:
        self._stage_at, self._phase_at = index, 0
        self.refresh()

    def _show_phase(self, index: int) -> None:
        self._phase_at = index
        self.refresh()

    # What the user asks ----------------------------------------------------------------------------------------------

    def _add_plan(self) -> None:
        """What fits the page; where it has no cost yet, a plan that waits for one."""
        from studio.train.plan import default_plan  # loads networkx, as the checker has by now

        document, page = self._workspace.document, self._workspace.place.page
        page = page if page in document.pages else next(iter(document.pages))
        plan = default_plan(document, self._workspace.checked_page(page))
        if not plan.stages:
            plan = replace(plan, stages=(Stage((Phase(Endpoint("", "")),), page=page),))
        self._do("Add a training plan", plan)

    def _add_stage(self) -> None:
        """One more like the present one, behind it."""
        stages, at = self._plan.stages, self._stage_at + 1
        copy = replace(stages[at - 1], name=f"stage {len(stages) + 1}")
        self._stage_at = at
        self._do("Add a stage", self._with_stages(*stages[:at], copy, *stages[at:]))

    def _remove_stage(self) -> None:
        stages, at = self._plan.stages, self._stage_at
        self._do("Remove a stage", self._with_stages(*stages[:at], *stages[at + 1 :]))

    def _add_phase(self) -> None:
        phases, at = self._stage.phases, self._phase_at + 1
        self._phase_at = min(at, len(phases))
        self._set_stage("phase", phases=(*phases[:at], *(phases[at - 1 : at] or (Phase(),)), *phases[at:]))

    def _remove_phase(self) -> None:
        phases, at = self._stage.phases, self._phase_at
        self._set_stage("phase", phases=(*phases[:at], *phases[at + 1 :]))

    def _edit_stage(self, name: str, value: Any) -> None:
        default: Any = next(field.default for field in fields(Stage) if field.name == name)
        self._set_stage(**{name: default if value is None else value})

    def _edit_plan(self, name: str, value: Any) -> None:
        self._do(f"Set the {name} of the training", replace(self._plan, **{name: value or 0}))

    def _set_phase(self, **values: Any) -> None:
        phases, at = self._stage.phases, self._phase_at
        changed = replace(phases[at], **values)
        self._set_stage(min(values), phases=(*phases[:at], changed, *phases[at + 1 :]))

    def _set_stage(self, title: str = "", **values: Any) -> None:
        stages, at = self._plan.stages, self._stage_at
        shown = (title or next(iter(values))).replace("_", " ")
        plan = self._with_stages(*stages[:at], replace(stages[at], **values), *stages[at + 1 :])
        self._do(f"Set the {shown} of the training", plan)

    def _with_stages(self, *stages: Stage) -> Plan:
        return replace(self._plan, stages=stages)

    def _do(self, title: str, plan: Plan) -> None:
        self._workspace.do(title, lambda document: edits.set_plan(document, plan))
