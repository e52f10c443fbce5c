"""The one table of everything a user can ask for. Menus, tool bar, shortcuts and their editor, and the command palette
are made from it, and nowhere else. Texts are translated where they are shown."""

from __future__ import annotations

from dataclasses import dataclass

from studio.ui.panels import DOCKS
from studio.ui.situations import (
    When,
    always,
    are_many,
    are_several,
    can_delete_page,
    can_go_back,
    can_go_forward,
    can_leave,
    can_redo,
    can_rename,
    can_revert,
    can_train,
    can_undo,
    has_blocks,
    has_bookmarks,
    has_diagrams,
    has_run,
    is_focused,
    is_group_selected,
    is_on_page,
    is_open,
    is_selected,
    is_sketch_selected,
    is_training,
    is_wire_selected,
    shows_panel,
    theme_is,
)


@dataclass(frozen=True, slots=True)
class Action:
    """One thing to do. `call` is where the window keeps it, as `canvas.fit`; `shortcut` may name several, with `;`."""

    id: str
    title: str
    menu: str
    call: str
    shortcut: str = ""
    icon: str = ""
    when: When = always
    checked: When | None = None
    """For an action that is on or off: when it is on."""
    bar: bool = False
    gap: bool = False
    """A gap stands before it, in the menu and on the tool bar."""
    tip: str = ""
    submenu: str = ""
    """The title of the menu within the menu it stands in, if any."""
    canvas: bool = False
    """Its keys work only while the canvas has the focus, so that Del, arrows and Ctrl+C are left to text fields."""
    argument: str = ""
    """What it is called with, if anything."""


ACTIONS: tuple[Action, ...] = (
    Action("new", "&New", "&File", "files.new", "Ctrl+N", "new", bar=True, tip="Start an empty document"),
    Action("open", "&Open …", "&File", "files.ask_open", "Ctrl+O", "open", bar=True, tip="Open a document"),
    Action("new_window", "New &window", "&File", "files.open_elsewhere", "Ctrl+Shift+N",
           tip="Open another window, beside this one"),
    Action("save", "&Save", "&File", "files.save", "Ctrl+S", "save", is_open, bar=True, tip="Save the document"),
    Action("save_as", "Save &as …", "&File", "files.save_as", "Ctrl+Shift+S", when=is_open),
    Action("save_copy", "Save a cop&y …", "&File", "files.save_copy", when=is_open,
           tip="Write a copy under another name, and go on with this document"),
    Action("revert", "&Revert to saved", "&File", "files.revert", when=can_revert,
           tip="Go back to what the file holds; this can be undone"),
    Action("export_picture", "Export a &picture …", "&File", "exporting.picture", "Ctrl+P", when=is_open, gap=True,
           tip="Draw what is looked at as SVG, PNG or PDF"),
    Action("export_onnx", "Export &ONNX …", "&File", "exporting.onnx", "Ctrl+Shift+E", when=is_open,
           tip="Write the page as ONNX, with the weights trained last, and compare it with PyTorch"),
    Action("home", "&Close", "&File", "files.close", "Ctrl+W", "home", is_open, gap=True,
           tip="Close the document and show the examples"),
    Action("quit", "&Quit", "&File", "close", "Ctrl+Q", gap=True),
    Action("undo", "&Undo", "&Edit", "workspace.undo", "Ctrl+Z", "undo", can_undo, bar=True, gap=True),
    Action("redo", "&Redo", "&Edit", "workspace.redo", "Ctrl+Shift+Z;Ctrl+Y", "redo", can_redo, bar=True),
    Action("cut", "Cu&t", "&Edit", "clipboard.cut", "Ctrl+X;Shift+Del", when=has_blocks, gap=True, canvas=True),
    Action("copy", "&Copy", "&Edit", "clipboard.copy", "Ctrl+C;Ctrl+Ins", when=has_blocks, canvas=True,
           tip="Put the selected blocks on the clipboard, as text"),
    Action("paste", "&Paste", "&Edit", "clipboard.paste", "Ctrl+V;Shift+Ins", when=is_open, canvas=True,
           tip="Place the blocks of the clipboard at the mouse"),
    Action("duplicate", "Dupl&icate", "&Edit", "clipboard.duplicate", "Ctrl+D", when=has_blocks, canvas=True,
           tip="Copy the selected blocks beside them, fed by what feeds them"),
    Action("delete", "&Delete", "&Edit", "editing.delete", "Del;Backspace", "delete", is_selected, gap=True,
           canvas=True),
    Action("delete_and_heal", "Delete and &heal", "&Edit", "editing.delete_and_heal", "Ctrl+Del;Alt+Del",
           when=has_blocks, canvas=True, tip="Delete the selected blocks and connect what fed them with what they fed"),
    Action("group", "&Group the selection", "&Edit", "editing.group", "Ctrl+G", when=is_selected, gap=True,
           tip="Make a block of the selected blocks, which can be used many times"),
    Action("unpack", "U&npack the group", "&Edit", "editing.unpack", "Ctrl+Shift+G", when=is_group_selected,
           tip="Put the blocks of the group in its place"),
    Action("select_all", "Select &all", "&Edit", "editing.select_all", "Ctrl+A", when=is_open, canvas=True),
    Action("select_none", "Select n&one", "&Edit", "editing.select_none", "Esc", when=is_selected),
    Action("rename", "Rena&me …", "&Edit", "tools.naming.selected", "F2", when=can_rename, canvas=True, gap=True,
           tip="Give the selected block a title or another name, where it stands"),
    Action("add_note", "Add a &note", "&Edit", "tools.sketching.add_note", "Ctrl+M", when=is_open,
           tip="Write on the canvas, in Markdown"),
    Action("frame", "Add a &frame", "&Edit", "tools.sketching.frame", "Ctrl+Shift+M", when=has_blocks,
           tip="Draw a titled frame around the selected blocks"),
    Action("recolour_frame", "Another colour for the frame", "&Edit", "tools.sketching.recolour",
           when=is_sketch_selected),
    Action("new_page", "&New page", "&Edit", "diagrams.new_page", "Ctrl+T", when=is_open, submenu="Pa&ge",
           tip="Add an empty page"),
    Action("rename_page", "&Rename …", "&Edit", "diagrams.rename_page", when=is_open, submenu="Pa&ge",
           tip="Give the page or group that is looked at another name"),
    Action("duplicate_page", "D&uplicate page", "&Edit", "diagrams.duplicate_page", when=is_on_page, submenu="Pa&ge",
           tip="Add a page with the same blocks, which share their weights"),
    Action("delete_page", "&Delete page", "&Edit", "diagrams.delete_page", when=can_delete_page, submenu="Pa&ge",
           gap=True, tip="Take the page away that is looked at"),
    Action("fix", "Fi&x the problem …", "&Edit", "problems.fix", "Ctrl+.", when=is_open, gap=True,
           tip="Mend what is wrong with the selected block, or the first problem that can be mended"),
    Action("arrange", "A&rrange", "&Arrange", "arranging.arrange", "Ctrl+L", "arrange", is_open, bar=True, gap=True,
           tip="Lay the page out from left to right"),
    Action("find", "&Find …", "&Edit", "finder.open", "Ctrl+F", "search", is_open, gap=True,
           tip="Find blocks, notes and frames by what is written on them, in all pages and groups"),
    Action("find_next", "Find ne&xt", "&Edit", "finder.next", "F3", when=is_open),
    Action("find_previous", "Find pre&vious", "&Edit", "finder.previous", "Shift+F3", when=is_open),
    Action("add_block", "A&dd a block …", "&Edit", "adding.ask", "A;Tab", when=is_open, canvas=True,
           tip="Type what to add: at the mouse, behind the selected block, or into the selected wire"),
    Action("find_block", "Find a &block …", "&Edit", "blocks.search", "Ctrl+Shift+F", when=is_open,
           tip="Search the palette for a block to add"),
    Action("commands", "&Command palette …", "&Edit", "commands.open", "Ctrl+Shift+P", "commands", gap=True,
           tip="Type what you want to do"),
    Action("shortcuts", "&Keyboard shortcuts …", "&Edit", "keyboard.edit", "", "keyboard",
           tip="See and change the keys of all actions"),
    Action("straighten", "&Straighten the wire", "&Arrange", "adding.straighten", when=is_wire_selected,
           tip="Take all bends of the selected wire away"),
    Action("arrange_selection", "Arrange the &selection", "&Arrange", "arranging.arrange_selection", "Ctrl+Shift+L",
           when=are_several, tip="Lay the selected blocks out from left to right, and move no other"),
    Action("align_left", "Align &left", "&Arrange", "arranging.align", when=are_several, argument="left",
           submenu="&Align", tip="Bring the left edges of the selected blocks into line"),
    Action("align_centre", "Align &centres", "&Arrange", "arranging.align", when=are_several, argument="centre",
           submenu="&Align", tip="Put the selected blocks one above the other, by their middle"),
    Action("align_right", "Align &right", "&Arrange", "arranging.align", when=are_several, argument="right",
           submenu="&Align", tip="Bring the right edges of the selected blocks into line"),
    Action("align_top", "Align &top", "&Arrange", "arranging.align", when=are_several, argument="top", submenu="&Align",
           gap=True, tip="Bring the upper edges of the selected blocks into line"),
    Action("align_middle", "Align &middles", "&Arrange", "arranging.align", when=are_several, argument="middle",
           submenu="&Align", tip="Put the selected blocks side by side, by their middle"),
    Action("align_bottom", "Align &bottom", "&Arrange", "arranging.align", when=are_several, argument="bottom",
           submenu="&Align", tip="Bring the lower edges of the selected blocks into line"),
    Action("distribute_horizontally", "Distribute &horizontally", "&Arrange", "arranging.distribute", when=are_many,
           argument="horizontal", submenu="&Distribute", tip="Make the gaps between the selected blocks equal"),
    Action("distribute_vertically", "Distribute &vertically", "&Arrange", "arranging.distribute", when=are_many,
           argument="vertical", submenu="&Distribute", tip="Make the gaps between the selected blocks equal"),
    Action("zoom_in", "Zoom &in", "&View", "canvas.zoom_in", "Ctrl++;Ctrl+=", "zoom_in", is_open),
    Action("zoom_out", "Zoom &out", "&View", "canvas.zoom_out", "Ctrl+-", "zoom_out", is_open),
    Action("actual_size", "&Actual size", "&View", "canvas.actual_size", "Ctrl+0", when=is_open),
    Action("fit", "&Fit the page", "&View", "canvas.fit", "Ctrl+9", "fit", is_open, bar=True, gap=True),
    Action("fit_selection", "Fit the &selection", "&View", "canvas.fit_selection", "Ctrl+Shift+9", "fit_selection",
           is_open, tip="Show all that is selected"),
    Action("focus_path", "Only the p&ath through the selection", "&View", "tools.focusing.toggle", "Ctrl+Shift+D",
           when=is_open, checked=is_focused, tip="Dim all that neither leads to the selected blocks nor comes of them"),
    Action("back", "&Back", "&View", "places.back", "Alt+Left", "back", can_go_back, gap=True,
           tip="Look again at where you came from"),
    Action("forward", "For&ward", "&View", "places.forward", "Alt+Right", "forward", can_go_forward,
           tip="Look again at where you were before you went back"),
    Action("bookmark", "&Set a bookmark …", "&View", "bookmarks.set", "Ctrl+B", "bookmark", is_open,
           submenu="Boo&kmarks", tip="Remember what is looked at under a name, in the document"),
    Action("remove_bookmark", "&Remove a bookmark …", "&View", "bookmarks.remove", when=has_bookmarks,
           submenu="Boo&kmarks"),
    Action("enter", "&Open the group", "&View", "editing.enter", "Ctrl+Return", when=is_group_selected, gap=True,
           tip="Look at the inside of the selected group"),
    Action("expand", "Show the group open in &place", "&View", "tools.folding.expand", "Ctrl+Shift+Return",
           when=is_group_selected, tip="Show the inside of the selected group where it stands"),
    Action("collapse", "&Close the group again", "&View", "tools.folding.collapse", "Ctrl+Shift+Backspace",
           when=is_open),
    Action("unfold_more", "One &more step of the loop", "&View", "tools.folding.more", "Ctrl+Alt+Right",
           when=is_group_selected, tip="Unfold the selected loop over one more time step"),
    Action("unfold_fewer", "One step of the loop &less", "&View", "tools.folding.fewer", "Ctrl+Alt+Left",
           when=is_group_selected),
    Action("leave", "L&eave the group", "&View", "workspace.leave", "Esc", when=can_leave),
    Action("next_diagram", "&Next page or group", "&View", "diagrams.next", "Ctrl+PgDown", when=has_diagrams),
    Action("previous_diagram", "&Previous page or group", "&View", "diagrams.previous", "Ctrl+PgUp",
           when=has_diagrams),
    *(Action(f"panel_{dock.name}", dock.title, "&View", "panels.toggle", when=is_open, submenu="&Panels",
             checked=shows_panel(dock.name), gap=index == 0, tip="Show or hide this panel", argument=dock.name)
      for index, dock in enumerate(DOCKS)),
    Action("reset_panels", "&Reset the arrangement", "&View", "panels.reset", when=is_open, submenu="&Panels", gap=True,
           tip="Put all panels back where they are in a new window"),
    Action("light", "&Light", "&View", "look.light", checked=theme_is("light"), submenu="&Theme"),
    Action("dark", "&Dark", "&View", "look.dark", checked=theme_is("dark"), submenu="&Theme"),
    Action("system", "As the &system has it", "&View", "look.system", checked=theme_is("system"), submenu="&Theme"),
    Action("train", "&Train", "&Train", "training.train", "F5", "train", can_train, bar=True, gap=True,
           tip="Train the document, or go on where it was paused"),
    Action("pause", "&Pause", "&Train", "training.pause", "F6", "pause", is_training, bar=True),
    Action("step", "One &step", "&Train", "training.step", "F7", "step", can_train, bar=True,
           tip="Train on one batch, then wait"),
    Action("stop", "St&op", "&Train", "training.stop", "F8", "stop", has_run, bar=True, tip="End the run"),
)  # fmt: skip
