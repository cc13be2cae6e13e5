import type { Topic } from '@cribnotes/core';
import { sampleTopic } from '@cribnotes/testkit';
import { emitter } from '../src/index.ts';

/** Gives the file of the sample topic, with other values for some of its fields. */
export async function written(changes: Partial<Topic> = {}): Promise<string> {
  const topic = { ...sampleTopic(), ...changes };
  const [file] = await emitter.emit(topic, { date: '2026-03-14', report: () => {} });
  return new TextDecoder().decode(file!.bytes);
}
