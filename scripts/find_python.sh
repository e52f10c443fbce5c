#!/bin/sh
# Print the command of a Python that Diagrad runs on (3.11 to 3.14, with venv), or say on stderr how to get one.
# $PYTHON, where it is set, is the only one tried.

fits() {
    "$1" -c 'import sys; sys.exit(not (3, 11) <= sys.version_info < (3, 15))' 2>/dev/null
}

makes_environments() {
    "$1" -c 'import ensurepip, venv' 2>/dev/null
}

# Debian and Ubuntu keep venv in a package of its own.
install_venv() {
    package=$("$1" -c 'import sys; print("python%d.%d-venv" % sys.version_info[:2])')
    if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
        echo "Installing $package, which this Python needs to make an environment ..." >&2
        { apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$package"; } >/dev/null
    else
        echo "$1 cannot make virtual environments here. On Debian or Ubuntu, type:  sudo apt-get install $package" >&2
        return 1
    fi
}

for candidate in ${PYTHON:-python3 python3.13 python3.12 python3.11 python3.14}; do
    if fits "$candidate"; then
        makes_environments "$candidate" || install_venv "$candidate" || exit 1
        echo "$candidate"
        exit 0
    fi
done

if [ -n "$PYTHON" ]; then
    echo "PYTHON=$PYTHON is not a Python between 3.11 and 3.14." >&2
else
    echo "Diagrad needs a Python between 3.11 and 3.14, and found none (tried python3, python3.13, 3.12, 3.11, 3.14)." >&2
    echo "Debian, Ubuntu:  sudo apt-get install python3 python3-venv      macOS:  brew install python@3.13" >&2
    echo "Installed elsewhere? Name it:  make PYTHON=/path/to/python3 setup" >&2
fi
exit 1
