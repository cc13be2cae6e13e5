import type { Diagnostic } from '@cribnotes/core';
import { coveredText } from '../diagnostics/covered-text.ts';
import { type Findings, reports } from '../diagnostics/report.ts';
import { type ExitCode, exitCodes } from '../exit.ts';
import { say } from '../say.ts';
import { type TopicOptions, topicAt } from '../topic.ts';

/** The options of `crib check`. */
export interface CheckOptions extends TopicOptions {
  readonly format: string;
  readonly strict?: boolean;
  /** Mends what is certain instead of reporting. */
  readonly fix?: boolean;
  /** Without asking. */
  readonly yes?: boolean;
}

/** `crib check`: prints what is wrong in the notes on stdout, in the format asked for. */
export async function check(paths: readonly string[], options: CheckOptions): Promise<ExitCode> {
  const read = await topicAt(paths, options);
  if (options.fix) return (await import('./fix.ts')).fix(read, options.yes ?? false);
  const { topic, files, diagnostics, pathOf } = read;
  const decoder = new TextDecoder();
  const bySource = Map.groupBy(diagnostics, ({ span }) => span.source);
  const texts = new Map(
    files.map(({ id, bytes }) => [id, coveredText(decoder.decode(bytes), bySource.get(id) ?? [])]),
  );
  const findings: Findings = { diagnostics, sources: topic.sources, texts, pathOf };
  await say(reports[options.format]!(findings));
  return codeFor(diagnostics, options.strict);
}

/** The exit code for what was found: 1 on errors, under `--strict` on warnings too. */
export function codeFor(diagnostics: readonly Diagnostic[], strict = false): ExitCode {
  const bad = diagnostics.some(({ level }) => level === 'error' || (strict && level === 'warning'));
  return bad ? exitCodes.notes : exitCodes.fine;
}
