import { readFileSync } from 'node:fs';

const manifest = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));

/** The version of the package. */
export const version: string = manifest.version;

/** What tells the code of this package from any other of its version; absent where the sources themselves run. */
export const contentMark: string | undefined = manifest.contentMark;
