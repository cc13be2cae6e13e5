import { basename, join, resolve } from 'node:path';
import type { Diagnostic } from '@cribnotes/core';
import { toLine } from '../diagnostics/line.ts';
import { Refusal } from '../exit.ts';
import { inputAt } from '../notes/input.ts';
import { STANDARD_INPUT } from '../notes/standard-input.ts';
import { idOf } from '../notes/walk.ts';
import { ask } from '../repeat/recording.ts';
import { type Project, projectAbove, SETTINGS } from '../settings/project.ts';
import { isSystemError } from '../system-error.ts';
import type { LeftAlone } from '../vault/survey-vault.ts';
import { visible } from '../visible.ts';
import { fromUser } from '../where.ts';
import { listedPlan, plainPlan, type TopicPlan } from './topic-plan.ts';

/** How topics are looked for. */
export interface PlanOptions {
  /** Of several topics, the one of this name. */
  readonly topic?: string;
  /** Folders, as the user typed them, that hold no notes. */
  readonly passOver?: readonly string[];
  /** Bytes of one note. */
  readonly maxNoteSize?: number;
}

/** The topics of a call. */
export interface PlannedTopics {
  readonly plans: readonly TopicPlan[];
  /** The notes of a vault that are about no tool; absent where there is no vault. */
  readonly left?: LeftAlone;
}

/**
 * Gives the topics at the paths that the user typed: one, those that a `crib.yaml` there lists, or those of a vault. Without
 * paths, those of the nearest `crib.yaml`.
 */
export async function planTopics(
  paths: readonly string[],
  options: PlanOptions = {},
): Promise<PlannedTopics> {
  const planned = await (paths.length === 0 ? ofProject(options) : atPaths(paths, options));
  if (options.topic === undefined) return planned;
  const plans = planned.plans.filter(({ name }) => name === options.topic);
  if (plans.length > 0) return { ...planned, plans };
  throw new Refusal(
    `there is no topic ${visible(options.topic)}`,
    planned.plans.length === 1
      ? `there is ${namesOf(planned.plans)} alone`
      : `there are ${namesOf(planned.plans)}`,
  );
}

/** Gives the only topic of a call. Throws a refusal where there are several. */
export async function planTopic(paths: readonly string[], options: PlanOptions = {}): Promise<TopicPlan> {
  const { plans } = await planTopics(paths, options);
  const [plan, ...others] = plans;
  if (plan !== undefined && others.length === 0) return plan;
  throw new Refusal(
    `there are ${plans.length} topics: ${namesOf(plans)}`,
    plans.length === 0 ? 'crib check says why no note is one' : 'name one with --topic',
  );
}

/** How many topics a message names. */
const NAMED = 12;

const namesOf = (plans: readonly TopicPlan[]): string =>
  plans.length === 0
    ? 'none'
    : [
        ...plans.slice(0, NAMED).map(({ name }) => visible(name)),
        ...(plans.length > NAMED ? ['…'] : []),
      ].join(', ');

async function ofProject(options: PlanOptions): Promise<PlannedTopics> {
  const found = await projectAbove(fromUser('.'));
  switch (found.kind) {
    case 'none':
      throw new Refusal(
        'no notes named',
        `name a folder, as in crib build notes, or list topics in a ${SETTINGS} here or in a folder above`,
      );
    case 'passed-over':
      throw new Refusal(
        toLine({ ...found.why, span: { ...found.why.span, source: join(found.root, SETTINGS) } }),
      );
    case 'project':
      return (await topicsOf(found.project, options)) ?? one(found.project.root, [found.project.root]);
  }
}

async function atPaths(paths: readonly string[], options: PlanOptions): Promise<PlannedTopics> {
  if (paths.length === 1 && paths[0] === STANDARD_INPUT)
    return {
      plans: [
        plainPlan('notes', async () => ({ kind: 'stdin', root: fromUser('.'), files: [], name: 'notes' })),
      ],
    };
  const full = paths.map((path) => fromUser(path));
  const [path = ''] = full;
  const isFolder = full.length === 1 && isFolderAt(path);
  const start = isFolder ? path : (await inputAt(full)).root;
  // The file beside the notes of one topic is read with these.
  const found = await projectAbove(
    start,
    ({ root, said }) => root !== start || said.topics !== undefined || Boolean(said.vault),
  );
  const project = found.kind === 'project' ? found.project : undefined;
  if (isFolder && project?.root === path) {
    const planned = await topicsOf(project, options);
    if (planned) return planned;
  }
  const listed = project?.said.topics?.find(
    (topic) => topic.folder !== undefined && resolve(project.root, topic.folder) === path,
  );
  if (project && listed) return { plans: [listedPlan(listed, project)] };
  const told = found.kind === 'passed-over' && found.root !== start ? [toldFrom(start, found)] : [];
  if (isFolder) {
    const { vaultAt } = await import('../vault/vault-topics.ts');
    const vault = await vaultAt(path, options, project);
    if (vault) return telling(vault, told);
  }
  return telling(one(basename(path), full, project), told);
}

/** What is told of a `crib.yaml` above notes, with its place as seen from their folder. */
function toldFrom(
  start: string,
  { root, why }: { readonly root: string; readonly why: Diagnostic },
): Diagnostic {
  return { ...why, span: { ...why.span, source: idOf(start, join(root, SETTINGS)) } };
}

function telling(planned: PlannedTopics, told: readonly Diagnostic[]): PlannedTopics {
  return { ...planned, plans: planned.plans.map((plan) => ({ ...plan, told })) };
}

function one(name: string, full: readonly string[], project?: Project): PlannedTopics {
  return { plans: [plainPlan(name, () => inputAt(full), project)] };
}

/** The topics that a `crib.yaml` lists, and those of its vault; nothing where it speaks of one topic. */
async function topicsOf(project: Project, options: PlanOptions): Promise<PlannedTopics | undefined> {
  const { root, said } = project;
  const fault = said.diagnostics.find(({ level }) => level === 'error');
  if (fault) throw new Refusal(toLine({ ...fault, span: { ...fault.span, source: join(root, SETTINGS) } }));
  const listed = said.topics?.map((topic) => listedPlan(topic, project)) ?? [];
  if (!said.vault) return said.topics && { plans: listed };
  const { topicsOfVault } = await import('../vault/vault-topics.ts');
  const taken = said.topics?.flatMap(({ folder, files }) => (folder === undefined ? files : [folder])) ?? [];
  const vault = await topicsOfVault(
    root,
    { ...said.vault, exclude: [...said.vault.exclude, ...taken] },
    options,
    project,
  );
  return { ...vault, plans: [...listed, ...vault.plans] };
}

function isFolderAt(path: string): boolean {
  try {
    return ask('kind', path) === 'folder';
  } catch (error) {
    if (isSystemError(error)) return false;
    throw error;
  }
}
