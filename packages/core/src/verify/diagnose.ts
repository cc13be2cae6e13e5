import type { NoteDraft } from '../findings/note-draft.ts';
import type { Call } from '../commands/call.ts';
import type { Diagnostic } from '../model.ts';
import type { Places } from '../merging/prose.ts';

/** Help in the style of cobra lists every flag of a command, its own `--help` among them; git's and npm's lists are known to be incomplete. */
function knowsAllFlags(call: Call): boolean {
  return call.command?.flags?.some((f) => f.long === '--help') === true && call.tool?.program !== 'git' && call.tool?.program !== 'npm';
}

/** Gives what the notes' commands have wrong, as far as one line tells. */
export function diagnoseCommands(draft: NoteDraft, places: Places): Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  for (const finding of draft.findings) {
    const line = draft.calls.get(finding);
    if (line === undefined || finding.role === 'counterexample') continue;
    const sure = line.call.tool?.source === 'tool';
    for (const problem of line.problems) {
      if (problem.rule === 'missing-operand' && (line.bare || finding.role !== 'entry' || !/^[A-Z_]+$/.test(problem.slot ?? ''))) continue;
      const letters = problem.rule === 'wrong-dash' || problem.rule === 'wrong-quote' || problem.rule === 'typo-command';
      if (line.call.tool === undefined && !letters) continue;
      diagnostics.push({
        rule: problem.rule,
        level: letters || (sure && (problem.rule !== 'unknown-flag' || knowsAllFlags(line.call))) ? 'warning' : 'info',
        message: problem.message,
        span: places.span(finding.line, finding.endLine, problem.actual),
        actual: problem.actual,
        ...(problem.expected ? { expected: problem.expected } : {}),
      });
    }
  }
  for (const unit of draft.units) {
    if (unit.kind !== 'text' || !unit.statement.text.includes('`')) continue;
    diagnostics.push({ rule: 'unclosed-code', level: 'warning', message: 'Unexpected single ` in text, expected a second one that closes the code', span: places.span(unit.statement.line, unit.statement.line, '`'), actual: '`' });
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
