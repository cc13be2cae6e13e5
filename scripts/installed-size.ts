/**
 * Measures the package that `node scripts/bundle.ts` has made, part by part, and writes the table into docs/dependencies.md. With
 * `--check` it writes nothing, and ends with 1 where the table is more than a tenth away from what it measures.
 */
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const document = join(root, 'docs/dependencies.md');
const stage = join(root, 'dist/package');

/** What the package is made of: each file belongs to the first part whose paths it begins with. */
const PARTS: readonly { readonly what: string; readonly paths: readonly string[] }[] = [
  { what: 'letters of China, Japan and Korea', paths: ['node_modules/@cribnotes/fonts'] },
  { what: 'other letters', paths: ['node_modules'] },
  { what: 'program, with its libraries', paths: ['lib'] },
  { what: 'what is known of tools', paths: ['data', 'overlays'] },
  { what: 'documents, pictures, manual pages', paths: ['docs', 'man', 'README.md'] },
  { what: 'licences, schema, completion', paths: [''] },
];

const sizes = new Map(PARTS.map(({ what }) => [what, 0]));
for (const file of readdirSync(stage, { recursive: true, encoding: 'utf8' })) {
  const facts = statSync(join(stage, file));
  if (!facts.isFile()) continue;
  const { what } = PARTS.find(({ paths }) => paths.some((path) => file.startsWith(path)))!;
  sizes.set(what, sizes.get(what)! + facts.size);
}
const total = [...sizes.values()].reduce((sum, size) => sum + size, 0);
const packed = statSync(join(root, 'dist/cribnotes.tgz')).size;
const rows = [...sizes, ['**all**', total] as const, ['the file that npm installs', packed] as const];
const table = [
  '| part | MB |',
  '| --- | --- |',
  ...rows.map(([what, size]) => `| ${what} | ${megabytes(size)} |`),
];

const text = readFileSync(document, 'utf8');
const place = /(<!-- node scripts\/installed-size\.ts -->\n\n)([\s\S]*?)(\n\n|\n$)/;
const [, , shown = ''] = place.exec(text) ?? [];
if (process.argv.includes('--check')) {
  const [, told = '0'] = /\*\*all\*\* \| ([\d.]+)/.exec(shown) ?? [];
  console.log(`${megabytes(total)} MB installed, ${told} MB in docs/dependencies.md`);
  if (Math.abs(Number(told) * 1e6 - total) > total / 10) process.exitCode = 1;
} else {
  writeFileSync(
    document,
    text.replace(place, (_, before, __, after) => `${before}${table.join('\n')}${after}`),
  );
  console.log(table.join('\n'));
}

function megabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(1);
}
