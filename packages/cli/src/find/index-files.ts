import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type FindIndex, readIndex } from './find-index.ts';

/** The name of the file that has the words which say nothing, one in a line. */
export const SMALL_WORDS_FILE = 'small-words.txt';

/** What there is to search. */
export interface Indexes {
  readonly indexes: readonly FindIndex[];
  /** Words that say nothing. */
  readonly small: ReadonlySet<string>;
  /** Topics whose index is damaged or of another version. */
  readonly unread: readonly string[];
}

/** The folder of the indexes in the user's state. */
export const indexFolder = (state: string): string => join(state, 'find');

/** Gives the name of the index of the notes at `key`, which begins with that of the topic. */
export const indexName = (topic: string, key: string): string => `${topic}-${key}.txt`;

const INDEX_NAME = /^(?<topic>[a-z0-9][a-z0-9._-]*)-[0-9a-f]{12}\.txt$/;

/** Gives the topic of an index by its name; nothing for other files. */
export const topicOfName = (name: string): string | undefined => INDEX_NAME.exec(name)?.groups?.topic;

/** Loads what there is to search, in the order of the topics' names. Nothing is there before the first build. */
export function loadIndexes(folder: string): Indexes {
  const indexes: FindIndex[] = [];
  const unread: string[] = [];
  for (const name of namesIn(folder)) {
    const topic = topicOfName(name);
    if (topic === undefined) continue;
    const index = readIndex(textAt(join(folder, name)));
    if (index) indexes.push(index);
    else unread.push(topic);
  }
  return { indexes, small: new Set(textAt(join(folder, SMALL_WORDS_FILE)).split('\n')), unread };
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder).sort();
  } catch {
    return [];
  }
}

/** What cannot be read is as good as damaged. */
function textAt(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
