"""How wide text is: the advance widths of DejaVu Sans, so that the window and the pictures give a block the same size.

The table was read from the font itself; `tests/diagram/test_geometry.py` reads it again and compares.
"""

import re
from functools import lru_cache
from itertools import accumulate, takewhile

FONT = "DejaVu Sans"
"""The font of every diagram. It ships with matplotlib, so it is always there."""

UNITS = 2048
"""Widths are in units of 1/2048 of the font size."""

# Width -> the characters that have it.
ADVANCES: dict[int, str] = {
    340: "ₗ",
    366: "ⁱ",
    465: "′",
    503: "⁽⁾₍₎",
    563: "'",
    569: "ijlìíîïĩīĭįıĵĺļ",
    582: "ł",
    604: "IJÌÍÎÏĨĪĬĮİĴΙΪₜ",
    651: " ,.·‘’·",
    690: "/:;\\|¦",
    693: "ίι",
    700: "ŀ",
    721: "fſ",
    739: "-",
    764: "ₛ",
    765: "″",
    768: "ľ",
    799: "()[]",
    802: "ₐ",
    803: "tţťŧ",
    816: "ⁿₙ",
    821: "!¡²³¹⁰⁴⁵⁶⁷⁸⁹₀₁₂₃₄₅₆₇₈₉",
    828: "ₕ",
    842: "rŕŗř",
    846: "ℓ",
    847: "ₒ",
    854: "ₑₔ",
    872: "ₖ",
    877: "ₚ",
    909: "ₓ",
    942: '"',
    965: "ªº",
    1024: "*_`§¨¯°´¸–",
    1059: "∂",
    1061: "“”",
    1067: "sśŝşš",
    1075: "zźżžẑ",
    1081: "⁺⁻⁼₊₋₌⁻",
    1087: "?¿",
    1107: "έε",
    1114: "ζ",
    1126: "cçćĉċč",
    1138: "ĳ",
    1141: "LĹĻĽĿΓ",
    1142: "ξ",
    1144: "ν",
    1151: "Ł",
    1178: "F",
    1183: "χ",
    1185: "ΰυ",
    1186: "kķĸ",
    1202: "ς",
    1207: "κ",
    1208: "Ĳ",
    1212: "vxyýÿŷγλŷ",
    1233: "πτ",
    1235: "PΡ",
    1239: "Þ",
    1251: "TYÝŢŤŦŶŸΤΥΫ",
    1253: "o«»ðòóôõöøōŏőδθο",
    1255: "aàáâãäåāăą",
    1260: "eèéêëēĕėęě",
    1276: "ₘ",
    1282: "∘∙",
    1290: "ß",
    1294: "EÈÉÊËĒĔĖĘĚΕΞΣ",
    1298: "hnuñùúûüĥńņňŋũūŭůűųήησ",
    1300: "SbdgpqþďđĝğġģŚŜŞŠρ",
    1303: "$0123456789{}¢£¤¥µ¶μ",
    1305: "√",
    1307: "β",
    1343: "KĶΚ",
    1350: "άα",
    1351: "φψ",
    1370: "∇",
    1380: "∑",
    1401: "AVÀÁÂÃÄÅĀĂĄΑΔΛ",
    1403: "XZŹŻŽΖΧ",
    1405: "BΒ",
    1423: "RħŔŖŘ",
    1430: "CÇĆĈĊČ",
    1499: "UÙÚÛÜŨŪŬŮŰŲ",
    1532: "NÑŃŅŇŊΝ",
    1540: "HĤΗΠ",
    1550: "∏",
    1565: "Ω",
    1577: "DĎ",
    1587: "GÐĐĜĞĠĢ",
    1597: "&",
    1612: "OQÒÓÔÕÖØŌŎŐΘΟΦΨ",
    1666: "ŉ",
    1675: "wŵ",
    1706: "∞",
    1715: "ω",
    1716: "#+<=>^~¬±×÷→←↑↓↺↻⇒≈≠≤≥−×⊙⊕⊗",
    1767: "MΜ",
    1784: "∈",
    1876: "Ħ",
    1935: "□",
    1946: "%",
    1985: "¼½¾",
    1995: "mÆ",
    2011: "æ",
    2025: "WŴ",
    2048: "@©®—…",
    2095: "œ",
    2191: "Œ",
}

_WIDTHS = {character: width for width, characters in ADVANCES.items() for character in characters}


@lru_cache(maxsize=8192)
def text_width(text: str, size: float) -> float:
    """The width of a line in points. A character outside the table counts as wide as it can be: one font size."""
    return sum(_WIDTHS.get(character, UNITS) for character in text) * size / UNITS


def fitted(text: str, size: float, width: float) -> str:
    """The text, or as much of it as `width` points hold, with an ellipsis."""
    if text_width(text, size) <= width:
        return text
    room = width - text_width("…", size)
    reached = accumulate(text_width(character, size) for character in text)
    kept = sum(1 for _ in takewhile(lambda width: width <= room, reached))
    return text[:kept].rstrip() + "…"


def wrapped(text: str, size: float, width: float, lines: int = 2) -> tuple[str, ...]:
    """The text in at most so many lines, broken where words, hyphens and humps end; the last one may be cut short."""
    text = " ".join(text[:MAX_TEXT].split())
    found: list[str] = []
    for part in _parts(text):
        if found and text_width((found[-1] + part).rstrip(), size) <= width:
            found[-1] += part
        else:
            found.append(part)
    if len(found) > lines:
        found[lines - 1 :] = ["".join(found[lines - 1 :])]
    return tuple(fitted(line.strip(), size, width) for line in found)


MAX_TEXT = 400
"""No more of a text is ever shown on a block; a label may be longer than any drawing is wide."""


def _parts(text: str) -> list[str]:
    """Cut where a line may end: behind a space, a hyphen or an underscore, and before a hump."""
    return [part for part in re.split(r"(?<=[\s_-])|(?<=[a-z0-9])(?=[A-Z])", text) if part]
