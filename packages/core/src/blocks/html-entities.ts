/** The references by name that stand in notes and in their navigation; any other stays as it is written. */
const byName: ReadonlyMap<string, string> = new Map(
  Object.entries({
    amp: '&',
    apos: "'",
    bull: '•',
    copy: '©',
    darr: '↓',
    gt: '>',
    hellip: '…',
    laquo: '«',
    larr: '←',
    ldquo: '“',
    lsquo: '‘',
    lt: '<',
    mdash: '—',
    middot: '·',
    nbsp: ' ',
    ndash: '–',
    quot: '"',
    raquo: '»',
    rarr: '→',
    rdquo: '”',
    rsquo: '’',
    times: '×',
    uarr: '↑',
  }),
);

/** Gives a text of raw HTML with its character references replaced by what they stand for: `&lt;`, `&#60;`, `&#x3c;`. */
export function decodeEntities(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z]+));/gi, (whole, hex, decimal, name) => {
    if (name !== undefined) return byName.get(name.toLowerCase()) ?? whole;
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return isCharacter(code) ? String.fromCodePoint(code) : whole;
  });
}

/** Halves of a pair are no characters, and nothing is no text. */
const isCharacter = (code: number): boolean =>
  code > 0 && code < 0x110000 && !(code >= 0xd800 && code < 0xe000);
