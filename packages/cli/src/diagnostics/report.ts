import type { Diagnostic, Source, SourceId } from '@cribnotes/core';
import { toGithub } from './report-github.ts';
import { toJson } from './report-json.ts';
import { toSarif } from './report-sarif.ts';
import { toText } from './report-text.ts';

/** What `crib check` has found. */
export interface Findings {
  readonly diagnostics: readonly Diagnostic[];
  readonly sources: readonly Source[];
  /** The notes as they are, to show the line that a diagnostic is about. */
  readonly texts: ReadonlyMap<SourceId, string>;
  /** The path of a note as seen from where the user stands. */
  readonly pathOf: (source: SourceId) => string;
  /** How many faults `crib check --fix` mends. */
  readonly mendable?: number;
}

/** The formats of `crib check --format`. */
export const reports: Readonly<Record<string, (findings: Findings) => string>> = {
  text: toText,
  json: toJson,
  sarif: toSarif,
  github: toGithub,
};
