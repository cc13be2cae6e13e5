import type { Topic } from '@cribnotes/core';

/** What a group of a topic prints, in words. */
export interface GroupContent {
  readonly title: string;
  /** Each a definition and its facts. */
  readonly ideas: readonly (readonly string[])[];
  readonly lines: readonly {
    readonly command: string;
    readonly sentence: string;
    /** What a part of the command means: its label, and what is said about it. */
    readonly glosses: readonly (readonly [string, string])[];
  }[];
}

/** Gives the words of a topic, group by group, for other programs. */
export function contentOf(topic: Topic): readonly GroupContent[] {
  const concepts = new Map(topic.concepts.map((concept) => [concept.id, concept]));
  const variants = new Map(
    topic.entries.flatMap((entry) =>
      entry.kind === 'command' ? entry.variants.map((variant) => [variant.id, variant] as const) : [],
    ),
  );
  return topic.groups.map(({ title = '', items }) => ({
    title,
    ideas: items.flatMap((item) => {
      const concept = item.kind === 'concept' ? concepts.get(item.id) : undefined;
      if (concept === undefined) return [];
      const { definition, facts } = concept;
      return [[...(definition ? [definition] : []), ...facts].map(({ prose }) => prose.plain)];
    }),
    lines: items.flatMap((item) => {
      const variant = item.kind === 'command' ? variants.get(item.variant) : undefined;
      if (variant === undefined) return [];
      return [
        {
          command: variant.template.text,
          sentence: variant.description?.text ?? '',
          glosses: variant.glosses.map(({ label, prose }) => [label, prose.plain] as const),
        },
      ];
    }),
  }));
}
