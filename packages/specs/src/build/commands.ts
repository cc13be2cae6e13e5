import type { Overlay } from '../file/overlay.ts';
import type { CommandRecord } from '../file/spec-file.ts';
import { operandsOf } from '../shape/operands.ts';
import type { Vocabulary } from '../shape/vocabulary.ts';
import type { CommandSpec, FlagSpec, UsageForm } from '../spec.ts';
import { buildFlags } from './flags.ts';

interface Material {
  readonly program: string;
  readonly records: ReadonlyMap<string, CommandRecord>;
  /** Flag lines of every command. */
  readonly everywhere: readonly string[];
  readonly overlay: Overlay;
  readonly general: Overlay;
  readonly vocabulary: Vocabulary;
}

/** Gives the tree of commands with the program at its root. Commands of one alias class share their parts. */
export function buildCommands(material: Material): CommandSpec {
  const children = new Map<string, string[]>();
  for (const path of material.records.keys()) {
    if (path === '') continue;
    const parent = path.split(' ').slice(0, -1).join(' ');
    children.set(parent, [...(children.get(parent) ?? []), path]);
  }
  const everywhere = buildFlags(material.everywhere, [material.overlay.values], material.vocabulary);
  const parts = new Map<string, Partial<CommandSpec>>();
  const node = (path: string): CommandSpec => {
    const record = material.records.get(path) ?? {};
    const canonical = record.aliases?.[0] ?? path;
    const key = JSON.stringify([canonical, record.usage, record.flags?.length]);
    const shared = parts.get(key) ?? bodyOf(canonical, record, everywhere, material);
    parts.set(key, shared);
    const commands = (children.get(path) ?? []).map(node);
    return {
      name: path.split(' ').at(-1) || material.program,
      ...shared,
      ...(record.summary && { summary: record.summary }),
      ...(commands.length > 0 && { commands }),
      ...(record.hidden && { hidden: record.hidden }),
    };
  };
  return node('');
}

/** What all paths of an alias class have in common. */
function bodyOf(
  canonical: string,
  record: CommandRecord,
  everywhere: readonly FlagSpec[],
  { program, overlay, general, vocabulary }: Material,
): Partial<CommandSpec> {
  const extra = overlay.commands?.[canonical];
  const tables = [extra?.values, overlay.values, general.values];
  const own = buildFlags(record.flags ?? [], tables, vocabulary);
  const hidden = buildFlags(extra?.hiddenFlags ?? [], tables, vocabulary);
  const names = new Set(own.map((flag) => flag.long ?? flag.short));
  const missing = everywhere.filter((flag) => !names.has(flag.long ?? flag.short));
  const flags = [...own, ...hidden.map((flag) => ({ ...flag, hidden: true as const })), ...missing];
  const takesValue = (text: string) =>
    text
      .split('|')
      .some((name) => flags.some((flag) => (flag.long === name || flag.short === name) && flag.value));
  const forms = record.usage?.map((usage, index): UsageForm => {
    const operands = operandsOf(
      usage,
      takesValue,
      [extra?.operands, overlay.operands, general.operands],
      vocabulary,
    );
    const name = extra?.forms?.[index];
    return { ...(name && { name }), operands };
  });
  const stops =
    extra?.stopsAtOperand ??
    record.usage?.some((usage) => /\[?\b(ARG|ARGS|args?|arguments)\b>?(\.{3}\]?|\])$/.test(usage));
  const effect = (['destructive', 'write', 'read'] as const).find((kind) =>
    overlay.effects?.[kind]?.includes(canonical),
  );
  const manual =
    extra?.manual ??
    (canonical === '' ? undefined : overlay.manual?.replace('*', canonical.replaceAll(' ', '-')));
  return {
    ...(record.usage && { usage: record.usage }),
    ...(forms && { forms }),
    ...(record.aliases && { aliases: record.aliases.map((path) => `${program} ${path}`) }),
    ...(flags.length > 0 && { flags }),
    ...(stops && { stopsAtOperand: stops as true }),
    ...(effect && { effect }),
    ...(record.deprecated && { deprecated: record.deprecated }),
    ...(manual && { manual }),
  };
}
