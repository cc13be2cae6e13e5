import type { Mark } from '../blocks/block.ts';
import { anyOf } from '../languages/alternatives.ts';
import { behindCommand } from './clause-reading.ts';
import { ALTERNATIVE, GLOSS_START } from './cues.ts';
import type { Found } from './found.ts';
import { readFound } from './read-found.ts';
import { part, type Statement } from './statement.ts';
import type { Span, TextContext, TextReading } from './text-reading.ts';

const SEPARATOR =
  /^[\s*_]*(?:[-–—:：=→⇒»]+>?|=>|->|-->|–>|\((?![^()]*\)[\s:：]*[^\s.:：])|,|;|：|\.(?=\s))?[\s*_]*/u;

/** Words that give what a short name is short for. */
const SHORT_FOR = new RegExp(`^[\\s*_]*(?:${anyOf('talk', 'standsFor')})`, 'iu');
const SHORT_FOR_NAME = new RegExp(`^\\s+(?:${anyOf('talk', 'shortFor')})\\s+\\p{Lu}`, 'u');

const IS_SOMETHING = new RegExp(
  `^\\s+(?:${anyOf('grammar', 'is')})\\s+(?:the|${anyOf('grammar', 'a')})?\\s*\\p{L}`,
  'iu',
);
const FOR_EXAMPLE = new RegExp(`^(?:${anyOf('talk', 'forExample')})\\s*`, 'i');
const WHERE = new RegExp(`^[\\s,;(]*(?:${anyOf('talk', 'where')})`, 'iu');

/** "`npx` is a tool that …", or a paragraph "`tmux` — a terminal multiplexer": the tool is explained, not run. */
export function namesTool(lead: Span, statement: Statement, context: TextContext): boolean {
  const after = statement.text.slice(lead.to);
  if (lead.found.kind === 'keys' && SHORT_FOR.test(after)) return true;
  if (lead.found.kind !== 'command' || lead.found.command.tokens.length > 1) return false;
  if (IS_SOMETHING.test(after)) return true;
  // "`pv` for Persistent Volumes" gives a short name, not a task.
  if (SHORT_FOR_NAME.test(after)) return true;
  return (
    !context.inItem &&
    context.vocabulary.isTopical(lead.found.command.program) &&
    /^[\s*_]*([—–-]|это)\s+\p{L}/u.test(after)
  );
}

/** Where an example in parentheses at the end of an explanation starts: "restart (docker start web)". */
export function trailingExample(
  rest: string,
  spans: readonly Pick<Span, 'found'>[],
  context: TextContext,
): number | undefined {
  const match = /\s*\(([^()]+)\)[.\s]*$/.exec(rest);
  const inner = match?.[1];
  if (match === null || inner === undefined || match.index === 0) return undefined;
  const found = readFound(inner.replace(FOR_EXAMPLE, ''), 'bare', context);
  return found?.kind === spans[0]?.found.kind ? match.index : undefined;
}

export function leadReading(statement: Statement, spans: readonly Span[], context: TextContext): TextReading {
  const { text } = statement;
  let count = 1;
  while (
    count < spans.length &&
    ALTERNATIVE.test(text.slice((spans[count - 1] as Span).to, (spans[count] as Span).from)) &&
    alike(spans[count]?.found, spans[0]?.found)
  )
    count += 1;
  const leads = spans.slice(0, count);
  const last = leads.at(-1) as Span;
  const after = text.slice(last.to).replace(/^[)"'”“»›’‘」』]+/u, '');
  const rest = behindCommand(after.slice(SEPARATOR.exec(after)?.[0].length ?? 0)).replace(/^\)?\s*/, '');
  const from = text.length - rest.length;
  let end = text.length;
  while (end > 0 && /[\s.:;,)]/.test(text[end - 1] as string)) end -= 1;
  const marked = statement.marks.some(
    (m) => (m.kind === 'code' || m.kind === 'key') && m.from <= from && m.to >= end,
  );
  if (!/[\p{L}\p{N}]/u.test(rest) || marked) return { kind: 'entries', spans: leads, lead: true };
  const clauses = clausesOf(statement, spans, count, from);
  if (clauses) return { kind: 'entries', spans, clauses, lead: true };
  const ending = trailingExample(rest, spans, context);
  const words = part(
    statement,
    from,
    ending !== undefined
      ? from + ending
      : /^\s*\(/.test(after) && !rest.includes('(')
        ? from + rest.search(/\)[.\s]*$|$/)
        : text.length,
  );
  const flagged = words.marks.some((m) => m.kind === 'code' && /^-/.test(words.text.slice(m.from)));
  if (GLOSS_START.test(after) && (flagged || WHERE.test(after)))
    return { kind: 'entries', spans: leads, rest: words, lead: true };
  return { kind: 'entries', spans: leads, description: words, lead: true };
}

/** "`stash` puts changes aside, `stash pop` brings them back": the words behind each command, where all have some. */
function clausesOf(
  statement: Statement,
  spans: readonly Span[],
  leads: number,
  from: number,
): Statement[] | undefined {
  if (leads !== 1 || spans.length < 2 || spans.some((s) => !s.marked)) return undefined;
  const clauses = spans.map((span, i): Statement | undefined => {
    const to = spans[i + 1]?.from ?? statement.text.length;
    const words = statement.text.slice(span.to, to);
    const end = i + 1 < spans.length ? CLAUSE_END.exec(words)?.index : words.length;
    if (end === undefined || !/^\s*([-–—:=(]|[-=]>|→)?\s*\p{Ll}{2,}\s+\p{L}/u.test(words)) return undefined;
    const start = i === 0 ? from : span.to + (SEPARATOR.exec(words)?.[0].length ?? 0);
    return part(statement, start, span.to + end);
  });
  return clauses.every((c) => c !== undefined) ? (clauses as Statement[]) : undefined;
}

/** What parts one clause from the next. */
const CLAUSE_END = /[,;]\s*((and|while|und|y|mientras|et|e|и|а|ve)\s+)?$/iu;

/** Alternatives are of one kind; keys and typed input may stand for each other. */
function alike(a: Found | undefined, b: Found | undefined): boolean {
  return a?.kind === b?.kind || (a?.kind !== 'command' && b?.kind !== 'command');
}

export function flagLead(statement: Statement, first: Mark, marks: readonly Mark[]): TextReading | undefined {
  const raw = statement.text.slice(first.from, first.to).trim();
  if (!/^-{1,2}[\w?]/.test(raw)) return undefined;
  let last = first;
  for (const mark of marks.slice(1)) {
    const between = statement.text.slice(last.to, mark.from);
    if (!ALTERNATIVE.test(between) || !/^-/.test(statement.text.slice(mark.from))) break;
    last = mark;
  }
  const rest = part(statement, last.to);
  const lead = SEPARATOR.exec(rest.text)?.[0].length ?? 0;
  const words = part(rest, lead);
  if (!/\p{L}/u.test(words.text)) return undefined;
  return { kind: 'gloss', target: statement.text.slice(first.from, last.to), statement: words };
}
