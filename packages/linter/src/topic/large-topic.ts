import type { Diagnostic, Group, GroupItem, Topic } from '@cribnotes/core';
import type { NoteDraft } from '@cribnotes/core/drafts';
import { stretchesOf } from '@cribnotes/core/topic-parts';
import { wordPlaces } from '../place.ts';

/** Rows from which a topic is no sheet any more: six sheets of paper in the smallest letters that are pleasant to read. */
const LARGE = 400;

/** Rows that a topic of its own should have: two sheets of paper, about. */
const PART = 150;

/** Parts that are named one by one. */
const NAMED = 6;

/** Letters of the longest list of topics that is worth typing off a message. */
const TYPED = 120;

/** What a topic could be parted into: a name, how many rows it would have, and where they are files of their own, these. */
interface Part {
  readonly name: string;
  readonly rows: number;
  readonly files?: readonly string[];
}

/** Tells of a topic that has too many rows for a sheet, and suggests smaller ones: by the tools of its notes, else by its headings. */
export function tellLargeTopic(topic: Topic, drafts: readonly NoteDraft[]): Diagnostic[] {
  const rows = topic.groups.reduce((sum, group) => sum + rowsOf(group), 0);
  const [first] = drafts;
  if (rows < LARGE || first === undefined || topic.sheet?.split) return [];
  const byTool = partsByTool(topic);
  const [parts, way] =
    byTool === undefined ? [partsByHeading(topic), 'headings'] : [byTool, 'tools of its notes'];
  const named = parts.slice(0, NAMED).map(({ name, rows }) => `${name} (${rows})`);
  const more = parts.length - named.length;
  const list = [...named, ...(more > 0 ? [`${more} more`] : [])].join(', ');
  return [
    {
      rule: 'pdf/large-topic',
      level: 'info',
      message: `${rows} commands are too many for one sheet${parts.length < 2 ? '' : `; by the ${way} they would be the topics ${list}`}`,
      span: wordPlaces(first).inLines(1, 1),
      hint: [...splitHint(topic), byTool === undefined ? PART_THERE : topicsHint(byTool)].join('; or '),
    },
  ];
}

const LIST_THEM = 'list each topic with its files under topics: in crib.yaml';
const PART_THERE = `part the notes there, and ${LIST_THEM}`;

/** The topic's own sheet is one more; nothing where it would be the only one. */
function splitHint(topic: Topic): readonly string[] {
  const { stretches } = stretchesOf(topic);
  return stretches.length === 0
    ? []
    : [`crib build --split makes ${stretches.length + 1} sheets and one deck`];
}

/** Gives what to write into a settings file, where it is short. */
function topicsHint(parts: readonly Part[]): string {
  const topics = parts.map(({ name, files = [] }) => `{ name: ${name}, files: [${files.join(', ')}] }`);
  const line = `topics: [${topics.join(', ')}]`;
  const isPlain = [...parts.flatMap(({ name, files = [] }) => [name, ...files])].every((word) =>
    /^[\w.][\w./-]*$/.test(word),
  );
  return isPlain && line.length <= TYPED ? `write ${line} into crib.yaml` : LIST_THEM;
}

const isRow = (item: GroupItem): item is GroupItem & { readonly entry: string } => 'entry' in item;

const rowsOf = ({ items }: Group): number => items.filter(isRow).length;

/** Gives the tools that notes are mostly about, the largest first; nothing where one of them has nearly all, or all are small. */
function partsByTool(topic: Topic): readonly Part[] | undefined {
  const entries = new Map(topic.entries.map((entry) => [entry.id, entry]));
  const rows = topic.groups
    .flatMap(({ items }) => items.filter(isRow))
    .flatMap((item) => {
      const entry = entries.get(item.entry);
      if (entry === undefined) return [];
      const [place] =
        entry.kind === 'command'
          ? (entry.variants.find(({ id }) => item.kind === 'command' && id === item.variant)?.occurrences ??
            [])
          : entry.occurrences;
      return place === undefined ? [] : [{ tool: entry.tool, note: place.span.source }];
    });
  const parts = new Map<string, { rows: number; readonly files: string[] }>();
  for (const [note, ofNote] of Map.groupBy(rows, ({ note }) => note)) {
    const [[tool = '', most = []] = []] = [...Map.groupBy(ofNote, (row) => row.tool)].toSorted(
      ([, one], [, other]) => other.length - one.length,
    );
    const name = most.length * 2 > ofNote.length ? tool : '';
    const part = parts.get(name) ?? { rows: 0, files: [] };
    part.rows += ofNote.length;
    part.files.push(note);
    parts.set(name, part);
  }
  const all = [...parts].map(([name, part]): Part => ({ name, ...part }));
  const isLarge = ({ name, rows: count }: Part): boolean => name !== '' && count * 4 >= PART;
  const large = all.filter(isLarge).sort((one, other) => other.rows - one.rows);
  const small = all.filter((part) => !isLarge(part));
  const others = small.reduce((sum, part) => sum + part.rows, 0);
  const isOneMost = large.some(({ rows: count }) => count * 4 > rows.length * 3);
  if (large.length < 2 || isOneMost || others * 2 > rows.length) return undefined;
  const files = small.flatMap((part) => part.files ?? []);
  return others === 0 ? large : [...large, { name: 'others', rows: others, files }];
}

/** Gives stretches of outer headings that are not too large together, in the order of the notes. */
function partsByHeading({ groups }: Topic): readonly Part[] {
  const parts: { first: string; last: string; rows: number }[] = [];
  const outermost = Math.min(...groups.map(({ level }) => level));
  // The outermost heading is often that of the whole topic.
  const outer = groups.filter(({ level }) => level === outermost).length < 2 ? outermost + 1 : outermost;
  let section: { title: string; rows: number } | undefined;
  const close = (): void => {
    if (section === undefined || section.rows === 0) return;
    const before = parts.at(-1);
    if (before === undefined || before.rows + section.rows > PART)
      parts.push({ first: section.title, last: section.title, rows: section.rows });
    else {
      before.last = section.title;
      before.rows += section.rows;
    }
  };
  for (const group of groups) {
    if (section === undefined || (group.level <= outer && group.title !== undefined)) {
      close();
      section = { title: group.title ?? '', rows: 0 };
    }
    section.rows += rowsOf(group);
  }
  close();
  return parts.map(({ first, last, rows }) => ({
    name: first === last ? `“${first}”` : `“${first}” to “${last}”`,
    rows,
  }));
}
