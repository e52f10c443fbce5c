"""The words of the window in the user's language: every text a user reads goes through `tr`, and Qt's translator."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

CONTEXT = "Diagrad"


def tr(text: str, **values: object) -> str:
    """The text in the user's language, with `{name}` replaced by the values given."""
    translated = QCoreApplication.translate(CONTEXT, text)
    return translated.format(**values) if values else translated
