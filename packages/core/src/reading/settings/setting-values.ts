import type { YamlScalar, YamlValue } from './yaml-value.ts';

/** What is wrong with a value; `usable` tells that reading goes on without it. */
export interface ValueFault {
  readonly rule: string;
  readonly expected: string;
  readonly at: YamlValue;
  readonly usable: boolean;
}

/** What a value gives, beside what is wrong with it. */
export interface ValueReading<Value> {
  readonly value?: Value;
  readonly faults: readonly ValueFault[];
}

/** Gives a line of text: control characters and line breaks become blanks. */
export function readLine(value: YamlValue): ValueReading<string> {
  if (value.kind !== 'text') return wrongType(value, 'a text');
  const line = inOneLine(value);
  return line === '' ? { faults: [] } : { value: line, faults: [] };
}

/** What a title must not begin with or hold if it is to be more than the name of a file. */
const pathLike = /^(?:[/\\~]|[A-Za-z]:[\\/])|\.\.[\\/]|\p{Cc}/u;

/** Gives a title; one that looks like a path is kept for display and reported. */
export function readTitle(value: YamlValue): ValueReading<string> {
  if (value.kind !== 'text' && value.kind !== 'number') return wrongType(value, 'a text');
  const line = inOneLine(value);
  const expected = 'a title in one line that is no path';
  const faults =
    pathLike.test(value.text) && !/^~\w/.test(value.text)
      ? [{ rule: 'title', expected, at: value, usable: true }]
      : [];
  return line === '' ? { faults } : { value: line, faults };
}

/** Gives a language in the form of BCP 47: `pt-BR`. */
export function readLanguage(value: YamlValue): ValueReading<string> {
  if (value.kind !== 'text') return wrongType(value, 'a language such as en or pt-BR');
  try {
    const [language] = Intl.getCanonicalLocales(value.text.trim().replaceAll('_', '-'));
    return language === undefined ? { faults: [] } : { value: language, faults: [] };
  } catch {
    return {
      faults: [{ rule: 'type', expected: 'a language such as en or pt-BR', at: value, usable: true }],
    };
  }
}

/** Gives a day as `YYYY-MM-DD`; a time of day behind it is left out. */
export function readDate(value: YamlValue): ValueReading<string> {
  const expected = 'a date as YYYY-MM-DD';
  if (value.kind === 'list' || value.kind === 'map' || value.kind === 'boolean')
    return wrongType(value, expected);
  const day = /^(\d{4}-\d{2}-\d{2})(?![\d-])/.exec(value.text.trim())?.[1];
  const time = day === undefined ? Number.NaN : Date.parse(`${day}T00:00:00Z`);
  const exists = !Number.isNaN(time) && new Date(time).toISOString().startsWith(day ?? '');
  if (day !== undefined && exists) return { value: day, faults: [] };
  return { faults: [{ rule: 'type', expected, at: value, usable: day === undefined }] };
}

/** Gives the section of a manual: a digit from 1 to 9, letters behind it. */
export function readSection(value: YamlValue): ValueReading<string> {
  const expected = 'a section of the manual such as 1 or 7';
  if (value.kind !== 'text' && value.kind !== 'number') return wrongType(value, expected);
  if (/^[1-9][a-z]{0,8}$/.test(value.text)) return { value: value.text, faults: [] };
  const rule = value.kind === 'text' ? 'section' : 'type';
  return { faults: [{ rule, expected, at: value, usable: false }] };
}

/** Gives what is done about passwords, tokens and keys. */
export function readSecrets(value: YamlValue): ValueReading<'print' | 'hide'> {
  const word = value.kind === 'text' ? value.text.trim() : '';
  return word === 'print' || word === 'hide'
    ? { value: word, faults: [] }
    : wrongType(value, 'print or hide');
}

/** Gives words: a list of texts, or one text with commas between them. */
export function readWords(value: YamlValue): ValueReading<readonly string[]> {
  const expected = 'a list of texts';
  if (value.kind === 'null') return { value: [], faults: [] };
  if (value.kind === 'text') return { value: nonEmpty(inOneLine(value).split(',')), faults: [] };
  if (value.kind !== 'list') return wrongType(value, expected);
  const wrong = value.items.find(
    (item) => item.kind === 'list' || item.kind === 'map' || item.kind === 'boolean',
  );
  if (wrong) return wrongType(wrong, expected);
  return { value: nonEmpty(value.items.map((item) => inOneLine(item as YamlScalar))), faults: [] };
}

/** Gives names and what they stand for; a name must be one word. */
export function readNames(value: YamlValue): ValueReading<Readonly<Record<string, string>>> {
  const expected = 'names and what they stand for, such as d: docker';
  if (value.kind === 'null') return { value: {}, faults: [] };
  if (value.kind !== 'map') return wrongType(value, expected);
  const wrong = value.entries.find((entry) => !/^\S+$/.test(entry.key) || entry.value.kind !== 'text');
  if (wrong) return wrongType(wrong.value, expected);
  const pairs = value.entries.map((entry) => [entry.key, inOneLine(entry.value as YamlScalar)] as const);
  return { value: Object.fromEntries(pairs), faults: [] };
}

function inOneLine(value: YamlScalar): string {
  return value.text
    .replace(/[\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g, '')
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim();
}

function nonEmpty(words: readonly string[]): string[] {
  return [...new Set(words.map((word) => word.trim()).filter((word) => word !== ''))];
}

function wrongType(at: YamlValue, expected: string): ValueReading<never> {
  return { faults: at.kind === 'null' ? [] : [{ rule: 'type', expected, at, usable: false }] };
}
