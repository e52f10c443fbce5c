"""Generated film reviews: a language so small that one knows what a model must have understood to get them right."""

from __future__ import annotations

from pathlib import Path

from studio.data.declare import Settings, source
from studio.data.lazy import np
from studio.data.table import Table, labels, tokens
from studio.errors import DataError
from studio.spec import Flag, Int

PADDING = "<pad>"
SUBJECTS = ("film", "plot", "acting", "music", "story", "ending", "cast", "script")
DEGREES = ("", "very", "really", "quite")
GOOD = ("good", "great", "lovely", "clever", "moving", "brilliant")
BAD = ("bad", "poor", "dull", "silly", "boring", "awful")

# {same} stands for a word of the review's own feeling, {other} for one of the opposite.
PLAIN = (
    "the {subject} was {degree} {same}",
    "what a {same} {subject}",
    "a {degree} {same} {subject} and a {same} {second}",
    "i found the {subject} {degree} {same}",
)
NEGATED = (
    "the {subject} was not {other}",
    "the {subject} was {same} and not {other}",
    "the {subject} was not {other} but {degree} {same}",
    "not a {other} {subject} but a {same} {second}",
)


@source(
    name="reviews",
    title="Film reviews from templates",
    group="Generated",
    settings=[
        Int("count", 1000, min=1, max=1_000_000, help="How many reviews, half of them positive."),
        Flag("negation", False, help="Also 'not good': then the order of the words matters, not only which they are."),
        Int("length", 12, min=1, max=1000, help="Words a review is padded to."),
        Int("seed", 0, min=0, help="Another seed gives other reviews."),
    ],
)
def reviews(settings: Settings, folder: Path | None) -> Table:
    """Short film reviews made from templates, positive or negative.

    x: (length,), word numbers, 0 is padding at the end; its classes are the vocabulary.
    y: negative (0) or positive (1).
    Without `negation` one telling word gives the answer away. With it half of the reviews say "not", and most of those
    use words of both feelings, so that which one is negated must be understood.
    """
    random = np.random.default_rng(settings["seed"])
    positive = random.permutation(np.arange(settings["count"]) % 2)
    templates = PLAIN + NEGATED if settings["negation"] else PLAIN
    written = [_review(templates[random.integers(len(templates))], bool(each), random) for each in positive]
    longest = max(map(len, written))
    if longest > settings["length"]:
        raise DataError(
            f"a review of {longest} words does not fit into a length of {settings['length']}.",
            where="data source reviews",
            hint=f"Make 'length' {longest} or more.",
        )
    words = vocabulary()
    number = {word: place for place, word in enumerate(words)}
    padded = np.zeros((len(written), settings["length"]), np.int64)
    for row, review in zip(padded, written, strict=True):
        row[: len(review)] = [number[word] for word in review]
    x = tokens(padded, words, "The words, as numbers.")
    return Table({"x": x, "y": labels(positive, ("negative", "positive"), "The reviewer's feeling.")})


def vocabulary() -> tuple[str, ...]:
    """Every word that can occur, padding first; the same for every seed, so that weights stay usable."""
    fixed = {word for template in PLAIN + NEGATED for word in template.split() if not word.startswith("{")}
    return (PADDING, *sorted(fixed.union(SUBJECTS, DEGREES, GOOD, BAD) - {""}))


def _review(template: str, positive: bool, random: np.random.Generator) -> list[str]:
    same, other = (GOOD, BAD) if positive else (BAD, GOOD)
    filled = template.format(
        subject=random.choice(SUBJECTS),
        second=random.choice(SUBJECTS),
        degree=random.choice(DEGREES),
        same=random.choice(same),
        other=random.choice(other),
    )
    return filled.split()
