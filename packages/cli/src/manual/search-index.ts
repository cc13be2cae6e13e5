import type { Environment } from './environment.ts';

/** Programs that make the index for whatis(1) and apropos(1), and where they are when PATH does not say. */
const indexers: readonly {
  readonly names: readonly string[];
  readonly words: (root: string, own: boolean) => readonly string[];
}[] = [
  {
    names: ['mandb', '/usr/bin/mandb'],
    // Only the user's own tree; made anew, because mandb misses what changes within a second.
    words: (root, own) => [...(own ? ['--user-db'] : []), '--create', '--quiet', root],
  },
  {
    names: ['makewhatis', '/usr/sbin/makewhatis', '/usr/libexec/makewhatis'],
    words: (root) => [root],
  },
];

/** Milliseconds for one index; a tree of personal pages takes about 20. */
const patience = 10_000;

/** Refreshes every index that this system has. Gives what the user should know about it, in lines. */
export async function refreshIndex(
  root: string,
  own: boolean,
  environment: Environment,
): Promise<readonly string[]> {
  const messages: string[] = [];
  let made = 0;
  for (const { names, words } of indexers) {
    for (const program of names) {
      const ran = await environment.run(program, words(root, own), {
        env: { ...environment.env, LC_ALL: 'C' },
        timeout: patience,
      });
      if (ran.kind === 'absent') continue;
      if (ran.kind === 'late')
        messages.push(`${program} took too long; whatis and apropos may not know the page`);
      else if (ran.status !== 0)
        messages.push(`${program} ended with ${ran.status}; whatis and apropos may not know the page`);
      else made += 1;
      break;
    }
  }
  if (made === 0 && messages.length === 0) {
    return ['there is neither mandb nor makewhatis here, so whatis and apropos will not know the page'];
  }
  return made > 0 ? [] : messages;
}
