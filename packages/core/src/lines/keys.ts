import type { Chord } from '../model.ts';
import { isBareKeys, isRowOfKeys } from './bare-keys.ts';
import { readChord } from './chord.ts';
import { escapePattern } from './escape-pattern.ts';
import type { Found } from './found.ts';
import {
  ANDS,
  HELD,
  isEverydayName,
  isKeyName,
  mayNameKeys,
  modifierOf,
  ORS,
  STEPS,
  TILLS,
} from './key-names.ts';

export type Keys = Extract<Found, { kind: 'keys' }>;

const wordsOf = (list: readonly string[]): string => list.map(escapePattern).join('|');

/** Between two keys that do the same. */
const BETWEEN = new RegExp(
  String.raw`\s+(?:${wordsOf(ORS)})\s+|\s+\/\s+|,\s+(?=(?:ctrl|strg|alt|shift|C-|M-|<|\^))`,
  'iu',
);

/** The same between keys without any to hold. */
const SIDE_BY_SIDE = new RegExp(String.raw`\s*\/\s*|,\s+|\s+(?:${wordsOf(ORS)})\s+`, 'iu');

/** The first and the last key of a row of keys: `Ctrl-b 0 … Ctrl-b 9`. */
const RANGE = new RegExp(
  String.raw`^(.*?\S)(?:\s*(?:…|\.{2,3}|～)\s*|\s+(?:[-–—~]|${wordsOf(TILLS)})\s+)(\S.*)$`,
  'iu',
);

/** True for what stands between the first and the last of a row of keys: " … ". */
export const isBetweenRange = (text: string): boolean => RANGE.test(`a${text}b`);

/** Gives the sequences of chords that a text spells, alternatives apart: `Ctrl-b %`, `prefix + c`, `Esc :wq`. Nothing where no chord is sure. */
export function readKeys(text: string): Chord[][] | undefined {
  const named = text.trim().split(/,\s+/);
  if (named.length > 1 && named.every(isKeyName)) return named.map((key) => [{ key, modifiers: [] }]);
  if (!mayNameKeys(text)) return undefined;
  const read = alternativesIn(text).map((one) => readSequence(one) ?? readRange(one)?.chords);
  return read.every((sequence) => sequence !== undefined) ? (read as Chord[][]) : undefined;
}

/** Gives the keys that a text is, as they are printed: a row of keys with what they share said once. */
export function keysOf(text: string): Keys | undefined {
  const clean = text.trim();
  const chords = readKeys(clean);
  return chords && { kind: 'keys', chords, text: readRange(clean)?.text ?? clean };
}

/** Gives the short words that a text of an editor's notes is: `dd`, `h j k l`, `gg/G`, `1gt … 9gt`. */
export function bareKeysOf(text: string): Keys | undefined {
  const clean = text.trim();
  const single = (key: string): Chord => ({ key, modifiers: [] });
  if (isBareKeys(clean) && !/^[a-zA-Z]{1,2}\/[a-zA-Z]{1,2}$/.test(clean))
    return { kind: 'keys', chords: [[...clean].map(single)], text: clean };
  if (isRowOfKeys(clean))
    return { kind: 'keys', chords: clean.split(' ').map((key) => [single(key)]), text: clean };
  const several = clean.split(SIDE_BY_SIDE);
  if (several.length > 1 && several.length < 5 && several.every((one) => isBareKeys(one) || isKeyName(one)))
    return {
      kind: 'keys',
      chords: several.map((one) => (isKeyName(one) ? [single(one)] : [...one].map(single))),
      text: clean,
    };
  const [, first, last] = RANGE.exec(clean) ?? [];
  return first !== undefined && last !== undefined && isBareKeys(first) && isBareKeys(last)
    ? { kind: 'keys', chords: [[single(`${first} … ${last}`)]], text: `${first} … ${last}` }
    : undefined;
}

/** Gives the texts of the keys that a text has side by side: `Ctrl-b n` and `Ctrl-b p` of "Ctrl-b n/p". */
export function alternativesIn(text: string): string[] {
  const [first = '', ...others] = text.trim().split(BETWEEN).flatMap(besideStroke);
  // "Ctrl-b n / p": the last key alone stands for the whole.
  const before = /^.*[\s+-](?=\S+$)/u.exec(first)?.[0] ?? '';
  return [first, ...others.map((one) => (before !== '' && /^[^\s]$/u.test(one) ? `${before}${one}` : one))];
}

function besideStroke(text: string): string[] {
  if (/^[^\s/]{1,3}(?:\/[^\s/]{1,3})+$/.test(text) && text.split('/').every(isBareKeys))
    return text.split('/');
  const pair = /^(.*[\s+-])([^\s/+-])\/([^\s/])$/u.exec(text);
  return pair ? [`${pair[1]}${pair[2]}`, `${pair[1]}${pair[3]}`] : [text];
}

function readRange(text: string): { readonly chords: Chord[]; readonly text: string } | undefined {
  const [, before, behind] = RANGE.exec(text) ?? [];
  if (before === undefined || behind === undefined) return undefined;
  const first = readSequence(before);
  const from = first?.at(-1);
  if (first === undefined || from === undefined) return undefined;
  const rest = first.slice(0, -1);
  const last = readSequence(behind) ?? [...rest, { key: behind, modifiers: from.modifiers }];
  const to = last.at(-1);
  if (to === undefined || !/^(?:\S|F\d{1,2})$/iu.test(to.key) || from.key.length > 3) return undefined;
  if (JSON.stringify([...rest, from.modifiers]) !== JSON.stringify([...last.slice(0, -1), to.modifiers]))
    return undefined;
  return {
    chords: [...rest, { key: `${from.key} … ${to.key}`, modifiers: from.modifiers }],
    text: `${before} … ${to.key}`,
  };
}

const STEP = new RegExp(String.raw`^(?:${wordsOf(STEPS)}|\+|,|→|->)$`, 'iu');

/** True for what asks to press a key after the one before, and joins no two keys otherwise: " then ", " followed by ". */
export function isStep(text: string): boolean {
  const words = text.toLowerCase().match(/[^\s,]+/g) ?? [];
  return words.every((word) => STEPS.includes(word)) && words.some((word) => !ANDS.includes(word));
}

const STEP_AHEAD = new RegExp(String.raw`[,，、]\s*(?=(?:${wordsOf(STEPS)})(?!\p{Ll}))`, 'giu');
/** Steps of scripts without blanks, which touch their neighbours. */
const TIGHT_STEP = new RegExp(
  wordsOf(
    STEPS.filter((word) => /[^\p{Script=Latin}\p{Script=Cyrillic}]/u.test(word)).sort(
      (a, b) => b.length - a.length,
    ),
  ),
  'gu',
);
/** "Control a": the key to hold is named, and the other one follows without a sign. */
const HELD_BY_NAME = new RegExp(
  String.raw`(?<![\p{L}+-])(${HELD.join('|')})[ \t]+(?=(?:\S|f\d{1,2}|tab|enter|[a-z]*space)(?:\s|$))(?![-+/:=…]|\S\s*[-+])`,
  'giu',
);

function tokensOf(text: string): string[] {
  return text
    .trim()
    .replaceAll('＋', '+')
    .replace(/<([^<>]+)>/g, (whole) => whole.replace(/\s+/g, '\u00a0'))
    .replace(/^(<[^<>]+>)(?=[^\s+<-])/, '$1 ')
    .replace(/\s*([+])\s*(?=\S)/g, '$1')
    .replace(STEP_AHEAD, ' ')
    .replace(HELD_BY_NAME, '$1-')
    .replace(/^<?([\p{L}]+)>?\+/u, (whole, name: string) => (isPrefix(name) ? `${name} ` : whole))
    .replace(TIGHT_STEP, ' $& ')
    .replace(/(?<![\s+]),(?=\S|$)/g, ' ')
    .split(/[ \t\n]+/)
    .filter(Boolean)
    .map((word) => word.replaceAll('\u00a0', ' '));
}

const isPrefix = (word: string): boolean => ['prefix', 'leader'].includes(modifierOf(word) ?? '');

/** What a key may be behind a chord that is sure. */
const FURTHER: readonly RegExp[] = [
  /^[^\s\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}]{1,2}$/u,
  /^:\S+$/,
  /^["'“]\S["'”]$/,
  /^<\S+>$/,
  /^\d(\.{2,3}|…|-)\d$/,
  /^[←→↑↓]{1,4}$/,
  /^(number|n[uú]mero|zahl|nummer|arrows?|flechas?|pfeiltasten)$/i,
  /^[a-z]+(\/[a-z]+)+$/i,
];

function readSequence(text: string): Chord[] | undefined {
  const words = tokensOf(text);
  if (words.length === 0 || words.length > 7) return undefined;
  const chords: Chord[] = [];
  let sure = false;
  for (const [i, word] of words.entries()) {
    const chord = readChord(word);
    const led = i === 1 && /^<[^<>]+>$/.test(words[0] as string) && /^[a-zA-Z]{1,4}$/.test(word);
    if (chord) {
      chords.push(chord);
      sure = true;
    } else if (i === 0 && isPrefix(word)) {
      chords.push({ key: '', modifiers: [modifierOf(word) ?? 'prefix'] });
      // The word alone names the key in a sentence or a glossary.
      sure = words.length > 1;
    } else if (isKeyName(word)) {
      chords.push({ key: word, modifiers: [] });
      sure ||= words.length > 1 || !isEverydayName(word);
    } else if (STEP.test(word) && i > 0 && i < words.length - 1) {
    } else if (sure && (led || FURTHER.some((pattern) => pattern.test(word))))
      chords.push({ key: word, modifiers: [] });
    else return undefined;
  }
  return sure ? chords : undefined;
}
