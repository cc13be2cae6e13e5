import type { FoundNote } from '../claims/note-draft.ts';
import type { CallFlag } from '../commands/call.ts';
import type { LineCall } from '../commands/line-call.ts';
import type { Finding } from '../findings/finding.ts';
import type { Unit } from '../findings/unit.ts';

/** Gives, for each unit of a note, what finds the command that an explained option is of. */
export function optionOwners({
  units,
  calls,
}: FoundNote): ReadonlyMap<Unit, (target: string) => Finding | undefined> {
  const ordered = units.flatMap((u) => u.findings).filter((f) => calls.has(f));
  const inItems = new Map<number, Finding>();
  let passed = 0;
  return new Map(
    units.map((unit) => {
      const above = unit.block.items.slice(0, -1).findLast(({ id }) => inItems.has(id));
      const parent = above && inItems.get(above.id);
      const at = passed;
      const own = unit.findings.filter((f) => calls.has(f));
      const item = unit.block.items.at(-1);
      if (item && own[0] && !inItems.has(item.id)) inItems.set(item.id, own[0]);
      passed += own.length;
      return [
        unit,
        (target) =>
          parent && takes(parent, target, calls) ? parent : ownerOf(target, unit, at, ordered, calls),
      ] as const;
    }),
  );
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
