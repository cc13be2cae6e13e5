import { parseAst } from 'rolldown/parseAst';

/** A regular expression that stands in a source file. */
export interface RegexLiteral {
  /** `folder/file.ts:line:column`. */
  readonly id: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Gives the regular expression literals of a source file in their order. */
export function regexLiterals(source: string, file: string): readonly RegexLiteral[] {
  const found: RegexLiteral[] = [];
  const walk = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    if (isRegexNode(node)) {
      const before = source.slice(0, node.start).split('\n');
      const column = (before.at(-1)?.length ?? 0) + 1;
      found.push({
        id: `${file}:${before.length}:${column}`,
        text: source.slice(node.start, node.end),
        start: node.start,
        end: node.end,
      });
    }
    for (const child of Object.values(node)) walk(child);
  };
  walk(parseAst(source, { lang: 'ts' }));
  return found.sort((a, b) => a.start - b.start);
}

function isRegexNode(node: object): node is { readonly start: number; readonly end: number } {
  return 'type' in node && node.type === 'Literal' && 'regex' in node && !!node.regex;
}
