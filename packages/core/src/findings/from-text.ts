import type { ParagraphBlock } from '../blocks/block.ts';
import { FAILS, isBareLabel, isExampleLabel } from '../lines/cues.ts';
import { keyPairs } from '../lines/key-pairs.ts';
import { readText } from '../lines/read-text.ts';
import { lineAt, type Statement, sentences, statements } from '../lines/statement.ts';
import type { TextContext, TextReading } from '../lines/text-reading.ts';
import { saysSomething } from '../wording/says-something.ts';
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
      const isIdle =
        reading.kind === 'prose' &&
        findings.length === 0 &&
        (isBareLabel(sentence.text) || !saysSomething(sentence.text));
      units.push({
        kind: 'text',
        block,
        statement: sentence,
        index: units.length,
        reading,
        findings,
        ...(isIdle ? { use: 'label' } : {}),
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
            glosses: [],
            notes: [],
          }),
        );
      return [
        ...marked,
        ...proseMentions(statement, context).map(
          (m): Finding => ({ ...place, ...m, role: 'mention', place: 'bare', glosses: [], notes: [] }),
        ),
      ];
    }
    case 'entries': {
      // Struck out text shows what not to type.
      const struck = statement.marks.filter(({ kind }) => kind === 'strike');
      const descriptionOf = (words: Statement | undefined): Finding['description'] =>
        words && !isExampleLabel(words.text) && saysSomething(words.text)
          ? { pieces: [words], how: 'inline', shared: false, confidence: reading.lead ? 0.95 : 0.85 }
          : undefined;
      const whole = descriptionOf(reading.description);
      return reading.spans.map((span, i): Finding => {
        const description = reading.clauses ? descriptionOf(reading.clauses[i]) : whole;
        return {
          ...place,
          line: lineAt(statement, span.from),
          endLine: lineAt(statement, span.to - 1),
          found: span.found,
          raw: span.raw,
          role: struck.some((m) => m.from <= span.from && m.to >= span.to) ? 'counterexample' : 'entry',
          place: span.marked ? 'inline' : 'bare',
          glosses: [],
          notes: [],
          ...(reading.spans.length > 1 && reading.clauses === undefined
            ? { alternative: statement.line * 1000 + index }
            : {}),
          ...(description ? { description } : {}),
        };
      });
    }
  }
}
