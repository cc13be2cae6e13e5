import { specs } from '@cribnotes/specs';
import fc from 'fast-check';
import { readTopic, type Topic } from '../../src/index.ts';
import { markdown } from '../reading/generated-markdown.ts';

const commands = [
  'docker ps',
  'docker ps -a',
  'docker run -it ubuntu bash',
  'docker run -d --name web -p 8080:80 nginx',
  'docker rm <container>',
  'docker exec -it <container> sh',
  'docker volumne prune',
  'docker run nginx -d',
  'git commit -m "Fix it"',
  'git push origin main',
  'ls -la | grep notes',
  'kubectl get pods -n <namespace>',
] as const;

const sentences = [
  'Lists the running containers',
  'Removes a container:',
  'Runs a shell in a container, with a terminal.',
  'An image is a template of containers.',
  'Containers **share** the kernel of _their_ host.',
  '-a also shows the stopped ones',
  'Liste les conteneurs – même arrêtés.',
  'Показывает все контейнеры',
  'The the word stands twice',
] as const;

const command = fc.constantFrom(...commands);
const sentence = fc.constantFrom(...sentences);

const block = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.tuple(sentence, command).map(([words, line]) => `${words}\n\n\`\`\`sh\n${line}\n\`\`\``),
  },
  {
    weight: 2,
    arbitrary: fc
      .array(fc.tuple(command, sentence), { minLength: 1, maxLength: 4 })
      .map((rows) => rows.map(([line, words]) => `- \`${line}\`: ${words}`).join('\n')),
  },
  { weight: 2, arbitrary: sentence },
  {
    weight: 1,
    arbitrary: fc
      .tuple(command, command, sentence)
      .map(([one, two, words]) => `\`\`\`\n# ${words}\n$ ${one}\n${two}  # ${words}\n\`\`\``),
  },
  {
    weight: 1,
    arbitrary: fc
      .array(fc.tuple(command, sentence), { minLength: 1, maxLength: 3 })
      .map(
        (rows) =>
          `| Command | Meaning |\n|---|---|\n${rows.map(([line, words]) => `| \`${line.replaceAll('|', '\\|')}\` | ${words} |`).join('\n')}`,
      ),
  },
  { weight: 1, arbitrary: fc.constantFrom('# Docker', '## Containers', '### Clean up', 'Setext\n===') },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '<!-- crib: recipe -->',
      '---',
      '> quoted words',
      '![a picture](p.png)',
      '1. first\n2. second',
      '<kbd>Ctrl</kbd>+<kbd>C</kbd> stops it',
    ),
  },
  { weight: 1, arbitrary: command },
);

/** Notes as people write them: sentences, commands in every place, tables, titles. */
export const note: fc.Arbitrary<string> = fc
  .array(block, { minLength: 1, maxLength: 10 })
  .map((blocks) => `${blocks.join('\n\n')}\n`);

/** The same, and notes that nobody would write. */
export const anyNote: fc.Arbitrary<string> = fc.oneof(
  { weight: 3, arbitrary: note },
  { weight: 2, arbitrary: markdown },
  { weight: 1, arbitrary: fc.tuple(note, markdown).map(([one, two]) => one + two) },
);

/** Gives the topic of notes given as text, in the order given. */
export function read(...notes: readonly (readonly [id: string, text: string])[]): Promise<Topic> {
  const files = notes.map(([id, text]) => ({ id, bytes: new TextEncoder().encode(text) }));
  return readTopic(files, { name: 'notes', specs });
}
