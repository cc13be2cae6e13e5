import type { Emitter } from '@cribnotes/core';
import type { Format } from '../emitters.ts';
import { outsideFault, outsideThrew } from './fault.ts';
import { findEmitter } from './find-emitter.ts';
import { judgeFiles, judgeReport } from './judge-files.ts';
import { orStuck } from './or-stuck.ts';
import { checkSettings } from './settings.ts';

/**
 * Gives `known` and, of the words after `--to` that are none of them, the formats of emitters from outside, loaded.
 * Throws a refusal where one cannot be had, or where none takes something of `set`.
 */
export async function withOutsideFormats(
  known: readonly Format[],
  to: readonly string[] = [],
  set: Readonly<Record<string, string>> = {},
): Promise<readonly Format[]> {
  const names = known.map(({ name }) => name);
  const words = to.filter((word) => !names.includes(word));
  const emitters = [];
  for (const word of words) emitters.push({ word, emitter: await findEmitter(word, names) });
  checkSettings(set, emitters);
  return [...known, ...emitters.map(({ word, emitter }) => formatOf(word, emitter))];
}

/** The format of an emitter that nobody of us has tried: it gets a copy of the topic, and what it gives is looked at. */
function formatOf(word: string, emitter: Emitter): Format {
  return {
    name: word,
    load: async () => ({
      emit: async (topic, { date, report, media, set = {} }) => {
        const own = Object.entries(set).filter(([name]) => emitter.settings?.[name] !== undefined);
        let wrong: unknown;
        const options = {
          date,
          set: Object.fromEntries(own),
          ...(media === undefined ? {} : { media }),
          report: (reported: unknown) => {
            try {
              report(judgeReport(word, reported));
            } catch (error) {
              wrong ??= error;
            }
          },
        };
        const made = await orStuck(
          emitting(word, () => emitter.emit(structuredClone(topic), options)),
          () => outsideFault(word, 'waits for something that never comes'),
        );
        if (wrong !== undefined) throw wrong;
        return judgeFiles(word, made, topic.id);
      },
    }),
  };
}

async function emitting(word: string, emit: () => Promise<unknown>): Promise<unknown> {
  try {
    return await emit();
  } catch (error) {
    throw outsideThrew(word, 'failed', error);
  }
}
