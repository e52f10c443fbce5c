"""What the mouse can do on the canvas."""
