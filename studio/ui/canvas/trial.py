"""What a wire would bring, before it is drawn."""

from __future__ import annotations

from studio.diagram import Endpoint, edits
from studio.ui.workspace import Workspace


def trial(workspace: Workspace, source: Endpoint, target: Endpoint) -> str:
    """A sentence on the first thing that would be wrong with this wire, and was not before; empty where it fits.

    The checker looks at the document with the wire, which is thrown away: only what is downstream costs anything.
    """
    page, now = workspace.page, workspace.checked
    then = workspace.try_out(lambda document: edits.connect(document, page, source, target))
    known = set(now.problems)
    return next((f"{problem.message} {problem.hint}".strip() for problem in then.errors if problem not in known), "")
