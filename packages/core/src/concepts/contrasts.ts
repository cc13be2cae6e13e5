import { anyOf } from '../languages/alternatives.ts';

const VERSUS = anyOf('terms', 'versus');
const AND = anyOf('grammar', 'and');

/** Headings that set two things against each other, each with the two as its groups. */
const CONTRASTS: readonly RegExp[] = [
  new RegExp(`^(?:${anyOf('terms', 'differences')})\\s+(.+?)\\s+(?:${AND}|${VERSUS})\\s+(.+)$`, 'iu'),
  new RegExp(`^(.+?)\\s+(?:${VERSUS})\\s+(.+)$`, 'iu'),
  new RegExp(`^(.+?)\\s+(?:${AND})\\s+(.+?)\\s+(?:${anyOf('terms', 'compared')})$`, 'iu'),
  // In Turkish what says so stands behind the two.
  /^(.+?)\s+(?:ile|ve)\s+(.+?)\s+arasındaki\s+fark(?:lar)?$/iu,
];

/** Gives the two terms that a heading sets against each other ("Image vs Container"), as written. */
export function contrastedTerms(title: string): readonly [string, string] | undefined {
  const text = title
    .replace(/[*_`]/g, '')
    .replace(/^\d+(?:\.\d+)*[.):]?\s+/, '')
    .replace(/\s*[?:.!]+$/, '')
    .trim();
  for (const contrast of CONTRASTS) {
    const match = contrast.exec(text);
    if (match) return [match[1] as string, match[2] as string];
  }
  return undefined;
}
