"""`python -m benchmarks [step] [documents] [start] [canvas]`: all of them, or those named."""

import importlib
import sys

NAMES = ("step", "documents", "start", "canvas")


def main(names: list[str]) -> int:
    """Run the named benchmarks; 2 for a name there is not."""
    if unknown := [name for name in names if name not in NAMES]:
        print(f"there is no benchmark {', '.join(unknown)}; there are {', '.join(NAMES)}", file=sys.stderr)
        return 2
    for name in names or NAMES:
        importlib.import_module(f"benchmarks.{name}").main()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
