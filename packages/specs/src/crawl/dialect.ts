import { cargoDialect } from './dialects/cargo.ts';
import { gitDialect } from './dialects/git.ts';
import { goDialect } from './dialects/go.ts';
import { commonDialect, withMore } from './dialects/help-flag.ts';
import { kubectlDialect } from './dialects/kubectl.ts';
import { npmDialect } from './dialects/npm.ts';
import { opensslDialect } from './dialects/openssl.ts';
import { psqlDialect } from './dialects/psql.ts';
import { tmuxDialect } from './dialects/tmux.ts';
import type { HelpPage } from './help-page.ts';

/** How one program, or most of them, is asked for help and understood. */
export interface Dialect {
  /** The runs that give the help of one command, as arguments; the empty path is the program itself. */
  ask(path: readonly string[]): readonly (readonly string[])[];
  /** Puts into an empty folder what the program needs around it before it gives help; it runs in there. */
  prepare?(folder: string): void;
  /** Reads the output of those runs, joined. */
  read(help: string, words: readonly string[]): HelpPage;
}

/** Programs that are asked in another way than by `--help` behind the command, or answer in another style. */
const OWN_DIALECTS: Readonly<Record<string, Dialect>> = {
  cargo: cargoDialect,
  curl: withMore('all'),
  git: gitDialect,
  go: goDialect,
  kubectl: kubectlDialect,
  npm: npmDialect,
  openssl: opensslDialect,
  ps: withMore('all'),
  psql: psqlDialect,
  tmux: tmuxDialect,
};

export function dialectOf(program: string): Dialect {
  return OWN_DIALECTS[program] ?? commonDialect;
}
