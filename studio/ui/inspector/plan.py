"""The inspector's section on training: stages one after another, in each the phases done in turn. One stage and one of
its phases are shown at a time, and only what is shown is ever changed."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import fields, replace
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from studio.data import SOURCES
from studio.diagram import Endpoint, Phase, Plan, Stage, edits
from studio.spec import Int, Text
from studio.ui.canvas.scene import Scene
from studio.ui.icons import Icons
from studio.ui.inspector.chooser import Chooser, combo, moved
from studio.ui.inspector.form import Form, form_grid
from studio.ui.inspector.phase import PhaseForm, chosen, phase_title
from studio.ui.inspector.section import Section, heading
from studio.ui.inspector.speaking import Speaking, spoken_blocks
from studio.ui.inspector.stopping import StoppingForm
from studio.ui.inspector.weight_files import WeightFilesForm
from studio.ui.style import Style
from studio.ui.words import called, tr
from studio.ui.workspace import Workspace

if TYPE_CHECKING:
    from studio.compiler.check import Checked

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

    def __init__(self, workspace: Workspace, scene: Scene, icons: Icons, style: Style) -> None:
        super().__init__(tr("Training"))
        self._workspace, self._scene = workspace, scene
        self._stage_at, self._phase_at = 0, 0
        self._speaking = Speaking(self)
        self._speaking.of.connect(self._highlight)
        self._start = QPushButton(tr("Add a training plan"))
        self._start.setObjectName("add plan")
        self._stages, self._phases = Chooser("stage"), Chooser("phase")
        self._page, self._policy = combo("page"), combo("policy")
        self._page.setAccessibleName(tr("page"))
        self._policy.setAccessibleName(tr("policy"))
        self._policy.setToolTip(tr("The page that says what to do, where the examples come of acting."))
        self._stage_form, self._plan_form = Form(STAGE, icons), Form(SEED, icons)
        self._stopping, self._files = StoppingForm(icons), WeightFilesForm(icons)
        self._phase_form = PhaseForm(icons, style, self._speaking)
        self._body = QWidget()
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        rows = form_grid(self._body)
        self._policy_label = QLabel(tr("policy"))
        for row, (label, field) in enumerate(
            (
                (None, self._stages),
                (QLabel(tr("page")), self._page),
                (self._policy_label, self._policy),
                (None, self._stage_form),
                (None, self._stopping),
                (None, heading(tr("Phases of the stage"))),
                (None, self._phases),
                (None, self._phase_form),
                (None, heading(tr("All of the training"))),
                (None, self._plan_form),
                (None, self._files),
            )
        ):
            if label is None:
                rows.addWidget(field, row, 0, 1, 2)
            else:
                rows.addWidget(label, row, 0)
                rows.addWidget(field, row, 1)
        self.column.addWidget(self._start)
        self.column.addWidget(self._body)

    def _connect(self) -> None:
        self._start.clicked.connect(self._add_plan)
        self._page.activated.connect(lambda index: self._set_stage(page=self._page.itemData(index)))
        self._policy.activated.connect(lambda index: self._set_stage(policy=self._policy.itemData(index)))
        self._stage_form.edited.connect(self._edit_stage)
        self._stopping.edited.connect(lambda stopping: self._set_stage(early_stopping=stopping))
        self._phase_form.edited.connect(lambda values: self._set_phase(**values))
        self._plan_form.edited.connect(self._edit_plan)
        self._files.edited.connect(lambda weights, title: self._do(title, replace(self._plan, weights=weights)))
        self._stages.chosen.connect(self._show_stage)
        self._stages.added.connect(self._add_stage)
        self._stages.removed.connect(self._remove_stage)
        self._stages.moved.connect(self._move_stage)
        self._phases.chosen.connect(self._show_phase)
        self._phases.added.connect(self._add_phase)
        self._phases.removed.connect(self._remove_phase)
        self._phases.moved.connect(self._move_phase)

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
        stage, checked = self._stage, self._checked()
        self._stages.show_items([f"{n}: {stage.name}" for n, stage in enumerate(stages, 1)], self._stage_at)
        self._phases.show_items([phase_title(n, each) for n, each in enumerate(stage.phases, 1)], self._phase_at)
        self._show_pages()
        self._stage_form.show_values(chosen(stage, STAGE, Stage))
        self._stopping.show_stopping(stage.early_stopping, self._quantities(checked))
        self._plan_form.show_values({"seed": self._plan.seed} if self._plan.seed else {})
        self._files.show_weights(self._plan.weights, lambda: _owners(checked) if checked else ())
        self._phase_form.setVisible(bool(stage.phases))
        if stage.phases:
            self._phase_form.show_phase(stage.phases[self._phase_at], checked)

    def _checked(self) -> Checked | None:
        """What is known of the stage's page; None where there is no such page."""
        page = self._stage.page
        return self._workspace.checked_page(page) if page in self._workspace.document.pages else None

    def _show_pages(self) -> None:
        """The pages there are, and the stage's even where there is none of that name."""
        pages = [*self._workspace.document.pages]
        for box, page in ((self._page, self._stage.page), (self._policy, self._stage.policy)):
            names = pages if page in pages else [page, *pages]
            box.show_items([(name, name) for name in names], page)
        for each in (self._policy_label, self._policy):
            each.setVisible(self._acts)

    @property
    def _acts(self) -> bool:
        """Whether the examples come of acting."""
        data = self._workspace.document.data
        return data is not None and data.kind in SOURCES and SOURCES[data.kind].acts

    def _quantities(self, checked: Checked | None) -> list[str]:
        from studio.train.scope import RETURN, quantities  # loads networkx, as the checker has by now

        names = [*quantities(checked, self._stage.phases)] if checked else []
        return [*names, RETURN] if self._acts else names

    def _show_stage(self, index: int) -> None:
        self._stage_at, self._phase_at = index, 0
        self.refresh()

    def _show_phase(self, index: int) -> None:
        self._phase_at = index
        self.refresh()

    # What it speaks of -----------------------------------------------------------------------------------------------

    def _highlight(self, paths: Iterable[str]) -> None:
        """Tint on the canvas the blocks that the field under the mouse or in focus speaks of."""
        there = self._workspace.is_open and self._stage_at < len(self._plan.stages)
        self._scene.highlight(spoken_blocks(self._workspace, self._stage.page, paths) if there else frozenset())

    def finish(self) -> None:
        """Speak of nothing any more."""
        self._speaking.stop()

    # What the user asks ----------------------------------------------------------------------------------------------

    def _add_plan(self) -> None:
        """What fits the page; where it has no cost yet, a plan that waits for one."""
        from studio.train.plan import default_plan  # loads networkx, as the checker has by now

        document, page = self._workspace.document, self._workspace.place.page
        page = page if page in document.pages else next(iter(document.pages))
        plan = default_plan(document, self._workspace.checked_page(page))
        if not plan.stages:
            plan = replace(plan, stages=(Stage((Phase(Endpoint("", "")),), page=page),))
        self._do(tr("Add a training plan"), plan)

    def _add_stage(self) -> None:
        """One more like the present one, behind it."""
        stages, at = self._plan.stages, self._stage_at + 1
        copy = replace(stages[at - 1], name=f"stage {len(stages) + 1}")
        self._stage_at = at
        self._do(tr("Add a stage"), self._with_stages(*stages[:at], copy, *stages[at:]))

    def _remove_stage(self) -> None:
        stages, at = self._plan.stages, self._stage_at
        self._do(tr("Remove a stage"), self._with_stages(*stages[:at], *stages[at + 1 :]))

    def _move_stage(self, by: int) -> None:
        stages = moved(self._plan.stages, self._stage_at, by)
        self._stage_at += by
        self._do(tr("Move a stage"), self._with_stages(*stages))

    def _add_phase(self) -> None:
        phases, at = self._stage.phases, self._phase_at + 1
        self._phase_at = min(at, len(phases))
        like = phases[at - 1 : at] or (Phase(),)
        self._set_phases(tr("Add a phase"), *phases[:at], *like, *phases[at:])

    def _remove_phase(self) -> None:
        phases, at = self._stage.phases, self._phase_at
        self._set_phases(tr("Remove a phase"), *phases[:at], *phases[at + 1 :])

    def _move_phase(self, by: int) -> None:
        phases = moved(self._stage.phases, self._phase_at, by)
        self._phase_at += by
        self._set_phases(tr("Move a phase"), *phases)

    def _edit_stage(self, name: str, value: Any) -> None:
        default: Any = next(field.default for field in fields(Stage) if field.name == name)
        self._set_stage(**{name: default if value is None else value})

    def _edit_plan(self, name: str, value: Any) -> None:
        self._do(tr("Set the {part} of the training", part=called(name)), replace(self._plan, **{name: value or 0}))

    def _set_phase(self, **values: Any) -> None:
        phases, at = self._stage.phases, self._phase_at
        changed = replace(phases[at], **values)
        title = tr("Set the {part} of the training", part=called(min(values)))
        self._set_phases(title, *phases[:at], changed, *phases[at + 1 :])

    def _set_phases(self, title: str, *phases: Phase) -> None:
        self._set_stage(title, phases=phases)

    def _set_stage(self, title: str = "", **values: Any) -> None:
        stages, at = self._plan.stages, self._stage_at
        part = next(iter(values)).replace("_", " ")
        plan = self._with_stages(*stages[:at], replace(stages[at], **values), *stages[at + 1 :])
        self._do(title or tr("Set the {part} of the training", part=part), plan)

    def _with_stages(self, *stages: Stage) -> Plan:
        return replace(self._plan, stages=stages)

    def _do(self, title: str, plan: Plan) -> None:
        self._workspace.do(title, lambda document: edits.set_plan(document, plan))


def _owners(checked: Checked) -> list[str]:
    """The blocks and groups of the page that have weights."""
    from studio.train.scope import weight_paths

    paths = [path.split(".")[:-1] for path in weight_paths(checked)]
    return [*dict.fromkeys(".".join(parts[: end + 1]) for parts in paths for end in range(len(parts)))]
