import type { CommandEntry, Gloss, Variant } from '@cribnotes/core';
import { aliasRuns } from './alias-runs.ts';
import type { Density } from './density.ts';
import { exampleOfSentence, exampleWorthShowing } from './examples.ts';
import { glossParagraphs } from './gloss-paragraphs.ts';
import { noteParagraphs } from './note-paragraphs.ts';
import { commandLine, prose, UNDER } from './paragraphs.ts';
import { sentenceParagraph } from './sentence-paragraph.ts';
import type { Paragraph, Row } from './sheet.ts';

/** Gives a command's rows: one for each way to use it; under the last one, what its flags mean and further notes. */
export function commandRows(entry: CommandEntry, list: readonly string[], density: Density): readonly Row[] {
  return entry.variants.map((variant, index) => {
    const item = [...list, `LI#${variant.id}`];
    const first = index === 0;
    const last = index === entry.variants.length - 1;
    const aliases = first ? aliasRuns(entry, density) : [];
    return {
      paragraphs: [
        commandLine([...item, 'Lbl'], variant.template, variant.occurrences[0].span),
        ...sentenceParagraph(
          item,
          variant.description,
          (variant.effect ?? entry.effect) === 'destructive',
          aliases,
        ),
        ...exampleParagraph(item, variant, density),
        ...(last ? glossParagraphs([...item, 'LBody'], ownGlosses(entry.glosses), density) : []),
        ...(last ? noteParagraphs(item, entry.notes, density) : []),
      ],
      before: first ? density.row : density.variant,
      ...(first ? { anchor: entry.id } : {}),
    };
  });
}

function exampleParagraph(item: readonly string[], variant: Variant, density: Density): readonly Paragraph[] {
  const example = density.listed ? exampleWorthShowing(variant) : exampleOfSentence(variant);
  if (example === undefined) return [];
  return [
    prose(
      [...item, 'LBody', 'P#example'],
      [
        { text: 'e.g. ', face: 'sans-italic', tone: 'quiet' },
        { text: example.line, face: 'mono', tone: 'quiet' },
      ],
      { indent: UNDER, span: example.span },
    ),
  ];
}

/** The tool's own help is worth its place only where the notes say nothing. */
function ownGlosses(glosses: readonly Gloss[]): readonly Gloss[] {
  const own = glosses.filter((gloss) => gloss.from === 'note');
  return own.length > 0 ? own : glosses;
}
