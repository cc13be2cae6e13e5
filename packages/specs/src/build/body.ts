import type { CommandOverlay } from '../file/overlay.ts';
import type { CommandRecord } from '../file/spec-file.ts';
import { operandsOf } from '../shape/operands.ts';
import type { FlagSpec, OperandSpec, UsageForm } from '../spec.ts';
import { buildFlags } from './flags.ts';
import type { Material } from './material.ts';
import { pluginRecords } from './plugin.ts';

/** The flags and usage forms that all paths of an alias class have in common. */
export interface Body {
  readonly flags: readonly FlagSpec[];
  readonly forms: readonly UsageForm[];
}

/** Makes the flags and forms of one record; `everywhere` are the flags of all commands. */
export function buildBody(
  canonical: string,
  record: CommandRecord,
  everywhere: readonly FlagSpec[],
  material: Material,
  hasCommands: boolean,
): Body {
  const { overlay, general, vocabulary } = material;
  const extra = overlay.commands?.[canonical];
  const values = [extra?.values, overlay.values, general.values];
  const own = buildFlags(record.flags ?? [], values, vocabulary).map(overlay.negatable ? negatable : asItIs);
  const names = new Set(own.map((flag) => flag.long ?? flag.short));
  const others = extra?.alsoFlagsOf === undefined ? [] : flagsAt(extra.alsoFlagsOf, material);
  const also = buildFlags([...(extra?.hiddenFlags ?? []), ...others], values, vocabulary);
  const hidden = also.filter((flag) => !names.has(flag.long ?? flag.short));
  const missing = everywhere.filter((flag) => !names.has(flag.long ?? flag.short));
  const all = [...own, ...hidden.map((flag) => ({ ...flag, hidden: true as const })), ...missing];
  const flags = extra ? all.map((flag) => judged(flag, extra)) : all;
  const takesValue = (text: string) =>
    text
      .split('|')
      .some((name) => flags.some((flag) => (flag.long === name || flag.short === name) && flag.value));
  const operands = [extra?.operands, overlay.operands, general.operands];
  const forms = (extra?.syntax ?? record.usage ?? []).map((usage, index): UsageForm => {
    const name = extra?.forms?.[index];
    const words = operandsOf(usage, takesValue, operands, vocabulary);
    return { ...(name && { name }), operands: hasCommands ? words.filter(isNotCommand) : words };
  });
  return { flags, forms };
}

/** What the overlay says about a flag, under its long or its short name. */
function judged(flag: FlagSpec, { deprecatedFlags }: CommandOverlay): FlagSpec {
  const names = [flag.long, flag.short].filter((name) => name !== undefined);
  const deprecated = names.map((name) => deprecatedFlags?.[name]).find(Boolean);
  return deprecated ? { ...flag, deprecated } : flag;
}

/** `--x` of a tool that takes `--no-x` for all of its flags. */
function negatable(flag: FlagSpec): FlagSpec {
  return flag.long && !flag.long.startsWith('--no-') ? { ...flag, negatable: true } : flag;
}

function asItIs(flag: FlagSpec): FlagSpec {
  return flag;
}

/** The flag lines at a path, which may be a plugin's. */
function flagsAt(path: string, { records, plugins, overlay }: Material): readonly string[] {
  const plugin = plugins.find(({ name }) => path.startsWith(`${name} `));
  const found = plugin ? pluginRecords(plugin, overlay) : records;
  return [...(found.get(path)?.flags ?? []), ...(overlay.commands?.[path]?.hiddenFlags ?? [])];
}

/** A group's usage line has a word for its subcommands. */
function isNotCommand({ name }: OperandSpec): boolean {
  return !/^<?(?:sub)?command>?$/i.test(name);
}
