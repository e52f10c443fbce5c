"""When something happened, in words."""

from __future__ import annotations

import time

from PySide6.QtCore import QDateTime, QLocale

from studio.ui.words import tr

MINUTE, HOUR, DAY = 60, 3_600, 86_400


def told(when: float, now: float | None = None) -> str:
    """`when` in seconds since 1970, as one says it now: "5 minutes ago", or the date where it is longer ago."""
    ago = (time.time() if now is None else now) - when
    if ago < MINUTE:
        return tr("just now")
    if ago < HOUR:
        return tr("{count} min ago", count=int(ago // MINUTE))
    if ago < DAY:
        return tr("{count} h ago", count=int(ago // HOUR))
    date = QDateTime.fromSecsSinceEpoch(int(when))
    return QLocale().toString(date.date(), QLocale.FormatType.ShortFormat)
