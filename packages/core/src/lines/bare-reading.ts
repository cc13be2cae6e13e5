import type { Mark } from '../blocks/block.ts';
import type { Found } from '../findings/finding.ts';
import { isBareKeys } from './keys.ts';
import { trailingExample } from './lead-reading.ts';
import { readsLikeProse } from './prose.ts';
import { readFound } from './read-found.ts';
import { recognize } from './recognize.ts';
import { splitRemark } from './remark.ts';
import { part, type Statement } from './statement.ts';
import type { TextContext, TextReading } from './text-reading.ts';

/** A command without any mark: the whole statement, or the part before or after a separator. */
export function readBare(
  statement: Statement,
  start: number,
  context: TextContext,
  marks: readonly Mark[],
): TextReading | undefined {
  const text = statement.text.slice(start);
  if (marks.length > 0 && marks.some((m) => m.from <= start)) return undefined;
  const flag =
    /^(-{1,2}[\w?][\w-]*(?:[ =](?:<[^<>]+>|[A-Z_]{2,}))?(?:\s*[,/|]\s*-{1,2}\w[\w-]*)*)(\s*(?:[:：=]|=>|->|→|–|—)\s*|\s+-\s+|\s{2,}|\s+(?=\p{L}+\s))(\p{L}.*)$/u.exec(
      text,
    );
  if (flag?.[1] !== undefined && flag[3] !== undefined) {
    return {
      kind: 'gloss',
      target: flag[1],
      statement: part(statement, statement.text.length - flag[3].length),
    };
  }
  for (const cut of [splitRemark(text), splitRemark(text, true)]) {
    if (cut.remark === undefined || cut.at === undefined) continue;
    const keys =
      context.interactive && context.inItem && /^[-–—:=]/.test(cut.mark ?? '')
        ? bareKeys(cut.command)
        : undefined;
    const found =
      keys ??
      readFound(cut.command, 'bare', context) ??
      (context.inItem ? everydayBare(cut.command, context) : undefined);
    if (found) {
      const from = start + text.indexOf(cut.remark, cut.at);
      return {
        kind: 'entries',
        spans: [{ found, from: start, to: start + cut.command.length, raw: cut.command, marked: false }],
        description: part(
          statement,
          from,
          from + (trailingExample(cut.remark, [{ found }], context) ?? cut.remark.length),
        ),
        lead: true,
      };
    }
  }
  const whole = readFound(text, 'bare', context);
  if (whole)
    return {
      kind: 'entries',
      spans: [{ found: whole, from: start, to: statement.text.length, raw: text.trim(), marked: false }],
      lead: true,
    };
  const tail = /^(.*?\S)\s*(?:[:：]|=>|->|→|–>|⇒|\s[-–—])\s+(\S.*)$/u.exec(text);
  if (tail?.[1] !== undefined && tail[2] !== undefined && readsLikeProse(tail[1])) {
    const found = readFound(tail[2], 'bare', context);
    if (found) {
      const from = statement.text.length - tail[2].length;
      return {
        kind: 'entries',
        spans: [{ found, from, to: statement.text.length, raw: tail[2], marked: false }],
        description: part(statement, start, start + tail[1].length),
        lead: false,
      };
    }
  }
  return undefined;
}

/** In notes about an editor, the short word before a dash is what to press: `dd - delete a line`. */
function bareKeys(text: string): Found | undefined {
  const word = text.trim();
  if (
    !isBareKeys(word) ||
    /^(to|in|on|at|of|if|or|an|the|tip|note)$/i.test(word) ||
    /^\p{Lu}\p{Ll}+$/u.test(word)
  )
    return undefined;
  return { kind: 'keys', chords: [[...word].map((key) => ({ key, modifiers: [] }))], text: word };
}

/** In a bullet `ls - list files`, the separator is evidence enough for a program with an ordinary name and no words behind it. */
function everydayBare(text: string, context: TextContext): Found | undefined {
  if (/\s/.test(text.trim()) || !/^[a-z][a-z0-9_.-]*$/.test(text.trim())) return undefined;
  const command = recognize(text, 'code', context.vocabulary);
  return command && !context.vocabulary.isEveryday(command.program)
    ? { kind: 'command', command, text: text.trim() }
    : undefined;
}
