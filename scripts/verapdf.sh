#!/bin/sh
# Checks PDF files against PDF/UA-1 (ISO 14289-1) with veraPDF. Needs Java 11 or later, and Maven to fetch veraPDF once.
# Usage: scripts/verapdf.sh file.pdf ...
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
out=$(java -Djava.awt.headless=true -cp "$jar" org.verapdf.apps.GreenfieldCliWrapper -f ua1 --format text -v "$@")
printf '%s\n' "$out"
# One line a file that begins with PASS; anything else is a fault.
[ "$(printf '%s\n' "$out" | grep -c '^PASS ')" -eq "$#" ]
