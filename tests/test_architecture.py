"""Who may import whom, what may load when, and how long a file and a function may be."""

import ast
import os
import subprocess
import sys
from pathlib import Path

import pytest

CHECKOUT = Path(__file__).resolve().parent.parent
PACKAGES = ("blocks", "studio")
HEAVY = ("torch", "numpy", "networkx", "scipy", "sklearn", "matplotlib", "onnx", "onnxruntime")
QT = ("PySide6", "pyqtgraph", "shiboken6")

LONGEST_FILE = 400
LONGEST_FUNCTION = 40


def python(code: str) -> subprocess.CompletedProcess[str]:
    """Run code in a fresh interpreter in the checkout, so that what this process has loaded does not count."""
    environment = {**os.environ, "PYTHONPATH": str(CHECKOUT)}
    command = [sys.executable, "-W", "error", "-c", code]
    return subprocess.run(command, cwd=CHECKOUT, env=environment, capture_output=True, text=True, check=False)


def sources() -> list[Path]:
    return [path for package in PACKAGES for path in sorted((CHECKOUT / package).rglob("*.py"))]


def test_the_import_contracts_of_the_project_file_hold():
    command = [sys.executable, "-c", "from importlinter.cli import lint_imports_command; lint_imports_command()"]
    command += ["--config", "pyproject.toml", "--no-cache"]
    result = subprocess.run(command, cwd=CHECKOUT, capture_output=True, text=True, check=False)
    assert result.returncode == 0, result.stdout + result.stderr


@pytest.mark.parametrize("statement", ["import studio.cli", "import blocks", "import studio.spec, studio.diagram"])
def test_importing_loads_neither_torch_nor_qt(statement: str):
    """The command line answers at once, and the window is painted before torch is loaded."""
    result = python(f"{statement}\nimport sys\nprint(*[name for name in {HEAVY + QT!r} if name in sys.modules])")
    assert result.returncode == 0, result.stderr
    assert result.stdout.split() == []


CORE_WITHOUT_QT = f"""
import sys
from pkgutil import walk_packages
from importlib import import_module

sys.modules.update(dict.fromkeys({QT!r}))      # None makes an import of that name fail

import blocks, studio
for package in (blocks, studio):
    for module in walk_packages(package.__path__, package.__name__ + ".", onerror=None):
        if not module.name.startswith("studio.ui"):
            import_module(module.name)
"""


def test_every_module_of_the_core_imports_where_there_is_no_qt():
    result = python(CORE_WITHOUT_QT)
    assert result.returncode == 0, result.stderr


@pytest.mark.parametrize("path", sources(), ids=lambda path: path.relative_to(CHECKOUT).as_posix())
def test_files_and_functions_stay_short(path: Path):
    text = path.read_text(encoding="utf-8")
    lines = text.count("\n")
    assert lines <= LONGEST_FILE, f"{lines} lines: this file holds more than one thing"
    functions = [node for node in ast.walk(ast.parse(text)) if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)]
    long = {function.name: length for function in functions if (length := span(function)) > LONGEST_FUNCTION}
    assert not long, f"functions over {LONGEST_FUNCTION} lines: {long}"


def span(function: ast.FunctionDef | ast.AsyncFunctionDef) -> int:
    """Lines of a function from its `def` to its end, without its docstring (a block's docstring is its help page)."""
    first = function.body[0]
    has_docstring = ast.get_docstring(function) is not None
    docstring = (first.end_lineno or 0) - first.lineno + 1 if has_docstring else 0
    return (function.end_lineno or 0) - function.lineno + 1 - docstring
