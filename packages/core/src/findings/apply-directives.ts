import type { HeadingBlock } from '../blocks/block.ts';
import { programAt, recognize } from '../lines/recognize.ts';
import { tokenize } from '../lines/token.ts';
import type { Vocabulary } from '../lines/vocabulary.ts';
import type { Directive } from '../reading/directives.ts';
import type { Finding } from './finding.ts';
import { firstBelow } from './first-below.ts';
import { codeStatement } from './from-code.ts';
import type { Unit } from './unit.ts';

/** Lets the author's comments decide: what they say holds for the next thing of their kind below them. */
export function applyDirectives(
  directives: readonly Directive[],
  units: readonly Unit[],
  vocabulary: Vocabulary,
): void {
  const findings = units.flatMap((u) => u.findings);
  const shown = findings.filter((f) => f.role !== 'mention');
  const findingBelow = firstBelow(findings, (f) => f.line);
  const shownBelow = firstBelow(shown, (f) => f.line);
  const unitBelow = firstBelow(units, lineOf);
  for (const directive of directives) {
    const value = directive.value ?? '';
    const finding = shownBelow(directive.line) ?? findingBelow(directive.line);
    const unit = unitBelow(directive.line);
    switch (directive.kind) {
      case 'description':
        if (finding)
          finding.description = {
            pieces: [codeStatement(value, directive.line)],
            how: 'directive',
            shared: false,
            confidence: 1,
          };
        break;
      case 'wrong':
        if (finding) finding.role = 'counterexample';
        break;
      case 'as':
        if (finding) readAs(finding, value, vocabulary);
        break;
      case 'group':
        for (const each of findingsBelow(directive.line, units))
          each.headings = [groupHeading(value, directive.line)];
        break;
      case 'concept':
        if (unit?.kind === 'text') unit.concept = value;
        break;
      case 'recipe':
        if (unit?.kind === 'code') unit.recipe = true;
        break;
      // Skipped regions are cut out before, and ignored rules are taken from the diagnostics at the end.
      case 'skip':
      case 'end':
      case 'ignore':
        break;
    }
  }
}

const lineOf = (unit: Unit): number => (unit.kind === 'text' ? unit.statement.line : unit.block.from);

/** What stands between a line and the next heading. */
function findingsBelow(line: number, units: readonly Unit[]): Finding[] {
  const below = units.filter((u) => lineOf(u) > line);
  const end = below.findIndex((u) => u.kind === 'heading');
  return below.slice(0, end < 0 ? undefined : end).flatMap((u) => u.findings);
}

function groupHeading(title: string, line: number): HeadingBlock {
  return {
    kind: 'heading',
    depth: 2,
    title: { line, text: title, marks: [] },
    from: line,
    to: line,
    headings: [],
    items: [],
    quoted: false,
  };
}

function readAs(finding: Finding, text: string, vocabulary: Vocabulary): void {
  const tokens = tokenize(text);
  const at = programAt(tokens);
  const program = tokens[at]?.text;
  if (program === undefined) return;
  const command = recognize(text, 'prompt', vocabulary) ?? { program, tokens, at, known: true };
  finding.found = { kind: 'command', command, text };
}
