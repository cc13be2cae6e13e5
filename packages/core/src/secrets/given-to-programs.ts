import { type CommandWord, commandWords } from './command-words.ts';
import { isSecretValue } from './random-look.ts';
import type { Secret } from './secret.ts';
import { type SecretOption, secretOptions } from './secret-options.ts';
import { valueAt, wholeWord } from './value-at.ts';

const byProgram: ReadonlyMap<string, readonly SecretOption[]> = (() => {
  const rows = secretOptions.flatMap((option) =>
    option.programs.split(' ').map((program) => ({ program, option })),
  );
  return new Map(
    [...Map.groupBy(rows, ({ program }) => program)].map(([program, list]) => [
      program,
      list.map(({ option }) => option),
    ]),
  );
})();

const named = new RegExp(
  String.raw`(?<![\w.-])(${[...byProgram.keys()].sort((a, b) => b.length - a.length).join('|')})(?:\.exe)?(?=[ \t])`,
  'g',
);

/** Finds secrets that programs are given in short options and operands: `mysql -pX`, `curl -u ada:X`, `docker login -p X`. */
export function findGivenToPrograms(text: string): Secret[] {
  const found: Secret[] = [];
  const seen = new Map<string, number>();
  for (const { 0: program, 1: plain = program, index } of text.matchAll(named)) {
    // A name within the command of the same name is a word of it: `docker exec mysql mysql -pX`.
    if (index < (seen.get(plain) ?? 0)) continue;
    const words = commandWords(text, index + program.length);
    seen.set(plain, words.at(-1)?.end ?? 0);
    for (const option of byProgram.get(plain) ?? []) found.push(...givenAs(option, words, text));
  }
  return found;
}

function givenAs(option: SecretOption, words: readonly CommandWord[], text: string): Secret[] {
  const { needs } = option;
  const after =
    words.findIndex(({ text }) => (typeof needs === 'string' ? text === needs : needs?.test(text))) + 1;
  if (needs !== undefined && after === 0) return [];
  return placesIn(option, words, after).flatMap(({ at, alone }): Secret[] => {
    const value = valueAt(text, at, 'word');
    if (value === undefined) return [];
    const { behind, upTo } = option;
    if (behind === undefined) {
      const proof = alone ? 'any' : 'scattered';
      return isSecretValue(value.text, proof) ? [{ kind: option.kind, ...wholeWord(value) }] : [];
    }
    const sign = value.text.indexOf(behind);
    const before = value.text.slice(0, Math.max(0, sign));
    const rest = value.text.slice(sign + behind.length);
    const secret = upTo === undefined ? rest : (rest.split(upTo, 1)[0] ?? '');
    // In a lesson the password is often the name of the user.
    if (sign < 0 || secret === before || /[/@\\]/.test(before) || !isSecretValue(secret, 'any')) return [];
    const from = value.start + sign + behind.length;
    return [{ kind: option.kind, start: from, end: from + secret.length }];
  });
}

/** Where a value may begin; `alone`: nothing else can stand there. */
interface Place {
  readonly at: number;
  readonly alone: boolean;
}

function placesIn({ place }: SecretOption, words: readonly CommandWord[], after: number): Place[] {
  if (place.at === 'operand') {
    const redirect = words.findIndex(({ text }) => /^[\d&]?(?:>|<(?!\p{L}[^<>]*>))/u.test(text));
    const operands = words
      .slice(after, redirect < 0 ? undefined : redirect)
      .filter(({ text }) => !/^[-/][A-Za-z]/.test(text));
    const operand = place.number === 'last' ? operands.at(-1) : operands[place.number - 1];
    return operand ? [{ at: operand.start, alone: true }] : [];
  }
  const names = place.words.split(' ');
  return words.flatMap(({ text, start }, index): Place[] => {
    const name = names.find((name) => text.startsWith(name));
    const next = words[index + 1];
    if (name === undefined)
      return behindCluster(text, names) && next ? [{ at: next.start, alone: true }] : [];
    if (text !== name)
      return place.at === 'next' || (!/^(?:-\w|\/\w:)$|^-\w\w$/.test(name) && text[name.length] !== '=')
        ? []
        : [{ at: start + name.length + (text[name.length] === '=' ? 1 : 0), alone: true }];
    // `mysql -p shop` asks for the password and opens shop, but what looks like a password there is one.
    return next === undefined || next.text.startsWith('-')
      ? []
      : [{ at: next.start, alone: place.at !== 'glued' }];
  });
}

/** Short options in one word, of which the last one takes the value: `curl -sSu ada:X`. */
const behindCluster = (text: string, names: readonly string[]): boolean =>
  /^-[A-Za-z]{2,5}$/.test(text) && names.includes(`-${text.at(-1)}`);
