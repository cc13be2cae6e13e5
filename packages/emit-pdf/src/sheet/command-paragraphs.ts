import type { Span, Template } from '@cribnotes/core';
import { CONTINUED, fileLine } from './paragraphs.ts';
import type { Paragraph } from './sheet.ts';
import { templateRuns } from './template-runs.ts';

/** Gives a command as the label of a list's item, with its here-document. */
export function commandParagraphs(
  item: readonly string[],
  template: Template,
  span: Span,
): readonly Paragraph[] {
  const parts = [{ path: [...item, 'Lbl'], runs: templateRuns(template) }] as const;
  return typedParagraphs(template, {
    line: { parts, indent: 0, hang: CONTINUED, span },
    body: { path: [...item, 'LBody'], indent: 0 },
  });
}

/** How a command is set. */
interface TypedLook {
  /** Its line; the last part is the command itself. */
  readonly line: Pick<Paragraph, 'parts' | 'indent' | 'hang' | 'span'>;
  /** The lines of its here-document: the element that they are part of, and their left edge in em. */
  readonly body: { readonly path: readonly string[]; readonly indent: number };
}

/** Gives all that is typed for a command: its line, and the lines of its here-document as they stand in the note. */
export function typedParagraphs(template: Template, { line, body }: TypedLook): readonly Paragraph[] {
  const lines = [template.text, ...(template.body ?? [])];
  return lines.map((text, index): Paragraph => {
    const copies = withEmptyLines(lines, index);
    if (index === 0) return { ...line, wrap: 'command', scale: 1, before: 0, copies };
    const path = [...body.path, `P#body${index}`, 'Code'];
    return {
      ...fileLine([{ path, runs: [{ text, face: 'mono' }] }], { indent: body.indent, span: line.span }),
      copies,
    };
  });
}

/** Gives the line at a place as it copies out: empty lines have no letters, so their line feeds come with it. */
function withEmptyLines(lines: readonly string[], at: number): string {
  let next = at + 1;
  while (lines[next]?.trim() === '') next += 1;
  return lines.slice(at, next).join('\n');
}
