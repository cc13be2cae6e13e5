import type { Diagnostic } from '@cribnotes/core';
import { visible } from '../visible.ts';
import { wordsOf } from './line.ts';
import type { Findings } from './report.ts';

const commands = { error: 'error', warning: 'warning', info: 'notice' } as const;

/** The diagnostics as GitHub Actions annotations (docs.github.com: workflow commands for GitHub Actions). */
export function toGithub({ diagnostics, pathOf }: Findings): string {
  return diagnostics
    .map((diagnostic) => `${annotation(diagnostic, pathOf(diagnostic.span.source))}\n`)
    .join('');
}

function annotation(diagnostic: Diagnostic, path: string): string {
  const { start, end } = diagnostic.span;
  const properties = {
    file: path,
    line: start.line,
    endLine: end.line,
    col: start.column,
    endColumn: Math.max(start.column, end.column - 1),
    title: diagnostic.rule,
  };
  const list = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
  return `::${commands[diagnostic.level]} ${list.join(',')}::${escapeData(wordsOf(diagnostic))}`;
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

/** A name with control characters names no file to anybody, and a log would act on them. */
function escapeProperty(text: string): string {
  return escapeData(/[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}]/u.test(text) ? visible(text) : text)
    .replaceAll(':', '%3A')
    .replaceAll(',', '%2C');
}
