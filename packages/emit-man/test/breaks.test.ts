import type { Part } from '@cribnotes/core';
import { sampleTopic } from '@cribnotes/testkit';
import { describe, expect, test } from 'vitest';
import { columns } from '../src/columns.ts';
import { page, roff } from '../src/index.ts';
import { groff, has, mandoc } from './rendering/formatters.ts';
import { command, described, group, note, prose, row, rowItem, topicOf } from './topics/parts.ts';
import { section } from './topics/shown.ts';

/** A line of words with its operators as such. */
function piped(line: string) {
  const parts = line.split(' ').map((text): Part => {
    if (text === '|') return { kind: 'operator', text };
    return { kind: 'word', role: 'operand', text };
  });
  return row(line, { template: { parts, text: line }, description: described('Do it') });
}

test('a command of a pipe that fits in a line of its own is not broken', () => {
  const line = `make secret generic files ${'--from-file=tls.crt '.repeat(3)}| apply -f - | sort -u`;
  const rows = [piped(line.replaceAll(/ +/g, ' '))] as const;
  const shown = section(
    topicOf([group('All', [rowItem('make', rows[0].id)])], { entries: [command('make', rows)] }),
    'COMMANDS',
  );
  expect(shown.slice(1, 3)).toEqual([
    'make secret generic files --from-file=tls.crt --from-file=tls.crt \\',
    '    --from-file=tls.crt | apply -f - | sort -u',
  ]);
  const long = `make secret generic files ${'--from-file=tls.crt '.repeat(4)}| apply -f - --dry-run=client`;
  const wide = [piped(long.replaceAll(/ +/g, ' '))] as const;
  const broken = section(
    topicOf([group('All', [rowItem('make', wide[0].id)])], { entries: [command('make', wide)] }),
    'COMMANDS',
  );
  expect(broken.slice(1, 4)).toEqual([
    'make secret generic files --from-file=tls.crt --from-file=tls.crt \\',
    '    --from-file=tls.crt --from-file=tls.crt \\',
    '    | apply -f - --dry-run=client',
  ]);
});

describe.each([groff(), mandoc].filter(({ name }) => has(name)))('on $name', (formatter) => {
  const shown = (text: string, code: string): string => {
    const [before = '', after = ''] = text.split('%');
    const said = {
      ...prose(text.replace('%', code)),
      inlines: [
        { kind: 'text', text: before },
        { kind: 'code', text: code },
        { kind: 'text', text: after },
      ] as const,
    };
    const notes = { ...note(''), prose: said } as ReturnType<typeof note>;
    return formatter.render(roff(page(topicOf([group('All', [notes])], {}), sampleTopic().date ?? '')), 80);
  };

  test('no blank is added inside what is typed', () => {
    expect(shown('Wrap it in %.', 'BEGIN; ... ROLLBACK;')).toContain('BEGIN; ... ROLLBACK;');
  });

  test('what is typed within a sentence is not broken where the line ends', () => {
    const path = '/srv/some/rather/long/path/with/many/parts/to/it';
    expect(shown('What is kept for a long time lies in %, and is never removed.', path)).toContain(path);
  });

  test('a sentence without blanks goes on behind a word that has to stay whole', () => {
    const words = '可以一直看日志并且找到刚才发生了什么问题'.repeat(2);
    const lines = shown(`先用%${words}。`, 'logs').split('\n');
    const first = lines.find((line) => line.includes('logs')) ?? '';
    expect(first.trim().length).toBeGreaterThan(30);
    // mandoc counts letters of two columns as one.
    const width = (line: string): number =>
      [...line].reduce((sum, letter) => sum + (formatter === mandoc ? 1 : columns(letter)), 0);
    expect(Math.max(...lines.map(width))).toBeLessThan(81);
    expect(lines.join('').replaceAll(/\s/g, '')).toContain(`先用logs${words}。`);
  });
});
