import { join } from 'node:path';
import { anyVault, type VaultSettings } from '@cribnotes/core/settings';
import { noteLimits } from '../notes/note-limits.ts';
import { parseApart } from '../reading/parse-apart.ts';
import { ask } from '../repeat/recording.ts';
import { type Project, projectAt } from '../settings/project.ts';
import { refusing } from '../system-error.ts';
import type { PlannedTopics, PlanOptions } from '../topics/plan-topics.ts';
import { plainPlan } from '../topics/topic-plan.ts';
import { visible } from '../visible.ts';
import { fromUser } from '../where.ts';
import { embeddedNotes } from './embedded-notes.ts';
import { groupNotes } from './group-notes.ts';
import { isMostlyOther } from './mostly-other.ts';
import { surveyVault, type VaultSurvey } from './survey-vault.ts';

/** Folders by which programs know a vault of theirs. */
const SIGNS = ['.obsidian', '.logseq', 'logseq'];

/** Fewer notes are no vault, whatever they are about. */
const FEWEST = 8;

/** What looking at one note may cost that takes long to parse. */
const COSTS = { time: 4_000, memory: 512 };

/**
 * Gives the topics of a folder that is a vault: one of Obsidian or Logseq, or one of which most notes show no command and the
 * others are about several tools. A folder with settings for one topic is none.
 */
export async function vaultAt(
  root: string,
  options: PlanOptions,
  project?: Project,
): Promise<PlannedTopics | undefined> {
  const own = await projectAt(root);
  if (own.kind === 'project' && (own.project.said.vault === false || isOfOneTopic(own.project)))
    return undefined;
  const told = own.kind === 'passed-over' ? [own.why] : [];
  const heard = own.kind === 'project' ? own.project : project;
  const isSigned = SIGNS.some((sign) => ask('exists', join(root, sign)));
  if (!isSigned && !(await isMostlyOther(root, passedOver(options), FEWEST))) return undefined;
  const survey = await look(root, anyVault, options);
  const planned = await plansOf(
    { ...survey, diagnostics: [...told, ...survey.diagnostics] },
    anyVault,
    heard,
  );
  return isSigned || (planned.plans.length > 1 && survey.about * 2 < survey.ids.length) ? planned : undefined;
}

/** Gives the topics of a vault, and the notes that are left alone. */
export async function topicsOfVault(
  root: string,
  vault: VaultSettings,
  options: PlanOptions,
  project?: Project,
): Promise<PlannedTopics> {
  return plansOf(await look(root, vault, options), vault, project);
}

const isOfOneTopic = ({ said: { settings } }: Project): boolean =>
  [settings.title, settings.topic, settings.summary].some((value) => value !== undefined) ||
  settings.tools.length > 0;

const passedOver = ({ passOver = [] }: PlanOptions): ReadonlySet<string> =>
  new Set(passOver.map((path) => fromUser(path)));

async function look(root: string, vault: VaultSettings, options: PlanOptions): Promise<VaultSurvey> {
  const { specs } = await import('@cribnotes/specs');
  const noteBytes = options.maxNoteSize ?? noteLimits.noteBytes;
  return refusing(`cannot read ${visible(root)}`, () =>
    surveyVault(root, vault, {
      specs,
      passOver: passedOver(options),
      noteBytes,
      parseUnusual: parseApart(COSTS),
      limits: { noteBytes },
    }),
  );
}

async function plansOf(
  survey: VaultSurvey,
  vault: VaultSettings,
  project: Project | undefined,
): Promise<PlannedTopics> {
  const { specs } = await import('@cribnotes/specs');
  const { root, surveys, ids, notes, diagnostics } = survey;
  const embedded = embeddedNotes(surveys, ids);
  const groups = groupNotes(surveys, root, vault.by, specs);
  const plans = groups.map((group) => {
    const shown = [...embedded].flatMap(([id, by]) => (group.ids.includes(by.id) ? [id] : []));
    const files = [...group.ids, ...shown].sort().map((id) => join(root, id));
    return plainPlan(group.name, async () => ({ kind: 'files', root, files, name: group.name }), project);
  });
  const left = notes.filter(({ id }) => !embedded.has(id));
  return { plans, left: { root, about: survey.about + embedded.size, notes: left, diagnostics } };
}
