"""The style sheet of the window: what the palette alone cannot say. Colours come from the theme by role."""

from collections.abc import Callable
from string import Template

from studio import places

_SHEET = Template("""
QMainWindow::separator { background: $border; width: 1px; height: 1px; }
QMainWindow::separator:hover { background: $selection; }
QMenuBar { background: $panel; border-bottom: 1px solid $border; padding: 2px 6px; }
QMenuBar::item { padding: 4px 9px; border-radius: 4px; background: transparent; }
QMenuBar::item:selected { background: $pressed; }
QMenu { background: $field; border: 1px solid $border; padding: 5px; }
QMenu::item { padding: 5px 24px 5px 10px; border-radius: 4px; }
QMenu::icon { padding-left: 6px; }
QMenu::item:selected { background: $selection; color: $canvas; }
QMenu::item:disabled { color: $disabled; background: transparent; }
QMenu::separator { height: 1px; background: $border; margin: 5px 6px; }
QToolBar { background: $panel; border: none; border-bottom: 1px solid $border; padding: 4px 6px; spacing: 2px; }
QToolBar::separator { background: $border; width: 1px; margin: 5px 6px; }
QToolBar QToolButton { padding: 5px; border-radius: 5px; border: none; }
QToolBar QToolButton:hover, QToolButton#flat:hover { background: $hover; }
QToolBar QToolButton:pressed, QToolBar QToolButton:checked { background: $pressed; }
QToolButton#flat { border: none; padding: 3px; border-radius: 4px; }
QToolButton#fx { border: none; padding: 2px 4px; border-radius: 4px; color: $muted; font-style: italic; }
QToolButton#fx:hover { background: $hover; }
QToolButton#fx:checked { background: $pressed; color: $selection; font-weight: 600; }
QToolButton#expander { border: none; padding: 2px 4px 2px 0; color: $muted; font-weight: 600; }
QToolButton#expander:hover, QToolButton#expander:focus { color: $selection; }
QToolButton#flat:focus { background: $hover; }
QToolButton#fix { border: 1px solid $border; border-radius: 4px; padding: 3px 8px; background: $field; }
QToolButton#fix[popupMode="1"] { padding-right: 22px; }
QToolButton#fix::menu-button { border: none; border-left: 1px solid $border; width: 16px; }
QToolButton#fix:hover, QToolButton#fix:focus { border-color: $selection; color: $selection; }
QToolButton#flat::menu-indicator { image: none; width: 0; }
QToolButton#flat:disabled { color: $disabled; }
QSlider { min-height: 18px; border: none; outline: none; }
QSlider::groove:horizontal { height: 3px; background: $pressed; border-radius: 1px; }
QSlider::sub-page:horizontal { height: 3px; background: $selection; border-radius: 1px; }
QSlider::handle:horizontal { width: 12px; height: 12px; margin: -5px 0; border-radius: 6px; background: $field;
                             border: 1px solid $disabled; }
QSlider::handle:horizontal:hover, QSlider::handle:horizontal:focus { border: 2px solid $selection;
                                                                     width: 10px; height: 10px; }
QDockWidget { color: $muted; }
QDockWidget::title { background: $panel; padding: 5px 10px 4px 10px; border-bottom: 1px solid $border; }
QTabBar::tab { background: transparent; color: $muted; padding: 6px 12px; border: none;
               border-bottom: 2px solid transparent; }
QTabBar::tab:selected { color: $text; border-bottom: 2px solid $selection; }
QTabBar QToolButton { background: $panel; border: none; }
QTabBar QToolButton:hover { background: $hover; }
QStatusBar { background: $panel; border-top: 1px solid $border; color: $muted; }
QStatusBar::item { border: none; }
QStatusBar QLabel { color: $muted; padding: 1px 8px; }
QLineEdit, QAbstractSpinBox, QComboBox, QPlainTextEdit {
  background: $field; border: 1px solid $border; border-radius: 5px; padding: 2px 6px; min-height: 19px;
  selection-background-color: $selection; selection-color: $canvas; }
QLineEdit:focus, QAbstractSpinBox:focus, QComboBox:focus, QPlainTextEdit:focus { border: 1px solid $selection; }
QLineEdit[wrong="true"], QAbstractSpinBox[wrong="true"] { border: 1px solid $error; }
QAbstractSpinBox { padding: 1px 22px 1px 7px; }
QCheckBox { spacing: 6px; }
QCheckBox::indicator, QTreeWidget::indicator, QListWidget::indicator {
  width: 14px; height: 14px; border: 1px solid $disabled; border-radius: 4px; background: $field; }
QCheckBox::indicator:hover, QCheckBox::indicator:focus { border: 1px solid $selection; }
QCheckBox::indicator:checked, QTreeWidget::indicator:checked, QListWidget::indicator:checked {
  background: $selection; border: 1px solid $selection;
                              image: url($icons/check.svg); }
QCheckBox::indicator:indeterminate, QTreeWidget::indicator:indeterminate {
  background: $pressed; border: 3px solid $field; outline: 1px solid $disabled; }
QCheckBox:focus { outline: none; }
QComboBox::drop-down { border: none; width: 22px; }
QComboBox::down-arrow { image: url($icons/arrow_down.svg); width: 14px; height: 14px; }
QAbstractSpinBox::up-button { subcontrol-origin: border; subcontrol-position: top right; width: 20px; border: none;
                              margin: 2px 2px 0 0; }
QAbstractSpinBox::down-button { subcontrol-origin: border; subcontrol-position: bottom right; width: 20px;
                                border: none; margin: 0 2px 2px 0; }
QAbstractSpinBox::up-button:hover, QAbstractSpinBox::down-button:hover { background: $hover; border-radius: 3px; }
QAbstractSpinBox::up-arrow { image: url($icons/arrow_up.svg); width: 12px; height: 12px; }
QAbstractSpinBox::down-arrow { image: url($icons/arrow_down.svg); width: 12px; height: 12px; }
QComboBox QAbstractItemView { background: $field; border: 1px solid $border; padding: 3px; outline: none; }
QScrollArea { border: none; background: $panel; }
QScrollArea > QWidget > QWidget { background: $panel; }
QTreeWidget, QListWidget, QListView { background: $panel; border: none; outline: none; }
QTreeWidget::item, QListWidget::item { padding: 3px 4px; border-radius: 4px; }
QTreeWidget::item:hover, QListWidget::item:hover { background: $hover; }
QTreeView::branch:selected { background: $panel; }
QTreeWidget::item:selected, QListWidget::item:selected { background: $pressed; color: $text; }
QPushButton { background: $field; border: 1px solid $border; border-radius: 5px; padding: 5px 12px; }
QPushButton:hover { background: $hover; }
QPushButton:pressed { background: $pressed; }
QPushButton:disabled { color: $disabled; }
QPushButton#primary { background: $selection; color: $canvas; border: 1px solid $selection; font-weight: 600; }
QPushButton#primary:disabled { background: $pressed; color: $disabled; border: 1px solid $border; }
QProgressBar { background: $pressed; border: none; border-radius: 3px; max-height: 6px; }
QProgressBar::chunk { background: $selection; border-radius: 3px; }
QToolTip { background: $field; color: $text; border: 1px solid $border; padding: 4px 6px; }
QScrollBar:vertical { background: transparent; width: 11px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 11px; margin: 0; }
QScrollBar::handle { background: $pressed; border-radius: 3px; margin: 2px; min-height: 28px; min-width: 28px; }
QScrollBar::handle:hover { background: $disabled; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QLabel#heading { font-weight: 600; font-size: 15px; }
QLabel#section { font-weight: 600; color: $muted; padding-top: 6px; }
QLabel#strong { font-weight: 600; }
QLabel#muted { color: $muted; }
QLabel#wrong { color: $error; }
QFrame#line { background: $border; max-height: 1px; border: none; }
QLabel#welcome { font-size: 26px; font-weight: 600; }
QLabel#chapter { font-size: 14px; font-weight: 600; color: $muted; padding-top: 10px; }
QFrame#card { background: $field; border: 1px solid $border; border-radius: 8px; }
QFrame#card:hover { border: 1px solid $selection; }
QToolButton#play { background: $field; border: 1px solid $border; border-radius: 13px; padding-left: 2px; }
QToolButton#play:hover, QToolButton#play:focus { background: $hover; border: 1px solid $selection; }
QFrame#recovered, QFrame#notice { background: $field; border: 1px solid $warning; border-radius: 8px; }
QFrame#notice { border: none; border-bottom: 1px solid $border; border-radius: 0; }
QFrame#notice QPushButton { padding: 3px 10px; }
QLabel[objectName="section title"] { font-size: 17px; font-weight: 600; padding-top: 12px; }
QPushButton#large, QPushButton#primary { padding: 7px 16px; }
QFrame#commands, QFrame#find, QFrame#adding { background: $field; border: 1px solid $border; border-radius: 8px; }
QFrame#commands QListView, QFrame#find QListView, QFrame#adding QListView { background: $field; }
QWidget#start { background: $panel; }
""")

_ROLES = ("canvas", "text", "muted", "selection", "error", "warning", "panel", "field", "border", "hover")
_ROLES += ("pressed", "disabled")


def sheet(colour: Callable[[str], str]) -> str:
    """The style sheet in the colours that `colour` gives for each role."""
    icons = (places.resources() / "icons").as_posix()
    return _SHEET.substitute({role: colour(role) for role in _ROLES}, icons=icons)
