import { appendFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Broken } from '../checks/broken.ts';
import type { FuzzInput } from '../input/fuzz-input.ts';
import { minimise } from './minimise.ts';
import type { Runner } from './runner.ts';
import type { Depth } from './try-input.ts';

/** One way in which an input breaks something. */
export interface Finding {
  readonly broken: Broken;
  readonly seed: number;
  readonly index: number;
  readonly depth: Depth;
  readonly input: FuzzInput;
}

/** Milliseconds that making one finding small may take. */
const PATIENCE = 40_000;

/** Makes the input of a finding small, and writes it into a folder: its notes, and beside them what they break. */
export async function keepFinding(finding: Finding, folder: string, runner: Runner): Promise<string> {
  const { broken, seed, index, depth, input } = finding;
  const breaks = async (smaller: FuzzInput): Promise<boolean> => {
    let same = false;
    await runner.run({ kind: 'input', input: smaller, depth }, (tried) => {
      same = tried.broken.some(
        ({ invariant, what }) => invariant === broken.invariant && kindOf(what) === kindOf(broken.what),
      );
    });
    return same;
  };
  const smallest = await minimise(input, breaks, Date.now() + PATIENCE);
  const name = `${broken.invariant.replaceAll(' ', '-')}-${seed}-${index}`;
  mkdirSync(folder, { recursive: true });
  for (const [at, bytes] of smallest.notes.entries())
    writeFileSync(join(folder, smallest.notes.length > 1 ? `${name}-${at}.md` : `${name}.md`), bytes);
  writeFileSync(
    join(folder, `${name}.json`),
    `${JSON.stringify({ ...broken, seed, input: index, depth, secrets: smallest.secrets }, null, 2)}\n`,
  );
  return name;
}

/** A finding in the list of a run: enough to try it again when the notes that it was spliced from are others. */
export interface Listed extends Broken, Pick<FuzzInput, 'origin' | 'secrets'> {
  readonly seed: number;
  readonly input: number;
  readonly depth: Depth;
  /** In Base64. */
  readonly notes: readonly string[];
}

const LIST = 'found.jsonl';

/** Adds a finding to the list of all that a run has found. */
export function listFinding({ broken, seed, index, depth, input }: Finding, folder: string): void {
  const { origin, secrets } = input;
  const notes = input.notes.map((bytes) => Buffer.from(bytes).toString('base64'));
  const listed: Listed = { ...broken, seed, input: index, depth, origin, secrets, notes };
  mkdirSync(folder, { recursive: true });
  appendFileSync(join(folder, LIST), `${JSON.stringify(listed)}\n`);
}

/** Gives what runs have listed in a folder, each input once. */
export function listedFindings(folder: string): readonly Listed[] {
  const lines = readFileSync(join(folder, LIST), 'utf8').trim().split('\n');
  const listed = lines.map((line) => JSON.parse(line) as Listed);
  return [...new Map(listed.map((one) => [`${one.seed} ${one.input}`, one])).values()];
}

/** What tells two ways to break the same thing apart: where it was thrown, in which format. */
export function kindOf(what: string): string {
  return (
    /^(?:\w+Error: .* at (.*)|(\w+): )/
      .exec(what)
      ?.slice(1)
      .find((part) => part !== undefined) ?? ''
  );
}
