import { withoutPointer } from '../wording/pointer.ts';
import { PART } from './about-reading.ts';
import { cuedReading } from './cued-reading.ts';
import { ALTERNATIVE, FAILS } from './cues.ts';
import { readsLikeProse } from './prose.ts';
import { recognize } from './recognize.ts';
import { part, type Statement } from './statement.ts';
import type { Span, TextContext, TextReading } from './text-reading.ts';
import { isTypedForm } from './typed-form.ts';

/** UTF-16 units of the longest sentence that is looked through: each of its words is tried with all that stand around it. */
const LONGEST = 4_000;

/**
 * Gives a sentence that closes with a command which nothing marks: "Keep the name with the file curl -O http://x/y", "How
 * to list them: ansible-inventory --list". An option, or a subcommand and an operand, tell it from words.
 */
export function closingReading(
  statement: Statement,
  start: number,
  context: TextContext,
): TextReading | undefined {
  const { text, marks } = statement;
  if (text.length - start > LONGEST) return undefined;
  for (const { index: from } of text.matchAll(/(?<=[\s:：])[a-z][\w.+-]*(?=\s+\S)/g)) {
    const before = text.slice(start, from);
    if (from <= start || !isProse(before)) continue;
    const raw = text.slice(from).replace(/(?<=[^\s.])[.。!]$/, '');
    if (marks.some(({ kind, to }) => (kind === 'code' || kind === 'key') && to > from)) return undefined;
    const command = isTypedForm(raw, context) ? recognize(raw, 'code', context.vocabulary) : undefined;
    if (command === undefined) continue;
    const span: Span = {
      found: { kind: 'command', command, text: raw },
      from,
      to: from + raw.length,
      raw,
      marked: false,
    };
    // Behind "or" it is another way to do what stands before, which was not understood.
    const isOther = ALTERNATIVE.test(/\S+\s*$/.exec(before)?.[0] ?? '.');
    if (isOther || PART.test(before) || FAILS.test(before) || /\([^()]*$/.test(before)) return undefined;
    const words = before.replace(/[\s:：–—-]+$/u, '');
    const joint = /[:：]\s*$/.test(before) ? 'colon' : 'joined';
    return (
      cuedReading(statement, [span], start) ?? {
        kind: 'entries',
        spans: [span],
        description: part(statement, start, start + withoutPointer(words, joint).length),
        lead: false,
      }
    );
  }
  return undefined;
}

/** Words of a sentence, or a label. */
const isProse = (before: string): boolean =>
  (/[:：]\s*$/.test(before) && /\p{L}{2}/u.test(before)) ||
  (/\s\S+\s/.test(before) && readsLikeProse(before));
