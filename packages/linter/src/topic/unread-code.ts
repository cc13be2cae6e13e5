import {
  type CodeUnit,
  commandWords,
  isShellLanguage,
  type NoteDraft,
  readPrompt,
  saysOutput,
  type TextUnit,
  type Unit,
} from '@cribnotes/core/drafts';
import type { Fault } from '../fault.ts';
import { wordPlaces } from '../place.ts';

/** A line or stretch of code that has the form of a command and was read as none. */
interface Lost {
  readonly line: number;
  readonly text: string;
  readonly program: string;
}

/** How many lines a block without a language may have that is no output of a program. */
const LONGEST_BLOCK = 3;

const PLAIN: ReadonlySet<string> = new Set(['', 'text', 'txt', 'plain', 'plaintext']);

/** Finds what is marked as code, has the form of a command, and has become none, as nothing shows its first word to be a program. */
export function checkUnreadCode(drafts: readonly NoteDraft[]): Fault[] {
  return drafts.flatMap((draft) => {
    const lost = draft.units.flatMap((unit, at) => lostIn(unit, draft.units[at - 1]));
    if (lost.length === 0) return [];
    const places = wordPlaces(draft);
    return lost.map(
      ({ line, text, program }): Fault => ({
        rule: 'unread-code',
        message: `\`${text}\` has become no command, as nothing shows that \`${program}\` is a program`,
        span: places.inLines(line, line, text),
        actual: text,
        hint: `if it is one, write crib: { tools: [${program}] } between two lines --- at the top of the note`,
      }),
    );
  });
}

function lostIn(unit: Unit, above: Unit | undefined): Lost[] {
  switch (unit.kind) {
    case 'code':
      return inBlock(unit, above);
    case 'text':
      return inText(unit);
    case 'table':
    case 'heading':
      return [];
  }
}

function inBlock({ block, reading }: CodeUnit, above: Unit | undefined): Lost[] {
  const shell = isShellLanguage(block.language);
  if (!shell && !PLAIN.has(block.language)) return [];
  if (reading.kind === 'file' || block.lines.some(({ text }) => readPrompt(text))) return [];
  if (above?.kind === 'text' && saysOutput(above.statement.text)) return [];
  const lines = new Set(
    reading.kind === 'output'
      ? block.lines.map(({ line }) => line)
      : reading.items
          .filter(({ kind }, i) => kind === 'output' && (shell || i === 0))
          .map(({ line }) => line),
  );
  const lost = block.lines
    .filter(({ line }) => lines.has(line))
    .flatMap(({ line, text }) => lostAt(line, text));
  // What a program prints has lines of other forms between.
  const isTyped = shell || (above?.kind === 'text' && block.lines.length <= LONGEST_BLOCK);
  return isTyped && lost.length === lines.size ? lost : [];
}

/** The code that opens a bullet or stands behind a colon at the end, where commands stand. */
function inText({ block, statement, findings, reading }: TextUnit): Lost[] {
  if (findings.length > 0 || reading.kind === 'gloss') return [];
  const { text, marks } = statement;
  return marks.flatMap(({ kind, from, to }) => {
    const leads = block.items.length > 0 && from === 0 && /^\s*(?:[-–—:：=]|->|→)/.test(text.slice(to));
    const ends = /[:：]\s*$/.test(text.slice(0, from)) && text.slice(to).trim() === '';
    return kind === 'code' && (leads || ends) ? lostAt(statement.line, text.slice(from, to)) : [];
  });
}

function lostAt(line: number, text: string): Lost[] {
  const words = commandWords(text) ?? [];
  const [program] = words;
  return program === undefined || words.length < 2 ? [] : [{ line, text: text.trim(), program }];
}
