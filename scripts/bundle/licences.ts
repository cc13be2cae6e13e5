import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * Gives the licences of the packages to which the modules at `paths` belong, in the order of their names: name,
 * version and licence of each, and the text that comes with it. Throws where a package names no licence.
 */
export function licencesOf(paths: readonly string[]): string {
  const folders = new Set(paths.map(packageFolder));
  return [...folders]
    .map(licenceOf)
    .sort()
    .join(`\n${'-'.repeat(80)}\n\n`);
}

function packageFolder(path: string): string {
  let folder = dirname(path);
  while (!existsSync(join(folder, 'package.json')) || !read(folder).name) folder = dirname(folder);
  return folder;
}

function licenceOf(folder: string): string {
  const { name, version, license } = read(folder);
  if (!license) throw new Error(`Cannot bundle ${name}: its package.json names no licence`);
  const texts = readdirSync(folder)
    .filter((file) => /^(licen[cs]e|copy(ing|right))/i.test(file))
    .map((file) => readFileSync(join(folder, file), 'utf8').trim());
  return `${[`${name} ${version}: ${license}`, ...texts].join('\n\n')}\n`;
}

function read(folder: string): { name?: string; version?: string; license?: string } {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
}
