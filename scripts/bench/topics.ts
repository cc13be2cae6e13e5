import { cpSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generatedNotes } from './generated-notes.ts';

const root = join(import.meta.dirname, '../..');

/** A topic of the report. */
export interface BenchTopic {
  readonly name: string;
  /** Copies its notes into a folder that is not there. */
  readonly copy: (folder: string) => void;
  /** Whether a run takes so long that few are made. */
  readonly isLarge: boolean;
}

/** The five notes of the report: always the same, on five subjects and in five styles. */
export const fiveNotes: BenchTopic = ofFolder('five notes', join(import.meta.dirname, 'five-notes'));

/** The notes of the project about Docker. */
export const dockerNotes: BenchTopic = ofFolder('docker-notes', join(root, 'content/docker-notes'));

/** Gives a topic of so many notes, each with commands of its own. */
export function generatedTopic(count: number): BenchTopic {
  return {
    name: `${count.toLocaleString('en')} generated notes`,
    isLarge: count >= 1000,
    copy: (folder) => writeNotes(folder, count),
  };
}

/** Writes so many topics of one small note each, and the file that lists them. */
export function writeSmallTopics(folder: string, count: number): void {
  mkdirSync(folder, { recursive: true });
  const notes = generatedNotes(count);
  for (const [at, { text }] of notes.entries()) {
    mkdirSync(join(folder, `topic-${at}`));
    writeFileSync(join(folder, `topic-${at}`, 'note.md'), text);
  }
  const rows = notes.map((_, at) => `  - folder: topic-${at}\n`).join('');
  writeFileSync(join(folder, 'crib.yaml'), `topics:\n${rows}`);
}

function ofFolder(name: string, from: string): BenchTopic {
  return {
    name,
    isLarge: false,
    copy(folder) {
      mkdirSync(folder, { recursive: true });
      for (const note of readdirSync(from).filter((file) => file.endsWith('.md')))
        cpSync(join(from, note), join(folder, note));
    },
  };
}

function writeNotes(folder: string, count: number): void {
  mkdirSync(folder, { recursive: true });
  for (const { name, text } of generatedNotes(count)) writeFileSync(join(folder, name), text);
}
