import type { NoteSurvey } from '@cribnotes/core';
import type { SpecSource } from '@cribnotes/specs';

/** Programs whose notes are kept together with those of another. */
const TOGETHER: Readonly<Record<string, string>> = {
  createdb: 'psql',
  dropdb: 'psql',
  pg_dump: 'psql',
  pg_restore: 'psql',
  postgres: 'psql',
  kubectx: 'kubectl',
  kubens: 'kubectl',
  mysqladmin: 'mysql',
  mysqldump: 'mysql',
  npx: 'npm',
  nvim: 'vim',
  scp: 'ssh',
  yum: 'dnf',
};

/** Gives the program that a note is about: the one that it is called after, else the one of most of its commands. */
export function toolOfNote({ programs, named, settings }: NoteSurvey, specs: SpecSource): string | undefined {
  const [declared] = settings.tools;
  if (declared !== undefined) return declared;
  const counted = [...programs].map(([program, count]) => [familyOf(program, specs), count] as const);
  const sums = new Map<string, number>();
  for (const [family, count] of counted) sums.set(family, (sums.get(family) ?? 0) + count);
  const families = [...sums].sort(([, one], [, other]) => other - one);
  const own = named.map((name) => familyOf(name, specs));
  const [called] = families.find(([family]) => own.includes(family)) ?? [];
  if (called !== undefined) return called;
  const all = families.reduce((sum, [, count]) => sum + count, 0);
  const [most] = families;
  if (most !== undefined && most[1] * 2 >= all) return most[0];
  return families.length === 0 ? own[0] : undefined;
}

/** `ssh-keygen` goes with `ssh`, `docker-compose` with `docker`, and `pip3` with `pip`. */
function familyOf(program: string, specs: SpecSource): string {
  const name = specs.get(program)?.program ?? program;
  const [stem = name] = name.split('-');
  const family = stem !== name && specs.programs.includes(stem) ? stem : name;
  return Object.hasOwn(TOGETHER, family) ? (TOGETHER[family] ?? family) : family;
}
