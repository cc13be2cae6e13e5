import type { Diagnostic } from '../model.ts';
import type { ReadOptions } from '../reading/read-options.ts';
import { lineStarts, pointAt, replaceIn } from '../reading/text/text-map.ts';
import type { KnownValues, Searched } from './echoes.ts';
import { findAgain, findSecrets } from './find-secrets.ts';
import { hidingInPlain } from './hidden-text.ts';
import { tellSecrets } from './tell-secrets.ts';

/** The files that may lie beside the notes, by the option that has their text. */
const filesBeside = { settings: 'crib.yaml', overrides: 'overrides.yaml' } as const;

type Key = keyof typeof filesBeside;

/** One of these files with the secrets that its own text tells. */
export interface FileBeside extends Searched {
  readonly key: Key;
}

/** Finds the secrets of the files that lie beside the notes. */
export function searchFilesBeside(options: ReadOptions): FileBeside[] {
  return (Object.keys(filesBeside) as Key[]).flatMap((key) => {
    const text = options[key];
    return text === undefined ? [] : [{ key, text, secrets: findSecrets(text) }];
  });
}

/** Gives the texts of these files without secrets, and what is to be said about them. */
export function hideInFilesBeside(
  files: readonly FileBeside[],
  values: KnownValues,
): { readonly texts: Partial<Pick<ReadOptions, Key>>; readonly told: readonly Diagnostic[] } {
  const hidden = files.map(({ key, text, secrets }) => {
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
