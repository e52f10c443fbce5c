#!/bin/sh
# Make the environment of a checkout in .venv: the locked versions of constraints.txt, and Diagrad itself, editable.
set -eu
cd "$(dirname "$0")/.."

# An environment that works is brought up to date; a broken one, or one for another Python, is made anew.
if [ -n "${PYTHON:-}" ] || ! .venv/bin/python -m pip --version >/dev/null 2>&1; then
    python=$(sh scripts/find_python.sh)
    "$python" -m venv --clear .venv
fi
.venv/bin/python scripts/system_libraries.py
pip="env PIP_DISABLE_PIP_VERSION_CHECK=1 .venv/bin/python -m pip"

# On Linux, PyPI's own torch brings several gigabytes of CUDA libraries. Where there is no NVIDIA driver to use them, take
# PyTorch's CPU build, unless whoever configured pip has said where packages come from.
cpu_index=
if [ "$(uname -s)" = Linux ] && [ ! -e /proc/driver/nvidia ] && ! command -v nvidia-smi >/dev/null \
    && ! $pip config list | grep -E 'index-url|find-links' >/dev/null; then
    cpu_index="--extra-index-url https://download.pytorch.org/whl/cpu"
fi

echo "Installing Diagrad into .venv (some minutes the first time) ..."
# -qq: errors only. torch first and by its exact version, so that nothing else can ask for another build of it.
$pip install -qq $cpu_index "$(grep '^torch==' constraints.txt)"
$pip install -qq --constraint constraints.txt --editable '.[gui,parquet,rl,test]'
echo "Diagrad is set up. Next: make run, or .venv/bin/diagrad --help"
