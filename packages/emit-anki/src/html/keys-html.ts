import type { Chord } from '@cribnotes/core';
import { escapeCode } from './escape-html.ts';

const MODIFIERS: Readonly<Record<Chord['modifiers'][number], string>> = {
  ctrl: 'Ctrl',
  alt: 'Alt',
  shift: 'Shift',
  meta: 'Meta',
  prefix: 'Prefix',
  leader: 'Leader',
};

/** Keys as key caps: the chords of a sequence side by side, alternatives with a stroke between. */
export function keysHtml(alternatives: readonly (readonly Chord[])[]): string {
  return alternatives.map((chords) => chords.map(chordHtml).join(' ')).join('<span class="or">/</span>');
}

function chordHtml({ key, modifiers }: Chord): string {
  return [...modifiers.map((modifier) => MODIFIERS[modifier]), key]
    .map((cap) => `<kbd>${escapeCode(cap)}</kbd>`)
    .join('+');
}
