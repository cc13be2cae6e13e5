import { putBack } from '../../src/commands/gives-back.ts';
import { spell } from '../../src/commands/spell.ts';
import type { Topic } from '../../src/model.ts';

/** A row that does not give back a line that its author wrote. */
export interface NotGivenBack {
  readonly printed: string;
  readonly back: string;
  readonly lines: readonly string[];
}

/** A command on one line, its blanks of one width. */
const letters = (text: string): string =>
  text
    .replace(/\\(?:\s+#.*)?\n|\s+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/** Gives the rows of a topic whose line, placeholders put back, is none of the lines it was made of. */
export function notGivenBack(topic: Topic): readonly NotGivenBack[] {
  const variants = topic.entries.flatMap((entry) => (entry.kind === 'command' ? entry.variants : []));
  return variants.flatMap(({ template, occurrences }) => {
    // A long dash before an option is repaired too, though that is kept nowhere.
    if (occurrences.some(({ repairs, raw }) => repairs.length > 0 || /\s-*(?!-)[\p{Pd}−]/u.test(raw)))
      return [];
    const back = letters(spell(template.parts.map(putBack)));
    const lines = occurrences.map(({ raw }) => letters(template.body ? (raw.split('\n')[0] ?? '') : raw));
    // A short name of the author's own is spelled out, which is no repair.
    const isNamed = lines.some((line) => line.split(' ')[0] === back.split(' ')[0]);
    return isNamed && !lines.includes(back) ? [{ printed: template.text, back, lines }] : [];
  });
}
