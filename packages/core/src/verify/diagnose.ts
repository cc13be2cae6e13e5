import type { NoteDraft } from '../findings/note-draft.ts';
import type { Diagnostic } from '../model.ts';
import type { Places } from '../merging/prose.ts';

/** Gives what the notes' commands have wrong, as far as one line tells. */
export function diagnoseCommands(draft: NoteDraft, places: Places): Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  for (const finding of draft.findings) {
    const line = draft.calls.get(finding);
    if (line === undefined || finding.role === 'counterexample') continue;
    const sure = line.call.tool?.source === 'tool';
    for (const problem of line.problems) {
      if (problem.rule === 'missing-operand' && (line.bare || finding.role !== 'entry')) continue;
      diagnostics.push({
        rule: problem.rule,
        level: sure ? 'warning' : 'info',
        message: problem.message,
        span: places.span(finding.line, finding.endLine, problem.actual),
        actual: problem.actual,
        ...(problem.expected ? { expected: problem.expected } : {}),
      });
    }
  }
  for (const tie of draft.ties) {
    diagnostics.push({
      rule: 'ambiguous-description',
      level: 'info',
      message: `Two sentences fit \`${tie.finding.raw.split('\n')[0]}\` almost equally well: line ${tie.chosen.statement.line} was taken, not line ${tie.other.statement.line}`,
      span: places.span(tie.chosen.statement.line),
      hint: 'put the sentence directly above its command, or write <!-- crib: description "…" --> there',
    });
  }
  return diagnostics;
}
