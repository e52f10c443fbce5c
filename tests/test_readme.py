"""What the README shows is what happens: its Python runs, its commands exist, its pictures are there."""

import re
from pathlib import Path

import pytest

from studio.cli.parser import COMMANDS
from studio.spec import load_blocks

ROOT = Path(__file__).parents[1]
README = (ROOT / "README.md").read_text()
PYTHON = re.findall(r"```python\n(.*?)```", README, flags=re.DOTALL)


def test_the_python_example_runs(tmp_path, monkeypatch, capsys):
    monkeypatch.chdir(tmp_path)
    (example,) = [code for code in PYTHON if "Builder" in code]
    exec(compile(example, "README.md", "exec"), {})  # noqa: S102 - it is our own
    assert "linear.weight" in capsys.readouterr().out
    assert [path.name for path in tmp_path.iterdir()] == ["xor.onnx"]


def test_the_block_is_one(tmp_path):
    (example,) = [code for code in PYTHON if "@block" in code]
    (tmp_path / "swish.py").write_text(example)
    assert load_blocks(tmp_path)["Swish"].help
    assert len(example.strip().splitlines()) <= 10


def test_the_commands_exist():
    used = set(re.findall(r"^diagrad ([a-z]+)", README, flags=re.MULTILINE))
    assert used
    assert used <= {command for command, *_ in COMMANDS}


@pytest.mark.parametrize("link", sorted(set(re.findall(r"\]\(([^)#]+)\)", README))))
def test_what_it_points_to_is_there(link):
    assert link.startswith("http") or (ROOT / link).exists()


def test_the_numbers_are_true():
    assert f"| blocks | {len(load_blocks())}:" in README
