#!/usr/bin/env bash
# Makes a Python with Anki 2.1.15, the last one written in Python alone, from Debian 11's package, and prints its path.
# Needs apt-get; nothing is installed into the system.
set -euo pipefail
cd "$(dirname "$0")/.."
home=${ANKI_VENVS:-$PWD/.cache/anki}/2.1.15
if [ ! -x "$home/venv/bin/python" ]; then
  mkdir -p "$home/lists/partial" "$home/cache/archives/partial"
  cd "$home"
  echo 'deb [trusted=yes] http://deb.debian.org/debian bullseye main' >sources.list
  apt=(apt-get -q -o "Dir::Etc::sourcelist=$PWD/sources.list" -o Dir::Etc::sourceparts=/dev/null
    -o "Dir::State::lists=$PWD/lists" -o "Dir::Cache=$PWD/cache" -o APT::Sandbox::User=root)
  "${apt[@]}" update >&2
  "${apt[@]}" download anki >&2
  dpkg-deb -x anki_*.deb files
  python3 -m venv venv >&2
  venv/bin/pip install --quiet --disable-pip-version-check beautifulsoup4 requests decorator markdown distro send2trash >&2
  echo "$PWD/files/usr/share/anki" >"$(echo venv/lib/python3*/site-packages)/anki.pth"
  rm -rf lists cache anki_*.deb
fi
echo "$home/venv/bin/python"
