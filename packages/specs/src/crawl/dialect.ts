import { gitDialect } from './dialects/git.ts';
import { goDialect } from './dialects/go.ts';
import { npmDialect } from './dialects/npm.ts';
import { tmuxDialect } from './dialects/tmux.ts';
import type { HelpPage } from './help-page.ts';
import { readSectionedHelp } from './sectioned.ts';
import { readUsageFlags } from './usage-flags.ts';

/** How one program, or most of them, is asked for help and understood. */
export interface Dialect {
  /** The runs that give the help of one command, as arguments; the empty path is the program itself. */
  ask(path: readonly string[]): readonly (readonly string[])[];
  /** Puts into an empty folder what the program needs around it before it gives help; it runs in there. */
  prepare?(folder: string): void;
  /** Reads the output of those runs, joined. */
  read(help: string, words: readonly string[]): HelpPage;
}

/** Programs that cannot be asked with `--help` behind the command. */
const OWN_DIALECTS: Readonly<Record<string, Dialect>> = {
  git: gitDialect,
  go: goDialect,
  npm: npmDialect,
  tmux: tmuxDialect,
};

/** `--help` behind the command: harmless where it is known, and refused with a usage line where it is not. */
const COMMON: Dialect = {
  ask: (path) => [[...path, '--help']],
  read(help) {
    const page = readSectionedHelp(help);
    return page.flags.length + page.commands.length > 0 ? page : withUsageFlags(page);
  },
};

/** BSD programs print only `usage: ssh [-46Aa] [-b address] destination`. */
function withUsageFlags(page: HelpPage): HelpPage {
  return { ...page, flags: readUsageFlags(page.usage.join(' '), true) };
}

export function dialectOf(program: string): Dialect {
  return OWN_DIALECTS[program] ?? COMMON;
}
