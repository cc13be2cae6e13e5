/** `pnpm new topic <name>`: writes a folder in `content/` that the next `pnpm build` builds. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Writes the folder of a new topic below `content`, and gives its path. Throws when the name will not do. */
export function newTopic(content: string, name: string): string {
  if (!/^[a-z0-9][a-z0-9-]{0,60}$/.test(name)) {
    throw new Error(
      `"${name}" will not do as a name, expected small letters, digits and hyphens: tmux-notes`,
    );
  }
  const folder = join(content, name);
  if (existsSync(folder)) throw new Error(`${folder} is already there`);
  mkdirSync(folder);
  writeFileSync(join(folder, 'package.json'), manifest(name));
  writeFileSync(join(folder, `${name}.md`), firstNote(name));
  return folder;
}

function manifest(name: string): string {
  const words = {
    name,
    private: true,
    scripts: { build: 'crib build . --out dist' },
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

if (import.meta.main) {
  const [kind, name, ...rest] = process.argv.slice(2);
  try {
    if (kind !== 'topic' || name === undefined || rest.length > 0)
      throw new Error('usage: pnpm new topic <name>');
    const folder = newTopic(join(import.meta.dirname, '..', 'content'), name);
    process.stderr.write(`wrote ${folder}\nnext: put your notes there, then npx -y pnpm@12 build\n`);
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
    process.exitCode = 2;
  }
}
