import type { Dialect } from '../dialect.ts';
import { commonDialect } from './help-flag.ts';

/**
 * cargo: its first page shows the everyday commands, `--list` all of them. It writes `--package [<SPEC>]` because it lists
 * the choices where the value is missing; for a command that does something the value is needed.
 */
export const cargoDialect: Dialect = {
  ask: (path) => (path.length === 0 ? [['--help'], ['--list']] : [[...path, '--help']]),
  read(help, words) {
    return commonDialect.read(
      help.replace(/ \[(<\w+>)\]/g, (whole, value) => (words.length > 1 ? ` ${value}` : whole)),
      words,
    );
  },
};
