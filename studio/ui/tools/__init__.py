"""What one does on the canvas beyond dragging: opening, naming, adding, menus."""
