import type { Description, Topic, Variant } from '@cribnotes/core';
import { denial, likeness, stems } from '@cribnotes/core/drafts';
import type { Fault } from '../fault.ts';

/** Finds sentences about one use of a command, or about one idea, that deny each other. */
export function checkConflicts(topic: Topic): Fault[] {
  const variants = topic.entries.flatMap((entry) => (entry.kind === 'command' ? entry.variants : []));
  const facts = topic.concepts.flatMap((concept) =>
    concept.facts.filter(({ disputed }) => disputed).map((fact) => ({ concept, fact })),
  );
  // Sentences that deny each other are printed in two rows, which have the same command.
  const alike = Map.groupBy(variants, ({ template }) => template.text);
  return [
    ...[...alike].flatMap(([text, rows]) => {
      const [first, ...others] = rows.flatMap(saidOf);
      return others.flatMap((other): Fault[] => {
        const words = first === undefined ? undefined : deniedBy(first, other);
        if (first === undefined || words === undefined) return [];
        const { source, start } = first.prose.spans[0];
        const message = `Line ${start.line} of ${source} says "${words[0]}" of \`${text}\`, this one says "${words[1]}"`;
        return [{ rule: 'conflicting-descriptions', message, span: other.prose.spans[0] }];
      });
    }),
    ...facts.map(
      ({ concept, fact }): Fault => ({
        rule: 'disputed-fact',
        message: `Another sentence about "${concept.term}" says the opposite`,
        span: fact.prose.spans[0],
      }),
    ),
  ];
}

const saidOf = ({ description, otherDescriptions }: Variant): Description[] => [
  ...(description ? [description] : []),
  ...otherDescriptions,
];

function deniedBy(one: Description, other: Description): readonly [string, string] | undefined {
  if (one.shared || other.shared || likeness(stems(one.text), stems(other.text)) < 0.4) return undefined;
  return denial(one.text, other.text);
}
