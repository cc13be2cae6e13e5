import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Run, runCrib } from './run-crib.ts';
import { folderWith } from './temporary-folder.ts';

/** A run with what it loaded and asked. */
export interface WatchedRun extends Run {
  /** Whether anything was loaded that reads notes. */
  readonly hasRead: boolean;
  /** Whether notes were read and judged, and not only what is made of them. */
  readonly readNotes: boolean;
  /** The paths that it asked the disk for. */
  readonly asked: readonly string[];
}

/** A folder with notes, in which runs remember what they said. */
export interface RepeatPlace {
  readonly folder: string;
  /** Where the stamps are. */
  readonly stamps: string;
  /** Runs the program, and watches it. */
  run(words: readonly string[], env?: NodeJS.ProcessEnv): Promise<WatchedRun>;
  /** Runs it as if nothing was ever remembered. */
  afresh(words: readonly string[]): Promise<Run>;
  /** The paths of all stamps. */
  all(): readonly string[];
}

const spy = pathToFileURL(join(import.meta.dirname, 'spy.mjs')).href;
const readers = /\/(core\/src\/read|linter\/src|emit-\w+\/src|specs\/src|commander)\b/;

/** Makes such a folder. */
export function repeatPlace(files: Readonly<Record<string, string | Uint8Array>>): RepeatPlace {
  const folder = folderWith(files);
  const outside = folderWith();
  const cache = join(outside, 'cache');
  const stamps = join(cache, 'cribnotes/runs');
  const fixed = { XDG_STATE_HOME: join(outside, 'state'), HOME: folder };
  let runs = 0;
  return {
    folder,
    stamps,
    run: async (words, env) => {
      runs += 1;
      const log = join(outside, `log-${runs}`);
      const watched = { XDG_CACHE_HOME: cache, CRIB_SPY: log, NODE_OPTIONS: `--import=${spy}` };
      const run = await runCrib(words, { cwd: folder, env: { ...fixed, ...watched, ...env } });
      const lines = readFileSync(log, 'utf8').split('\n');
      const said = (kind: string) =>
        lines.flatMap((line) => (line.startsWith(kind) ? [line.slice(kind.length)] : []));
      return {
        ...run,
        hasRead: said('module ').some((url) => readers.test(url)),
        readNotes: said('module ').some((url) => url.includes('/linter/src/')),
        asked: [...new Set(said('asks '))],
      };
    },
    afresh: (words) => runCrib(words, { cwd: folder, env: fixed }),
    all: () => (existsSync(stamps) ? readdirSync(stamps).map((name) => join(stamps, name)) : []),
  };
}
