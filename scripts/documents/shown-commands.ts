/** What a document has its reader save or type, in its order. */
export type Shown =
  | { readonly kind: 'file'; readonly path: string; readonly text: string }
  | { readonly kind: 'typed'; readonly line: string }
  /** With what is printed then, and where that stands in the document. */
  | { readonly kind: 'printed'; readonly line: string; readonly printed: string; readonly place: Place };

/** Offsets in the document: from behind the line that is typed to the end of the block. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

const BLOCK = /^(?:(?:.*[Ss]ave this as|^Save this as) `([^`]+)`:\n\n)?(`{3,})(\w+)\n([\s\S]*?)^\2$/gm;

/** Gives what a document has its reader save and type: files, lines of `sh` blocks, and lines of `console` blocks with what follows. */
export function shownIn(document: string): readonly Shown[] {
  return [...document.matchAll(BLOCK)].flatMap((match): readonly Shown[] => {
    const [whole, path, fence = '', language, text = ''] = match;
    if (path !== undefined) return [{ kind: 'file', path, text }];
    if (language === 'sh') return text.split('\n').flatMap(typed);
    if (language !== 'console') return [];
    const end = match.index + whole.length - fence.length;
    const [first = ''] = text.split('\n');
    const place = { start: end - text.length + first.length + 1, end };
    return [
      {
        kind: 'printed',
        line: first.replace(/^\$ /, ''),
        printed: document.slice(place.start, place.end),
        place,
      },
    ];
  });
}

/** A line of a block without the remark behind it. */
function typed(line: string): readonly Shown[] {
  const command = line.replace(/\s+#.*$/, '').trim();
  return command === '' || command.startsWith('#') ? [] : [{ kind: 'typed', line: command }];
}

/** Gives the calls of crib within sentences and tables: `crib check --fix`. */
export function calledIn(document: string): readonly string[] {
  const prose = document.replaceAll(/^(`{3,})[\s\S]*?^\1$/gm, '');
  return [...prose.matchAll(/`(crib [^`]+)`/g)].map(([, call = '']) => call);
}
