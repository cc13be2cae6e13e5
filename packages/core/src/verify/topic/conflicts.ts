import { likeness, stems } from '../../merging/likeness.ts';
import type { Description, Topic } from '../../model.ts';
import type { Fault } from '../fault.ts';

/** Words of which one denies the other. */
const opposites: readonly (readonly [RegExp, RegExp])[] = [
  [/\brunning\b/i, /\b(stopped|exited|dead)\b/i],
  [/\bforeground\b/i, /\bbackground\b/i],
  [/\bstart(s|ed)?\b/i, /\bstop(s|ped)?\b/i],
  [/\b(creates?|adds?)\b/i, /\b(removes?|deletes?)\b/i],
  [/\benables?\b/i, /\bdisables?\b/i],
  [/\bwith\b/i, /\bwithout\b/i],
  [/\bincluding\b/i, /\bexcluding\b/i],
  [/\b(keeps?|preserves?)\b/i, /\b(deletes?|discards?|loses?)\b/i],
  [/\blocal\b/i, /\bremote\b/i],
  [/\bbefore\b/i, /\bafter\b/i],
  [/\boldest\b/i, /\b(newest|latest)\b/i],
  [/\bupload(s|ing)?\b/i, /\bdownload(s|ing)?\b/i],
  [/\bpush(es)?\b/i, /\bpulls?\b/i],
  [/\bonly\b/i, /\ball\b/i],
];

/** Finds sentences about one use of a command, or about one idea, that deny each other. */
export function checkConflicts(topic: Topic): Fault[] {
  const variants = topic.entries.flatMap((entry) => (entry.kind === 'command' ? entry.variants : []));
  const facts = topic.concepts.flatMap((concept) =>
    concept.facts.filter(({ disputed }) => disputed).map((fact) => ({ concept, fact })),
  );
  return [
    ...variants.flatMap(({ description, otherDescriptions, template }) =>
      otherDescriptions.flatMap((other): Fault[] => {
        const words = description === undefined ? undefined : denial(description, other);
        if (description === undefined || words === undefined) return [];
        const { source, start } = description.prose.spans[0];
        const message = `Line ${start.line} of ${source} says "${words[0]}" of \`${template.text}\`, this one says "${words[1]}"`;
        return [{ rule: 'conflicting-descriptions', message, span: other.prose.spans[0] }];
      }),
    ),
    ...facts.map(
      ({ concept, fact }): Fault => ({
        rule: 'disputed-fact',
        message: `Another sentence about "${concept.term}" says the opposite`,
        span: fact.prose.spans[0],
      }),
    ),
  ];
}

function denial(one: Description, other: Description): readonly [string, string] | undefined {
  if (one.shared || other.shared || likeness(stems(one.text), stems(other.text)) < 0.4) return undefined;
  for (const pair of opposites) {
    for (const [here, there] of [pair, pair.toReversed()] as [RegExp, RegExp][]) {
      const [said, denied] = [here.exec(one.text)?.[0], there.exec(other.text)?.[0]];
      if (said !== undefined && denied !== undefined && !there.test(one.text) && !here.test(other.text))
        return [said, denied];
    }
  }
  return undefined;
}
