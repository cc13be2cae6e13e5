import type { Proposer } from '../../src/claims/proposer.ts';
import type { TermNote } from '../../src/proposers/term-note.ts';
import { ranks } from './claims-of.ts';

const opening = `# How notes are read

A note is cut into sentences, headings, cells, comments and lines of code, and commands are found in them. What becomes of
the words is settled by claims: each rule below proposes, by the note and by what is settled already, that some words are
something. The ranks are heard in this order; within a rank the claim with the higher score wins. A piece of the note
becomes one thing, and a command has one description. What nothing claims is printed as it stands, in its section.

\`crib show --why FILE:LINE\` prints the claim that won, the reasons that spoke for it, and the best one that lost.

Each rule has a small note in which it must speak, with what it claims, and one in which it must not. They are its tests;
this page is printed from them by \`node scripts/reading.ts\`.
`;

/** Gives the page of the rules of reading, in the order in which they are heard. */
export function readingPage(): string {
  const table = ranks.flatMap((rank, at) =>
    rank.map(({ id, claims }) => `| ${at + 1} | [\`${id}\`](#${id}) | ${claims} |`),
  );
  const sections = ranks.flatMap((rank) => rank.map(section));
  return `${[opening.trimEnd(), ['| rank | rule | claims |', '|---|---|---|', ...table].join('\n'), ...sections].join('\n\n')}\n`;
}

const section = ({ id, claims, does, doesNot }: Proposer<TermNote>): string =>
  [
    `## ${id}`,
    claims,
    ...does.flatMap((example) => [
      fenced(example.note, 'markdown'),
      fenced(example.claims.join('\n'), 'txt'),
    ]),
    'Not:',
    ...doesNot.map((note) => fenced(note, 'markdown')),
  ].join('\n\n');

function fenced(text: string, language: string): string {
  const longest = Math.max(2, ...Array.from(text.matchAll(/^`+/gm), ([ticks]) => ticks.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}${language}\n${text.trimEnd()}\n${fence}`;
}
