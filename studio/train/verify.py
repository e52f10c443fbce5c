"""Verifying a document's claim: train it from scratch and look whether it reaches what it says."""

from collections.abc import Callable
from dataclasses import asdict, dataclass
from typing import Any

from studio.diagram.model import Claim, Document
from studio.errors import PlanError, RunError
from studio.train.events import Event, Failed, Finished, NotFinite, Result, Stopped
from studio.train.loop import train


@dataclass(frozen=True, slots=True)
class Verdict:
    """Whether a claim was reached, with the number, and what it took; `folder` is the run's."""

    reached: bool
    value: float
    threshold: float
    relation: str
    quantity: str
    split: str
    seconds: float
    steps: int
    folder: str = ""

    def __str__(self) -> str:
        word = "reached" if self.reached else "NOT reached"
        claimed = f"{self.split} {self.quantity} {self.relation} {self.threshold:g}"
        return f"{word}: {claimed}, found {self.value:.4g} ({self.steps:,} steps, {self.seconds:.1f} s)"

    def to_dict(self) -> dict[str, Any]:
        """For `--json`."""
        return asdict(self)


def verify_claim(
    document: Document, *, watch: Callable[[Event], None] = lambda _event: None, **settings: Any
) -> Verdict:
    """Train `document` with the settings of `train` and judge its claim; `watch` sees every event.

    Raises PlanError where the document claims nothing, RunError where the training does not come to its end, and
    whatever `train` raises before it begins.
    """
    claim = document.claim
    if claim is None:
        raise PlanError("the document makes no claim to verify.", hint="Give it a quantity and a threshold.")
    result = _result(document, watch, settings)
    if claim.quantity not in result.final.get(claim.split, {}):
        raise PlanError(
            f"there is no {claim.quantity} on the {claim.split} split.",
            where="claim",
            hint=f"The data has the splits {', '.join(result.final)}.",
        )
    return _judge(claim, result)


def _result(document: Document, watch: Callable[[Event], None], settings: dict[str, Any]) -> Result:
    for event in train(document, **settings):
        watch(event)
        if isinstance(event, Finished):
            return event.result
        if isinstance(event, NotFinite | Failed):
            where = f"block {event.block}" if isinstance(event, NotFinite) and event.block else ""
            raise RunError(event.message, where=getattr(event, "where", where), hint=event.hint)
        if isinstance(event, Stopped):
            raise RunError(f"the training was stopped: {event.reason}.")
    raise AssertionError("a training ends with one of these events")


def _judge(claim: Claim, result: Result) -> Verdict:
    value = result.final[claim.split][claim.quantity]
    return Verdict(
        reached=claim.holds(value),
        value=value,
        threshold=claim.threshold,
        relation=claim.relation,
        quantity=claim.quantity,
        split=claim.split,
        seconds=result.seconds,
        steps=result.steps,
        folder=result.folder,
    )
