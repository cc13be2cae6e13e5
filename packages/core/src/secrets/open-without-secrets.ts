import type { Diagnostic } from '../model.ts';
import type { NoteFile } from '../reading/note-file.ts';
import { type OpenNote, openNote } from '../reading/open-note.ts';
import type { ReadOptions } from '../reading/read-options.ts';
import type { Refusal } from '../reading/refusal.ts';
import { parseSettings } from '../reading/settings/read-settings.ts';
import { lineStarts, pointAt, replaceIn } from '../reading/text/text-map.ts';
import { type KnownValues, knownValues } from './echoes.ts';
import { findAgain, findSecrets } from './find-secrets.ts';
import { hiddenName, hiddenNames } from './hidden-names.ts';
import { hidingInPlain } from './hidden-text.ts';
import { reopen } from './reopen.ts';
import type { Secret } from './secret.ts';
import { withoutStandIns } from './stand-ins.ts';
import { tellName, tellSecrets } from './tell-secrets.ts';

type Opened = OpenNote | Refusal;

/** Notes as a topic is to be made from them. */
export interface OpenedNotes {
  readonly opened: readonly Opened[];
  /** The options, with the same done to their texts. */
  readonly options: ReadOptions;
  /** What is to be said about the secrets. */
  readonly told: readonly Diagnostic[];
  /** Gives what was made from the notes as it is to be shown. */
  readonly show: <Value>(value: Value) => Value;
}

/**
 * Opens notes and hides the secrets in them, unless their settings or the folder's say `secrets: print`. A note that has
 * some is opened again with `<password>` in their places, so that nothing that is made from it can give them away.
 */
export async function openWithoutSecrets(
  files: readonly NoteFile[],
  options: ReadOptions,
): Promise<OpenedNotes> {
  const open = options.open ?? openNote;
  const opened: Opened[] = [];
  for (const file of files) opened.push(await open(file));
  const asWritten: OpenedNotes = { opened, options, told: [], show: (value) => value };
  const ofFolder =
    options.settings === undefined ? undefined : parseSettings(options.settings).settings.secrets;
  const printed = opened.map((note) => (ofFolder ?? settingOf(note)) === 'print');
  if (printed.every(Boolean)) return asWritten;

  const searched = opened.map((note, at) => ({
    text: note.kind === 'note' ? note.text : '',
    secrets: note.kind === 'note' && !printed[at] ? findSecrets(note.text) : [],
  }));
  const values = knownValues([...searched, ...besideNotes(options)]);
  const names = hiddenNames(
    files.map(({ id }) => id),
    values,
  );
  const told: Diagnostic[] = [];
  const hidden: Opened[] = [];
  for (const [at, note] of opened.entries()) {
    const { id, bytes } = files[at]!;
    const name = names[at]!;
    const { text, secrets } = searched[at]!;
    const all = printed[at] ? [] : findAgain(text, secrets, values);
    if (printed[at] || (all.length === 0 && name === id)) hidden.push(note);
    else if (note.kind === 'note') hidden.push(await reopen(note, name, all, open));
    else hidden.push(await open({ id: name, bytes }));
    if (note.kind === 'note') told.push(...tellSecrets({ ...note, id: name }, all));
    if (name !== id && !printed[at]) told.push(tellName({ id: name, toOriginal: () => start }));
  }
  const beside = hideBeside(options, values);
  told.push(...beside.told);
  const name = hiddenName(options.name, values);
  if (told.length === 0 && name === options.name) return asWritten;
  return { opened: hidden, options: { ...options, ...beside.texts, name }, told, show: withoutStandIns };
}

const start = { line: 1, column: 1, offset: 0 };

const settingOf = (note: Opened): 'print' | 'hide' | undefined =>
  note.kind === 'note' ? note.settings.secrets : undefined;

/** The files that may lie beside the notes. */
const filesBeside = { settings: 'crib.yaml', overrides: 'overrides.yaml' } as const;

interface Beside {
  readonly key: keyof typeof filesBeside;
  readonly text: string;
  readonly secrets: readonly Secret[];
}

function besideNotes(options: ReadOptions): Beside[] {
  return (Object.keys(filesBeside) as Beside['key'][]).flatMap((key) => {
    const text = options[key];
    return text === undefined ? [] : [{ key, text, secrets: findSecrets(text) }];
  });
}

function hideBeside(
  options: ReadOptions,
  values: KnownValues,
): { texts: Partial<Pick<ReadOptions, Beside['key']>>; told: Diagnostic[] } {
  const hidden = besideNotes(options).map(({ key, text, secrets }) => {
    const all = findAgain(text, secrets, values);
    const starts = lineStarts(text);
    const file = { id: filesBeside[key], toOriginal: (offset: number) => pointAt(starts, offset) };
    return { key, text: replaceIn(text, hidingInPlain(all)).text, told: tellSecrets(file, all) };
  });
  return {
    texts: Object.fromEntries(hidden.map(({ key, text }) => [key, text])),
    told: hidden.flatMap(({ told }) => told),
  };
}
