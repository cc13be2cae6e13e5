import type { Proposer } from '../claims/proposer.ts';
import type { Finding } from '../findings/finding.ts';
import type { TextUnit, Unit } from '../findings/unit.ts';
import { anyOf } from '../languages/alternatives.ts';
import type { Vocabulary } from '../lines/vocabulary.ts';
import { entriesOf, further, isFreeSentence } from './further-sentence.ts';

export const commandNamed: Proposer = {
  id: 'command-named',
  claims: 'A sentence about "the … command" goes on about the command of that name.',
  does: [
    {
      note: '# Docker\n\nCreates a box and starts it:\n\n    docker run nginx\n\n## More\n\nThe run command creates a box each time.\n',
      claims: ['The run command creates a box each time. → docker run nginx'],
    },
  ],
  doesNot: ['# Docker\n\nCreates a box and starts it:\n\n    docker run nginx\n'],
  propose: ({ units, vocabulary }, decided) =>
    units.flatMap((unit) => {
      const owner = isFreeSentence(unit, decided) ? namedOwner(unit, units, vocabulary) : undefined;
      return owner ? [further(unit as TextUnit, owner, 'names its subcommand')] : [];
    }),
};

const NAMED = new RegExp(
  `^(?:(?:${anyOf('grammar', 'the')})\\s+)?([a-z][\\w-]*)\\s+(?:${anyOf('grammar', 'command')})\\b`,
  'i',
);

/** "The `run` command creates a container": the entry whose subcommand the sentence is about. */
function namedOwner(unit: TextUnit, units: readonly Unit[], vocabulary: Vocabulary): Finding | undefined {
  const word = NAMED.exec(unit.statement.text)?.[1];
  if (word === undefined) return undefined;
  return units
    .flatMap(entriesOf)
    .find(
      (f) =>
        f.found.kind === 'command' &&
        vocabulary.isTopical(f.found.command.program) &&
        f.found.command.tokens[f.found.command.at + 1]?.text === word,
    );
}
