/** The block of settings at the top of a note. */
export interface FrontMatter {
  /** `yaml`, or what the opening line names: `toml`, `js`. */
  readonly language: string;
  /** Offsets of what stands between the fences. */
  readonly from: number;
  readonly to: number;
  /** The offset at which the note's own text begins. */
  readonly end: number;
  readonly closed: boolean;
}

const opening = /^(?:---[ \t]*(yaml|yml|toml|json5?|js|javascript|coffee|cson)?|(\+\+\+))[ \t]*(?:\n|$)/i;
const closings = { yaml: /^(?:---|\.\.\.)[ \t]*$/gm, toml: /^\+\+\+[ \t]*$/gm };

/**
 * Gives the front matter of a text, if it begins with one.
 * Where the top line may also be a thematic break, it is front matter if the first line looks like `key: value`,
 * or if it ends before a blank line.
 */
export function findFrontMatter(text: string): FrontMatter | undefined {
  const open = opening.exec(text);
  if (open === null) return undefined;
  const language = open[2] ? 'toml' : (open[1] ?? 'yaml').toLowerCase().replace('yml', 'yaml');
  const from = open[0].length;
  const closing = open[2] ? closings.toml : closings.yaml;
  closing.lastIndex = from;
  const close = closing.exec(text);
  const block = text.slice(from, close?.index ?? text.length);
  if (close === null) {
    const end = from + (/\n[ \t]*\n/.exec(block)?.index ?? block.length);
    return beginsWithKey(block) ? { language, from, to: end, end, closed: false } : undefined;
  }
  const certain = language !== 'yaml' || block === '' || beginsWithKey(block) || isOneBlock(block);
  if (!certain) return undefined;
  const end = Math.min(text.length, close.index + close[0].length + 1);
  return { language, from, to: close.index, end, closed: true };
}

const keyLine = /^[ \t]*(?:["']?[\w.@/-]+["']?|<<)[ \t]*[:=](?:[ \t]|$)/;

function beginsWithKey(block: string): boolean {
  const first = block.split('\n', 200).find((line) => line.trim() !== '' && !line.startsWith('#'));
  return first !== undefined && keyLine.test(first);
}

/** No blank line, and not only lines that may be headings. */
function isOneBlock(block: string): boolean {
  const lines = block.split('\n').slice(0, -1);
  return lines.every((line) => line.trim() !== '') && !lines.every((line) => line.startsWith('#'));
}
