import type { Diagnostic } from '@cribnotes/core';
import { element, type Node } from '@cribnotes/emit-html';
import { keysOf } from '../../review/question.ts';
import type { ToldDoubt } from '../../review/told-doubt.ts';
import type { ReadTopic } from '../../topic.ts';
import { questionsOf } from '../questions.ts';
import type { Settling } from '../settling.ts';

/** Gives what the author may want to settle, each with its lines and a button for each choice, and what is told beside. */
export async function reviewView(read: ReadTopic, settling: Settling): Promise<readonly Node[]> {
  const { doubts, told } = await questionsOf(read);
  const outcome = settling.outcome();
  const count = doubts.length === 1 ? '1 question' : `${doubts.length} questions`;
  return [
    element('p', { role: 'status', class: 'outcome' }, outcome ?? ''),
    ...(settling.written() > 0
      ? [form('undo', element('button', { type: 'submit' }, 'Take the last answer back'))]
      : []),
    element('h2', {}, doubts.length === 0 ? 'Nothing is doubtful.' : `${count}, the most doubtful first`),
    ...(doubts.length === 0
      ? []
      : [
          element(
            'p',
            { class: 'aside' },
            'An answer is written into the note as a comment at its end, is found again when the note has changed, and is never asked again. While a question has the focus, its keys answer it.',
          ),
          element('ol', { class: 'questions' }, ...doubts.map(question)),
        ]),
    ...(told.length === 0
      ? []
      : [element('h2', {}, 'To look at'), element('ul', { class: 'questions' }, ...told.map(toldOf(read)))]),
  ];
}

function question(doubt: ToldDoubt, index: number): Node {
  const { id, rule, asks, path, line, lines, choices, proposal } = doubt;
  const letters = new Map(keysOf(doubt, false).map(({ value, choice }) => [choice, value]));
  const written = choices.find(({ writes }) => writes.startsWith('<!--'))?.writes;
  const buttons = choices.map(({ key, says }) =>
    element(
      'button',
      { type: 'submit', name: 'choice', value: key, 'data-key': letters.get(key) },
      element('kbd', {}, letters.get(key) ?? ''),
      ` ${says}`,
      ...(key === proposal ? [element('small', {}, ' as it is read now')] : []),
    ),
  );
  const name = `question-${index + 1}`;
  return element(
    'li',
    { id: name, tabindex: '-1', 'aria-labelledby': `${name}-asks` },
    element('p', { id: `${name}-asks` }, element('strong', {}, asks)),
    element(
      'pre',
      {},
      ...lines.flatMap(({ line: number, text, isMeant }) => {
        const shown = `${number}  ${text}\n`;
        return [isMeant ? element('mark', {}, shown) : shown];
      }),
    ),
    form('settle', element('input', { type: 'hidden', name: 'doubt', value: id }), ...buttons),
    ...(written === undefined
      ? []
      : [
          element(
            'p',
            { class: 'aside' },
            'writes ',
            element('code', {}, written.replace(/ as .*$/s, ' as … -->')),
          ),
        ]),
    element('p', { class: 'aside' }, `${path}:${line} · ${rule}`),
  );
}

const form = (action: string, ...content: readonly Node[]): Node =>
  element('form', { method: 'post', action }, ...content);

const toldOf =
  ({ pathOf }: ReadTopic) =>
  ({ level, rule, message, hint, span }: Diagnostic): Node =>
    element(
      'li',
      { class: level },
      element('p', {}, element('strong', { class: 'level' }, level), ` ${message}`),
      ...(hint === undefined ? [] : [element('p', {}, hint)]),
      element('p', { class: 'aside' }, `${pathOf(span.source)}:${span.start.line} · ${rule}`),
    );
