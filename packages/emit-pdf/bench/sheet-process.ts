import { readFileSync, writeFileSync } from 'node:fs';
import { emitter } from '../src/index.ts';

// The process that is measured: reads a topic, writes its sheet. Usage: sheet-process <topic.json> <sheet.pdf>
const [, , from = '', to = ''] = process.argv;
const [file] = await emitter.emit(JSON.parse(readFileSync(from, 'utf8')), {
  date: '2026-03-14',
  report: (one) => console.error(one.message),
});
if (file) writeFileSync(to, file.bytes);
