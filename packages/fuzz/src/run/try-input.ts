import { type NoteFile, readTopic } from '@cribnotes/core';
import { linter } from '@cribnotes/linter';
import { specs } from '@cribnotes/specs';
import { type Broken, brief } from '../checks/broken.ts';
import { brokenByFiles } from '../checks/of-files.ts';
import { brokenByProgram } from '../checks/of-program.ts';
import { brokenBy } from '../checks/of-topic.ts';
import type { FuzzInput } from '../input/fuzz-input.ts';

/** How far an input is taken: it is read; all formats are made of it too; the program builds it and others open that. */
export const depths = ['read', 'emit', 'tools'] as const;
export type Depth = (typeof depths)[number];

/** Takes an input so far, and gives what it breaks on the way. */
export async function tryInput(input: FuzzInput, depth: Depth, isTwice = true): Promise<readonly Broken[]> {
  const files: NoteFile[] = input.notes.map((bytes, at) => ({ id: `${at}.md`, bytes }));
  try {
    const judge = depth === 'read' ? undefined : linter({ specs, spelling: true });
    const topic = await readTopic(files, { name: 'notes', specs }, judge);
    const broken = [...brokenBy({ input, files, topic })];
    if (depth !== 'read') broken.push(...(await brokenByFiles(topic, input.secrets, isTwice)));
    if (depth === 'tools') broken.push(...(await brokenByProgram(input)));
    return broken;
  } catch (error) {
    return [{ invariant: 'no exception', what: brief([stackOf(error)]) }];
  }
}

/** What was thrown and where, without the machine's folders. */
function stackOf(error: unknown): string {
  if (!(error instanceof Error)) return `thrown: ${String(error)}`;
  const places = (error.stack ?? '').match(/packages\/\S+?:\d+|node_modules\/\S+?:\d+/g) ?? [];
  return `${error.name}: ${error.message.slice(0, 150)} at ${places.slice(0, 3).join(' < ')}`;
}
