import type { LineFate, LineReasons, ToldClaim } from '@cribnotes/core';

/** How it is said what words are, before what they are about. */
const ROLES: Readonly<Record<ToldClaim['kind'], string>> = {
  description: 'describes',
  note: 'goes on about',
  gloss: 'explains',
  label: 'is a label',
  title: 'is the title of what stands below it',
  caption: 'says what is in the',
  definition: 'defines',
  fact: 'is about',
  term: 'names',
  section: 'is said of its section',
  nothing: 'is not printed, as the author says',
};

/**
 * Gives what is said about a line: what became of it on paper, what its words were taken for and by what, and the best
 * claim that lost.
 */
export function whyLines(place: string, { text, fate, verdicts, lost }: LineReasons): string[] {
  const nothing = verdicts.length === 0 && fate !== undefined && fate.kind !== 'left-out';
  return [
    `${place}: ${text}`,
    ...(fate ? [`  ${fateWords(fate)}`] : ['  is blank']),
    ...verdicts.flatMap((verdict) => [
      '',
      `  ${claimWords(verdict)}`,
      `    by ${verdict.by}: ${reasonWords(verdict)}`,
      ...(verdict.rival
        ? [
            `    and not: ${claimWords(verdict.rival)}`,
            `      by ${verdict.rival.by}: ${reasonWords(verdict.rival)}`,
          ]
        : []),
    ]),
    ...(nothing ? ['', '  No rule claims its words.'] : []),
    ...(lost ? [`    and not: ${claimWords(lost)}`, `      by ${lost.by}: ${reasonWords(lost)}`] : []),
  ];
}

function fateWords(fate: LineFate): string {
  switch (fate.kind) {
    case 'printed':
      return `printed as ${fate.as}${fate.ref === undefined ? '' : ` of ${fate.ref}`}`;
    case 'said-elsewhere':
      return `said elsewhere, by ${fate.ref}`;
    case 'left-out':
      return `on no paper: ${fate.why}`;
  }
}

const claimWords = ({ kind, words, about }: ToldClaim): string =>
  [`“${words}”`, ROLES[kind], about.map((one) => one.split('\n')[0]).join(', ')].filter(Boolean).join(' ');

const reasonWords = ({ reasons }: ToldClaim): string =>
  reasons.map(({ cue, weight }) => `${cue} (${weight < 0 ? '−' : ''}${Math.abs(weight)})`).join(', ') ||
  'nothing speaks for it';
