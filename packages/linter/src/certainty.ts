import type { Call } from '@cribnotes/core/drafts';
import { pluginsOf } from './plugins.ts';

/** Programs whose help names each of their commands and flags; others leave some out, as git's and npm's do. */
const completeHelp: ReadonlySet<string> = new Set([
  'docker',
  'docker-compose',
  'docker compose',
  'kubectl',
  'helm',
  'gh',
]);

/** True where what our data lacks does not exist: it was made by asking the tool, whose help leaves nothing out. */
export function knowsEverything({ tool, program }: Call): boolean {
  return tool?.source === 'tool' && completeHelp.has(program);
}

/**
 * Programs that name each of their subcommands, though not each flag; new ones come from plugins or the user's own aliases.
 * pnpm and yarn run any script of a project by its name.
 */
const completeCommands: ReadonlySet<string> = new Set([
  ...completeHelp,
  'git',
  'npm',
  'systemctl',
  'apt',
  'pip',
  'tmux',
  'cargo',
]);

/** True where a subcommand that our data lacks does not exist. */
export function knowsSubcommands({ tool, program }: Call): boolean {
  return tool?.source === 'tool' && completeCommands.has(program);
}

/** True where the data was made by asking the tool, so that what it says holds. */
export function isCertain({ tool }: Call): boolean {
  return tool?.source === 'tool';
}

/** True for a subcommand that only a plugin of the program brings. */
export function isPlugin(program: string, subcommand: string): boolean {
  return pluginsOf.get(program)?.has(subcommand) === true;
}

/** Usage in the style of git, each operand of which stands in angle brackets: `<name> <newurl>`. */
export function hasBracketedUsage({ command, path, program }: Call): boolean {
  const usage = command?.usage ?? [];
  return (
    program === 'git' &&
    path.length > 1 &&
    usage.length > 0 &&
    usage.every((line) =>
      /^(?:\[?(?:--?[a-z-]+|<options>)(?:[= ]<[a-z-]+>)?\]? )*(?:\[?<[a-z-]+>(?:\.\.\.)?\]?(?: |$))+$/.test(
        line,
      ),
    )
  );
}

/** Usage in the style of docker: capitals are what must be given, brackets what may. */
export function hasCertainUsage({ command, path }: Call): boolean {
  const forms = command?.forms ?? [];
  return (
    (path.length > 1 || command?.commands === undefined) &&
    forms.length > 0 &&
    command?.flags?.some((flag) => flag.long === '--help') === true &&
    forms.every((form) => form.operands.every(({ name }) => /^[A-Z][A-Z0-9_:|.[\] -]*$/.test(name)))
  );
}
