import { expect, test } from 'vitest';
import type { Topic } from '../../src/model.ts';
import { printed, readNotes } from '../read-notes.ts';
import { madeUpTokens } from '../secrets/made-up.ts';
import { printedLines } from './printed-lines.ts';

const ledgerOf = ({ sources }: Topic): string[] =>
  sources.flatMap(({ ledger }) => ledger.map(({ kind }) => kind));

test('400 rows that differ in a value only are 400 rows in their order', async () => {
  const ports = Array.from({ length: 400 }, (_, i) => 20_000 + i);
  const note = ports.map((port) => `- Lets the sensor ${port} in: \`ufw allow ${port}\`\n`).join('');
  expect(printed(await readNotes([`# Sensors\n\n${note}`]))).toEqual(
    ports.map((port) => [`ufw allow ${port}`, `Lets the sensor ${port} in`]),
  );
});

test('two notes that contradict each other on a command make two rows', async () => {
  const topic = await readNotes([
    '# Copies\n\nShows the oldest copies of the house:\n\n    zfs list -t snapshot\n',
    '# Copies\n\nShows the newest copies of the house:\n\n    zfs list -t snapshot\n',
  ]);
  expect(printed(topic)).toEqual([
    ['zfs list -t snapshot', 'Shows the oldest copies of the house'],
    ['zfs list -t snapshot', 'Shows the newest copies of the house'],
  ]);
});

test('a command of 500 characters is printed whole', async () => {
  const folders = Array.from({ length: 60 }, (_, i) => `build/part-${i}`);
  const line = `zip -r site.zip ${folders.join(' ')}`.slice(0, 500);
  expect(line).toHaveLength(500);
  const topic = await readNotes([`# Site\n\nPackt alles ein:\n\n    ${line}\n`]);
  expect(printed(topic)).toEqual([[line, 'Packt alles ein']]);
});

test('a here-document of 100 lines is printed whole', async () => {
  const body = Array.from({ length: 100 }, (_, i) => `${i}: Straße Nr. ${i} \\$HOME "x" 'y'  z`);
  const code = ["sudo tee rutas.txt <<'FIN'", ...body, 'FIN'];
  const topic = await readNotes([`# Rutas\n\nEscribe las rutas:\n\n\`\`\`sh\n${code.join('\n')}\n\`\`\`\n`]);
  expect(printedLines(topic)).toContain(
    `${code[0]} | Escribe las rutas\n${[...body, 'FIN'].map((line) => `  > ${line}\n`).join('')}`,
  );
  expect(new Set(ledgerOf(topic))).toEqual(new Set(['printed', 'left-out']));
});

test.each(Object.entries(madeUpTokens))('a token of %s is nowhere on paper', async (_, token) => {
  const topic = await readNotes([
    `# Porta ${token}\n\n## Entra con ${token}\n\nLegge il resto:\n\n    cat /run/keys/${token}/id\n\n` +
      `- Scarica: \`wget https://files.example.org/${token}/a.tgz\`\n- Vedi https://example.org/?t=${token}\n`,
  ]);
  expect(printedLines(topic)).not.toContain(token);
  expect(printed(topic).map(([, sentence]) => sentence)).toEqual(['Legge il resto', 'Scarica']);
});
