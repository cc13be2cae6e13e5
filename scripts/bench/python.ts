import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** Gives the folder with the programs of a new virtual environment that has these packages; nothing where they are not to be had. */
export function installPython(folder: string, packages: readonly string[]): string | undefined {
  const bin = join(folder, 'bin');
  const made = spawnSync('python3', ['-m', 'venv', folder]).status === 0;
  const words = ['-m', 'pip', 'install', '-q', ...packages];
  return made && spawnSync(join(bin, 'python'), words).status === 0 ? bin : undefined;
}

/** Gives the version of a package of such an environment. */
export function pythonVersion(bin: string, name: string): string {
  const words = ['-c', `import importlib.metadata as m; print(m.version('${name}'))`];
  return spawnSync(join(bin, 'python'), words, { encoding: 'utf8' }).stdout.trim();
}
