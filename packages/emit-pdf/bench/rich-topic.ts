import type { CommandEntry, Concept, Fact, Gloss, Group, Prose, Span, Topic } from '@cribnotes/core';
import { sheetTopic } from './sheet-topic.ts';

/** Every so many commands have glosses, and a sentence in a script that the main fonts lack; every so many groups an idea. */
const GLOSSED = 5;
const FOREIGN = 16;
const IDEAS = 4;

/** Gives a topic of `count` commands as notes have them: with ideas, glosses and some sentences in another script. */
export function richTopic(count: number): Topic {
  const topic = sheetTopic(count);
  const concepts: Concept[] = [];
  const groups = topic.groups.map((group, number): Group => {
    if (number % IDEAS !== 0) return group;
    const concept = conceptOf(number);
    concepts.push(concept);
    return { ...group, items: [{ kind: 'concept', id: concept.id }, ...group.items] };
  });
  return { ...topic, id: `rich-${count}`, groups, concepts, entries: topic.entries.map(enriched) };
}

function enriched(entry: Topic['entries'][number], index: number): Topic['entries'][number] {
  if (entry.kind !== 'command') return entry;
  const [variant] = entry.variants;
  const { description, template } = variant;
  const foreign =
    index % FOREIGN === 3 && description
      ? { ...description, text: FOREIGN_SENTENCE, prose: proseOf(FOREIGN_SENTENCE) }
      : description;
  const glosses =
    index % GLOSSED === 0
      ? template.parts.flatMap((part): readonly Gloss[] => {
          const said = part.kind === 'flag' ? FLAGS[part.text] : undefined;
          return said === undefined || part.kind !== 'flag'
            ? []
            : [
                {
                  target: { kind: 'flag', name: part.text },
                  label: part.text,
                  prose: proseOf(said),
                  from: 'note',
                },
              ];
        })
      : [];
  const rich: CommandEntry = {
    ...entry,
    variants: [{ ...variant, glosses, ...(foreign ? { description: foreign } : {}) }],
  };
  return rich;
}

const FOREIGN_SENTENCE = '列出所有的容器，包括已经停止的，并且显示它们的大小';
const FLAGS: Readonly<Record<string, string>> = {
  '-d': 'leave it running in the background, and print its number',
  '--rm': 'remove it as soon as it has ended',
  '--no-cache': 'build every layer again, whatever was kept',
  '-it': 'keep the input open, with a terminal',
  '--force': 'do not ask, and do not look at what depends on it',
  '--all': 'stopped ones too',
  '--publish': 'the port of the host, then that inside',
};

function conceptOf(number: number): Concept {
  const term = `Thing ${number}`;
  const fact = (text: string): Fact => ({ prose: proseOf(text), also: [] });
  return {
    id: `thing-${number}`,
    term,
    alsoKnownAs: [],
    definition: fact(
      `A ${term.toLowerCase()} is what a program keeps between two runs, with all that it was given.`,
    ),
    facts: [
      fact('It outlives the program that has made it, and is found by its name.'),
      fact('Two of them never share a name, and may share what they hold.'),
    ],
    relations: [],
  };
}

function proseOf(text: string): Prose {
  const start = { line: 1, column: 1, offset: 0 };
  const span: Span = { source: 'commands.md', start, end: start };
  return { inlines: [{ kind: 'text', text }], plain: text, spans: [span] };
}
