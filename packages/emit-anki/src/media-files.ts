import { createHash } from 'node:crypto';
import type { Diagnostic } from '@cribnotes/core';
import { escapeCode } from './html/escape-html.ts';
import type { MediaFile } from './package/write-package.ts';
import type { NotePlan, Picture } from './plan/note-plan.ts';

/** The largest picture, in bytes: a deck is copied to every device of its learner. */
const LARGEST = 5 * 1024 * 1024;

/** File endings by first bytes: what a file says it is in its name is not believed. */
const FORMATS: readonly (readonly [extension: string, first: RegExp])[] = [
  ['png', /^\x89PNG\r\n/],
  ['jpg', /^\xff\xd8\xff/],
  ['gif', /^GIF8[79]a/],
  ['webp', /^RIFF[\s\S]{4}WEBP/],
];

/** The pictures of a deck: elements for the notes, and the files that they show. */
export interface DeckMedia {
  readonly pictures: (note: NotePlan) => string;
  readonly files: readonly MediaFile[];
}

/** Names each picture by its content, behind its own name for those who look into Anki's folder, so that a changed one arrives and no two decks collide. What cannot be shown is left to its words. */
export function collectMedia(
  notes: readonly NotePlan[],
  media: ReadonlyMap<string, Uint8Array>,
  report: (diagnostic: Diagnostic) => void,
): DeckMedia {
  const files = new Map<string, MediaFile>();
  const names = new Map<string, string>();
  for (const picture of notes.flatMap(({ pictures }) => pictures)) {
    const bytes = media.get(picture.path);
    if (!bytes || names.has(picture.path)) continue;
    const extension = formatOf(bytes);
    if (extension === undefined)
      report(fault(picture, 'image/unreadable', 'The file is no PNG, JPEG, GIF or WebP image'));
    else if (bytes.length > LARGEST)
      report(fault(picture, 'image/too-large', 'The image is too large for a deck'));
    else {
      const content = createHash('sha256').update(bytes).digest('hex').slice(0, 20);
      const name = ['cribnotes', ...ownName(picture.path), `${content}.${extension}`].join('-');
      names.set(picture.path, name);
      files.set(name, { name, bytes });
    }
  }
  const pictures = (note: NotePlan): string =>
    note.pictures.map(({ path, alt }) => pictureHtml(names.get(path), alt)).join('');
  return { pictures, files: [...files.values()].sort((a, b) => (a.name < b.name ? -1 : 1)) };
}

function pictureHtml(name: string | undefined, alt: string): string {
  return name === undefined ? '' : `<img src="${name}" alt="${escapeCode(alt)}">`;
}

/** What every file system and every Anki takes as it is. */
function ownName(path: string): readonly string[] {
  const name = path.replace(/^.*\//, '').replace(/\.[^.]*$/, '');
  const plain = name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return plain === '' ? [] : [plain.slice(0, 40)];
}

function formatOf(bytes: Uint8Array): string | undefined {
  const first = String.fromCharCode(...bytes.subarray(0, 16));
  return FORMATS.find(([, pattern]) => pattern.test(first))?.[0];
}

function fault({ path, span }: Picture, rule: string, message: string): Diagnostic {
  return { rule, level: 'warning', message, span, actual: path, hint: 'The card is made without it' };
}
