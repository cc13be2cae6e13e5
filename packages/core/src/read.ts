import type { SpecSource } from '@cribnotes/specs';
import type { Answer } from './answers/answer.ts';
import type { NoteDraft } from './claims/note-draft.ts';
import { doubtsOf } from './doubts/doubts-of.ts';
import { doubtsOfDiagnostics, isSettled } from './doubts/from-diagnostics.ts';
import { worstFirst } from './doubts/worst-first.ts';
import { answersFor, tellUnused } from './drafting/author-answers.ts';
import { aboutTools, besideRemark } from './drafting/notes-beside.ts';
import { type Segmented, segmentNote } from './drafting/segment-note.ts';
import { settleTerms } from './drafting/settle-terms.ts';
import { ignoredByComment } from './findings/ignored-rules.ts';
import type { Judge } from './judge.ts';
import { draftNotes } from './kept/draft-notes.ts';
import { recallFrom } from './kept/kept-note.ts';
import { type Discovery, discover } from './lines/discover.ts';
import { makeTopic } from './merging/make-topic.ts';
import { applyOverrides } from './merging/overrides.ts';
import { mergeSettings } from './merging/settings.ts';
import type { Diagnostic, Topic } from './model.ts';
import type { NoteFile } from './reading/note-file.ts';
import type { ReadOptions } from './reading/read-options.ts';
import { parseSettings } from './reading/settings/folder-settings.ts';
import type { NoteSettings } from './reading/settings/note-settings.ts';
import { topicId } from './reading/settings/topic-id.ts';
import { openWithoutSecrets } from './secrets/open-without-secrets.ts';
import { headingTitle } from './wording/heading-title.ts';

/** A topic with the notes that it is made from. */
export interface TopicWithNotes {
  readonly topic: Topic;
  readonly drafts: readonly NoteDraft[];
  /** Gives words of the drafts as they are to be shown: without the stand-ins of secrets. */
  readonly show: <Value>(value: Value) => Value;
}

/**
 * Gives the topic that the notes hold.
 * `topic.diagnostics` has what reading stumbles over, and what `judge` finds wrong; a refused note is one of level `error`.
 */
export async function readTopic(
  files: readonly NoteFile[],
  asked: ReadOptions,
  judge?: Judge,
): Promise<Topic> {
  return (await readWithNotes(files, asked, judge)).topic;
}

/** Gives the topic that the notes hold, and the notes as they were read. */
export async function readWithNotes(
  files: readonly NoteFile[],
  asked: ReadOptions,
  judge: Judge = () => [],
): Promise<TopicWithNotes> {
  const sorted = [...files].sort((a, b) => (a.id < b.id ? -1 : 1));
  const {
    opened,
    searched,
    options,
    told: secrets,
    show,
  } = await openWithoutSecrets<Segmented>(
    sorted,
    asked,
    (note) => segmentNote(note, asked.specs),
    recallFrom(asked.kept),
  );
  const diagnostics: Diagnostic[] = [...secrets, ...opened.flatMap(({ note }) => note.diagnostics)];
  const notes = opened.flatMap((one) => ('blocks' in one ? [one] : []));
  const folder = options.settings === undefined ? undefined : parseSettings(options.settings);
  diagnostics.push(...(folder?.diagnostics ?? []));
  const settings = mergeSettings([
    ...(folder ? [folder.settings] : []),
    ...(options.given?.first ?? []),
    ...notes.map((n) => n.note.settings),
    ...(options.given?.last ?? []),
  ]);
  const answersOf = answersFor(options.overrides);
  const answers = notes.map(({ note }) => answersOf(note));
  const discovery = discoverTools(notes, settings, options, answers.flat());
  const { about, beside } = aboutTools(
    await draftNotes({ notes, answers, searched }, discovery, options),
    discovery,
    options.specs.programs,
  );
  diagnostics.push(...beside.map(besideRemark), ...tellUnused(about));
  const settled = settleTerms(about);
  const { drafts } = settled;
  const title = settings.title ?? firstTitle(notes) ?? readableName(options.name, options.specs);
  const asWritten = show(
    makeTopic({
      id: topicId(settings.topic ?? options.name),
      title,
      settings,
      settled,
      discovery,
      diagnostics: [],
    }),
  );
  const { topic, diagnostics: said } =
    options.overrides === undefined
      ? { topic: asWritten, diagnostics: [] }
      : applyOverrides(asWritten, options.overrides);
  for (const diagnostic of [...(await judge(topic, drafts)), ...said]) diagnostics.push(diagnostic);
  const isIgnored = ignoredByComment(notes);
  const isAnswered = isSettled(drafts);
  const told = diagnostics.filter(
    (d) => !settings.ignore.includes(d.rule) && !isIgnored(d) && !isAnswered(d),
  );
  const doubts = worstFirst([...doubtsOf(drafts, asWritten), ...doubtsOfDiagnostics(drafts, told)]);
  return { topic: { ...topic, doubts: show(doubts), diagnostics: show(told) }, drafts, show };
}

/** Gives the words that notes use as programs; answers of their authors say which are, and which are not. */
export function discoverTools(
  notes: readonly Segmented[],
  settings: NoteSettings,
  options: Pick<ReadOptions, 'name' | 'specs'>,
  answers: readonly Answer[] = [],
): Discovery {
  const words = (kind: Answer['is']['kind']): string[] =>
    answers.flatMap((answer) => (answer.is.kind === kind ? [answer.words] : []));
  const titles = notes.flatMap((n) => [
    n.note.id,
    n.note.settings.title ?? '',
    ...n.blocks.flatMap((b) => (b.kind === 'heading' ? [b.title.text] : [])),
  ]);
  return discover(
    notes.map((n) => n.blocks),
    [options.name, ...titles],
    {
      tools: [...settings.tools, ...words('program')],
      aliases: settings.aliases,
      denied: words('no program'),
    },
    options.specs,
  );
}

/** The title that a single note gives itself: its only heading of the first level, over everything else. */
function firstTitle(notes: readonly Segmented[]): string | undefined {
  if (notes.length !== 1) return undefined;
  const headings = notes[0]?.blocks.filter((b) => b.kind === 'heading') ?? [];
  const [heading] = headings;
  const isOnly = headings.filter(({ depth }) => depth === 1).length === 1;
  return isOnly && heading?.depth === 1 ? headingTitle(heading.title.text) : undefined;
}

/** A file's name as a title: `docker-notes` is "Docker notes"; the name of a program stays as it is. */
function readableName(name: string, specs: SpecSource): string {
  const words = name.replace(/[_-]+/g, ' ').trim();
  if (words === '' || specs.programs.includes(words) || /\p{Lu}/u.test(words)) return words || name;
  return words.replace(/^\p{Ll}/u, (letter) => letter.toLocaleUpperCase('en'));
}
