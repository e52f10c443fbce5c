"""Blocks that are alike are shaped once, and no two that are not."""

from hypothesis import given, settings

from studio.diagram import geometry
from studio.diagram.geometry import NOT_WIRED, node_geometry, wired_ports
from studio.diagram.groups import registry_of
from studio.spec import load_blocks
from tests.documents import documents


@settings(max_examples=60)
@given(document=documents())
def test_what_is_kept_is_what_would_be_made(document):
    registry = registry_of(document, load_blocks())
    for name in document.diagrams:
        graph = document.diagram(name)
        wired = wired_ports(graph)
        for node in graph.nodes.values():
            ports, block = wired.get(node.id, NOT_WIRED), registry.get(node.block)
            assert node_geometry(node, block, ports) == geometry._geometry(node, block, ports)
