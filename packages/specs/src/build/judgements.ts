import type { CommandRecord } from '../file/spec-file.ts';
import type { CommandSpec } from '../spec.ts';
import type { Material } from './material.ts';

/** A usage line that ends in the arguments of another program: from there on, flags are that program's. */
const ENDS_IN_ARGUMENTS = /\[?\b(ARG|ARGS|args?|arguments)\b>?(\.{3}\]?|\])$/;

/** What the overlay and the usage say about a command beyond its words. */
export function judgements(
  canonical: string,
  record: CommandRecord,
  { overlay }: Material,
): Partial<CommandSpec> {
  const extra = overlay.commands?.[canonical];
  const stops =
    extra?.stopsAtOperand ??
    record.usage?.some((usage) => ENDS_IN_ARGUMENTS.test(usage) && !usage.includes('-- '));
  const effect = EFFECTS.find((kind) => overlay.effects?.[kind]?.includes(canonical));
  const manual = extra?.manual ?? (canonical === '' ? undefined : pageOf(canonical, overlay.manual));
  return {
    ...(stops && { stopsAtOperand: stops as true }),
    ...(effect && { effect }),
    ...(manual && { manual }),
  };
}

function pageOf(canonical: string, pattern: string | undefined): string | undefined {
  return pattern?.replace('*', canonical.replaceAll(' ', '-')).replace('?', canonical.replace(/ .*/, ''));
}

const EFFECTS = ['write', 'read'] as const;
