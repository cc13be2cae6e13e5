#!/usr/bin/env bash
# Makes a virtual environment of Python for each version of Anki asked for, and prints the path of each Python.
#   scripts/anki-venv.sh            the oldest that we promise (25.9.2), and the newest of PyPI
#   scripts/anki-venv.sh 25.9.2     that one
set -euo pipefail
cd "$(dirname "$0")/.."
home=${ANKI_VENVS:-$PWD/.cache/anki}
[ $# -gt 0 ] || set -- 25.9.2 newest
for version in "$@"; do
  venv=$home/$version
  wanted=anki
  [ "$version" = newest ] || wanted=anki==$version
  if [ ! -x "$venv/bin/python" ]; then
    mkdir -p "$home"
    python3 -m venv "$venv" >&2
    "$venv/bin/pip" install --quiet --disable-pip-version-check "$wanted" >&2 || { rm -rf "$venv"; exit 1; }
  fi
  echo "$venv/bin/python"
done
