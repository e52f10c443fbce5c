"""The inspector's section on the values a block computes: their shapes, and names for them."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QGridLayout, QLabel, QLineEdit

from studio.diagram import Endpoint, edits
from studio.ui.inspector.form import NAMES_WIDTH
from studio.ui.inspector.section import Section
from studio.ui.words import tr
from studio.ui.workspace import Workspace


class OutputsSection(Section):
    """One row an output: port, shape, name."""

    def __init__(self, workspace: Workspace, name: str) -> None:
        super().__init__(tr("Outputs"))
        self._workspace, self._name = workspace, name
        self._rows: dict[str, tuple[QLabel, QLineEdit]] = {}
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(8)
        self._grid.setColumnMinimumWidth(0, NAMES_WIDTH)
        self._grid.setColumnStretch(1, 1)
        self.column.addLayout(self._grid)

    def refresh(self) -> None:
        """The ports there are now, and what leaves them."""
        node = self._workspace.graph.nodes.get(self._name)
        if node is None:
            return
        checked = self._workspace.checked
        types = checked.nodes[self._name].types
        weights = {weight.name for weight in checked.registry[node.block].weights}
        ports = [port for port in types if port not in weights and "." not in port]  # with a dot: weights inside
        for port in ports:
            if port not in self._rows:
                self._add(port)
            label, field = self._rows[port]
            type_ = checked.type_of(Endpoint(self._name, port))
            label.setText(f"{port}   {type_ if type_ is not None else '?'}")
            field.setText(node.names.get(port, ""))
        for port, (label, field) in self._rows.items():
            label.setVisible(port in ports)
            field.setVisible(port in ports)

    def _add(self, port: str) -> None:
        label, field = QLabel(), QLineEdit()
        field.setPlaceholderText(tr("name this value"))
        field.setObjectName(f"output {port}")
        field.setAccessibleName(tr("Name of output {port}", port=port))
        field.editingFinished.connect(partial(self._rename, port))
        row = len(self._rows)
        self._grid.addWidget(label, row, 0)
        self._grid.addWidget(field, row, 1)
        self._rows[port] = (label, field)

    def _rename(self, port: str) -> None:
        text, page, name = self._rows[port][1].text().strip(), self._workspace.page, self._name
        node = self._workspace.graph.nodes.get(name)
        if node is not None and node.names.get(port, "") != text:
            title = tr("Name an output of {block}", block=name)
            self._workspace.do(title, lambda document: edits.name_output(document, page, name, port, text))
