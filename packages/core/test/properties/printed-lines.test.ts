import fc from 'fast-check';
import { expect, test } from 'vitest';
import { putBack } from '../../src/commands/gives-back.ts';
import { readLineCall } from '../../src/commands/line-call.ts';
import { spell } from '../../src/commands/spell.ts';
import { recognize } from '../../src/lines/recognize.ts';
import { tokenize } from '../../src/lines/token.ts';
import { dockerWords } from '../lines/docker-words.ts';

const word = fc.constantFrom(
  'web',
  'src',
  'main',
  'a.txt',
  './x',
  '../y/z',
  '~/n',
  '*.log',
  '_b_',
  '8080:80',
  'k=v',
  'HEAD~2',
);
const quoted = fc
  .tuple(fc.constantFrom('"', "'"), fc.constantFrom('one two', 'a: b', '$HOME/x', '{{.Names}}', '*', 'a | b'))
  .map(([quote, text]) => `${quote}${text}${quote}`);
const placeholder = fc.constantFrom(
  '<name>',
  '<id or name>',
  '{file}',
  '[path]',
  'IMAGE',
  '$TAG',
  '{{x}}',
  '<a>:<b>',
  '[<x>...]',
);
const flag = fc.constantFrom(
  '-a',
  '-it',
  '--rm',
  '-p',
  '-v',
  '-n',
  '--name',
  '--format',
  '-5',
  '-m',
  '--',
  '--name=x',
  '-e',
);
const literal = fc.constantFrom(
  '.',
  '..',
  '-',
  'HEAD',
  'origin',
  'MX',
  'POST',
  '$(pwd)',
  '$HOME',
  '\\*',
  '@{u}',
  '`date`',
);
const argument = fc.oneof(word, quoted, placeholder, flag, flag, literal);
const head = fc.constantFrom(
  'docker run',
  'docker rm',
  'docker -H x ps',
  'docker compose -f a.yml up',
  'git checkout',
  'git -C lib log',
  'git commit',
  'frobnicate',
  './bin/run.sh',
  '~/x.sh',
  'docker volume rm',
  'git diff',
  'docker cp',
  'docker exec',
);
const wrapper = fc.constantFrom('', '', '', 'sudo ', 'time ', 'A=1 ', 'sudo -u me ', 'watch -n 2 ');
const simple = fc
  .tuple(wrapper, head, fc.array(argument, { maxLength: 5 }))
  .map(([before, program, rest]) => `${before}${[program, ...rest].join(' ')}`);
const redirect = fc.constantFrom(
  '',
  '',
  ' > out.txt',
  ' >out.txt',
  ' 2>&1',
  ' 2>/dev/null',
  ' < in',
  ' >> log',
  ' <<EOF',
  ' &',
);
const line = fc
  .tuple(
    simple,
    fc.array(fc.tuple(fc.constantFrom(' | ', ' && ', '; ', ' || ', '|'), simple), { maxLength: 2 }),
    redirect,
  )
  .map(([first, more, end]) => `${first}${more.map(([sign, next]) => `${sign}${next}`).join('')}${end}`);

/** What a placeholder is called may depend on the author's word for it. */
const unnamed = (text: string): string => text.replace(/<[^<>]+>/g, '<>');
const words = (text: string): string[] => tokenize(text).map((token) => token.text);

test('what is printed of a line gives its words back, in its order', () => {
  fc.assert(
    fc.property(line, (text) => {
      const recognized = recognize(text, 'prompt', dockerWords);
      if (recognized === undefined) return;
      const read = readLineCall(recognized, dockerWords);
      expect(read.text).toBe(spell(read.parts));
      if (read.calls.some(({ repairs }) => repairs.length > 0)) return;
      expect(words(spell(read.parts.map(putBack)))).toEqual(words(text));
    }),
    { numRuns: 10_000 },
  );
});

test('what is printed of a line is printed the same when it is read again', () => {
  fc.assert(
    fc.property(line, (text) => {
      const recognized = recognize(text, 'prompt', dockerWords);
      const read = recognized && readLineCall(recognized, dockerWords);
      const again = read && recognize(read.text, 'prompt', dockerWords);
      if (read === undefined || again === undefined || read.calls.some(({ repairs }) => repairs.length > 0))
        return;
      expect(unnamed(readLineCall(again, dockerWords).text)).toBe(unnamed(read.text));
    }),
    { numRuns: 2000 },
  );
});
