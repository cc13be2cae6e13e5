import type { Block, BlockPlace, ParagraphBlock, TextLine } from './block.ts';

/** A few words and a colon at the start of a line, in bold or not, behind an emoji or not. */
const LABEL =
  /^(?:(?:\p{Extended_Pictographic}|\uFE0F|\u200D)+\s*)?(\p{L}[^:：`<>|]{0,28}?)\s*[:：](?=\s|$)\s*/u;

/** How many words a label has at most. */
const LONGEST = 4;
/** In how many sections a label has to stand, to be a field of them. */
const SECTIONS = 3;

/** One line that begins with a label. */
interface Labelled {
  readonly label: string;
  /** The innermost thing that has such fields: an item over the item, or the heading above. */
  readonly section: string;
  readonly leadsCode: boolean;
}

/**
 * Gives the blocks without the labels that an author repeats section after section, as in a form that he fills in
 * ("**Command:** …", "**Meaning:** …"), in whatever language: they name what kind of thing follows and say nothing of it.
 * The items of such a form are no list, but the paragraphs of one section. Labels that tell things of one section apart
 * ("Linux: …", "macOS: …") stay, and so do names that the note uses elsewhere.
 */
export function withoutFieldLabels(blocks: readonly Block[]): readonly Block[] {
  const recurring = fieldsOf(blocks);
  if (recurring.size === 0) return blocks;
  const { lists, fields } = formsOf(blocks, recurring);
  const isField = (line: TextLine): boolean => fields.has(labelOf(line)?.name ?? '');
  return blocks.map((block): Block => {
    const items = block.items.filter(({ list }) => !lists.has(list));
    const place = items.length === block.items.length ? block : { ...block, items };
    return place.kind === 'paragraph' && place.lines.some(isField) ? withoutLabels(place, isField) : place;
  });
}

/** Gives the labels that are fields of the note's sections. */
function fieldsOf(blocks: readonly Block[]): ReadonlySet<string> {
  const labelled = blocks.flatMap(labelledLines);
  const bySection = Map.groupBy(labelled, ({ section }) => section);
  const recurring = new Set(
    [...Map.groupBy(labelled, ({ label }) => label)].flatMap(([label, all]) =>
      new Set(all.map(({ section }) => section)).size >= SECTIONS ? [label] : [],
    ),
  );
  // Two labels that both lead to commands tell them apart: "Linux", "macOS".
  const telling = [...bySection.values()].flatMap((lines) => {
    const leading = new Set(lines.flatMap(({ label, leadsCode }) => (leadsCode ? label : [])));
    return leading.size > 1 ? [...leading] : [];
  });
  const sectionsOf = (label: string): number =>
    [...bySection.values()].filter((lines) => lines.some((line) => line.label === label)).length;
  const tells = (label: string): boolean =>
    telling.filter((other) => other === label).length * 2 > sectionsOf(label);
  return new Set([...recurring].filter((label) => !tells(label) && !isNameIn(blocks, label)));
}

const labelledLines = (block: Block): Labelled[] =>
  block.kind === 'paragraph'
    ? block.lines.flatMap((line): Labelled[] => {
        const label = labelOf(line);
        if (label === undefined) return [];
        const leadsCode = line.marks.some(({ kind, from }) => kind === 'code' && from === label.length);
        return [{ label: label.name, section: sectionOf(block), leadsCode }];
      })
    : [];

const sectionOf = ({ items, headings }: BlockPlace): string =>
  items.length > 1 ? `item ${items.at(-2)?.id}` : `heading ${headings.at(-1)?.from}`;

function labelOf({ text, marks }: TextLine): { readonly name: string; readonly length: number } | undefined {
  const found = LABEL.exec(text);
  const name = found?.[1];
  if (found === null || name === undefined || name.split(/\s+/).length > LONGEST) return undefined;
  const isCode = marks.some(({ kind, from }) => kind === 'code' && from < name.length);
  return isCode ? undefined : { name: name.toLowerCase(), length: found[0].length };
}

/** True for a word with a capital that stands within sentences of the note: a name, which no field has for its label. */
function isNameIn(blocks: readonly Block[], label: string): boolean {
  const within = blocks.flatMap(textsWithin);
  const capital = label.charAt(0).toUpperCase() + label.slice(1);
  const times = within.filter((text) => text.includes(capital)).length;
  return times > 1;
}

/** What the block says behind the first word of a line, or behind its label. */
function textsWithin(block: Block): readonly string[] {
  switch (block.kind) {
    case 'paragraph':
      return block.lines.map((line) => line.text.slice(labelOf(line)?.length ?? 1));
    case 'heading':
      return [block.title.text];
    case 'table':
      return block.rows.flat().map(({ text }) => text.slice(1));
    case 'code':
      return [];
  }
}

/** Gives the lists of which two items or more are fields, and all fields: with the recurring ones, others of a form that say something. */
function formsOf(
  blocks: readonly Block[],
  recurring: ReadonlySet<string>,
): { readonly lists: ReadonlySet<number>; readonly fields: ReadonlySet<string> } {
  const items = Map.groupBy(
    blocks.filter((block) => block.kind === 'paragraph'),
    ({ items: within }) => within.at(-1)?.list,
  );
  const forms = [...items].flatMap(([list, all]) => {
    const labels = all.map(({ lines }) => lines[0] && labelOf(lines[0])?.name);
    const known = labels.filter((label) => recurring.has(label ?? '')).length;
    const isForm = known > 1 || (known > 0 && all.length > 1 && !labels.includes(undefined));
    return list !== undefined && isForm ? [{ list, all }] : [];
  });
  const further = forms.flatMap(({ all }) =>
    all.flatMap(labelledLines).flatMap(({ label, leadsCode }) => (leadsCode ? [] : [label])),
  );
  return {
    lists: new Set(forms.map(({ list }) => list)),
    fields: new Set([...recurring, ...further.filter((label) => !isNameIn(blocks, label))]),
  };
}

function withoutLabels(block: ParagraphBlock, isField: (line: TextLine) => boolean): ParagraphBlock {
  const lines = block.lines.map((line, at): TextLine => {
    const next = block.lines[at + 1];
    const own = isField(line) ? withoutLabel(line) : line;
    return next && isField(next) ? { ...own, ends: true } : own;
  });
  return { ...block, lines };
}

/** A label alone on its line stays: there is nothing to read without it. */
function withoutLabel(line: TextLine): TextLine {
  const length = labelOf(line)?.length ?? 0;
  if (length >= line.text.length) return line;
  const marks = line.marks.flatMap((mark) =>
    mark.to <= length ? [] : [{ ...mark, from: Math.max(0, mark.from - length), to: mark.to - length }],
  );
  return { ...line, text: line.text.slice(length), marks };
}
