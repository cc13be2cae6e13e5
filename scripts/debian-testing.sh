#!/bin/sh
# Unpacks packages of another Debian suite into a folder, without installing anything: apt downloads them with its own lists.
# usage: scripts/debian-testing.sh SUITE FOLDER PACKAGE...      FOLDER/tree has what they hold
set -eu
suite=$1
root=$2
shift 2
mirror=${DEBIAN_MIRROR:-http://deb.debian.org/debian}

for tool in apt-get dpkg-deb; do
  command -v $tool >/dev/null || { echo "debian-testing: $tool is needed, and is not on this machine" >&2; exit 2; }
done

mkdir -p "$root/apt/lists/partial" "$root/apt/archives/partial" "$root/tree"
: >"$root/apt/status"
echo "deb [signed-by=/usr/share/keyrings/debian-archive-keyring.gpg] $mirror $suite main" >"$root/apt/sources.list"
apt() {
  apt-get -qq -o APT::Sandbox::User="$(id -un)" -o Dir::Etc::SourceList="$root/apt/sources.list" \
    -o Dir::Etc::SourceParts=/dev/null -o Dir::State::Lists="$root/apt/lists" -o Dir::State::status="$root/apt/status" \
    -o Dir::Cache="$root/apt" -o Acquire::Languages=none "$@"
}
apt update >&2
(cd "$root/apt/archives" && apt download "$@" >&2)
for package in "$root"/apt/archives/*.deb; do dpkg-deb -x "$package" "$root/tree"; done
