import { relative, sep } from 'node:path';
import type { Diagnostic, Judge, NoteFile, ReadingStep, ReadOptions, Topic } from '@cribnotes/core';
import { noSettings, parseSettings } from '@cribnotes/core/settings';
import { inNoteOrder } from './diagnostics/sort.ts';
import { expectNotesOf } from './engine.ts';
import type { NoteCache } from './kept/note-cache.ts';
import type { Input } from './notes/input.ts';
import { loadNotes } from './notes/load.ts';
import { clearProgress, progress } from './progress.ts';
import { readOrKept } from './reading/kept-topics.ts';
import { parseApart } from './reading/parse-apart.ts';
import { digest } from './repeat/answer-mark.ts';
import type { Voice } from './settings/choices.ts';
import { noteVoices } from './settings/note-voices.ts';
import { settingsName } from './settings/project.ts';
import { type NamedSpec, namedSpecs, specsFor } from './settings/specs-for.ts';
import { refusing } from './system-error.ts';
import { type PlanOptions, planTopic } from './topics/plan-topics.ts';
import type { TopicPlan } from './topics/topic-plan.ts';
import { visible } from './visible.ts';
import { fromUser } from './where.ts';

/** A topic with what its reading gave beside it. */
export interface ReadTopic {
  readonly topic: Topic;
  readonly input: Input;
  readonly files: readonly NoteFile[];
  /** Everything to tell: about the files and about the notes, in the order of the notes. */
  readonly diagnostics: readonly Diagnostic[];
  /** The path of a note as seen from where the user stands. */
  readonly pathOf: (source: string) => string;
  /** Who says how it is made, beside its notes: before these are heard, and behind them. */
  readonly voices: { readonly first: readonly Voice[]; readonly last: readonly Voice[] };
}

/** How a topic is read. */
export interface TopicOptions extends PlanOptions {
  /** False where nobody will be told of misspelt words. */
  readonly spelling?: boolean;
}

/** Notes that are loaded, and how they are to be read. */
export interface LoadedTopic extends Pick<ReadTopic, 'input' | 'files' | 'pathOf' | 'voices'> {
  readonly options: ReadOptions & { readonly kept?: NoteCache };
  /** What is to be told about the files. */
  readonly diagnostics: readonly Diagnostic[];
}

const DOING: Readonly<Record<ReadingStep, string>> = { opened: 'opening notes', read: 'reading notes' };

function tellStep(step: ReadingStep, done: number, of: number): void {
  progress({ doing: DOING[step], done, of });
  if (step === 'read' && done === of) progress({ doing: 'putting together what the notes say' });
}

/** Gives who says how a topic is built, the first who is heard first; the notes stand between those beside them. */
export function voicesOf({
  voices,
  files,
  pathOf,
}: Pick<ReadTopic, 'voices' | 'files' | 'pathOf'>): readonly Voice[] {
  return [...voices.first, ...noteVoices(files, pathOf), ...voices.last];
}

/** Loads the notes of the one topic at the paths that the user typed. */
export async function loadTopic(paths: readonly string[], options: TopicOptions = {}): Promise<LoadedTopic> {
  return loadPlan(await planTopic(paths, options), options);
}

/** Loads the notes of a topic. */
export async function loadPlan(plan: TopicPlan, options: TopicOptions = {}): Promise<LoadedTopic> {
  const { loaded, given } = await lookAt(plan, options);
  return withOptions(loaded, given);
}

/** The files of a topic, before anything is loaded that reads notes. */
interface Files extends Pick<ReadTopic, 'input' | 'files' | 'pathOf' | 'voices'> {
  readonly diagnostics: readonly Diagnostic[];
}

/** What reading goes by beside the notes. */
interface Given {
  readonly reading: Pick<ReadOptions, 'name' | 'given' | 'settings' | 'overrides'>;
  readonly limits: { readonly noteBytes?: number };
  readonly specs: readonly NamedSpec[];
}

async function lookAt(
  plan: TopicPlan,
  options: TopicOptions,
): Promise<{ readonly loaded: Files; readonly given: Given }> {
  const input = await plan.input();
  const passOver = (options.passOver ?? []).map((path) => fromUser(path));
  const limits = options.maxNoteSize === undefined ? {} : { noteBytes: options.maxNoteSize };
  const { files, settings, overrides, diagnostics } = await refusing(
    `cannot read ${visible(input.root)}`,
    () => loadNotes(input, { passOver, ...limits }),
  );
  const own = settings === undefined ? [] : [folderVoice(settings, input.root)];
  const here = fromUser('.');
  const settingsOf = (voices: readonly Voice[]) =>
    voices.map(({ settings }) => ({ ...noSettings, ...settings }));
  return {
    loaded: {
      input,
      files,
      diagnostics: [...(plan.told ?? []), ...diagnostics],
      voices: { first: [...own, ...plan.first], last: plan.last },
      pathOf: (source) =>
        input.kind === 'stdin' ? source : relative(here, `${input.root}${sep}${source}`).split(sep).join('/'),
    },
    given: {
      reading: {
        name: input.name,
        given: { first: settingsOf(plan.first), last: settingsOf(plan.last) },
        ...(settings === undefined ? {} : { settings }),
        ...(overrides === undefined ? {} : { overrides }),
      },
      limits,
      specs: namedSpecs([...own, ...plan.first, ...plan.last], files, input.root),
    },
  };
}

async function withOptions(
  { diagnostics, ...loaded }: Files,
  { reading, limits, specs: named }: Given,
): Promise<LoadedTopic> {
  const { files } = loaded;
  expectNotesOf(files.reduce((sum, { bytes }) => sum + bytes.byteLength, 0));
  const [{ openNote }, { noteCache }, told] = await Promise.all([
    import('@cribnotes/core'),
    import('./kept/note-cache.ts'),
    specsFor(named),
  ]);
  const parseUnusual = parseApart();
  const kept = await noteCache(loaded.input, [limits, told.mark]);
  return {
    ...loaded,
    options: {
      ...reading,
      ...(kept && { kept }),
      specs: told.specs,
      open: (file) => openNote(file, { parseUnusual, limits }),
      onStep: (step, done) => tellStep(step, done, files.length),
    },
    diagnostics: [...diagnostics, ...told.diagnostics],
  };
}

/** Reads the one topic at the paths that the user typed. */
export async function topicAt(paths: readonly string[], options: TopicOptions = {}): Promise<ReadTopic> {
  return readPlan(await planTopic(paths, options), options);
}

/** Reads a topic, where it was not read before from the same things. */
export async function readPlan(plan: TopicPlan, options: TopicOptions = {}): Promise<ReadTopic> {
  const { loaded, given } = await lookAt(plan, options);
  const { files, diagnostics: ofFiles, ...rest } = loaded;
  const { reading, limits, specs } = given;
  const spelling = options.spelling ?? true;
  const read = async (): Promise<Pick<ReadTopic, 'topic' | 'diagnostics'>> => {
    const { options: asked, diagnostics } = await withOptions(loaded, given);
    const topic = await readNow(files, asked, spelling);
    asked.kept?.write();
    return { topic, diagnostics };
  };
  const from = [spelling, limits, reading, files.map(({ id, bytes }) => [id, digest(bytes)])];
  const { topic, diagnostics } =
    specs.length > 0
      ? // What these hold is known only when they are read.
        await read()
      : {
          topic: await readOrKept(from, async () => (await read()).topic),
          diagnostics: ofFiles,
        };
  return { ...rest, files, topic, diagnostics: inNoteOrder([...diagnostics, ...topic.diagnostics]) };
}

async function readNow(files: readonly NoteFile[], reading: ReadOptions, spelling: boolean): Promise<Topic> {
  const [{ readTopic }, { linter }] = await Promise.all([
    import('@cribnotes/core'),
    import('@cribnotes/linter'),
  ]);
  const judge = linter({ specs: reading.specs, spelling });
  const told: Judge = (topic, drafts) => {
    progress({ doing: 'checking what the notes say' });
    return judge(topic, drafts);
  };
  const topic = await readTopic(files, reading, told);
  clearProgress();
  return topic;
}

function folderVoice(text: string, root: string): Voice {
  const { settings, lines } = parseSettings(text);
  return { name: settingsName(root), settings, lines, root };
}
