import { type ExitCode, exitCodes, Refusal } from '../exit.ts';
import { say, tell } from '../say.ts';
import { visible } from '../visible.ts';

/** `crib spec`: asks a program for its help, command by command, and prints what it accepts as a spec file. */
export async function spec(program: string): Promise<ExitCode> {
  if (!/^[\w.+-]+$/.test(program) || program.startsWith('-')) {
    throw new Refusal(`"${visible(program)}" is not the name of a program`, 'name it as you type it: docker');
  }
  const { crawl, writeSpecFile } = await import('@cribnotes/specs');
  const { file, problems } = await crawl(program);
  if (file === undefined)
    throw new Refusal(visible(problems[0] ?? `nothing to be learnt from ${program} --help`));
  for (const problem of problems) tell(`crib: ${visible(problem)}`);
  await say(writeSpecFile(file));
  return exitCodes.fine;
}
