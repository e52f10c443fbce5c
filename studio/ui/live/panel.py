"""The live view of training: progress, curves, the last values, and the buttons that steer the run."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from studio.diagram import Claim, Plan
from studio.train.events import LAST, Event, Failed, Finished, NotFinite
from studio.ui.commands.menus import Actions
from studio.ui.live.sentences import SPLITS, claimed, progress, sentence, without
from studio.ui.live.series import ORDER, Series
from studio.ui.live.training import Training
from studio.ui.style import Style
from studio.ui.words import tr
from studio.ui.workspace import Workspace

if TYPE_CHECKING:
    from studio.ui.live.curves import Curves

REDRAW = 100
"""Milliseconds between two drawings of the curves."""

BESIDE = 16
"""Room beside the table of values, for its scroll bar."""

BUTTONS = ("train", "pause", "step", "stop")
HINT = "Press Train to see the cost fall here."


class Live(QWidget):
    """Observes the training. The curves are made when the first run starts, or when `load` is called."""

    def __init__(self, workspace: Workspace, training: Training, actions: Actions, style: Style) -> None:
        super().__init__()
        self._training = training
        self._workspace, self._style = workspace, style
        self._series, self._plan = Series(), Plan()
        self._claims: dict[Claim, str] = {}
        self._curves: Curves | None = None
        self._status, self._speed = QLabel(tr(HINT)), QLabel()
        self._status.setObjectName("status")
        self._status.setWordWrap(True)
        self._speed.setObjectName("muted")
        self._progress = QProgressBar(textVisible=False)
        self._progress.setRange(0, 1000)
        self._progress.setAccessibleName(tr("Progress of the training"))
        self._log = QCheckBox(tr("log"))
        self._log.setToolTip(tr("Show the cost on a logarithmic scale"))
        self._log.toggled.connect(self._set_log)
        self._values = QLabel()
        self._values.setTextFormat(Qt.TextFormat.RichText)
        self._values.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._place = QVBoxLayout()
        self._lay_out(actions)
        self._redraw = QTimer(self, singleShot=True, interval=REDRAW)
        self._redraw.timeout.connect(self._draw)
        training.started.connect(self._begin)
        training.events.connect(self._take)
        workspace.opened.connect(self.forget)

    def _lay_out(self, actions: Actions) -> None:
        top = QHBoxLayout()
        for name in BUTTONS:
            button = QToolButton()
            button.setObjectName("flat")
            button.setIconSize(QSize(18, 18))
            button.setDefaultAction(actions.by_id[name])
            top.addWidget(button)
        top.addSpacing(8)
        top.addWidget(self._status, 1)
        top.addWidget(self._speed)
        top.addSpacing(8)
        top.addWidget(self._log)
        values = QScrollArea(widgetResizable=True)
        values.setWidget(self._values)
        values.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._table_area = values
        below = QHBoxLayout()
        below.addLayout(self._place, 1)
        below.addWidget(values)
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 6, 10, 8)
        column.setSpacing(6)
        column.addLayout(top)
        column.addWidget(self._progress)
        column.addLayout(below, 1)

    def load(self) -> None:
        """Make the curves; this loads the plotting library."""
        if self._curves is None:
            from studio.ui.live.curves import Curves

            self._curves = Curves(self._style)
            self._curves.set_log(self._log.isChecked())
            self._curves.hide()
            self._place.addWidget(self._curves)

    @property
    def loaded(self) -> bool:
        """Whether the curves are there already."""
        return self._curves is not None

    @property
    def curves(self) -> Curves:
        """The plots."""
        self.load()
        assert self._curves is not None
        return self._curves

    @property
    def series(self) -> Series:
        """The numbers shown."""
        return self._series

    def forget(self) -> None:
        """Another document: no run yet."""
        self._series = Series()
        self._say(tr(HINT))
        self._draw()

    def _begin(self) -> None:
        self._series, self._plan = Series(), self._workspace.document.plan
        from studio.train.scope import claimed_name  # loads networkx, as the checker has by now

        document = self._workspace.document
        self._claims = {claim: claimed_name(document, claim) for claim in document.claims}
        self.curves.clear()
        self._say(tr("Starting: loading PyTorch in its own process …"))
        self._draw()

    def _take(self, events: list[Event]) -> None:
        if self._series.take(events) and not self._redraw.isActive():
            self._redraw.start()
        for event in events:
            if text := sentence(event):
                wrong = isinstance(event, Failed | NotFinite)
                self._say(text if wrong else self._with_left_out(text), wrong=wrong)
        if any(isinstance(event, LAST) for event in events):
            self._end(events[-1])

    def _end(self, event: Event) -> None:
        """Show the last numbers, and whether they are those that were claimed."""
        self._draw()
        if isinstance(event, Finished) and self._claims:
            said = [claimed(self._series, claim, name) for claim, name in self._claims.items()]
            self._say(". ".join([self._with_left_out(sentence(event)), *filter(None, said)]) + ".")

    def _with_left_out(self, text: str) -> str:
        return ", ".join(filter(None, (text, without(self._training.left_out))))

    def _say(self, text: str, *, wrong: bool = False) -> None:
        self._status.setText(text)
        colour = self._style.colour("error" if wrong else "text").name()
        self._status.setStyleSheet(f"color: {colour}" if wrong else "")

    def _draw(self) -> None:
        series = self._series
        if self._curves is not None:
            self._curves.setVisible(bool(series.lines))
            self._curves.show_series(series)
        stages = self._plan.stages
        stage = stages[series.stage] if series.stage < len(stages) else None
        done = series.fraction(stage.epochs, stage.steps) if stage else None
        self._progress.setValue(round(1000 * done) if done is not None else 0)
        self._speed.setText(progress(series, stage) if series.step else "")
        self._values.setText(self._table())
        self._table_area.setFixedWidth(self._values.sizeHint().width() + BESIDE)

    def _table(self) -> str:
        """The last value of every quantity, by split."""
        splits = [split for split in ORDER if any(key[1] == split for key in self._series.lines)]
        if not splits or self._curves is None:
            return ""
        muted = self._style.colour("muted").name()
        cell = f"<td style='padding: 2px 8px 2px 0; color: {muted}'>"
        head = "".join(f"{cell}{tr(SPLITS[split])}</td>" for split in splits)
        rows = "".join(self._row(name, splits) for name in dict.fromkeys(key[0] for key in self._series.lines))
        return f"<table><tr>{cell}</td>{head}</tr>{rows}</table>"

    def _row(self, name: str, splits: list[str]) -> str:
        cells = [self._series.lines.get((name, split)) for split in splits]
        values = "".join(f"<td style='padding-right: 8px'>{f'{line.last:.4g}' if line else ''}</td>" for line in cells)
        title = f"<b style='color: {self.curves.colour_of(name)}'>{escape(name)}</b>"
        return f"<tr><td style='padding-right: 8px'>{title}</td>{values}</tr>"

    def _set_log(self, on: bool) -> None:
        if self._curves is not None:
            self._curves.set_log(on)
