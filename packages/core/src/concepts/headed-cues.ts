import type { TextUnit } from '../findings/unit.ts';
import { mentions } from './mentions.ts';
import type { Siblings } from './siblings.ts';
import type { Cue } from './term-weights.ts';
import { tellsWhatToDo } from './under-heading.ts';
import { countWords } from './word-count.ts';
import { wordsCues } from './words-cues.ts';

/** What makes a condition, a time or a reason of the words behind it. */
export const CONDITION: RegExp =
  /^(?:if|when|while|to|for|by|in|on(?!\s(?:appelle|nomme))|with|after|before|since|because|although|once|unless|until|wenn|um(?=\s.*\szu)|sobald|weil|falls|si|cuando|porque|quand|lorsque|parce|quando|se|porque|если|когда|так как|poiché|gdy|jeśli|eğer)\s/iu;

/** A pronoun that takes up the subject above. */
export const PRONOUN: RegExp =
  /^(it|they|this|these|that|es|sie|dies(e|er|es)?|er|esto|este|esta|estos|él|ella|ellos|ceci|cela|il|elle|ils|isso|ele|ela|это|он|она|они|bu|bunlar|o)(?!\p{L})/iu;

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
