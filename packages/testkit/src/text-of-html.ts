const named: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  amp: '&',
  quot: '"',
  apos: "'",
  nbsp: ' ',
};

/** Gives what a browser shows of HTML: no tags, and the characters that entities stand for. An unknown entity stays as it is. */
export function textOfHtml(html: string): string {
  return html
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll(/&#x?([0-9a-f]+);/gi, (entity, code) =>
      String.fromCodePoint(Number.parseInt(code, entity[2]?.toLowerCase() === 'x' ? 16 : 10)),
    )
    .replaceAll(/&(\w+);/g, (entity, name) => named[name] ?? entity);
}
