"""The inspector's section on what training the document is to reach: each claim with its quantity and threshold."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtWidgets import QLabel, QWidget

from studio.diagram import Document, edits
from studio.diagram.model import Claim
from studio.spec import Choice, Float
from studio.ui.icons import Icons
from studio.ui.inspector.chooser import Chooser, combo, moved
from studio.ui.inspector.form import Form, form_grid
from studio.ui.inspector.section import Section, note
from studio.ui.inspector.stopping import SPLITS
from studio.ui.words import called, tr
from studio.ui.workspace import Workspace

CLAIM = (
    Choice("relation", "at least", options=("at least", "at most"), help="Which side of the threshold is reached."),
    Float("threshold", 0.0, help="The value to be reached."),
    Choice("split", "test", options=SPLITS, help="Where it is measured."),
)


class ClaimsSection(Section):
    """The claims, one shown at a time."""

    def __init__(self, workspace: Workspace, icons: Icons) -> None:
        super().__init__(tr("Claims"))
        self._workspace, self._at = workspace, 0
        self._claims = Chooser("claim")
        self._quantity, self._page = combo("quantity"), combo("claim page")
        self._quantity.setAccessibleName(tr("quantity"))
        self._page.setAccessibleName(tr("page"))
        self._form, self._body = Form(CLAIM, icons), QWidget()
        self.column.addWidget(note(tr("What the trained document is to reach; verifying it trains and looks.")))
        self.column.addWidget(self._claims)
        self.column.addWidget(self._body)
        grid = form_grid(self._body)
        for row, (title, box) in enumerate(((tr("quantity"), self._quantity), (tr("page"), self._page))):
            label = QLabel(title)
            label.setBuddy(box)
            grid.addWidget(label, row, 0)
            grid.addWidget(box, row, 1)
        grid.addWidget(self._form, 2, 0, 1, 2)
        self._claims.chosen.connect(self._choose)
        self._claims.added.connect(self._add)
        self._claims.removed.connect(self._remove)
        self._claims.moved.connect(self._move)
        self._quantity.activated.connect(lambda index: self._set(quantity=self._quantity.itemData(index)))
        self._page.activated.connect(lambda index: self._set(page=self._page.itemData(index)))
        self._form.edited.connect(self._edit)

    # What the document says ------------------------------------------------------------------------------------------

    @property
    def _all(self) -> tuple[Claim, ...]:
        return self._workspace.document.claims

    def refresh(self) -> None:
        """Show what the document says now."""
        claims = self._all
        self._at = max(0, min(self._at, len(claims) - 1))
        self._claims.show_items([str(claim) for claim in claims], self._at if claims else -1)
        self._body.setVisible(bool(claims))
        if not claims:
            return
        claim = claims[self._at]
        names = self._quantities(claim.page)
        names = names if claim.quantity in names else [claim.quantity, *names]
        self._quantity.show_items([(name or "?", name) for name in names], claim.quantity)
        last = (tr("of the last stage"), "")
        self._page.show_items([last, *((name, name) for name in self._workspace.document.pages)], claim.page)
        self._form.show_values({setting.name: getattr(claim, setting.name) for setting in CLAIM})

    def _quantities(self, page: str) -> list[str]:
        """What can be measured on a page, by default on that of the last stage."""
        from studio.train.scope import quantities  # loads networkx, as the checker has by now

        document = self._workspace.document
        stages = document.plan.stages
        page = page or (stages[-1].page if stages else next(iter(document.pages)))
        if page not in document.pages:
            return []
        phases = [phase for stage in stages if stage.page == page for phase in stage.phases]
        return [*quantities(self._workspace.checked_page(page), phases)]

    # What the user asks ----------------------------------------------------------------------------------------------

    def _choose(self, index: int) -> None:
        self._at = index
        self.refresh()

    def _add(self) -> None:
        claim = Claim(next(iter(self._quantities("")), ""), 0.0)
        at, self._at = len(self._all), len(self._all)
        self._ask(tr("Add a claim"), *self._all[:at], claim)

    def _remove(self) -> None:
        self._ask(tr("Remove a claim"), *self._all[: self._at], *self._all[self._at + 1 :])

    def _move(self, by: int) -> None:
        claims = moved(self._all, self._at, by)
        self._at += by
        self._ask(tr("Move a claim"), *claims)

    def _edit(self, name: str, value: Any) -> None:
        default = next(setting.default for setting in CLAIM if setting.name == name)
        self._set(**{name: default if value is None else value})

    def _set(self, **values: Any) -> None:
        claim = replace(self._all[self._at], **values)
        title = tr("Set the {part} of a claim", part=called(next(iter(values))))
        self._ask(title, *self._all[: self._at], claim, *self._all[self._at + 1 :])

    def _ask(self, title: str, *claims: Claim) -> None:
        def edit(document: Document) -> Document:
            return edits.set_claims(document, *claims)

        self._workspace.do(title, edit)
