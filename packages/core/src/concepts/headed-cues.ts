import type { TextUnit } from '../findings/unit.ts';
import { anyOf } from '../languages/alternatives.ts';
import { mentions } from './mentions.ts';
import type { Siblings } from './siblings.ts';
import type { Cue } from './term-weights.ts';
import { tellsWhatToDo } from './under-heading.ts';
import { countWords } from './word-count.ts';
import { wordsCues } from './words-cues.ts';

/** What makes a condition, a time or a reason of the words behind it. */
export const CONDITION: RegExp = new RegExp(`^(?:${anyOf('grammar', 'if', 'because')})\\s`, 'iu');

/** A pronoun that takes up the subject above. */
export const PRONOUN: RegExp = new RegExp(`^(?:${anyOf('grammar', 'pronouns')})(?!\\p{L})`, 'iu');

/** Gives what speaks for and against the first line below a label saying what the label names. */
export function headedCues(unit: TextUnit, term: string, siblings: Siblings): Cue[] {
  const { text } = unit.statement;
  const cues = wordsCues(text, term);
  if (mentions(text.slice(0, term.length + 15), term)) cues.push('namesIt');
  if (/^\p{Ll}/u.test(text)) cues.push('continues');
  if (PRONOUN.test(text)) cues.push('takesUp');
  if (tellsWhatToDo(text)) cues.push('order');
  if (CONDITION.test(text)) cues.push('condition');
  if (opensWithCommand(unit)) cues.push('command');
  if (siblings.headsCommands(term)) cues.push('headOfCommands');
  // A few words name something else, where a definition says something.
  if (countWords(text) < 4 && !/^\p{Ll}/u.test(text)) cues.push('short');
  return cues;
}

/** True for a line that begins with what is typed. */
export const opensWithCommand = ({ reading, findings, statement }: TextUnit): boolean =>
  findings.some(({ role }) => role === 'entry') ||
  /^[$#>]\s*\S/.test(statement.text) ||
  (reading.kind === 'prose' && reading.spans.some(({ from }) => from <= 2)) ||
  /\s--?[A-Za-z][\w-]*$/.test(statement.text);
