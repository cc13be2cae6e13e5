import type { Gold } from '../gold/annotation.ts';
import { invent } from './invent.ts';

/** Programs whose names are words of everyday sentences, which would change their sense. */
const everyday: ReadonlySet<string> = new Set(
  (
    'find who which cat top time screen diff env clear touch kill exit man set exec id ip as at for if while do done ' +
    'test make sort head tail cut read type history watch less more tree echo export source linux bash sh shell ' +
    'config command1 command2 in is let help hostname groups run fetch pull revert reset ss host last route dir name ' +
    'sudo readonly cd ed'
  ).split(' '),
);

const firstWord = (text: string): string => text.split(/\s+/)[0] ?? '';

/** Gives each program of a note a made-up name; `docker-compose` follows `docker`. */
export function inventedNames(gold: Gold, text: string): ReadonlyMap<string, string> {
  const programs = new Set([
    ...gold.tool.map(firstWord),
    ...gold.commands
      .filter(({ kind }) => kind === undefined)
      .flatMap(({ canonical, pipeline = [] }) => [canonical, ...pipeline].map(firstWord)),
  ]);
  const written = text.toLowerCase().match(/[a-z][a-z-]*/g) ?? [];
  const names = new Map<string, string>();
  for (const program of [...programs].sort((a, b) => a.length - b.length)) {
    if (!/^[a-z][a-z0-9-]+$/.test(program) || everyday.has(program)) continue;
    const [base = ''] = program.split('-');
    const known = program.includes('-') ? names.get(base) : undefined;
    const name = known
      ? known + program.slice(base.length)
      : invent(program, new Set([...names.values(), ...written]));
    names.set(program, name);
  }
  return names;
}
