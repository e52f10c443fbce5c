"""The canvas with 1,000, 10,000 and 50,000 blocks, off screen: opening, frames, edits, memory; in the whole window, on
the canvas alone, and beside a plain QGraphicsScene.

Each row is measured in a process of its own, which prints what it found as JSON.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

from studio.diagram import edits, save
from studio.diagram.layout import arrange
from studio.spec import load_blocks
from studio.ui.screenshots.scenes import towers

SIZES = (1_000, 10_000, 50_000)
KINDS = ("window", "canvas", "bare")

Row = dict[str, object]


def main(sizes: tuple[int, ...] = SIZES) -> None:
    """Print a section for each number of blocks."""
    print("Canvas, 1600x1000, offscreen raster; milliseconds as median / 95th percentile / longest")
    print("Targets: 10,000 blocks open in 2,000 and every frame in 16; 50,000 in 33 from afar; 150 MB for 10,000;")
    print("         an edit of 1,000 blocks painted in 16")
    with tempfile.TemporaryDirectory() as folder:
        for size in sizes:
            path = Path(folder) / f"{size}.diagrad"
            write(size, path)
            _print(size, {kind: _measured(kind, path) for kind in KINDS})


def write(size: int, path: Path) -> None:
    """A document of so many blocks, laid out."""
    count = int((2 * size) ** 0.5)  # twice as many towers as floors, so that all together is about as wide as a screen
    document, registry = towers(count, size // count), load_blocks()
    save(edits.move(document, "main", arrange(document.page(), registry)), path)


def _measured(kind: str, path: Path) -> dict[str, list[float]]:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "XDG_STATE_HOME": str(path.parent)}
    command = [sys.executable, "-m", "benchmarks.canvas_rows", kind, str(path)]
    done = subprocess.run(command, check=True, capture_output=True, text=True, env=environment)
    return json.loads(done.stdout.splitlines()[-1])


def _print(size: int, found: dict[str, dict[str, list[float]]]) -> None:
    print(f"\n  {size:,} blocks" + " " * 24 + "".join(f"{kind:>24}" for kind in KINDS) + f"{'bare / window':>16}")
    for name in found["window"]:
        cells = [_cell(found[kind].get(name, [])) for kind in KINDS]
        ours, theirs = found["window"][name], found["bare"].get(name, [])
        ratio = f"{theirs[0] / ours[0]:.1f}" if theirs and ours and ours[0] else ""
        print(f"  {name:<32}" + "".join(f"{cell:>24}" for cell in cells) + f"{ratio:>16}", flush=True)


def _cell(values: list[float]) -> str:
    return " / ".join(f"{value:,.0f}" if value >= 100 else f"{value:.1f}" for value in values)


if __name__ == "__main__":
    main(tuple(int(text) for text in sys.argv[1:]) or SIZES)
