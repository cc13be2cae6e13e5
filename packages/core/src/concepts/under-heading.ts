import type { HeadingBlock } from '../blocks/block.ts';
import type { HeadingUnit, TextUnit } from '../findings/unit.ts';
import type { Statement } from '../lines/statement.ts';
import { askedTerm } from './asked-term.ts';
import { headingTerm } from './context.ts';
import { DOING } from './copulas.ts';
import { mentions } from './mentions.ts';
import { isTask } from './task.ts';
import { cleanTerm } from './term.ts';
import { countWords } from './word-count.ts';

/** An answer says something, and points at nothing below it. */
export const answers = (text: string): boolean => countWords(text) >= 2 && !/[:：?？]$/.test(text);

/** "Is a template …", "can be shared": the heading is the subject. */
const IS_ONE = new RegExp(
  `^(?:is|are|can|may|think of it as|allows?|lets|stores?|holds?|contains?|keeps?|provides?|used (?:to|for)|kann|können|dient|dienen|erlaubt|enthält|speichert|permiten?|sirven?|guardan?|contienen?|permet|sert|contient|servem?|contém|es|son|ist|sind|est|sont|é|são|это|an?|un|una|ein|eine|une|um|uma|${DOING.join('|')})(?!\\p{L})`,
  'iu',
);

/** True for a sentence whose subject is the heading above it. */
export const goesOnFromHeading = (text: string): boolean => IS_ONE.test(text);

/** "Place where …", "Key that …", "Wo alles liegt", "Files we want to track": a noun with a clause, and no verb of its own. */
const CLAUSE_OF_NOUN: readonly RegExp[] = [
  /^(?:\p{L}+\s){1,3}(?:where|that|which|who)\s(?!is\b|are\b).*/iu,
  /^(?:\p{L}+\s){1,3}(?:we|you)\s\p{L}.*\.$/iu,
  /^where\s(?:all|our|your|the|every)\s.*\.$/iu,
  /^(?:\p{L}+\s){1,3}(?:donde|en el que|en la que|où|onde)\s/iu,
  /^(?:dort,\s)?wo\s(?:alle|alles|die|der|das|unsere|deine)\s.*\.$/iu,
  /^\p{Lu}\p{L}+,\s(?:(?:in|mit|auf|an|über|durch)\s)?(?:dem|der|den|die|das)\s.*\.$/u,
  /^(?:\p{L}+\s){0,2}\p{L}+,\s(?:где|котор\p{L}+|в котор\p{L}+)\s/iu,
];

/** What makes an instruction or a condition of such words. */
const ORDERS =
  /^(?:be|make|note|remember|check|ensure|know|keep|see|think|say|all|everything|once|before|after|when|whenever|now|next|then|here|how|what|why|if|until|while|since|because|so|as|and|but|in|on|at|with|from|for|sometimes|usually|also)(?!\p{L})/iu;

/** True for words that describe a thing without naming it again. */
export const describesThing = (text: string): boolean =>
  !ORDERS.test(text) &&
  !tellsWhatToDo(text) &&
  !isTask(text) &&
  CLAUSE_OF_NOUN.some((form) => form.test(text));

const GENERIC =
  /^(about|what is it|definition|überblick|was ist das|definición|qué es|description|beschreibung|descripción|concept|konzept|concepto|определение|что это|tanım|nedir)$/iu;

/** The term of a heading; under "About" or "Definition" that of the heading above. The note's own title is none. */
export function termOver(unit: HeadingUnit, at: number, titled = true): string | undefined {
  const { block } = unit;
  if (titled && block.depth === 1 && at < 3 && askedTerm(block.title.text) === undefined) return undefined;
  const parent: HeadingBlock | undefined = block.headings.at(-1);
  return parent && GENERIC.test(cleanTerm(block.title.text))
    ? headingTerm(parent.title.text)
    : headingTerm(block.title.text);
}

const TELLS_WHAT_TO_DO =
  /^(my|i|todo|hope|mein|meine|ich|mi|yo|mon|ma|je|meu|minha|eu|мой|мне|я|to|if|when|use|run|install|you|we|let|in this|here|the following|these|this (section|note|page|guide|document)|first|note|see|make sure|please|before|after|then|open|add|create|type|press|also|there|now|um(?=\s.*\szu)|wenn|als|du|wir|hier|zuerst|para|si|se|puedes|podemos|primero|aquí|como|если|для|чтобы|можно|нужно|сначала|önce|için)(?!\p{L})/iu;

/** True for words that tell a reader what to do, or speak of the note. */
export const tellsWhatToDo = (text: string): boolean => TELLS_WHAT_TO_DO.test(text);

/** "Safer than the other one" rates a thing and says nothing of what it is. */
const RATES =
  /^(?:(?:is |are |much |even |viel |mucho |bien |muito )*(?:\p{L}+er|more \p{L}+|less \p{L}+) than|(?:ist |sind |viel )*\p{L}+er als|(?:es |son )?(?:mucho )?(?:más|menos|mejor|peor)(?: \p{L}+)? que|(?:est |sont )?(?:bien )?(?:plus|moins|mieux)(?: \p{L}+)? que|(?:é |são )?(?:muito )?(?:mais|menos|melhor|pior)(?: \p{L}+)? (?:do )?que|(?:более|менее|\p{L}+ее),? (?:\p{L}+ )?чем)(?!\p{L})/iu;

/** True for words that compare a thing instead of saying what it is. */
export const rates = (text: string): boolean => RATES.test(text);

const saysOfAnother = (text: string): boolean => ABOUT_ANOTHER.test(text);

/** "The dot at the end is important": a sentence with a subject of its own, and not one that the heading names. */
const ABOUT_ANOTHER =
  /^(?:(?:the|der|die|das|el|la|los|las|le|les|os|as)\s|l['’])(?:(?!that|which|who|where|que|qui|dont|où)[\p{L}-]+\s){1,4}(?:is|are|was|has|have|must|can|ist|sind|hat|haben|muss|kann|es|son|está|tiene|est|sont|doit|peut|é|são|tem)\s/iu;

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
