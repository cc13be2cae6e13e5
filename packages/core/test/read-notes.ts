import { specs } from '@cribnotes/specs';
import type { Topic, Variant } from '../src/model.ts';
import { readTopic } from '../src/read.ts';
import type { ReadOptions } from '../src/reading/read-options.ts';

/** Reads notes that are given as text; their names are `0.md`, `1.md`. */
export function readNotes(notes: readonly string[], options: Partial<ReadOptions> = {}): Promise<Topic> {
  const files = notes.map((text, index) => ({ id: `${index}.md`, bytes: new TextEncoder().encode(text) }));
  return readTopic(files, { name: 'notes', specs, ...options });
}

/** Gives the variants of all commands of a topic. */
export function variantsOf(topic: Topic): readonly Variant[] {
  return topic.entries.flatMap((entry) => (entry.kind === 'command' ? entry.variants : []));
}

/** Gives what would be printed: each command with its sentence. */
export function printed(topic: Topic): readonly (readonly [command: string, sentence: string | undefined])[] {
  return variantsOf(topic).map(({ template, description }) => [template.text, description?.text]);
}
