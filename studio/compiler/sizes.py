"""How many blocks a diagram comes to once its groups are taken apart: a small file may hold a very large one."""

from studio.diagram.groups import group_of, repeat_of
from studio.diagram.model import Document, Node
from studio.diagram.problems import Problem, Where

MOST_BLOCKS = 100_000
"""A page with more than that is not taken apart."""

_known: list[tuple[Document, dict[str, int]]] = []


def blocks_in(document: Document, diagram: str) -> int:
    """The blocks of a page or group with everything inside them; the numbers for one document are kept."""
    if not _known or _known[0][0] is not document:
        _known[:] = [(document, {})]
    return _count(document, diagram, _known[0][1], ())


def crowded(document: Document, page: str) -> bool:
    """Whether a page would come to more blocks than are taken apart."""
    return bool(document.groups) and blocks_in(document, page) > MOST_BLOCKS


def size_problem(document: Document, page: str, node: Node, times: int, *, too_many: bool) -> Problem | None:
    """What is wrong with an instance that is too large, or stands on a page where there are `too_many` already.

    `times` is how often the diagram it stands in is repeated.
    """
    if not too_many and times * repeat_of(node) * blocks_in(document, node.group) <= MOST_BLOCKS:
        return None
    message = f"with {node.id} there would be more blocks on {page} than at most {MOST_BLOCKS:,} can be."
    return Problem(message, Where(page, node.id), "Repeat it less often, or use a loop.")


def _count(document: Document, diagram: str, known: dict[str, int], within: tuple[str, ...]) -> int:
    if diagram in within:
        return 0  # it contains itself, which is another problem
    if diagram not in known:
        nodes = document.diagram(diagram).nodes.values()
        known[diagram] = sum(_within(document, node, known, (*within, diagram)) for node in nodes)
    return known[diagram]


def _within(document: Document, node: Node, known: dict[str, int], within: tuple[str, ...]) -> int:
    if group_of(document, node) is None or len(within) > 64:
        return 1
    return 1 + repeat_of(node) * _count(document, node.group, known, within)
