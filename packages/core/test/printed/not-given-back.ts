import { putBack } from '../../src/commands/gives-back.ts';
import { spell } from '../../src/commands/spell.ts';
import type { Topic } from '../../src/model.ts';

/** A row that does not give back a line that its author wrote. */
export interface NotGivenBack {
  readonly printed: string;
  readonly back: string;
  readonly lines: readonly string[];
}

/** A command without the lines that its author has taken out in its midst. */
const withoutTakenOut = (text: string): string => text.replace(/(\\\n\s*)(?:#.*(?:\n\s*|$))+/g, '$1');

/**
 * A command on one line, its blanks of one width, without blanks where a group begins and before its end; quotes are straight, as
 * pairs of curly ones are printed.
 */
const letters = (text: string): string =>
  text
    .replace(/\\(?:[ \t]+#.*)?(?:\n|$)|(?<=\s)[`^](?=\s|$)/g, ' ')
    .replace(/[“”„]/g, '"')
    .replace(/[‘’]/g, "'")
    .replace(/(?<=^\()\s+|\s+(?=\))/g, '')
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
    const lines = occurrences.flatMap(({ raw }) => {
      const written = raw.split('\n');
      const typed = written.slice(0, Math.max(1, written.length - ofBody)).join('\n');
      // In quotes no line is taken out.
      return [letters(withoutTakenOut(typed)), letters(typed)];
    });
    // A short name of the author's own is spelled out, which is no repair.
    const [program = ''] = back.split(' ');
    const isNamed = lines.some((line) => line.split(' ')[0] === program);
    const forms = lines.flatMap((line) => [
      line,
      line.replace(/^(?:PS [A-Z]:\S*> |[$%#>] )?\S+/, () => program),
    ]);
    return isNamed && !forms.some((line) => isGivenBack(line, back, ofBody > 0))
      ? [{ printed: template.text, back, lines }]
      : [];
  });
}

/** Behind a line that goes on over several its remark may still stand, and what is left of a here-document in quotes. */
const isGivenBack = (line: string, back: string, hasBody: boolean): boolean =>
  line === back || (line.startsWith(back) && (hasBody || REMARK.test(line.slice(back.length))));

const REMARK =
  /^(?:\s(?:#|\(|\.\.\s|\/\/|%%|;;|[-=]?->|=>|<-|<!--|[-–](?:\s|$)|[^\p{ASCII}])|[：，、。]|:(?:\s|$))/u;
