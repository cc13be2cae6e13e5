import { join } from 'node:path';
import type { Topic } from '@cribnotes/core';
import { digest } from '../repeat/answer-mark.ts';
import { codeMark } from '../repeat/code-mark.ts';
import { isSpoilt } from '../repeat/current-recording.ts';
import { cacheFolder } from '../state/cache-folder.ts';
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
  const cache = cacheFolder();
  if (cache === undefined) return read();
  const folder = join(cache, 'topics');
  const name = digest(JSON.stringify([codeMark(), from]));
  const kept = parsed(await keptText(folder, name, TOPICS));
  if (kept) return kept;
  const topic = await read();
  // A note that took too long may be read the next time.
  if (!isSpoilt()) keepText(folder, name, JSON.stringify(topic), TOPICS);
  return topic;
}

function parsed(text: string | undefined): Topic | undefined {
  try {
    return text === undefined ? undefined : JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
