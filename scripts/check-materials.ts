/**
 * Says what the package for npm is made of: writes dist/cribnotes.cdx.json (CycloneDX) beside the tarball, and finds each
 * library and font of the package in it, under a licence that lets us ship it. Asks the registry for known faults of what
 * ships; one is either gone or argued in docs/security.md. Ends with 77 where the registry does not answer that.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const bill = 'dist/cribnotes.cdx.json';

/** Licences under which a library can be part of an MIT package that anybody may sell or change. */
const ALLOWED: ReadonlySet<string> = new Set([
  'MIT',
  'ISC',
  '0BSD',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'Unlicense',
  'CC0-1.0',
  '(MIT AND Zlib)',
  // Taken under MIT.
  '(MIT OR GPL-3.0-or-later)',
]);

/** For files of fonts, which are passed on as they are. */
const FONT_LICENCES: ReadonlySet<string> = new Set([
  'OFL-1.1',
  'MIT AND OFL-1.1',
  // Bitstream Vera's own licence, whose text is in the package.
  'SEE LICENSE IN README.md AND LICENSE',
]);

interface Component {
  readonly group?: string;
  readonly name: string;
  readonly version: string;
}

const words = ['--sbom-format', 'cyclonedx', '--sbom-type', 'application', '--prod', '--out', bill];
run('sbom', ...words);
const { components }: { components: readonly Component[] } = JSON.parse(
  readFileSync(join(root, bill), 'utf8'),
);
const known = new Set(
  components.map(
    ({ group, name, version }) => `${group === undefined ? name : `${group}/${name}`} ${version}`,
  ),
);
const faults = [...bundled(), ...fonts()].flatMap(({ id, licence, allowed }) => [
  ...(known.has(id) ? [] : [`${id} is in the package and not in ${bill}`]),
  ...(allowed.has(licence) ? [] : [`${id} has the licence ${licence}`]),
]);
for (const fault of faults) console.log(`FAULT ${fault}`);
if (faults.length > 0) process.exit(1);
console.log(
  `ok    ${bundled().length} libraries and ${fonts().length} fonts, each known and under a licence that lets us ship it`,
);
process.exitCode = audit();

interface Material {
  readonly id: string;
  readonly licence: string;
  readonly allowed: ReadonlySet<string>;
}

function bundled(): readonly Material[] {
  const text = readFileSync(join(root, 'dist/package/THIRD-PARTY-LICENCES.txt'), 'utf8');
  return [...text.matchAll(/(?:^|\n-{80}\n\n)(\S+ \d\S*): (.+)/g)].map(([, id = '', licence = '']) => ({
    id,
    licence,
    allowed: ALLOWED,
  }));
}

function fonts(): readonly Material[] {
  const folder = join(root, 'dist/package/node_modules');
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('package.json'))
    .map((path) => {
      const { name, version, license } = JSON.parse(readFileSync(join(folder, path), 'utf8'));
      return { id: `${name} ${version}`, licence: license, allowed: FONT_LICENCES };
    });
}

/** Gives the exit code: 0 where no fault is known that is not argued. */
function audit(): number {
  const { stdout, stderr } = run('audit', '--prod', '--json');
  const found = advisories(stdout);
  if (found === undefined) {
    console.log(
      `left out: the registry does not say what faults are known (${stderr.trim().split('\n')[0]})`,
    );
    return 77;
  }
  const argued = readFileSync(join(root, 'docs/security.md'), 'utf8');
  const open = found.filter((id) => !argued.includes(id));
  for (const id of open) console.log(`FAULT ${id} is neither mended nor argued in docs/security.md`);
  if (open.length === 0) console.log(`ok    ${found.length} known faults, each argued`);
  return open.length === 0 ? 0 : 1;
}

/** The ids of known faults, as GHSA-…; nothing where the answer is none. */
function advisories(answer: string): readonly string[] | undefined {
  try {
    const { advisories: found }: { advisories?: Record<string, { github_advisory_id?: string }> } =
      JSON.parse(answer);
    return found && Object.entries(found).map(([id, one]) => one.github_advisory_id ?? id);
  } catch {
    return undefined;
  }
}

function run(...command: readonly string[]): { readonly stdout: string; readonly stderr: string } {
  const { stdout, stderr } = spawnSync('npx', ['-y', 'pnpm@12', '--filter', 'cribnotes', ...command], {
    cwd: root,
    encoding: 'utf8',
  });
  return { stdout, stderr };
}
