"""The window in another language: what it says in Italian, and how a user comes there."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QProcess, QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDockWidget, QLabel, QMenu, QMessageBox, QPushButton, QTreeWidget, QWidget

from scripts import translations
from studio.diagram import Document
from studio.ui import translating, words
from studio.ui.translating import speak, spoken
from studio.ui.words import in_words, paragraphs, tr
from tests.ui.driver import Driver, answer


@pytest.fixture
def italian(qapp: QApplication) -> Iterator[None]:
    """Everything made from here on is Italian."""
    speak(qapp, "it")
    yield
    speak(qapp, "en")


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> set[tuple[str, str]]:
    """Every text that is asked for."""
    found: set[tuple[str, str]] = set()

    class Listening:
        @staticmethod
        def translate(context: str, text: str, *more: object) -> str:
            found.add((context, text))
            return QCoreApplication.translate(context, text, *more)  # type: ignore[arg-type]

    monkeypatch.setattr(words, "QCoreApplication", Listening)
    return found


def menus(user: Driver) -> dict[str, QMenu]:
    return {action.text(): action.menu() for action in user.window.menuBar().actions()}


def texts(widget: QWidget) -> list[str]:
    return [label.text() for label in widget.findChildren(QLabel) if label.isVisibleTo(widget)]


def test_menus_are_italian(italian: None, user: Driver):
    assert list(menus(user)) == ["&File", "&Modifica", "&Disponi", "&Visualizza", "&Addestra"]
    assert {"&Nuovo", "&Apri …", "&Salva", "&Esci"} <= {action.text() for action in menus(user)["&File"].actions()}
    assert user.window.actions_.by_id["copy"].toolTip().startswith("Metti i blocchi selezionati negli appunti")


def test_no_key_stands_twice_in_an_italian_menu(italian: None, user: Driver):
    left = [*menus(user).values()]
    for menu in left:
        keys = [action.text().lower().partition("&")[2][:1] for action in menu.actions() if "&" in action.text()]
        assert len(keys) == len(set(keys)), (menu.title(), keys)
        left += [action.menu() for action in menu.actions() if action.menu() is not None]


def test_palette_and_inspector_are_italian(italian: None, user: Driver, tiny: Document):
    user.show(tiny)
    tree = user.window.findChild(QTreeWidget, "palette tree")
    assert "Attivazioni" in [tree.topLevelItem(row).text(0) for row in range(tree.topLevelItemCount())]
    user.click(user.centre("fc1"))
    user.qtbot.waitUntil(lambda: "Pesi" in texts(user.inspector))
    said = texts(user.inspector)
    assert {"Lineare", "Linear · Lineare", "caratteristiche in uscita", "Pesi", "Uscite", "Informazioni"} <= set(said)
    assert any(text.startswith("Moltiplica l'ultima dimensione") for text in said)
    assert [dock.windowTitle() for dock in user.window.findChildren(QDockWidget)][:2] == ["Blocchi", "Proprietà"]


def test_blocks_are_found_by_their_italian_and_their_english_names(italian: None, user: Driver, tiny: Document):
    user.show(tiny)
    tree = user.window.findChild(QTreeWidget, "palette tree")
    for typed in ("appiatt", "flatten"):
        user.window.blocks.search()
        QTest.keyClicks(user.field("palette search", user.window.blocks), typed)
        assert tree.currentItem().text(0) == "Appiattisci"


def test_the_start_page_is_italian(italian: None, user: Driver):
    said = texts(user.window.start)
    assert {"Esempi", "Fondamenti", "XOR con uno strato nascosto"} <= set(said)
    assert {"Nuovo documento", "Apri …"} <= {button.text() for button in user.window.start.findChildren(QPushButton)}


def test_qts_own_buttons_are_italian(italian: None, user: Driver):
    box = QMessageBox(user.window)
    box.setStandardButtons(QMessageBox.StandardButton.Save | QMessageBox.StandardButton.Cancel)
    assert {button.text().replace("&", "") for button in box.buttons()} == {"Salva", "Annulla"}


def test_every_text_that_is_asked_for_is_known(
    italian: None, asked: set[tuple[str, str]], user: Driver, tiny: Document
):
    """What the static search for literals does not see: texts of tables and of the core."""
    user.show(tiny)
    for name in ("x", "fc1", "loss"):
        user.click(user.centre(name))
    user.press("Ctrl+A")
    user.press("Esc")
    user.press("Ctrl+Shift+P")
    user.press("Esc")
    known = {(text.context, text.text) for text in translations.texts()}
    assert len(asked) > 1000
    assert asked - known == set()


def test_a_number_decides_the_form(italian: None):
    assert tr("{count} errors", count=1) == "1 errore"
    assert tr("{count} errors", count=7) == "7 errori"
    assert tr("{count} numbers", count="B") == "B numeri"
    assert tr("Save") == "Salva"


def test_thousands_stand_apart_as_the_language_has_them(italian: None, qapp: QApplication):
    """A comma would be read as the point of a decimal number."""
    assert tr("{count} numbers", count=1234567) == "1\u202f234\u202f567 numeri"
    speak(qapp, "en")
    assert tr("{count} numbers", count=1234567) == "1,234,567 numbers"


def test_help_is_translated_paragraph_by_paragraph(italian: None):
    assert paragraphs("The sum of its\ninputs.\n\nNot known.") == ["La somma dei suoi ingressi.", "Not known."]


def test_a_language_that_is_left_is_forgotten(italian: None, qapp: QApplication, user: Driver):
    flatten = user.window.workspace.registry["Flatten"]
    assert in_words(flatten).title == "Appiattisci"
    speak(qapp, "en")
    assert in_words(flatten).title == "Flatten"
    assert tr("Save") == "Save"


@pytest.mark.parametrize(
    ("system", "language"),
    [(["it-IT", "it", "en"], "it"), (["it-CH"], "it"), (["de-DE", "it-IT"], "it"), (["de-DE", "de"], "en"), ([], "en")],
)
def test_at_first_it_speaks_as_the_system_does(system: list[str], language: str, monkeypatch: pytest.MonkeyPatch):
    class Locale:
        @staticmethod
        def system() -> "Locale":
            return Locale()

        def uiLanguages(self) -> list[str]:
            return system

    monkeypatch.setattr(translating, "QLocale", Locale)
    assert spoken() == language
    QSettings().setValue("language", "en")
    assert spoken() == "en"
    QSettings().setValue("language", "tlh")
    assert spoken() == language


def choose(user: Driver, name: str) -> None:
    """Click a language in the View menu."""
    action = user.window.actions_.by_id[name]
    menu = next(
        inner.menu()
        for inner in menus(user)["&View"].actions()
        if inner.menu() is not None and action in inner.menu().actions()
    )
    menu.popup(user.window.mapToGlobal(user.window.rect().center()))
    QTest.mouseClick(menu, Qt.MouseButton.LeftButton, pos=menu.actionGeometry(action).center())


@pytest.mark.parametrize("again", [True, False])
def test_a_language_is_chosen_in_the_menu_and_counts_from_the_next_start(
    user: Driver, monkeypatch: pytest.MonkeyPatch, *, again: bool
):
    started: list[object] = []
    monkeypatch.setattr(translating, "spoken", lambda: "it" if translating.chosen() == "it" else "en")
    monkeypatch.setattr(QProcess, "startDetached", lambda *command: started.append(command))

    def act(dialog: QWidget) -> None:
        assert isinstance(dialog, QMessageBox)
        wanted = "Start again now" if again else "Later"
        button = next(button for button in dialog.buttons() if button.text() == wanted)
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    answer(act)
    choose(user, "language_it")
    assert QSettings().value("language") == "it"
    assert user.window.actions_.by_id["language_it"].isChecked()
    assert user.window.isVisible() is not again
    assert len(started) == again


def test_the_language_that_is_spoken_already_asks_nothing(user: Driver, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(translating, "spoken", lambda: "en")
    choose(user, "language_en")
    assert QSettings().value("language") == "en"
