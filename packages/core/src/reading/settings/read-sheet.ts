import { IDEA_PLACES, SHEET_THEMES, type SheetSettings } from '../../model/sheet-settings.ts';
import { paperSizeOf } from './paper-size.ts';
import type { ValueFault, ValueReading } from './setting-values.ts';
import type { YamlValue } from './yaml-value.ts';

/** How one key below `sheet` is read: what it may be, and its value, or nothing where it is something else. */
interface SheetKey {
  readonly expected: string;
  readonly read: (word: string) => string | number | boolean | undefined;
}

const oneOf = (words: readonly string[]): SheetKey => ({
  expected: words.join(', '),
  read: (word) => words.find((one) => one === word),
});

const countTo = (most: number): SheetKey => ({
  expected: `a whole number from 1 to ${most}`,
  read: (word) => (/^[1-9]\d{0,8}$/.test(word) && Number(word) <= most ? Number(word) : undefined),
});

const KEYS: Readonly<Record<keyof SheetSettings, SheetKey>> = {
  theme: oneOf(SHEET_THEMES),
  ideas: oneOf(IDEA_PLACES),
  pages: countTo(999),
  columns: countTo(8),
  paper: {
    expected: 'a paper such as a4, letter or 100x150mm',
    read: (word) => (paperSizeOf(word) === undefined ? undefined : word),
  },
  split: {
    expected: 'true or false',
    read: (word) => (word === 'true' ? true : word === 'false' ? false : undefined),
  },
};

/** Gives how the sheet is to be set, in the words of the options of `crib build`. What is wrong is left out. */
export function readSheet(value: YamlValue): ValueReading<SheetSettings> {
  if (value.kind === 'null') return { faults: [] };
  const names = Object.keys(KEYS).join(', ');
  if (value.kind !== 'map') return { faults: [faultAt(value, `keys and values, of ${names}`)] };
  const faults: ValueFault[] = [];
  const settings: Record<string, string | number | boolean> = {};
  for (const { key, value: said, start, end } of value.entries) {
    const known = Object.hasOwn(KEYS, key) ? KEYS[key as keyof SheetSettings] : undefined;
    const word = 'text' in said ? said.text.trim() : undefined;
    const read = word === undefined ? undefined : known?.read(word);
    if (read !== undefined) settings[key] = read;
    else if (known) faults.push(faultAt(said, `${key}: ${known.expected}`));
    else faults.push(faultAt({ kind: 'text', text: key, start, end }, `keys of ${names}`));
  }
  return { value: settings, faults };
}

function faultAt(at: YamlValue, expected: string): ValueFault {
  return { rule: 'type', expected, at, usable: true };
}
