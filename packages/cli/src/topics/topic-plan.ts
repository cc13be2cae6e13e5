import { basename, join } from 'node:path';
import type { Diagnostic } from '@cribnotes/core';
import { type NoteSettings, noSettings, type TopicSettings } from '@cribnotes/core/settings';
import { toLine } from '../diagnostics/line.ts';
import { exitCodes, Refusal } from '../exit.ts';
import { type Input, inputAt } from '../notes/input.ts';
import { ask } from '../repeat/recording.ts';
import { sharedOf, type Voice } from '../settings/choices.ts';
import { type Project, pathIn, SETTINGS, settingsName } from '../settings/project.ts';
import { visible } from '../visible.ts';
import { matcherOf } from './match-path.ts';

/** A topic that may be built, before its notes are read. */
export interface TopicPlan {
  readonly name: string;
  /** Where its notes are. Throws a refusal where they cannot be found, so that each topic fails by itself. */
  readonly input: () => Promise<Input>;
  /** Who is heard before the notes, and who behind them. The `crib.yaml` in the folder of the notes is heard before all. */
  readonly first: readonly Voice[];
  readonly last: readonly Voice[];
  /** Why a `crib.yaml` above the notes is not heard. */
  readonly told?: readonly Diagnostic[];
}

/** A topic whose paths were named in the call; `project` is the `crib.yaml` above it. */
export function plainPlan(name: string, input: () => Promise<Input>, project?: Project): TopicPlan {
  return { name, input, first: [], last: project ? [sharedVoice(project)] : [] };
}

/** A topic that a `crib.yaml` lists. */
export function listedPlan(topic: TopicSettings, project: Project): TopicPlan {
  const name = nameOf(topic);
  const named: Partial<NoteSettings> = topic.name === undefined ? {} : { topic: topic.name };
  const voice: Voice = {
    name: settingsName(project.root),
    settings: { ...noSettings, ...named, ...topic.settings },
    lines: new Map([['topic', topic.line] as const, ...topic.lines]),
    root: project.root,
  };
  return {
    name,
    first: [voice],
    last: [sharedVoice(project)],
    input: async () => {
      if (topic.fault) {
        const path = visible(join(project.root, SETTINGS));
        const { span, rule, message, hint } = topic.fault;
        throw new Refusal(
          toLine({
            ...topic.fault,
            rule,
            message: hint ? `${message}; ${hint}` : message,
            span: { ...span, source: path },
          }),
          undefined,
          exitCodes.usage,
        );
      }
      if (topic.folder === undefined) return filesInput(name, topic.files, project);
      const input = await inputAt([await pathIn(project.root, topic.folder, 'the folder')]);
      return topic.name === undefined ? input : { ...input, name: topic.name };
    },
  };
}

async function filesInput(name: string, patterns: readonly string[], { root }: Project): Promise<Input> {
  const isMeant = matcherOf(patterns);
  const files = (await ask('notes', root, [])).ids.filter(isMeant).map((id) => join(root, id));
  if (files.length > 0) return { kind: 'files', root, files, name };
  throw new Refusal(
    `no note of ${visible(root)} is called ${patterns.map(visible).join(' or ')}`,
    `mend the files of the topic ${visible(name)} in ${SETTINGS}`,
  );
}

/** What a topic of `crib.yaml` is called. */
export const nameOf = ({ name, folder = '' }: TopicSettings): string => name ?? basename(folder);

const sharedVoice = ({ root, said }: Project): Voice => ({
  name: settingsName(root),
  settings: sharedOf(said.settings),
  lines: said.lines,
  root,
});
