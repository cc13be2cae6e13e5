import { anyOf, type Writer } from '../kinds/kind.ts';
import { markdown } from '../kinds/markdown.ts';
import { odd } from '../kinds/odd.ts';
import { sites, tops } from '../kinds/sites.ts';
import type { Chance } from './chance.ts';

const pieces: readonly { readonly share: number; readonly write: Writer }[] = [
  { share: 0.62, write: anyOf(markdown) },
  { share: 0.22, write: anyOf(sites) },
  { share: 0.16, write: anyOf(odd) },
];

/** Gives one piece of a note, of any kind. */
export function piece(chance: Chance): string {
  let left = chance.below(1000) / 1000;
  for (const { share, write } of pieces) {
    if (left < share) return write(chance);
    left -= share;
  }
  return pieces[0]!.write(chance);
}

/** Gives a note of several pieces; `planted` stand among them. */
export function noteOfKinds(chance: Chance, planted: readonly string[] = []): string {
  const all = [
    ...(chance.happens(0.1) ? [anyOf(tops)(chance)] : []),
    ...chance.some(1, 7, () => piece(chance)),
  ];
  for (const text of planted) all.splice(1 + chance.below(all.length), 0, text);
  const gap = chance.happens(0.85) ? '\n\n' : '\n';
  const text = `${all.join(planted.length > 0 ? '\n\n' : gap)}\n`;
  if (chance.happens(0.06)) return text.replaceAll('\n', '\r\n');
  return chance.happens(0.02) ? text.replaceAll('\n', '\r') : text;
}
