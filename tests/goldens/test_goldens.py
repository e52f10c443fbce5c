"""The golden checks hold, and the harness would say so if one did not.

`public.jsonl` holds published checks; `own.jsonl` those worked out by hand, of which none may be skipped.
"""

import json
from dataclasses import replace
from pathlib import Path

import pytest

from tests.goldens.__main__ import main
from tests.goldens.case import Case, load
from tests.goldens.runner import check

PUBLIC = Path(__file__).with_name("public.jsonl")
CASES = {case.id: case for case in load(PUBLIC)}
OWN = {case.id: case for case in load(Path(__file__).with_name("own.jsonl"))}

REPRESENTATIVE = (
    "bp-mlp-221",  # a diagram with gradients at its nodes
    "bp-logistic-step",  # after a step of gradient descent
    "bn-backward",  # one block with weights
    "loss-ce",  # a batch dimension is added
    "loss-hinge",  # a cost term by term
    "dropout-scale-002",  # a given mask
    "size-keras-cnn",  # sizes along a chain
    "count-conv-3-64",  # weights and products
    "kfold-3",  # rows
    "opt-adam",  # an optimizer
    "lr-step",  # a schedule
    "init-xavier-32-32",  # a starting value
    "lstm-scalar-grad",  # a recurrent step
    "bptt-two-steps",  # a network unrolled in time
    "attn-multihead",  # stacked weights
    "beam-width2",  # a search drawn step by step
    "elbo-toy",  # densities and divergences
    "ddpm-step",  # a step of a diffusion
    "flow-conv1x1",  # states as well as weights
    "dirac-gan-gradients",  # a game of two
)


SLOW = ("opt-adam-bound-exceeded",)  # twenty thousand steps


@pytest.mark.parametrize(
    "case",
    [pytest.param(case, id=name, marks=[pytest.mark.slow] if name in SLOW else []) for name, case in CASES.items()],
)
def test_golden(case: Case) -> None:
    outcome = check(case)
    if outcome.skipped:
        pytest.skip(outcome.skipped)
    assert not outcome.failures


@pytest.mark.parametrize("case", OWN.values(), ids=OWN.keys())
def test_own_golden(case: Case) -> None:
    outcome = check(case)
    assert not outcome.skipped
    assert not outcome.failures


@pytest.mark.parametrize("name", REPRESENTATIVE)
def test_a_wrong_number_fails(name: str) -> None:
    case = CASES[name]
    for expected, value in case.expected.items():
        wrong = check(replace(case, expected={**case.expected, expected: _nudged(value)}))
        assert wrong.failures, f"{name}: a wrong {expected} went unnoticed"
        assert not wrong.skipped


def test_a_wrong_shape_fails() -> None:
    case = CASES["bp-gate-product"]
    assert check(replace(case, expected={"grad.a": [[5.0, 7.0]]})).failures


def test_what_is_not_given_is_skipped_and_not_passed() -> None:
    outcome = check(replace(CASES["bp-gate-product"], expected={"loss": 31.0, "temperature": 3.0}))
    assert "temperature" in outcome.skipped
    assert not outcome.passed


def test_the_command_counts_and_fails(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    lines = {line["id"]: line for line in map(json.loads, PUBLIC.read_text(encoding="utf-8").splitlines())}
    right = lines["kfold-3"]
    wrong = {**lines["kfold-leave-one-out"], "expected": {"runs": 5}}
    unknown = {**right, "id": "unknown", "op": "NoSuchOperation"}
    file = tmp_path / "some.jsonl"
    file.write_text("\n".join(json.dumps(line) for line in (right, wrong, unknown)), encoding="utf-8")
    assert main([str(file)]) == 1
    printed = capsys.readouterr().out.splitlines()
    assert printed[0] == "FAILED kfold-leave-one-out (KFold): runs: expected 5, got 4 (tolerance 0)"
    assert printed[1] == "skipped unknown (NoSuchOperation): there is no block NoSuchOperation"
    assert printed[-1] == "1 passed, 1 failed, 1 skipped"


def test_the_command_succeeds_without_failures(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "right.jsonl"
    lines = PUBLIC.read_text(encoding="utf-8").splitlines()
    file.write_text(next(line for line in lines if "kfold-3" in line) + "\n\n", encoding="utf-8")
    assert main([str(file)]) == 0
    assert capsys.readouterr().out.splitlines()[-1] == "1 passed, 0 failed, 0 skipped"


def _nudged(value: object) -> object:
    """The same numbers, the first of them off by more than any tolerance."""
    if isinstance(value, list):
        return [_nudged(value[0]), *value[1:]]
    assert isinstance(value, int | float)
    return value + 1
