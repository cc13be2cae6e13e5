import type { Diagnostic, Source } from '@cribnotes/core';
import { beforeEach, expect, test, vi } from 'vitest';
import { type Findings, reports } from '../src/diagnostics/report.ts';
import { toQuiet } from '../src/diagnostics/report-quiet.ts';

const note = '# Run\n\nStart it:\n\n    docker run -d -rm <image>\n\tdocker volumne prune\n';
const at = (line: number, from: number, to: number): Diagnostic['span'] => ({
  source: 'odd, 100%: name.md',
  start: { line, column: from, offset: line * 100 + from },
  end: { line, column: to, offset: line * 100 + to },
});
const source: Source = {
  id: 'odd, 100%: name.md',
  sha256: '',
  ledger: [
    { line: 1, kind: 'printed', as: 'heading' },
    { line: 3, kind: 'said-elsewhere', ref: 'docker run' },
    { line: 5, kind: 'printed', as: 'row' },
    { line: 6, kind: 'left-out', why: 'unread' },
  ],
};
const findings: Findings = {
  diagnostics: [
    {
      rule: 'typo-flag',
      level: 'warning',
      message: 'Unknown flag -rm',
      hint: 'did you mean --rm?',
      span: at(5, 19, 22),
    },
    { rule: 'typo-subcommand', level: 'error', message: 'a\u001b[31m%\n::error::b', span: at(6, 9, 16) },
  ],
  sources: [source],
  texts: new Map([[source.id, note]]),
  pathOf: (id) => `notes/${id}`,
};

beforeEach(() => {
  vi.stubEnv('FORCE_COLOR', undefined);
  vi.stubEnv('NO_COLOR', '1');
});

test.each(Object.keys(reports).map((format) => [format]))('%s', async (format) => {
  await expect(reports[format]!(findings)).toMatchFileSnapshot(`golden/report.${format}`);
});

test('JSON and SARIF are JSON, and an annotation is one line', () => {
  expect(JSON.parse(reports.json!(findings)).diagnostics).toHaveLength(2);
  expect(JSON.parse(reports.sarif!(findings)).runs[0].results).toHaveLength(2);
  expect(reports.github!(findings).trimEnd().split('\n')).toHaveLength(2);
});

test('an annotation of a file with a hostile name has nothing that a log acts on', () => {
  for (const name of ['a\u001b[2J.md', 'a\u202e.md', 'a\n::error::x.md', 'a\u2028.md'])
    expect(reports.github!({ ...findings, pathOf: () => name })).not.toMatch(
      /[\p{Bidi_Control}\p{Zl}]|(?!\n)\p{Cc}|^::error::x/mu,
    );
});

const span = (id: string, line: number): Diagnostic['span'] => {
  const place = { line, column: 1, offset: line };
  return { source: id, start: place, end: { ...place, column: 2 } };
};

/** Forty notes: every second one is told of the same twice, one has an error, and one a fault that can be mended. */
const many: Findings = {
  diagnostics: Array.from({ length: 40 }, (_, at) => `n${String(at).padStart(2, '0')}.md`).flatMap(
    (id, at) =>
      at % 2 === 1
        ? []
        : [
            {
              rule: 'unknown-flag',
              level: 'warning',
              message: `Unknown flag \`--x${at}\``,
              span: span(id, 3),
            },
            {
              rule: 'unassigned-line',
              level: 'info',
              message: 'This line has become nothing',
              span: span(id, 5),
            },
            ...(at === 20
              ? ([
                  { rule: 'note/empty', level: 'error', message: 'Nothing is in it', span: span(id, 1) },
                  {
                    rule: 'typo-flag',
                    level: 'warning',
                    message: 'Unknown flag `--detatch`',
                    expected: ['--detach'],
                    span: span(id, 7),
                  },
                ] as const)
              : []),
          ],
  ),
  sources: Array.from({ length: 40 }, (_, at) => ({ ...source, id: `n${String(at).padStart(2, '0')}.md` })),
  texts: new Map(),
  pathOf: (id) => `notes/${id}`,
  mendable: 1,
};

test('what repeats in many notes stands once, with its places', async () => {
  await expect(reports.text!(many)).toMatchFileSnapshot('golden/report-many.text');
});

test('a quiet report is a screen, whatever there is to tell', async () => {
  await expect(toQuiet(many)).toMatchFileSnapshot('golden/report-many.quiet');
  const { diagnostics } = many;
  const worse: Findings = {
    ...many,
    diagnostics: Array.from({ length: 30 }, (_, at) =>
      diagnostics.map((one) => ({ ...one, rule: `${one.rule}-${at}` })),
    ).flat(),
  };
  const lines = toQuiet(worse).trimEnd().split('\n');
  expect(lines.length).toBeLessThanOrEqual(24);
  expect(lines.filter((line) => line.length > 80 && !line.startsWith('notes/'))).toEqual([]);
});
