import type { CommandEntry, Description, Gloss, InputEntry, Span, Variant } from '@cribnotes/core';
import { aliasRuns } from './alias-runs.ts';
import type { Density } from './density.ts';
import { exampleWorthShowing } from './examples.ts';
import { glossParagraphs } from './gloss-paragraphs.ts';
import { commandLine, prose, UNDER } from './paragraphs.ts';
import { plainRuns, proseRuns } from './prose-runs.ts';
import type { Paragraph, Row, Run } from './sheet.ts';

/** Gives a command's rows: one for each way to use it, then what its flags mean. */
export function commandRows(entry: CommandEntry, list: readonly string[], density: Density): readonly Row[] {
  const destructive = entry.effect === 'destructive';
  return entry.variants.map((variant, index) => {
    const item = [...list, `LI#${variant.id}`];
    const last = index === entry.variants.length - 1;
    const body = [
      ...sentence(item, variant.description, destructive, index === 0 ? aliasRuns(entry, density) : []),
      ...examples(item, variant, density),
      ...(last ? glossParagraphs([...item, 'LBody'], ownGlosses(entry.glosses), density) : []),
      ...(last
        ? entry.notes.map((note, at) =>
            under([...item, 'LBody', `P#note${at}`], proseRuns(note), note.spans[0]),
          )
        : []),
    ];
    return {
      paragraphs: [commandLine([...item, 'Lbl'], variant.template, variant.occurrences[0].span), ...body],
      before: index === 0 ? density.row : density.variant,
      ...(index === 0 ? { anchor: entry.id } : {}),
    };
  });
}

/** Gives the row of a line for a program's own prompt. */
export function inputRow(entry: InputEntry, list: readonly string[], density: Density): Row {
  const item = [...list, `LI#${entry.id}`];
  const notes = entry.notes.map((note, at) =>
    under([...item, 'LBody', `P#note${at}`], proseRuns(note), note.spans[0]),
  );
  return {
    paragraphs: [
      commandLine([...item, 'Lbl'], entry.template, entry.occurrences[0].span),
      ...sentence(item, entry.description, entry.effect === 'destructive', []),
      ...notes,
    ],
    before: density.row,
    anchor: entry.id,
  };
}

/** The sign for what cannot be taken back; the legend says so. */
export const WARNING: Run = { text: '⚠ ', face: 'sans-bold', tone: 'accent' };

function sentence(
  item: readonly string[],
  description: Description | undefined,
  destructive: boolean,
  aliases: readonly Run[],
): readonly Paragraph[] {
  const words = description ? plainRuns(description.text) : [];
  const runs = [
    ...(destructive ? [WARNING] : []),
    ...words,
    ...(words.length > 0 && aliases.length > 0 ? [gap] : []),
    ...aliases,
  ];
  return runs.length === 0
    ? []
    : [under([...item, 'LBody', 'P#sentence'], runs, description?.prose.spans[0])];
}

function examples(item: readonly string[], variant: Variant, density: Density): readonly Paragraph[] {
  if (!density.listed) return [];
  const example = exampleWorthShowing(variant);
  if (example === undefined) return [];
  const runs: Run[] = [
    { text: 'e.g. ', face: 'sans-italic', tone: 'quiet' },
    { text: example.line, face: 'mono', tone: 'quiet' },
  ];
  return [under([...item, 'LBody', 'P#example'], runs, example.span)];
}

/** The tool's own help is worth its place only where the notes say nothing. */
function ownGlosses(glosses: readonly Gloss[]): readonly Gloss[] {
  const own = glosses.filter((gloss) => gloss.from === 'note');
  return own.length > 0 ? own : glosses;
}

const gap: Run = { text: ' ', face: 'sans' };

function under(path: readonly string[], runs: readonly Run[], span: Span | undefined): Paragraph {
  return prose(path, runs, { indent: UNDER, span });
}
