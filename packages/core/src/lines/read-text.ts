import type { Mark } from '../blocks/block.ts';
import { anyOf } from '../languages/alternatives.ts';
import { aboutReading } from './about-reading.ts';
import { readBare } from './bare-reading.ts';
import { boldCommand } from './bold-command.ts';
import { clauseReading } from './clause-reading.ts';
import { closingReading } from './closing-command.ts';
import { cuedReading } from './cued-reading.ts';
import { isExampleLabel } from './cues.ts';
import { withWordsOfEach } from './each-key.ts';
import { flagLead, leadReading, namesTool } from './lead-reading.ts';
import { markedSpans } from './marked-spans.ts';
import { orLength } from './or-words.ts';
import { emphasisedCommands, foreignCommands, quotedCommands } from './quoted-commands.ts';
import type { Statement } from './statement.ts';
import type { Span, TextContext, TextReading } from './text-reading.ts';
import { unmarkedSpans } from './unmarked-spans.ts';

/** Gives what one sentence or statement is. */
export function readText(statement: Statement, context: TextContext): TextReading {
  return withWordsOfEach(readStatement(statement, context), statement);
}

function readStatement(statement: Statement, context: TextContext): TextReading {
  const { text } = statement;
  const marks = apart([
    ...statement.marks.filter((m) => m.kind === 'code' || m.kind === 'key'),
    ...boldCommand(statement, context),
    ...emphasisedCommands(statement, context),
    ...quotedCommands(statement, context),
    ...foreignCommands(statement, context),
  ]);
  const signs = leadLength(text, context);
  const start = signs + joinLength(statement, signs, marks);
  const spans = markedSpans(statement, marks, context);
  const [first] = marks;
  if (first !== undefined && first.from <= start + leadNoise(text.slice(start, first.from))) {
    const flag = flagLead(statement, first, marks);
    if (flag) return flag;
    const [lead] = spans;
    if (lead !== undefined && lead.from === first.from && !namesTool(lead, statement, context))
      return leadReading(statement, spans, context);
  }
  const bare = readBare(statement, start, context, marks);
  if (bare && (spans.length === 0 || leadsAll(bare, spans))) return bare;
  const unmarked =
    spans.length === 0
      ? (unmarkedReading(statement, start, context) ?? closingReading(statement, start, context))
      : undefined;
  if (unmarked) return unmarked;
  return (
    clauseReading(statement, spans) ??
    cuedReading(statement, spans, start) ??
    aboutReading(statement, spans) ?? { kind: 'prose', spans }
  );
}

/** The marks in order, of those over the same words only the first one. */
function apart(marks: readonly Mark[]): Mark[] {
  let end = 0;
  return marks
    .toSorted((a, b) => a.from - b.from)
    .filter(({ from, to }) => {
      const isApart = from >= end;
      end = Math.max(end, to);
      return isApart;
    });
}

/** True where a command without a mark opens the statement, and the marked ones stand in its explanation. */
const leadsAll = (bare: TextReading, spans: readonly Span[]): boolean =>
  bare.kind === 'entries' &&
  bare.lead &&
  bare.description !== undefined &&
  bare.spans.every((s) => s.found.kind === 'command' && spans.every((other) => other.from >= s.to));
/** "git status. Shows what has changed", "Type git fetch to see what is new". */
function unmarkedReading(statement: Statement, start: number, context: TextContext): TextReading | undefined {
  const spans = unmarkedSpans(statement, start, context);
  const [lead] = spans;
  if (lead === undefined) return undefined;
  if (lead.from > start) return cuedReading(statement, spans, start);
  return EXPLAINS.test(statement.text.slice((spans.at(-1) ?? lead).to))
    ? leadReading(statement, spans, context)
    : undefined;
}

/** What goes on to explain the command before it. */
const EXPLAINS = new RegExp(
  `^(?:\\.\\s+\\p{Lu}|\\s+(?:in order )?(?:${anyOf('grammar', 'to')})\\s|[\\s.]*$)`,
  'u',
);

/** Numbers, check boxes and symbols before the first word, and the label of an answer. */
function leadLength(text: string, context: TextContext): number {
  const signs =
    /^(\s|\[[ xX]\]\s|\d+[.)]\s|\d{1,2}[:：、]\s*(?=[^\s\d])|(?![`^⌘⌥⌃⇧⎋⌫⏎⇥])[\p{So}\p{Sk}➜→▶•*✅⚡]️?\s*)*/u.exec(
      text,
    )?.[0].length ?? 0;
  // In notes about an editor a letter before a colon is a key.
  const label = /^(\p{L}[\p{L}.]*)\s*[:：]\s*/u.exec(text.slice(signs));
  if (label?.[1] === undefined || (context.interactive && label[1].length === 1)) return signs;
  return isExampleLabel(label[1]) ? signs + label[0].length : signs;
}
/**
 * What stands before a marked command that opens the words: "or simply", and a label ("**Logs**: `journalctl -e` shows
 * the last lines") where words behind the command say what it does.
 */
function joinLength({ text, marks }: Statement, signs: number, code: readonly Mark[]): number {
  const rest = text.slice(signs);
  const [first] = code;
  if (first === undefined) return 0;
  const or = orLength(rest);
  if (or > 0 && first.from <= signs + or) return or;
  const bold = marks.find(({ kind, from }) => kind === 'strong' && from === signs);
  const label = /^(.{2,40}?)\s*[:：]\s*/u.exec(rest);
  if (label?.[1] === undefined || first.from !== signs + label[0].length) return 0;
  const isLabel = bold ? bold.to >= signs + label[1].length : /^\p{Lu}[\p{L}-]+$/u.test(label[1]);
  return isLabel && SAYS.test(text.slice(first.to)) ? label[0].length : 0;
}

/** Words behind a command that go on as a sentence about it. */
const SAYS = new RegExp(
  `^\\s+(?!(?:${anyOf('grammar', 'and', 'or')})\\s)\\p{Ll}{2,}\\s+\\p{L}|^\\s*[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}]{2}`,
  'u',
);

const leadNoise = (between: string): number =>
  /^[\s*_(["'“„”«‹‘‚「『]*$/.test(between) ? between.length : 0;
