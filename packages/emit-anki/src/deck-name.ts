import { cleanText } from './html/escape-html.ts';

/** A deck's name as Anki keeps it: levels between `::`, none empty, no quotes or control characters. */
export function deckName(name: string, fallback: string): string {
  const levels = cleanText(name)
    .normalize('NFC')
    .split('::')
    .map((level) => level.replace(/["\s]+/g, ' ').replace(/^[ :]+|[ :]+$/g, ''))
    .filter((level) => level !== '');
  return levels.length === 0 ? fallback : levels.join('::');
}
