"""Verifying a document's claims: train it from scratch and look whether it reaches what it says."""

from collections.abc import Callable
from dataclasses import asdict, dataclass
from typing import Any

from studio.diagram.model import Claim, Document
from studio.errors import PlanError, RunError
from studio.train.events import Event, Failed, Finished, NotFinite, Result, Stopped
from studio.train.loop import train
from studio.train.scope import claimed_name


@dataclass(frozen=True, slots=True)
class Judged:
    """One claim, with the number that was found."""

    claim: Claim
    value: float

    @property
    def reached(self) -> bool:
        return self.claim.holds(self.value)

    def __str__(self) -> str:
        return f"{'reached' if self.reached else 'NOT reached'}: {self.claim}, found {self.value:.4g}"


@dataclass(frozen=True, slots=True)
class Verdict:
    """Whether every claim was reached, with the numbers, and what it took; `folder` is the run's."""

    judged: tuple[Judged, ...]
    seconds: float
    steps: int
    folder: str = ""

    @property
    def reached(self) -> bool:
        return all(judged.reached for judged in self.judged)

    def __str__(self) -> str:
        return f"{'; '.join(map(str, self.judged))} ({self.steps:,} steps, {self.seconds:.1f} s)"

    def to_dict(self) -> dict[str, Any]:
        """For `--json`."""
        claims = [{**asdict(each.claim), "value": each.value, "reached": each.reached} for each in self.judged]
        took = {"seconds": self.seconds, "steps": self.steps, "folder": self.folder}
        return {"reached": self.reached, "claims": claims, **took}


def verify_claims(
    document: Document, *, watch: Callable[[Event], None] = lambda _event: None, **settings: Any
) -> Verdict:
    """Train `document` with the settings of `train` and judge its claims; `watch` sees every event.

    Raises PlanError where the document claims nothing, RunError where the training does not come to its end, and
    whatever `train` raises before it begins.
    """
    if not document.claims:
        raise PlanError("the document makes no claim to verify.", hint="Give it a quantity and a threshold.")
    result = _result(document, watch, settings)
    judged = tuple(Judged(claim, _value(document, claim, result)) for claim in document.claims)
    return Verdict(judged, result.seconds, result.steps, result.folder)


def _value(document: Document, claim: Claim, result: Result) -> float:
    name = claimed_name(document, claim)
    if name not in result.final.get(claim.split, {}):
        raise PlanError(
            f"there is no {name} on the {claim.split} split.",
            where="claim",
            hint=f"The data has the splits {', '.join(result.final)}.",
        )
    return result.final[claim.split][name]


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
