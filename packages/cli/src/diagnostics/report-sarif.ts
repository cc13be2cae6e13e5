import type { Diagnostic } from '@cribnotes/core';
import { wordsOf } from './line.ts';
import type { Findings } from './report.ts';

const levels = { error: 'error', warning: 'warning', info: 'note' } as const;

/** The diagnostics as a SARIF 2.1.0 log (OASIS, sections 3.13, 3.27 and 3.30); columns are UTF-16 units. */
export function toSarif({ diagnostics, pathOf }: Findings): string {
  const rules = [...new Set(diagnostics.map(({ rule }) => rule))].sort();
  const run = {
    tool: { driver: { name: 'crib', rules: rules.map((id) => ({ id })) } },
    columnKind: 'utf16CodeUnits',
    results: diagnostics.map((diagnostic) => toResult(diagnostic, rules, pathOf)),
  };
  const log = { $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function toResult(diagnostic: Diagnostic, rules: readonly string[], pathOf: Findings['pathOf']): object {
  const { start, end, source } = diagnostic.span;
  const region = {
    startLine: start.line,
    startColumn: start.column,
    endLine: end.line,
    endColumn: end.column,
  };
  const uri = pathOf(source).split('/').map(encodeURIComponent).join('/');
  return {
    ruleId: diagnostic.rule,
    ruleIndex: rules.indexOf(diagnostic.rule),
    level: levels[diagnostic.level],
    message: { text: wordsOf(diagnostic) },
    locations: [{ physicalLocation: { artifactLocation: { uri }, region } }],
  };
}
