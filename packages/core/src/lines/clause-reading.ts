import { alternatives } from '../languages/alternatives.ts';
import type { CommandParticles } from '../languages/command-particles.ts';
import { LANGUAGES } from '../languages/index.ts';
import { withoutPointer } from '../wording/pointer.ts';
import { part, type Statement } from './statement.ts';
import type { Span, TextReading } from './text-reading.ts';

const any = (name: keyof CommandParticles): string => alternatives(({ particles }) => particles?.[name]);

const BEHIND = LANGUAGES.flatMap(({ particles }) =>
  particles === undefined ? [] : [new RegExp(`^(?:${particles.behind})`, 'u')],
);
const PART_OF = new RegExp(`^(?:${any('partOf')})`, 'u');
const ASKS = new RegExp(`^\\s*(?:${any('asks')})[\\s。．.!！]*$`, 'u');
const USE = new RegExp(`(?:${any('use')})[\\s:：“「『]*$`, 'u');
const PURPOSE = new RegExp(`(?:${any('purpose')})[\\s、，,]*$`, 'u');
const JOINS = new RegExp(`^[\\s、，,；;]*(?:${any('joins')})?[\\s、，,]*`, 'u');

/** Scripts that write commands into their sentences without a blank around them. */
export const EAST_ASIAN: RegExp = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/** What parts clauses. */
const CLAUSE = /[，、,；;。]\s*/gu;

/**
 * Gives a sentence that is about its commands in languages that tie a command to its clause by particles and words around
 * it: `git status`で状態を見る, 使用`git stash`保存现场，然后用`git stash pop`恢复. Each command has the words of its clause.
 */
export function clauseReading(statement: Statement, spans: readonly Span[]): TextReading | undefined {
  const { text } = statement;
  if (spans.length === 0 || !EAST_ASIAN.test(text) || /[?？:：]\s*$/.test(text)) return undefined;
  if (spans.some(({ to }) => PART_OF.test(text.slice(to)))) return undefined;
  const clauses = spans.map((span, i) => wordsOf(statement, span, spans[i - 1]?.to ?? 0, spans[i + 1]?.from));
  if (clauses.every((words) => words === undefined)) return undefined;
  if (!saysMore(statement, spans, clauses)) return { kind: 'entries', spans, clauses, lead: false };
  return spans.length === 1 ? { kind: 'entries', spans, description: statement, lead: false } : undefined;
}

/** Words behind a command without the particle that ties them to it; what the text is where none does. */
export function behindCommand(words: string): string {
  const ties = BEHIND.map((pattern) => pattern.exec(words)?.[0] ?? '');
  const tie = ties.reduce((longest, one) => (one.length > longest.length ? one : longest), '');
  return words.slice(tie.length);
}

/** True where a good part of the sentence is in nobody's words. */
function saysMore(
  { text }: Statement,
  spans: readonly Span[],
  clauses: readonly (Statement | undefined)[],
): boolean {
  const letters = (said: string): number => said.match(/\p{L}/gu)?.length ?? 0;
  const used = [...spans.map(({ raw }) => raw), ...clauses.map((words) => words?.text ?? '')];
  return letters(text) - used.reduce((sum, said) => sum + letters(said), 0) > REST;
}

/** How many letters may be left over: "then use … to". */
const REST = 8;

function wordsOf(
  statement: Statement,
  span: Span,
  start: number,
  end = statement.text.length,
): Statement | undefined {
  const { text } = statement;
  const cuts = Array.from(text.slice(span.to, end).matchAll(CLAUSE), ({ index }) => span.to + index);
  const to = cuts[0] ?? (end < text.length ? lastJoin(text, span.to, end) : end);
  const after = behindCommand(text.slice(span.to, to));
  const before = text.slice(start, span.from);
  const lead = JOINS.exec(before)?.[0].length ?? 0;
  if (EAST_ASIAN.test(after) && !ASKS.test(text.slice(span.to, to)))
    return part(statement, to - after.length, to);
  const use = USE.exec(before)?.index ?? before.length;
  const said = withoutPointer(before.slice(0, use).replace(/(?:[\s、，,]|[-–—=]+>|[→⇒])+$/u, ''), 'joined');
  const purpose = PURPOSE.exec(said)?.index ?? said.length;
  const words = part(statement, start + Math.min(lead, purpose), start + purpose);
  return EAST_ASIAN.test(words.text) && words.text.length > 1 ? words : undefined;
}

/** Where the clause of a command ends that another one follows without a sign. */
function lastJoin(text: string, from: number, to: number): number {
  const use = USE.exec(text.slice(from, to));
  return use ? from + use.index : to;
}
