import { specs } from '@cribnotes/specs';
import { forgetfulMaps } from './forgetful-maps.ts';
import type { ReaderSource } from './reader-sources.ts';
import { switchedCore } from './switched-core.ts';
import type { TopicToRead } from './topics-to-read.ts';

type Core = typeof import('@cribnotes/core');

/** What a regular expression literal is worth. */
export interface LiteralTrial {
  readonly id: string;
  readonly text: string;
  /** In so many notes, or topics of several, it matches; nothing where it is used while modules are loaded. */
  readonly matchedIn: number | null;
  /** The notes that are printed otherwise without it; where not all are asked for, two at most. */
  readonly changed: readonly string[];
}

/** How literals are tried. */
export interface TrialOptions {
  /** Finds all notes that a literal changes, and not only whether they are several. */
  readonly all: boolean;
  readonly progress?: (done: number, total: number) => void;
}

/** Switches off each regular expression literal of the reader by itself, and reads the notes in which it matches again. */
export async function ablateLiterals(
  sources: readonly ReaderSource[],
  topics: readonly TopicToRead[],
  { all, progress }: TrialOptions,
): Promise<readonly LiteralTrial[]> {
  const maps = forgetfulMaps();
  const { board, load } = switchedCore(sources);
  const literals = sources.flatMap((source) => source.literals);
  const opened = new Map<string, ReturnType<Core['openNote']>>();
  const printed = async (core: Core, { name, files }: TopicToRead): Promise<string> => {
    try {
      const read = await core.readTopic(files, {
        name: 'note',
        specs,
        open: (file) => {
          const key = `${name}/${file.id}\n${new TextDecoder('latin1').decode(file.bytes)}`;
          const known = opened.get(key) ?? core.openNote(file);
          opened.set(key, known);
          return known;
        },
      });
      return JSON.stringify(core.printedForm(read));
    } catch (error) {
      return `not read: ${error}`;
    }
  };

  const matched = literals.map(() => new Set<TopicToRead>());
  const atLoad = new Set<number>();
  board.watch((literal) => atLoad.add(literal));
  const core = await load();
  board.unwatch();
  const before = new Map<TopicToRead, string>();
  let reading: TopicToRead | undefined;
  board.watch((literal) => reading && matched[literal]?.add(reading));
  for (const topic of topics) {
    maps.forget();
    reading = topic;
    before.set(topic, await printed(core, topic));
  }
  board.unwatch();

  const trials: LiteralTrial[] = [];
  for (const [number, { id, text }] of literals.entries()) {
    const isAtLoad = atLoad.has(number);
    board.switchOff(number);
    maps.forget();
    const without = isAtLoad ? await load() : core;
    const changed: string[] = [];
    for (const topic of isAtLoad ? topics : (matched[number] ?? [])) {
      if ((await printed(without, topic)) === before.get(topic)) continue;
      changed.push(topic.name);
      if (!all && changed.length > 1) break;
    }
    board.switchOn(number);
    trials.push({ id, text, matchedIn: isAtLoad ? null : (matched[number]?.size ?? 0), changed });
    progress?.(number + 1, literals.length);
  }
  maps.forget();
  for (const topic of topics)
    if ((await printed(core, topic)) !== before.get(topic))
      throw new Error(`Cannot trust the trials, expected ${topic.name} to be printed as before`);
  return trials;
}
