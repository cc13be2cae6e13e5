import type { ImageReference } from '../../model.ts';
import { doubleBrackets, isPictureName } from '../double-brackets.ts';
import type { OpenNote } from '../open-note.ts';
import { originalSpan } from '../report.ts';
import { visit } from '../visit.ts';
import { readHtml } from './html-tags.ts';
import type { DefinedLinks } from './inline-inventory.ts';

/** Gives the images of a note in their order: of Markdown, of HTML and embedded ones. */
export function findImages(note: OpenNote, definitions: DefinedLinks): ImageReference[] {
  const images: ImageReference[] = [];
  visit(note.root, (node) => {
    const start = node.position?.start.offset ?? 0;
    const end = node.position?.end.offset ?? start;
    const add = (path: string, alt: string, from: number, to: number): void => {
      if (path !== '') images.push({ path, alt, span: originalSpan(note, from, to) });
    };
    if (node.type === 'image') add(node.url, node.alt ?? '', start, end);
    else if (node.type === 'imageReference')
      add(definitions.get(node.identifier) ?? '', node.alt ?? '', start, end);
    else if (node.type === 'html')
      for (const token of readHtml(node.value)) {
        if (token.kind === 'text' || token.name !== 'img') continue;
        add(token.attributes.get('src') ?? '', token.attributes.get('alt') ?? '', start, end);
      }
    else if (node.type === 'text')
      for (const match of note.text.slice(start, end).matchAll(doubleBrackets)) {
        const target = (match[2] ?? '').split('#')[0]!.trim();
        const from = start + match.index;
        if (match[1] && isPictureName(target))
          add(target, pictureAlt(match[3]), from, from + match[0].length);
      }
  });
  return images;
}

/** Behind the bar of an embedded picture stands its width, or words. */
function pictureAlt(words: string | undefined): string {
  return words === undefined || /^\d+(?:x\d+)?$/.test(words.trim()) ? '' : words.trim();
}
