import type { Chord, InputEntry, KeysEntry } from '@cribnotes/core';
import { occurrence } from '../entries.ts';
import type { NotePen } from '../note-pen.ts';
import { description } from '../prose.ts';
import { operand, slot, template } from '../template-parts.ts';

/** Keys of two programs: a sequence after a prefix, and alternatives in a mode. */
export function keysEntries(pen: NotePen): readonly KeysEntry[] {
  const prefix: Chord = { key: 'b', modifiers: ['ctrl'] };
  return [
    keys(
      pen,
      'tmux',
      'Ctrl-b %',
      [[prefix, { key: '%', modifiers: [] }]],
      'Split the pane into left and right',
    ),
    keys(pen, 'tmux', 'Ctrl-b d', [[prefix, { key: 'd', modifiers: [] }]], 'Detach from the session'),
    {
      ...keys(
        pen,
        'vim',
        'Ctrl-d / PageDown',
        [[{ key: 'd', modifiers: ['ctrl'] }], [{ key: 'PageDown', modifiers: [] }]],
        'Scroll down by half a page',
      ),
      mode: 'normal',
    },
  ];
}

/** Lines typed at a program's own prompt. */
export function inputEntries(pen: NotePen): readonly InputEntry[] {
  return [
    input(pen, 'psql', 'meta', template('\\dt', [slot('pattern', { optional: true })]), 'List the tables'),
    input(pen, 'psql', 'sql', template('SELECT', [operand('version();')]), 'Show the version of the server'),
    input(pen, 'vim', 'repl', template(':wq'), 'Save and leave'),
  ];
}

function keys(
  pen: NotePen,
  tool: string,
  text: string,
  chords: KeysEntry['chords'],
  sentence: string,
): KeysEntry {
  const span = pen.line(`- ${text}: ${sentence}`, 'row');
  return {
    kind: 'keys',
    id: `${tool} keys ${text}`,
    tool,
    group: 'interactive',
    text,
    chords,
    description: description(sentence, span, { how: 'inline' }),
    otherDescriptions: [],
    occurrences: [occurrence(text, span)],
    notes: [],
    seeAlso: [],
  };
}

function input(
  pen: NotePen,
  tool: string,
  prompt: InputEntry['prompt'],
  line: InputEntry['template'],
  sentence: string,
): InputEntry {
  const span = pen.line(`- \`${line.text}\`: ${sentence}`, 'row');
  return {
    kind: 'input',
    id: `${tool} input ${line.text}`,
    tool,
    group: 'interactive',
    prompt,
    template: line,
    description: description(sentence, span, { how: 'inline' }),
    otherDescriptions: [],
    occurrences: [occurrence(line.text, span)],
    notes: [],
    seeAlso: ['tmux(1)'],
  };
}
