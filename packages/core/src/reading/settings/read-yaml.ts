import { type Document, isMap, isScalar, isSeq, type Node, parseDocument, visit } from 'yaml';
import type { Limits } from '../limits.ts';
import type { Finding } from '../report.ts';
import { checkYamlNodes, yamlErrors } from './yaml-faults.ts';
import type { YamlValue } from './yaml-value.ts';

/** What a block of YAML says, or why it cannot be read. */
export interface YamlReading {
  /** Absent where a finding is an error. */
  readonly value?: YamlValue;
  readonly findings: readonly Finding[];
}

/**
 * Reads one block of YAML that a stranger may have written: no aliases, no tags, and limits on size and depth
 * that are checked before the parser sees the block (its time is quadratic in the number of keys).
 * `base` is added to every offset.
 */
export function readYaml(block: string, base: number, limits: Limits): YamlReading {
  const whole = { start: base, end: base + block.length };
  if (flowDepth(block) > limits.frontMatterDepth) return refused(tooDeep(whole, limits));
  if (block.length > limits.frontMatterBytes) return refused(tooLarge(block.length, whole, limits));
  try {
    const document = parseDocument(block, { schema: 'core', prettyErrors: false, logLevel: 'silent' });
    if (document.errors.some(({ code }) => code === 'RESOURCE_EXHAUSTION'))
      return refused(tooDeep(whole, limits));
    const findings = [...yamlErrors(document, block, base), ...checkYamlNodes(document, base)];
    if (findings.length > 0) return { findings };
    if (blockDepth(document) > limits.frontMatterDepth) return refused(tooDeep(whole, limits));
    return { value: readNode(document.contents, base), findings };
  } catch (error) {
    // Lists in lists on one line overflow the parser's stack below the limit on size.
    if (error instanceof RangeError) return refused(tooDeep(whole, limits));
    throw error;
  }
}

function refused(finding: Finding): YamlReading {
  return { findings: [finding] };
}

function tooDeep(place: { start: number; end: number }, limits: Limits): Finding {
  const message = `the settings nest deeper than ${limits.frontMatterDepth} levels`;
  return { rule: 'frontmatter/too-deep', level: 'error', message, ...place, end: place.start };
}

function tooLarge(length: number, place: { start: number; end: number }, limits: Limits): Finding {
  const message = `the settings have ${length} characters, expected at most ${limits.frontMatterBytes}`;
  return { rule: 'frontmatter/too-large', level: 'error', message, ...place, end: place.start };
}

/** How deep brackets nest outside quotes: what would otherwise overflow the parser's stack. */
function flowDepth(block: string): number {
  let depth = 0;
  let deepest = 0;
  for (const [mark] of block.matchAll(/"(?:[^"\\\n]|\\.)*"|'[^'\n]*'|(?<=^|\s)#.*|[[\]{}]/gm)) {
    if (mark === '[' || mark === '{') deepest = Math.max(deepest, ++depth);
    else if (mark === ']' || mark === '}') depth = Math.max(0, depth - 1);
  }
  return deepest;
}

function blockDepth(document: Document.Parsed): number {
  let deepest = 0;
  visit(document, {
    Collection: (_key, _node, path) => {
      deepest = Math.max(deepest, path.filter((each) => isMap(each) || isSeq(each)).length + 1);
    },
  });
  return deepest;
}

/** The calls are as many as the levels, which are bounded above. */
function readNode(node: unknown, base: number): YamlValue {
  const [from, to] = (node as Node | null)?.range ?? [0, 0];
  const place = { start: base + from, end: base + to };
  if (isSeq(node)) return { kind: 'list', items: node.items.map((item) => readNode(item, base)), ...place };
  if (isMap(node)) {
    const entries = node.items.map(({ key, value }) => {
      const name = readNode(key, base);
      return {
        key: 'text' in name ? name.text : '',
        value: readNode(value, base),
        start: name.start,
        end: name.end,
      };
    });
    return { kind: 'map', entries, ...place };
  }
  if (!isScalar(node) || node.value === null) return { kind: 'null', text: '', ...place };
  if (typeof node.value === 'string') return { kind: 'text', text: node.value.toWellFormed(), ...place };
  const kind = typeof node.value === 'boolean' ? 'boolean' : 'number';
  return { kind, text: node.source ?? String(node.value), ...place };
}
