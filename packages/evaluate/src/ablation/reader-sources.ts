import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type RegexLiteral, regexLiterals } from './regex-literal.ts';

/** The folders of core that say what lines and sentences mean. */
export const readerFolders: readonly string[] = [
  'languages',
  'blocks',
  'lines',
  'commands',
  'findings',
  'claims',
  'concepts',
  'pairing',
  'proposers',
  'merging',
  'wording',
];

/** Where core's folders are. */
export const coreFolder: URL = new URL('../../../core/src/', import.meta.url);

/** A source file of the reader with its regular expressions. */
export interface ReaderSource {
  readonly folder: string;
  readonly url: string;
  readonly text: string;
  readonly literals: readonly RegexLiteral[];
}

/** Gives all source files of the reader. */
export function readerSources(): readonly ReaderSource[] {
  return readerFolders.flatMap((folder) =>
    readdirSync(fileURLToPath(new URL(folder, coreFolder)), { recursive: true, encoding: 'utf8' })
      .map((name) => name.replaceAll('\\', '/'))
      .filter((name) => name.endsWith('.ts'))
      .sort()
      .map((name) => {
        const file = `${folder}/${name}`;
        const url = new URL(file, coreFolder);
        const text = readFileSync(url, 'utf8');
        return { folder, url: url.href, text, literals: regexLiterals(text, file) };
      }),
  );
}
