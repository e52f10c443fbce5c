"""How many threads a training should use: small tensors are faster on one.

Handing work to a second thread takes some microseconds for each operation; on tensors of a few thousand numbers that
is more than the work itself, and on a busy machine the waiting threads make it many times slower.
"""

from collections.abc import Sequence

import torch
from torch import Tensor
from torch.utils.flop_counter import FlopCounterMode

from studio.compiler.lower import Program

SMALL = 250_000_000
"""Multiply-adds in the forward pass of one batch up to which one thread is used.

Measured on two cores, whole training steps of multi-layer perceptrons and convolutional networks: two threads took
1.2 to 3.2 times as long as one up to 150 million, and were faster only at 290 million; with other programs running,
up to 35 times as long. More cores gain earlier, hence the margin.
"""


def multiply_adds(program: Program, inputs: Sequence[Tensor]) -> int:
    """Multiply-adds of one forward pass in matrix products and convolutions."""
    counter = FlopCounterMode(display=False)
    with torch.no_grad(), counter:
        program(*inputs)
    return counter.get_total_flops() // 2


def best_threads(program: Program, inputs: Sequence[Tensor]) -> int:
    """1 for a small model and batch on the CPU, otherwise what torch uses anyway. `program` is for evaluation."""
    usual = torch.get_num_threads()
    if usual == 1 or any(tensor.device.type != "cpu" for tensor in inputs):
        return usual
    try:
        return 1 if multiply_adds(program, inputs) <= SMALL else usual
    except Exception:  # noqa: BLE001 - training itself will say what is wrong, and with which block
        return usual
