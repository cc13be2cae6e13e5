import { existsSync } from 'node:fs';
import { extname, isAbsolute, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Emitter } from '@cribnotes/core';
import { Refusal } from '../exit.ts';
import { spoil } from '../repeat/current-recording.ts';
import { visible } from '../visible.ts';
import { fromUser } from '../where.ts';
import { outsideFault, outsideThrew } from './fault.ts';
import { type Imported, importFrom } from './import-from.ts';
import { orStuck } from './or-stuck.ts';

const ENDINGS: ReadonlySet<string> = new Set(['.js', '.mjs', '.cjs', '.ts', '.mts']);
/** The names that npm gives: with a scope or without, and a door of the package behind it. */
const PACKAGE = /^(@[a-z0-9~-][\w.~-]*\/)?[a-z0-9~-][\w.~-]*(\/[\w./~-]+)?$/i;

/**
 * Gives the emitter that `word` names after `--to`: a file, seen from where the user stands, or a package, looked for from
 * there and then beside crib. Throws a refusal where there is none, it cannot be loaded, or is no emitter;
 * `known` are the formats to name then.
 */
export async function findEmitter(word: string, known: readonly string[]): Promise<Emitter> {
  // Nobody knows what it goes by.
  spoil();
  const found = await orStuck(isFile(word) ? importFile(word) : importPackage(word, known), () =>
    outsideFault(word, 'waits while it is loaded for something that never comes'),
  );
  return emitterIn(word, found);
}

function isFile(word: string): boolean {
  return (
    word.startsWith('.') || isAbsolute(word) || (ENDINGS.has(extname(word)) && existsSync(fromUser(word)))
  );
}

async function importFile(word: string): Promise<Imported> {
  const path = fromUser(word);
  const found = await loading(word, () => importFrom(pathToFileURL(path).href, ownUrl()));
  if (found !== undefined) return found;
  throw outsideFault(word, 'is not there: no such file', 'name a file of JavaScript, as ./emitter.js');
}

async function importPackage(word: string, known: readonly string[]): Promise<Imported> {
  if (PACKAGE.test(word)) {
    const bases = [pathToFileURL(join(fromUser('.'), 'notes.js')).href, ownUrl()];
    for (const base of bases) {
      const found = await loading(word, () => importFrom(word, base));
      if (found !== undefined) return found;
    }
  }
  throw new Refusal(
    `"${visible(word)}" is none of ${known.join(', ')}, and no package of that name is installed here or beside crib`,
    'a file is named with its folder, as ./emitter.js',
  );
}

/** The bundle moves this file, and stands where packages beside it are found all the same. */
function ownUrl(): string {
  return import.meta.url;
}

async function loading(
  word: string,
  load: () => Promise<Imported | undefined>,
): Promise<Imported | undefined> {
  try {
    return await load();
  } catch (error) {
    throw outsideThrew(word, 'cannot be loaded', error);
  }
}

function emitterIn(word: string, { exports }: Imported): Emitter {
  const { emitter } = exports;
  if (typeof emitter !== 'object' || emitter === null)
    throw outsideFault(word, 'exports no "emitter"; expected export const emitter = { format, emit }');
  const { format, emit, settings } = emitter as Partial<Emitter>;
  if (typeof format !== 'string' || !/^[a-z][a-z0-9-]{0,30}$/.test(format))
    throw outsideFault(word, 'has no format, expected a word of small letters such as format: "text"');
  if (typeof emit !== 'function') throw outsideFault(word, 'has no function "emit"');
  if (settings !== undefined && !isTextTable(settings))
    throw outsideFault(word, 'has settings that are no table of names and what they do');
  return emitter as Emitter;
}

function isTextTable(value: unknown): boolean {
  return (
    typeof value === 'object' &&
    value !== null &&
    Object.values(value).every((text) => typeof text === 'string')
  );
}
