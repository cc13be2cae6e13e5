import type { Part, Placeholder, Template } from '@cribnotes/core';
import type { Face } from '../fonts/faces.ts';
import type { Run } from './sheet.ts';

const WORD_FACES: Readonly<Record<'program' | 'subcommand' | 'operand', Face>> = {
  program: 'mono-bold',
  subcommand: 'mono-bold',
  operand: 'mono',
};

/** Gives a command line as runs that tell its parts apart by weight and slant; together they spell `template.text`. */
export function templateRuns(template: Template): readonly Run[] {
  const runs = template.parts.flatMap((part, index) =>
    index === 0 ? partRuns(part) : [blank, ...partRuns(part)],
  );
  const spelled = runs.map((run) => run.text).join('');
  return spelled === template.text ? runs : runsAlong(template, runs);
}

/** Gives the text of a command as one plain run. */
export function codeRun(text: string): Run {
  return { text, face: 'mono' };
}

const blank: Run = { text: ' ', face: 'mono' };

/** Gives one part of a command line as runs. */
export function partRuns(part: Part): readonly Run[] {
  switch (part.kind) {
    case 'word':
      return [{ text: part.text, face: WORD_FACES[part.role] }];
    case 'flag': {
      const value = (part.value ?? []).flatMap((piece, index) =>
        index === 0 ? partRuns(piece) : [blank, ...partRuns(piece)],
      );
      const [open, close] = part.optional ? ['[', [codeRun(']')]] : ['', []];
      return [
        ...(open === '' ? [] : [codeRun(open)]),
        { text: part.text, face: 'mono-medium' },
        ...(part.value && part.glue !== '' ? [codeRun(part.glue ?? ' ')] : []),
        ...value,
        ...close,
      ];
    }
    case 'placeholder':
      return placeholderRuns(part);
    case 'compound':
      return part.parts.flatMap(partRuns);
    case 'operator':
      return [codeRun(part.text)];
  }
}

/** What is slanted is to be replaced; dots and brackets are signs. */
function placeholderRuns({ name, choices, repeat, optional }: Placeholder): readonly Run[] {
  return [
    ...(optional ? [codeRun('[')] : []),
    { text: `<${choices?.join('|') ?? name}>`, face: 'mono-italic' },
    ...(repeat ? [codeRun('...')] : []),
    ...(optional ? [codeRun(']')] : []),
  ];
}

/** Styles the exact text by finding each run's text in it, in order; what lies between is plain. */
function runsAlong(template: Template, styled: readonly Run[]): readonly Run[] {
  const runs: Run[] = [];
  let at = 0;
  for (const run of styled) {
    const found = run.text.trim() === '' ? -1 : template.text.indexOf(run.text.trim(), at);
    if (found < 0) continue;
    if (found > at) runs.push(codeRun(template.text.slice(at, found)));
    runs.push({ ...run, text: run.text.trim() });
    at = found + run.text.trim().length;
  }
  if (at < template.text.length) runs.push(codeRun(template.text.slice(at)));
  return runs;
}
