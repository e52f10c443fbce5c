"""What every test runs under: one thread, fixed seeds, no Qt where DIAGRAD_TEST_NO_QT=1, and no display needed."""

import gc
import os
import random
import sys
from collections.abc import Sequence
from copy import copy
from functools import cache
from importlib.abc import MetaPathFinder
from importlib.machinery import ModuleSpec
from types import ModuleType
from typing import Any

# Before anything imports numpy or torch: their threads only get into each other's way on small tensors, and the test
# processes already fill the cores.
os.environ.setdefault("OMP_NUM_THREADS", "1")
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("MPLBACKEND", "Agg")
# The blocks of whoever runs the tests are none of theirs.
os.environ["DIAGRAD_BLOCKS"] = ""

import hypothesis
import pytest

QT = ("PySide6", "pyqtgraph", "shiboken6", "pytestqt")
NO_QT = os.environ.get("DIAGRAD_TEST_NO_QT") == "1"

# A slow machine is no failure, so no deadline; the checks of a change try the same inputs every time.
hypothesis.settings.register_profile("local", deadline=None)
hypothesis.settings.register_profile("ci", deadline=None, derandomize=True, print_blob=True)
hypothesis.settings.load_profile("ci" if "CI" in os.environ else "local")


class NoQt(MetaPathFinder):
    """Makes Qt as good as not installed, in this process, for whoever asks."""

    def find_spec(
        self, fullname: str, path: Sequence[str] | None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        """Refuse Qt's packages; leave every other name to the next finder."""
        if fullname.partition(".")[0] in QT:
            raise ModuleNotFoundError(f"No module named {fullname!r} (DIAGRAD_TEST_NO_QT=1 hides it)", name=fullname)
        return None


# The tests of the window; a name pytest looks for in this file.
collect_ignore: list[str] = []

if NO_QT:
    # Tracing for export makes millions of small things: look for garbage less often. What is Qt's had better go soon.
    gc.set_threshold(20_000, 20, 20)
    sys.meta_path.insert(0, NoQt())
    collect_ignore.append("ui")


def pytest_addoption(parser: pytest.Parser, pluginmanager: pytest.PytestPluginManager) -> None:
    """Keep pytest-qt's setting in the project file from being an unknown one where the plug-in is left out."""
    if not pluginmanager.hasplugin("pytest-qt"):
        parser.addini("qt_log_level_fail", "used by pytest-qt only")


@cache
def list_onnx_functions_once(registration: ModuleType) -> None:
    """torch lists its ONNX functions anew for each export, which takes half a second; there are hundreds of exports.

    Every export gets a copy of the first list, for it adds to it. Where torch does it in another way, nothing is done.
    """
    registry: Any = getattr(registration, "ONNXRegistry", None)
    if not hasattr(registry, "from_torchlib"):
        return
    listed = cache(registry.from_torchlib)

    def from_torchlib(*args: Any, **options: Any) -> Any:
        found = copy(listed(*args, **options))
        found.functions = {target: [*functions] for target, functions in found.functions.items()}
        return found

    registry.from_torchlib = staticmethod(from_torchlib)


@pytest.fixture(autouse=True)
def seeds() -> None:
    """Every test starts from the same random state, whatever ran before it in the process.

    numpy and torch are seeded only where something has loaded them: most tests need neither, and torch takes a second.
    """
    random.seed(0)
    if numpy := sys.modules.get("numpy"):
        numpy.random.seed(0)
    if torch := sys.modules.get("torch"):
        torch.manual_seed(0)
        if torch.get_num_threads() != 1:
            torch.set_num_threads(1)
    if registration := sys.modules.get("torch.onnx._internal.exporter._registration"):
        list_onnx_functions_once(registration)
