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

/**
 * Gives the tree of commands with the program at its root. Flags, forms and subcommands are made when first asked for,
 * since a topic uses few of a tool's commands; the flags and forms of one alias class are the same objects.
 */
export function buildCommands(material: Material): CommandSpec {
  const children = childrenOf(material.records.keys());
  const everywhere = buildFlags(material.everywhere, [material.overlay.values], material.vocabulary);
  const bodies = new Map<string, () => Body>();
  const bodyFor = (canonical: string, record: CommandRecord): (() => Body) => {
    const key = `${canonical}\n${record.usage?.join('\n')}\n${record.flags?.length}`;
    const body = bodies.get(key) ?? once(() => buildBody(canonical, record, everywhere, material));
    bodies.set(key, body);
    return body;
  };
  const node = (path: string): CommandSpec => {
    const record = material.records.get(path) ?? {};
    const canonical = record.aliases?.[0] ?? path;
    const body = bodyFor(canonical, record);
    const paths = children.get(path);
    const commands = once(() => paths?.map(node) ?? []);
    return {
      name: path.slice(path.lastIndexOf(' ') + 1) || material.program,
      ...(record.summary && { summary: record.summary }),
      ...(record.usage && { usage: record.usage }),
      get forms() {
        return body().forms;
      },
      get flags() {
        return body().flags;
      },
      get commands() {
        return commands();
      },
      ...(record.aliases && { aliases: record.aliases.map((alias) => `${material.program} ${alias}`) }),
      ...(record.hidden && { hidden: record.hidden }),
      ...(record.deprecated && { deprecated: record.deprecated }),
      ...judgements(canonical, record, material),
    };
  };
  return node('');
}

function childrenOf(paths: Iterable<string>): ReadonlyMap<string, readonly string[]> {
  const children = new Map<string, string[]>();
  for (const path of paths) {
    if (path === '') continue;
    const parent = path.slice(0, Math.max(0, path.lastIndexOf(' ')));
    const siblings = children.get(parent);
    if (siblings) siblings.push(path);
    else children.set(parent, [path]);
  }
  return children;
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

interface Body {
  readonly flags: readonly FlagSpec[];
  readonly forms: readonly UsageForm[];
}

/** The flags and usage forms that all paths of an alias class have in common. */
function buildBody(
  canonical: string,
  record: CommandRecord,
  everywhere: readonly FlagSpec[],
  material: Material,
): Body {
  const { overlay, general, vocabulary } = material;
  const extra = overlay.commands?.[canonical];
  const values = [extra?.values, overlay.values, general.values];
  const own = buildFlags(record.flags ?? [], values, vocabulary);
  const hidden = buildFlags(extra?.hiddenFlags ?? [], values, vocabulary);
  const names = new Set(own.map((flag) => flag.long ?? flag.short));
  const missing = everywhere.filter((flag) => !names.has(flag.long ?? flag.short));
  const flags = [...own, ...hidden.map((flag) => ({ ...flag, hidden: true as const })), ...missing];
  const takesValue = (text: string) =>
    text
      .split('|')
      .some((name) => flags.some((flag) => (flag.long === name || flag.short === name) && flag.value));
  const operands = [extra?.operands, overlay.operands, general.operands];
  const forms = (record.usage ?? []).map((usage, index): UsageForm => {
    const name = extra?.forms?.[index];
    return { ...(name && { name }), operands: operandsOf(usage, takesValue, operands, vocabulary) };
  });
  return { flags, forms };
}

/** A usage line that ends in the arguments of another program: from there on, flags are that program's. */
const ENDS_IN_ARGUMENTS = /\[?\b(ARG|ARGS|args?|arguments)\b>?(\.{3}\]?|\])$/;

/** What the overlay and the usage say about a command beyond its words. */
function judgements(canonical: string, record: CommandRecord, { overlay }: Material): Partial<CommandSpec> {
  const extra = overlay.commands?.[canonical];
  const stops = extra?.stopsAtOperand ?? record.usage?.some((usage) => ENDS_IN_ARGUMENTS.test(usage));
  const effect = EFFECTS.find((kind) => overlay.effects?.[kind]?.includes(canonical));
  const page = canonical === '' ? undefined : overlay.manual?.replace('*', canonical.replaceAll(' ', '-'));
  const manual = extra?.manual ?? page;
  return {
    ...(stops && { stopsAtOperand: stops as true }),
    ...(effect && { effect }),
    ...(manual && { manual }),
  };
}

const EFFECTS = ['destructive', 'write', 'read'] as const;
