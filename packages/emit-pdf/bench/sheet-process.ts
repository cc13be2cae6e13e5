import { readFileSync, writeFileSync } from 'node:fs';
import module from 'node:module';
import { expectShortRun } from '../../cli/bin/short-run.js';
import { expectNotesOf } from '../../cli/src/engine.ts';

/** A topic is so many times as long as its notes. */
const TIMES_NOTES = 10;

// The process that is measured: reads a topic, writes its sheet, with Node as `crib` has it.
// Usage: sheet-process <topic.json> <sheet.pdf>
expectShortRun();
module.enableCompileCache();
const { emitter } = await import('../src/index.ts');
const [, , from = '', to = ''] = process.argv;
const topic = readFileSync(from, 'utf8');
expectNotesOf(topic.length / TIMES_NOTES);
const [file] = await emitter.emit(JSON.parse(topic), {
  date: '2026-03-14',
  report: (one) => console.error(one.message),
});
if (file) writeFileSync(to, file.bytes);
