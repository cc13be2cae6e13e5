import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { contentMark, version } from '../version.ts';
import { digest } from './answer-mark.ts';

let made: string | undefined;

/** Gives what tells this program from every other: what another one said is not said again. */
export function codeMark(): string {
  const { platform, arch } = process;
  made ??= [version, contentMark ?? sourcesMark(), process.version, platform, arch].join(' ');
  return made;
}

/** Sources that run from their checkout change without a version. By name, size and time, since nobody but their author sees it. */
function sourcesMark(): string {
  const packages = fileURLToPath(new URL('../../../', import.meta.url));
  const facts = readdirSync(packages).flatMap((name) =>
    ['src', 'data', 'overlays', 'assets'].flatMap((folder) => factsBelow(join(packages, name, folder))),
  );
  return digest(facts.sort().join('\n'));
}

function factsBelow(folder: string): readonly string[] {
  if (statSync(folder, { throwIfNoEntry: false }) === undefined) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true }).flatMap((entry) => {
    if (!entry.isFile()) return [];
    const path = join(entry.parentPath, entry.name);
    const { size, mtimeMs } = statSync(path);
    return [`${path} ${size} ${mtimeMs}`];
  });
}
