import { sep } from 'node:path';
import { type Plugin, rolldown } from 'rolldown';
import { UNREACHED } from '../../packages/emit-pdf/src/draw/load-pdfkit.ts';
import { RENDERER_PACKAGE } from '../../packages/emit-pdf/src/raster/renderer.ts';

/** The files that Node starts by name: the command line, and the processes in which an unusual note is parsed and topics are built. */
const ENTRIES = {
  crib: 'bin/crib-bundled.js',
  'parse-process': 'src/reading/parse-process.ts',
  'topic-process': 'src/several/topic-process.ts',
};

/**
 * Modules that stand in one file with all that they load, the first group first: opening a dozen small files takes a third of
 * the time of a run that says again what it said.
 */
const GROUPS = [
  { name: 'cache-folder', test: /[\\/]src[\\/]state[\\/]cache-folder\.ts$/, priority: 3 },
  { name: 'version', test: /[\\/]src[\\/]version\.ts$/, priority: 2 },
  { name: 'run', test: /[\\/]src[\\/]run\.ts$/, priority: 1 },
  { name: 'repeated', test: /[\\/]src[\\/]repeat[\\/]repeated\.ts$/, priority: 0 },
];

/**
 * Writes the command line in `cli` with all that it loads into `folder`, one file for what is always loaded together.
 * `entries` are other files to start than those of the package. Gives the paths of the modules of other packages that went in.
 */
export async function bundleSources(
  cli: string,
  folder: string,
  entries: Readonly<Record<string, string>> = ENTRIES,
): Promise<readonly string[]> {
  const bundle = await rolldown({
    cwd: cli,
    input: { ...entries },
    platform: 'node',
    external: [/^node:/, RENDERER_PACKAGE],
    plugins: [slimPdfkit],
    // Libraries' own; ours are found by the linter.
    checks: { circularDependency: false },
  });
  const { output } = await bundle.write({
    dir: folder,
    entryFileNames: '[name].js',
    chunkFileNames: '[name]-[hash].js',
    codeSplitting: { groups: GROUPS },
  });
  await bundle.close();
  return output
    .flatMap((file) => (file.type === 'chunk' ? file.moduleIds : []))
    .filter((id) => id.includes(`${sep}node_modules${sep}`));
}

/** Leaves out of pdfkit what the sheet never reaches, as the sources do while they run. */
const slimPdfkit: Plugin = {
  name: 'slim-pdfkit',
  resolveId: (specifier, importer) =>
    importer?.includes('/pdfkit/') && UNREACHED.has(specifier) ? NOTHING : undefined,
  load: (id) =>
    id === NOTHING ? 'export default null; export const create = null, cbc = null, ecb = null;' : undefined,
};

const NOTHING = '\0nothing';
