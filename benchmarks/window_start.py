"""Opens the window on an example and closes it again; run as a process of its own by `start`."""

import sys
import time
from pathlib import Path

from studio.ui.app import make_application
from studio.ui.style import Style
from studio.ui.window import Window


def main(path: str, begun: float) -> None:
    """Print the seconds from `begun`, the wall clock when the process was started, until the window was painted, and
    until the document was on its canvas."""
    application = make_application()
    window = Window(Style(application))
    window.open_later(Path(path))
    window.show()
    application.processEvents()
    print(time.time() - begun)
    while window.workspace.path is None:
        application.processEvents()
    window.grab()
    print(time.time() - begun)
    window.close()


if __name__ == "__main__":
    main(sys.argv[1], float(sys.argv[2]))
