import { putBack } from '../../src/commands/gives-back.ts';
import { spell } from '../../src/commands/spell.ts';
import type { Topic } from '../../src/model.ts';

/** A row that does not give back a line that its author wrote. */
export interface NotGivenBack {
  readonly printed: string;
  readonly back: string;
  readonly lines: readonly string[];
}

/**
 * A command on one line, its blanks of one width, without lines that are taken out in its midst and without blanks inside
 * the brackets of a group; quotes are straight, as pairs of curly ones are printed.
 */
const letters = (text: string): string =>
  text
    .replace(/(\\\n\s*)(?:#.*(?:\n\s*|$))+/g, '$1')
    .replace(/\\(?:\s+#.*)?(?:\n|$)|(?<=\s)[`^]\n/g, ' ')
    .replace(/[“”„]/g, '"')
    .replace(/[‘’]/g, "'")
    .replace(/(?<=^\()\s+|\s+(?=\)$)/g, '')
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
    const ofBody = template.body?.length ?? 0;
    const lines = occurrences.map(({ raw }) => {
      const written = raw.split('\n');
      return letters(written.slice(0, Math.max(1, written.length - ofBody)).join('\n'));
    });
    // A short name of the author's own is spelled out, which is no repair.
    const isNamed = lines.some((line) => line.split(' ')[0] === back.split(' ')[0]);
    return isNamed && !lines.some((line) => isGivenBack(line, back, ofBody > 0))
      ? [{ printed: template.text, back, lines }]
      : [];
  });
}

/** Behind a line that goes on over several its remark may still stand, and what is left of a here-document in quotes. */
const isGivenBack = (line: string, back: string, hasBody: boolean): boolean =>
  line === back ||
  (line.startsWith(`${back} `) &&
    (hasBody || /^(?:#|\/\/|<- |[-–] |[^\p{ASCII}])/u.test(line.slice(back.length + 1))));
