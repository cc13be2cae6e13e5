import { literally } from '../text/patterns.ts';
import { tidy } from './tidy.ts';
import type { WantedLine } from './wanted-words.ts';
import { Level } from './word.ts';

const modifiers: Readonly<Record<string, string>> = {
  ...{ ctrl: 'C', control: 'C', strg: 'C', '⌃': 'C' },
  ...{ alt: 'M', meta: 'M', option: 'M', '⌥': 'M' },
  ...{ shift: 'S', '⇧': 'S' },
  ...{ cmd: 'D', command: 'D', '⌘': 'D' },
};
const names: Readonly<Record<string, string>> = { return: 'enter', cr: 'enter', escape: 'esc' };

/** Gives a spelling in which two ways to write the same keys are equal: `Ctrl+B c` and `C-b c`. */
export function keysKey(text: string): string {
  return tidy(text)
    .normalize('NFC')
    .replace(/\\([`|])/g, '$1')
    .replace(/<\/?kbd>/gi, ' ')
    .replace(/`/g, '')
    .replace(/<(C|M|S|A|D)-([^>]+)>/gi, '$1-$2 ')
    .replace(/<(CR|Enter|Esc|Tab|Space|leader|BS|Up|Down|Left|Right)>/gi, ' $1 ')
    .replace(
      /\b(ctrl|control|strg|alt|meta|option|shift|cmd|command)\b\s*[-+–]?\s*(?=\S)/gi,
      (_, name: string) => `${modifiers[name.toLowerCase()]}-`,
    )
    .replace(/([⌘⌥⌃⇧])\s*\+?\s*/g, (_, sign: string) => `${modifiers[sign]}-`)
    .replace(/(?<![\w^])\^([A-Za-z])\b/g, 'C-$1')
    .replace(/(?<![\w-])([CMSA])\s*[-+]\s*(?=\S)/g, '$1-')
    .replace(/\bC-([A-Z])(?![A-Za-z])/g, (_, letter: string) => `C-${letter.toLowerCase()}`)
    .replace(/\s*(?:\bthen\b|\bfollowed by\b|,(?=\s)|\s\+\s)\s*/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/\b(enter|return|cr|esc|escape|tab|space|up|down|left|right)\b/gi, (name) => {
      const small = name.toLowerCase();
      return names[small] ?? small;
    });
}

/** Says how keys on paper stand to keys of a note. */
export function keysLevel(wanted: WantedLine, text: string): number {
  const [ours, theirs] = [keysKey(wanted.raw), keysKey(text)];
  if (ours.replace(/\s/g, '') === theirs.replace(/\s/g, '')) return Level.exact;
  let pattern = literally(ours);
  for (const value of [
    ...(wanted.variables ?? wanted.placeholders ?? []),
    ...(ours.match(/<[^<>]+>/g) ?? []),
  ]) {
    const inPattern = literally(literally(keysKey(value)));
    pattern = pattern.replace(new RegExp(`(?<![\\p{L}\\p{N}])${inPattern}(?![\\p{L}\\p{N}])`, 'u'), '\\S+');
  }
  return new RegExp(`^${pattern}$`, 'u').test(theirs) ? Level.general : Level.no;
}
