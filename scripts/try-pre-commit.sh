#!/bin/sh
# Runs the hook that docs/checks.md shows, and the one of .pre-commit-hooks.yaml, with the pre-commit of PyPI on notes without
# fault, which must pass, and on one that is not UTF-8, which must not. Needs dist/cribnotes.tgz. Ends with 77 where
# pre-commit cannot be had.
set -eu
cd "$(dirname "$0")/.."
here=$PWD
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
{
  python3 -m venv "$scratch/venv"
  "$scratch/venv/bin/pip" install pre-commit
} >/dev/null 2>&1 || exit 77
npm install --silent --global --offline --prefix "$scratch/npm" ./dist/cribnotes.tgz
PATH=$scratch/npm/bin:$scratch/venv/bin:$here/node_modules/.bin:$PATH
PRE_COMMIT_HOME=$scratch/cache
export PATH PRE_COMMIT_HOME

mkdir -p "$scratch/repository/notes"
cd "$scratch/repository"
git init -q
git config user.name test
git config user.email test@example.org
printf '# Docker\n\nList the containers: `docker ps`\n' >notes/docker.md
printf '# About\n\nNothing for crib: \377\n' >README.md
sed -n '/^repos:/,/^```/p' "$here/docs/checks.md" | sed '/^```/d' >.pre-commit-config.yaml
git add .
pre-commit run --all-files --verbose
pre-commit install
git commit -qm 'Notes' 2>&1

printf '# Git\n\nLook: `git log` \377\n' >notes/git.md
git add .
if git commit -qm 'A note that cannot be read' >"$scratch/refused" 2>&1; then
  echo 'WRONG  a note that cannot be read was committed'
  exit 1
fi
cat "$scratch/refused"
grep -q 'encoding' "$scratch/refused"

git rm -qf --cached notes/git.md README.md
rm notes/git.md README.md
pre-commit try-repo "$here" crib-check --all-files
echo 'the hooks do what docs/checks.md says'
