import type { LineCall } from '../commands/line-call.ts';
import { definedByVerb } from '../concepts/definition.ts';
import { part, type Statement } from '../lines/statement.ts';
import type { Finding } from './finding.ts';
import type { TableFindings } from './from-table.ts';
import type { TextUnit, Unit } from './unit.ts';

/** Gives each explanation of a flag to the command it is about: the nearest one before it that has the flag, or else accepts it. */
export function attachGlosses(units: readonly Unit[], tables: readonly TableFindings[], calls: ReadonlyMap<Finding, LineCall>): void {
  let tableIndex = 0;
  for (const [at, unit] of units.entries()) {
    switch (unit.kind) {
      case 'text':
        if (opensWithDefinition(unit, units)) break;
        for (const { target, statement } of glossesOf(unit)) {
          const owner = ownerOf(target, units, at, calls);
          if (!owner) continue;
          owner.glosses.push({ target, statement });
          unit.use ??= unit.reading.kind === 'entries' ? 'entry' : 'gloss';
        }
        break;
      case 'table': {
        const table = tables[tableIndex++];
        for (const gloss of table?.glosses ?? []) ownerOf(gloss.target.split(/[\s,=]/)[0] ?? '', units, at, calls)?.glosses.push(gloss);
        break;
      }
      case 'code':
      case 'heading':
        break;
    }
  }
}

/** A paragraph that opens with a bold definition explains a term; the flags it names are by the way. */
function opensWithDefinition(unit: TextUnit, units: readonly Unit[]): boolean {
  if (unit.reading.kind === 'entries') return false;
  const first = units.find((u): u is TextUnit => u.kind === 'text' && u.block === unit.block);
  return first !== undefined && first.statement.marks.some((m) => m.kind === 'strong' && m.from <= 6) && definedByVerb(first.statement) !== undefined;
}

/** The explanations of flags that a sentence holds. */
function glossesOf(unit: TextUnit): { target: string; statement: Statement }[] {
  const { reading, statement } = unit;
  if (reading.kind === 'gloss') return [{ target: reading.target, statement: reading.statement }];
  const scope = reading.kind === 'entries' ? (reading.rest ?? (reading.lead ? reading.description : undefined)) : statement;
  if (scope === undefined) return [];
  const inCommand = (from: number, to: number): boolean =>
    scope.marks.some((m) => m.kind === 'code' && m.from <= from && m.to >= to && /\s/.test(scope.text.slice(m.from, m.to).trim()));
  const found: { target: string; statement: Statement }[] = [];
  for (const match of scope.text.matchAll(/(?<=^|[\s(`"'„“/])(-{1,2}[A-Za-z][\w-]*)(?=$|[\s,.;:)`"'“”=/])/g)) {
    const from = match.index;
    if (inCommand(from, from + match[0].length)) continue;
    if (found.some((f) => f.target === match[1])) continue;
    found.push({ target: match[1] as string, statement: scope });
  }
  // Of several flags in one sentence each gets its own clause; two names of one flag ("-a, short form of --all") are one.
  if (found.length < 2) return found;
  const clauses = found.map((f, i) => ({ ...f, statement: clause(scope, f.target, found[i + 1]?.target) }));
  return clauses.every((c) => c.statement.text.split(/\s+/).length >= 2 && !/^\S+\s+(or|and|oder|und|,)?$/.test(c.statement.text)) ? clauses : found.slice(0, 1);
}

function clause(scope: Statement, target: string, next: string | undefined): Statement {
  const at = Math.max(0, scope.text.indexOf(target));
  const from = at + target.length;
  const to = next === undefined ? scope.text.length : scope.text.indexOf(next, from);
  const words = scope.text.slice(from, to < 0 ? scope.text.length : to);
  const lead = /^[\s`,:;()–—-]*/.exec(words)?.[0].length ?? 0;
  const tail = /[\s`,;(]*((and|und|y|et|e|и|ve|or|oder)\s*)?[\s`,;(]*$/iu.exec(words)?.[0].length ?? 0;
  return part(scope, from + lead, from + Math.max(lead, words.length - tail));
}

function ownerOf(target: string, units: readonly Unit[], at: number, calls: ReadonlyMap<Finding, LineCall>): Finding | undefined {
  const flag = /^--?[\w?-]+/.exec(target)?.[0];
  const nearby = [...units[at]?.findings ?? [], ...units.slice(0, at).reverse().flatMap((u) => [...u.findings].reverse()), ...units.slice(at + 1).flatMap((u) => u.findings)];
  const commands = nearby.filter((f) => calls.has(f));
  if (flag === undefined) return commands[0];
  const has = (f: Finding): boolean => calls.get(f)?.call.flags.some((x) => x.text === flag || x.names.includes(flag) || (/^-\w+$/.test(x.text) && /^-\w$/.test(flag) && x.text.includes(flag[1] as string))) === true;
  const accepts = (f: Finding): boolean => calls.get(f)?.call.command?.flags?.some((s) => s.long === flag || s.short === flag) === true;
  return commands.find((f) => has(f) && accepts(f)) ?? commands.find(has) ?? commands.find(accepts);
}
