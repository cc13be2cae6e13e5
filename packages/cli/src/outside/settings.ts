import type { Emitter } from '@cribnotes/core';
import { Refusal } from '../exit.ts';
import { visible } from '../visible.ts';

/** Throws a refusal where something that was said with `--set` is known to none of the emitters. */
export function checkSettings(
  set: Readonly<Record<string, string>>,
  emitters: readonly { readonly word: string; readonly emitter: Emitter }[],
): void {
  const known = emitters.flatMap(({ emitter }) => Object.keys(emitter.settings ?? {}));
  const unknown = Object.keys(set).find((name) => !known.includes(name));
  if (unknown === undefined) return;
  throw new Refusal(`nothing takes --set ${visible(unknown)}`, hintFor(emitters));
}

function hintFor(emitters: Parameters<typeof checkSettings>[1]): string {
  if (emitters.length === 0) return 'it is for emitters that --to names by their file or package';
  const lists = emitters.map(({ word, emitter }) => {
    const told = Object.entries(emitter.settings ?? {}).map(([name, does]) => `${name} (${does})`);
    return `${visible(word)} takes ${told.length === 0 ? 'none' : visible(told.join(', '))}`;
  });
  return lists.join('; ');
}
