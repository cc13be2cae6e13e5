#!/bin/sh
# Checks PDF files with veraPDF against PDF/UA-1 (ISO 14289-1), or another of the standards that it knows. Needs Java 11 or later, and Maven to fetch veraPDF once.
# Usage: scripts/verapdf.sh file.pdf ...
#        scripts/verapdf.sh --flavour 2u file.pdf ...    against PDF/A-2u (ISO 19005-2)
#        scripts/verapdf.sh --fetch          only fetch it
set -eu
version=1.28.2
cache="${XDG_CACHE_HOME:-$HOME/.cache}/cribnotes"
jar="$cache/greenfield-apps-$version.jar"
if [ ! -f "$jar" ]; then
  mkdir -p "$cache"
  mvn -q -B dependency:copy -Dartifact="org.verapdf.apps:greenfield-apps:$version" -DoutputDirectory="$cache"
fi
[ "${1:-}" != --fetch ] || exit 0
flavour=ua1
if [ "${1:-}" = --flavour ]; then
  flavour=$2
  shift 2
fi
out=$(java -Djava.awt.headless=true -cp "$jar" org.verapdf.apps.GreenfieldCliWrapper -f "$flavour" --format text -v "$@") || true
printf '%s\n' "$out"
# One line a file that begins with PASS; anything else is a fault.
[ "$(printf '%s\n' "$out" | grep -c '^PASS ')" -eq "$#" ]
