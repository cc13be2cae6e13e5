import { readFileSync, writeFileSync } from 'node:fs';
import module from 'node:module';
import v8 from 'node:v8';

// The process that is measured: reads a topic, writes its sheet, with Node as `crib` has it.
// Usage: sheet-process <topic.json> <sheet.pdf>
v8.setFlagsFromString('--max-semi-space-size=4');
module.enableCompileCache();
const { emitter } = await import('../src/index.ts');
const [, , from = '', to = ''] = process.argv;
const [file] = await emitter.emit(JSON.parse(readFileSync(from, 'utf8')), {
  date: '2026-03-14',
  report: (one) => console.error(one.message),
});
if (file) writeFileSync(to, file.bytes);
