import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The program as it is installed. */
export const crib: string = join(import.meta.dirname, '../packages/cli/bin/crib.js');

/** A folder of notes and an output folder with what was built from them. */
export interface Place {
  readonly notes: string;
  readonly out: string;
}

/** Makes a folder of good notes below `scratch`. */
export function makeNotes(scratch: string): string {
  const notes = mkdtempSync(join(scratch, 'notes-'));
  for (let note = 0; note < 20; note += 1) writeFileSync(join(notes, `n${note}.md`), noteOf(`${note}`));
  return notes;
}

/** A note with one command, told apart by `words`. */
export function noteOf(words: string): string {
  return `# Note ${words}\n\nRun image ${words}:\n\n    docker run --rm -it image-${words.replaceAll(' ', '-')}\n`;
}

/** Makes notes below `scratch` and builds them. */
export function built(scratch: string): Place {
  const notes = makeNotes(scratch);
  const place = { notes, out: join(notes, 'dist') };
  mkdirSync(place.out);
  if (build(place) !== 0) throw new Error('the first build fails');
  return place;
}

/** Changes one note, so that the next build has something to write. */
export function edit({ notes }: Place, words: string): void {
  writeFileSync(join(notes, 'n0.md'), noteOf(words));
}

/** The command line that builds a place; no word in it needs quotes. */
export function commandOf({ notes, out }: Place): string {
  return `${process.execPath} ${crib} build ${notes} --out ${out}`;
}

/** Starts a build and does not wait for it. */
export function start(place: Place): ChildProcess {
  const [program, ...words] = commandOf(place).split(' ') as [string, ...string[]];
  return spawn(program, words, { stdio: 'ignore' });
}

/** Builds, and gives the exit code. */
export function build(place: Place): number | null {
  return spawnSync('sh', ['-c', commandOf(place)]).status;
}

/** Waits for the end of a run: its exit code, or the signal that ended it. */
export function ended(child: ChildProcess): Promise<readonly [number | null, NodeJS.Signals | null]> {
  if (child.exitCode !== null || child.signalCode !== null)
    return Promise.resolve([child.exitCode, child.signalCode]);
  return new Promise((resolve) => child.once('exit', (code, signal) => resolve([code, signal])));
}

/** The files of a folder and the hash of each, temporary ones left out. */
export function hashes(folder: string): Readonly<Record<string, string>> {
  const names = readdirSync(folder)
    .filter((name) => !name.endsWith('.tmp'))
    .sort();
  return Object.fromEntries(
    names.map((name) => [
      name,
      createHash('sha256')
        .update(readFileSync(join(folder, name)))
        .digest('hex'),
    ]),
  );
}

/** True when the end of the file is there. */
export function isWhole(path: string): boolean {
  const bytes = readFileSync(path);
  if (path.endsWith('.pdf')) return bytes.subarray(-16).includes('%%EOF');
  if (path.endsWith('.apkg')) return bytes.subarray(-64).includes('PK\u0005\u0006');
  return bytes.at(-1) === 10;
}

/** The names of temporary files that stay in the place. */
export function leftovers({ notes, out }: Place): readonly string[] {
  return [...readdirSync(out), ...readdirSync(notes)].filter((name) => name.startsWith('.crib-'));
}

/** Gives an environment in which all that is the user's own lies in a folder. */
export function homeIn(folder: string): NodeJS.ProcessEnv {
  return {
    ...process.env,
    HOME: folder,
    XDG_CACHE_HOME: join(folder, 'cache'),
    XDG_STATE_HOME: join(folder, 'state'),
    XDG_DATA_HOME: join(folder, 'data'),
  };
}
