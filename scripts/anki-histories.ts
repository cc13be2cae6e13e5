import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readTopic } from '../packages/core/src/index.ts';
import { type AnkiOptions, emitter, type WrittenDeck } from '../packages/emit-anki/src/index.ts';
import { printLock } from '../packages/emit-anki/src/lock/lock-file.ts';
import { contentFields } from '../packages/emit-anki/src/lock/note-identity.ts';
import { mergeLockTexts } from '../packages/emit-anki/src/lock/read-lock.ts';
import { readPackage } from '../packages/emit-anki/src/package/read-package.ts';
import { specs } from '../packages/specs/src/index.ts';
import { type HistoryOfEdits, histories } from './anki-edits.ts';

/** A history in Anki: packages, of which the first is studied, and what is to be there after the last one. */
export interface History {
  readonly name: string;
  /** Those that are imported, in their order. */
  readonly packages: readonly string[];
  /** By guid, the content of each living note as `[number of the field, text]`. */
  readonly living: Readonly<Record<string, readonly (readonly [number, string])[]>>;
  readonly retired: readonly string[];
  /** Notes whose time is the same in all packages that have them: what the learner wrote on them stays. */
  readonly untouched: readonly string[];
  /** The learner deletes in Anki what is retired, and imports the last package again. */
  readonly deleting: boolean;
}

/** Writes the packages of all histories into a folder. */
export async function historiesIn(folder: string): Promise<readonly History[]> {
  const made: History[] = [];
  for (const history of histories) made.push(await play(history, folder));
  return made;
}

interface Built {
  readonly lock: string;
  readonly written: WrittenDeck;
  readonly bytes: Uint8Array;
}

async function play(
  { name, steps, deleting = false, touchesNone = false, parallel = false }: HistoryOfEdits,
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
    const last = parallel ? undefined : builds.at(-1)?.bytes;
    const built = await build(files, at, lock, state, last, options);
    state = built.written;
    builds.push(built);
    if (!imported) continue;
    const path = join(folder, 'histories', name.replaceAll(/\W+/g, '-'), String(at), 'boxes.apkg');
    mkdirSync(join(path, '..'), { recursive: true });
    writeFileSync(path, built.bytes);
    packages.push(path);
  }
  const read = await Promise.all(
    builds.map(async ({ bytes }) => Object.values((await readPackage(bytes))!.notes)),
  );
  const final = parallel ? read.flat() : read.at(-1)!;
  const times = Map.groupBy(read.filter((_, at) => steps[at]!.imported !== false).flat(), ({ guid }) => guid);
  const untouched = [...times].flatMap(([guid, all]) =>
    new Set(all.map(({ modified }) => modified)).size === 1 ? [guid] : [],
  );
  if (touchesNone && untouched.length < final.length)
    throw new Error(
      `Cannot go on with "${name}", expected no stamp of ${final.length} to change, got ${final.length - untouched.length}`,
    );
  const isLiving = ({ retired }: { readonly retired?: number }): boolean => retired === undefined;
  return {
    name,
    packages,
    living: Object.fromEntries(final.filter(isLiving).map((note) => [note.guid, contentFields(note)])),
    retired: final.filter((note) => !isLiving(note)).map(({ guid }) => guid),
    untouched,
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
