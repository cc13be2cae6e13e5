/**
 * Says what a deck is like: notes, cards, lengths, and what no card may have. Ends with 1 where one has it.
 *
 *   node scripts/anki-figures.ts content/docker-notes content/git-notes
 */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { readTopic, type Topic, type Variant } from '../packages/core/src/index.ts';
import { type Card, type DeckPlan, listCards, planDeck } from '../packages/emit-anki/src/index.ts';
import { specs } from '../packages/specs/src/index.ts';

for (const folder of process.argv.slice(2)) {
  const topic = await read(resolve(folder));
  const plan = planDeck(topic);
  const cards = listCards(plan);
  const lengths = plan.notes
    .flatMap((note) => (note.kind === 'command' ? [note.template.text.length] : []))
    .sort((a, b) => a - b);
  const faults = { ...faultsOf(plan, cards), 'sentences without a card': forgotten(topic, plan) };
  console.log(`${basename(folder)}: ${plan.notes.length} notes, ${cards.length} cards`);
  console.log(
    `  answers of commands: median ${lengths[lengths.length >> 1]} characters, longest ${lengths.at(-1)}`,
  );
  for (const [fault, found] of Object.entries(faults)) {
    console.log(`  ${fault}: ${found.length}${found.map((text) => `\n    ${text}`).join('')}`);
    if (found.length > 0) process.exitCode = 1;
  }
}

async function read(folder: string): Promise<Topic> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const notes = names.filter(
    (name) => name.endsWith('.md') && !/(^|[\\/])(dist|node_modules)[\\/]/.test(name),
  );
  const files = notes.map((id) => ({ id, bytes: new Uint8Array(readFileSync(join(folder, id))) }));
  return readTopic(files, { name: basename(folder), specs });
}

function faultsOf({ notes }: DeckPlan, cards: readonly Card[]): Readonly<Record<string, readonly string[]>> {
  const fronts = cards.map(({ context, front }) => `${context}: ${front}`.replace(/\s+/g, ' '));
  const commands = notes.flatMap((note) => (note.kind === 'command' ? [note] : []));
  return {
    'equal fronts': fronts.filter((front, at) => fronts.indexOf(front) !== at),
    'answers of several lines': commands
      .map(({ template }) => template.text)
      .filter((text) => text.includes('\n')),
    'answers on the front': commands
      .filter(({ prompt, template }) => showsAnswer(prompt, template.text))
      .map(({ prompt, template }) => `${prompt} = ${template.text}`),
    'prompts over 120 characters': notes.map(({ prompt }) => prompt).filter(({ length }) => length > 120),
  };
}

/** Whether a prompt has the command, its first two words, or one of its flags. Written apart from what masks them. */
function showsAnswer(prompt: string, command: string): boolean {
  const words = ` ${prompt.toLowerCase().replace(/[^\p{L}\p{N}_-]+/gu, ' ')} `;
  const [program = '', next = ''] = command.toLowerCase().split(' ');
  const flags = command.split(' ').filter((word) => /^--?[a-z]/i.test(word));
  const start = /^[a-z]/.test(next) ? [`${program} ${next}`] : [];
  return [...start, ...flags.map((flag) => flag.toLowerCase())].some((part) => words.includes(` ${part} `));
}

type Asked = Pick<Variant, 'id' | 'description'>;

/** What has a sentence, of a command's own or that defines a term, and neither a note nor a reason for none. */
function forgotten(topic: Topic, { notes, skipped }: DeckPlan): readonly string[] {
  const known = new Set([...notes.map(({ key }) => key), ...skipped.map(({ id }) => id)]);
  const asked = topic.entries.flatMap((entry): readonly Asked[] =>
    entry.kind === 'command' ? entry.variants : [entry],
  );
  const said = asked.filter(({ description }) => description && !description.shared).map(({ id }) => id);
  const defined = topic.concepts.filter(({ definition }) => definition).map(({ id }) => id);
  return [
    ...said.filter((id) => !known.has(id)),
    ...defined.filter((id) => !known.has(id) && !known.has(`concept ${id}`)),
  ];
}
