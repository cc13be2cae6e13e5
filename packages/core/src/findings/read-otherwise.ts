import type { Decision } from '../answers/decision.ts';
import type { CodeItem } from '../lines/code-item.ts';
import type { Vocabulary } from '../lines/vocabulary.ts';
import type { Finding } from './finding.ts';
import { codeStatement, findInCode, isShown } from './from-code.ts';
import type { Thing } from './things.ts';
import type { CodeUnit, TextUnit, Unit } from './unit.ts';
import { readAs } from './with-directives.ts';

/** A unit as an author wants it, and his thing in it. */
export interface Otherwise {
  readonly unit: Unit;
  readonly thing?: Thing;
}

/** Gives a unit in which a line is what its author says: typed, words, or neither. */
export function inOtherWay(unit: Unit, thing: Thing, decision: Decision, vocabulary: Vocabulary): Otherwise {
  if (decision.kind === 'right') return { unit, thing };
  if (decision.kind === 'asked') return { unit: askedIn(unit, thing, decision.words ?? '') };
  switch (unit.kind) {
    case 'text':
      return inText(unit, thing, decision, vocabulary);
    case 'code':
      return inCode(unit, thing, decision, vocabulary);
    case 'heading':
      if (thing.part.kind !== 'title' || decision.kind === 'command') return { unit, thing };
      return unit.findings.length === 0
        ? { unit, thing }
        : { unit: { ...unit, findings: [], reading: { kind: 'prose', spans: [] } }, thing };
    case 'table': {
      const { part } = thing;
      if (part.kind !== 'shown') return { unit, thing };
      const at = unit.findings.findIndex(
        ({ line, raw }) => line === part.finding.line && raw === part.finding.raw,
      );
      const finding = unit.findings[at];
      if (finding === undefined) return { unit };
      if (decision.kind === 'command') {
        const now = { ...finding, ...typed(decision.line ?? finding.raw, vocabulary) };
        return { unit: { ...unit, findings: unit.findings.with(at, now) } };
      }
      const rows = unit.words.rows.toSpliced(at, 1);
      return { unit: { ...unit, findings: unit.findings.toSpliced(at, 1), words: { ...unit.words, rows } } };
    }
  }
}

/** A line as it is typed. */
function typed(line: string, vocabulary: Vocabulary): Pick<Finding, 'found' | 'raw'> {
  const { found } = readAs(line, vocabulary);
  return { found: found ?? { kind: 'input', prompt: 'repl', text: line }, raw: line };
}

function inText(unit: TextUnit, thing: Thing, decision: Decision, vocabulary: Vocabulary): Otherwise {
  if (thing.part.kind === 'said') return { unit, thing };
  const own = decision.kind === 'sentence' ? unit.findings.find(({ raw }) => raw === decision.of) : undefined;
  // It has its words there already.
  if (own?.role === 'entry') return { unit };
  if (own !== undefined) {
    // What is said to be its sentence shows it, and does not only name it.
    const shown = {
      ...unit,
      findings: unit.findings.map((f) => (f === own ? { ...f, role: 'entry' as const } : f)),
    };
    return { unit: shown, thing: { ...thing, unit: shown } };
  }
  const { statement, block } = unit;
  if (decision.kind !== 'command') {
    const isWords = unit.reading.kind !== 'entries' && unit.findings.every(({ role }) => role !== 'entry');
    if (isWords) return { unit, thing };
    const words: TextUnit = { ...unit, reading: { kind: 'prose', spans: [] }, findings: [] };
    return { unit: words, thing: { ...thing, unit: words } };
  }
  const line = decision.line ?? statement.text;
  if (unit.findings.some(({ role, raw }) => role === 'entry' && raw === line)) return { unit, thing };
  const read = typed(line, vocabulary);
  const from = Math.max(0, statement.text.indexOf(line));
  const known = unit.reading.kind === 'entries' ? unit.reading.description : undefined;
  const description = known ?? (line.length * 2 < statement.text.length ? statement : undefined);
  return {
    unit: {
      ...unit,
      reading: {
        kind: 'entries',
        spans: [{ ...read, from, to: Math.min(statement.text.length, from + line.length), marked: true }],
        ...(description ? { description } : {}),
        lead: description !== statement,
      },
      findings: [
        {
          ...read,
          line: statement.line,
          endLine: statement.endLine,
          role: 'entry',
          place: 'inline',
          headings: block.headings,
        },
      ],
    },
  };
}

function inCode(unit: CodeUnit, thing: Thing, decision: Decision, vocabulary: Vocabulary): Otherwise {
  const { part } = thing;
  if (part.kind === 'remark') return { unit, thing };
  const items = itemsOf(unit);
  const at = items.findIndex(({ line }) => line === thing.line);
  const item = items[at];
  if (item === undefined) return { unit };
  const now = itemAs(item, thing.text, decision, vocabulary);
  if (now === item) return { unit, thing };
  const reading = { kind: 'lines' as const, items: items.with(at, now) };
  const changed: CodeUnit = { ...unit, reading, findings: findInCode(unit.block, reading) };
  return { unit: changed, thing: { ...thing, unit: changed, part: { kind: 'item', item: now } } };
}

/** The lines of a block; those of one that was taken for a file or for output as a whole are output. */
function itemsOf({ block, reading }: CodeUnit): readonly CodeItem[] {
  if (reading.kind === 'lines') return reading.items;
  return block.lines
    .filter(({ text }) => text.trim() !== '')
    .map(({ line }) => ({ kind: 'output', line, group: 0 }));
}

function itemAs(item: CodeItem, text: string, decision: Decision, vocabulary: Vocabulary): CodeItem {
  const { line, group } = item;
  if (decision.kind === 'command') {
    const { found, raw } = typed(decision.line ?? text, vocabulary);
    return found.kind === 'command'
      ? {
          kind: 'command',
          line,
          endLine: isShown(item) ? item.endLine : line,
          group,
          raw,
          text: raw,
          command: found.command,
          ...('remark' in item && item.remark ? { remark: item.remark } : {}),
        }
      : item;
  }
  if (decision.kind === 'output') return { kind: 'output', line, group };
  if (item.kind === 'comment' || item.kind === 'prose' || item.kind === 'gloss') return item;
  return { kind: 'prose', line, group, text: codeStatement(text, line).text };
}

function askedIn(unit: Unit, { line, text }: Thing, ask: string): Unit {
  const isMeant = (finding: Finding): boolean =>
    finding.raw === text || (finding.line <= line && finding.endLine >= line);
  const meant = unit.findings.find(({ raw }) => raw === text) ?? unit.findings.find(isMeant);
  const findings = unit.findings.map((finding) => (finding === meant ? { ...finding, ask } : finding));
  return { ...unit, findings } as Unit;
}
