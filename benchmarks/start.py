"""Cold start: how long a new process takes until the command line answers, and until the window is painted."""

import importlib.util
import os
import statistics
import subprocess
import sys
import time

EXAMPLE = "examples/05-convolution/digits-cnn.diagrad"

COMMANDS = {
    "import torch (for comparison)": "import torch",
    "diagrad list --json": "from studio.cli import main; main(['list', '--json'])",
    "diagrad check (one example)": f"from studio.cli import main; main(['check', {EXAMPLE!r}])",
}
WINDOW = f"from studio.ui.app import first_paint; first_paint({EXAMPLE!r})"


def main() -> None:
    """Print the median of five starts of each."""
    print("Cold start, median seconds of a new process (target: the window paints within 1 s)")
    commands = dict(COMMANDS)
    if importlib.util.find_spec("PySide6"):
        commands["window painted with an example"] = WINDOW
    for name, code in commands.items():
        print(f"  {name:<34}{statistics.median(_run(code) for _ in range(5)):.2f}", flush=True)


def _run(code: str) -> float:
    environment = {**os.environ, "QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen")}
    start = time.perf_counter()
    subprocess.run([sys.executable, "-c", code], check=True, stdout=subprocess.DEVNULL, env=environment)
    return time.perf_counter() - start
