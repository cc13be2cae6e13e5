import { settingsOfNote } from '@cribnotes/core/settings';
import { type ExitCode, exitCodes, Refusal } from '../exit.ts';
import { say, tell } from '../say.ts';
import type { Voice } from '../settings/choices.ts';
import { type AskedSettings, flagVoice, settingRows } from '../settings/setting-rows.ts';
import { type LoadedTopic, loadPlan, type TopicOptions } from '../topic.ts';
import { planTopics } from '../topics/plan-topics.ts';
import { leftAloneLine } from '../vault/left-alone-line.ts';
import { visible } from '../visible.ts';

/** The options of `crib config`: those of `crib build`. */
export interface ConfigOptions extends TopicOptions, AskedSettings {}

/** `crib config`: prints for each topic which settings hold, and who says each: a flag, a file with its line, or nobody. */
export async function config(paths: readonly string[], options: ConfigOptions): Promise<ExitCode> {
  const { plans, left } = await planTopics(paths, options);
  let worst: ExitCode = exitCodes.fine;
  for (const plan of plans) {
    try {
      const loaded = await loadPlan(plan, options);
      await say(`${visible(plan.name)}\n${columns(rowsOf(loaded, options))}\n`);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      tell(
        `crib: ${visible(plan.name)}: ${error.message}${error.hint === undefined ? '' : `; ${error.hint}`}`,
      );
      worst = exitCodes.usage;
    }
  }
  if (left) tell(leftAloneLine(left, plans.length));
  return worst;
}

/** How many notes are named. */
const NAMED = 5;

function rowsOf({ files, voices, pathOf, options: { name } }: LoadedTopic, options: ConfigOptions): Rows {
  const notes = files.map(({ id }) => pathOf(id));
  const more = notes.length > NAMED ? `, and ${notes.length - NAMED} more` : '';
  const all = [
    flagVoice(options),
    ...voices.first,
    ...files.map((file) => noteVoice(file, pathOf)),
    ...voices.last,
  ];
  return [
    ['notes', `${notes.slice(0, NAMED).join(', ')}${more}`, ''],
    ...settingRows(all, name).map(({ key, value, by }): Rows[number] => [key, value, by]),
  ];
}

function noteVoice({ id, bytes }: LoadedTopic['files'][number], pathOf: (id: string) => string): Voice {
  const { settings, lines } = settingsOfNote(new TextDecoder().decode(bytes));
  // What a note says of its own place is not the topic's.
  const { group: _, tags: __, deck: ___, section: ____, ...said } = settings;
  return { name: pathOf(id), settings: said, lines, root: '' };
}

type Rows = readonly (readonly [key: string, value: string, by: string])[];

function columns(rows: Rows): string {
  const width = (at: 0 | 1): number => Math.min(40, Math.max(...rows.map((row) => row[at].length)));
  const [first, second] = [width(0), width(1)];
  return rows
    .map(([key, value, by]) =>
      `  ${key.padEnd(first)}  ${visible(value).padEnd(second)}  ${visible(by)}`.trimEnd(),
    )
    .join('\n');
}
