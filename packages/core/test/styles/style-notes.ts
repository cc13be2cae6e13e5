import { readdirSync, readFileSync } from 'node:fs';
import { specs } from '@cribnotes/specs';
import type { Topic } from '../../src/model.ts';
import { readTopic } from '../../src/read.ts';

/** The notes in many styles, each with what is expected of it. */
export const styleFolder: URL = new URL('../../fixtures/styles/', import.meta.url);

const suffix = '.expected.json';

/** The names of all styles: `bullets-git-zh`. */
export const styles: readonly string[] = readdirSync(styleFolder)
  .filter((name) => name.endsWith(suffix))
  .map((name) => name.slice(0, -suffix.length));

/** Gives the note of a style as it lies on the disk. */
export function noteOf(style: string): Uint8Array {
  return readFileSync(new URL(`${style}.md`, styleFolder));
}

/** Reads the note of a style as a topic of its own. */
export function topicOf(style: string): Promise<Topic> {
  return readTopic([{ id: `${style}.md`, bytes: noteOf(style) }], { name: style, specs });
}
