import { withoutEntities } from '../text/entities.ts';

const tags =
  /<(pre|code|li|ul|p|span|mark|b|i|kbd|strong|em)\b[^<>]*>(?=[\s\S]*<\/\1>)|<\/(?:pre|code|li|ul|p|span|mark|b|i|kbd|strong|em)>|<br\s*\/?>/gi;

/** Gives a command line without what Markdown, a prompt or a typographer put around it. */
export function tidy(line: string, asMarkdown = false): string {
  let text = withoutEntities(line.normalize('NFC'))
    .replace(/\r\n?/g, '\n')
    .replace(/\u200b|\u200c|\u200d|\ufeff/g, '')
    .replace(/[\u00a0\u3000]/g, ' ')
    .replace(/[“”„]/g, '"')
    .replace(/[‘’]/g, "'")
    .replace(tags, ' ')
    .replace(/\\[ \t]*\n\s*/g, ' ')
    .trim()
    .replace(/^`+|`+$/g, '')
    .trim();
  if (asMarkdown) text = text.replace(/\\([<>_*~#[\]`|^{}.!-])/g, '$1');
  return text
    .replace(/^(?:~?\$|>|%|❯|➜)\s+(?=\S)/, '')
    .replace(/\s*(?:;|\\)$/, '')
    .replace(/^\(([^()]*|[^()]*\$\([^()]*\)[^()]*)\)$/s, '$1')
    .trim();
}
