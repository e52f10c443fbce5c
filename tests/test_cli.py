"""The command line: each command with its output and exit code, and every bad input as a sentence."""

import json
import subprocess
import sys

import pytest

from studio.cli.main import main
from studio.diagram import DataSource, Endpoint, dumps, edits, frozen, save
from studio.places import examples
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


def test_verify_says_reached_or_not(capsys, tmp_path):
    reached, missed = tmp_path / "reached.diagrad", tmp_path / "missed.diagrad"
    from studio.diagram import Claim

    save(edits.set_claim(xor(), Claim("loss", 0.5, "at most", "train")), reached)
    save(edits.set_claim(xor(), Claim("loss", 1e-9, "at most", "train")), missed)
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


@pytest.mark.parametrize(
    "arguments", [["nonsense", "--x"], ["train"], ["check"], ["list", "nothing"], ["export", "a", "b"]]
)
def test_wrong_use_exits_2(arguments, capsys):
    with pytest.raises(SystemExit) as stopped:
        main(arguments)
    assert stopped.value.code == 2
    assert "usage" in capsys.readouterr().err


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
