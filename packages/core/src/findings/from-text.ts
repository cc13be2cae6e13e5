import type { ParagraphBlock } from '../blocks/block.ts';
import { FAILS } from '../lines/cues.ts';
import { keyPairs } from '../lines/key-pairs.ts';
import { readText } from '../lines/read-text.ts';
import { lineAt, type Statement, sentences, statements } from '../lines/statement.ts';
import type { TextContext, TextReading } from '../lines/text-reading.ts';
import type { Finding } from './finding.ts';
import { proseMentions } from './prose-mentions.ts';
import type { TextUnit } from './unit.ts';

/** Gives the sentences of a paragraph with the commands that they show or mention. */
export function findInText(block: ParagraphBlock, context: TextContext): TextUnit[] {
  const starts = (line: ParagraphBlock['lines'][number]): boolean => {
    const statement: Statement = {
      ...line,
      text: line.text.trim(),
      endLine: line.line,
      starts: [{ at: 0, line: line.line }],
    };
    const reading = readText(statement, context);
    return reading.kind === 'entries' && reading.lead;
  };
  const units: TextUnit[] = [];
  for (const statement of statements(block.lines, starts)) {
    const whole = readText(statement, context);
    // A lead entry's explanation may run over several sentences: the first one is its description.
    const list = sentences(statement).flatMap((s) => keyPairs(s, context));
    for (const [i, sentence] of list.entries()) {
      const reading: TextReading = list.length === 1 ? whole : readText(sentence, context);
      const findings = findingsOf(block, sentence, reading, i, context);
      units.push({
        kind: 'text',
        block,
        statement: sentence,
        index: units.length,
        reading,
        findings,
      });
    }
  }
  return units;
}

function findingsOf(
  block: ParagraphBlock,
  statement: Statement,
  reading: TextReading,
  index: number,
  context: TextContext,
): Finding[] {
  const place = { line: statement.line, endLine: statement.endLine, headings: block.headings };
  switch (reading.kind) {
    case 'gloss':
      return [];
    case 'prose': {
      // A program's name alone is a word of the sentence.
      const marked = reading.spans
        .filter(
          (s) => s.found.kind !== 'command' || s.found.command.tokens.length > 1 || s.found.command.at > 0,
        )
        .map(
          (span): Finding => ({
            ...place,
            line: lineAt(statement, span.from),
            endLine: lineAt(statement, span.to - 1),
            found: span.found,
            raw: span.raw,
            role: FAILS.test(statement.text) && reading.spans.at(-1) === span ? 'counterexample' : 'mention',
            place: 'inline',
          }),
        );
      return [
        ...marked,
        ...proseMentions(statement, context).map(
          (m): Finding => ({ ...place, ...m, role: 'mention', place: 'bare' }),
        ),
      ];
    }
    case 'entries': {
      // Struck out text shows what not to type.
      const struck = statement.marks.filter(({ kind }) => kind === 'strike');
      return reading.spans.map((span): Finding => {
        return {
          ...place,
          line: lineAt(statement, span.from),
          endLine: lineAt(statement, span.to - 1),
          found: span.found,
          raw: span.raw,
          role: struck.some((m) => m.from <= span.from && m.to >= span.to) ? 'counterexample' : 'entry',
          place: span.marked ? 'inline' : 'bare',
          ...(reading.spans.length > 1 && reading.clauses === undefined
            ? { alternative: statement.line * 1000 + index }
            : {}),
        };
      });
    }
  }
}
