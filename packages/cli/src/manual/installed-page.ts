import { mark, sourceOfPage } from '@cribnotes/emit-man';
import { Refusal } from '../exit.ts';
import { readRegularFile } from '../notes/read-file.ts';
import { causeOf, isSystemError } from '../system-error.ts';
import { visible } from '../visible.ts';

/** What stands at a page's place. */
export type Installed =
  | { readonly kind: 'absent' }
  | { readonly kind: 'foreign' }
  | { readonly kind: 'ours'; readonly roff: string };

/** Bytes of the largest page; that of thousands of commands has 3 MB. */
const LARGEST = 32 * 1024 * 1024;

/** Reads an installed page. It is ours when its first line is the one that the emitter writes. */
export async function installedPage(path: string): Promise<Installed> {
  try {
    const file = await readRegularFile(path, LARGEST);
    if (file.kind !== 'bytes') return { kind: 'foreign' };
    const roff = new TextDecoder().decode(file.bytes);
    return roff.startsWith(`${mark}\n`) ? { kind: 'ours', roff } : { kind: 'foreign' };
  } catch (error) {
    if (!isSystemError(error)) throw error;
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return { kind: 'absent' };
    throw new Refusal(`cannot read ${visible(path)}: ${causeOf(error)}`);
  }
}

/** True where a page is a part of a split one: a page of other notes may be cited too. */
export function isPartOf(part: Installed, own: Installed): boolean {
  return part.kind === 'ours' && own.kind === 'ours' && sourceOfPage(part.roff) === sourceOfPage(own.roff);
}

/** Gives the names of the pages that a split topic's own page cites as its parts. */
export function partsOf(name: string, roff: string): readonly string[] {
  const cited = [...roff.matchAll(/\\fB([a-z0-9._\\-]+)\\fR\(7\)/g)].map(([, cite]) =>
    cite!.replaceAll('\\-', '-'),
  );
  return [...new Set(cited.filter((cite) => cite.startsWith(`${name}-`)))];
}
