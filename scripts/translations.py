"""Collect the texts of the window and bring the translations up to date: `make translations`.

    python -m scripts.translations

The texts stand in the source as `tr("...")`, in tables of the window, and in what the core declares (blocks, settings,
data sources, optimizers, examples). Each language has a file of Qt's, `resources/translations/diagrad_CODE.ts`, which
keeps what was translated; new texts stand there as unfinished, gone ones as vanished. It is edited by hand or with Qt
Linguist, and compiled to the `.qm` beside it, which the program reads. docs/translating.md says how to translate.
"""

from __future__ import annotations

import ast
import importlib
import pkgutil
import subprocess
import sys
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, fields
from pathlib import Path
from typing import TypeAlias
from xml.etree import ElementTree

from studio import places
from studio.data import SOURCES
from studio.diagram import Claim, Phase, Plan, Stage, load
from studio.spec import Choice, Setting
from studio.spec.constraints import CONSTRAINTS
from studio.spec.initialisers import INITIALISERS
from studio.spec.registry import load_blocks
from studio.train.optimizers import OPTIMIZERS
from studio.train.schedules import SCHEDULES
from studio.ui import actions, arranging, inspector, panels, situations
from studio.ui.canvas import hint
from studio.ui.comparing import entries, listing
from studio.ui.finding import find
from studio.ui.inspector import chooser, phase, shape
from studio.ui.live import panel, sentences
from studio.ui.overview import signs
from studio.ui.translating import LANGUAGES
from studio.ui.words import ENGLISH, LIBRARY, WINDOW, unfilled

FOLDER = places.resources() / "translations"
SOURCE = Path(__file__).resolve().parent.parent
GROUPS, PLOTS = "Groups", ("Cost", "Metrics")
"""What the palette calls the groups of the document, and what the plots of the training are called."""

FORMS = 2
"""Forms of a text with a number: one thing, several. A language with more gives them in its file by hand."""


@dataclass(frozen=True, slots=True)
class Text:
    """A text to be translated: its context, the file it stands in, and the text itself."""

    context: str
    file: str
    text: str

    @property
    def is_counted(self) -> bool:
        """Whether a number decides its form."""
        return "{count" in self.text


# What there is to translate ---------------------------------------------------------------------------------------


def texts() -> list[Text]:
    """Every text, once a context, in the order in which they stand in the source."""
    found = [*_written(), *_of_tables(), *_declared()]
    once = {(each.context, each.text): each for each in reversed(found) if any(map(str.isalpha, each.text))}
    return list(reversed(once.values()))


def _written() -> Iterator[Text]:
    """The literals given to `tr`."""
    for path in sorted((SOURCE / "studio" / "ui").rglob("*.py")):
        for call in calls(ast.parse(path.read_text("utf-8"))):
            match call.args:
                case [ast.Constant(value=str(text)), *_]:
                    yield Text(WINDOW, path.relative_to(SOURCE).as_posix(), text)


def calls(tree: ast.AST) -> Iterator[ast.Call]:
    """The calls of `tr`, in the order in which they stand there."""
    found = [node for node in ast.walk(tree) if isinstance(node, ast.Call) and ast.unparse(node.func) == "tr"]
    yield from sorted(found, key=lambda call: (call.lineno, call.col_offset))


def _of_tables() -> Iterator[Text]:
    """The texts of the tables that are shown through `tr`."""
    for action in actions.ACTIONS:
        yield from _texts(WINDOW, "actions", (action.title, action.menu, action.submenu, action.tip))
    yield from _texts(WINDOW, "panels", (dock.title for dock in panels.DOCKS))
    yield from _texts(WINDOW, "situations", situations.WHY_NOT.values())
    yield from _texts(WINDOW, "arranging", (*arranging.ALIGNED.values(), *arranging.DISTRIBUTED.values()))
    yield from _texts(WINDOW, "finding/find", find.ROLES.values())
    yield from _texts(WINDOW, "comparing/entries", entries.SECTIONS.values())
    yield from _texts(WINDOW, "comparing/listing", listing.WORDS.values())
    yield from _texts(WINDOW, "overview/signs", (words for _, words in signs.SIGNS))
    yield from _texts(WINDOW, "canvas/hint", hint.LINES)
    for what, words in chooser.WORDS.items():
        yield from _texts(WINDOW, "inspector/chooser", (what, *words))
    yield from _texts(WINDOW, "inspector/shape", (words for _, words in shape.USUAL))
    yield from _texts(WINDOW, "inspector/phase", phase.GOALS)
    yield from _texts(WINDOW, "live/panel", (panel.HINT, *PLOTS))
    yield from _texts(WINDOW, "live/sentences", sentences.SPLITS.values())


def _declared() -> Iterator[Text]:
    """The texts of the core, and the settings of the window's own forms."""
    yield from _of_blocks()
    for source in SOURCES.values():
        yield from _texts(LIBRARY, "studio/data", (source.title, source.group, *unfilled(source.help)))
        yield from _of_settings("studio/data", source.settings)
    for declared in (*OPTIMIZERS.values(), *SCHEDULES.values()):
        yield from _texts(LIBRARY, "studio/train", [declared.help])
        yield from _of_settings("studio/train", declared.settings)
    for kind in (*INITIALISERS.values(), *CONSTRAINTS.values()):
        yield from _texts(LIBRARY, "studio/spec", [kind.title])
        yield from _of_settings("studio/spec", kind.settings)
    for part in (Stage, Phase, Plan, Claim):
        yield from _texts(LIBRARY, "studio/diagram", (field.name.replace("_", " ") for field in fields(part)))
    yield from _of_forms()
    for path in places.example_files():
        about = load(path).about
        yield from _texts(LIBRARY, "examples", (about.chapter, about.title, about.sentence))


def _of_blocks() -> Iterator[Text]:
    yield from _texts(LIBRARY, "studio/diagram", [GROUPS])
    for block in load_blocks().values():
        ports = (*block.ins, *block.outs, *block.weights, *block.states)
        said = (block.title, block.group, *unfilled(block.help), *(port.help for port in ports))
        yield from _texts(LIBRARY, "blocks", said)
        yield from _of_settings("blocks", block.settings)


def _of_forms() -> Iterator[Text]:
    """Settings that stand in tables of the inspector."""
    for info in pkgutil.iter_modules(inspector.__path__, f"{inspector.__name__}."):
        tables = [table for table in vars(importlib.import_module(info.name)).values() if isinstance(table, tuple)]
        settings = [each for table in tables for each in table if isinstance(each, Setting)]
        where = info.name.replace(".", "/")
        yield from _of_settings(where, settings)
        yield from _texts(
            LIBRARY, where, (text for each in settings if isinstance(each, Choice) for text in each.options)
        )


def _of_settings(where: str, settings: Iterable[Setting]) -> Iterator[Text]:
    for setting in settings:
        options = setting.options if isinstance(setting, Choice) else ()
        yield from _texts(LIBRARY, where, (setting.name.replace("_", " "), setting.help, *options))


def _texts(context: str, where: str, texts: Iterable[str]) -> Iterator[Text]:
    file = f"studio/ui/{where}.py" if context == WINDOW else where
    return (Text(context, file, text) for text in texts)


# The files of Qt --------------------------------------------------------------------------------------------------


Key: TypeAlias = tuple[str, str]
"""(context, text)."""

Translations: TypeAlias = dict[Key, tuple[str, ...]]
"""The translation of each text: one form, or a form for each number the language tells apart. Empty: not yet."""


def read(path: Path) -> Translations:
    """What a file holds; also of texts that have vanished, which may come back."""
    found: Translations = {}
    for context in ElementTree.parse(path).iter("context") if path.exists() else ():
        for message in context.iter("message"):
            translation = message.find("translation")
            assert translation is not None
            forms = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
            found[context.findtext("name", ""), message.findtext("source", "")] = tuple(forms)
    return found


def updated(wanted: Sequence[Text], known: Translations, language: str) -> ElementTree.Element:
    """The file for these texts, with what is known of them; what is known of others is kept as vanished."""
    root = ElementTree.Element("TS", version="2.1", language=language, sourcelanguage=ENGLISH)
    gone = [Text(context, "", text) for (context, text), forms in known.items() if any(forms)]
    now = {(each.context, each.text) for each in wanted}
    for name in (WINDOW, LIBRARY):
        context = ElementTree.SubElement(root, "context")
        ElementTree.SubElement(context, "name").text = name
        for text in wanted:
            if text.context == name:
                context.append(_message(text, known.get((name, text.text), ())))
        for text in gone:
            if text.context == name and (name, text.text) not in now:
                context.append(_message(text, known[name, text.text]))
    return root


def _message(text: Text, forms: tuple[str, ...]) -> ElementTree.Element:
    message = ElementTree.Element("message", {"numerus": "yes"} if text.is_counted else {})
    if text.file:
        ElementTree.SubElement(message, "location", filename=f"../../{text.file}")
    ElementTree.SubElement(message, "source").text = text.text
    translation = ElementTree.SubElement(message, "translation")
    wanted = max(len(forms), FORMS) if text.is_counted else 1
    forms = (*forms, *("",) * wanted)[:wanted]
    if not text.file:
        translation.set("type", "vanished")
    elif not all(forms):
        translation.set("type", "unfinished")
    if text.is_counted:
        for form in forms:
            ElementTree.SubElement(translation, "numerusform").text = form
    else:
        translation.text = forms[0]
    return message


def write(root: ElementTree.Element, path: Path) -> None:
    """As Qt Linguist writes it."""
    ElementTree.indent(root, "    ")
    body = ElementTree.tostring(root, encoding="unicode")
    path.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n', "utf-8")


def compiled(path: Path, to: Path) -> None:
    """Compile a file for Qt; what is unfinished is left out, and is English in the window."""
    tool = Path(sys.executable).with_name("pyside6-lrelease")
    subprocess.run([tool, "-silent", "-nounfinished", path, "-qm", to], check=True)


def main() -> None:
    """Bring every language up to date, and say what is left to do."""
    wanted = texts()
    for language in LANGUAGES:
        if language == ENGLISH:
            continue
        path = FOLDER / f"diagrad_{language}.ts"
        known = read(path)
        write(updated(wanted, known, language), path)
        compiled(path, path.with_suffix(".qm"))
        left = [text for text in wanted if not all(known.get((text.context, text.text), ("",)))]
        print(f"{path.name}: {len(wanted)} texts, {len(left)} to translate")
        for text in left:
            print(f"  {text.file}: {text.text}")


if __name__ == "__main__":
    main()
