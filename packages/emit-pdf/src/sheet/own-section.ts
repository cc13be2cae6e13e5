import type { Section } from './sheet.ts';

/** Gives the frame of a section of the sheet's own, which no author has written: links, the index. */
export function ownSection(id: string, title: string): Omit<Section, 'rows'> {
  return { id, top: { kind: 'heading', title }, depth: 1, path: [`Sect#${id}`] };
}
