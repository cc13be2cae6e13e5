import { type ExitCode, exitCodes, Refusal } from '../exit.ts';
import { hitLines, legendLines, toType } from '../find/hit-lines.ts';
import { type Indexes, indexFolder, loadIndexes } from '../find/index-files.ts';
import { type Hit, search } from '../find/search.ts';
import { say, tell } from '../say.ts';
import { stateFolder } from '../state/state-folder.ts';
import { visible } from '../visible.ts';

/** The options of `crib find`. */
export interface FindOptions {
  readonly most: number;
  readonly format: 'text' | 'json';
  readonly print?: boolean;
  readonly copy?: boolean;
  readonly choose?: boolean;
  readonly widget?: 'bash' | 'zsh' | 'fish';
}

/** `crib find`: prints the commands of all topics that say best what was typed. It reads what builds have left, and no notes. */
export async function find(words: readonly string[], options: FindOptions): Promise<ExitCode> {
  if (options.widget !== undefined) {
    const { widgets } = await import('../find/widgets.ts');
    await say(widgets[options.widget]);
    return exitCodes.fine;
  }
  const typed = words.join(' ').trim();
  if (typed === '')
    throw new Refusal('nothing to look for', 'say what the command does: crib find remove container');
  const folder = stateFolder();
  const there = loadIndexes(folder === undefined ? '' : indexFolder(folder));
  for (const line of unreadLines(there.unread)) tell(line);
  const hits = search(typed, there, options.most);
  const [best] = hits;
  if (best === undefined) throw nothingFound(typed, there);
  if (options.choose) return chosen(hits);
  if (options.copy) return copied(best);
  if (options.print) await say(`${toType(best.row)}\n`);
  else await say(options.format === 'json' ? json(hits) : text(hits));
  return exitCodes.fine;
}

function text(hits: readonly Hit[]): string {
  const { columns } = process.stdout;
  const style = { coloured: isColoured(process.stdout), ...(columns === undefined ? {} : { columns }) };
  const blocks = [...hits.map((hit, at) => hitLines(hit, at, style)), legendLines(hits)];
  return `${blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

function json(hits: readonly Hit[]): string {
  const list = hits.map(({ row, topic }) => ({ topic, ...row }));
  return `${JSON.stringify(list, null, 2)}\n`;
}

async function chosen(hits: readonly Hit[]): Promise<ExitCode> {
  const { choose } = await import('../find/choose.ts');
  // Keys are pressed, and not typed on a line.
  const typable = hits.filter(({ row }) => row.kind !== 'keys');
  if (typable.length === 0)
    throw new Refusal('only keys to press were found', 'crib find shows them', exitCodes.notes);
  const hit = await choose(typable, isColoured(process.stderr));
  if (hit === undefined) return exitCodes.notes;
  await say(`${toType(hit.row)}\n`);
  return exitCodes.fine;
}

async function copied({ row }: Hit): Promise<ExitCode> {
  const { copy } = await import('../find/clipboard.ts');
  const { env, platform, stderr } = process;
  const terminal = stderr.isTTY ? { terminal: (written: string) => void stderr.write(written) } : {};
  const by = copy(toType(row), { env, platform, ...terminal });
  tell(`copied by ${by}: ${toType(row)}`);
  return exitCodes.fine;
}

/** As Node has it: FORCE_COLOR and NO_COLOR have the last word. */
const isColoured = (stream: NodeJS.WriteStream): boolean =>
  stream.hasColors?.() ?? Boolean(process.env.FORCE_COLOR);

function nothingFound(typed: string, { indexes, unread }: Indexes): Refusal {
  if (indexes.length === 0)
    return unread.length > 0
      ? new Refusal('no topic to search')
      : new Refusal('no topic to search yet', 'a topic can be searched when it is built: crib build notes');
  const count = indexes.reduce((sum, { rows }) => sum + rows, 0);
  const topics = `${indexes.length} topic${indexes.length === 1 ? '' : 's'}: ${named(indexes.map(({ topic }) => topic))}`;
  return new Refusal(
    `nothing found for “${visible(typed)}” in ${count} command${count === 1 ? '' : 's'} of ${topics}`,
    undefined,
    exitCodes.notes,
  );
}

function unreadLines(topics: readonly string[]): readonly string[] {
  if (topics.length === 0) return [];
  return [
    `crib: not searched, as their index is damaged or of another version: ${named(topics)}; build them again`,
  ];
}

/** The first eight names. */
function named(names: readonly string[]): string {
  const distinct = [...new Set(names)];
  const more = distinct.length - 8;
  return `${distinct.slice(0, 8).map(visible).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}
