/** Makes a deck with the library's own addCard, one card a note: `node library.ts 10000 out.apkg`. Prints its meter. */
import { writeFileSync } from 'node:fs';
import exporter from 'anki-apkg-export/dist/exporter.js';
import createTemplate from 'anki-apkg-export/dist/template.js';
import loadSql from 'sql.js/dist/sql-wasm-inline.js';
import { printMeter } from './meter.ts';

const [, , count = '10000', out = 'library.apkg'] = process.argv;
interface Library {
  addCard(front: string, back: string): void;
  save(): Promise<Uint8Array>;
}
const Exporter = exporter.default as new (name: string, options: object) => Library;
const template = (createTemplate.default as () => string)();
const apkg = new Exporter('Deck', { template, sql: await loadSql() });
for (let at = 0; at < Number(count); at++)
  apkg.addCard(`Do the task number ${at} with one operand`, `tool sub-${at} -a &lt;operand&gt;`);
writeFileSync(out, await apkg.save());
printMeter();
