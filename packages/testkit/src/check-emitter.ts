import type { Diagnostic, EmitOptions, Emitter, OutputFile, Topic } from '@cribnotes/core';
import { describe, expect, test, vi } from 'vitest';
import { frozen } from './frozen.ts';
import { missing } from './missing.ts';
import { sampleTopic } from './sample.ts';

/** What the checks need to know about a format. */
export interface EmitterCheck<Options extends EmitOptions> {
  /** Gives all words of the files, as a reader of the format would copy them out. */
  readonly textOf: (files: readonly OutputFile[]) => string | Promise<string>;
  /** Gives how else the format may show the words of a command or a term. */
  readonly shown?: (words: string) => string;
  /** Options of the format beside the common ones. */
  readonly options?: Omit<Options, keyof EmitOptions>;
  /** The topic to render; the sample topic when absent. */
  readonly topic?: Topic;
}

/**
 * Declares the tests that every emitter must pass: same bytes on any day and in any time zone, plain file names,
 * nothing of the model lost without a report, the topic untouched, and a topic with nothing in it survived.
 */
export function checkEmitter<Options extends EmitOptions>(
  emitter: Emitter<Options>,
  { textOf, shown = (words) => words, options, topic = sampleTopic() }: EmitterCheck<Options>,
): void {
  const emit = async (from: Topic): Promise<Emission> => {
    const reported: Diagnostic[] = [];
    const common: EmitOptions = {
      date: '2026-03-14',
      report: (diagnostic) => void reported.push(diagnostic),
    };
    const files = await emitter.emit(frozen(from), { ...common, ...options } as Options);
    return { files, reported };
  };

  describe(`the ${emitter.format} emitter`, () => {
    test('gives the same bytes on any day and in any time zone', async () => {
      const first = await at('2026-01-01T00:00:00Z', 'UTC', () => emit(topic));
      const second = await at('2031-07-15T23:59:59Z', 'Pacific/Kiritimati', () => emit(topic));
      expect(second.files.map(({ path }) => path)).toEqual(first.files.map(({ path }) => path));
      for (const [index, { path, bytes }] of first.files.entries()) {
        expect(Buffer.compare(bytes, second.files[index]!.bytes), path).toBe(0);
      }
    });

    test('names its files plainly, after the topic, each once', async () => {
      const { files } = await emit(topic);
      const paths = files.map(({ path }) => path);
      expect(paths.length).toBeGreaterThan(0);
      expect(paths.filter((path) => !/^[a-z0-9][a-z0-9._-]*$/.test(path))).toEqual([]);
      const inOut = files.filter(({ beside }) => beside === undefined);
      expect(inOut.filter(({ path }) => !path.startsWith(topic.id))).toEqual([]);
      expect(new Set(paths.map((path) => path.toLowerCase())).size).toBe(paths.length);
    });

    test('shows every command, key, input and concept, or reports it', async () => {
      const { files, reported } = await emit(topic);
      expect(missing(topic, await textOf(files), reported, shown)).toEqual([]);
    });

    test('survives a topic with nothing in it', async () => {
      const nothing = {
        entries: [],
        concepts: [],
        recipes: [],
        snippets: [],
        images: [],
        links: [],
        groups: [],
      };
      await expect(emit({ ...topic, ...nothing, sources: [], tools: [] })).resolves.toBeDefined();
    });
  });
}

interface Emission {
  readonly files: readonly OutputFile[];
  readonly reported: readonly Diagnostic[];
}

async function at<Result>(day: string, zone: string, work: () => Promise<Result>): Promise<Result> {
  vi.stubEnv('TZ', zone);
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(day) });
  try {
    return await work();
  } finally {
    vi.useRealTimers();
    vi.unstubAllEnvs();
  }
}
