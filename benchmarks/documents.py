"""How long it takes to edit, check and compile documents of many blocks."""

import statistics
import time
from collections.abc import Callable

from studio.compiler.check import check
from studio.compiler.compile import compile_page
from studio.diagram import Document, Endpoint, Graph, Node, difference, dumps, edits, frozen, loads

SIZES = (100, 1_000, 10_000)


def residual_chain(count: int) -> Document:
    """About `count` blocks: Linear, ReLU and an Add that skips both, over and over."""
    nodes = {"x": Node("x", "Observed", frozen({"shape": "B 16"}))}
    wires: dict[Endpoint, Endpoint] = {}
    before = Endpoint("x", "y")
    for index in range(count // 3):
        fc, act, add = f"fc{index}", f"act{index}", f"add{index}"
        nodes[fc] = Node(fc, "Linear", frozen({"out_features": 16}))
        nodes[act], nodes[add] = Node(act, "ReLU"), Node(add, "Add")
        wires |= {Endpoint(fc, "x"): before, Endpoint(act, "x"): Endpoint(fc, "y")}
        wires |= {Endpoint(add, "x0"): before, Endpoint(add, "x1"): Endpoint(act, "y")}
        before = Endpoint(add, "y")
    return Document().with_page("main", Graph(frozen(nodes), frozen(wires)))


def main() -> None:
    """Print a table: milliseconds for each kind of work by number of blocks."""
    print("Documents, median milliseconds (targets: 1,000 blocks compiled in 1,000 ms, checked after an edit in 16 ms)")
    heads = (
        "edit and difference",
        "check from nothing",
        "check after a setting",
        "after a rewiring",
        "compile",
        "save + load",
    )
    print(f"  {'blocks':>8}" + "".join(f"{head:>23}" for head in heads))
    for size in SIZES:
        print(f"  {size:>8}" + "".join(f"{value * 1e3:>23.2f}" for value in _row(size)), flush=True)


def _row(size: int) -> list[float]:
    document = residual_chain(size)
    middle = f"fc{size // 6}"
    checked = check(document)
    assert not checked.problems
    wider = edits.set_setting(document, "main", middle, "bias", False)
    rewired = edits.connect(document, "main", Endpoint("x", "y"), Endpoint(f"add{size // 6}", "x0"))
    repeats = 20 if size <= 1_000 else 3
    return [
        _median(lambda: difference(document, edits.set_setting(document, "main", middle, "bias", False)), repeats),
        _median(lambda: check(document), repeats),
        _median(lambda: check(wider, previous=checked), repeats),
        _median(lambda: check(rewired, previous=checked), repeats),
        _median(lambda: _compile(document), min(repeats, 3)),
        _median(lambda: loads(dumps(document)), min(repeats, 3)),
    ]


def _compile(document: Document) -> None:
    """From the document to a program for training, weights included."""
    model = compile_page(document)
    model.program(model.outputs, training=True)


def _median(work: Callable[[], object], repeats: int) -> float:
    times = []
    for _ in range(repeats):
        start = time.perf_counter()
        work()
        times.append(time.perf_counter() - start)
    return statistics.median(times)
