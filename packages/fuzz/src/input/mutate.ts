import type { Chance } from './chance.ts';
import { piece } from './note-of-kinds.ts';

/** Gives a text made of pieces of others: lines of one note among those of another, changed, doubled, left out. */
export function splice(chance: Chance, seeds: readonly string[]): string {
  const lines = [...part(chance, chance.pick(seeds))];
  const changes = 1 + chance.below(6);
  for (let change = 0; change < changes; change += 1) {
    const at = chance.below(lines.length + 1);
    const change = chance.pick(lineChanges);
    change(chance, lines, at, seeds);
  }
  return `${lines.join('\n')}\n`;
}

/** Up to forty lines of a note that stand together. */
function part(chance: Chance, note: string): string[] {
  const lines = note.split('\n');
  const from = chance.below(Math.max(1, lines.length - 10));
  return lines.slice(from, from + 4 + chance.below(36));
}

type LineChange = (chance: Chance, lines: string[], at: number, seeds: readonly string[]) => void;

const lineChanges: readonly LineChange[] = [
  (_, lines, at) => void lines.splice(at, 1),
  (_, lines, at) => void lines.splice(at, 0, lines[at] ?? ''),
  (_, lines, at) => void lines.splice(at, 0, ''),
  (chance, lines, at) => void lines.splice(at, chance.below(3)),
  (chance, lines, at, seeds) => void lines.splice(at, 0, ...part(chance, chance.pick(seeds)).slice(0, 8)),
  (chance, lines, at) => void lines.splice(at, 0, ...piece(chance).split('\n')),
  (chance, lines, at) =>
    void lines.splice(at, 1, chance.pick(['    ', '> ', '- ', '# ', '\t', '| ']) + (lines[at] ?? '')),
  (chance, lines, at) => void lines.splice(at, 1, cut(chance, lines[at] ?? '')),
  (chance, lines, at) => void lines.splice(at, 1, put(chance, lines[at] ?? '')),
  (_, lines, at) => void lines.splice(at, 2, `${lines[at] ?? ''} ${lines[at + 1] ?? ''}`),
  (_, lines, at) => void lines.splice(at, 1, (lines[at] ?? '').trimStart()),
];

const cut = (chance: Chance, line: string): string => {
  const at = chance.below(line.length + 1);
  return line.slice(0, at) + line.slice(at + 1 + chance.below(6));
};

const signs = [
  '`',
  '"',
  "'",
  '*',
  '_',
  '|',
  '#',
  '\\',
  '<',
  '>',
  '[',
  ']',
  '(',
  ')',
  ':',
  '-',
  '–',
  '$',
  '{',
  '}',
  '!',
  '~',
  '=',
  ' ',
  '\t',
  '、',
  '。',
  '…',
  '\u200b',
  '\u0000',
];

const put = (chance: Chance, line: string): string => {
  const at = chance.below(line.length + 1);
  return line.slice(0, at) + chance.pick(signs).repeat(1 + chance.below(3)) + line.slice(at);
};

/** Gives the bytes of a text with some of them changed, or in another encoding. */
export function scramble(chance: Chance, text: string): Uint8Array {
  const way = chance.below(10);
  if (way === 0) return Buffer.from(`\ufeff${text}`, 'utf16le');
  if (way === 1) return Buffer.from(text, 'latin1');
  if (way === 2) return Buffer.from(`\ufeff${text}`);
  if (way === 3) return Uint8Array.from(chance.some(0, 300, () => chance.below(256)));
  const bytes = [...Buffer.from(text)];
  const changes = 1 + chance.below(8);
  for (let change = 0; change < changes; change += 1) {
    const at = chance.below(bytes.length + 1);
    chance.pick([
      () => bytes.splice(at, 1, chance.below(128)),
      () => bytes.splice(at, 1, chance.below(256)),
      () => bytes.splice(at, chance.below(20)),
      () => bytes.splice(at, 0, ...bytes.slice(at, at + chance.below(60))),
      () => bytes.splice(at, 0, ...Buffer.from(chance.pick(signs))),
    ])();
  }
  return Uint8Array.from(bytes);
}
