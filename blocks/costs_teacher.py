"""Costs that learn from another network's answers: a teacher, or the same network on an easier view."""

from studio.spec import Choice, Float, In, Out, block
from studio.spec.lazy import F

_GROUP = "Costs: classification"
_STUDENT = In("student", "N C", help="The logits that learn.")


@block(
    "DistillationLoss",
    title="Distillation",
    group=_GROUP,
    kind="cost",
    formula=r"C = \frac{\tau^2}{N} \sum_n \mathrm{KL}\left(\mathrm{softmax}\frac{t_n}{\tau}\, \|\, "
    r"\mathrm{softmax}\frac{s_n}{\tau}\right)",
    ports=[_STUDENT, In("teacher", "N C", help="The teacher's logits; no gradient reaches them."), Out("loss")],
    settings=[Float("temperature", 2.0, above=0.0, max=1000.0, help="τ: above 1 the small probabilities count more.")],
    example={"no_gradient": ("teacher",)},
)
def distillation_loss(student, teacher, *, temperature):
    """Give the same answers as a teacher, with its doubts: which wrong classes it finds likelier than others.

    G. Hinton, O. Vinyals and J. Dean, Distilling the Knowledge in a Neural Network, 2015. The factor τ² keeps the size
    of the gradient as the temperature changes. Usually added to the CrossEntropyLoss of the right answers,
    where there are some.
    """
    wanted = F.log_softmax(teacher.detach() / temperature, -1)
    given = F.log_softmax(student / temperature, -1)
    return temperature**2 * F.kl_div(given, wanted, reduction="batchmean", log_target=True)


@block(
    "PseudoLabelLoss",
    title="Pseudo-labels (FixMatch)",
    group=_GROUP,
    kind="cost",
    formula=r"C = -\frac{1}{N} \sum_n \mathbf{1}[\max_c t_{n,c} \geq h]\, \log \mathrm{softmax}(s_n)_{\hat y_n}",
    ports=[_STUDENT, In("teacher", "N C", help="Answers on an easy view; no gradient reaches them."), Out("loss")],
    settings=[
        Float("threshold", 0.95, min=0.0, max=1.0, help="h: less sure answers do not count."),
        Choice("teacher_gives", "logits", options=("logits", "probabilities"), help="What the teacher's answers are."),
    ],
    example={"no_gradient": ("teacher",), "settings": {"threshold": 0.3}},
)
def pseudo_label_loss(student, teacher, *, threshold, teacher_gives):
    """Take the class a teacher is sure of for the right one, and learn it on a harder view: learning without labels.

    K. Sohn and others, FixMatch, 2020: the teacher is the network itself on a weakly changed example. The mean is over
    the whole batch, so that few sure answers move little.
    """
    sure, label = (teacher.detach().softmax(-1) if teacher_gives == "logits" else teacher.detach()).max(-1)
    terms = F.cross_entropy(student, label, reduction="none")
    return terms.masked_fill(sure < threshold, 0.0).mean()
