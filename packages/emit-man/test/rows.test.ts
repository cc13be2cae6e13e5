import type { Part } from '@cribnotes/core';
import { expect, test } from 'vitest';
import {
  at,
  command,
  described,
  group,
  keys,
  prose,
  recipe,
  row,
  rowItem,
  template,
  topicOf,
} from './topics/parts.ts';
import { section } from './topics/shown.ts';

/** Gives the main section of a page with these rows, without its heading. */
function shown(...rows: readonly [ReturnType<typeof row>, ...ReturnType<typeof row>[]]): readonly string[] {
  const items = rows.map(({ id }) => rowItem('tool', id));
  return section(topicOf([group('Rows', items)], { entries: [command('tool', rows)] }), 'COMMANDS').slice(1);
}

test('a row shows its sentence, its notes, its example and its options, and nothing of another row', () => {
  const example = { line: 'tool -p 80:8080', values: {}, span: at(1) };
  const option = { label: '-p, --publish', prose: prose('the host comes first'), from: 'note' } as const;
  const published = row('tool -p PORTS', {
    description: described('Open a port'),
    notes: [prose('The host comes first.')],
    example,
    examples: [example],
    glosses: [{ ...option, target: { kind: 'flag', name: '--publish' } }],
  });
  const other = { ...row('tool -v', { description: described('Say more') }), examples: [example] };
  expect(shown(published, other)).toEqual([
    'tool -p PORTS',
    '  Open a port. The host comes first.',
    '    tool -p 80:8080',
    '  -p, --publish',
    '    the host comes first',
    'tool -v',
    '  Say more.',
  ]);
});

test('a sentence that is told of the row is not told of its option again', () => {
  const said = 'Here --rm removes it';
  const gloss = { target: { kind: 'flag', name: '--rm' }, label: '--rm', from: 'note' } as const;
  const rm = row('tool --rm', {
    description: described(said),
    glosses: [{ ...gloss, prose: prose('here --rm removes it.') }],
  });
  expect(shown(rm)).toEqual(['tool --rm', `  ${said}.`]);
});

test('an example stays below its sentence where the notes are long', () => {
  const example = { line: 'tool 80:8080', values: {}, span: at(1) };
  const words = `${'many words '.repeat(40)}end.`;
  const [, said, line, further] = shown(
    row('tool PORTS', { description: described('Open a port'), notes: [prose(words)], example }),
  );
  expect([said, line, further?.slice(0, 12)]).toEqual(['  Open a port.', '    tool 80:8080', '  Many words']);
});

test('a row is marked by what it does itself, in its place and in the notes', () => {
  const soft = row('tool --soft', { description: described('Keep everything'), effect: 'write' });
  const hard = row('tool --hard', { description: described('Keep nothing'), effect: 'destructive' });
  const bare = row('tool --bare', { effect: 'destructive' });
  expect(shown(soft, hard, bare)).toEqual([
    'tool --soft',
    '  Keep everything.',
    'tool --hard',
    '  Keep nothing (destructive).',
    'tool --bare',
    '  (destructive)',
  ]);
  const tool = command('tool', [soft, hard], { effect: 'destructive' });
  const wipe = command('wipe', [row('wipe FILE', { effect: 'destructive' })], { effect: 'destructive' });
  const items = [rowItem('tool', soft.id), rowItem('tool', hard.id), rowItem('wipe', 'wipe FILE')];
  expect(section(topicOf([group('Rows', items)], { entries: [tool, wipe] }), 'NOTES')).toEqual([
    'What is marked (destructive) deletes or overwrites things: tool --hard, wipe.',
  ]);
});

test('neighbours of which only the same is said share the sentence', () => {
  const said = described('Close the pane');
  const entries = [keys('exit', 'Close the pane'), keys('Ctrl-d', 'Close the pane')];
  const items = entries.map(({ id }) => ({ kind: 'keys', entry: id }) as const);
  expect(section(topicOf([group('Panes', items)], { entries }), 'KEYS').slice(1)).toEqual([
    'exit',
    'Ctrl-d',
    '  Close the pane.',
  ]);
  const kept = row('tool a', { description: said, effect: 'destructive' });
  expect(shown(kept, row('tool b', { description: said }))).toHaveLength(4);
});

test('a spelling that the notes use is told with its command, one that a row shows nowhere, any other in the notes', () => {
  const [occurrence] = row('tool run').occurrences;
  const used = { ...occurrence, path: ['tool', 'launch'] };
  const entry = command(
    'tool run',
    [row('tool run', { occurrences: [occurrence, used] }), row('tool start')],
    {
      aliases: ['tool start', 'tool launch', 'tool go'],
    },
  );
  const items = [rowItem('tool run', 'tool run'), rowItem('tool run', 'tool start')];
  const topic = topicOf([group('Rows', items)], { entries: [entry] });
  expect(section(topic, 'COMMANDS')).toEqual(['# Rows', 'tool run', '  Same as tool launch.', 'tool start']);
  expect(section(topic, 'NOTES')).toEqual(['Other names: tool run = tool go.']);
});

test('a step that destroys is marked in its place, and told in the notes where no row is', () => {
  const steps = [
    { template: template('tool stop') },
    { template: template('tool rm'), effect: 'destructive' },
  ] as const;
  const topic = topicOf([group('Rows', [{ kind: 'recipe', id: 'End it' }])], {
    recipes: [{ ...recipe('End it', []), steps }],
  });
  expect(section(topic, 'EXAMPLES').slice(-2)).toEqual(['1. tool stop', '2. tool rm (destructive)']);
  expect(section(topic, 'NOTES')).toEqual([
    'What is marked (destructive) deletes or overwrites things: tool rm.',
  ]);
});

test('a long command goes on behind a backslash, between its parts, so that what is copied runs', () => {
  const word = (text: string): Part => ({ kind: 'word', role: 'operand', text });
  const parts: readonly Part[] = [
    word('tool'),
    ...['a', 'b', 'c', 'd'].map((name): Part => {
      const value = [word(`'${name} ${name.repeat(12)}'`)];
      return { kind: 'flag', text: `-${name}`, names: [`-${name}`], glue: ' ', value };
    }),
    { kind: 'operator', text: '|' },
    word('sort'),
  ];
  const text = `tool ${['a', 'b', 'c', 'd'].map((name) => `-${name} '${name} ${name.repeat(12)}'`).join(' ')} | sort`;
  const lines = shown(row(text, { template: { parts, text } }));
  expect(lines).toEqual([
    "tool -a 'a aaaaaaaaaaaa' -b 'b bbbbbbbbbbbb' -c 'c cccccccccccc' \\",
    "    -d 'd dddddddddddd' | sort",
  ]);
  expect(lines.join('\n').replaceAll(/\\\n +/g, '')).toBe(text);
});

test('a long example goes on in the same way, and no quoted word is broken', () => {
  const line = `tool --format '{{.Name}} {{.Image}} {{.Status}}' --volume ./a:/b "some words" | sort`;
  const example = { line, values: {}, span: at(1) };
  const lines = shown(row('tool', { description: described('Show'), example })).slice(2);
  expect(lines).toEqual([
    "    tool --format '{{.Name}} {{.Image}} {{.Status}}' \\",
    '        --volume ./a:/b "some words" | sort',
  ]);
});

test('a quoted word of several lines keeps them', () => {
  const text = "tool 'one\n  two'";
  const line = { ...template(text), parts: [{ kind: 'word', role: 'program', text }] as const };
  expect(shown(row(text, { template: line, description: described('Show') }))).toEqual([
    "tool 'one",
    "  two'",
    '  Show.',
  ]);
});

test.each([
  ['List files', 'List files.'],
  ['一覧を表示', '一覧を表示。'],
  ['列出文件。', '列出文件。'],
  ['What is it?', 'What is it?'],
  ['See https://example.org/a', 'See https://example.org/a'],
])('a sentence ends as its language has it, and an address stays as it is: %s', (said, printed) => {
  expect(shown(row('tool', { description: described(said) }))).toEqual(['tool', `  ${printed}`]);
});

test('a remark that ends in a colon leads in what follows it as a list, below the example', () => {
  const example = { line: 'tool 80:8080', values: {}, span: at(1) };
  const notes = ['It is quick.', 'Used for:', 'new settings', 'old logs (all)', 'It needs no network.'].map(
    (text) => prose(text),
  );
  expect(shown(row('tool PORTS', { description: described('Copy it'), notes, example }))).toEqual([
    'tool PORTS',
    '  Copy it. It is quick.',
    '    tool 80:8080',
    '  Used for:',
    '  * new settings',
    '  * old logs (all)',
    '  It needs no network.',
  ]);
  const alone = [prose('Used for:'), prose('It needs no network.')];
  expect(shown(row('tool', { description: described('Copy it'), notes: alone }))).toEqual([
    'tool',
    '  Copy it. Used for. It needs no network.',
  ]);
});

test('what leads in a task stands with its steps, and not with the first of them as well', () => {
  const login = row('tool login', {
    description: described('Sign in'),
    notes: [prose('Publish it: sign in, then push:')],
  });
  const topic = topicOf(
    [group('Share', [rowItem('tool', login.id), { kind: 'recipe', id: 'Publish it: sign in, then push.' }])],
    {
      entries: [command('tool', [login])],
      recipes: [recipe('Publish it: sign in, then push.', [template('tool login'), template('tool push')])],
    },
  );
  expect(section(topic, 'COMMANDS')).toEqual(['# Share', 'tool login', '  Sign in.']);
  expect(section(topic, 'EXAMPLES')).toEqual([
    '# Share',
    'Publish it: sign in, then push.',
    '1. tool login',
    '2. tool push',
  ]);
});
