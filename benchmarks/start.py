"""Cold start: how long a new process takes until the command line answers, and until the window is painted."""

import importlib.util
import os
import statistics
import subprocess
import sys
import time
from collections.abc import Sequence

EXAMPLE = "examples/05-convolution/digits-cnn.diagrad"

COMMANDS = {
    "import torch (for comparison)": ["-c", "import torch"],
    "diagrad list": ["-m", "studio.cli", "list"],
    "diagrad check, one example": ["-m", "studio.cli", "check", EXAMPLE],
}


def main() -> None:
    """Print the median of five starts of each."""
    print("Cold start, median seconds from starting the process (target: the window paints within 1 s)")
    for name, arguments in COMMANDS.items():
        _print(name, [_seconds(arguments) for _ in range(5)])
    if importlib.util.find_spec("PySide6"):
        painted, shown = zip(*(_window() for _ in range(5)), strict=True)
        _print("window painted", painted)
        _print("window with the example on the canvas", shown)


def _print(name: str, times: Sequence[float]) -> None:
    print(f"  {name:<40}{statistics.median(times):.2f}", flush=True)


def _seconds(arguments: list[str]) -> float:
    start = time.perf_counter()
    subprocess.run([sys.executable, *arguments], check=True, capture_output=True)
    return time.perf_counter() - start


def _window() -> tuple[float, ...]:
    """Seconds until the window is painted, and until the example is on its canvas."""
    environment = {"QT_QPA_PLATFORM": "offscreen", **os.environ}
    command = [sys.executable, "-m", "benchmarks.window_start", EXAMPLE, str(time.time())]
    done = subprocess.run(command, check=True, capture_output=True, text=True, env=environment)
    return tuple(float(line) for line in done.stdout.split())
