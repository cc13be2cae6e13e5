import { readdirSync, readFileSync } from 'node:fs';
import { buildSpec } from './build/build-spec.ts';
import type { Overlay } from './file/overlay.ts';
import type { SpecFile } from './file/spec-file.ts';
import type { SpecSource, ToolSpec } from './spec.ts';

const DATA = new URL('../data/', import.meta.url);
const OVERLAYS = new URL('../overlays/', import.meta.url);

const loaded = new Map<string, ToolSpec | undefined>();
let names: readonly string[] | undefined;
let general: Overlay | undefined;

/** Programs with two names. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  'apt-get': 'apt',
  egrep: 'grep',
  fgrep: 'grep',
  mariadb: 'mysql',
  nodejs: 'node',
  pip3: 'pip',
  python: 'python3',
  view: 'vim',
  vimdiff: 'vim',
};

/** The tools that come with this package. A tool is read from disk when it is first asked for, and then kept. */
export const specs: SpecSource = {
  get programs() {
    names ??= [
      ...readdirSync(DATA)
        .filter((name) => name.endsWith('.json'))
        .map((name) => name.slice(0, -'.json'.length)),
      ...Object.keys(OTHER_NAMES),
    ].sort();
    return names;
  },
  get(program) {
    if (!loaded.has(program)) loaded.set(program, load(program));
    return loaded.get(program);
  },
};

function load(program: string): ToolSpec | undefined {
  // A file system has no longer names than 255 bytes, and no program has one that is nearly as long.
  if (!/^[\w.+-]{1,128}$/.test(program)) return undefined;
  const data = OTHER_NAMES[program] ?? program;
  const file = readJson<SpecFile>(new URL(`${data}.json`, DATA));
  return file && assemble({ ...file, program }, data);
}

/** The sources with the tools of some files before them. What help hides is known by the program's name. */
export function withSpecFiles(base: SpecSource, files: readonly SpecFile[]): SpecSource {
  const own = new Map(files.map((file) => [file.program, file]));
  const built = new Map<string, ToolSpec>();
  return {
    programs: [...new Set([...base.programs, ...own.keys()])].sort(),
    get(program) {
      const file = own.get(program);
      if (file === undefined) return base.get(program);
      const spec = built.get(program) ?? assemble(file, program);
      built.set(program, spec);
      return spec;
    },
  };
}

function assemble(file: SpecFile, data: string): ToolSpec {
  general ??= readJson<Overlay>(new URL('any.json', OVERLAYS)) ?? {};
  const overlay = readJson<Overlay>(new URL(`${data}.json`, OVERLAYS));
  const plugins = Object.entries(overlay?.plugins ?? {}).map(([name, tool]) => ({
    name,
    load: () => readData(tool),
  }));
  return buildSpec(file, overlay, general, plugins);
}

function readData(program: string): SpecFile {
  const file = readJson<SpecFile>(new URL(`${program}.json`, DATA));
  if (!file) throw new Error(`Cannot read the spec of ${program}, expected data/${program}.json`);
  return file;
}

/** Nothing where there is no such file; our own files are checked by the tests, not on every start. */
function readJson<T>(url: URL): T | undefined {
  try {
    return JSON.parse(readFileSync(url, 'utf8')) as T;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}
