"""What lies over the corners of the canvas: the whole page made small, and what its signs mean."""
