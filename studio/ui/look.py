"""The choice of theme, as the menu makes it."""

from __future__ import annotations

from collections.abc import Callable

from studio.ui.style import Style


class Look:
    """Light, dark, or as the system has it."""

    def __init__(self, style: Style, chosen: Callable[[], None]) -> None:
        self._style, self._chosen = style, chosen

    def light(self) -> None:
        """Always light."""
        self._style.set_mode("light")
        self._chosen()

    def dark(self) -> None:
        """Always dark."""
        self._style.set_mode("dark")
        self._chosen()

    def system(self) -> None:
        """Follow the system."""
        self._style.set_mode("system")
        self._chosen()
