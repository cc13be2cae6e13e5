import type { Diagnostic, Source } from '@cribnotes/core';
import { beforeEach, expect, test, vi } from 'vitest';
import { type Findings, reports } from '../src/diagnostics/report.ts';

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
