"""What is made from the table of actions: menus and tool bar, shortcuts and their editor, and the command palette."""
