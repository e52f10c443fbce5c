"""Models, each twice: drawn, and written by hand in PyTorch as its users would write it."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeAlias

import torch
from torch import Tensor, nn

from studio.diagram import Document
from studio.diagram.builder import Builder
from studio.diagram.model import Endpoint

Batch: TypeAlias = dict[str, Tensor]
Step: TypeAlias = Callable[[], float]


@dataclass(frozen=True, slots=True)
class Pair:
    """A drawn model, a batch by field name, and the step of its hand-written twin, with Adam fused or not."""

    document: Document
    batch: Batch
    hand_step: Callable[[bool], Step]


def supervised(document: Document, module: nn.Module, cost: Callable[[Tensor, Tensor], Tensor], batch: Batch) -> Pair:
    """A pair whose step is that of the tutorials, the cost read as a number for the progress bar."""

    def hand_step(fused: bool) -> Step:
        optimizer = torch.optim.Adam(module.train().parameters(), lr=0.001, fused=fused or None)
        x, y = batch["x"], batch["y"]

        def step() -> float:
            optimizer.zero_grad()
            loss = cost(module(x), y)
            loss.backward()
            optimizer.step()
            return loss.item()

        return step

    return Pair(document, batch, hand_step)


def _classified(b: Builder, scores: Endpoint, batch: int) -> Document:
    t = b.observed("t", "B", kind="int", field="y")
    return b.minimise(b.CrossEntropyLoss(scores, t, id="loss"), "Adam", lr=0.001, batch_size=batch).build()


def xor_mlp() -> Pair:
    """2-8-1 on four examples: nothing but overhead."""
    b = Builder()
    x, t = b.observed("x", "B 2", field="x"), b.observed("t", "B 1", field="y")
    y = b.Linear(b.Tanh(b.Linear(x, out_features=8)), out_features=1)
    document = b.minimise(b.BCEWithLogitsLoss(y, t, id="loss"), "Adam", lr=0.001).build()
    module = nn.Sequential(nn.Linear(2, 8), nn.Tanh(), nn.Linear(8, 1))
    x, y = torch.tensor([[0.0, 0], [0, 1], [1, 0], [1, 1]]), torch.tensor([[0.0], [1], [1], [0]])
    return supervised(document, module, nn.BCEWithLogitsLoss(), {"x": x, "y": y})


def digits_mlp() -> Pair:
    """64-64-64-10 on 32 images."""
    b = Builder()
    x = b.observed("x", "B 1 8 8", field="x")
    h = b.ReLU(b.Linear(b.Flatten(x), out_features=64))
    h = b.ReLU(b.Linear(h, out_features=64))
    document = _classified(b, b.Linear(h, out_features=10), 32)
    hidden = [nn.Linear(64, 64), nn.ReLU(), nn.Linear(64, 64), nn.ReLU()]
    return supervised(
        document, nn.Sequential(nn.Flatten(), *hidden, nn.Linear(64, 10)), nn.CrossEntropyLoss(), _images()
    )


def digits_cnn() -> Pair:
    """Three convolutions with pooling and dropout on 32 images."""
    b = Builder()
    h = b.observed("x", "B 1 8 8", field="x")
    h = b.ReLU(b.Conv2d(h, out_channels=16, kernel_size=3, padding=1))
    h = b.MaxPool2d(b.ReLU(b.Conv2d(h, out_channels=32, kernel_size=3, padding=1)), kernel_size=2)
    h = b.MaxPool2d(b.ReLU(b.Conv2d(h, out_channels=64, kernel_size=3, padding=1)), kernel_size=2)
    document = _classified(b, b.Linear(b.Dropout(b.Flatten(h), p=0.3), out_features=10), 32)
    first = [nn.Conv2d(1, 16, 3, padding=1), nn.ReLU(), nn.Conv2d(16, 32, 3, padding=1), nn.ReLU(), nn.MaxPool2d(2)]
    second = [nn.Conv2d(32, 64, 3, padding=1), nn.ReLU(), nn.MaxPool2d(2)]
    module = nn.Sequential(*first, *second, nn.Flatten(), nn.Dropout(0.3), nn.Linear(256, 10))
    return supervised(document, module, nn.CrossEntropyLoss(), _images())


class _Residual(nn.Module):
    def __init__(self, channels: int) -> None:
        super().__init__()
        self.conv1, self.norm1 = nn.Conv2d(channels, channels, 3, padding=1, bias=False), nn.BatchNorm2d(channels)
        self.conv2, self.norm2 = nn.Conv2d(channels, channels, 3, padding=1, bias=False), nn.BatchNorm2d(channels)

    def forward(self, x: Tensor) -> Tensor:
        h = torch.relu(self.norm1(self.conv1(x)))
        return torch.relu(x + self.norm2(self.conv2(h)))


def residual_cnn() -> Pair:
    """A stem and six residual blocks with batch normalisation on 32 images."""
    b = Builder()
    h = b.Conv2d(b.observed("x", "B 1 8 8", field="x"), out_channels=16, kernel_size=3, padding=1)
    conv = {"out_channels": 16, "kernel_size": 3, "padding": 1, "bias": False}
    for _ in range(6):
        inner = b.ReLU(b.BatchNorm2d(b.Conv2d(h, **conv)))
        h = b.ReLU(b.Add(h, b.BatchNorm2d(b.Conv2d(inner, **conv))))
    document = _classified(b, b.Linear(b.GlobalAvgPool2d(h), out_features=10), 32)
    blocks = [_Residual(16) for _ in range(6)]
    pool = [nn.AdaptiveAvgPool2d(1), nn.Flatten()]
    module = nn.Sequential(nn.Conv2d(1, 16, 3, padding=1), *blocks, *pool, nn.Linear(16, 10))
    return supervised(document, module, nn.CrossEntropyLoss(), _images())


class _BagOfVectors(nn.Module):
    def __init__(self) -> None:
        super().__init__()
        self.embedding, self.linear = nn.Embedding(1000, 32), nn.Linear(32, 2)

    def forward(self, words: Tensor) -> Tensor:
        return self.linear(self.embedding(words).mean(dim=1))


def embedding_classifier() -> Pair:
    """The mean of 12 word vectors, classified, on 32 sentences."""
    b = Builder()
    words = b.observed("x", "B 12", kind="int", field="x")
    h = b.Mean(b.Embedding(words, num_embeddings=1000, embedding_dim=32), dims=(1,))
    document = _classified(b, b.Linear(h, out_features=2), 32)
    batch = {"x": torch.randint(1000, (32, 12)), "y": torch.randint(2, (32,))}
    return supervised(document, _BagOfVectors(), nn.CrossEntropyLoss(), batch)


def _mlp(inputs: int, outputs: int) -> nn.Sequential:
    hidden = [nn.Linear(inputs, 64), nn.ReLU(), nn.Linear(64, 64), nn.ReLU()]
    return nn.Sequential(*hidden, nn.Linear(64, outputs))


def gan() -> Pair:
    """A generator and a discriminator of 2-64-64 on 64 points, a step of each in turn with noise of its own."""
    b = Builder()
    with b.group("Mlp", out=2):
        h = b.ReLU(b.Linear(b.input("x", "N D"), out_features=64, id="fc1"))
        h = b.ReLU(b.Linear(h, out_features=64, id="fc2"))
        b.output("y", b.Linear(h, out_features="=out", id="fc3"))
    real = b.Mlp(b.observed("x", "B 2", field="x"), id="D", out=1)
    fake = b.Mlp(b.Mlp(b.Noise(shape="B 2", id="z"), id="G"), id="D_fake", out=1, weights_of="D")
    first = b.phase(b.GANDiscriminatorLoss(real, fake, id="D_cost"), change=("D",))
    second = b.phase(b.GANGeneratorLoss(fake, id="G_cost"), change=("G",))
    return Pair(b.stage(first, second).build(), {"x": torch.randn(64, 2)}, _gan_by_hand)


def _gan_by_hand(fused: bool) -> Step:
    generator, discriminator, x, bce = _mlp(2, 2), _mlp(2, 1), torch.randn(64, 2), nn.BCEWithLogitsLoss()
    one, zero = torch.ones(64, 1), torch.zeros(64, 1)
    of_g = torch.optim.Adam(generator.parameters(), lr=0.001, fused=fused or None)
    of_d = torch.optim.Adam(discriminator.parameters(), lr=0.001, fused=fused or None)

    def step() -> float:
        of_d.zero_grad()
        fake = generator(torch.randn(64, 2)).detach()
        cost = bce(discriminator(x), one) + bce(discriminator(fake), zero)
        cost.backward()
        of_d.step()
        of_g.zero_grad()
        other = bce(discriminator(generator(torch.randn(64, 2))), one)
        other.backward()
        of_g.step()
        return cost.item() + other.item()

    return step


def _images() -> Batch:
    return {"x": torch.rand(32, 1, 8, 8), "y": torch.randint(10, (32,))}


MODELS: dict[str, Callable[[], Pair]] = {
    "XOR MLP": xor_mlp,
    "digits MLP": digits_mlp,
    "digits CNN": digits_cnn,
    "residual CNN": residual_cnn,
    "embedding classifier": embedding_classifier,
    "GAN, two phases": gan,
}
