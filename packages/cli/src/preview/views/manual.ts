import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { OutputFile } from '@cribnotes/core';
import { element, type Node } from '@cribnotes/emit-html';
import { type Environment, systemEnvironment } from '../../manual/environment.ts';
import type { PreviewState } from '../preview-state.ts';
import { struckText } from './struck-text.ts';

/** Programs that print a manual page as a terminal shows it, best first; each letter that is bold is struck twice. */
const PRINTERS: readonly (readonly [program: string, ...words: string[]])[] = [
  ['mandoc', '-T', 'utf8', '-O', 'width=78'],
  ['groff', '-man', '-K', 'utf8', '-T', 'utf8', '-P-c', '-rLL=78n'],
];

/** Milliseconds that one may take. */
const PATIENCE = 10_000;

/** Gives the manual page as a terminal shows it, or its source where no program of this machine prints one. */
export async function manualView(state: PreviewState): Promise<readonly Node[]> {
  const page = await state.file('man');
  if (page === undefined) return [element('p', {}, 'No manual page: nothing to print was found.')];
  const printed = await print(page, systemEnvironment());
  const look = { class: 'terminal', tabindex: '0', role: 'region', 'aria-label': 'The manual page' };
  if (printed !== undefined) return [element('div', look, element('pre', {}, ...struckText(printed)))];
  return [
    element(
      'p',
      { class: 'aside' },
      'Neither mandoc nor groff is on this machine: this is the source of the page.',
    ),
    element('div', look, element('pre', {}, new TextDecoder().decode(page.bytes))),
  ];
}

async function print({ bytes }: OutputFile, { run, env }: Environment): Promise<string | undefined> {
  const folder = await mkdtemp(join(tmpdir(), 'crib-preview-'));
  try {
    const file = join(folder, 'page.7');
    await writeFile(file, bytes);
    for (const [program, ...words] of PRINTERS) {
      const ran = await run(program, [...words, file], { env, timeout: PATIENCE });
      if (ran.kind === 'ended' && ran.output.trim() !== '') return ran.output;
    }
    return undefined;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
