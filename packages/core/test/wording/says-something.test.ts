import { expect, test } from 'vitest';
import { saysSomething } from '../../src/wording/says-something.ts';

test.each([
  '→',
  '---',
  '|',
  '| --- | --- |',
  '| a | b |',
  ':::',
  ':::tip',
  '>',
  '[x]',
  '1.',
  '</details>',
  '{% raw %}',
  '42',
  'TODO: say why',
  'Or',
  'Alternatively:',
  'Alternatively, you can use',
  'or use the following command:',
  'with',
  'Oder auch:',
  'O bien',
  'Ou use o comando:',
  'Или',
  '或者',
  'and others...',
  'See below.',
  'Siehe oben',
  'Véase más abajo',
  'см. ниже',
  '参见下文',
  'usw.',
  '等等',
])('%s says nothing', (text) => {
  expect(saysSomething(text)).toBe(false);
});

test.each([
  'Lists them',
  '→ lists them',
  '[x] lists them',
  '1. Lists them',
  '-v shows more',
  'List',
  'envia',
  'Others are removed',
  'See what is below it',
  'Siehe da, es läuft',
  'More about volumes',
  'Run',
  'Use the other one',
  'Or all of them',
  'With their names',
  '列出',
  'Oder alle',
  '|| runs the second one',
])('%s says something', (text) => {
  expect(saysSomething(text)).toBe(true);
});
