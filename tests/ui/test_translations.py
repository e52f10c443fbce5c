"""The translations: complete, up to date, and with the places of their values; and no text that goes around them."""

import ast
import re
from pathlib import Path
from string import Formatter

import pytest
from PySide6.QtCore import QTranslator

from scripts import translations
from studio.ui.translating import LANGUAGES
from studio.ui.words import ENGLISH, WINDOW

UI = translations.SOURCE / "studio" / "ui"
SOURCES = sorted(UI.rglob("*.py"))
TRANSLATED = [language for language in LANGUAGES if language != ENGLISH]
AGAIN = "run `make translations` and translate what it lists"

SHOWN = {
    *(
        "setText",
        "setToolTip",
        "setStatusTip",
        "setWindowTitle",
        "setPlaceholderText",
        "setTitle",
        "setInformativeText",
    ),
    *("setAccessibleName", "setAccessibleDescription", "setSpecialValueText", "addAction", "addMenu", "addTab"),
    *("QLabel", "QPushButton", "QCheckBox", "QRadioButton", "QGroupBox", "QAction", "QMenu", "QDockWidget"),
}
"""Calls whose text a user reads."""

NO_WORDS = {"fx", "Diagrad"}
"""Signs and names, which are the same in every language."""

TABLES = {
    *("action.title", "action.tip", "action.menu", "action.submenu", "title", "spec.title", "WHY_NOT[action.when]"),
    *(
        "ALIGNED[edge]",
        "DISTRIBUTED[axis]",
        "ROLES[hit.role]",
        "what",
        "words",
        "GOALS[phase.maximise]",
        "goal",
        "HINT",
    ),
    *("line", "SPLITS[split]", "SPLITS[claim.split]", "SECTIONS[name]", "WORDS[entry.sign]", "WORDS[sign]", "text"),
}
"""What is given to `tr` besides literals: texts of tables, which scripts/translations.py knows."""


def forms() -> list[tuple[str, translations.Text, str]]:
    """(language, text, one form of its translation), of all."""
    found = []
    wanted = translations.texts()
    for language in TRANSLATED:
        known = translations.read(translations.FOLDER / f"diagrad_{language}.ts")
        found += [(language, text, form) for text in wanted for form in known.get((text.context, text.text), ())]
    return found


def places(text: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(text) if name is not None}


@pytest.mark.parametrize("language", TRANSLATED)
def test_a_file_holds_every_text_and_no_other(language: str, tmp_path: Path):
    path = translations.FOLDER / f"diagrad_{language}.ts"
    translations.write(translations.updated(translations.texts(), translations.read(path), language), tmp_path / "new")
    assert (tmp_path / "new").read_text("utf-8") == path.read_text("utf-8"), AGAIN


@pytest.mark.parametrize("language", TRANSLATED)
def test_every_text_is_translated(language: str):
    known = translations.read(translations.FOLDER / f"diagrad_{language}.ts")
    left = [text for text in translations.texts() if not all(known.get((text.context, text.text), ("",)))]
    assert left == [], AGAIN


@pytest.mark.parametrize("language", TRANSLATED)
def test_what_the_program_reads_is_what_was_translated(language: str):
    """The compiled file, asked as the window asks it."""
    translator, path = QTranslator(), translations.FOLDER / f"diagrad_{language}"
    assert translator.load(f"{path}.qm")
    known = translations.read(path.with_suffix(".ts"))
    for text in translations.texts():
        wanted = known[text.context, text.text]
        numbers = (1, 2) if text.is_counted else (-1,)
        found = tuple(translator.translate(text.context, text.text, None, number) for number in numbers)
        assert found == wanted, AGAIN


def test_translations_keep_the_places_of_values():
    found = [(text.text, form) for _, text, form in forms() if form and text.context == WINDOW]
    assert [(text, form) for text, form in found if places(text) != places(form)] == []


def test_translations_keep_dots_and_have_one_key_at_most():
    """The dots of an action that asks something more, the colon before a field, and the & before one letter."""
    for _, text, form in forms():
        if text.context == WINDOW:
            assert len(re.findall(r"&\w", form)) <= 1, form
            assert ("&" in text.text) or "&" not in form, form
            for end in ("…", ":"):
                assert text.text.endswith(end) == form.endswith(end), (text.text, form)


# What the source gives to tr ---------------------------------------------------------------------------------------


def calls_of_tr() -> list[tuple[str, ast.Call]]:
    return [(str(path), call) for path in SOURCES for call in translations.calls(ast.parse(path.read_text("utf-8")))]


def test_texts_are_not_put_together_before_they_are_translated():
    """An f-string or a sum is another text each time, and is found in no file."""
    for path, call in calls_of_tr():
        assert not isinstance(call.args[0], ast.JoinedStr | ast.BinOp), f"{path}:{call.lineno}"


def test_texts_of_tables_come_from_tables_that_are_collected():
    """A new table is added to `_of_tables` in scripts/translations.py, and here."""
    found = {ast.unparse(call.args[0]) for _, call in calls_of_tr() if not isinstance(call.args[0], ast.Constant)}
    assert found == TABLES


def test_every_place_in_a_text_is_given_a_value():
    for path, call in calls_of_tr():
        match call.args:
            case [ast.Constant(value=str(text))] if all(word.arg for word in call.keywords):
                assert places(text) == {word.arg for word in call.keywords}, f"{path}:{call.lineno}: {text}"


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: path.relative_to(UI).as_posix())
def test_every_text_that_is_shown_goes_through_tr(path: Path):
    found = [
        f"{path}:{call.lineno}: {ast.unparse(call)}"
        for call in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(call, ast.Call) and _called(call) in SHOWN
        for text in _literals(call)
        if re.search(r"[^\W\d_]{2}", text) and text.strip(" []*–") not in NO_WORDS
    ]
    assert found == []


def _called(call: ast.Call) -> str:
    return call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")


def _literals(call: ast.Call) -> list[str]:
    """The words that are given as they are: a literal, or the fixed parts of an f-string; choices between them too."""
    found, left = [], list(call.args)
    while left:
        match left.pop():
            case ast.Constant(value=str(text)):
                found.append(text)
            case ast.JoinedStr(values=parts):
                found += [part.value for part in parts if isinstance(part, ast.Constant)]
            case ast.IfExp(body=body, orelse=orelse):
                left += [body, orelse]
    return [re.sub(r"<[^>]*>|\S+:\s*[\w#-]+;?", " ", text) for text in found]
