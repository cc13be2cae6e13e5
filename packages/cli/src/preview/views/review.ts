import { element, type Node } from '@cribnotes/emit-html';
import type { ReadTopic } from '../../topic.ts';
import { type Question, questionsOf } from '../questions.ts';

/** Gives what the author may want to settle, each with its line of the note. */
export function reviewView(read: ReadTopic): readonly Node[] {
  const questions = questionsOf(read);
  const count = questions.length === 1 ? '1 thing' : `${questions.length} things`;
  if (questions.length === 0) return [element('p', {}, 'Nothing is doubtful.')];
  return [
    element('p', {}, `${count} to look at; a comment in the note settles one, as docs/notes.md says.`),
    element('ol', { class: 'questions' }, ...questions.map(asked)),
  ];
}

function asked({ level, place, rule, words, line, choices, proposal, hint }: Question): Node {
  const options = choices.map((choice) =>
    element('li', {}, ...(choice === proposal ? [element('strong', {}, choice), ' (taken)'] : [choice])),
  );
  return element(
    'li',
    { class: level },
    element('p', {}, element('strong', { class: 'level' }, level), ` ${words}`),
    ...(line === '' ? [] : [element('pre', {}, line)]),
    ...(options.length === 0 ? [] : [element('ul', {}, ...options)]),
    ...(hint === undefined ? [] : [element('p', {}, hint)]),
    element('p', { class: 'aside' }, `${place} · ${rule}`),
  );
}
