import { readFile } from 'node:fs/promises';
import { mark } from '@cribnotes/emit-man';
import { Refusal } from '../exit.ts';
import { causeOf, isSystemError } from '../system-error.ts';
import { visible } from '../visible.ts';

/** What stands at a page's place. */
export type Installed =
  | { readonly kind: 'absent' }
  | { readonly kind: 'foreign' }
  | { readonly kind: 'ours'; readonly roff: string };

/** Reads an installed page. It is ours when its first line is the one that the emitter writes. */
export async function installedPage(path: string): Promise<Installed> {
  try {
    const roff = await readFile(path, 'utf8');
    return roff.startsWith(`${mark}\n`) ? { kind: 'ours', roff } : { kind: 'foreign' };
  } catch (error) {
    if (!isSystemError(error)) throw error;
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return { kind: 'absent' };
    if (error.code === 'EISDIR') return { kind: 'foreign' };
    throw new Refusal(`cannot read ${visible(path)}: ${causeOf(error)}`);
  }
}

/** Gives the names of the pages that a split topic's own page cites as its parts. */
export function partsOf(name: string, roff: string): readonly string[] {
  const cited = [...roff.matchAll(/\\fB([a-z0-9._\\-]+)\\fR\(7\)/g)].map(([, cite]) =>
    cite!.replaceAll('\\-', '-'),
  );
  return [...new Set(cited.filter((cite) => cite.startsWith(`${name}-`)))];
}
