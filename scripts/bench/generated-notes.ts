import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');

/** Bytes of a generated note, about. */
const NOTE_SIZE = 1300;

/** A note with its file name. */
export interface GeneratedNote {
  readonly name: string;
  readonly text: string;
}

/**
 * Gives so many notes, always the same: sections of the project's own notes and fixtures in another order, and in each a
 * command and an idea that no other note has, so that the topic grows with its notes. `from` counts on from other notes.
 */
export function generatedNotes(count: number, from = 0): GeneratedNote[] {
  const sections = knownSections();
  return Array.from({ length: count }, (_, index) => noteOf(from + index, sections));
}

function noteOf(number: number, sections: readonly string[]): GeneratedNote {
  const next = randomNumbers(number + 1);
  const parts = [`# Part ${number}\n\n${ownWords(number)}`];
  for (let size = parts[0]!.length; size < NOTE_SIZE; ) {
    const section = sections[Math.floor(next() * sections.length)]!;
    parts.push(section);
    size += section.length;
  }
  return { name: `${String(number).padStart(5, '0')}.md`, text: `${parts.join('\n\n')}\n` };
}

const SYLLABLES = ['ka', 'lo', 'mi', 'ren', 'ta', 'vo', 'su', 'dri', 'pel', 'no'];

/** A word that stands for a number: 407 is "tavomi" read from behind. */
const wordOf = (number: number): string =>
  [...String(number).padStart(4, '0')].map((digit) => SYLLABLES[Number(digit)]).join('');

function ownWords(number: number): string {
  const word = wordOf(number);
  return [
    `A **${word}** is a place where number ${number} is kept.`,
    `Shows what ${word} has kept so far:\n\n    ${word}ctl list --${word} --limit ${number}`,
    `Removes one part of it:\n\n    ${word}ctl remove part${number}`,
  ].join('\n\n');
}

function knownSections(): string[] {
  const content = join(root, 'content');
  const folders = [
    join(root, 'packages/core/fixtures/styles'),
    ...readdirSync(content).map((topic) => join(content, topic)),
  ];
  return folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.md') && name !== 'README.md')
      .sort()
      .flatMap((name) => sectionsOf(readFileSync(join(folder, name), 'utf8'))),
  );
}

/** The sections of a note that are short enough to be put together with others; front matter is none. */
function sectionsOf(text: string): string[] {
  return text
    .replace(/^---\n.*?\n---\n/s, '')
    .replaceAll('\r\n', '\n')
    .split(/^(?=#{1,3} )/m)
    .map((section) => section.trim())
    .filter((section) => section.length > 80 && section.length < NOTE_SIZE && isWhole(section));
}

/** Whether every fence that opens is closed again. */
const isWhole = (section: string): boolean => (section.match(/^ *(?:```|~~~)/gm)?.length ?? 0) % 2 === 0;

/** Numbers from 0 to 1, always the same for a seed. */
function randomNumbers(seed: number): () => number {
  let state = (seed * 2_654_435_761) >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
