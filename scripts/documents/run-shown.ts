import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { toolNotes } from '../../packages/cli/test/made-vault.ts';
import { FIRST_EMITTER } from '../bundle/first-steps.ts';
import { type Shown, shownIn } from './shown-commands.ts';

const program = fileURLToPath(new URL('../../packages/cli/bin/crib.js', import.meta.url));

/** What a line ended with. */
export interface Ran {
  readonly shown: Exclude<Shown, { kind: 'file' }>;
  /** Nothing where it is not run: it waits for a person, or needs a program that is not here. */
  readonly code?: number;
  readonly output: string;
}

/** What waits for a person or changes the machine; its words are looked at all the same. */
const NOT_RUN = /^(?:npm|npx|git config|crib (?:preview|watch|sync|review(?! --json))|eval )/;

/** Makes what the documents suppose in an empty home: the notes of the tour, others about git, and a vault. */
export function makeHome(home: string, tour: string): void {
  const files: Readonly<Record<string, string>> = {
    ...Object.fromEntries(
      shownIn(tour).flatMap((one) => (one.kind === 'file' ? [[one.path, one.text]] : [])),
    ),
    'notes/git/git.md':
      '# Git\n\nShow what is changed: `git status`\n\nTake the last commit back: `git reset --soft HEAD~1`\n',
    ...Object.fromEntries(Object.entries(toolNotes).map(([path, text]) => [`vault/${path}`, text])),
    'vault/.obsidian/app.json': '{}\n',
    'vault/Diary/monday.md': '# Monday\n\nCall the plumber. Lunch with Mira.\n',
    'vault/Recipes/bread.md': '# Bread\n\n- 500 g of flour\n- water, salt\n',
    'mine.js': FIRST_EMITTER,
    '.local/bin/crib': `#!/bin/sh\nexec '${process.execPath}' '${program}' "$@"\n`,
    '.local/share/bash-completion/completions/.keep': '',
    '.config/fish/completions/.keep': '',
  };
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(home, path)), { recursive: true });
    writeFileSync(join(home, path), text);
  }
  chmodSync(join(home, '.local/bin/crib'), 0o755);
}

/** Does in a home what a document has its reader do. */
export function runShown(document: string, home: string): readonly Ran[] {
  return shownIn(document).flatMap((shown): readonly Ran[] => {
    if (shown.kind === 'file') {
      mkdirSync(dirname(join(home, shown.path)), { recursive: true });
      writeFileSync(join(home, shown.path), shown.text);
      return [];
    }
    const [word = ''] = shown.line.split(' ');
    const isHere = spawnSync('sh', ['-c', `command -v ${word}`]).status === 0 || word === 'crib';
    if (NOT_RUN.test(shown.line) || !isHere) return [{ shown, output: '' }];
    const { status, stdout, stderr } = spawnSync('sh', ['-c', `${shown.line} 2>&1`], {
      cwd: home,
      encoding: 'utf8',
      env: {
        HOME: home,
        PATH: [join(home, '.local/bin'), process.env.PATH].join(delimiter),
        LC_ALL: 'C.UTF-8',
        NO_COLOR: '1',
        MANPAGER: 'cat',
        XDG_CACHE_HOME: '/dev/null',
      },
    });
    return [{ shown, code: status ?? 70, output: `${stdout}${stderr}`.replaceAll(home, '/home/me') }];
  });
}
