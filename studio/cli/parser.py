"""The commands and their options."""

import argparse
import sys
from collections.abc import Callable
from pathlib import Path
from typing import NoReturn

from studio import __version__
from studio.errors import UsageError


class Parser(argparse.ArgumentParser):
    """Wrong use is an error like any other: shown after the usage, and told to programs too."""

    def error(self, message: str) -> NoReturn:
        """Raise UsageError."""
        self.print_usage(sys.stderr)
        raise UsageError(f"{message}.")


def parse(argv: list[str]) -> argparse.Namespace:
    """The command with its options. `diagrad` alone and `diagrad FILE` open the window. Raises UsageError."""
    commands = [name for name, *_ in COMMANDS]
    if not argv or (argv[0] not in commands and not argv[0].startswith("-")):
        argv = ["open", *argv]
    return _parser().parse_args(argv)


def _parser() -> Parser:
    parser = Parser(prog="diagrad", description="Draw a deep-learning model; the drawing is the program.")
    parser.add_argument("--version", action="version", version=f"diagrad {__version__}")
    commands = parser.add_subparsers(metavar="COMMAND", required=True)
    for name, module, help_, fill in COMMANDS:
        command = commands.add_parser(name, help=help_, description=help_)
        command.set_defaults(module=module, function=f"run_{name}")
        fill(command)
        command.add_argument("--json", action="store_true", help="print one JSON object as the last line")
    return parser


def _count(text: str) -> int:
    if not text.isdecimal() or not 1 <= int(text) <= 10_000_000:
        raise argparse.ArgumentTypeError(f"'{text[:80]}' is no whole number from 1 to 10,000,000")
    return int(text)


def _distance(text: str) -> float:
    value = float(text)
    if not 0 <= value < float("inf"):
        raise argparse.ArgumentTypeError(f"'{text[:80]}' is no distance: it is a number from 0")
    return value


def _file(parser: Parser) -> None:
    parser.add_argument("file", type=Path, metavar="FILE", help="a .diagrad document")


def _files(parser: Parser) -> None:
    parser.add_argument("files", type=Path, nargs="+", metavar="FILE", help=".diagrad documents")


def _diff(parser: Parser) -> None:
    parser.add_argument("old", type=Path, metavar="OLD", help="a .diagrad document; /dev/null is an empty one")
    parser.add_argument("new", type=Path, metavar="NEW", help="another version of it")
    parser.add_argument("--color", choices=("auto", "always", "never"), default="auto", help="default: in a terminal")


def _running(parser: Parser) -> None:
    parser.add_argument("--seed", type=int, help="the seed, in place of the plan's")
    parser.add_argument("--device", default="cpu", help="cpu, cuda, cuda:1, mps ... (default cpu)")
    parser.add_argument("--amp", action="store_true", help="forward passes in bfloat16 where that is safe")
    parser.add_argument("--compile", action="store_true", help="use torch.compile (needs a C compiler)")
    _kept(parser)
    _data(parser)


def _kept(parser: Parser) -> None:
    parser.add_argument("--runs", type=Path, default=Path("runs"), help="folder that keeps the runs (default runs)")


def _data(parser: Parser) -> None:
    parser.add_argument(
        "--data", type=Path, metavar="FOLDER", help="where data files lie (default: beside the document)"
    )


def _open(parser: Parser) -> None:
    parser.add_argument("files", type=Path, nargs="*", metavar="FILE", help="documents to open")


def _demo(parser: Parser) -> None:
    _kept(parser)
    parser.add_argument("--headless", action="store_true", help="train in the terminal even where there is a display")


def _train(parser: Parser) -> None:
    _file(parser)
    _running(parser)
    parser.add_argument("--epochs", type=_count, help="epochs of every stage, in place of the plan's")
    parser.add_argument("--resume", type=Path, metavar="RUN", help="go on with the run in this folder")
    parser.add_argument("--quiet", action="store_true", help="no progress bar")


def _eval(parser: Parser) -> None:
    _file(parser)
    parser.add_argument(
        "--weights", type=Path, required=True, metavar="FILE", help="a safetensors file, or a run's folder"
    )
    _data(parser)


def _verify(parser: Parser) -> None:
    _files(parser)
    _running(parser)


def _runs(parser: Parser) -> None:
    parser.add_argument("file", type=Path, nargs="?", metavar="FILE", help="only the runs of this document")
    _kept(parser)


def _export(parser: Parser) -> None:
    _file(parser)
    parser.add_argument(
        "--weights", type=Path, metavar="FILE", help="a safetensors file or a run's folder (default: untrained)"
    )
    parser.add_argument(
        "--out", type=Path, metavar="FILE", help="the ONNX file, with --all-pages the folder (default: by the document)"
    )
    parser.add_argument("--page", help="the page to export (default: the one trained last)")
    parser.add_argument("--all-pages", action="store_true", help="export every page, as DOCUMENT-PAGE.onnx")
    parser.add_argument("--tolerance", type=_distance, default=1e-4, help="largest difference allowed (default 1e-4)")
    _data(parser)


def _render(parser: Parser) -> None:
    _file(parser)
    parser.add_argument("--out", type=Path, metavar="FILE", help="an .svg, .png or .pdf file (default: an SVG beside)")
    parser.add_argument("--page", help="the page to draw (default: the one trained last)")
    parser.add_argument("--theme", choices=("light", "dark"), default="light", help="default light")


def _list(parser: Parser) -> None:
    kinds = ("blocks", "data", "optimizers", "schedules", "initialisers", "examples")
    parser.add_argument("kind", nargs="?", choices=kinds, default="blocks", help="what to list (default blocks)")


def _docs(parser: Parser) -> None:
    parser.add_argument("names", nargs="*", metavar="NAME", help="blocks by name, or documents; none: every block")
    parser.add_argument("--out", type=Path, metavar="FOLDER", help="write a Markdown page for each there")


COMMANDS: tuple[tuple[str, str, str, Callable[[Parser], None]], ...] = (
    ("open", "window", "Open the window.", _open),
    ("demo", "demo", "Show the digits example: in the window, or without a display in the terminal.", _demo),
    ("check", "checking", "Say what is wrong with documents.", _files),
    ("diff", "comparing", "Say what two versions of a document mean differently, wherever things are drawn.", _diff),
    ("train", "training", "Train a document by its plan.", _train),
    ("eval", "training", "Compute costs and metrics with given weights.", _eval),
    ("verify", "training", "Train from scratch and see whether the document's claim is reached.", _verify),
    ("runs", "keeping", "List the trainings that were kept, the latest first.", _runs),
    ("export", "exporting", "Write a verified ONNX file.", _export),
    ("render", "exporting", "Draw a page as SVG, PNG or PDF.", _render),
    ("list", "listing", "List blocks, data sources, optimizers, schedules, initialisers or examples.", _list),
    ("docs", "listing", "Explain blocks or describe documents, as Markdown.", _docs),
)
"""Name, module of studio.cli, what it does, its options."""
