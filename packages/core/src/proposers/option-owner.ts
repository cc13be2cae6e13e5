import type { FoundNote } from '../claims/note-draft.ts';
import type { CallFlag } from '../commands/call.ts';
import type { LineCall } from '../commands/line-call.ts';
import type { Finding } from '../findings/finding.ts';
import type { Unit } from '../findings/unit.ts';

type Calls = ReadonlyMap<Finding, LineCall>;

/** Finds the command that an explained option is of; `named` holds for those that words before the option name. */
export type FindOwner = (target: string, named?: (call: LineCall) => boolean) => Finding | undefined;

/**
 * Gives, for each unit of a note, what finds the command that an explained option is of: in the narrowest place around
 * that has one. A sentence around a command explains that one's options or none; a list those of the bullet around it or
 * of what stands right above it; else it is a command of the section, never of another one.
 */
export function optionOwners({ units, calls }: FoundNote): ReadonlyMap<Unit, FindOwner> {
  const inItems = new Map<number, Finding>();
  const shown = (unit: Unit | undefined): Finding[] => unit?.findings.filter((f) => calls.has(f)) ?? [];
  const ordered = units.flatMap(shown);
  const listed = Map.groupBy(units.flatMap(optionInList), ({ list }) => list);
  let passed = 0;
  return new Map(
    units.map((unit, index) => {
      const parents = unit.block.items
        .slice(0, -1)
        .flatMap(({ id }) => inItems.get(id) ?? [])
        .toReversed();
      const at = passed;
      const own = shown(unit);
      const item = unit.block.items.at(-1);
      if (item && own[0] && !inItems.has(item.id)) inItems.set(item.id, own[0]);
      passed += own.length;
      const showsOwn = unit.kind === 'text' && unit.reading.kind === 'entries' && own.length > 0;
      const find: FindOwner = (target, named = () => true) => {
        const flag = /^--?[\w?-]+/.exec(target)?.[0];
        const fits = (f: Finding): boolean => named(calls.get(f) as LineCall);
        if (showsOwn) return taker(flag, own.filter(fits), calls);
        const lead = shown(leadOf(units, index)).reverse();
        // A sentence speaks of an option that stands there; a list says which there are, and so does a line below a command.
        const isList =
          unit.kind === 'table' ||
          (unit.kind === 'text' &&
            unit.reading.kind === 'gloss' &&
            (unit.block.items.length > 0 || !isOneOfMany(leadOf(units, index))));
        const above = isList ? lead : lead.filter((f) => flag !== undefined && hasFlag(f, flag, calls));
        const near = [own, ...parents.map((parent) => [parent]), above];
        const beside = (listed.get(item?.list ?? unit) ?? []).slice(0, COMPARED).map((option) => option.flag);
        const among = (may: (finding: Finding) => boolean): Finding | undefined => {
          for (const scope of near) {
            const owner = flag === undefined ? undefined : taker(flag, scope.filter(may), calls);
            if (owner) return owner;
          }
          return undefined;
        };
        const has = (f: Finding, one: string): boolean => hasFlag(f, one, calls);
        const takesAll = (f: Finding): boolean =>
          fits(f) && beside.every((one) => has(f, one) || acceptsFlag(f, one, calls));
        const showsSome = (f: Finding): boolean =>
          takesAll(f) && (f.line === f.headings.at(-1)?.from || beside.some((one) => has(f, one)));
        const ofList =
          beside.length < 2
            ? undefined
            : (among(takesAll) ?? inSection(flag, unit, ordered, at, calls, showsSome));
        return ofList ?? among(fits) ?? inSection(flag, unit, ordered, at, calls, fits);
      };
      return [unit, find] as const;
    }),
  );
}

/** Options of one list that are held against a command. */
const COMPARED = 12;

/** An option that an item of a list explains; the options of one list are those of one command. */
function optionInList(unit: Unit): readonly { readonly list: unknown; readonly flag: string }[] {
  if (unit.kind !== 'text' || unit.reading.kind !== 'gloss') return [];
  const item = unit.block.items.at(-1);
  const [flag] = /^--?[\w?-]+/.exec(unit.reading.target) ?? [];
  return item === undefined || flag === undefined ? [] : [{ list: item.list, flag }];
}

/** What stands right above a list or a paragraph that explains options, words that only lead on to it aside. */
function leadOf(units: readonly Unit[], at: number): Unit | undefined {
  const unit = units[at] as Unit;
  const list = unit.block.items[0]?.list;
  let i = at - 1;
  const explains = (other: Unit | undefined): boolean =>
    other !== undefined &&
    other.findings.length === 0 &&
    (other.block === unit.block ||
      (list !== undefined && other.block.items[0]?.list === list) ||
      (other.kind === 'text' && other.reading.kind === 'gloss'));
  while (explains(units[i])) i -= 1;
  const above = units[i];
  const leadsOn =
    above?.kind === 'text' && above.findings.length === 0 && /[:：]\s*$/.test(above.statement.text);
  return leadsOn ? units[i - 1] : above;
}

/** The last command of a list: a paragraph below the list may be about any of it. */
const isOneOfMany = (lead: Unit | undefined): boolean => (lead?.block.items.at(-1)?.index ?? 0) > 0;

const hasFlag = (finding: Finding, flag: string, calls: Calls): boolean =>
  calls.get(finding)?.call.flags.some((written) => isFlag(written, flag)) === true;

const acceptsFlag = (finding: Finding, flag: string, calls: Calls): boolean =>
  calls.get(finding)?.call.command?.flags?.some(({ long, short }) => long === flag || short === flag) ===
  true;

/** `--force-with-lease` where `--force` is spoken of: the two are compared. */
const hasLonger = (finding: Finding, flag: string, calls: Calls): boolean =>
  calls.get(finding)?.call.flags.some(({ names }) => names.some((name) => name.startsWith(`${flag}-`))) ===
  true;

/** Of a tool without data nobody knows what it accepts. */
const isUnknown = (finding: Finding, calls: Calls): boolean =>
  calls.get(finding)?.call.command?.flags === undefined;

/** The one of some commands that has an option, else accepts it, else may. */
const taker = (flag: string | undefined, commands: readonly Finding[], calls: Calls): Finding | undefined =>
  flag === undefined
    ? commands[0]
    : (commands.find((f) => hasFlag(f, flag, calls)) ??
      commands.find((f) => acceptsFlag(f, flag, calls)) ??
      commands.find((f) => isUnknown(f, calls)));

/** How many commands before and after a sentence may own what it explains. */
const REACH = 200;

/**
 * The program that the heading names, where no other command stands between; else the nearest command before the
 * sentence, else after it, that has the flag; else one that accepts it. The narrowest section is heard first, with what
 * stands right below its heading, then with the sections in it, of which a command must have the flag: "Examples" and
 * "Options" below "tar". The title of all is no section: a command of another one has its own reasons for a flag of that name.
 */
function inSection(
  flag: string | undefined,
  unit: Unit,
  ordered: readonly Finding[],
  at: number,
  calls: Calls,
  fits: (finding: Finding) => boolean,
): Finding | undefined {
  const commands = [
    ...ordered.slice(Math.max(0, at - REACH), at).reverse(),
    ...ordered.slice(at, at + REACH),
  ].filter(fits);
  let hasOwn = false;
  for (const heading of [...unit.block.headings.toReversed(), undefined]) {
    const direct = commands.filter((f) => f.headings.at(-1)?.from === heading?.from);
    const [nearest] = direct;
    if (nearest && (flag === undefined || nearest.line === heading?.from)) return nearest;
    if (flag === undefined) continue;
    const within = heading === undefined ? [] : commands.filter((f) => f.headings.includes(heading));
    const isTitle = within.length === commands.length && within.some((f) => f.headings.length > 1);
    const having = direct.filter((f) => hasFlag(f, flag, calls));
    const accepting = direct.filter((f) => acceptsFlag(f, flag, calls));
    const owner =
      having.find((f) => acceptsFlag(f, flag, calls)) ??
      having[0] ??
      (isTitle ? undefined : within.find((f) => hasFlag(f, flag, calls))) ??
      (hasOwn ? undefined : (accepting.find((f) => hasLonger(f, flag, calls)) ?? accepting[0]));
    if (owner) return owner;
    hasOwn ||= !isTitle && within.length > 0;
  }
  return undefined;
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
