import type { SeeAlso } from '@cribnotes/core';
import { safeAddress } from './address.ts';
import { prose } from './paragraphs.ts';
import type { Row, Run } from './sheet.ts';

/** Gives a resource that the notes point to: its title, and its address to type. */
export function linkRow(link: SeeAlso, section: readonly string[], index: number): Row {
  const href = link.href === undefined ? undefined : safeAddress(link.href);
  const look = href === undefined ? {} : { href };
  const address = link.href === undefined ? undefined : shortened(link.href);
  const runs: Run[] = [{ text: link.title, face: 'sans', ...look }];
  if (address !== undefined && address !== shortened(link.title))
    runs.push({ text: `  ${address}`, face: 'sans', tone: 'quiet', ...look });
  return {
    paragraphs: [prose([...section, 'L#links', `LI#${index}`, 'LBody'], runs, { hang: 1, span: link.span })],
    before: 0.15,
  };
}

/** An address as people type it. */
function shortened(address: string): string {
  return address.replace(/^(https?:\/\/|mailto:)/, '').replace(/\/$/, '');
}
