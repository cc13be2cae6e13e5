import type { Diagnostic, OutputFile, Topic } from '@cribnotes/core';
import type { DeckReport } from '@cribnotes/emit-anki';
import { dateOf, secondsOf } from '../date.ts';
import { type Format, formats, type Settings } from '../emitters.ts';
import { Refusal } from '../exit.ts';
import type { DeckMemory } from '../state/deck-memory.ts';
import { loadLock } from './lock.ts';

/** What the command line says about rendering. */
export type RenderOptions = Omit<
  Settings,
  'date' | 'report' | 'lock' | 'now' | 'clock' | 'onReport' | 'recall' | 'remember'
> & {
  /** The formats to make; absent: all but those that are extra. */
  readonly to?: readonly string[];
  readonly date?: string;
  /** Where the deck's lock is kept. */
  readonly lockAt?: string;
  /** What remembers the deck from build to build. */
  readonly memory?: Pick<DeckMemory, 'recall' | 'remember'>;
};

/** The files of a topic, and what has become of the cards where a deck was made. */
export interface Rendering {
  readonly files: readonly OutputFile[];
  readonly deck?: DeckReport;
}

/** True when there is something to print, to study or to look up. */
export function hasContent({ entries, concepts, recipes, snippets }: Topic): boolean {
  return [entries, concepts, recipes, snippets].some((list) => list.length > 0);
}

/** Gives the files of every format asked for; what the formats report goes to `found`. */
export async function render(
  topic: Topic,
  { to, lockAt, memory, ...options }: RenderOptions,
  found: Diagnostic[],
  available: readonly Format[] = formats,
): Promise<Rendering> {
  const wanted = available.filter(({ name, extra }) => to?.includes(name) ?? !extra);
  const lock = lockAt === undefined ? undefined : await loadLock(lockAt);
  const epoch = process.env.SOURCE_DATE_EPOCH;
  const clock = Math.floor(Date.now() / 1000);
  let deck: DeckReport | undefined;
  const settings: Settings = {
    ...options,
    date: dateOf(topic, options.date, epoch),
    now: secondsOf(epoch) ?? clock,
    clock,
    report: (diagnostic) => {
      found.push(diagnostic);
    },
    ...(lock === undefined ? {} : { lock }),
    ...(memory ? { recall: memory.recall, remember: memory.remember } : {}),
    onReport: (made) => {
      deck = made;
    },
  };
  const files = await Promise.all(wanted.map(async ({ load }) => (await load()).emit(topic, settings)));
  return { files: eachOnce(files.flat()), ...(deck === undefined ? {} : { deck }) };
}

/** Throws a refusal where two formats make a file of the same name: one would take the other's place. */
function eachOnce(files: readonly OutputFile[]): readonly OutputFile[] {
  const names = files.filter(({ beside }) => beside === undefined).map(({ path }) => path.toLowerCase());
  const twice = names.find((name, at) => names.indexOf(name) < at);
  if (twice !== undefined) throw new Refusal(`two formats make ${twice}`, 'make one of them with --to');
  return files;
}
