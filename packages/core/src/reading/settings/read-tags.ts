import type { ValueFault, ValueReading } from './setting-values.ts';
import type { YamlValue } from './yaml-value.ts';

/** Tags that Anki gives a meaning of its own. */
const reservedTags: ReadonlySet<string> = new Set(['marked', 'leech']);

const expected = 'a tag of letters, digits, "-", "_" and "/"';

/** Gives tags: a list, or one text with commas or blanks between them. A tag that cannot be kept as it is is reported. */
export function readTags(value: YamlValue): ValueReading<readonly string[]> {
  if (value.kind === 'null') return { value: [], faults: [] };
  if (value.kind === 'text') return tagsOf(value.text.split(/[\s,]+/).filter(Boolean), () => value);
  if (value.kind !== 'list')
    return { faults: [{ rule: 'type', expected: 'a list of tags', at: value, usable: false }] };
  const words = value.items.map((item) => (item.kind === 'text' || item.kind === 'number' ? item.text : ''));
  return tagsOf(words, (index) => value.items[index] ?? value);
}

function tagsOf(
  words: readonly string[],
  placeOf: (index: number) => YamlValue,
): ValueReading<readonly string[]> {
  const tags = new Set<string>();
  const faults: ValueFault[] = [];
  words.forEach((word, index) => {
    const tag = word
      .normalize('NFC')
      .replace(/^#/, '')
      .replace(/[^\p{L}\p{N}\p{M}_/-]+/gu, '-')
      .replace(/^[-/]+|[-/]+$/g, '');
    const kept = tag !== '' && !reservedTags.has(tag.toLowerCase());
    if (kept) tags.add(tag);
    if (!kept || tag !== word.replace(/^#/, '').normalize('NFC'))
      faults.push({ rule: 'tag', expected, at: placeOf(index), usable: true });
  });
  return { value: [...tags], faults };
}
