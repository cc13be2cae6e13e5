import type { Diagnostic, OutputFile } from '@cribnotes/core';
import { isOurs } from '../output/marks.ts';
import { visible } from '../visible.ts';
import { outsideFault } from './fault.ts';

/**
 * Gives the files that an emitter from outside made for the topic called `id`. Throws a refusal where they are not what
 * docs/emitters.md asks for.
 */
export function judgeFiles(word: string, made: unknown, id: string): readonly OutputFile[] {
  if (!Array.isArray(made) || made.length === 0) throw outsideFault(word, 'gave no list of files');
  const seen = new Set<string>();
  return Array.from({ length: made.length }, (_, at) => {
    const file = takenFrom(made[at]);
    const wrong = wrongIn(file, id);
    if (wrong !== undefined) throw outsideFault(word, wrong);
    const { path, bytes, summary } = file;
    const name = path.toLowerCase();
    if (seen.has(name)) throw outsideFault(word, `gave two files called "${path}"`);
    seen.add(name);
    return { path, bytes, ...(typeof summary === 'string' ? { summary: visible(summary) } : {}) };
  });
}

/** Asks a file once for what it has: what is looked at must be what is written. */
function takenFrom(file: Partial<OutputFile> | null | undefined): OutputFile {
  const { path, bytes, summary, beside } = file ?? {};
  return { path, bytes, summary, beside } as OutputFile;
}

function wrongIn(file: Partial<OutputFile>, id: string): string | undefined {
  if (typeof file.path !== 'string') return 'gave a file without a path';
  const name = `"${visible(file.path)}"`;
  if (!/^[a-z0-9][a-z0-9._-]*$/.test(file.path) || !file.path.startsWith(id))
    return `gave a file called ${name}, expected a plain name that begins with "${id}"`;
  if (!(file.bytes instanceof Uint8Array)) return `gave ${name} without bytes, expected a Uint8Array`;
  if (file.beside !== undefined) return `wants ${name} with the notes, where only crib's own files go`;
  if (!isOurs(file.path, file.bytes))
    return `gave ${name} without a maker's mark, expected "Cribnotes" in its first 400 bytes or last 64: a rebuild may not replace it`;
  return undefined;
}

/** Gives what an emitter from outside reports, as it is. Throws a refusal where it is no diagnostic. */
export function judgeReport(word: string, reported: unknown): Diagnostic {
  const { rule, level, message, span } = (reported ?? {}) as Partial<Diagnostic>;
  const whole =
    [rule, message, span?.source].every((text) => typeof text === 'string') &&
    /^[\w./-]+$/.test(rule ?? '') &&
    ['error', 'warning', 'info'].includes(level ?? '') &&
    [span?.start, span?.end].every((at) => [at?.line, at?.column, at?.offset].every(Number.isInteger));
  if (!whole) throw outsideFault(word, 'reported something without rule, level, message and span');
  return reported as Diagnostic;
}
