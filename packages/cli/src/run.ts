import { exitCodes, Refusal } from './exit.ts';
import { endProgress } from './progress.ts';
import { endOnClosedPipe } from './say.ts';
import { causeOf, isSystemError, placeOf } from './system-error.ts';
import { visible } from './visible.ts';

/** The word by which the scripts of the shells ask for what may be typed; no person is meant to type it. */
const COMPLETE = '__complete';

/** The commands of which an unchanged run says again what it said. */
const REPEATED: readonly (string | undefined)[] = ['build', 'check'];

/** Runs `crib` with the arguments after the program's name, and sets the exit code of the process. */
export async function run(words: readonly string[]): Promise<void> {
  endOnClosedPipe();
  try {
    process.exitCode = await (REPEATED.includes(words[0])
      ? (await import('./repeat/repeated.ts')).repeated(words, () => runProgram(words))
      : runProgram(words));
  } catch (error) {
    process.exitCode = await report(error, words);
  }
}

/** What reads the words is loaded only where something is to be read. */
async function runProgram(words: readonly string[]): Promise<number> {
  const { makeProgram } = await import('./program.ts');
  let code: number = exitCodes.fine;
  const program = makeProgram((ended) => {
    code = ended;
  });
  if (words[0] === COMPLETE)
    await (await import('./completion/complete.ts')).complete(program, words.slice(1));
  else await program.parseAsync([...words], { from: 'user' });
  return code;
}

/** What commander ends with when it has printed help. */
const PRINTED: ReadonlySet<string> = new Set(['commander.help', 'commander.helpDisplayed']);

/** Says on stderr what ended the run, and gives its exit code. */
async function report(error: unknown, words: readonly string[]): Promise<number> {
  endProgress();
  const { CommanderError } = await import('commander');
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return exitCodes.fine;
    if (!PRINTED.has(error.code)) {
      const [{ commandOf, wrongUse }, { makeProgram }] = await Promise.all([
        import('./wrong-use.ts'),
        import('./program.ts'),
      ]);
      process.stderr.write(
        `crib: ${wrongUse(
          error.message,
          commandOf(
            words,
            makeProgram(() => {}),
          ),
        )}\n`,
      );
    }
    return exitCodes.usage;
  }
  if (error instanceof Refusal) {
    process.stderr.write(`crib: ${error.message}${error.hint === undefined ? '' : `; ${error.hint}`}\n`);
    return error.code;
  }
  if (isSystemError(error)) {
    process.stderr.write(`crib: ${visible(placeOf(error))}: ${causeOf(error)}\n`);
    return exitCodes.usage;
  }
  process.stderr.write(bugReport(error));
  return exitCodes.bug;
}

function bugReport(error: unknown): string {
  const words = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  const stack = process.env.CRIB_DEBUG && error instanceof Error ? `${error.stack}\n` : '';
  const how = 'please report it with the notes that cause it; CRIB_DEBUG=1 shows where it happened';
  return `crib: a fault of crib itself: ${visible(words)}; ${how}\n${stack}`;
}
