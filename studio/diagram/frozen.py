"""A dictionary that cannot be changed: reads at a dictionary's speed, and every way to write raises."""

from collections.abc import Mapping
from typing import Any, NoReturn, TypeVar

K = TypeVar("K")
V = TypeVar("V")


class Frozen(dict[K, V]):
    """An immutable, hashable dictionary. Copying one of five thousand entries costs some thirty microseconds,
    which is why the document needs no persistent map."""

    __slots__ = ()

    def __hash__(self) -> int:  # type: ignore[override]
        return hash(frozenset(self.items()))

    def __reduce__(self) -> tuple[type, tuple[dict[K, V]]]:
        return (type(self), (dict(self),))

    def __deepcopy__(self, _memo: Any) -> "Frozen[K, V]":
        return self

    def _refuse(self, *_args: Any, **_kwargs: Any) -> NoReturn:
        raise TypeError("this mapping is part of a document and cannot be changed; make a new document")

    __setitem__ = __delitem__ = __ior__ = _refuse
    clear = pop = popitem = setdefault = update = _refuse  # type: ignore[assignment]


def frozen(entries: Mapping[K, V]) -> Frozen[K, V]:
    """A read-only dictionary of `entries`; the same object where it is one already."""
    return entries if isinstance(entries, Frozen) else Frozen(entries)


def freeze(value: Any) -> Any:
    """A JSON value made immutable, all the way down: lists become tuples, dictionaries Frozen."""
    if isinstance(value, Mapping):
        return Frozen({name: freeze(item) for name, item in value.items()})
    return tuple(freeze(item) for item in value) if isinstance(value, list | tuple) else value


EMPTY: Frozen[Any, Any] = Frozen()
