/**
 * `pnpm new topic <name>`: writes a folder in `content/` that the next `pnpm build` builds.
 * `pnpm new emitter <name>`: writes a package in `packages/` with the emitter that docs/emitters.md shows.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const root = join(import.meta.dirname, '..');

/** What turbo runs of a topic: the deck by itself, since it goes by more than the notes. */
const TASKS = {
  build: 'crib build . --to pdf,man,html --out dist',
  deck: 'crib build . --to anki --out dist',
  'deck:frozen': 'crib build . --to anki --frozen-lock --out dist',
};

/** Writes the folder of a new topic below `content`, and gives its path. Throws when the name will not do. */
export function newTopic(content: string, name: string): string {
  const folder = freeFolder(content, name, name, 'tmux-notes');
  mkdirSync(folder);
  writeFileSync(join(folder, 'package.json'), manifest(name));
  writeFileSync(join(folder, `${name}.md`), firstNote(name));
  return folder;
}

/** Writes the package of a new emitter below `packages`, and gives its path. Throws when the name will not do. */
export function newEmitter(packages: string, name: string): string {
  const folder = freeFolder(packages, `emit-${name}`, name, 'html');
  for (const { path, text } of shownFiles(readFileSync(join(root, 'docs/emitters.md'), 'utf8'))) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text.replaceAll('outline', name));
  }
  return folder;
}

/** The files of the example, which the document shows behind their paths. */
function shownFiles(document: string): readonly { readonly path: string; readonly text: string }[] {
  const shown = document.matchAll(/^`packages\/emit-outline\/([\w./-]+)`.*\n\n```\w+\n([\s\S]*?)^```$/gm);
  return [...shown].map(([, path = '', text = '']) => ({ path, text }));
}

function freeFolder(parent: string, base: string, name: string, like: string): string {
  if (!/^[a-z0-9][a-z0-9-]{0,60}$/.test(name)) {
    throw new Error(`"${name}" will not do as a name, expected small letters, digits and hyphens: ${like}`);
  }
  const folder = join(parent, base);
  if (existsSync(folder)) throw new Error(`${folder} is already there`);
  return folder;
}

function manifest(name: string): string {
  const words = {
    name,
    private: true,
    scripts: TASKS,
    devDependencies: { cribnotes: 'workspace:*' },
  };
  return `${JSON.stringify(words, null, 2)}\n`;
}

function firstNote(name: string): string {
  const title = name.charAt(0).toUpperCase() + name.slice(1).replaceAll('-', ' ');
  return `# ${title}

A **note** is Markdown as you write it anyway: a sentence, and the command it is about.

List what is in the current folder, hidden files too:

    ls -a
`;
}

const KINDS: Readonly<Record<string, { readonly make: (name: string) => string; readonly next: string }>> = {
  topic: {
    make: (name) => newTopic(join(root, 'content'), name),
    next: 'put your notes there, then npx -y pnpm@12 build',
  },
  emitter: {
    make: (name) => newEmitter(join(root, 'packages'), name),
    next: 'npx -y pnpm@12 install, then its tests: npx -y pnpm@12 unit --project @cribnotes/emit-…',
  },
};

if (import.meta.main) {
  const [word = '', name, ...rest] = process.argv.slice(2);
  try {
    const kind = Object.hasOwn(KINDS, word) ? KINDS[word] : undefined;
    if (kind === undefined || name === undefined || rest.length > 0)
      throw new Error('usage: pnpm new topic <name>, pnpm new emitter <name>');
    const folder = kind.make(name);
    process.stderr.write(`wrote ${folder}\nnext: ${kind.next.replace('…', name)}\n`);
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
    process.exitCode = 2;
  }
}
