import type { Root } from 'mdast';
import type { OpenNote } from '../reading/open-note.ts';
import { lastAtMost, type Replacement } from '../reading/text/text-map.ts';
import { visit } from '../reading/visit.ts';
import { type Secret, shownFor } from './secret.ts';
import { standIn, standInForLine } from './stand-ins.ts';

/** How running text says `<password>` in each kind of place without becoming HTML. */
type Place = 'verbatim' | 'text' | 'html' | 'address';

/** Stretches of a note by what Markdown takes them for, in their order; what lies between them is verbatim or an address. */
interface Places {
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  readonly kinds: readonly Place[];
}

/** A line of running text that says nothing. */
const nothing = '<!-- -->';

const forLine = (place: Place, text: string, start: number): string =>
  place === 'text' || (place === 'html' && !isInComment(text, start)) ? nothing : standInForLine;

const isInComment = (text: string, at: number): boolean =>
  /<!--(?:(?!-->)[\s\S])*$/.test(text.slice(Math.max(0, at - 500), at));

/** Gives what stands in the place of each secret of a note, so that Markdown reads `<password>` there. */
export function hidingIn(
  { text, root, frontMatter }: Pick<OpenNote, 'text' | 'root' | 'frontMatter'>,
  secrets: readonly Secret[],
): Replacement[] {
  const places = placesOf(text, root);
  const bodyStart = frontMatter?.end ?? 0;
  return secrets.map(({ kind, start, end, follows }) => {
    const place = placeAt(places, start, bodyStart);
    const by = follows ? forLine(place, text, start) : written(kind, place, text, start);
    return { at: start, length: end - start, by };
  });
}

/** Gives what stands in the place of each secret of a text that is no Markdown. */
export function hidingInPlain(secrets: readonly Secret[]): Replacement[] {
  return secrets.map(({ kind, start, end, follows }) => ({
    at: start,
    length: end - start,
    by: follows ? standInForLine : shownFor(kind),
  }));
}

function written(kind: Secret['kind'], place: Place, text: string, start: number): string {
  switch (place) {
    case 'verbatim':
      return shownFor(kind);
    case 'text':
      return `\\${shownFor(kind)}`;
    case 'html':
      return isInComment(text, start) ? shownFor(kind) : `&lt;${kind}&gt;`;
    case 'address':
      return standIn(kind);
  }
}

function placeAt({ starts, ends, kinds }: Places, at: number, bodyStart: number): Place {
  if (at < bodyStart) return 'verbatim';
  const index = lastAtMost(starts, at);
  return index >= 0 && at < ends[index]! ? kinds[index]! : 'address';
}

function placesOf(text: string, root: Root): Places {
  const starts: number[] = [];
  const ends: number[] = [];
  const kinds: Place[] = [];
  visit(root, (node, ancestors) => {
    const { type, position } = node;
    const kind = placeKinds[type as keyof typeof placeKinds];
    if (kind === undefined || position === undefined) return undefined;
    const [start = 0, end = 0] = [position.start.offset, position.end.offset];
    // An address that is a link by itself is its own text.
    const parent = ancestors.at(-1);
    const isAddress = parent?.type === 'link' && text[parent.position?.start.offset ?? 0] !== '[';
    starts.push(start);
    ends.push(end);
    kinds.push(isAddress ? 'address' : kind);
    return undefined;
  });
  return { starts, ends, kinds };
}

const placeKinds = { code: 'verbatim', inlineCode: 'verbatim', text: 'text', html: 'html' } as const;
