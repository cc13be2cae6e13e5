import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readTopic } from '../packages/core/src/index.ts';
import { type AnkiOptions, emitter, type WrittenDeck } from '../packages/emit-anki/src/index.ts';
import { printLock } from '../packages/emit-anki/src/lock/lock-file.ts';
import { contentFields } from '../packages/emit-anki/src/lock/note-identity.ts';
import { mergeLockTexts } from '../packages/emit-anki/src/lock/read-lock.ts';
import { readPackage } from '../packages/emit-anki/src/package/read-package.ts';
import { specs } from '../packages/specs/src/index.ts';
import { type HistoryStep, histories } from './anki-edits.ts';

/** A history in Anki: packages, of which the first is studied, and what is to be there after the last one. */
export interface History {
  readonly name: string;
  /** Those that are imported, in their order. */
  readonly packages: readonly string[];
  /** By guid, the content of each living note as `[number of the field, text]`. */
  readonly living: Readonly<Record<string, readonly (readonly [number, string])[]>>;
  readonly retired: readonly string[];
  /** The learner deletes in Anki what is retired, and imports the last package again. */
  readonly deleting: boolean;
}

/** Writes the packages of all histories into a folder. */
export async function historiesIn(folder: string): Promise<readonly History[]> {
  const made: History[] = [];
  for (const { name, steps, deleting = false } of histories)
    made.push(await play(name, steps, deleting, folder));
  return made;
}

interface Built {
  readonly lock: string;
  readonly written: WrittenDeck;
  readonly bytes: Uint8Array;
}

async function play(
  name: string,
  steps: readonly HistoryStep[],
  deleting: boolean,
  folder: string,
): Promise<History> {
  const builds: Built[] = [];
  const packages: string[] = [];
  let state: WrittenDeck | undefined;
  for (const [at, step] of steps.entries()) {
    const { files, lockOf = at - 1, merge, lost = [], imported = true, options = {} } = step;
    const locks = [lockOf, ...(merge ?? [])].flatMap((one) => builds[one]?.lock ?? []);
    const lock = lost.includes('lock') ? undefined : locks.reduce<string | undefined>(mergeTexts, undefined);
    if (lost.includes('state')) state = undefined;
    const last = builds.at(-1)?.bytes;
    const built = await build(files, at, lock, state, last, options);
    state = built.written;
    builds.push(built);
    if (!imported) continue;
    const path = join(folder, 'histories', name.replaceAll(/\W+/g, '-'), String(at), 'boxes.apkg');
    mkdirSync(join(path, '..'), { recursive: true });
    writeFileSync(path, built.bytes);
    packages.push(path);
  }
  const final = Object.values((await readPackage(builds.at(-1)!.bytes))!.notes);
  const isLiving = ({ retired }: { readonly retired?: number }): boolean => retired === undefined;
  return {
    name,
    packages,
    living: Object.fromEntries(final.filter(isLiving).map((note) => [note.guid, contentFields(note)])),
    retired: final.filter((note) => !isLiving(note)).map(({ guid }) => guid),
    deleting,
  };
}

function mergeTexts(one: string | undefined, other: string): string {
  if (one === undefined) return other;
  const merged = mergeLockTexts(one, other);
  if ('rule' in merged) throw new Error(`Cannot merge locks, expected two of one deck: ${merged.message}`);
  return printLock(merged);
}

async function build(
  files: Readonly<Record<string, string>>,
  at: number,
  lock: string | undefined,
  state: WrittenDeck | undefined,
  last: Uint8Array | undefined,
  options: Partial<AnkiOptions>,
): Promise<Built> {
  const notes = Object.entries(files).map(([id, text]) => ({ id, bytes: new TextEncoder().encode(text) }));
  const topic = await readTopic(notes, { name: 'boxes', specs });
  let written: WrittenDeck | undefined;
  const made = await emitter.emit(topic, {
    date: '2026-12-01',
    // Anki itself stamps what its learner does with the time of day.
    now: Math.floor(Date.now() / 1000) + 600 + at * 100,
    report: ({ level, message }) => {
      if (level === 'error') throw new Error(`Cannot build, expected no fault: ${message}`);
    },
    ...(lock === undefined ? {} : { lock }),
    recall: async () => {
      const found = state ?? (last && (await readPackage(last)));
      return found ? [found] : [];
    },
    remember: (now) => {
      written = now;
    },
    ...options,
  });
  const kept = made.find(({ path }) => path.endsWith('.json'));
  return {
    lock: kept ? new TextDecoder().decode(kept.bytes) : (lock ?? ''),
    written: written!,
    bytes: made.find(({ path }) => path.endsWith('.apkg'))!.bytes,
  };
}
