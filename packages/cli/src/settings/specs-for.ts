import { dirname, join, relative, sep } from 'node:path';
import type { Diagnostic, NoteFile } from '@cribnotes/core';
import { settingsOfNote } from '@cribnotes/core/settings';
import type { SpecFile, SpecSource } from '@cribnotes/specs';
import { Refusal } from '../exit.ts';
import { atFile } from '../notes/file-diagnostic.ts';
import { digest } from '../repeat/answer-mark.ts';
import { ask } from '../repeat/recording.ts';
import { causeOf, isSystemError } from '../system-error.ts';
import { visible } from '../visible.ts';
import type { Voice } from './choices.ts';
import { pathIn, SETTINGS } from './project.ts';

/** Bytes of the largest spec; that of kubectl has 300 KB. */
const LARGEST = 8 * 1024 * 1024;

/** A spec file that a `crib.yaml` or a note names. */
export interface NamedSpec {
  readonly path: string;
  /** The folder in which it must lie, and from which its path goes on. */
  readonly root: string;
  readonly from: string;
  /** Who names it, as it is told. */
  readonly by: string;
}

/** What the tools of a topic accept: what comes with crib, and what `crib spec` has written for tools of the user's own. */
export interface ToldSpecs {
  readonly specs: SpecSource;
  /** What tells them from others that the same program may read with. */
  readonly mark: string;
  readonly diagnostics: readonly Diagnostic[];
}

/** Gives the spec files that settings and notes name: `specs: [./mytool.json]`. */
export function namedSpecs(
  voices: readonly Voice[],
  files: readonly NoteFile[],
  root: string,
): readonly NamedSpec[] {
  return [
    ...voices.flatMap((voice) =>
      (voice.settings.specs ?? []).map((path) => ({
        path,
        root: voice.root,
        from: voice.root,
        by: SETTINGS,
      })),
    ),
    ...files.flatMap((file) => namedInNote(file, root)),
  ];
}

/** Gives the specs for notes: those that are named, and those that come with crib. */
export async function specsFor(named: readonly NamedSpec[]): Promise<ToldSpecs> {
  const { specs, withSpecFiles } = await import('@cribnotes/specs');
  if (named.length === 0) return { specs, mark: '', diagnostics: [] };
  const read = await Promise.all(named.map(specAt));
  const own = read.filter((one) => 'program' in one);
  return {
    specs: withSpecFiles(specs, own),
    mark: digest(JSON.stringify(own)),
    diagnostics: read.filter((one) => 'rule' in one),
  };
}

function namedInNote({ id, bytes }: NoteFile, root: string): readonly NamedSpec[] {
  const text = new TextDecoder().decode(bytes.subarray(0, 16 * 1024));
  if (!/\bspecs\s*:/.test(text)) return [];
  const from = join(root, dirname(id));
  return settingsOfNote(text).settings.specs.map((path) => ({ path, root, from, by: id }));
}

async function specAt({ path, root, from, by }: NamedSpec): Promise<SpecFile | Diagnostic> {
  const fault = (what: string): Diagnostic =>
    atFile(by, 'settings/spec', 'error', `the spec ${visible(path)} is not used: ${what}`);
  try {
    const full = await pathIn(root, relative(root, join(from, path)) || sep, 'the spec');
    const file = await ask('bytes', full, LARGEST);
    if (file.kind !== 'bytes')
      return fault(file.kind === 'too-large' ? `more than ${LARGEST} bytes` : 'not a regular file');
    const { readSpecFile } = await import('@cribnotes/specs');
    const spec = await readSpecFile(new TextDecoder().decode(file.bytes));
    return 'fault' in spec ? fault(spec.fault) : spec;
  } catch (error) {
    if (error instanceof Refusal) return fault('it lies outside of the folder');
    if (isSystemError(error)) return fault(causeOf(error));
    throw error;
  }
}
