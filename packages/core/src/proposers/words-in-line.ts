import type { Proposal } from '../claims/claim.ts';
import type { Proposer } from '../claims/proposer.ts';
import type { Finding } from '../findings/finding.ts';
import { isExampleLabel } from '../lines/cues.ts';
import { part, type Statement } from '../lines/statement.ts';
import { saysSomething } from '../wording/says-something.ts';

/** How sure the words beside a command that opens the line are, and those of a sentence that has it inside. */
const [LEADING, INSIDE] = [0.95, 0.85];

export const wordsInLine: Proposer = {
  id: 'words-in-line',
  claims: 'The words beside a command in its own line or sentence describe it.',
  does: [
    { note: '- `docker ps -a` lists all containers\n', claims: ['lists all containers → docker ps -a'] },
    { note: 'List all containers: `docker ps -a`\n', claims: ['List all containers → docker ps -a'] },
  ],
  doesNot: ['Both `docker ps` and `docker images` print tables, as everybody knows.\n'],
  propose: ({ units }) =>
    units.flatMap((unit): Proposal[] => {
      if (unit.kind !== 'text' || unit.reading.kind !== 'entries') return [];
      const { reading, findings } = unit;
      const confidence = reading.lead ? LEADING : INSIDE;
      const claim = (said: Statement | undefined, owners: readonly Finding[]): Proposal[] => {
        const [first, ...others] = owners;
        if (said === undefined || first === undefined) return [];
        const words = inBracket(withoutLabel(said));
        // What each of several keys does may be a word that elsewhere only leads on: "next / previous".
        const isOfEach = reading.lead && reading.clauses !== undefined;
        if (isExampleLabel(words.text) || !(isOfEach || saysSomething(words.text))) return [];
        return [
          {
            kind: 'description',
            owners: [first, ...others],
            how: 'inline',
            shared: false,
            confidence,
            piece: said,
            words: [words],
            score: confidence,
            reasons: [
              { cue: reading.lead ? 'stands behind it' : 'is the sentence around it', weight: confidence },
            ],
          },
        ];
      };
      const { clauses } = reading;
      return clauses
        ? findings.flatMap((finding, at) => claim(clauses[at], [finding]))
        : claim(reading.description, findings);
    }),
};

/** "use it (to install if missing" before a command: what the bracket around the command says. */
function inBracket(words: Statement): Statement {
  const at = /\([^()]*$/.exec(words.text)?.index;
  const inside = at === undefined ? words : part(words, at + 1);
  return /\S\s+\S/.test(inside.text) ? inside : words;
}

/** "**Logs**: shows the last lines" without its label, which is no part of the sentence. */
function withoutLabel(words: Statement): Statement {
  const bold = words.marks.find(({ kind, from }) => kind === 'strong' && from === 0);
  const mark = bold && /^\s*[:：]\s*(?=[\p{Ll}\p{Lo}])/u.exec(words.text.slice(bold.to));
  // A mark may stand inside of the bold words.
  const inside =
    bold &&
    /[:：]\s*$/u.test(words.text.slice(0, bold.to)) &&
    /^\s*[\p{Ll}\p{Lo}]/u.test(words.text.slice(bold.to));
  if (bold === undefined || (!mark && !inside)) return words;
  const rest = part(words, bold.to + (mark?.[0].length ?? 0));
  return /\S\s+\S|\p{Lo}{3}/u.test(rest.text) ? rest : words;
}
