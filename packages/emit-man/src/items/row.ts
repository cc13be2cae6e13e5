import type { CommandEntry, Example } from '@cribnotes/core';
import { otherNames } from '@cribnotes/core/other-names';
import type { Block, Span } from '../document.ts';
import type { PrintedRow } from '../printed.ts';
import { commandLines } from '../words/command-lines.ts';
import { phraseSpans } from '../words/phrase-spans.ts';
import { commandRoom, inside } from '../words/room.ts';
import { description } from '../words/sentence.ts';
import { join, literal } from '../words/span.ts';
import type { Voice } from '../words/voice.ts';
import { wording } from '../words/wording.ts';
import { writtenLines } from '../words/written-lines.ts';
import { marked } from './destructive.ts';
import { options } from './options.ts';
import { remarks } from './remarks.ts';
import { typed } from './typed.ts';

/** What an example has, which stands indented below its command twice. */
const exampleRoom = inside(commandRoom, 11);

/**
 * Gives one way to use a command: its line, the sentence about it, the line of the notes that shows it, and its options.
 * What the sentence says already is not said of an option again. Another spelling that the notes use as well is told with the first row of the command.
 */
export function row({ entry, variant, opens }: PrintedRow, voice: Voice): Block {
  const { description: said, notes, example, glosses } = variant;
  const [first, ...others] = remarks(
    {
      said: marked(said === undefined ? [] : description(said), variant.effect, voice),
      further: notes,
      last: opens ? sameAs(entry, voice) : [],
    },
    voice,
  );
  const shown = example === undefined ? [] : [exampleLine(example)];
  const body = first === undefined ? shown : [first, ...shown, ...others];
  const told = wording(said?.text ?? '');
  const explained = glosses.filter(({ prose }) => wording(prose.plain) !== told);
  return typed(commandLines(variant.template, commandRoom), [...body, ...options(explained, voice)]);
}

function exampleLine({ line }: Example): Block {
  return { kind: 'code', ...writtenLines(line, exampleRoom), close: true };
}

function sameAs(entry: CommandEntry, { page, comma }: Voice): readonly Span[] {
  const names = otherNames(entry).map((alias) => [literal(alias)]);
  return names.length === 0 ? [] : phraseSpans(page.sameAs, join(names, comma));
}
