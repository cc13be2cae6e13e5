import type { NoteDraft } from '../findings/note-draft.ts';
import type { TextUnit, Unit } from '../findings/unit.ts';
import { headingTitle } from '../wording/heading-title.ts';

/** A line that stands over several commands as their title without being a heading. */
export interface Label {
  readonly title: string;
  readonly line: number;
  readonly endLine: number;
  /** The last line that it stands over. */
  readonly to: number;
}

/** How many letters a title may have. */
const LONGEST = 60;

/** Gives the labels of a note: bullets over bullets with commands, and lines that end in a colon over a list or a block of several. */
export function labelsOf(draft: NoteDraft): Label[] {
  return draft.units.flatMap((unit, at): Label[] => {
    if (unit.kind !== 'text' || !isTitle(unit)) return [];
    const below = unitsBelow(unit, draft.units, at);
    const commands = below.flatMap(({ findings }) => findings.filter(({ role }) => role === 'entry'));
    if (commands.length < 2) return [];
    return [
      {
        title: headingTitle(unit.statement.text),
        line: unit.statement.line,
        endLine: unit.statement.endLine,
        to: Math.max(...below.map(lastLine)),
      },
    ];
  });
}

function isTitle({ statement, reading, use, findings, index, block }: TextUnit): boolean {
  const { text } = statement;
  return (
    index === 0 &&
    reading.kind === 'prose' &&
    (use === undefined || use === 'label') &&
    findings.every(({ role }) => role !== 'entry') &&
    text.length <= LONGEST &&
    /\p{L}/u.test(text) &&
    !/[.!?。！？;,]$/.test(text) &&
    (block.items.length > 0 || /[:：]\s*$/.test(text))
  );
}

/** What a bullet holds, or what a line stands over: the list or the blocks that follow, up to the next such line. */
function unitsBelow(label: TextUnit, units: readonly Unit[], at: number): readonly Unit[] {
  const own = label.block.items.at(-1);
  const rest = units.slice(at + 1);
  if (own !== undefined) {
    const end = rest.findIndex((unit) => !unit.block.items.some(({ id }) => id === own.id));
    return rest.slice(0, end < 0 ? undefined : end);
  }
  const first = rest[0];
  if (first === undefined || first.kind === 'heading') return [];
  const end =
    first.kind === 'text' && first.block.items.length > 0
      ? rest.findIndex((unit) => unit.block.items.length === 0)
      : rest.findIndex((unit) => unit.kind !== first.kind);
  return rest.slice(0, end < 0 ? undefined : end);
}

const lastLine = (unit: Unit): number => (unit.kind === 'text' ? unit.statement.endLine : unit.block.to);
