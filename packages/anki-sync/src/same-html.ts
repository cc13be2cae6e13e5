/** Whether two fields show the same: Anki's editor writes HTML anew, with other entities for the same characters. */
export function sameHtml(one: string, other: string): boolean {
  return one === other || plainForm(one) === plainForm(other);
}

const NAMED: Readonly<Record<string, string>> = { quot: '"', apos: "'", nbsp: '\u00a0' };

function plainForm(html: string): string {
  return html
    .replace(/&#(x[0-9a-f]+|\d+);/gi, (_, code: string) => {
      const point =
        code.startsWith('x') || code.startsWith('X') ? Number.parseInt(code.slice(1), 16) : Number(code);
      return point > 0x10ffff ? '\ufffd' : keepMarkup(String.fromCodePoint(point));
    })
    .replace(/&(quot|apos|nbsp);/g, (_, name: string) => NAMED[name] ?? '')
    .replace(/<br ?\/?>/gi, '<br>')
    .replace(/<([a-z]+)((?: [^<>]*)?)><\/\1>/g, '')
    .normalize('NFC')
    .trim();
}

function keepMarkup(character: string): string {
  return character.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
