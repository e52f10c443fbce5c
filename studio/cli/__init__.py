"""The command line. Every command but `open` works where Qt is not installed."""

from studio.cli.main import main

__all__ = ["main"]
