import { anyOf } from '../languages/alternatives.ts';

/** Where the question goes on to another one: "… and what is it good for". */
const MORE = new RegExp(
  `\\s*(?:,|\\s(?:${anyOf('grammar', 'and')})\\s+(?:${anyOf('questions', 'more')})(?!\\p{L})).*$`,
  'iu',
);

/** The verb that English leaves to the end: "What does a tag do". */
const VERB = /\s+(?:mean|do|stand for|used for|good for|for|about)$/iu;

const BEFORE_TERM = new RegExp(
  `^(?:${anyOf('questions', 'before')})\\s*['’]?\\s*(?=[\\p{L}\\p{N}\`*_.$/"“«-])(.+)$`,
  'iu',
);
const BEFORE_GLUED = new RegExp(`^(?:${anyOf('questions', 'beforeGlued')})\\s*(.+)$`, 'u');
const AFTER_TERM = new RegExp(`^(.+?)(?:${anyOf('questions', 'after')})$`, 'iu');

/** "What is seen": without a question mark, an article or a plural it asks for no thing. */
const NO_THING = /^[Ww]hat (?:is|are) \p{Ll}+(?<!s)$/u;

/** Gives the words that a question asks the meaning or the use of ("What is a pod?": `a pod`), or nothing. */
export function askedTerm(text: string): string | undefined {
  const question = text
    .replace(/^[\s¿]+/u, '')
    .replace(/[\s?？.:：]+$/u, '')
    .trim();
  const before = BEFORE_TERM.exec(question);
  if (before && !(NO_THING.test(question) && !/[?？]\s*$/u.test(text)))
    return trimmed((before[1] as string).replace(MORE, ''), question);
  const term = BEFORE_GLUED.exec(question)?.[1] ?? AFTER_TERM.exec(question.replace(MORE, ''))?.[1];
  return term?.trim();
}

const trimmed = (term: string, question: string): string =>
  (/^what(?!\p{L})/iu.test(question) ? term.replace(VERB, '') : term).trim();

const QUESTION = new RegExp(`^(?:${anyOf('questions', 'question')})\\s*\\d*\\s*[.:：)]\\s*`, 'iu');
const ANSWER = new RegExp(`^(?:${anyOf('questions', 'answer')})\\s*\\d*\\s*[.:：)]\\s*`, 'iu');

/** The question without the label before it: "Q: What is a view?". */
export const withoutQuestionLabel = (text: string): string => text.replace(QUESTION, '');

/** How long the label of an answer is: "A: ". */
export const answerLabelLength = (text: string): number => ANSWER.exec(text)?.[0].length ?? 0;
