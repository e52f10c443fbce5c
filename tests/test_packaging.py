"""The wheel holds the program, the blocks, the examples and the resources, and runs outside the checkout."""

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from zipfile import ZipFile

import pytest

CHECKOUT = Path(__file__).resolve().parent.parent


def run(*command: str | os.PathLike[str], **options: object) -> str:
    """Run a command and give its output; fail with what it said when it fails."""
    result = subprocess.run(command, capture_output=True, text=True, check=False, **options)  # type: ignore[call-overload]
    assert result.returncode == 0, result.stdout + result.stderr
    return result.stdout


def pip(*arguments: str | os.PathLike[str]) -> None:
    # Nothing comes from the network: hatchling is installed, and what the wheel needs is not asked for.
    run(sys.executable, "-m", "pip", "--disable-pip-version-check", *arguments)


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    pip("wheel", "--no-deps", "--no-index", "--no-build-isolation", "--wheel-dir", folder, CHECKOUT)
    (built,) = folder.glob("diagrad-*.whl")
    return built


@pytest.fixture(scope="module")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the wheel installed in it, and with no way back to the checkout."""
    folder = tmp_path_factory.mktemp("installed")
    pip("install", "--no-deps", "--no-index", "--target", folder, wheel)
    return folder


def outside(installed: Path, *arguments: str) -> str:
    """Run Python where only the installed wheel (before an editable install's path) offers Diagrad."""
    environment = {**os.environ, "PYTHONPATH": str(installed)}
    return run(sys.executable, *arguments, cwd=installed.parent, env=environment)


def tracked(folder: str) -> Iterator[str]:
    for path in sorted((CHECKOUT / folder).rglob("*")):
        left = {"__pycache__", "runs"} & {*path.parts}
        if path.is_file() and not left and not path.name.startswith("."):
            yield path.relative_to(CHECKOUT).as_posix()


@pytest.mark.parametrize(
    ("folder", "inside"),
    [
        ("blocks", "blocks"),
        ("studio", "studio"),
        ("examples", "studio/_bundled/examples"),
        ("resources", "studio/_bundled/resources"),
    ],
)
def test_the_wheel_holds_every_file_of(folder: str, inside: str, wheel: Path):
    with ZipFile(wheel) as archive:
        held = set(archive.namelist())
    wanted = {name.replace(folder, inside, 1) for name in tracked(folder)}
    assert wanted, f"{folder}/ is empty"
    assert not wanted - held


def test_the_wheel_holds_nothing_else(wheel: Path):
    with ZipFile(wheel) as archive:
        tops = {name.partition("/")[0] for name in archive.namelist()}
    assert {top for top in tops if not top.endswith(".dist-info")} == {"blocks", "studio"}


def test_the_installed_program_uses_its_own_files(installed: Path):
    code = "import studio.places as p; print(p.__file__, p.examples(), p.resources(), sep='\\n')"
    for path in outside(installed, "-c", code).splitlines():
        assert Path(path).is_relative_to(installed)
        assert Path(path).exists()


def test_the_installed_program_runs(installed: Path):
    last = outside(installed, "-m", "studio.cli", "list", "--json").splitlines()[-1]
    assert json.loads(last)


def test_the_installed_program_checks_every_example(installed: Path):
    examples = sorted((installed / "studio" / "_bundled" / "examples").rglob("*.diagrad"))
    assert examples
    outside(installed, "-m", "studio.cli", "check", *map(str, examples))
