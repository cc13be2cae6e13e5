import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, open, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Topic } from '@cribnotes/core';
import { Refusal } from '../exit.ts';
import type { Input } from '../notes/input.ts';
import { writeAll } from '../output/write.ts';
import { stateFolder } from '../state/state-folder.ts';
import { causeOf, isSystemError } from '../system-error.ts';
import { visible } from '../visible.ts';
import { headOf, type IndexHead, printIndex } from './find-index.ts';
import { indexFolder, indexName, SMALL_WORDS_FILE, topicOfName } from './index-files.ts';
import { rowsOfTopic, smallWords } from './rows-of-topic.ts';

/** The most topics that are searched; those that were not built for longest are forgotten. */
const MOST = 256;

/** Bytes in which an index says what it is of. */
const HEAD = 16 * 1024;

/**
 * Keeps what `crib find` needs of a topic, and forgets what the same notes were called before, or were when they stood
 * elsewhere. Gives why it could not be kept, in a line; that ends nothing.
 */
export async function keepIndex(
  topic: Topic,
  input: Input,
  state: string | undefined = stateFolder(),
): Promise<string | undefined> {
  // What comes through a pipe is nobody's topic.
  if (input.kind === 'stdin') return undefined;
  try {
    if (state === undefined) throw new Refusal('there is no home folder');
    const folder = indexFolder(state);
    // It holds what notes say, which is nobody else's business.
    await mkdir(folder, { recursive: true, mode: 0o700 });
    const source = input.kind === 'folder' ? input.root : join(input.root, input.name);
    const head: IndexHead = {
      topic: topic.id,
      source,
      root: input.root,
      notes: hashOf(topic.sources.map(({ id }) => id).sort()),
    };
    const name = indexName(topic.id, hashOf([source, topic.id]));
    await writeAll(
      [
        { path: join(folder, name), bytes: bytesOf(printIndex(head, rowsOfTopic(topic))) },
        { path: join(folder, SMALL_WORDS_FILE), bytes: bytesOf(`${smallWords().join('\n')}\n`) },
      ],
      true,
    );
    await forget(folder, name, head);
    return undefined;
  } catch (error) {
    if (!(error instanceof Refusal) && !isSystemError(error)) throw error;
    const why = error instanceof Refusal ? error.message : `${visible(state ?? '')}: ${causeOf(error)}`;
    return `crib find will not know what was built: ${why}`;
  }
}

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

const hashOf = (words: readonly string[]): string =>
  createHash('sha256').update(words.join('\0')).digest('hex').slice(0, 12);

async function forget(folder: string, own: string, kept: IndexHead): Promise<void> {
  const others = (await readdir(folder)).filter((name) => name !== own && topicOfName(name) !== undefined);
  const left = [];
  for (const name of others) {
    const head = await headAt(join(folder, name));
    if (head && isBefore(head, kept)) await rm(join(folder, name), { force: true });
    else left.push(name);
  }
  if (left.length < MOST) return;
  const dated = await Promise.all(
    left.map(async (name) => {
      const facts = await stat(join(folder, name)).catch(() => undefined);
      return { name, time: facts?.mtimeMs ?? 0 };
    }),
  );
  dated.sort((a, b) => b.time - a.time);
  for (const { name } of dated.slice(MOST - 1)) await rm(join(folder, name), { force: true });
}

/** True for an index of the same notes under another name, or of a topic of that name whose notes are gone. */
function isBefore(head: IndexHead, kept: IndexHead): boolean {
  if (head.source === kept.source) return head.notes === kept.notes;
  return head.topic === kept.topic && !existsSync(head.root);
}

async function headAt(path: string): Promise<IndexHead | undefined> {
  const file = await open(path, 'r').catch(() => undefined);
  if (!file) return undefined;
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(HEAD), 0, HEAD, 0);
    return headOf(buffer.subarray(0, bytesRead).toString('utf8'));
  } finally {
    await file.close();
  }
}
