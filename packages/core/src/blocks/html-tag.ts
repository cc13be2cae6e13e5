/** The elements of HTML that people write in notes; anything else in angle brackets is a placeholder. */
const ELEMENTS: ReadonlySet<string> = new Set(
  (
    'a abbr align article aside b big blockquote br button caption center cite code col colgroup dd del details div dl dt em ' +
    'figcaption figure font footer h1 h2 h3 h4 h5 h6 header hr i iframe img ins kbd li main mark nav ol p picture pre q s samp ' +
    'script section small source span strike strong style sub summary sup svg table tbody td tfoot th thead tr tt u ul var video'
  ).split(' '),
);

/** A start or end tag of HTML. */
export interface HtmlTag {
  readonly name: string;
  readonly closing: boolean;
}

/** Gives the tag that a text is, or nothing where it only looks like one: `<image>` and `<image id>` are placeholders. */
export function readHtmlTag(text: string): HtmlTag | undefined {
  if (text.startsWith('<!--')) return { name: 'br', closing: false };
  const match =
    /^<(\/?)([A-Za-z][A-Za-z0-9]*)((?:\s+[A-Za-z_:@][^\s=>]*(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'>]+))?)*)\s*\/?>$/.exec(
      text,
    );
  if (match === null) return undefined;
  const name = (match[2] ?? '').toLowerCase();
  if (!ELEMENTS.has(name)) return undefined;
  // `<source>`, `<main>` and `<image id>` without attribute values are placeholders of a command more often than elements.
  if (
    /^(source|main|button|section|article|header|footer|var|col|font|video|style|script|mark|table|link|caption)$/.test(
      name,
    ) &&
    match[1] === '' &&
    !/=/.test(match[3] ?? '')
  ) {
    return undefined;
  }
  return { name, closing: match[1] === '/' };
}
