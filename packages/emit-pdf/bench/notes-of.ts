import type { Topic } from '@cribnotes/core';
import { contentOf } from './content.ts';

/** Groups in one note: a note may not be as long as it likes. */
const IN_NOTE = 50;

/** Gives the notes from which a reader would make about this topic: their texts by the names of their files. */
export function notesOf(topic: Topic): Readonly<Record<string, string>> {
  const groups = contentOf(topic).map(({ title, ideas, lines }) =>
    [
      `## ${title}\n`,
      ...ideas.map(([first = '', ...facts]) =>
        [`${first}\n`, ...facts.map((fact) => `- ${fact}`), ''].join('\n'),
      ),
      ...lines.map(({ command, sentence, glosses }) =>
        [
          `${sentence}:\n\n    ${command}\n`,
          ...glosses.map(([label, said]) => `- \`${label}\`: ${said}`),
          '',
        ].join('\n'),
      ),
    ].join('\n'),
  );
  return Object.fromEntries(
    Array.from({ length: Math.ceil(groups.length / IN_NOTE) }, (_, note) => [
      `${String(note).padStart(2, '0')}.md`,
      `# ${topic.title}\n\n${groups.slice(note * IN_NOTE, (note + 1) * IN_NOTE).join('\n')}`,
    ]),
  );
}
