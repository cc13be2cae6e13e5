/** What a new user has: a note as people write it, with the ends of lines of Windows. */
export const FIRST_NOTE: string = `# Docker

List the containers, stopped ones too:

    docker ps -a

- remove one: \`docker rm web\`
- follow what it prints: \`docker logs -f web\`
`.replaceAll('\n', '\r\n');

/** A format of the user's own. */
export const FIRST_EMITTER: string = `export const emitter = {
  format: 'ids',
  emit: async ({ id, entries }) => [
    { path: id + '.ids', bytes: Buffer.from(['Cribnotes', ...entries.map((entry) => entry.id)].join(' ')) },
  ],
};
`;

/** One thing that a new user types, and how it must end. */
export interface Step {
  readonly words: readonly string[];
  readonly code: number;
  readonly shows: RegExp;
}

/** Gives what a new user types, one after the other, with the given Node and with or without a `man`. */
export function steps({
  tarball,
  prefix,
  node,
  man,
}: {
  readonly tarball: string;
  readonly prefix: string;
  readonly node: string;
  readonly man: boolean;
}): readonly Step[] {
  const windows = process.platform === 'win32';
  const install: Step = {
    words: ['npm', 'install', '--global', '--offline', '--prefix', prefix, tarball],
    code: 0,
    shows: /added 1 package/,
  };
  if (isOlder(node))
    return [
      install,
      {
        words: ['crib', 'check', 'notes'],
        code: 2,
        shows: /^crib: this is Node .*needs 22\.15 or newer; .*\n$/,
      },
    ];
  return [
    install,
    { words: ['crib', '--version'], code: 0, shows: /^\d/ },
    { words: ['crib', 'check', 'notes'], code: 0, shows: /lines: / },
    { words: ['crib', 'build', 'notes'], code: 0, shows: /notes\.pdf/ },
    { words: ['crib', 'build', 'notes'], code: 0, shows: /notes\.apkg/ },
    { words: ['crib', 'build', 'notes', '--to', './mine.mjs'], code: 0, shows: /notes\.ids/ },
    ...(windows
      ? [{ words: ['crib', 'install', 'notes'], code: 2, shows: /no manual pages on Windows/ }]
      : [{ words: ['crib', 'install', 'notes'], code: 0, shows: /installed .*notes\.7/ }]),
    ...(man
      ? [
          { words: ['crib', 'man', 'notes'], code: 0, shows: /docker ps -a/ },
          { words: ['man', 'notes'], code: 0, shows: /docker ps -a/ },
          { words: ['man', 'crib'], code: 0, shows: /crib build/ },
          { words: ['crib', 'uninstall', 'notes'], code: 0, shows: /notes\.7/ },
        ]
      : []),
    ...['bash', 'zsh', 'fish'].map((shell) => ({
      words: ['crib', 'completion', shell],
      code: 0,
      shows: /__complete/,
    })),
    { words: ['crib', 'bild', 'notes'], code: 2, shows: /did you mean build/ },
    {
      words: ['npm', 'uninstall', '--global', '--prefix', prefix, 'cribnotes'],
      code: 0,
      shows: /removed \d+ package/,
    },
  ];
}

function isOlder(node: string): boolean {
  const [major = 0, minor = 0] = node.slice(1).split('.').map(Number);
  return major < 22 || (major === 22 && minor < 15);
}
