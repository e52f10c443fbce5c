"""A new observed variable takes the next field of the document's data that no other one is fed from."""

from __future__ import annotations

from collections.abc import Mapping

from studio.diagram.frozen import EMPTY, frozen
from studio.diagram.model import Value
from studio.ui.inspector.loading import Loader
from studio.ui.workspace import Workspace

OBSERVED = "Observed"


def next_field(workspace: Workspace) -> Mapping[str, Value]:
    """The settings of a variable fed from it; none where there is no data, it is not loaded yet, or all is used."""
    source, path = workspace.document.data, workspace.path
    dataset = Loader.instance().known((source, path.parent if path else None)) if source else None
    if dataset is None:
        return EMPTY
    nodes = workspace.graph.nodes.values()
    used = {node.settings.get("field") for node in nodes if node.block == OBSERVED}
    name = next((name for name in dataset.fields if name not in used), None)
    if name is None:
        return EMPTY
    field = dataset.fields[name]
    shape = " ".join(("B", *map(str, field.shape)))
    kind = {"kind": field.kind} if field.kind != "float" else {}
    return frozen({"field": name, "shape": shape, **kind})
