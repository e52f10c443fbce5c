"""See that the system libraries Qt needs on Linux are there: install them as root, else name the command to type.

    python3 scripts/system_libraries.py

Runs before the environment exists, so it needs nothing but Python. Only the window needs these libraries: without
them everything else works, and so this script never fails for their lack.
"""

import ctypes
import os
import shlex
import shutil
import subprocess
import sys

# Shared library -> the package of Debian and Ubuntu that holds it. Read off the NEEDED entries of QtGui, QtWidgets and
# the xcb and wayland platform plugins; what those packages pull in themselves is left out.
PACKAGES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}


def loads(library: str) -> bool:
    """Whether the dynamic loader finds the library; nothing else tells so surely on every distribution."""
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def install(packages: list[str]) -> bool:
    """Install Debian packages as root, showing only apt's complaints; True when that went well."""
    print("Installing the system libraries that Qt needs:", *packages, flush=True)
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    update = ["apt-get", "update", "-qq"]
    add = ["apt-get", "install", "-y", "-qq", "--no-install-recommends", *packages]
    return all(
        subprocess.run(command, env=environment, stdout=subprocess.DEVNULL, check=False).returncode == 0
        for command in (update, add)
    )


def explain(missing: list[str]) -> None:
    """Say what the window lacks, and what to type."""
    print("The window needs system libraries that are not here (everything else works without):")
    if shutil.which("apt-get"):
        packages = [PACKAGES[library] for library in missing]
        print(f"    sudo apt-get install --no-install-recommends {shlex.join(packages)}")
    else:
        print("    install the packages of your distribution that hold", ", ".join(missing))


def main() -> None:
    """Check, and install or explain; silent when nothing is missing."""
    if sys.platform != "linux":
        return
    missing = [library for library in PACKAGES if not loads(library)]
    if not missing:
        return
    installed = os.geteuid() == 0 and shutil.which("apt-get") and install([PACKAGES[library] for library in missing])
    if not installed:
        explain(missing)


if __name__ == "__main__":
    main()
