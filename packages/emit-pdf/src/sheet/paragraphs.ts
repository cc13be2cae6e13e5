import type { Span, Template } from '@cribnotes/core';
import type { Paragraph, Part, Run } from './sheet.ts';
import { templateRuns } from './template-runs.ts';

/** Stands between sentences that run on; a line may end before it, not after it. */
export const BULLET = ' •\u00a0';

/** Where a sentence under a command begins, and where a broken command goes on, in em. */
export const UNDER = 0.9;
const CONTINUED = 1.1;

/** What a paragraph may set apart from its text. */
export type ParagraphLook = Partial<Omit<Paragraph, 'parts' | 'wrap'>>;

/** Gives running text as a paragraph. */
export function prose(path: readonly string[], runs: readonly Run[], look: ParagraphLook = {}): Paragraph {
  return proseOf([{ path, runs }], look);
}

/** Gives running text of several elements as one paragraph. */
export function proseOf(parts: readonly [Part, ...Part[]], look: ParagraphLook = {}): Paragraph {
  return { parts, wrap: 'prose', scale: 1, indent: 0, hang: look.indent ?? 0, before: 0, ...look };
}

/** Gives a command line as a paragraph that copies out as the whole command. */
export function commandLine(
  path: readonly string[],
  template: Template,
  span: Span | undefined,
  look: ParagraphLook = {},
): Paragraph {
  return {
    parts: [{ path, runs: templateRuns(template) }],
    wrap: 'command',
    scale: 1,
    indent: 0,
    hang: (look.indent ?? 0) + CONTINUED,
    before: 0,
    copies: template.text,
    span,
    ...look,
  };
}
