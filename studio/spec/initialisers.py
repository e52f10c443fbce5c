"""The initialisers a weight may choose from: names, formulas, settings.

The torch side is `studio.compiler.initialise`.
"""

from dataclasses import dataclass

from studio.spec.settings import Float, Setting

_GAIN = Float("gain", 1.0, above=0.0, help="Factor on the spread; 5/3 suits tanh, sqrt(2) suits ReLU.")


@dataclass(frozen=True, slots=True)
class Initialiser:
    """How a weight starts. `formula` is TeX; n_in and n_out count the connections of one unit."""

    name: str
    title: str
    formula: str
    settings: tuple[Setting, ...] = ()


INITIALISERS: dict[str, Initialiser] = {
    initialiser.name: initialiser
    for initialiser in (
        Initialiser("zeros", "Zeros", r"0"),
        Initialiser("ones", "Ones", r"1"),
        Initialiser("constant", "Constant", r"c", (Float("value", 0.25, help="Every entry starts with it."),)),
        Initialiser(
            "normal",
            "Normal",
            r"\mathcal{N}(\mu, \sigma^2)",
            (Float("mean", 0.0), Float("std", 1.0, min=0.0, help="Standard deviation.")),
        ),
        Initialiser("uniform", "Uniform", r"\mathcal{U}(a, b)", (Float("low", -1.0), Float("high", 1.0))),
        Initialiser("fan_in_uniform", "Uniform by fan-in (torch default)", r"\mathcal{U}(\pm 1/\sqrt{n_\mathrm{in}})"),
        Initialiser("lecun_normal", "LeCun normal", r"\mathcal{N}(0, 1/n_\mathrm{in})"),
        Initialiser(
            "xavier_uniform",
            "Xavier uniform",
            r"\mathcal{U}(\pm g\sqrt{6/(n_\mathrm{in}+n_\mathrm{out})})",
            (_GAIN,),
        ),
        Initialiser("xavier_normal", "Xavier normal", r"\mathcal{N}(0, 2g^2/(n_\mathrm{in}+n_\mathrm{out}))", (_GAIN,)),
        Initialiser("kaiming_uniform", "Kaiming (He) uniform", r"\mathcal{U}(\pm\sqrt{6/n_\mathrm{in}})"),
        Initialiser("kaiming_normal", "Kaiming (He) normal", r"\mathcal{N}(0, 2/n_\mathrm{in})"),
        Initialiser("orthogonal", "Orthogonal", r"W W^\top = g^2 I", (_GAIN,)),
        Initialiser("eye", "Identity", r"I"),
    )
}
