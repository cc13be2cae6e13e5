import { clean } from './clean.ts';
import type { Element, Node } from './node.ts';

/** Elements without an end (HTML, 13.1.2, "void elements"). */
const VOID: ReadonlySet<string> = new Set(['img', 'input', 'link', 'meta']);

/** Elements whose text is not escaped; all of it is ours. */
const RAW: ReadonlySet<string> = new Set(['script', 'style']);

/** Elements that stand on a line of their own, so that the file can be read and compared. */
const LINES: ReadonlySet<string> = new Set(
  'body dd details div dl dt figure footer h1 h2 h3 h4 h5 h6 head header html li main meta nav ol p script search section style title ul'.split(
    ' ',
  ),
);

const MARKUP: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** Gives the file of a page. This is the one place that escapes. */
export function writeDocument(html: Element): string {
  return `<!doctype html>\n${write(html)}\n`;
}

function write(node: Node): string {
  if (typeof node === 'string') return escaped(node);
  const { name, attributes, children } = node;
  const given = Object.entries(attributes).flatMap(([key, value]) => {
    if (value === undefined) return [];
    return value === true ? [` ${key}`] : [` ${key}="${escaped(value)}"`];
  });
  const start = `<${name}${given.join('')}>`;
  if (VOID.has(name)) return start;
  return `${start}${RAW.has(name) ? raw(node) : written(children)}</${name}>`;
}

function written(children: readonly Node[]): string {
  const owns = (node: Node | undefined): boolean => typeof node === 'object' && LINES.has(node.name);
  const lines = children.map((child, index) => {
    const parted = owns(child) || owns(children[index - 1]);
    return (parted ? '\n' : '') + write(child);
  });
  return lines.join('') + (owns(children.at(-1)) ? '\n' : '');
}

/** Throws where our own style or script would end its element. */
function raw({ name, children }: Element): string {
  const text = children.join('');
  if (/<\/|<!--/.test(text)) throw new Error(`Cannot write <${name}>, expected it without "</" and "<!--"`);
  return text;
}

function escaped(text: string): string {
  return clean(text).replace(/[&<>"]/g, (character) => MARKUP[character]!);
}
