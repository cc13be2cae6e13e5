import type { CommandEntry, Topic, Variant } from '@cribnotes/core';
import type { Prompt, SkipReason } from './note-plan.ts';
import { onceATopic } from './once-a-topic.ts';
import { NO_TASK, POINTERS } from './words.ts';

/** The share of a topic's commands that makes their program the one that everybody expects. */
const MAIN = 0.6;

/** What is wrong with a sentence as the question for a line, where something is; it makes no card before that is settled. */
export function promptFault(
  { text, gap }: Prompt,
  { template, flags }: Pick<Variant, 'template' | 'flags'>,
  verb: string | undefined,
): SkipReason | undefined {
  if (gap) return 'masked-sentence';
  if (POINTERS.test(text)) return 'dangling-sentence';
  if (/(?<![\w<-])--?[A-Za-z][\w-]*/.test(text)) return 'other-options';
  if (isNoTask(text)) return 'no-task';
  if (UNFINISHED.test(text) || lacksObject(text, template)) return 'lost-object';
  if (flags.length > 0 && /\bby default\b/i.test(text)) return 'other-options';
  const isPlain = flags.length === 0 && template.parts.every(isFree);
  return isPlain && verb !== undefined && beginsWith(text, verb) ? 'leaks-verb' : undefined;
}

/** The word that a sentence must not begin with: the last one of the path, where its program is expected. */
export function verbOf(topic: Topic, { tool, display }: CommandEntry): string | undefined {
  const words = display.split(' ');
  return words.length > 1 && expectedTools(topic).has(tool) ? words.at(-1) : undefined;
}

/** The programs that nobody has to remember: most of the topic's commands are theirs. */
const expectedTools = onceATopic(({ entries }): ReadonlySet<string> => {
  const commands = entries.filter(({ kind }) => kind === 'command');
  const byTool = Map.groupBy(commands, ({ tool }) => tool);
  return new Set([...byTool].flatMap(([tool, own]) => (own.length < MAIN * commands.length ? [] : [tool])));
});

/** Ends that want another word; a preposition may well be the last one: "the registry its name points to". */
export const UNFINISHED: RegExp =
  /(?:^|\s)(?:an?|the|and|or|than|der|die|das|und|oder|le|la|les|et|ou|el|los|y|o|il|lo|e)$/i;

function isFree(part: Variant['template']['parts'][number]): boolean {
  return part.kind !== 'flag' && part.kind !== 'operator';
}

/** Whether a sentence begins with a verb, in any of its forms. */
export function beginsWith(text: string, verb: string): boolean {
  const [first = ''] = text.toLowerCase().match(/[\p{L}\p{N}-]+/u) ?? [];
  return stem(first) === stem(verb.toLowerCase());
}

function stem(word: string): string {
  return word.replace(/(?:es|s|ing|ed|e)$/, '');
}

function isNoTask(text: string): boolean {
  const [first = ''] = text.toLowerCase().match(/\p{L}+/u) ?? [];
  return NO_TASK.has(first) || /^\p{L}+ :/u.test(text);
}

/** "Pull", where what is pulled must be said. */
function lacksObject(text: string, { parts }: Variant['template']): boolean {
  const words = text.match(/\p{L}{2,}/gu) ?? [];
  const takesSome = parts.some(({ kind }) => kind === 'placeholder' || kind === 'compound');
  return takesSome && words.length < 2 && !/\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Hangul}/u.test(text);
}
