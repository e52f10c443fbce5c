"""What a weight may be brought back to after each step: names, formulas, settings. The torch side is
`studio.train.constrain`."""

from dataclasses import dataclass

from studio.spec.settings import Choice, Float, Int, Setting


@dataclass(frozen=True, slots=True)
class Constraint:
    """A set that a weight stays in, by projection onto it. `formula` is TeX."""

    name: str
    title: str
    formula: str
    settings: tuple[Setting, ...] = ()


CONSTRAINTS: dict[str, Constraint] = {
    constraint.name: constraint
    for constraint in (
        Constraint(
            "box",
            "Between two numbers",
            r"a \leq w_i \leq b",
            (Float("low", 0.0, help="The smallest entry."), Float("high", 1.0, help="The largest entry.")),
        ),
        Constraint("nonnegative", "Not negative", r"w_i \geq 0"),
        Constraint(
            "ball",
            "In a ball around zero",
            r"\Vert w \Vert \leq r",
            (
                Float("radius", 1.0, above=0.0, help="How far from zero."),
                Choice("norm", "2", options=("2", "1", "inf"), help="How distance is measured."),
                Choice("each", "whole", options=("whole", "example"), help="The whole weight, or each row."),
            ),
        ),
        Constraint(
            "unit_norm",
            "Rows of length one",
            r"\Vert w_k \Vert = 1",
            (Int("dim", 1, min=0, max=8, help="The dimension along which a length is measured."),),
        ),
        Constraint(
            "max_norm",
            "Rows of limited length",
            r"\Vert w_k \Vert \leq c",
            (Float("limit", 3.0, above=0.0, help="The largest length."), Int("dim", 1, min=0, max=8)),
        ),
    )
}
