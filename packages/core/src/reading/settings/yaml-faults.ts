import { type Document, isNode, isScalar, type Node, type Pair, visit, type YAMLParseError } from 'yaml';
import { type Finding, quote } from '../report.ts';

/** Gives what the parser says about a block; a key that stands twice is reported with both lines. */
export function yamlErrors(document: Document.Parsed, block: string, base: number): Finding[] {
  const [first] = document.errors;
  if (first === undefined) return [];
  return [
    first.code === 'DUPLICATE_KEY' ? duplicateKey(document, first, block, base) : syntaxFault(first, base),
  ];
}

const quotesHint =
  'put quotes around the value if it holds ": ", "#" or begins with a sign such as [ { * & ! % @';

function syntaxFault(error: YAMLParseError, base: number): Finding {
  const [from, to] = error.pos;
  const message = `the settings are not YAML: ${lowerFirst(error.message.split('\n', 1)[0]!)}`;
  return {
    rule: 'frontmatter/yaml',
    level: 'error',
    message,
    start: base + from,
    end: base + to,
    hint: quotesHint,
  };
}

function lowerFirst(sentence: string): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1);
}

function duplicateKey(
  document: Document.Parsed,
  error: YAMLParseError,
  block: string,
  base: number,
): Finding {
  const keys: { readonly name: string; readonly at: number }[] = [];
  visit(document, {
    Pair: (_index, { key }: Pair) => {
      if (isScalar(key) && key.range) keys.push({ name: String(key.value), at: key.range[0] });
    },
  });
  const second = keys.find(({ at }) => at === error.pos[0]);
  const first = keys.findLast(({ name, at }) => name === second?.name && at < error.pos[0]);
  if (second === undefined || first === undefined) return syntaxFault(error, base);
  // A block of front matter begins on the second line of its note, a file of settings on its first.
  const lineOf = (at: number): number => block.slice(0, at).split('\n').length + (base > 0 ? 1 : 0);
  return {
    rule: 'frontmatter/yaml',
    level: 'error',
    message: `the key ${quote(second.name)} stands on line ${lineOf(first.at)} and again on line ${lineOf(second.at)}`,
    start: base + first.at,
    end: base + second.at + second.name.length,
    hint: 'leave one of the two lines out',
  };
}

/** The tags that say what YAML would have understood anyway. */
const plainTag = /^tag:yaml\.org,2002:(?:str|int|float|bool|null|map|seq)$/;

/** Gives the aliases and the tags of a block: both can turn a few lines into something else than they look like. */
export function checkYamlNodes(document: Document.Parsed, base: number): Finding[] {
  const findings: Finding[] = [];
  visit(document, {
    Alias: (_key, alias) => {
      findings.push(
        fault('alias', `the alias ${quote(`*${alias.source}`)} stands for another value`, alias, base),
      );
      return visit.BREAK;
    },
    Node: (_key, node) => {
      const tag = isNode(node) && 'tag' in node ? node.tag : undefined;
      if (tag === undefined || plainTag.test(tag)) return undefined;
      findings.push(fault('tag', `the tag ${quote(tag)} asks for a special kind of value`, node, base));
      return visit.SKIP;
    },
  });
  return findings;
}

function fault(name: string, message: string, { range }: { range?: Node['range'] }, base: number): Finding {
  const [start, end] = range ?? [0, 0];
  return {
    rule: `frontmatter/${name}`,
    level: 'error',
    message,
    start: base + start,
    end: base + end,
    hint: 'write the value out',
  };
}
