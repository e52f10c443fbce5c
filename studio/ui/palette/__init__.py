"""The palette: every block there is, by group, to be searched and dragged onto the canvas."""
