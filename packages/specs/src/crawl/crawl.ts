import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeFlagLine } from '../file/flag-line.ts';
import { shareAliases } from '../file/share-aliases.ts';
import { shareEverywhere } from '../file/share-everywhere.ts';
import type { CommandRecord, SpecFile } from '../file/spec-file.ts';
import { fromRow, toRecord } from './command-record.ts';
import type { CommandRow } from './command-table.ts';
import { type Dialect, dialectOf } from './dialect.ts';
import type { HelpPage } from './help-page.ts';
import { inParallel } from './in-parallel.ts';
import { DEFAULT_LIMITS, type Limits } from './limits.ts';
import { readable } from './readable.ts';
import { run } from './run.ts';
import { askVersion } from './version.ts';

export interface CrawlOptions {
  /** What to change of the default limits. */
  readonly limits?: Partial<Limits>;
  /** The file to run in place of what `PATH` gives for the program. */
  readonly executable?: string;
  /** What its usage lines begin with, where that is not the program: `docker compose` of `docker-compose`. */
  readonly calledAs?: string;
}

export interface CrawlResult {
  /** What could be read; absent where not even the program's own help could. */
  readonly file?: SpecFile;
  /** One sentence each, for what could not be read. */
  readonly problems: readonly string[];
}

interface Crawl {
  readonly program: string;
  readonly executable: string;
  /** The words before the path in the program's own pages. */
  readonly head: readonly string[];
  readonly dialect: Dialect;
  readonly limits: Limits;
  /** Where the program runs: empty, and removed at the end. */
  readonly folder: string;
  /** In milliseconds of `performance.now`. */
  readonly deadline: number;
  readonly problems: string[];
  readonly records: Map<string, CommandRecord>;
  /** Flag lines that all commands take. */
  everywhere: readonly string[];
  page?: HelpPage;
  /** The program's own page; a command that answers with it has none. */
  rootHelp?: string;
  /** The names that it lists; an answer that lists them again is not about the command that was asked for. */
  rootCommands?: string;
}

/**
 * Asks a program for its help, command by command, and gives what it says as a spec file. Runs nothing but help, without a
 * shell, within the limits. Resolves in every case; what could not be read is said in `problems`.
 */
export async function crawl(program: string, options: CrawlOptions = {}): Promise<CrawlResult> {
  const limits = { ...DEFAULT_LIMITS, ...options.limits };
  const folder = mkdtempSync(join(tmpdir(), 'cribnotes-'));
  try {
    return await crawlIn({
      program,
      executable: options.executable ?? program,
      head: (options.calledAs ?? program).split(' '),
      dialect: dialectOf(program),
      limits,
      folder,
      deadline: performance.now() + limits.totalTime,
      problems: [],
      records: new Map(),
      everywhere: [],
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function crawlIn(state: Crawl): Promise<CrawlResult> {
  const { program, problems, records } = state;
  state.dialect.prepare?.(state.folder);
  let level: readonly Step[] = [{ path: [] }];
  while (level.length > 0)
    level = (await inParallel(level, state.limits.parallel, (step) => visit(step, state))).flat();
  const root = records.get('');
  if (!root) return { problems };
  if (records.size === 1 && !root.flags && !root.usage) {
    return { problems: [...problems, `${program} prints help that is in no known style`] };
  }
  const version = await askVersion(program, state.executable, state.limits, state.folder);
  const shared = shareEverywhere(Object.fromEntries(records));
  const everywhere = [...state.everywhere, ...shared.everywhere];
  const commands = shareAliases(shared.commands);
  const head = { format: 1, program, version, source: 'tool' } as const;
  const { keys, inputs } = state.page ?? {};
  const file = {
    ...head,
    ...(everywhere.length > 0 && { everywhere }),
    commands,
    ...(keys && { keys }),
    ...(inputs && { inputs }),
  };
  return { file, problems };
}

interface Step {
  readonly path: readonly string[];
  readonly row?: CommandRow;
}

/** Asks for one command and gives the steps to its subcommands. */
async function visit({ path, row }: Step, state: Crawl): Promise<readonly Step[]> {
  const { program, limits, problems, records } = state;
  const words = [...state.head, ...path];
  const key = path.join(' ');
  records.set(key, fromRow(row, path));
  if (row?.complete) return [];
  if (records.size > limits.commands)
    return left(problems, `${program} has more than ${limits.commands} commands; the rest is left out`);
  if (performance.now() > state.deadline)
    return left(problems, `${program} took more than ${limits.totalTime / 1000} s; the rest is left out`);
  const runs = await Promise.all(
    state.dialect.ask(path).map((args) => run(state.executable, args, limits, state.folder)),
  );
  const problem = runs.map((result) => result.problem).find(Boolean);
  if (problem) {
    if (path.length === 0) records.delete(key);
    problems.push(`${words.join(' ')} ${problem}`);
    return [];
  }
  const help = runs.map(readable).join('\n');
  if (help === state.rootHelp) {
    state.everywhere = records.get('')?.flags ?? [];
    return [];
  }
  if (path.length === 0) state.rootHelp = help;
  const page = state.dialect.read(help, words);
  if (page.usage.length + page.flags.length + page.commands.length + (page.summary?.length ?? 0) === 0) {
    if (!row?.usage) problems.push(`${words.join(' ')} gives no help that could be read`);
    return [];
  }
  const names = page.commands.map(({ name }) => name).join(' ');
  if (path.length === 0) state.rootCommands = names;
  else if (names !== '' && names === state.rootCommands)
    return left(problems, `${words.join(' ')} gives no help of its own`);
  records.set(key, { ...fromRow(row, path), ...toRecord(page, state.head, path) });
  if (path.length === 0) state.page = page;
  if (page.everywhere) state.everywhere = page.everywhere.map(writeFlagLine);
  if (path.length >= limits.depth && page.commands.length > 0) {
    return left(
      problems,
      `${words.join(' ')} has commands deeper than ${limits.depth} words; they are left out`,
    );
  }
  const further = path.length === 0 ? page.commands : page.commands.filter(({ name }) => name !== 'help');
  return further.map((child) => ({ path: [...path, child.name], row: child }));
}

function left(problems: string[], sentence: string): readonly Step[] {
  if (!problems.includes(sentence)) problems.push(sentence);
  return [];
}
