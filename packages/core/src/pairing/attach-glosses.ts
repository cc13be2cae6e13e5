import type { CallFlag } from '../commands/call.ts';
import type { LineCall } from '../commands/line-call.ts';
import { definedByVerb } from '../concepts/definition.ts';
import type { Finding } from '../findings/finding.ts';
import type { TableFindings } from '../findings/from-table.ts';
import type { TextUnit, Unit } from '../findings/unit.ts';
import { part, type Statement } from '../lines/statement.ts';

/** Gives each explanation of a flag to the command it is about: the nearest one before it that has the flag, or else accepts it. */
export function attachGlosses(
  units: readonly Unit[],
  tables: readonly TableFindings[],
  calls: ReadonlyMap<Finding, LineCall>,
): void {
  const ordered = units.flatMap((u) => u.findings).filter((f) => calls.has(f));
  const openers = new Set(units.filter(opensWithDefinition).map((u) => u.block));
  let tableIndex = 0;
  const inItems = new Map<number, Finding>();
  let passed = 0;
  for (const unit of units) {
    const above = unit.block.items.slice(0, -1).findLast(({ id }) => inItems.has(id));
    const parent = above && inItems.get(above.id);
    const find = (target: string): Finding | undefined =>
      parent && takes(parent, target, calls) ? parent : ownerOf(target, unit, passed, ordered, calls);
    if (unit.kind === 'table') {
      for (const gloss of tables[tableIndex++]?.glosses ?? [])
        find(gloss.target.split(/[\s,=]/)[0] ?? '')?.glosses.push(gloss);
    } else if (unit.kind === 'text' && (unit.reading.kind === 'entries' || !openers.has(unit.block))) {
      for (const { target, statement } of glossesOf(unit)) {
        const owner = find(target);
        if (!owner) continue;
        owner.glosses.push({ target, statement });
        unit.use ??= unit.reading.kind === 'entries' ? 'entry' : 'gloss';
      }
    }
    const own = unit.findings.filter((f) => calls.has(f));
    const item = unit.block.items.at(-1);
    if (item && own[0] && !inItems.has(item.id)) inItems.set(item.id, own[0]);
    passed += own.length;
  }
}

/** A paragraph that opens with a bold definition explains a term; the flags it names are by the way. */
function opensWithDefinition(unit: Unit): boolean {
  return (
    unit.kind === 'text' &&
    unit.index === 0 &&
    unit.statement.marks.some((m) => m.kind === 'strong' && m.from <= 6) &&
    definedByVerb(unit.statement) !== undefined
  );
}

/** The explanations of flags that a sentence holds. */
function glossesOf(unit: TextUnit): { target: string; statement: Statement }[] {
  const { reading, statement } = unit;
  if (reading.kind === 'gloss') return [{ target: reading.target, statement: reading.statement }];
  const scope =
    reading.kind === 'entries'
      ? (reading.rest ?? (reading.lead ? reading.description : undefined))
      : statement;
  if (scope === undefined) return [];
  const inCommand = (from: number, to: number): boolean =>
    scope.marks.some(
      (m) =>
        m.kind === 'code' && m.from <= from && m.to >= to && /\s/.test(scope.text.slice(m.from, m.to).trim()),
    );
  const found: { target: string; statement: Statement }[] = [];
  for (const match of scope.text.matchAll(
    /(?<=^|[\s(`"'„“/])(-{1,2}[A-Za-z][\w-]*)(?=$|[\s,.;:)`"'“”=/])/g,
  )) {
    const from = match.index;
    if (inCommand(from, from + match[0].length)) continue;
    if (found.some((f) => f.target === match[1])) continue;
    found.push({ target: match[1] as string, statement: scope });
  }
  // Of several flags in one sentence each gets its own clause; two names of one flag ("-a, short form of --all") are one.
  if (found.length < 2) return found;
  const clauses = found.map((f, i) => ({ ...f, statement: clause(scope, f.target, found[i + 1]?.target) }));
  return clauses.every(
    (c) =>
      c.statement.text.split(/\s+/).length >= 2 && !/^\S+\s+(or|and|oder|und|,)?$/.test(c.statement.text),
  )
    ? clauses
    : found.slice(0, 1);
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

/** How many commands before and after a sentence may own what it explains. */
const REACH = 200;

/**
 * The program that the heading names, where no other command stands between; else the nearest command before the
 * sentence, else after it, that has the flag; else one that accepts it. A command of another
 * section has its own reasons for a flag of that name.
 */
function ownerOf(
  target: string,
  unit: Unit,
  at: number,
  ordered: readonly Finding[],
  calls: ReadonlyMap<Finding, LineCall>,
): Finding | undefined {
  const flag = /^--?[\w?-]+/.exec(target)?.[0];
  const sections = new Set([undefined, ...unit.block.headings.map(({ from }) => from)]);
  const commands = [
    ...unit.findings.filter((f) => calls.has(f)),
    ...ordered.slice(Math.max(0, at - REACH), at).reverse(),
    ...ordered.slice(at, at + REACH),
  ].filter(({ headings }) => sections.has(headings.at(-1)?.from));
  if (flag === undefined) return commands[0];
  const has = (f: Finding): boolean => calls.get(f)?.call.flags.some((x) => isFlag(x, flag)) === true;
  const accepts = (f: Finding): boolean =>
    calls.get(f)?.call.command?.flags?.some((s) => s.long === flag || s.short === flag) === true;
  const [nearest] = commands;
  if (nearest?.line === nearest?.headings.at(-1)?.from) return nearest;
  return commands.find((f) => has(f) && accepts(f)) ?? commands.find(has) ?? commands.find(accepts);
}

/** True where a command has the option that is explained below its bullet, or accepts it. */
function takes(finding: Finding, target: string, calls: ReadonlyMap<Finding, LineCall>): boolean {
  const flag = /^--?[\w?-]+/.exec(target)?.[0];
  const call = calls.get(finding)?.call;
  return (
    flag !== undefined &&
    call !== undefined &&
    (call.flags.some((written) => isFlag(written, flag)) ||
      // Of a tool without data nobody knows what it accepts.
      (call.command?.flags ?? [{ long: flag, short: undefined }]).some(
        ({ long, short }) => long === flag || short === flag,
      ))
  );
}

/** True where a written flag is the one explained, alone or in a bundle: `-i` of `-it`, `-it` of `-dit`. */
function isFlag(written: CallFlag, flag: string): boolean {
  if (written.text === flag || written.names.includes(flag)) return true;
  return (
    /^-\w+$/.test(written.text) &&
    /^-\w{1,3}$/.test(flag) &&
    [...flag.slice(1)].every((letter) => written.text.slice(1).includes(letter))
  );
}
