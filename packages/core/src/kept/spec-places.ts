import type { CommandSpec, FlagSpec, ToolSpec } from '@cribnotes/specs';
import type { Call, CallFlag } from '../commands/call.ts';
import { findSubcommand } from '../commands/find-subcommand.ts';

/** Where a flag stands in the spec of its tool: how deep in the path of commands, and which flag of that command. */
type FlagPlace = readonly [level: number, index: number];

/** A call as it is kept: places in its tool's spec stand for what is there. */
export interface KeptCall extends Omit<Call, 'tool' | 'command' | 'flags'> {
  readonly flags: readonly Omit<CallFlag, 'spec'>[];
  /** Nothing where no spec is known of the program. */
  readonly spec?: {
    /** The way from the root down, by the index of each subcommand. */
    readonly levels: readonly number[];
    /** The levels end at the command that is called. */
    readonly isCommand: boolean;
    /** Of each flag, in their order. */
    readonly flags: readonly (FlagPlace | undefined)[];
  };
}

/** Gives a call as it is kept, or nothing where it has something that the spec of its program has not. */
export function keptCall({ tool, command, flags, ...others }: Call): KeptCall | undefined {
  const bare = flags.map(({ spec: _, ...flag }) => flag);
  if (tool === undefined) {
    const isBare = command === undefined && flags.every(({ spec }) => spec === undefined);
    return isBare ? { ...others, flags: bare } : undefined;
  }
  const nodes = [tool.root];
  const levels: number[] = [];
  for (const word of others.path.slice(1)) {
    const node = nodes.at(-1) as CommandSpec;
    const next = findSubcommand(node, word);
    if (next === undefined) break;
    nodes.push(next);
    levels.push(node.commands?.indexOf(next) ?? -1);
  }
  const places = flags.map(({ spec }) => spec && placeOf(spec, nodes));
  const isWhole =
    (command === undefined || command === nodes.at(-1)) &&
    !levels.includes(-1) &&
    places.every((place, at) => (place === undefined) === (flags[at]?.spec === undefined));
  const spec = { levels, isCommand: command !== undefined, flags: places };
  return isWhole ? { ...others, flags: bare, spec } : undefined;
}

function placeOf(flag: FlagSpec, nodes: readonly CommandSpec[]): FlagPlace | undefined {
  for (const [level, { flags = [] }] of nodes.entries()) {
    const index = flags.indexOf(flag);
    if (index >= 0) return [level, index];
  }
  return undefined;
}

/** Gives the call back; nothing where the spec of its program has not what it was kept with. */
export function callFrom({ spec, flags, ...others }: KeptCall, tool: ToolSpec | undefined): Call | undefined {
  if (spec === undefined) return tool === undefined ? { ...others, flags } : undefined;
  if (tool === undefined) return undefined;
  const nodes = [tool.root];
  for (const index of spec.levels) {
    const next = nodes.at(-1)?.commands?.[index];
    if (next === undefined) return undefined;
    nodes.push(next);
  }
  const command = spec.isCommand ? nodes.at(-1) : undefined;
  return {
    ...others,
    tool,
    ...(command ? { command } : {}),
    flags: flags.map((flag, at): CallFlag => {
      const [level = -1, index = -1] = spec.flags[at] ?? [];
      const own = nodes[level]?.flags?.[index];
      return own ? { ...flag, spec: own } : flag;
    }),
  };
}
