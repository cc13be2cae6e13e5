import { join } from 'node:path';
import type { Topic } from '@cribnotes/core';
import { digest } from '../repeat/answer-mark.ts';
import { codeMark } from '../repeat/code-mark.ts';
import { isSpoilt } from '../repeat/current-recording.ts';
import { ownCacheFolder } from '../state/cache-folder.ts';
import { type KeptKind, keepText, keptText } from '../state/kept-texts.ts';

const TOPICS: KeptKind = {
  head: 'cribnotes topic 1',
  most: { one: 32 * 1024 * 1024, all: 128 * 1024 * 1024, texts: 512 },
};

/**
 * Gives a topic as it was read before from the same things, so that the deck that follows a sheet reads no note; else it is
 * read, and kept. `from` is everything that reading goes by, as JSON can say it.
 */
export async function readOrKept(from: unknown, read: () => Promise<Topic>): Promise<Topic> {
  const cache = ownCacheFolder();
  if (cache === undefined) return read();
  const folder = join(cache, 'topics');
  const name = digest(JSON.stringify([codeMark(), from]));
  const kept = parsed(await keptText(folder, name, TOPICS));
  if (kept) return kept;
  const topic = await read();
  // A note that took too long may be read the next time.
  const text = isSpoilt() ? undefined : jsonOf(topic, TOPICS.most.one);
  if (text !== undefined) keepText(folder, name, text, TOPICS);
  return topic;
}

/** Gives a value as JSON; nothing where its texts have more letters than `most`, of which a few long lines can make gigabytes. */
export function jsonOf(value: unknown, most: number): string | undefined {
  let letters = 0;
  try {
    return JSON.stringify(value, (_, part) => {
      if (typeof part === 'string') letters += part.length;
      if (letters > most) throw new TooLong();
      return part;
    });
  } catch (error) {
    if (error instanceof TooLong) return undefined;
    throw error;
  }
}

class TooLong extends Error {}

function parsed(text: string | undefined): Topic | undefined {
  try {
    return text === undefined ? undefined : JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
