import type { Dialect } from '../dialect.ts';
import { commonDialect } from './common.ts';

/** curl: `--help` alone shows a tenth of the flags. */
export const curlDialect: Dialect = { ...commonDialect, ask: () => [['--help', 'all']] };
