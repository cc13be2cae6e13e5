import { readFileSync } from 'node:fs';
import type { Word } from './word.ts';

const { options }: { readonly options: Readonly<Record<string, string>> } = JSON.parse(
  readFileSync(new URL('../../data/option-names.json', import.meta.url), 'utf8'),
);

/** Path of a command → option → its long name. */
const longNames: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map(
  Object.entries(options).map(([path, list]) => [
    path,
    new Map(
      list.split(' ').flatMap((pair) => {
        const names = pair.split('=');
        return names.map((name) => [name, names.at(-1) ?? name] as const);
      }),
    ),
  ]),
);

/** Programs that take short options in one word: `-it`. */
const bundling: ReadonlySet<string> = new Set(
  (
    'docker podman nerdctl kubectl git ls rm cp mv grep tar ps du df rsync chmod chown mkdir cat ssh journalctl sort ' +
    'uniq wc free ln'
  ).split(' '),
);

/** Gives the same words with each option by itself and by its long name, where its program has two names for it. */
export function byLongOptions(line: readonly Word[]): readonly Word[] {
  const head = line
    .filter(({ isOperator, text }) => !isOperator && !text.startsWith('-'))
    .slice(0, 3)
    .map(({ text }) => text);
  const names = [3, 2, 1]
    .filter((count) => count <= head.length)
    .map((count) => longNames.get(head.slice(0, count).join(' ')))
    .find((found) => found !== undefined);
  const words = bundling.has(line[0]?.text ?? '') ? line.flatMap(apart) : line;
  return names === undefined ? words : words.map((word) => byLongName(word, names));
}

function apart(word: Word): readonly Word[] {
  if (word.isOperator || !/^-[A-Za-z]{2,4}$/.test(word.text)) return [word];
  return [...word.text.slice(1)].map((char) => ({ ...word, text: `-${char}`, pattern: `-${char}` }));
}

function byLongName(word: Word, names: ReadonlyMap<string, string>): Word {
  const [, name = '', value = ''] = /^(--?[\w-]+)(=.*)?$/s.exec(word.text) ?? [];
  const long = names.get(name);
  if (long === undefined || long === name) return word;
  return { ...word, text: long + value, pattern: word.pattern.replace(name, long) };
}
