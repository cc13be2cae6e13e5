import { type FactWords, factWords } from './fact-words.ts';
import { areOpposed, type Stance, stanceOf } from './opposites.ts';
import { findSimilar } from './similar.ts';

/** A sentence about a term, as it stands in one note. */
export interface Told {
  readonly plain: string;
  readonly term: string;
  readonly source: string;
}

/** Sentences that say the same, as indexes in the order in which they were given. */
export interface FactGroup {
  /** Each sentence is in one group alone. */
  readonly own: readonly number[];
  /** Sentences of other groups that say this beside something else. */
  readonly also: readonly number[];
  /** Another group says the opposite. */
  readonly disputed: boolean;
}

/** Sentences with the same telling words are compared once. */
interface Node extends FactWords {
  readonly key: string;
  readonly stance: Stance;
  readonly sources: Set<string>;
  readonly members: number[];
}

/** How much of the shorter sentence's weight the longer one must hold; more where one author would have said it twice. */
const HELD = 0.6;
const HELD_IN_ONE_NOTE = 0.75;
/** How alike two sentences of any length are that say the same. */
const ALIKE = 0.5;
/** How many words a sentence may have that says what another one says in a single word: "Images are read-only". */
const BRIEF = 6;
/** How alike two sentences are of which one denies the other. */
const OPPOSITE = 0.75;
/** How many sentences one is compared with; more say nothing new and cost time. */
const COMPARED = 300;

/**
 * Groups sentences about one term by what they say. The shortest way of saying it is the centre of a group, and the
 * others hold its words ("star clustering", Aslam, Pelekhov and Rus 2004): a sentence that says two things stands with
 * both and does not tie them together. What the tools are called tells nothing. The order of the sentences does not matter.
 */
export function sameFacts(told: readonly Told[], tools: ReadonlySet<string>): FactGroup[] {
  const nodes = nodesOf(told, tools);
  const weigh = weights(nodes);
  const weightOf = new Map(nodes.map((node) => [node, total(node.words, weigh)]));
  const weight = (node: Node): number => weightOf.get(node) ?? 0;
  const similar = findSimilar<Node>(nodes.map(({ words }) => words));
  for (const node of nodes) similar.add(node);
  const near = new Map(nodes.map((node) => [node, similar.near(node.words).slice(0, COMPARED)]));
  const around = new Map(
    nodes.map((node) => [
      node,
      (near.get(node) ?? []).flatMap((other) => {
        const held = other === node ? 0 : holding(node, other, weigh, weight);
        return held > 0 ? [[other, held] as const] : [];
      }),
    ]),
  );
  const degree = (node: Node): number => around.get(node)?.length ?? 0;
  const centres = new Map<Node, Node>();
  for (const node of nodes.toSorted(
    (a, b) => degree(b) - degree(a) || a.words.size - b.words.size || (a.key < b.key ? -1 : 1),
  )) {
    if (centres.has(node)) continue;
    centres.set(node, node);
    for (const [other] of around.get(node) ?? []) if (!centres.has(other)) centres.set(other, node);
  }
  const best = new Map<Node, number>();
  for (const [centre, others] of around) {
    if (centres.get(centre) !== centre) continue;
    for (const [other, held] of others) {
      if (centres.get(other) === other || held <= (best.get(other) ?? 0)) continue;
      best.set(other, held);
      centres.set(other, centre);
    }
  }
  const homes = Map.groupBy(nodes, (node) => centres.get(node) ?? node);
  const groups = [...homes].map(([centre, members]) => {
    const visitors = (around.get(centre) ?? []).filter(([other]) => centres.get(other) !== centre);
    return {
      own: indexesOf(members),
      also: indexesOf(visitors.map(([other]) => other)),
      disputed: (near.get(centre) ?? []).some(
        (other) => other.negative !== centre.negative && sameWords(other, centre) > OPPOSITE,
      ),
    };
  });
  return groups.sort((a, b) => (a.own[0] ?? 0) - (b.own[0] ?? 0));
}

const indexesOf = (nodes: readonly Node[]): number[] =>
  nodes.flatMap(({ members }) => members).sort((a, b) => a - b);

function nodesOf(told: readonly Told[], tools: ReadonlySet<string>): Node[] {
  const nodes = new Map<string, Node>();
  for (const [index, { plain, term, source }] of told.entries()) {
    const said = factWords(plain, term, tools);
    const stance = stanceOf(plain);
    const key = [said.words, said.exact, [`${said.negative}`, stance.sides]]
      .map((words) => [...words].sort().join(' '))
      .join('|');
    const known = nodes.get(key);
    if (known) {
      known.members.push(index);
      known.sources.add(source);
    } else nodes.set(key, { ...said, key, stance, sources: new Set([source]), members: [index] });
  }
  return [...nodes.values()].sort((a, b) => (a.key < b.key ? -1 : 1));
}

type Weigh = (word: string) => number;

/** Words that few of the sentences use tell most. */
function weights(nodes: readonly Node[]): Weigh {
  const counts = new Map<string, number>();
  for (const { words } of nodes) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return (word) => Math.log(1 + nodes.length / (counts.get(word) ?? 1));
}

const total = (words: Iterable<string>, weigh: Weigh): number => {
  let sum = 0;
  for (const word of words) sum += weigh(word);
  return sum;
};

const shared = (a: FactWords, b: FactWords): string[] => [...a.words].filter((word) => b.words.has(word));

/** How much two sentences have in common, from 0 to 1, each word counted once. */
function sameWords(a: FactWords, b: FactWords): number {
  const both = shared(a, b).length;
  return both / (a.words.size + b.words.size - both);
}

/** How surely the other sentence says what this one says, from 0 to 1. */
function holding(own: Node, other: Node, weigh: Weigh, weight: (node: Node) => number): number {
  if (own.negative !== other.negative || differ(own.exact, other.exact)) return 0;
  const common = shared(own, other);
  if (common.length === 0) return 0;
  const both = total(common, weigh);
  const held = both / weight(own);
  const all = weight(own) + weight(other) - both;
  const likeness = all > 0 ? both / all : 0;
  const inOneNote = [...own.sources].some((source) => other.sources.has(source));
  const enough = inOneNote ? HELD_IN_ONE_NOTE : HELD;
  const same =
    likeness >= ALIKE ||
    ((common.length > 1 || (!inOneNote && other.words.size <= BRIEF)) &&
      held >= enough &&
      own.words.size < other.words.size);
  return same && !areOpposed(own.stance, other.stance) ? held + likeness : 0;
}

/** Both name numbers or flags, and none is the same. */
const differ = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a.size > 0 && b.size > 0 && ![...a].some((word) => b.has(word));
