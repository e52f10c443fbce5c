"""`diagrad export` and `render`."""

import argparse
import re
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from studio import api
from studio.cli.report import Report
from studio.cli.training import weights_file
from studio.diagram import Document
from studio.errors import CompileError, ExportError, UsageError


def run_export(arguments: argparse.Namespace, report: Report) -> int:
    """Write ONNX, compare it with torch on real and random inputs, and say how far they are apart."""
    document = api.load(arguments.file)
    if arguments.all_pages:
        return _export_pages(document, arguments, report)
    out = arguments.out or arguments.file.with_suffix(".onnx")
    return report.finish(**_export(document, arguments.page, out, arguments, report))


def _export_pages(document: Document, arguments: argparse.Namespace, report: Report) -> int:
    """Every page into a file of its own, called like the document and the page; those that cannot be are told."""
    if arguments.page:
        raise UsageError("--page and --all-pages exclude each other.")
    folder, written, refused = arguments.out or arguments.file.parent, [], []
    for page, name in _file_names(document.pages).items():
        try:
            out = folder / f"{arguments.file.stem}-{name}.onnx"
            written.append({"page": page, **_export(document, page, out, arguments, report)})
        except (ExportError, CompileError) as error:
            report.say(f"page {page}: {error}")
            refused.append({"page": page, "error": str(error)})
    return report.finish(1 if refused else 0, pages=written, refused=refused)


def _file_names(pages: Iterable[str]) -> dict[str, str]:
    """What stands for each page in the name of its file: a page may be called anything, `../x` too."""
    found: dict[str, str] = {}
    for page in pages:
        name = re.sub(r"[^\w-]", "_", page)
        found[page] = f"{name}-{len(found)}" if name in found.values() else name
    return found


def _export(
    document: Document, page: str | None, out: Path, arguments: argparse.Namespace, report: Report
) -> dict[str, Any]:
    """Write one page, and say how well; returns the same for programs."""
    if arguments.weights:
        model = api.with_weights(document, weights_file(arguments.weights), page)
    else:
        model = api.compile(document, page)
    folder = arguments.data or arguments.file.parent
    done = api.export(document, model, out, folder=folder, tolerance=arguments.tolerance)
    report.say(f"{done.path}: {', '.join(done.inputs)} -> {', '.join(done.outputs)}, opset {done.opset}")
    report.say(f"largest difference from torch: {done.largest_difference:.3g} ({', '.join(done.compared_on)})")
    return {
        "file": str(done.path),
        "inputs": list(done.inputs),
        "outputs": list(done.outputs),
        "opset": done.opset,
        "largest_difference": done.largest_difference,
        "seconds": done.seconds,
    }


def run_render(arguments: argparse.Namespace, report: Report) -> int:
    """Draw a page."""
    document = api.load(arguments.file)
    out = arguments.out or arguments.file.with_suffix(".svg")
    api.render(document, out, page=arguments.page, theme=arguments.theme)
    report.say(str(out))
    return report.finish(file=str(out))
