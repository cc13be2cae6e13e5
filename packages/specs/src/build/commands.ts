import type { CommandRecord } from '../file/spec-file.ts';
import type { CommandSpec } from '../spec.ts';
import { type Body, buildBody } from './body.ts';
import { buildFlags } from './flags.ts';
import { judgements } from './judgements.ts';
import type { Material, Plugin } from './material.ts';
import { once } from './once.ts';
import { pluginRecords } from './plugin.ts';

/**
 * Gives the tree of commands with the program at its root. Flags, forms and subcommands are made when first asked for,
 * since a topic uses few of a tool's commands; the flags and forms of one alias class are the same objects.
 */
export function buildCommands(material: Material, top = ''): CommandSpec {
  const children = childrenOf(material.records.paths);
  const everywhere = once(() =>
    buildFlags(material.everywhere, [material.overlay.values], material.vocabulary),
  );
  const bodies = new Map<string, () => Body>();
  const bodyFor = (canonical: string, record: CommandRecord, hasCommands: boolean): (() => Body) => {
    const key = `${canonical}\n${record.usage?.join('\n')}\n${record.flags?.length}`;
    const body =
      bodies.get(key) ?? once(() => buildBody(canonical, record, everywhere(), material, hasCommands));
    bodies.set(key, body);
    return body;
  };
  const node = (path: string): CommandSpec => {
    const record = material.records.get(path) ?? {};
    const canonical = record.aliases?.[0] ?? path;
    const paths = children.get(path);
    const body = bodyFor(canonical, record, paths !== undefined);
    const plugins = path === '' ? material.plugins : [];
    const commands = once(() => [
      ...(paths?.map(node) ?? []),
      ...plugins.map((plugin) => pluginNode(plugin, material)),
    ]);
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
  return node(top);
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

/** The node of a plugin, of which only the name is known until something else is asked. */
function pluginNode(plugin: Plugin, material: Material): CommandSpec {
  const made = once(() => {
    const records = pluginRecords(plugin, material.overlay);
    return buildCommands({ ...material, records, plugins: [] }, plugin.name);
  });
  return {
    name: plugin.name,
    get summary() {
      return made().summary ?? '';
    },
    get usage() {
      return made().usage ?? [];
    },
    get forms() {
      return made().forms ?? [];
    },
    get flags() {
      return made().flags ?? [];
    },
    get commands() {
      return made().commands ?? [];
    },
  };
}
