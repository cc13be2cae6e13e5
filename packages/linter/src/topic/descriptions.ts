import type { Topic, Variant } from '@cribnotes/core';
import type { Fault } from '../fault.ts';

/** Finds the ways to use a command that no note says anything about, and sentences that several commands have to share. */
export function checkDescriptions(topic: Topic): Fault[] {
  const variants = topic.entries.flatMap((entry) => (entry.kind === 'command' ? entry.variants : []));
  return [...variants.flatMap(undescribed), ...shared(variants)];
}

function undescribed({ description, template, occurrences }: Variant): Fault[] {
  const shown = occurrences.find(({ role }) => role === 'entry');
  if (description !== undefined || shown === undefined) return [];
  return [
    {
      rule: 'no-description',
      message: `No note says what \`${template.text}\` does`,
      span: shown.span,
      actual: shown.raw,
      hint: 'say it in the line above the command',
    },
  ];
}

function shared(variants: readonly Variant[]): Fault[] {
  const alone = variants.flatMap(({ description }) => (description?.shared ? [description] : []));
  const bySentence = Map.groupBy(
    alone,
    ({ prose }) => `${prose.spans[0].source}:${prose.spans[0].start.offset}`,
  );
  return [...bySentence.values()].flatMap(([first, ...others]): Fault[] => {
    if (first === undefined || others.length === 0) return [];
    const message = `This sentence is all that the notes say about ${others.length + 1} commands`;
    return [
      {
        rule: 'shared-description',
        message,
        span: first.prose.spans[0],
        hint: 'give each command a sentence of its own',
      },
    ];
  });
}
