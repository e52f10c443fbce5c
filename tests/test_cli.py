"""The command line: each command with its output and exit code, and every bad input as a sentence."""

import json
import os
import re
import shutil
import signal
import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path

import pytest

from studio.cli.main import main
from studio.diagram import DataSource, Endpoint, Node, Point, dumps, edits, frozen, loads, save
from studio.diagram.renaming import rename_node
from studio.places import examples
from studio.train.events import Stopped
from studio.train.runs import read_log
from tests.documents import xor


@pytest.fixture
def document(tmp_path):
    path = tmp_path / "xor.diagrad"
    save(xor(), path)
    return path


def run(capsys, *arguments) -> tuple[int, dict, str]:
    """Exit code, the JSON object of the last line, and what went to standard error."""
    code = main([*map(str, arguments), "--json"])
    captured = capsys.readouterr()
    return code, json.loads(captured.out.splitlines()[-1]), captured.err


def test_check(capsys, document):
    code, said, _ = run(capsys, "check", document)
    assert (code, said["ok"]) == (0, True)


def test_check_says_every_problem(capsys, tmp_path):
    path = tmp_path / "broken.diagrad"
    save(edits.disconnect(xor(), "main", Endpoint("fc2", "x")), path)
    code, said, text = run(capsys, "check", path)
    assert code == 1
    (problem,) = said["files"][0]["problems"]
    assert (problem["node"], problem["port"], problem["severity"]) == ("fc2", "x", "error")
    assert "x of Linear is not connected" in text


def test_train_eval_export_render(capsys, document, tmp_path):
    code, trained, _ = run(
        capsys, "train", document, "--runs", tmp_path / "runs", "--epochs", 30, "--quiet", "--seed", 1
    )
    assert code == 0
    assert trained["steps"] == 30
    left = {path.name for path in (tmp_path / "runs").rglob("*")}
    assert {"curves.png", "diagram.svg", "diagram.png", "log.jsonl", "weights.safetensors"} <= left
    code, values, _ = run(capsys, "eval", document, "--weights", trained["run"])
    assert code == 0
    assert values["train"]["loss"] == pytest.approx(trained["final"]["train"]["loss"], rel=1e-5)
    code, exported, _ = run(capsys, "export", document, "--weights", trained["run"])
    assert code == 0
    assert exported["largest_difference"] < 1e-5
    assert document.with_suffix(".onnx").exists()
    code, rendered, _ = run(capsys, "render", document, "--out", tmp_path / "xor.pdf", "--theme", "dark")
    assert code == 0
    assert (tmp_path / "xor.pdf").read_bytes().startswith(b"%PDF")
    assert rendered["file"].endswith("xor.pdf")


def test_runs_lists_the_trainings_of_a_document(capsys, document, tmp_path):
    kept, other = tmp_path / "runs", tmp_path / "other.diagrad"
    shutil.copy(document, other)
    for path, seed in [(document, 1), (other, 2), (document, 3)]:
        run(capsys, "train", path, "--runs", kept, "--epochs", 2, "--quiet", "--seed", seed)
    (kept / "xor-2" / "log.jsonl").write_text("")
    code, said, text = run(capsys, "runs", document, "--runs", kept)
    assert code == 0
    entries = {Path(entry["run"]).name: (entry["seed"], entry["steps"]) for entry in said["runs"]}
    assert entries == {"xor-1": (1, 2), "xor-2": (3, None)}
    ended = next(entry for entry in said["runs"] if entry["seed"] == 1)
    (headings, *rows) = text.splitlines()
    assert headings.split()[:4] == ["run", "started", "seed", "steps"]
    (finished,) = (row for row in rows if row.startswith("xor-1"))
    assert f"loss {ended['final']['train']['loss']:.4g}" in finished
    assert any("not finished, can be resumed" in row for row in rows)
    assert len(run(capsys, "runs", "--runs", kept)[1]["runs"]) == 3
    assert run(capsys, "runs", "--runs", tmp_path / "none")[1]["runs"] == []


def test_verify_says_reached_or_not(capsys, tmp_path):
    reached, missed = tmp_path / "reached.diagrad", tmp_path / "missed.diagrad"
    from studio.diagram import Claim

    save(edits.set_claims(xor(), Claim("loss", 0.5, "at most", "train")), reached)
    save(edits.set_claims(xor(), Claim("loss", 1e-9, "at most", "train")), missed)
    code, said, text = run(capsys, "verify", reached, "--runs", tmp_path / "runs")
    assert code == 0
    assert said["verdicts"][0]["reached"] is True
    assert said["verdicts"][0]["seconds"] > 0
    code, said, text = run(capsys, "verify", reached, missed, "--runs", tmp_path / "runs")
    assert code == 1
    assert [verdict["reached"] for verdict in said["verdicts"]] == [True, False]
    assert "NOT reached" in text


@pytest.mark.parametrize("kind", ["blocks", "data", "optimizers", "schedules", "initialisers", "examples"])
def test_list(capsys, kind):
    code, said, _ = run(capsys, "list", kind)
    assert code == 0
    assert all(entry["name"] and entry["sentence"] for entry in said[kind])


def test_docs(capsys, document, tmp_path):
    code, said, _ = run(capsys, "docs", "Linear", document)
    assert code == 0
    assert said["pages"]["Linear"].startswith("# Linear")
    assert "| `fc1` | Linear | `B 8` | 24 |" in said["pages"][str(document)]
    code, said, _ = run(capsys, "docs", examples() / "01-foundations" / "perceptron-and.diagrad")
    assert code == 0
    assert "Training: carry out " in next(iter(said["pages"].values()))
    assert main(["docs", "--out", str(tmp_path / "pages")]) == 0
    assert (tmp_path / "pages" / "Conv2d.md").exists()
    code, said, _ = run(capsys, "docs", "Nothing")
    assert code == 2


def bad_data(**settings):
    return edits.set_data(xor(), DataSource("csv", frozen(settings)))


BAD = {
    "not_json": ("not JSON at all", "is not JSON"),
    "cut_off": (dumps(xor())[:200], "is not JSON"),
    "format": ('{"format": 7, "pages": {}}', "has format 7"),
    "nested": ("[" * 1_000_000, "nested too deeply"),
    "cycle": (dumps(edits.connect(xor(), "main", Endpoint("fc2", "y"), Endpoint("fc1", "x"))), "in a circle"),
    "unknown": (dumps(xor()).replace('"Tanh"', '"Tanhh"'), "no block called 'Tanhh'"),
    "nowhere": (dumps(xor()).replace('["x.y", "fc1.x"]', '["ghost.y", "fc1.x"]'), "leads to nowhere"),
    "range": (dumps(xor()).replace('"out_features": 8', '"out_features": -8'), "at least 1"),
    "type": (dumps(xor()).replace('"out_features": 8', '"out_features": "eight"'), "whole number"),
    "outside": (dumps(bad_data(file="../secret.csv", x="a", y="b")), "../secret.csv"),
    "half_a_character": (dumps(xor()).replace("XOR", r"\ud800"), "lone surrogate"),
    "infinite": (dumps(xor()).replace("0.05", "1e999"), "1e999, which is too large"),
    "digits": (dumps(xor()).replace('"out_features": 8', f'"out_features": {"9" * 4000}'), "4,000 digits"),
    "large": (dumps(xor()).replace('"out_features": 8', f'"out_features": {"9" * 299}'), "not so large a number"),
    "no_page": ('{"format": 2, "pages": {}}', "at $.pages"),
    "self": (dumps(xor()).replace('"fc1"', '"self"').replace("fc1.", "self."), "torch uses it"),
    "bad_name": (dumps(xor()).replace('"fc1"', '"1 a"').replace("fc1.", "1 a."), "a letter, then letters"),
    "no_file": (dumps(bad_data(file="missing.csv", x="a", y="b")), "missing.csv"),
}


@pytest.mark.parametrize("name", sorted(BAD))
def test_bad_documents_are_sentences(capsys, tmp_path, name):
    text, sentence = BAD[name]
    path = tmp_path / f"{name}.diagrad"
    path.write_text(text)
    code, said, told = run(capsys, "train", path, "--runs", tmp_path / "runs", "--quiet")
    assert code == 1
    assert said["ok"] is False
    assert sentence in told, told
    assert "Traceback" not in told
    assert not (tmp_path / "runs").exists()
    assert path.read_text() == text


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ('"format": 3', f'"format": "{"x" * 5000}"'),
        ('"about"', f'"{"k" * 5000}"'),
        ('"fc1.x"', f'"fc1.{"p" * 5000}"'),
        ('"loss.loss"', f'"{"c" * 5000}"'),
        ('"B 2"', f'"{"s" * 5000}"'),
    ],
)
def test_what_is_said_of_a_long_text_stays_short(capsys, tmp_path, old, new):
    path = tmp_path / "long.diagrad"
    path.write_text(dumps(xor()).replace(old, new))
    code, _, told = run(capsys, "train", path, "--runs", tmp_path / "runs", "--quiet")
    assert code == 1
    assert len(told) < 1000


def test_a_page_of_another_name_is_trained_evaluated_exported_and_drawn(capsys, tmp_path):
    path = tmp_path / "other.diagrad"
    path.write_text(dumps(xor()).replace('"main"', '"other"').replace('"batch_size"', '"page": "other", "batch_size"'))
    code, trained, _ = run(capsys, "train", path, "--runs", tmp_path / "runs", "--epochs", 2, "--quiet")
    assert code == 0
    assert run(capsys, "eval", path, "--weights", trained["run"])[0] == 0
    assert run(capsys, "export", path, "--weights", trained["run"])[0] == 0
    assert run(capsys, "render", path)[0] == 0
    code, _, told = run(capsys, "render", path, "--page", "main")
    assert code == 2
    assert "There are other" in told


def test_a_plan_for_a_page_there_is_not_does_not_keep_the_drawing_from_being_drawn(capsys, tmp_path):
    path = tmp_path / "other.diagrad"
    path.write_text(dumps(xor()).replace('"main"', '"other"'))
    code, _, told = run(capsys, "check", path)
    assert code == 1
    assert "trains the page 'main', which there is not" in told
    assert run(capsys, "render", path)[0] == 0


def test_stages_on_two_pages_leave_weights_that_fit(capsys, tmp_path):
    document = xor()
    stage = document.plan.stages[0]
    pages = frozen({"main": document.pages["main"], "more": renamed(document.pages["main"], "fc2", "head")})
    plan = replace(document.plan, stages=(replace(stage, epochs=2), replace(stage, epochs=2, page="more")))
    path = tmp_path / "two.diagrad"
    save(replace(document, pages=pages, plan=plan, layout=frozen({})), path)
    code, trained, told = run(capsys, "train", path, "--runs", tmp_path / "runs", "--quiet")
    assert code == 0, told
    code, values, _ = run(capsys, "eval", path, "--weights", trained["run"])
    assert code == 0
    assert values["train"]["loss"] == pytest.approx(trained["final"]["train"]["loss"], rel=1e-5)


def renamed(page, old, new):
    text = dumps(replace(xor(), pages=frozen({"main": page}), layout=frozen({})))
    return loads(text.replace(f'"{old}"', f'"{new}"').replace(f'"{old}.', f'"{new}.')).pages["main"]


def test_without_data_the_export_is_compared_on_random_values_alone(capsys, tmp_path):
    path = tmp_path / "no_data.diagrad"
    save(replace(xor(), data=None), path)
    code, said, _ = run(capsys, "export", path)
    assert code == 0
    assert said["largest_difference"] < 1e-5


def test_a_name_for_an_output_there_is_not_does_not_stop_the_export(capsys, tmp_path):
    path = tmp_path / "named.diagrad"
    path.write_text(dumps(xor()).replace('"names": {"y": "logit"}', '"names": {"gone": "q", "y": "logit"}'))
    code, said, _ = run(capsys, "export", path)
    assert (code, said["outputs"]) == (0, ["logit"])


@pytest.mark.parametrize("seed", [-1, 2**63])
def test_a_seed_that_is_none(capsys, document, tmp_path, seed):
    code, _, told = run(capsys, "train", document, "--seed", seed, "--runs", tmp_path / "runs", "--quiet")
    assert code == 2
    assert "the seed must be" in told


def test_weights_of_complex_numbers_do_not_fit(capsys, document, tmp_path):
    import torch
    from safetensors.torch import save_file

    from studio import api

    weights = api.compile(xor()).state_dict()
    save_file({name: torch.complex(each, each) for name, each in weights.items()}, tmp_path / "complex.safetensors")
    code, _, told = run(capsys, "eval", document, "--weights", tmp_path / "complex.safetensors")
    assert code == 1
    assert "another kind of number" in told


def test_a_model_larger_than_the_memory(capsys, document, monkeypatch):
    import torch

    def empty(shape):
        raise RuntimeError("can't allocate memory")  # what torch says; asking for that much for real could succeed

    monkeypatch.setattr(torch, "empty", empty)
    code, _, told = run(capsys, "export", document)
    assert code == 1
    assert "8 x 2 takes" in told


def test_a_folder_where_a_file_is_expected(capsys, tmp_path):
    (tmp_path / "folder.csv").mkdir()
    path = tmp_path / "xor.diagrad"
    save(bad_data(file="folder.csv", x="a,b", y="t"), path)
    code, _, told = run(capsys, "train", path, "--runs", tmp_path / "runs", "--quiet")
    assert code == 1
    assert "What is there under this name is no file" in told


def command(*arguments, **environment):
    program = [sys.executable, "-W", "error", "-m", "studio.cli", *map(str, arguments)]
    return subprocess.run(program, capture_output=True, text=True, env={**os.environ, **environment}, timeout=120)


def test_train_leaves_out_what_is_wrong_and_not_needed(capsys, tmp_path):
    path = tmp_path / "xor.diagrad"
    save(edits.add_node(xor(), "main", Node("extra", "Linear")), path)
    code, trained, told = run(capsys, "train", path, "--runs", tmp_path / "runs", "--epochs", 2, "--quiet")
    assert (code, trained["left_out"]) == (0, ["extra"])
    assert "diagrad: warning: training without extra, which has problems." in told


def test_train_refuses_where_the_plan_needs_what_is_wrong(capsys, tmp_path):
    path = tmp_path / "xor.diagrad"
    save(edits.disconnect(xor(), "main", Endpoint("fc2", "x")), path)
    code, said, told = run(capsys, "train", path, "--runs", tmp_path / "runs", "--quiet")
    assert code == 1
    assert "cannot be trained alone" in told
    assert "fc2" in {problem["node"] for problem in said["problems"]}
    assert not (tmp_path / "runs").exists()


@pytest.mark.parametrize("text", ["x = (", "raise SystemExit(3)", "import nothing_of_this_name"])
def test_a_file_of_blocks_that_cannot_be_loaded_is_a_warning(tmp_path, document, text):
    (tmp_path / "mine.py").write_text(text)
    done = command("check", document, "--json", DIAGRAD_BLOCKS=str(tmp_path))
    assert done.returncode == 0
    assert json.loads(done.stdout)["ok"]
    assert done.stderr.startswith("diagrad: warning: ")
    assert "mine.py" in done.stderr.splitlines()[0]
    assert "Traceback" not in done.stderr


@pytest.mark.skipif(sys.platform != "linux", reason="only there may a display be missing")
def test_no_display_is_a_sentence(document):
    pytest.importorskip("PySide6")
    done = command("open", document, QT_QPA_PLATFORM="", DISPLAY="", WAYLAND_DISPLAY="")
    assert done.returncode == 1
    assert "no display" in done.stderr


def test_names_that_the_terminal_cannot_show(tmp_path):
    path = tmp_path / "日本 é.diagrad"
    save(xor(), path)
    done = command("check", path, PYTHONIOENCODING="ascii")
    assert done.returncode == 0
    assert "fine" in done.stdout


@pytest.mark.skipif(sys.platform == "win32", reason="signals of another kind")
def test_an_interrupted_training_can_be_resumed(tmp_path):
    path, runs = tmp_path / "long.diagrad", tmp_path / "runs"
    path.write_text(dumps(xor()).replace('"epochs": 200', '"epochs": 9000000'))
    program = [sys.executable, "-m", "studio.cli", "train", str(path), "--runs", str(runs), "--quiet", "--json"]
    running = subprocess.Popen(program, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    while not list(runs.glob("*/log.jsonl")) and running.poll() is None:
        time.sleep(0.05)
    running.send_signal(signal.SIGINT)
    said, told = running.communicate(timeout=60)
    assert running.returncode == 130, told
    assert "--resume" in json.loads(said)["hint"]
    (folder,) = runs.iterdir()
    log = read_log(folder)
    assert isinstance(log[-1], Stopped)
    done = command("train", path, "--runs", runs, "--resume", folder, "--epochs", 1, "--quiet", "--json")
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout.splitlines()[-1])["steps"] >= log[-1].step


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is always full")
def test_output_onto_a_full_disk(document):
    with Path("/dev/full").open("w") as full:
        program = [sys.executable, "-m", "studio.cli", "check", str(document), "--json"]
        done = subprocess.run(program, stdout=full, stderr=subprocess.PIPE, text=True)
    assert done.returncode == 1
    assert "cannot be written" in done.stderr
    assert "Traceback" not in done.stderr


def test_a_huge_text_is_refused(capsys, tmp_path):
    path = tmp_path / "huge.diagrad"
    with path.open("wb") as file:
        file.truncate(300 * 2**20)
    code, _, told = run(capsys, "check", path)
    assert code == 1
    assert "314,572,800 bytes" in told


TABLES = {
    "missing": ("a,b,t\n1,,0\n2,3,1\n", "missing"),
    "text": ("a,b,t\n1,two,0\n2,3,1\n", "two"),
    "empty": ("a,b,t\n", "no examples"),
}


@pytest.mark.parametrize("name", sorted(TABLES))
def test_bad_data_is_a_sentence(capsys, tmp_path, name):
    text, word = TABLES[name]
    (tmp_path / "table.csv").write_text(text)
    path = tmp_path / "xor.diagrad"
    save(bad_data(file="table.csv", x="a,b", y="t", test=0.0), path)
    code, _, told = run(capsys, "train", path, "--runs", tmp_path / "runs", "--quiet")
    assert code == 1
    assert "table.csv" in told
    assert word in told
    assert "Traceback" not in told


def test_a_device_that_is_not_there(capsys, document, tmp_path):
    code, _, told = run(capsys, "train", document, "--device", "cuda:17", "--runs", tmp_path / "runs", "--quiet")
    assert code == 1
    assert "the device 'cuda:17' cannot be used here" in told


def test_a_cost_that_is_not_finite(capsys, tmp_path):
    path = tmp_path / "wild.diagrad"
    path.write_text(dumps(xor()).replace('"Tanh"', '"Log"'))
    code, said, told = run(capsys, "train", path, "--runs", tmp_path / "runs", "--quiet")
    assert code == 1
    assert said["where"] == "hidden"
    assert said["hint"]
    assert "Traceback" not in told


WRONG = [
    ["train", "a", "--epochs", "0"],
    ["export", "a", "--tolerance", "nan"],
    ["export", "a", "--tolerance", "-1"],
    ["render", "a", "--theme", "pink"],
]


@pytest.mark.parametrize(
    "arguments", [["nonsense", "--x"], ["train"], ["check"], ["list", "nothing"], ["export", "a", "b"], *WRONG]
)
def test_wrong_use_exits_2(arguments, capsys):
    code, said, told = run(capsys, *arguments)
    assert (code, said["ok"]) == (2, False)
    assert said["error"]
    assert "usage" in told


def test_the_demo_without_a_display(capsys, tmp_path, monkeypatch, document):
    from studio.cli import demo

    monkeypatch.setattr(demo, "EXAMPLE", document)
    code, said, told = run(capsys, "demo", "--headless", "--runs", tmp_path / "runs")
    assert code == 0
    assert said["largest_difference"] < 1e-5
    for name in ("model.onnx", "weights.safetensors", "curves.png", "diagram.png", "diagram.svg"):
        assert name in told


def test_the_demo_s_example_is_there():
    from studio.cli import demo

    assert (examples() / demo.EXAMPLE).exists()


def test_output_into_a_closed_pipe_is_no_traceback(document):
    program = [sys.executable, "-m", "studio.cli", "list", "blocks"]
    running = subprocess.Popen(program, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    running.stdout.close()
    told = running.stderr.read()
    running.stderr.close()
    running.wait()
    assert b"Traceback" not in told


# Two versions --------------------------------------------------------------------------------------------------------


@pytest.fixture
def versions(tmp_path):
    """XOR, and the same with a wider layer, another name, a wire less, and moved about."""
    new = edits.set_settings(xor(), "main", "fc1", {"out_features": 16})
    new = edits.disconnect(rename_node(new, "main", "hidden", "bend"), "main", Endpoint("fc2", "x"))
    new = edits.set_plan(edits.move(new, "main", {"x": Point(-5, -5)}), replace(new.plan, seed=3))
    paths = tmp_path / "old.diagrad", tmp_path / "new.diagrad"
    for path, version in zip(paths, (xor(), new), strict=True):
        save(version, path)
    return paths


def test_diff_says_what_differs(capsys, versions):
    assert main(["diff", *map(str, versions)]) == 1
    assert capsys.readouterr().out.splitlines() == [
        "page main",
        "  ~ bend (Tanh) was called hidden",
        "  ~ fc1 (Linear): out_features: 8 -> 16",
        "  - wire bend.y -> fc2.x",
        "plan",
        "  ~ seed: 0 -> 3",
    ]


def test_diff_of_the_same_is_silent(capsys, versions, tmp_path):
    moved = tmp_path / "moved.diagrad"
    save(edits.move(xor(), "main", {"x": Point(7, 7)}), moved)
    assert main(["diff", str(versions[0]), str(moved)]) == 0
    assert capsys.readouterr().out == ""


def test_diff_for_programs(capsys, versions):
    code, said, text = run(capsys, "diff", *versions)
    assert (code, said["ok"], said["equal"]) == (1, False, False)
    (page,) = said["difference"]["diagrams"]
    assert (page["name"], page["kind"], page["wires_removed"]) == ("main", "page", [["bend.y", "fc2.x"]])
    assert page["changed"][1] == {
        "id": "fc1",
        "block": "Linear",
        "was": "",
        "differences": [{"what": "out_features", "old": 8, "new": 16}],
    }
    assert said["difference"]["plan"] == [{"what": "seed", "old": 0, "new": 3}]
    assert "fc1 (Linear)" in text
    code, said, _ = run(capsys, "diff", versions[0], versions[0])
    assert (code, said["ok"], said["equal"]) == (0, True, True)


def test_diff_of_what_cannot_be_read_is_trouble(capsys, versions, tmp_path):
    (tmp_path / "broken.diagrad").write_text("{")
    for other in ("broken.diagrad", "missing.diagrad"):
        code, said, text = run(capsys, "diff", versions[0], tmp_path / other)
        assert (code, said["ok"]) == (2, False)
        assert other in text


def test_diff_is_coloured_where_that_is_wanted(capsys, versions):
    assert main(["diff", *map(str, versions), "--color", "always"]) == 1
    out = capsys.readouterr().out
    assert "\033[31m  - wire bend.y -> fc2.x\033[0m" in out
    assert main(["diff", *map(str, versions), "--color", "auto"]) == 1
    assert "\033" not in capsys.readouterr().out


def test_diff_with_no_file_is_all_of_the_other(capsys, versions):
    assert main(["diff", "/dev/null", str(versions[0])]) == 1
    lines = capsys.readouterr().out.splitlines()
    assert lines[0] == "page main (added)"
    assert "  + fc1 (Linear): out_features 8" in lines
    assert not [line for line in lines if line.startswith(("  -", "  ~"))]


@pytest.mark.skipif(shutil.which("git") is None, reason="there is no git")
def test_diff_serves_git(versions, tmp_path):
    """As docs/file-format.md says: `git diff` of a repository in which documents are compared by what they mean."""
    page = Path(__file__).parent.parent / "docs" / "file-format.md"
    (command,) = re.findall(r"git config diff\.diagrad\.command '(.*)'", page.read_text(encoding="utf-8"))
    command = command.replace("diagrad diff", f"'{sys.executable}' -m studio diff")
    environment = {**os.environ, "HOME": str(tmp_path), "PYTHONPATH": str(Path(__file__).parent.parent)}

    def git(*arguments: str) -> str:
        who = ("-c", "user.name=A", "-c", "user.email=a@example.org")
        done = subprocess.run(
            ["git", *who, *arguments], cwd=tmp_path, env=environment, capture_output=True, text=True, check=True
        )
        return done.stdout

    git("init", "-q")
    git("config", "diff.diagrad.command", command)
    (tmp_path / ".gitattributes").write_text("*.diagrad diff=diagrad\n")
    old, new = versions
    git("add", "old.diagrad", ".gitattributes")
    git("commit", "-q", "-m", "first")
    old.write_bytes(new.read_bytes())
    assert "  ~ fc1 (Linear): out_features: 8 -> 16" in git("diff")
    assert git("diff", "--cached") == ""
    git("add", "new.diagrad")
    assert "page main (added)" in git("diff", "--cached")
