#!/bin/sh
# Unpacks groff of another Debian suite beside the system's own and prints the folder to put first in PATH.
# groff 1.22 of Debian 12 knows no CHECKSTYLE; 1.23 (trixie) and 1.24 (testing) do.
# usage: scripts/groff-testing.sh [suite] [folder]     default: testing node_modules/.cache/groff-<suite>
# Nothing is installed: the packages are downloaded by apt with its own lists and unpacked with dpkg-deb.
# The unpacked programs run on the unpacked C library, so that an older system can run them.
set -eu
suite=${1:-testing}
here=$(cd "$(dirname "$0")/.." && pwd)
root=${2:-$here/node_modules/.cache/groff-$suite}
bin=$root/bin
if [ -x "$bin/groff" ] && "$bin/groff" --version >/dev/null 2>&1; then
  echo "$bin"
  exit 0
fi

rm -rf "$root"
sh "$here/scripts/debian-testing.sh" "$suite" "$root" groff groff-base libc6 libgcc-s1 libstdc++6 libuchardet0
mkdir -p "$bin"

# groff starts troff, grotty and the others by name: each gets a starter on the unpacked loader and libraries.
loader=$(find "$root/tree" -name 'ld-linux*.so.*' | head -n 1)
libraries=$(find "$root/tree" -name 'libc.so.6' -o -name 'libstdc++.so.6' | xargs -n 1 dirname | sort -u | paste -sd :)
version=$(basename "$(find "$root/tree/usr/share/groff" -mindepth 1 -maxdepth 1 -name '[0-9]*' | head -n 1)")
share=$root/tree/usr/share/groff/$version
: >"$root/man.local"
for program in "$root"/tree/usr/bin/*; do
  case $(head -c 4 "$program" | tail -c 3) in ELF) ;; *) continue ;; esac
  cat >"$bin/$(basename "$program")" <<END
#!/bin/sh
export GROFF_BIN_PATH='$bin' GROFF_FONT_PATH='$share/font'
export GROFF_TMAC_PATH="\${GROFF_TMAC_PATH:+\$GROFF_TMAC_PATH:}$root:$share/tmac"
exec '$loader' --library-path '$libraries' '$program' "\$@"
END
  chmod +x "$bin/$(basename "$program")"
done
rm -rf "$root/apt"
"$bin/groff" --version >/dev/null
echo "$bin"
