import { readFileSync } from 'node:fs';
import { anyMark, type Word } from './word.ts';

interface Families {
  readonly families: readonly { readonly before: readonly string[]; readonly names: readonly string[] }[];
}

const { families }: Families = JSON.parse(
  readFileSync(new URL('../../data/other-names.json', import.meta.url), 'utf8'),
);

/** Every name of a command to the first one that means the same. */
const firstNames: ReadonlyMap<string, string> = new Map(
  families.flatMap(({ before, names }) =>
    before.flatMap((program) =>
      names.flatMap((line) => {
        const all = line.split(' = ').map((name) => `${program} ${name}`.trim());
        return all.map((name) => [name, all[0] ?? name] as const);
      }),
    ),
  ),
);

const programs: ReadonlySet<string> = new Set([...firstNames.keys()].map((name) => name.split(' ')[0] ?? ''));

/** Whether all other names of a program's commands are known here, so that none else is believed. */
export const hasKnownNames = (program: string): boolean => programs.has(program);

/** Whether words are one of several names. */
export const isKnownName = (words: string): boolean => firstNames.has(words);

/** Gives the same words with the first of their names; `sudo` says nothing about what runs. */
export function byFirstName(line: readonly Word[]): readonly Word[] {
  const [first, second] = line;
  let words = first?.text === 'sudo' && second && !second.text.startsWith('-') ? line.slice(1) : line;
  for (let round = 0; round < 3; round += 1) {
    const renamed = renamedOnce(words);
    if (renamed === undefined) break;
    words = renamed;
  }
  return words;
}

function renamedOnce(words: readonly Word[]): readonly Word[] | undefined {
  for (let count = Math.min(4, words.length); count >= 1; count -= 1) {
    const head = words.slice(0, count);
    if (head.some(({ isOperator, pattern }) => isOperator || anyMark.test(pattern))) continue;
    const name = head.map(({ text }) => text).join(' ');
    const first = firstNames.get(name);
    if (first === undefined || first === name) continue;
    return [...first.split(' ').map((text) => ({ text, pattern: text, slots: [] })), ...words.slice(count)];
  }
  return undefined;
}
