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

/**
 * Names each picture by its file and its content, so that a changed one arrives and no two decks collide; one that Anki
 * has under a name of `known` keeps it. What cannot be shown is left to its words.
 */
export function collectMedia(
  notes: readonly NotePlan[],
  media: ReadonlyMap<string, Uint8Array>,
  report: (diagnostic: Diagnostic) => void,
  known: readonly string[] = [],
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
      const name = mediaName(picture.path, bytes, extension, [...files.keys(), ...known]);
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

/** How much of the content's hash is in a name. Names of version 0.1.0 are twenty digits of it, and no words. */
const DIGITS = 8;

/** The longest part of a file's own name that its name in Anki keeps. */
const WORDS = 40;

function mediaName(path: string, bytes: Uint8Array, extension: string, known: readonly string[]): string {
  const hash = createHash('sha256').update(bytes).digest('hex');
  const before = `cribnotes-${hash.slice(0, 20)}.${extension}`;
  const ending = `${hash.slice(0, DIGITS)}.${extension}`;
  const kept = known.find((name) => name === before || name.endsWith(`-${ending}`));
  return kept ?? ['cribnotes', asciiWords(path), ending].filter(Boolean).join('-');
}

/** The file's name without its folder and ending, of letters and digits that every device can store. */
function asciiWords(path: string): string {
  const name = path.replace(/[?#].*$/, '').replace(/^.*[/\\]|\.[^./\\]*$/g, '');
  const words = decodePath(name).normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return words
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, WORDS)
    .replace(/^-+|-+$/g, '');
}

function decodePath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

function formatOf(bytes: Uint8Array): string | undefined {
  const first = String.fromCharCode(...bytes.subarray(0, 16));
  return FORMATS.find(([, pattern]) => pattern.test(first))?.[0];
}

function fault({ path, span }: Picture, rule: string, message: string): Diagnostic {
  return { rule, level: 'warning', message, span, actual: path, hint: 'The card is made without it' };
}

/** The names of the pictures that fields of notes show. */
export function picturesIn(fields: readonly string[]): readonly string[] {
  return fields.flatMap((field) =>
    [...field.matchAll(/<img src="(cribnotes-[^"]+)"/g)].map(([, name]) => name!),
  );
}
