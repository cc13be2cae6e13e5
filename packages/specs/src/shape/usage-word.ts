/**
 * The shapes that a word of a usage line stands for, plainest first: `IMAGE[:TAG]` is `<IMAGE>` and `<IMAGE>:<TAG>`,
 * `file|URL|-` is `<file>`, `<URL>` and `-`. Words are not yet canonical.
 */
export function shapesOfUsageWord(word: string): readonly string[] {
  return [...new Set(splitOutside(word, '|').flatMap(expand).map(toShape))].filter((shape) => shape !== '');
}

/** Cuts at a character that stands outside of all brackets. */
export function splitOutside(text: string, separator: string): readonly string[] {
  const parts = [''];
  let depth = 0;
  for (const character of text) {
    if ('[(<{'.includes(character)) depth += 1;
    if ('])>}'.includes(character)) depth -= 1;
    if (character === separator && depth === 0) parts.push('');
    else parts[parts.length - 1] += character;
  }
  return parts.map((part) => part.trim());
}

/** Without and with the first part in brackets. */
function expand(text: string): readonly string[] {
  const optional = /\[([^[\]]*)\]/.exec(text);
  if (!optional) return [text.replace(/[()]/g, '').replace(/(?:\.{3}|…)$/, '')];
  const [before, after] = [text.slice(0, optional.index), text.slice(optional.index + optional[0].length)];
  return [...expand(before + after), ...expand(before + optional[1]! + after)];
}

function toShape(text: string): string {
  const shape = text.replace(/<[^<>]*>|[A-Za-z][\w.-]*(?: [A-Za-z][\w.-]*)*/g, (word) =>
    word.startsWith('<') ? word : `<${word}>`,
  );
  return shape.trim();
}
