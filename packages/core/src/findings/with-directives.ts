import type { HeadingBlock } from '../blocks/block.ts';
import { programAt } from '../lines/program-at.ts';
import { recognize } from '../lines/recognize.ts';
import { tokenize } from '../lines/token.ts';
import type { Vocabulary } from '../lines/vocabulary.ts';
import type { Directive } from '../reading/directives.ts';
import type { Finding } from './finding.ts';
import { firstBelow } from './first-below.ts';
import type { Unit } from './unit.ts';

/** Gives the units as the author's comments want them: what they say holds for the next thing of their kind below them. */
export function withDirectives(
  directives: readonly Directive[],
  units: readonly Unit[],
  vocabulary: Vocabulary,
): readonly Unit[] {
  const findingBelow = findingsByLine(units);
  const unitBelow = firstBelow(units, lineOf);
  const findings = new Map<Finding, Partial<Finding>>();
  const findingAt = (line: number): Finding | undefined => findingOn(units, line) ?? findingBelow(line);
  const change = (finding: Finding | undefined, to: Partial<Finding>): void => {
    if (finding) findings.set(finding, { ...findings.get(finding), ...to });
  };
  const concepts = new Map<Unit, string>();
  const recipes = new Set<Unit>();
  for (const directive of directives) {
    const value = directive.value ?? '';
    const unit = unitBelow(directive.line);
    switch (directive.kind) {
      case 'wrong':
        change(findingBelow(directive.line), { role: 'counterexample' });
        break;
      case 'as':
        change(findingBelow(directive.line), readAs(value, vocabulary));
        break;
      case 'ask':
        change(findingAt(directive.line), { ask: value });
        break;
      case 'both':
        change(findingAt(directive.line), { both: true });
        break;
      case 'group':
        for (const each of findingsBelow(directive.line, units))
          change(each, { headings: [groupHeading(value, directive.line)] });
        break;
      case 'concept':
        if (unit) concepts.set(unit, value);
        break;
      case 'recipe':
        if (unit) recipes.add(unit);
        break;
      // Skipped regions are cut out before, ignored rules are taken from the diagnostics at the end, and a description is
      // a claim. What is to be read as something else is known by its words, not by its place (`with-answers.ts`).
      case 'description':
      case 'skip':
      case 'end':
      case 'ignore':
      case 'read':
        break;
    }
  }
  const changed = (unit: Unit): readonly Finding[] =>
    unit.findings.map((finding) => ({ ...finding, ...findings.get(finding) }));
  return units.map((unit): Unit => {
    const own = { findings: unit.findings.some((f) => findings.has(f)) ? changed(unit) : unit.findings };
    const concept = concepts.get(unit);
    if (unit.kind === 'text') return { ...unit, ...own, ...(concept === undefined ? {} : { concept }) };
    if (unit.kind === 'code') return { ...unit, ...own, ...(recipes.has(unit) ? { recipe: true } : {}) };
    return { ...unit, ...own };
  });
}

/** The command that a comment stands behind. */
function findingOn(units: readonly Unit[], line: number): Finding | undefined {
  const onLine = units.flatMap((unit) => unit.findings).filter((f) => f.line <= line && f.endLine >= line);
  return onLine.find((f) => f.role !== 'mention') ?? onLine[0];
}

/** Gives what finds the first command below a line that is shown, else the first that is named. */
export function findingsByLine(units: readonly Unit[]): (line: number) => Finding | undefined {
  const findings = units.flatMap((u) => u.findings);
  const shown = firstBelow(
    findings.filter((f) => f.role !== 'mention'),
    (f) => f.line,
  );
  const any = firstBelow(findings, (f) => f.line);
  return (line) => shown(line) ?? any(line);
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

export function readAs(text: string, vocabulary: Vocabulary): Partial<Finding> {
  const tokens = tokenize(text);
  const at = programAt(tokens);
  const program = tokens[at]?.text;
  if (program === undefined) return {};
  const command = recognize(text, 'prompt', vocabulary) ?? { program, tokens, at, known: true };
  return { found: { kind: 'command', command, text } };
}
