/** Makes a deck of so many notes with two cards each: `node ours.ts 10000 out.apkg`. Prints its meter. */
import { writeFileSync } from 'node:fs';
import type { CommandEntry } from '@cribnotes/core';
import { emitter } from '../src/index.ts';
import { smallTopic } from '../test/anki/small-topic.ts';
import { printMeter } from './meter.ts';

const [, , count = '10000', out = 'ours.apkg'] = process.argv;
const commands = Array.from({ length: Number(count) }, (_, at) => ({
  line: `tool sub-${at} -a <operand>`,
  says: `Do the task number ${at} with one operand`,
}));
const topic = smallTopic(commands);
const entries = topic.entries.filter((entry): entry is CommandEntry => entry.kind === 'command');
const files = await emitter.emit({ ...topic, entries }, { date: '2026-01-01', report: console.error });
writeFileSync(out, files[0]!.bytes);
printMeter();
