const named: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  amp: '&',
  quot: '"',
  apos: "'",
  nbsp: ' ',
};

/** Gives a text with its character references replaced: `&lt;` is `<`. */
export function withoutEntities(text: string): string {
  return text.replace(/&(#(\d+)|#x([0-9a-f]+)|[a-z]+);/gi, (all: string, name: string, decimal, hex) => {
    if (decimal) return String.fromCodePoint(Number(decimal));
    if (hex) return String.fromCodePoint(Number.parseInt(hex, 16));
    return named[name.toLowerCase()] ?? all;
  });
}
