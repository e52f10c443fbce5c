"""Computing in a thread beside the window, so that the window does not stutter.

Two things of Python would be felt: a thread keeps the interpreter for 5 ms at a time, which the window waits for many
times a frame, and a full garbage collection, which the many small objects of a large document bring about, stops all
threads for a tenth of a second. (Writing 10,000 blocks: waits of 0.3 s without this, of 0.03 s with it.)
"""

from __future__ import annotations

import gc
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from threading import Lock
from typing import TypeVar

T = TypeVar("T")
TURN = 0.001
"""Seconds a thread keeps the interpreter while the window wants it."""

_lock = Lock()
_running = 0
_usual = sys.getswitchinterval(), gc.isenabled()


def beside_the_window(compute: Callable[[], T]) -> T:
    """Call this in a thread that is not the window's; several may at once."""
    with _considerate():
        return compute()


@contextmanager
def _considerate() -> Iterator[None]:
    global _running, _usual  # the settings are the whole process's, so there is one count
    with _lock:
        if _running == 0:
            _usual = sys.getswitchinterval(), gc.isenabled()
            sys.setswitchinterval(TURN)
            gc.disable()
        _running += 1
    try:
        yield
    finally:
        with _lock:
            _running -= 1
            if _running == 0:
                sys.setswitchinterval(_usual[0])
                if _usual[1]:
                    gc.enable()


@contextmanager
def making_much() -> Iterator[None]:
    """Make very many objects that are there to stay, such as a large document on its canvas.

    The garbage collector waits until they are made, and leaves them out afterwards, until the next document is opened:
    else it looks at all of them again and again while the user edits. (Opening 10,000 blocks: 2.5 s instead of 3.9 s.)
    """
    usual = gc.isenabled()
    gc.disable()
    gc.unfreeze()
    try:
        yield
    finally:
        gc.freeze()
        if usual:
            gc.enable()
