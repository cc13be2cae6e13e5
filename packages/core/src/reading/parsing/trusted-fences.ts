import { longHtml } from './open-blocks.ts';

/** Tells for each line of a text, in order, whether it certainly is code or the mark of a fence. */
export type FenceWatch = (line: string) => boolean;

/**
 * Watches the fences in the first column, without a parser. Where raw HTML could hide a fence no line counts as code,
 * so that a text cannot pretend to be code which the parser would read as prose.
 */
export function watchFences(): FenceWatch {
  let fence = '';
  let htmlBlock = false;
  let lost = false;
  return (line) => {
    if (lost) return false;
    if (fence !== '') {
      if (new RegExp(`^ {0,3}${fence}${fence[0]}*[ \\t]*$`).test(line)) fence = '';
      return true;
    }
    if (line.trim() === '') htmlBlock = false;
    const html = /^ {0,3}(<.*)$/.exec(line)?.[1];
    if (html !== undefined) {
      htmlBlock = true;
      lost = longHtml.some(({ begin, end }) => begin.test(html) && !end.test(html.slice(4)));
    }
    fence = htmlBlock ? '' : (/^(`{3,})[^`]*$|^(~{3,})/.exec(line)?.slice(1).find(Boolean) ?? '');
    return fence !== '';
  };
}
