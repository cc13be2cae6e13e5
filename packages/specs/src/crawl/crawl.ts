import { shareAliases } from '../file/share-aliases.ts';
import type { CommandRecord, SpecFile } from '../file/spec-file.ts';
import { readCobraHelp } from './cobra.ts';
import { toRecord } from './command-record.ts';
import type { HelpPage } from './help-page.ts';
import { DEFAULT_LIMITS, type Limits } from './limits.ts';
import { run } from './run.ts';

export interface CrawlOptions {
  readonly limits?: Partial<Limits>;
}

export interface CrawlResult {
  /** What could be read; absent where not even the program's own help could. */
  readonly file?: SpecFile;
  /** One sentence each, for what could not be read. */
  readonly problems: readonly string[];
}

/** Asks a program for its help, command by command, and gives what it says as a spec file. Never runs anything but help. */
export async function crawl(program: string, options: CrawlOptions = {}): Promise<CrawlResult> {
  const limits = { ...DEFAULT_LIMITS, ...options.limits };
  const problems: string[] = [];
  const commands = new Map<string, CommandRecord>();
  let level: string[][] = [[]];
  while (level.length > 0) {
    const next: string[][] = [];
    for (const path of level) {
      const page = await ask(program, path, limits, problems);
      if (!page) continue;
      commands.set(path.join(' '), toRecord(page, [program, ...path]));
      if (path.length < limits.depth) next.push(...page.commands.map(({ name }) => [...path, name]));
    }
    level = next;
  }
  const version = await askVersion(program, limits);
  return {
    file: {
      format: 1,
      program,
      version,
      source: 'tool',
      commands: shareAliases(Object.fromEntries(commands)),
    },
    problems,
  };
}

async function ask(
  program: string,
  path: string[],
  limits: Limits,
  problems: string[],
): Promise<HelpPage | undefined> {
  const { output, problem } = await run(program, [...path, '--help'], limits);
  if (problem) problems.push(`${[program, ...path].join(' ')} --help ${problem}`);
  return problem ? undefined : readCobraHelp(output);
}

async function askVersion(program: string, limits: Limits): Promise<string> {
  const { output } = await run(program, ['--version'], limits);
  return /\d+(?:\.\d+)+\S*/.exec(output)?.[0]?.replace(/,$/, '') ?? 'unknown';
}
