import { join } from 'node:path';
import type { Diagnostic, NoteSurvey, OpenOptions } from '@cribnotes/core';
import type { VaultSettings } from '@cribnotes/core/settings';
import type { SpecSource } from '@cribnotes/specs';
import { expectLongRun } from '../engine.ts';
import { Refusal } from '../exit.ts';
import { noteLimits } from '../notes/note-limits.ts';
import { progress } from '../progress.ts';
import { ask } from '../repeat/recording.ts';
import { causeOf, isSystemError } from '../system-error.ts';
import { matcherOf } from '../topics/match-path.ts';
import { visible } from '../visible.ts';

/** A note that is about no tool, and why it is left alone. */
export interface LeftNote {
  readonly id: string;
  readonly why: string;
}

/** What of a vault is printed by nobody. */
export interface LeftAlone {
  readonly root: string;
  /** How many notes are about tools. */
  readonly about: number;
  readonly notes: readonly LeftNote[];
  /** What could not be read. */
  readonly diagnostics: readonly Diagnostic[];
}

/** The notes of a vault by what they are about. */
export interface VaultSurvey extends LeftAlone {
  readonly surveys: readonly NoteSurvey[];
  /** All notes that may be taken, those that are left alone too: what a note embeds is among them. */
  readonly ids: readonly string[];
}

/** How notes are opened while they are looked at. */
export interface SurveyOptions extends OpenOptions {
  readonly specs: SpecSource;
  /** Absolute paths of folders that hold no notes. */
  readonly passOver: ReadonlySet<string>;
  readonly noteBytes: number;
}

/** Notes that take many seconds to look at. */
const MANY = 500;

/** Looks at the notes of a vault, a few at a time; only those about tools are kept in memory, as what they show. */
export async function surveyVault(
  root: string,
  vault: VaultSettings,
  options: SurveyOptions,
): Promise<VaultSurvey> {
  const walk = await ask('notes', root, [...options.passOver]);
  const isIn = vault.include.length === 0 ? () => true : matcherOf(vault.include);
  const isOut = matcherOf(vault.exclude);
  const ids = walk.ids.filter((id) => isIn(id) && !isOut(id));
  if (ids.length > noteLimits.notes)
    throw new Refusal(
      `too many notes: ${ids.length} in ${visible(root)}, at most ${noteLimits.notes}`,
      'leave folders out: vault: { exclude: [Archive] } in crib.yaml',
    );
  if (ids.length > MANY) expectLongRun();
  const core = await import('@cribnotes/core');
  const surveys: NoteSurvey[] = [];
  const notes: LeftNote[] = walk.ids
    .filter((id) => !isIn(id) || isOut(id))
    .map((id) => ({ id, why: 'left out by crib.yaml' }));
  const judge = async (id: string): Promise<NoteSurvey | string> => {
    const bytes = await bytesOf(join(root, id), options.noteBytes);
    if (typeof bytes === 'string') return bytes;
    if (!core.mayShowTools(id, new TextDecoder().decode(bytes), options.specs)) return 'no command';
    const survey = await core.surveyNote(
      { id, bytes },
      { specs: options.specs, open: (file) => core.openNote(file, options) },
    );
    if (survey === undefined) return 'cannot be read; crib check says why';
    if (vault.tags.length > 0 && !hasTag(survey, vault.tags)) return 'none of the tags of crib.yaml';
    if (hasTag(survey, vault.withoutTags)) return 'left out by its tag';
    const verdict = core.isAboutTools(survey);
    return verdict.about ? survey : verdict.why;
  };
  for (let at = 0; at < ids.length; at += noteLimits.openFiles) {
    const some = ids.slice(at, at + noteLimits.openFiles);
    progress({ doing: 'looking for notes about tools', done: at, of: ids.length });
    for (const [index, judged] of (await Promise.all(some.map(judge))).entries()) {
      if (typeof judged === 'string') notes.push({ id: some[index] ?? '', why: judged });
      else surveys.push(judged);
    }
  }
  return { root, about: surveys.length, notes, surveys, ids, diagnostics: walk.diagnostics };
}

/** A tag stands for those below it: `tools` for `tools/git`. */
const hasTag = ({ tags }: NoteSurvey, wanted: readonly string[]): boolean =>
  tags.some((tag) => wanted.some((one) => `${tag}/`.toLowerCase().startsWith(`${one}/`.toLowerCase())));

async function bytesOf(path: string, limit: number): Promise<Uint8Array | string> {
  try {
    const file = await ask('bytes', path, limit);
    if (file.kind === 'bytes') return file.bytes;
    return file.kind === 'too-large' ? `larger than ${limit} bytes` : 'not a regular file';
  } catch (error) {
    if (isSystemError(error)) return `cannot be read: ${causeOf(error)}`;
    throw error;
  }
}
