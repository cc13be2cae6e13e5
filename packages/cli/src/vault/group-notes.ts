import { basename, posix } from 'node:path';
import type { NoteSurvey } from '@cribnotes/core';
import type { VaultSettings } from '@cribnotes/core/settings';
import type { SpecSource } from '@cribnotes/specs';
import { toolOfNote } from './tool-of-note.ts';

/** The notes of a vault that become one topic. */
export interface NoteGroup {
  readonly name: string;
  readonly ids: readonly string[];
}

/**
 * Gives the topics of notes about tools: one a tool, or one a folder. What notes say of their topic goes before. A note about
 * several tools is a topic by itself, named after its file. Those of one name are told apart by their folders.
 */
export function groupNotes(
  surveys: readonly NoteSurvey[],
  root: string,
  by: VaultSettings['by'],
  specs: SpecSource,
): readonly NoteGroup[] {
  const keyed = surveys.map((survey) => ({ id: survey.id, ...placeOf(survey, root, by, specs) }));
  const groups = [...Map.groupBy(keyed, ({ key }) => key).values()].map((notes) => ({
    name: notes[0]?.name ?? '',
    longName: notes[0]?.longName ?? '',
    ids: notes.map(({ id }) => id),
  }));
  const isAlone = (name: string): boolean => groups.filter((group) => group.name === name).length === 1;
  return groups
    .map(({ name, longName, ids }) => ({ name: isAlone(name) ? name : longName, ids }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

interface Place {
  /** The same for all notes of the topic. */
  readonly key: string;
  readonly name: string;
  /** The name with that of its folder. */
  readonly longName: string;
}

function placeOf(survey: NoteSurvey, root: string, by: VaultSettings['by'], specs: SpecSource): Place {
  const { topic } = survey.settings;
  if (topic !== undefined) return called(topic);
  const folder = posix.dirname(survey.id);
  if (by === 'folder') {
    const name = folder === '.' ? basename(root) : posix.basename(folder);
    return { key: `folder ${folder}`, name, longName: folder === '.' ? name : folder.replaceAll('/', '-') };
  }
  const tool = toolOfNote(survey, specs);
  if (tool !== undefined) return called(tool);
  const path = survey.id.replace(/\.\w+$/, '');
  const name = posix.basename(path);
  return { key: `note ${path}`, name, longName: path.replaceAll('/', '-') };
}

function called(topic: string): Place {
  const name = topic.replaceAll(/[/\\]/g, '-');
  return { key: `topic ${name}`, name, longName: name };
}
