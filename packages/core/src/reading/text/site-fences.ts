import type { Replacement } from './text-map.ts';

/** How a program other than Markdown writes that a block of code begins, with its language, and that it ends. */
interface CodeFrame {
  readonly begins: RegExp;
  readonly ends: RegExp;
}

const FRAMES: readonly CodeFrame[] = [
  // Jekyll and Hexo.
  { begins: /^\{%-?\s*highlight\s+(\S+)?[^%]*%\}$/, ends: /^\{%-?\s*endhighlight\s*-?%\}$/ },
  { begins: /^\{%-?\s*codeblock(?:\s[^%]*?lang:(\S+))?[^%]*%\}$/, ends: /^\{%-?\s*endcodeblock\s*-?%\}$/ },
  // Hugo.
  {
    begins: /^\{\{[<%]\s*highlight\s+"?([\w+-]+)?"?[^}]*[>%]\}\}$/,
    ends: /^\{\{[<%]\s*\/\s*highlight\s*[>%]\}\}$/,
  },
  // Logseq and Emacs.
  { begins: /^#\+BEGIN_(?:SRC|EXAMPLE)(?:\s+(\S+))?.*$/i, ends: /^#\+END_(?:SRC|EXAMPLE)$/i },
];

const FENCE = /^\s{0,3}(`{3,}|~{3,})/;

/** Longer than those that the code itself may hold. */
const LONG_FENCE = '~~~~~~';

/** Gives the lines that frame code as site generators do, each to be replaced by a fence of Markdown in the same line. */
export function siteFences(text: string): Replacement[] {
  if (!/\{%|\{\{[<%]|^[ \t]*#\+BEGIN_/im.test(text)) return [];
  const found: Replacement[] = [];
  let open: { readonly frame: CodeFrame; readonly first: Replacement } | undefined;
  let fence: string | undefined;
  let at = 0;
  for (const line of text.split('\n')) {
    const words = line.trim();
    const place = { at: at + line.length - line.trimStart().length, length: words.length };
    at += line.length + 1;
    if (open !== undefined) {
      if (!open.frame.ends.test(words)) continue;
      found.push(open.first, { ...place, by: LONG_FENCE });
      open = undefined;
      continue;
    }
    const mark = FENCE.exec(line)?.[1];
    if (fence !== undefined) {
      if (mark?.startsWith(fence)) fence = undefined;
      continue;
    }
    fence = mark;
    const frame = FRAMES.find(({ begins }) => begins.test(words));
    if (frame === undefined) continue;
    open = { frame, first: { ...place, by: `${LONG_FENCE}${frame.begins.exec(words)?.[1] ?? ''}` } };
  }
  return found;
}
