import type { Mark } from '../blocks/block.ts';
import { isSureKeys } from './bare-keys.ts';
import { readChord } from './chord.ts';
import { ALTERNATIVE } from './cues.ts';
import type { Found } from './found.ts';
import { isKeyName } from './key-names.ts';
import { bareKeysOf, isBetweenRange, isStep, keysOf } from './keys.ts';
import { namedProgram } from './program-habit.ts';
import { readPrompt } from './prompt.ts';
import { readFound } from './read-found.ts';
import { readSign } from './signs.ts';
import { slashedCommands } from './slashed.ts';
import type { Statement } from './statement.ts';
import type { Span, TextContext } from './text-reading.ts';

/** Gives the commands, keys and input among the marked stretches of a statement. */
export function markedSpans(statement: Statement, marks: readonly Mark[], context: TextContext): Span[] {
  const spans: Span[] = [];
  for (let i = 0; i < marks.length; i++) {
    const mark = marks[i] as Mark;
    // Keys that stand apart are one chord: <kbd>Ctrl</kbd>+<kbd>b</kbd> <kbd>%</kbd>.
    let end = i;
    while (goesOn(statement, marks[end] as Mark, marks[end + 1], context)) end += 1;
    const whole = statement.text.slice(mark.from, (marks[end] as Mark).to).trim();
    const raw = (mark.kind === 'code' && ASIDE.exec(whole)?.[1]) || whole;
    const to = raw === whole ? (marks[end] as Mark).to : mark.from + raw.length;
    const leads = context.listsPrograms && isAmongFirst(statement, mark, spans);
    const found =
      readFound(mark.kind === 'key' || end > i ? raw.replace(/\s*\+\s*/g, '+') : raw, 'code', context) ??
      (end > i ? inOrder(statement, marks.slice(i, end + 1)) : undefined) ??
      (context.listsSigns && i === 0 && statement.text.slice(0, mark.from).trim() === ''
        ? readSign(raw)
        : undefined) ??
      (leads ? namedProgram(raw, context.vocabulary) : undefined);
    const prompt = readPrompt(raw);
    const each = mark.kind === 'code' ? slashedCommands(raw, 'code', context.vocabulary) : undefined;
    const pair = mark.kind === 'code' ? /^(\S+\s+)([a-z-]+)\s*\/\s*([a-z-]+)$/.exec(raw) : null;
    const both = pair
      ? [`${pair[1]}${pair[2]}`, `${pair[1]}${pair[3]}`].map((r) => ({
          r,
          found: readFound(r, 'code', context),
        }))
      : [];
    // "`docker stop / start`" names two commands.
    if (
      both.length === 2 &&
      both.every((b) => b.found?.kind === 'command' && isKnownSubcommand(b.found, context))
    )
      for (const b of both)
        spans.push({ found: b.found as Found, from: mark.from, to, raw: b.r, marked: true });
    else if (each)
      spans.push(
        ...each.flatMap(({ text, at }): Span[] => {
          const one = readFound(text, 'code', context);
          const from = mark.from + at;
          return one ? [{ found: one, from, to: from + text.length, raw: text, marked: true }] : [];
        }),
      );
    else if (found) {
      const said = { raw: prompt?.language === 'shell' ? raw.slice(prompt.length) : raw, to, marked: true };
      const lead = found.kind === 'command' && mark.kind === 'code' ? leadOf(statement, mark) : '';
      const whole = lead === '' ? undefined : readFound(lead + said.raw, 'code', context);
      spans.push(
        whole
          ? { ...said, found: whole, from: mark.from - lead.length, raw: lead + said.raw }
          : { ...said, found, from: mark.from },
      );
    }
    // `C-b` + `Up` `Down`: what is pressed first is pressed before each of them.
    for (; end > i && isBesideKey(statement, marks[end] as Mark, marks[end + 1], context); end += 1) {
      const other = marks[end + 1] as Mark;
      const keys = [...marks.slice(i, i + 1), other];
      const key = statement.text.slice(other.from, other.to);
      const before = statement.text.slice(mark.from, (marks[i + 1] as Mark).from);
      spans.push({
        found: { ...inOrder(statement, keys), text: `${before}${key}` } as Found,
        from: other.from,
        to: other.to,
        raw: `${before}${key}`,
        marked: true,
      });
    }
    i = end;
  }
  return spans;
}

/** A program that runs the marked one as somebody else, left outside the marks: sudo `apt update`. */
const leadOf = ({ text }: Statement, { from }: Mark): string =>
  /(?:^|\s)((?:sudo|doas)\s)$/.exec(text.slice(0, from))?.[1] ?? '';

/** What a command means, in brackets within its marks: `chmod (change mode)`. */
const ASIDE = /^([a-z][\w.-]*(?:\s[\w.-]+){0,2})\s+\(\p{L}{2,}(?:\s\p{L}+)*\)$/u;

/** Nothing stands before it in its line, or only what can be typed instead of it. */
function isAmongFirst({ text }: Statement, { from }: Mark, before: readonly Span[]): boolean {
  const ends = [0, ...before.map(({ to }) => to)];
  const starts = [...before.map((span) => span.from), from];
  return starts.every((start, at) =>
    at === 0 ? text.slice(0, start).trim() === '' : ALTERNATIVE.test(text.slice(ends[at], start)),
  );
}

/** True where keys that are marked apart are pressed together or one after the other: <kbd>Ctrl</kbd>+<kbd>b</kbd> <kbd>%</kbd>. */
function goesOn(statement: Statement, one: Mark, other: Mark | undefined, context: TextContext): boolean {
  if (other === undefined) return false;
  const between = statement.text.slice(one.to, other.from);
  if (isRange(statement, one, other, context)) return true;
  const areKeys =
    (one.kind === 'key' && other.kind === 'key') || isChordThenKey(statement, one, other, context);
  if (areKeys && /^\s*[+,-]?\s*$/.test(between)) return true;
  const isKey = ({ from, to }: Mark): boolean => {
    const text = statement.text.slice(from, to);
    return keysOf(text) !== undefined || (context.interactive && isSureKeys(text));
  };
  return isStep(between) && isKey(one) && isKey(other);
}

/** Keys to press one after the other. */
const inOrder = ({ text }: Statement, marks: readonly Mark[]): Found => ({
  kind: 'keys',
  chords: [marks.map(({ from, to }) => ({ key: text.slice(from, to), modifiers: [] }))],
  text: text.slice(marks[0]?.from, marks.at(-1)?.to),
});

/** `Ctrl-b 0` … `Ctrl-b 9`: the first and the last of a row of keys. */
function isRange({ text }: Statement, one: Mark, other: Mark | undefined, context: TextContext): boolean {
  if (other === undefined || !isBetweenRange(text.slice(one.to, other.from))) return false;
  const both = text.slice(one.from, other.to);
  return (keysOf(both) ?? (context.interactive ? bareKeysOf(both) : undefined))?.chords.length === 1;
}

/** `Ctrl+b` `[` in notes about such a program: the second key follows the first. */
function isChordThenKey(
  statement: Statement,
  one: Mark,
  other: Mark | undefined,
  context: TextContext,
): boolean {
  if (!context.interactive || one.kind !== 'code' || other?.kind !== 'code') return false;
  const key = statement.text.slice(other.from, other.to);
  if (readChord(statement.text.slice(one.from, one.to)) === undefined) return false;
  // Beside each other without a sign, longer ones may as well do the same.
  const isJoined = statement.text.slice(one.to, other.from).trim() === '+';
  return /^\S$/u.test(key) || (isJoined && (isNamedKey(key) || /^:[a-z][\w-]*(?:\s|$)/.test(key)));
}

const isNamedKey = (text: string): boolean => isKeyName(text) || readChord(text) !== undefined;

/** Another key of the same kind behind one that follows a chord. */
function isBesideKey({ text }: Statement, one: Mark, other: Mark | undefined, context: TextContext): boolean {
  if (!context.interactive || one.kind !== 'code' || other?.kind !== 'code') return false;
  if (!/^\s*(?:\/\s*)?$/.test(text.slice(one.to, other.from))) return false;
  const [key, next] = [one, other].map(({ from, to }) => text.slice(from, to)) as [string, string];
  const isSign = /^\S$/u;
  return (isNamedKey(key) && isNamedKey(next)) || (isSign.test(key) && isSign.test(next));
}

const isKnownSubcommand = (found: Found, context: TextContext): boolean =>
  found.kind === 'command' &&
  context.vocabulary
    .spec(found.command.program)
    ?.root.commands?.some((c) => c.name === found.command.tokens[found.command.at + 1]?.text) === true;
