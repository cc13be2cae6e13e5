import type { Diagnostic } from '../model.ts';
import type { NoteFile } from '../reading/note-file.ts';
import { type OpenNote, openNote, type ReadNote } from '../reading/open-note.ts';
import type { ReadOptions } from '../reading/read-options.ts';
import type { Refusal } from '../reading/refusal.ts';
import { parseSettings } from '../reading/settings/folder-settings.ts';
import { textOf } from '../reading/text/note-text.ts';
import { knownValues } from './echoes.ts';
import { hideInFilesBeside, searchFilesBeside } from './files-beside.ts';
import { findAgain, findSecrets } from './find-secrets.ts';
import { hiddenName, hiddenNames } from './hidden-names.ts';
import { reopen } from './reopen.ts';
import type { Secret } from './secret.ts';
import { withoutStandIns } from './stand-ins.ts';
import { tellName, tellSecrets } from './tell-secrets.ts';

/** What was made of a note's tree, which is gone thereby, or the refusal of one. */
type Opened<Made> = Made | { readonly note: Refusal };

/** What was made of a note before, with the mark of what was hidden in it then. */
export interface MadeBefore<Made> {
  readonly made: Made;
  readonly hidden: string;
}

/** Where a note that was looked through comes from: its file, and the mark of what is hidden in it. */
export interface SearchedFile {
  readonly file: NoteFile;
  readonly hidden: string;
}

/** Notes as a topic is to be made from them. */
export interface OpenedNotes<Made> {
  readonly opened: readonly Opened<Made>[];
  /** Those of them that were looked through: nothing of what is hidden can be learnt from them. */
  readonly searched: ReadonlyMap<unknown, SearchedFile>;
  /** The options, with the same done to their texts. */
  readonly options: ReadOptions;
  /** What is to be said about the secrets. */
  readonly told: readonly Diagnostic[];
  /** Gives what was made from the notes as it is to be shown. */
  readonly show: <Value>(value: Value) => Value;
}

/** The mark where nothing is hidden. */
const NOTHING = markOf([]);

/**
 * Opens notes, makes of each what is to be kept of it, and hides the secrets in them, unless their settings or the folder's say `secrets: print`. A note that has
 * some is opened again with `<password>` in their places, so that nothing that is made from it can give them away. What `before`
 * gives of a file is taken where the same is to be hidden in it now.
 */
export async function openWithoutSecrets<Made extends { readonly note: ReadNote }>(
  files: readonly NoteFile[],
  options: ReadOptions,
  make: (note: OpenNote) => Made,
  before: (file: NoteFile) => MadeBefore<Made> | undefined = () => undefined,
): Promise<OpenedNotes<Made>> {
  const open = options.open ?? openNote;
  const made = (note: OpenNote | Refusal): Opened<Made> => (note.kind === 'note' ? make(note) : { note });
  const anew = async (file: NoteFile): Promise<Opened<Made>> => made(await open(file));
  const first: { readonly one: Opened<Made>; readonly text: SearchedText; readonly hidden?: string }[] = [];
  for (const file of files) {
    const kept = before(file);
    const one = kept?.made ?? (await anew(file));
    const hides = kept !== undefined && kept.hidden !== NOTHING;
    first.push({ one, text: hides ? textOf(file) : textIn(one), ...(kept && { hidden: kept.hidden }) });
    options.onStep?.('opened', first.length);
  }
  const show = <Value>(value: Value): Value => value;
  const voices = [
    ...(options.settings === undefined ? [] : [parseSettings(options.settings).settings]),
    ...(options.given?.first ?? []),
  ];
  const decided = voices.find(({ secrets }) => secrets !== undefined)?.secrets;
  const otherwise = options.given?.last.find(({ secrets }) => secrets !== undefined)?.secrets;
  const isPrinted = ({ note }: Opened<Made>): boolean =>
    (decided ?? settingOf(note) ?? otherwise) === 'print';
  const opened: Opened<Made>[] = [];
  const searched = new Map<unknown, SearchedFile>();
  if (first.every(({ one }) => isPrinted(one))) {
    for (const [at, { one, hidden = NOTHING }] of first.entries())
      opened.push(hidden === NOTHING ? one : await anew(files[at]!));
    return { opened, searched, options, told: [], show };
  }

  const texts = first.map(({ one, text: { text }, hidden }) => {
    return { text, secrets: isPrinted(one) || hidden === NOTHING ? [] : findSecrets(text) };
  });
  const beside = searchFilesBeside(options);
  const values = knownValues([...texts, ...beside]);
  const names = hiddenNames(
    files.map(({ id }) => id),
    values,
  );
  const told: Diagnostic[] = [];
  for (const [at, { one, text: source, hidden = NOTHING }] of first.entries()) {
    const [file, name, { text, secrets }] = [files[at]!, names[at]!, texts[at]!];
    const isShown = isPrinted(one);
    const all = isShown ? [] : findAgain(text, secrets, values);
    const isRenamed = name !== file.id && !isShown;
    const mark = markOf(all);
    const isNote = one.note.kind === 'note';
    const again = async (): Promise<Opened<Made>> =>
      isNote && (all.length > 0 || isRenamed)
        ? made(await reopen(file, name, all, open))
        : anew(isRenamed ? { ...file, id: name } : file);
    const now = mark === hidden && !isRenamed ? one : await again();
    opened.push(now);
    // The name that a note is kept by would give away what was hidden in it.
    if (!isShown && !isRenamed) searched.set(now, { file, hidden: mark });
    if (isNote) for (const secret of tellSecrets({ ...source, id: name }, all)) told.push(secret);
    if (isRenamed) told.push(tellName(name));
  }
  const { texts: textsBeside, told: toldBeside } = hideInFilesBeside(beside, values);
  told.push(...toldBeside);
  const name = hiddenName(options.name, values);
  if (told.length === 0 && name === options.name) return { opened, searched, options, told, show };
  return { opened, searched, options: { ...options, ...textsBeside, name }, told, show: withoutStandIns };
}

/** The text of a note in which secrets are looked for. */
type SearchedText = Pick<ReadNote, 'text' | 'toOriginal'>;

const textIn = ({ note }: Opened<{ readonly note: ReadNote }>): SearchedText =>
  note.kind === 'note' ? note : { text: '', toOriginal: () => ({ line: 1, column: 1, offset: 0 }) };

/** Gives what tells secrets from others, without them. */
function markOf(secrets: readonly Secret[]): string {
  return JSON.stringify(secrets);
}

const settingOf = (note: ReadNote | Refusal): 'print' | 'hide' | undefined =>
  note.kind === 'note' ? note.settings.secrets : undefined;
