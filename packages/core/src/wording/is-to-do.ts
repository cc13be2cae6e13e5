import { alternatives, anyOf } from '../languages/alternatives.ts';

const any = (name: 'label' | 'title' | 'own' | 'ownAtEnd' | 'promise'): string =>
  alternatives(({ toDos }) => toDos?.[name]);

/** Marks of programmers and of programs for notes, alone or before what is left to do. */
const MARK = /^(?:TODO|TO-DO|FIXME|XXX|TBD|TBA|WIP|@todo)(?=$|[\s:：!?.,([/–—-])/u;

/** What is behind the mark where the sentence speaks of it: "TODO lists are read by …", "XXX is a placeholder". */
const SPOKEN_OF = new RegExp(
  `^\\S+\\s+(?:${anyOf('cues', 'toDoSpokenOf')}|${anyOf('grammar', 'is', 'and', 'or')}|,)(?![\\p{L}])`,
  'iu',
);

/** The same marks at the end, where nothing else is said of a subject: "Volumes: TODO". */
const MARK_AT_END = /[:：–—=-]\s*(?:TODO|FIXME|TBD|TBA|WIP|\?{2,})[.!?…]*$/u;

const LABEL = new RegExp(`^(?:${any('label')})\\s*[:：]`, 'iu');
const TITLE = new RegExp(`^(?:TODO|FIXME|TBD|WIP|${any('title')})\\s*[:：]?$`, 'iu');
const OWN = new RegExp(
  `^(?:(?:LATER|NOW|DOING|WAITING|DONE)\\s+)?(?:${any('own')})(?![\\p{Script=Latin}\\p{Script=Cyrillic}])|(?:^|[\\s\\p{Script=Han}\\p{Script=Hiragana}])(?:${any('ownAtEnd')})[.!]?$`,
  'iu',
);
const PROMISE = new RegExp(`(?:^|[\\s,.，。]|(?<=[\\p{Script=Han}は]))(?:${any('promise')})[.!…。]*$`, 'iu');

/** How many words a promise of more has at most; longer sentences say something. */
const SHORT = 8;

/** True for a line that is marked as a to-do, whatever it says. */
export function hasToDoMark(text: string): boolean {
  const words = text.trim();
  return (MARK.test(words) && !SPOKEN_OF.test(words)) || MARK_AT_END.test(words);
}

/** True for a line or sentence in which its author reminds himself of what is left to do or to write. */
export function isToDo(text: string): boolean {
  const words = text.trim();
  return (
    hasToDoMark(words) || LABEL.test(words) || (words.split(/\s+/).length <= SHORT && PROMISE.test(words))
  );
}

/** True for the words of a task with a check box that its author has set himself, such as to learn or to ask. */
export function isOwnTask(text: string): boolean {
  const words = text.trim();
  return isToDo(words) || OWN.test(words);
}

/** True for the title of a section of to-dos. */
export function isToDoTitle(text: string): boolean {
  return TITLE.test(text.trim());
}
