import type { Diagnostic } from '../model.ts';
import type { NoteFile } from '../reading/note-file.ts';
import { type OpenNote, openNote, type ReadNote } from '../reading/open-note.ts';
import type { ReadOptions } from '../reading/read-options.ts';
import type { Refusal } from '../reading/refusal.ts';
import { parseSettings } from '../reading/settings/folder-settings.ts';
import { knownValues } from './echoes.ts';
import { hideInFilesBeside, searchFilesBeside } from './files-beside.ts';
import { findAgain, findSecrets } from './find-secrets.ts';
import { hiddenName, hiddenNames } from './hidden-names.ts';
import { reopen } from './reopen.ts';
import { withoutStandIns } from './stand-ins.ts';
import { tellName, tellSecrets } from './tell-secrets.ts';

/** What was made of a note's tree, which is gone thereby, or the refusal of one. */
type Opened<Made> = Made | { readonly note: Refusal };

/** Notes as a topic is to be made from them. */
export interface OpenedNotes<Made> {
  readonly opened: readonly Opened<Made>[];
  /** Those of them that were looked through, and in which nothing was hidden, with their files. */
  readonly clean: ReadonlyMap<unknown, NoteFile>;
  /** The options, with the same done to their texts. */
  readonly options: ReadOptions;
  /** What is to be said about the secrets. */
  readonly told: readonly Diagnostic[];
  /** Gives what was made from the notes as it is to be shown. */
  readonly show: <Value>(value: Value) => Value;
}

/**
 * Opens notes, makes of each what is to be kept of it, and hides the secrets in them, unless their settings or the folder's say `secrets: print`. A note that has
 * some is opened again with `<password>` in their places, so that nothing that is made from it can give them away. What `recall`
 * gives of a file was made before, of a clean note.
 */
export async function openWithoutSecrets<Made extends { readonly note: ReadNote }>(
  files: readonly NoteFile[],
  options: ReadOptions,
  make: (note: OpenNote) => Made,
  recall: (file: NoteFile) => Made | undefined = () => undefined,
): Promise<OpenedNotes<Made>> {
  const open = options.open ?? openNote;
  const made = (note: OpenNote | Refusal): Opened<Made> => (note.kind === 'note' ? make(note) : { note });
  const opened: Opened<Made>[] = [];
  const recalled = new Set<unknown>();
  for (const file of files) {
    const before = recall(file);
    if (before) recalled.add(before);
    opened.push(before ?? made(await open(file)));
    options.onStep?.('opened', opened.length);
  }
  const asWritten: OpenedNotes<Made> = {
    opened,
    clean: new Map(),
    options,
    told: [],
    show: (value) => value,
  };
  const first = [
    ...(options.settings === undefined ? [] : [parseSettings(options.settings).settings]),
    ...(options.given?.first ?? []),
  ];
  const decided = first.find(({ secrets }) => secrets !== undefined)?.secrets;
  const otherwise = options.given?.last.find(({ secrets }) => secrets !== undefined)?.secrets;
  const isPrinted = ({ note }: Opened<Made>): boolean =>
    (decided ?? settingOf(note) ?? otherwise) === 'print';
  if (opened.every(isPrinted)) return asWritten;

  const searched = opened.map((one) => {
    const text = one.note.kind === 'note' ? one.note.text : '';
    return { text, secrets: isPrinted(one) || recalled.has(one) ? [] : findSecrets(text) };
  });
  const beside = searchFilesBeside(options);
  const values = knownValues([...searched, ...beside]);
  const names = hiddenNames(
    files.map(({ id }) => id),
    values,
  );
  const told: Diagnostic[] = [];
  const hidden: Opened<Made>[] = [];
  const clean = new Map<unknown, NoteFile>();
  for (const [at, one] of opened.entries()) {
    const { note } = one;
    const [file, name, { text, secrets }] = [files[at]!, names[at]!, searched[at]!];
    const all = isPrinted(one) ? [] : findAgain(text, secrets, values);
    const isRenamed = name !== file.id && !isPrinted(one);
    if (all.length === 0 && !isRenamed) {
      hidden.push(one);
      if (!isPrinted(one)) clean.set(one, file);
    } else if (note.kind === 'note') hidden.push(made(await reopen(file, name, all, open)));
    else hidden.push(made(await open({ id: name, bytes: file.bytes })));
    if (note.kind === 'note') for (const secret of tellSecrets({ ...note, id: name }, all)) told.push(secret);
    if (isRenamed) told.push(tellName(name));
  }
  const { texts, told: toldBeside } = hideInFilesBeside(beside, values);
  told.push(...toldBeside);
  const name = hiddenName(options.name, values);
  if (told.length === 0 && name === options.name) return { ...asWritten, clean };
  return { opened: hidden, clean, options: { ...options, ...texts, name }, told, show: withoutStandIns };
}

const settingOf = (note: ReadNote | Refusal): 'print' | 'hide' | undefined =>
  note.kind === 'note' ? note.settings.secrets : undefined;
