#!/bin/sh
# Installs a topic's manual page as an ordinary user with a fresh home, finds it with man, whatis, apropos and man -K,
# removes it and looks that it is gone; once with man-db and once with mandoc's man.
# usage: scripts/man-check.sh [folder of notes] [name of the page]     default: content/docker-notes docker-notes
# A page in another language: MANUAL='Eigene Notizen' TITLE=BEFEHLE LANGUAGE_FOLDER=de scripts/man-check.sh notes.md notes
# CRIB says how crib is started, where not from this checkout.
set -eu
here=$(cd "$(dirname "$0")/.." && pwd)
notes=${1:-$here/content/docker-notes}
page=${2:-docker-notes}
# What the page's head says, a word of its source, which is ASCII, and the folder of its language where that is not English.
manual=${MANUAL:-Personal Notes}
title=${TITLE:-COMMANDS}
language=${LANGUAGE_FOLDER:-}
crib=${CRIB:-$here/node_modules/.bin/node $here/packages/cli/src/main.ts}
work=$(mktemp -d)
trap 'chmod -R u+w "$work"; rm -rf "$work"' EXIT
chmod 755 "$work"

# As root, be nobody: root may write everywhere, and mandb of root makes no index of a user's pages.
if [ "$(id -u)" = 0 ]; then as='setpriv --reuid=65534 --regid=65534 --clear-groups'; else as=; fi
if ! $as test -r "$here/package.json"; then
  echo "man-check: an ordinary user cannot read $here" >&2
  exit 2
fi

# user COMMAND: runs it with nothing of our environment but the fresh home.
user() {
  (cd / && $as env -i HOME="$home" PATH="$path" LC_ALL=C.UTF-8 SHELL=/bin/sh MANPAGER=cat MANWIDTH=80 sh -c "$1")
}
fail() {
  echo "man-check: $system: $1" >&2
  exit 1
}
says() { # WHAT PATTERN COMMAND
  if user "$3" >"$work/output" 2>&1 && grep -q -- "$2" "$work/output"; then
    echo "$system: $1"
  else
    cat "$work/output" >&2
    fail "not so: $1"
  fi
}
fresh_home() {
  home=$work/$1
  mkdir "$home"
  if [ -n "$as" ]; then chown 65534:65534 "$home"; fi
}

found_and_gone() {
  fresh_home "$system"
  path=$home/.local/bin:$bin
  says "install puts $page where man finds it" '^read it with: ' "$crib install $notes 2>&1"
  says "man $page shows it" "$manual" "man $page"
  says "whatis $page finds it" "^$page" "whatis $page"
  says "apropos finds it by ${page%-notes}" "$page" "apropos ${page%-notes}"
  if [ "$system" = man-db ]; then
    says 'man -K finds it by a word of its text' "$page.7" "man -M $home/.local/share/man -wK '$title'"
    says 'lexgrog reads its name line' "$page - " "lexgrog $home/.local/share/man/man7/$page.7"
    if [ -n "$language" ]; then
      says "man in $language finds it in its tree" "/$language/man7/$page.7" "man -L $language -w $page"
      says "lexgrog reads that" "$page - " "lexgrog $home/.local/share/man/$language/man7/$page.7"
    fi
  fi
  says 'installing again changes nothing' '^read it with: ' "$crib install $notes 2>&1"
  says 'uninstall removes it' '^removed ' "$crib uninstall $page 2>&1"
  if user "man -w $page" >/dev/null 2>&1; then fail 'man still finds the page'; fi
  if user "whatis $page" 2>/dev/null | grep -q "$page"; then fail 'whatis still finds the page'; fi
  if user "find $home -name '*.7' -o -name '*.tmp'" | grep -q .; then fail 'a file is left'; fi
  echo "$system: gone"
}

missing_line() {
  fresh_home "$system-line"
  path=$bin
  user "$crib install $notes" >"$work/output" 2>&1 || fail 'install failed without ~/.local/bin in PATH'
  line=$(sed -n 's/^  export /export /p' "$work/output")
  [ -n "$line" ] || fail 'the missing line is not said'
  says "after the line it prints, man finds the page: $line" "$manual" "$line; man $page"
}

read_only_home() {
  fresh_home "$system-read-only"
  path=$bin
  chmod 555 "$home"
  status=0
  user "$crib install $notes" >"$work/output" 2>&1 || status=$?
  [ "$status" = 2 ] || fail "a read-only home ends with $status"
  [ "$(grep -c 'permission denied' "$work/output")" = 1 ] || fail 'a read-only home has no message'
  echo "$system: a read-only home is said in one line"
}

checked=0
if command -v mandb >/dev/null; then
  system=man-db bin=/usr/local/bin:/usr/bin:/bin
  found_and_gone
  missing_line
  read_only_home
  checked=$((checked + 1))
fi
if command -v mman >/dev/null; then
  # Debian has mandoc's man beside man-db's, under other names, which it goes by.
  mkdir "$work/bin"
  for name in man whatis apropos; do
    printf '#!/bin/sh\nexec %s "$@"\n' "$(command -v "m$name")" >"$work/bin/$name"
    chmod 755 "$work/bin/$name"
  done
  system=mandoc bin=$work/bin:/usr/local/bin:/usr/bin:/bin
  fresh_home mandoc-path
  # mandoc's man does not look beside PATH, so the user of this part has MANPATH set.
  user() {
    (cd / && $as env -i HOME="$home" PATH="$path" MANPATH=":$home/.local/share/man" LC_ALL=C.UTF-8 SHELL=/bin/sh \
      MANPAGER=cat sh -c "$1")
  }
  found_and_gone
  read_only_home
  user() {
    (cd / && $as env -i HOME="$home" PATH="$path" LC_ALL=C.UTF-8 SHELL=/bin/sh MANPAGER=cat sh -c "$1")
  }
  missing_line
  checked=$((checked + 1))
fi
[ "$checked" -gt 0 ] || { echo 'man-check: there is neither man-db nor mandoc on this machine' >&2; exit 2; }
