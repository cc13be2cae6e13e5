import type { HeadingBlock } from '../blocks/block.ts';
import type { HeadingUnit, TextUnit } from '../findings/unit.ts';
import { anyOf } from '../languages/alternatives.ts';
import { LANGUAGES } from '../languages/index.ts';
import type { Statement } from '../lines/statement.ts';
import { askedTerm } from './asked-term.ts';
import { headingTerm } from './context.ts';
import { mentions } from './mentions.ts';
import { isTask } from './task.ts';
import { cleanTerm } from './term.ts';
import { countWords } from './word-count.ts';

/** An answer says something, and points at nothing below it. */
export const answers = (text: string): boolean => countWords(text) >= 2 && !/[:：?？]$/.test(text);

/** "Is a template …", "can be shared": the heading is the subject. */
const IS_ONE = new RegExp(
  `^(?:${anyOf('grammar', 'is', 'a')}|${anyOf('definitions', 'heading', 'doing')})(?!\\p{L})`,
  'iu',
);

/** True for a sentence whose subject is the heading above it. */
export const goesOnFromHeading = (text: string): boolean => IS_ONE.test(text);

/** "Place where …", "Key that …", "Wo alles liegt", "Files we want to track": a noun with a clause, and no verb of its own. */
const CLAUSE_OF_NOUN: readonly RegExp[] = LANGUAGES.flatMap(
  ({ definitions }) => definitions?.nounClauses ?? [],
);

/** What makes an instruction or a condition of such words. */
const ORDERS =
  /^(?:be|make|note|remember|check|ensure|know|keep|see|think|say|all|everything|once|before|after|when|whenever|now|next|then|here|how|what|why|if|until|while|since|because|so|as|and|but|in|on|at|with|from|for|sometimes|usually|also)(?!\p{L})/iu;

/** True for words that describe a thing without naming it again. */
export const describesThing = (text: string): boolean =>
  !ORDERS.test(text) &&
  !tellsWhatToDo(text) &&
  !isTask(text) &&
  CLAUSE_OF_NOUN.some((form) => form.test(text));

const GENERIC = new RegExp(`^(?:${anyOf('terms', 'generic')})$`, 'iu');

/** The term of a heading; under "About" or "Definition" that of the heading above. The note's own title is none. */
export function termOver(unit: HeadingUnit, at: number, titled = true): string | undefined {
  const { block } = unit;
  if (titled && block.depth === 1 && at < 3 && askedTerm(block.title.text) === undefined) return undefined;
  const parent: HeadingBlock | undefined = block.headings.at(-1);
  return parent && GENERIC.test(cleanTerm(block.title.text))
    ? headingTerm(parent.title.text)
    : headingTerm(block.title.text);
}

const TELLS_WHAT_TO_DO = new RegExp(`^(?:${anyOf('cues', 'tellsReader')})(?!\\p{L})`, 'iu');

/** True for words that tell a reader what to do, or speak of the note. */
export const tellsWhatToDo = (text: string): boolean => TELLS_WHAT_TO_DO.test(text);

/** "Safer than the other one" rates a thing and says nothing of what it is. */
const RATES = new RegExp(`^(?:${anyOf('cues', 'rates')})(?!\\p{L})`, 'iu');

/** True for words that compare a thing instead of saying what it is. */
export const rates = (text: string): boolean => RATES.test(text);

const saysOfAnother = (text: string): boolean => ABOUT_ANOTHER.test(text);

/** "The dot at the end is important": a sentence with a subject of its own, and not one that the heading names. */
const ABOUT_ANOTHER = new RegExp(
  `^(?:(?:${anyOf('grammar', 'the')})\\s|${anyOf('grammar', 'elided')})(?:(?!${anyOf('cues', 'relative')})[\\p{L}-]+\\s){1,4}(?:${anyOf('grammar', 'is')}|${anyOf('cues', 'ofAnother')})\\s`,
  'iu',
);

/** The first sentence under a heading defines it where it says what the thing is instead of what to do. */
export function opensSection(unit: TextUnit, term: string, title: string): boolean {
  const { text } = unit.statement;
  if (askedTerm(title) !== undefined && unit.block.items.length === 0 && answers(text)) return true;
  if (countWords(text) < 3) return false;
  if (/[:：?？]$|https?:\/\/\S+$/.test(text) || RATES.test(text)) return false;
  if (mentions(outsideCommands(unit.statement).slice(0, term.length + 25), term)) return true;
  const opensList = unit.block.items.length === 0 || unit.block.items.at(-1)?.index === 0;
  if (opensList && IS_ONE.test(text) && (/^\p{Ll}/u.test(text) || unit.block.items.length === 0)) return true;
  if (opensList && describesThing(text)) return true;
  if (TELLS_WHAT_TO_DO.test(text) || saysOfAnother(text)) return false;
  // A heading of many words titles a section; what stands below it need not define anything, unless the heading gives
  // a second name ("Staging area (index)") or the words are quoted.
  const glossary = /\S\s*\(\p{L}[\p{L}\s-]*\)$/u.test(title.replace(/[*_]/g, '').trim()) || unit.block.quoted;
  return opensList && (term.split(/\s+/).length === 1 || glossary);
}

/** The text without code of several words: "`docker ps`" does not speak of Docker. */
function outsideCommands({ text, marks }: Statement): string {
  return marks
    .filter((m) => m.kind === 'code' && /\s/.test(text.slice(m.from, m.to).trim()))
    .reduce((rest, m) => rest.slice(0, m.from) + ' '.repeat(m.to - m.from) + rest.slice(m.to), text);
}
