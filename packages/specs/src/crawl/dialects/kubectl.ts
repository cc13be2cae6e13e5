import type { Dialect } from '../dialect.ts';
import { readFlagTable } from '../flag-table.ts';
import { commonDialect } from './help-flag.ts';

const GLOBAL = 'The following options can be passed to any command:';

/** kubectl: like most, with the flags of every command on a page of their own. */
export const kubectlDialect: Dialect = {
  ask: (path) => (path.length === 0 ? [['--help'], ['options']] : [[...path, '--help']]),
  read(help, words) {
    const [own = '', everywhere] = help.split(GLOBAL);
    const page = commonDialect.read(own, words);
    return everywhere === undefined ? page : { ...page, everywhere: readFlagTable(everywhere.split('\n')) };
  },
};
