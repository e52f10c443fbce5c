"""Contrastive costs: which of all the others in the batch belongs to each example."""

from studio.spec import Float, In, Mismatch, Out, Settings, TensorType, Types, block
from studio.spec.lazy import F, torch

_GROUP = "Costs: ranking and embedding"


@block(
    "NTXentLoss",
    title="NT-Xent (SimCLR)",
    group=_GROUP,
    kind="cost",
    formula=r"C = -\frac{1}{N} \sum_i \log \frac{e^{\cos(z_i, z_{j})/\tau}}{\sum_{k \neq i} e^{\cos(z_i, z_k)/\tau}}",
    ports=[
        In("z", "N D", help="Two views of each example: all first views, then all second views in the same order."),
        In(
            "positive",
            "N",
            kind="int",
            optional=True,
            low=0,
            below="N",
            help="The partner of each row; else half a batch on.",
        ),
        Out("loss"),
    ],
    settings=[Float("temperature", 0.5, above=0.0, max=1000.0, help="τ: small ones look at the hardest others most.")],
    divides=(("N", "2"),),
)
def nt_xent_loss(z, positive, *, temperature):
    """Recognise, by the angle, the other view of the same example among all other rows of the batch.

    T. Chen and others, A Simple Framework for Contrastive Learning of Visual Representations, 2020. Where everything
    has collapsed to one point it is ln(N - 1), which is also chance. Large batches have more to tell apart.
    """
    count = z.shape[0]
    z = F.normalize(z, dim=-1)
    place = torch.arange(count, device=z.device)
    partner = (place + count // 2) % count if positive is None else positive
    likeness = z @ z.mT / temperature
    others = likeness.masked_fill(place[:, None] == place, -torch.inf)
    return (others.logsumexp(1) - likeness.gather(1, partner[:, None])[:, 0]).mean()


def _one_number(inputs: Types, _settings: Settings) -> Types:
    given = inputs.get("learned_temperature")
    if given is not None and any(size != 1 for size in given.shape):
        raise Mismatch(f"{given} is no single number.", "Wire a Parameter of shape 1 to it.", "learned_temperature")
    return {"loss": TensorType(())}


@block(
    "CLIPLoss",
    title="CLIP (image and text)",
    group=_GROUP,
    kind="cost",
    formula=r"C = \frac{1}{2} \left( \mathrm{CE}(S, 1 \ldots N) + \mathrm{CE}(S^\top, 1 \ldots N) \right),"
    r"\quad S_{ij} = \frac{\cos(a_i, b_j)}{\tau}",
    ports=[
        In("image", "N D", help="One row an image, or whatever else comes in pairs."),
        In("text", "N D", help="Its text, in the same order."),
        In(
            "learned_temperature",
            "*T",
            optional=True,
            low=0.0,
            help="τ as a learned number, such as the Exp of a Parameter.",
        ),
        Out("loss"),
    ],
    settings=[Float("temperature", 0.07, above=0.0, max=1000.0, help="τ, where it is not learned.")],
    shape=_one_number,
    example={"sizes": {"*T": (1,)}},
)
def clip_loss(image, text, learned_temperature, *, temperature):
    """Find the text of every image and the image of every text, among all of the batch, by the angle.

    A. Radford and others, Learning Transferable Visual Models From Natural Language Supervision, 2021. Chance is ln N.
    Afterwards the text that lies nearest to an image names its class.
    """
    scale = temperature if learned_temperature is None else learned_temperature.reshape(())
    scores = F.normalize(image, dim=-1) @ F.normalize(text, dim=-1).mT / scale
    right = torch.arange(scores.shape[0], device=scores.device)
    return (F.cross_entropy(scores, right) + F.cross_entropy(scores.mT, right)) / 2


@block(
    "NPairLoss",
    title="N-pair",
    group=_GROUP,
    kind="cost",
    formula=r"C = -\frac{1}{N} \sum_i \log \frac{e^{a_i \cdot p_i}}{\sum_j e^{a_i \cdot p_j}}"
    r" + \lambda\,(\Vert a \Vert^2 + \Vert p \Vert^2)",
    ports=[
        In("anchor", "N D"),
        In("positive", "N D", help="In the same order as the anchors, each of the same kind as its anchor."),
        Out("loss"),
    ],
    settings=[Float("l2", 0.002, min=0.0, max=1e6, help="λ, the weight of the mean squared lengths.")],
)
def n_pair_loss(anchor, positive, *, l2):
    """Every anchor should be nearer to its own partner than to those of all others, by the inner product.

    K. Sohn, Improved Deep Metric Learning with Multi-class N-pair Loss Objective, 2016. No two pairs of a batch should
    be of one kind. The lengths are held back, since larger ones alone would lower the first term.
    """
    right = torch.arange(anchor.shape[0], device=anchor.device)
    lengths = anchor.square().sum(-1).mean() + positive.square().sum(-1).mean()
    return F.cross_entropy(anchor @ positive.mT, right) + l2 * lengths
