"""Diagrad: draw a deep-learning model, and the drawing is the program."""

__version__ = "0.1.0"
