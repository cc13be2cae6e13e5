import type { Diagnostic } from '@cribnotes/core';
import { coveredText } from '../diagnostics/covered-text.ts';
import { type Findings, reports } from '../diagnostics/report.ts';
import { toQuiet } from '../diagnostics/report-quiet.ts';
import { type ExitCode, exitCodes, Refusal } from '../exit.ts';
import { countFixes } from '../fix/fix-notes.ts';
import { say } from '../say.ts';
import { type ReadTopic, readPlan, type TopicOptions } from '../topic.ts';
import { planTopics } from '../topics/plan-topics.ts';
import type { TopicPlan } from '../topics/topic-plan.ts';
import type { LeftAlone } from '../vault/survey-vault.ts';
import { visible } from '../visible.ts';

/** The options of `crib check`. */
export interface CheckOptions extends TopicOptions {
  readonly format: string;
  readonly strict?: boolean;
  /** Mends what is certain instead of reporting. */
  readonly fix?: boolean;
  /** Without asking. */
  readonly yes?: boolean;
  /** No more than a screen. */
  readonly quiet?: boolean;
  /** Lists the notes of a vault that are left alone instead. */
  readonly others?: boolean;
}

/** `crib check`: prints what is wrong in the notes on stdout, in the format asked for. */
export async function check(paths: readonly string[], options: CheckOptions): Promise<ExitCode> {
  const { plans, left } = await planTopics(paths, options);
  if (options.others) return listOthers(left);
  if (plans.length !== 1 || left)
    return (await import('./check-several.ts')).checkSeveral({ plans, ...(left && { left }) }, options);
  const [plan] = plans as [TopicPlan];
  const read = await readPlan(plan, options);
  if (options.fix) {
    if (read.input.kind === 'stdin')
      throw new Refusal('standard input cannot be mended', 'name a file or a folder');
    return (await import('./fix.ts')).fix(read, options.yes ?? false);
  }
  await say(reportFor(options)(await findingsOf(read)));
  return codeFor(read.diagnostics, options.strict);
}

/** Gives the report that was asked for. What programs read is whole, however quiet a person wants it. */
export function reportFor({ format, quiet = false }: CheckOptions): (findings: Findings) => string {
  return quiet && format === 'text' ? toQuiet : reports[format]!;
}

/** Gives what a report says of a topic. */
export async function findingsOf(read: ReadTopic): Promise<Findings> {
  const { topic, files, diagnostics, pathOf } = read;
  const decoder = new TextDecoder();
  const bySource = Map.groupBy(diagnostics, ({ span }) => span.source);
  const texts = new Map(
    files.map(({ id, bytes }) => [id, coveredText(decoder.decode(bytes), bySource.get(id) ?? [])]),
  );
  return { diagnostics, sources: topic.sources, texts, pathOf, mendable: await countFixes(read) };
}

/** Prints the notes of a vault that are left alone, and why each. */
async function listOthers(left: LeftAlone | undefined): Promise<ExitCode> {
  if (left === undefined)
    throw new Refusal('no note is left alone: this is no vault', 'crib check says what became of each note');
  await say(left.notes.map(({ id, why }) => `${visible(id)}: ${visible(why)}\n`).join(''));
  return exitCodes.fine;
}

/** The exit code for what was found: 2 where a note could not be read, 1 on errors, under `--strict` on warnings too. */
export function codeFor(diagnostics: readonly Diagnostic[], strict = false): ExitCode {
  if (diagnostics.some(({ rule, level }) => rule === 'file/unreadable' && level === 'error'))
    return exitCodes.usage;
  const bad = diagnostics.some(({ level }) => level === 'error' || (strict && level === 'warning'));
  return bad ? exitCodes.notes : exitCodes.fine;
}
