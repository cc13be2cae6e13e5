import { type ExitCode, exitCodes, Refusal } from '../exit.ts';
import { say, tell } from '../say.ts';
import { type AskedSettings, flagVoice, settingRows } from '../settings/setting-rows.ts';
import { type LoadedTopic, loadPlan, type TopicOptions, voicesOf } from '../topic.ts';
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

function rowsOf(loaded: LoadedTopic, options: ConfigOptions): Rows {
  const {
    files,
    pathOf,
    options: { name },
  } = loaded;
  const notes = files.map(({ id }) => pathOf(id));
  const more = notes.length > NAMED ? `, and ${notes.length - NAMED} more` : '';
  const all = [flagVoice(options), ...voicesOf(loaded)];
  return [
    ['notes', `${notes.slice(0, NAMED).join(', ')}${more}`, ''],
    ...settingRows(all, name).map(({ key, value, by }): Rows[number] => [key, value, by]),
  ];
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
