"""`diagrad export` and `render`."""

import argparse

from studio import api
from studio.cli.report import Report
from studio.cli.training import weights_file


def run_export(arguments: argparse.Namespace, report: Report) -> int:
    """Write ONNX, compare it with torch on real and random inputs, and say how far they are apart."""
    document = api.load(arguments.file)
    if arguments.weights:
        model = api.with_weights(document, weights_file(arguments.weights), arguments.page)
    else:
        model = api.compile(document, arguments.page)
    folder = arguments.data or arguments.file.parent
    out = arguments.out or arguments.file.with_suffix(".onnx")
    done = api.export(document, model, out, folder=folder, tolerance=arguments.tolerance)
    report.say(f"{done.path}: {', '.join(done.inputs)} -> {', '.join(done.outputs)}, opset {done.opset}")
    report.say(f"largest difference from torch: {done.largest_difference:.3g} ({', '.join(done.compared_on)})")
    return report.finish(
        file=str(done.path),
        inputs=list(done.inputs),
        outputs=list(done.outputs),
        opset=done.opset,
        largest_difference=done.largest_difference,
        seconds=done.seconds,
    )


def run_render(arguments: argparse.Namespace, report: Report) -> int:
    """Draw a page."""
    document = api.load(arguments.file)
    out = arguments.out or arguments.file.with_suffix(".svg")
    api.render(document, out, page=arguments.page, theme=arguments.theme)
    report.say(str(out))
    return report.finish(file=str(out))
