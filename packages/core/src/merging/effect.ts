import type { LineCall } from '../commands/line-call.ts';
import type { Variant } from '../model.ts';

/** Flags that only show what would be done, or undo a beginning. */
const HARMLESS: ReadonlySet<string> = new Set([
  '--dry-run',
  '--help',
  '--version',
  '--abort',
  '--continue',
  '--quit',
  '--skip',
  '--soft',
  '--staged',
  '--cached',
  '--keep-index',
  '--intent-to-add',
  '--list',
]);
/** Flags that destroy whatever the command is. */
const HARMFUL: ReadonlySet<string> = new Set([
  '--hard',
  '--delete',
  '-D',
  '--force',
  '--force-with-lease',
  '--mirror',
  '--purge',
]);
/** Commands for which `--force` and `--delete` remove or replace something of the user's. */
const REMOVING =
  /^(git (push|branch|clean|tag|checkout|reset)|docker (container |image |volume |network )?(rm|rmi|prune)|rm|kubectl delete)\b/;

/** Gives what one way of running a command does, from the command's effect and its flags. */
export function effectOf(line: LineCall): Variant['effect'] {
  const { command, canonical } = line.call;
  const flags = line.flags;
  if (flags.some((f) => HARMLESS.has(f))) return command?.effect === 'read' ? 'read' : 'write';
  const path = canonical.join(' ');
  if (
    REMOVING.test(path) &&
    flags.some((f) => HARMFUL.has(f) || (f === '-f' && path !== 'docker container rm'))
  )
    return 'destructive';
  return command?.effect;
}
